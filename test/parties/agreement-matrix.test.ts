import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor, Task } from '../../subgraphs/foundation/access/actor.js'
import { type AgreementActName, type AgreementState, agreementActs } from '../../subgraphs/parties/agreement/rules.js'
import { anActor, aureKommune, fylket, husbanken, smolaKommune } from '../action-plans/actors.js'
import { actingIn, type Done, kdd, mainParties, refusedWith } from './agreement-acting.js'
import { insert } from './insert.js'
import { madeUpText } from './made-up-agreement.js'
import { type PartiesRoom, partiesRoom } from './room.js'

/*
 * Every act on an agreement, for every role, while it is a draft, runs, is over and is closed: as the table of the rules has
 * it, and as it is written here by hand.
 */
const actors = {
  smolaKommune,
  aureKommune,
  fylket,
  husbanken,
  invited: anActor('sintef'),
  specialRole: anActor('distriktssenteret'),
  stranger: anActor('rindal-kommune'),
  kdd,
} as const
type Who = keyof typeof actors

const states: readonly AgreementState[] = ['DRAFT', 'RUNNING', 'ENDED', 'CLOSED']
const seesDrafts: readonly Who[] = ['smolaKommune', 'aureKommune', 'fylket', 'kdd']

interface Case {
  /** With which task, by whom. */
  readonly by: Partial<Record<Who, Task>>
  readonly in: readonly AgreementState[]
  readonly given: (agreement: string, party: string) => Promise<Readonly<Record<string, unknown>>>
  /** Who is told that what it is done to is there; everybody who sees the agreement, if left out. */
  readonly isToldTo?: readonly Who[]
}

const anyMainParty = { smolaKommune: 'APPROVE', aureKommune: 'APPROVE', fylket: 'APPROVE', kdd: 'APPROVE' } as const
const decision = { decidedOn: '2026-11-01', body: 'kommunestyret', reference: { case: '26/17' } }
const sinceDraft: readonly AgreementState[] = ['RUNNING', 'ENDED']
const untilClosed: readonly AgreementState[] = ['DRAFT', 'RUNNING', 'ENDED']

let room: PartiesRoom
let raised = 0
const agreements = {} as Record<AgreementState, string>

const edition = async (agreement: string): Promise<number> => {
  const { data } = await room.ask(`{ agreement(id: "${agreement}") { edition } }`, {}, { actor: kdd })
  return data.agreement.edition
}
const onEdition = async (agreement: string) => ({ agreement, expectedVersion: await edition(agreement) })

/** What an agreement is published by comes last: what it is tried on is no draft afterwards. */
const cases: Readonly<Record<AgreementActName, Case>> = {
  changeAgreement: {
    by: { kdd: 'HANDLE' },
    in: ['DRAFT'],
    given: async (agreement, party) => ({ ...(await onEdition(agreement)), change: { purpose: `Som ${party} vil` } }),
  },
  amendAgreement: {
    by: { kdd: 'APPROVE' },
    in: ['RUNNING'],
    given: async (agreement) => ({ ...(await onEdition(agreement)), change: { purpose: 'Endret' }, ...decision }),
  },
  registerApproval: {
    by: anyMainParty,
    in: sinceDraft,
    given: async (agreement) => ({ ...(await onEdition(agreement)), state: 'GRANTED', reason: 'Rettet', ...decision }),
  },
  liftReservation: {
    by: anyMainParty,
    in: sinceDraft,
    given: async (agreement, party) => {
      await reserve(agreement, party)
      return { agreement, liftedOn: '2026-11-02', reference: { case: '26/18' } }
    },
  },
  recordDisagreement: {
    by: {
      smolaKommune: 'SUBMIT',
      aureKommune: 'SUBMIT',
      fylket: 'SUBMIT',
      kdd: 'HANDLE',
      husbanken: 'ENDORSE',
      invited: 'ENDORSE',
    },
    in: untilClosed,
    given: async (agreement, party) => ({
      ...{ agreement, text: 'Hvem betaler?', raisedOn: '2026-11-03' },
      parties: [party === 'kdd' ? 'aure-kommune' : 'kdd'],
    }),
  },
  endDisagreement: {
    by: { kdd: 'HANDLE' },
    in: untilClosed,
    isToldTo: seesDrafts,
    given: async (agreement) => ({
      ...{ disagreement: await raise(agreement), outcome: 'AGREED', endedOn: '2026-11-04', note: 'Delt likt' },
    }),
  },
  confirmAgreement: {
    by: { smolaKommune: 'APPROVE', aureKommune: 'APPROVE', fylket: 'APPROVE' },
    in: ['DRAFT'],
    given: onEdition,
  },
  publishAgreement: { by: { kdd: 'APPROVE' }, in: ['DRAFT'], given: onEdition },
}

beforeAll(async () => {
  room = await partiesRoom()
  const act = actingIn(room)
  for (const state of states) {
    const endsOn = state === 'ENDED' ? '2026-06-30' : '2031-12-31'
    const { agreement } = await act(kdd, 'registerAgreement', {
      pilot: 'smola-aure',
      agreement: { ...madeUpText, endsOn },
    })
    agreements[state] = agreement.id
    await room.database.write('a test', 'invited', (tx) =>
      insert(tx, 'participation', {
        ...{ id: `${agreement.id}/1/sintef/invited`, pilot_id: 'smola-aure', agreement_id: agreement.id },
        ...{ objective_id: `${agreement.id}/1`, party_id: 'sintef', role: 'INVITED', position: 99 },
      }),
    )
    if (state === 'DRAFT') continue
    const asked = { agreement: agreement.id, expectedVersion: 1 }
    for (const actor of mainParties.filter((each) => each !== kdd)) await act(actor, 'confirmAgreement', asked)
    expect(await act(kdd, 'publishAgreement', asked)).toMatchObject({ isDone: true })
    if (state === 'CLOSED')
      await room.database.write('a test', 'closed', (tx) =>
        insert(tx, 'agreement_closing', { agreement_id: agreement.id, closed_on: '2026-11-20' }),
      )
  }
}, 60_000)
afterAll(() => room?.end())

