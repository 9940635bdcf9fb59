import { actionPlansStores } from '../../subgraphs/action-plans/stores.js'
import { describePast } from '../past.js'
import { everyQuery, invitation } from './every-query.js'
import { aMeasure, aMeasureVersion, aWholePlan } from './plans.js'
import { actionPlansRoom } from './room.js'
import { type Row, write } from './rows.js'
import { told } from './told.js'
import { smola } from './twins.js'
import { aroundThePlan } from './year.js'

const ofAgreement = { agreement_id: smola }
const rest: readonly Row[] = [
  [
    'invitation',
    {
      ...ofAgreement,
      id: invitation,
      objective_id: `${smola}/5`,
      invited_id: 'statens-vegvesen',
      proposed_by: 'aure-kommune',
      proposed_on: '2025-01-10',
    },
  ],
  [
    'invitation_consent',
    { ...ofAgreement, invitation_id: invitation, party_id: 'smola-kommune', agreed_on: '2025-02-01' },
  ],
  [
    'project',
    { id: `${smola}/project`, pilot_id: smola, number: 1, title: 'Prosjektledelse', stage: 'PHASE_2_APPLICATION' },
  ],
  [
    'cycle_deadline',
    { ...ofAgreement, id: `${smola}/deadline`, year: 2025, item: 'REPORTED', due_on: '2025-12-01', set_by: 'KDD' },
  ],
]

describePast({
  open: async () => {
    const room = await actionPlansRoom()
    await write(room, [
      aMeasure(1),
      ...aWholePlan(),
      ...aroundThePlan,
      aMeasure(2),
      ...aMeasureVersion({ measure: 2, partners: ['nav'], columns: { status: 'IN_PROGRESS' } }),
      ...rest,
    ])
    const { rows } = await room.admin.query<{ name: string; place: string }>(
      `select name, room as place from platform.kept where room = 'action_plans'
       union all select name, space from platform.publication where room = 'parties'`,
    )
    return {
      room,
      stores: actionPlansStores,
      places: new Map(rows.map(({ name, place }) => [name, place])),
      queries: everyQuery(await told(room)),
    }
  },
  // What refers to another room is no foreign key; and without its year and state nothing of a plan is found.
  otherwise: { rooms: ['parties', 'action_plans'], keys: '^(about_type|.*_id|.*_code|year|state|world|role)$' },
  keysAlone: ['invitations.partnersOf', 'measureTotals.count'],
  toViewersAlone: [
    'decisions.beforeDecision',
    'dialogues.ofVersion',
    'endorsements.declinedBy',
    'returnNotes.ofVersion',
    'tasks.openVersions',
  ],
  idle: [],
  named: { schema: 'action_plans', table: 'risk', column: 'text' },
  strays: 100,
})
