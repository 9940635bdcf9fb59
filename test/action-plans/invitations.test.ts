import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ActionPlansRoom, actionPlansRoom } from './room.js'
import { type Row, write } from './rows.js'
import { smola } from './twins.js'

/** Its named partners: Smøla, Aure and the county municipality. */
const objective = `${smola}/5`
const consent = (party: string, agreed_on: string): Row => [
  'invitation_consent',
  { agreement_id: smola, invitation_id: `${objective}/vegvesen`, party_id: party, agreed_on },
]

let room: ActionPlansRoom
beforeAll(async () => {
  room = await actionPlansRoom()
  const invitation = { agreement_id: smola, objective_id: objective, proposed_by: 'aure-kommune' }
  await write(room, [
    [
      'invitation',
      {
        ...invitation,
        id: `${objective}/vegvesen`,
        invited_id: 'statens-vegvesen',
        proposed_on: '2026-01-10',
        answer: 'ACCEPTED',
        answered_on: '2026-04-01',
      },
    ],
    [
      'invitation',
      { ...invitation, id: `${objective}/carriers`, category: 'transportselskaper', proposed_on: '2026-02-01' },
    ],
    consent('smola-kommune', '2026-02-01'),
    consent('more-og-romsdal-fylkeskommune', '2026-03-01'),
  ])
})
afterAll(() => room?.end())

const fields = `id state category proposedOn answeredOn invited { id } proposedBy { id } objective { id } agreement { id }
  consents { agreedOn party { id } } missing { party { id } }`

async function invitations(day: string) {
  const { data, errors } = await room.ask(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Objective { invitations { ${fields} } } ... on Party { own: invitations(world: DEMO) { totalCount nodes { id } } } } }`,
    {
      representations: [
        { __typename: 'Objective', id: objective },
        { __typename: 'Party', id: 'statens-vegvesen' },
      ],
    },
    { day },
  )
  expect(errors).toBeUndefined()
  return data._entities
}

test('an invitation is proposed until all named partners agree, then it stands, then it is answered', async () => {
  const stateOn = async (day: string) => (await invitations(day))[0].invitations[1].state
  expect(await stateOn('2026-02-28')).toBe('PROPOSED')
  expect(await stateOn('2026-03-01')).toBe('STANDING')
  expect(await stateOn('2026-04-01')).toBe('ACCEPTED')
})

test('invitations come newest first, with who agreed and who has not', async () => {
  const [{ invitations: all }, party] = await invitations('2026-05-01')
  expect(all).toEqual([
    {
      id: `${objective}/carriers`,
      state: 'PROPOSED',
      category: 'transportselskaper',
      proposedOn: '2026-02-01',
      answeredOn: null,
      invited: null,
      proposedBy: { id: 'aure-kommune' },
      objective: { id: objective },
      agreement: { id: smola },
      consents: [],
      missing: [{ party: { id: 'more-og-romsdal-fylkeskommune' } }, { party: { id: 'smola-kommune' } }],
    },
    {
      id: `${objective}/vegvesen`,
      state: 'ACCEPTED',
      category: null,
      proposedOn: '2026-01-10',
      answeredOn: '2026-04-01',
      invited: { id: 'statens-vegvesen' },
      proposedBy: { id: 'aure-kommune' },
      objective: { id: objective },
      agreement: { id: smola },
      consents: [
        { agreedOn: '2026-02-01', party: { id: 'smola-kommune' } },
        { agreedOn: '2026-03-01', party: { id: 'more-og-romsdal-fylkeskommune' } },
      ],
      missing: [],
    },
  ])
  expect(party.own).toEqual({ totalCount: 1, nodes: [{ id: `${objective}/vegvesen` }] })
})