/** A reservation of the party that stands, as though it had been told before. */
const reserve = (agreement: string, party: string) =>
  room.database.write('a test', 'a reservation', async (tx) => {
    await tx.query('delete from reservation_lifting where approval_id = $1', [`${agreement}/approval/${party}`])
    await tx.query('delete from approval where agreement_id = $1 and party_id = $2', [agreement, party])
    await insert(tx, 'approval', {
      ...{ id: `${agreement}/approval/${party}`, agreement_id: agreement, party_id: party },
      ...{ state: 'GRANTED_WITH_RESERVATION', decided_on: '2026-11-01', reservation: 'Midler i budsjettet' },
    })
  })

/** A disagreement between two of the main parties. */
async function raise(agreement: string): Promise<string> {
  const id = `${agreement}/disagreement-${1000 + raised++}`
  await room.database.write('a test', 'a disagreement', (tx) =>
    insert(tx, 'disagreement', {
      ...{ id, agreement_id: agreement, raised_by_id: 'smola-kommune', party_ids: '{aure-kommune}' },
      ...{ text: 'Hvem betaler?', raised_on: '2026-11-03' },
    }),
  )
  return id
}

const outcomeOf = (done: Done): string => (done.isDone ? 'DONE' : refusedWith(done).join(', '))

/** What is to come of it, worked out from the table above alone. */
function expected(name: AgreementActName, who: Who, state: AgreementState, tasks?: readonly Task[]): string {
  const { by, in: possible, isToldTo } = cases[name]
  if ((state === 'DRAFT' && !seesDrafts.includes(who)) || (isToldTo && !isToldTo.includes(who))) return 'UNKNOWN_KEY'
  const task = by[who]
  if (!task) return 'ACT_NOT_YOURS'
  if (tasks && !tasks.includes(task)) return 'TASK_MISSING'
  return possible.includes(state) ? 'DONE' : 'ACT_NOT_NOW'
}

describe.each(Object.keys(cases) as AgreementActName[])('%s', (name) => {
  test.each([...states].reverse())('is done by whom the table says, where an agreement is %s', async (state) => {
    const act = actingIn(room)
    const tried = async (actor: Actor) =>
      outcomeOf(await act(actor, name, await cases[name].given(agreements[state], actor.party)))
    for (const [who, actor] of Object.entries(actors) as [Who, Actor][]) {
      const without = actor.tasks.filter((task) => task !== cases[name].by[who])
      const lacking: Actor = { ...actor, person: `${actor.party}/3`, tasks: without }
      expect([who, 'without the task', await tried(lacking)]).toEqual([
        who,
        'without the task',
        expected(name, who, state, without),
      ])
      // Who publishes needs what the others have confirmed, and it was changed above.
      if (name === 'publishAgreement' && who === 'kdd' && state === 'DRAFT')
        for (const other of mainParties.filter((each) => each !== kdd))
          await act(other, 'confirmAgreement', await onEdition(agreements[state]))
      expect([who, await tried(actor)]).toEqual([who, expected(name, who, state)])
    }
  })

  test('says the same in the rules', () => {
    const standing = {
      smolaKommune: 'MUNICIPALITY',
      aureKommune: 'MUNICIPALITY',
      fylket: 'COUNTY',
      kdd: 'STATE',
    } as const
    const partner = { husbanken: 'PARTNER', invited: 'INVITED' } as const
    const { by, in: possible } = cases[name]
    const standings = { ...standing, ...partner }
    const byStanding = Object.fromEntries(Object.entries(by).map(([who, task]) => [standings[who as 'kdd'], task]))
    expect(agreementActs[name]).toEqual({ by: byStanding, in: possible })
  })
})

test('nobody but the ministry registers an agreement, and there only who handles', async () => {
  const act = actingIn(room)
  const asked = { pilot: 'smola-aure', agreement: madeUpText }
  for (const [who, actor] of Object.entries(actors))
    if (who !== 'kdd') expect(refusedWith(await act(actor, 'registerAgreement', asked))).toEqual(['ACT_NOT_YOURS'])
  expect(refusedWith(await act(anActor('kdd', 'kdd/3', ['APPROVE', 'DRAFT']), 'registerAgreement', asked))).toEqual([
    'TASK_MISSING',
  ])
})

test('a part gives its rights to its last day, and not after', async () => {
  const act = actingIn(room)
  const participations = madeUpText.participations.map((role) => ({
    ...role,
    ...(role.party === 'aure-kommune' && { validTo: '2026-11-22' }),
    ...(role.party === 'more-og-romsdal-fylkeskommune' && { validTo: '2026-11-23' }),
  }))
  const { agreement } = await act(kdd, 'registerAgreement', {
    pilot: 'smola-aure',
    agreement: { ...madeUpText, participations },
  })
  const asked = { agreement: agreement.id, expectedVersion: 1 }
  expect(refusedWith(await act(aureKommune, 'confirmAgreement', asked))).toEqual(['UNKNOWN_KEY'])
  expect(await act(fylket, 'confirmAgreement', asked)).toMatchObject({ isDone: true })
})
