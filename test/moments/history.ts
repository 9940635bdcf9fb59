import type { ActingClient } from '../../sdk/src/acts.js'
import { localDate } from '../../subgraphs/foundation/dates.js'
import { agreementText } from '../year/agreement.js'
import type { Player } from '../year/cast.js'
import type { Dice } from './dice.js'
import type { Known } from './random-questions.js'

/** Who acts, by what they are called in the cast. */
export type As = (player: Player) => ActingClient

/** What an act needs to know of the plan that it is about, as those who may see it are told. */
export interface Editions {
  plan(id: string): Promise<number>
  measure(id: string): Promise<number>
}

interface Done {
  readonly data: { readonly outcome: string } | null
}
interface Step {
  readonly by: Player
  readonly act: (client: ActingClient) => Promise<Done>
}

/**
 * An agreement that nobody has made, from its first draft to the end of its year. Its acts come mostly in the order in which
 * they are done; now and then another comes out of turn, or by somebody whose act it is not.
 */
export class History {
  readonly agreement: string
  readonly #editions: Editions
  readonly #script: readonly Step[]
  #next = 0
  #grant = 'none'
  #selfReport = 'none'
  #assessment = 'none'

  constructor(letters: string, editions: Editions) {
    this.agreement = `demo-ytre-kyst-${letters}`
    this.#editions = editions
    this.#script = this.#steps(letters)
  }

  get isOver(): boolean {
    return this.#next >= this.#script.length
  }

  /** What can be asked of it. */
  get known(): Known {
    const { agreement } = this
    const plan = `${agreement}/2026/1`
    return {
      keys: [
        ...[agreement, agreement, agreement, plan, plan, `${agreement}/2026`, `${agreement}/2027/1`],
        ...[`${agreement}/1`, `${agreement}/2`, `${agreement}/m1`, `${agreement}/m2`, `${plan}/m1`, `${plan}/m2`],
        ...[this.#grant, this.#selfReport, this.#assessment, 'smola-kommune', 'husbanken', '1573', '15', 'housing'],
      ],
      keysOf: {
        ...{
          agreement: [agreement],
          pilot: [agreement],
          dataQuality: [agreement],
          planVersion: [plan, plan, `${agreement}/2027/1`],
        },
        ...{ actionPlan: [`${agreement}/2026`], measure: [`${agreement}/m1`, `${agreement}/m2`] },
        ...{ objective: [`${agreement}/1`, `${agreement}/2`], party: ['smola-kommune', 'husbanken', 'kdd', 'sintef'] },
        ...{ grant: [this.#grant], selfReport: [this.#selfReport], assessment: [this.#assessment] },
      },
      words: ['tomter', 'Ytre', 'hus', 'kyst'],
    }
  }

  /** Does one act, as it comes or out of turn; says whether it was done. */
  async go(dice: Dice, as: As, players: readonly Player[]): Promise<boolean> {
    const isInTurn = dice.chance(0.85)
    const { by, act } = isInTurn ? this.#script[this.#next++]! : dice.pick(this.#script.slice(2))
    const { data } = await act(as(isInTurn || dice.chance(0.7) ? by : dice.pick(players)))
    return data?.outcome === 'DONE'
  }

  #steps(letters: string): readonly Step[] {
    const { agreement } = this
    const plan = `${agreement}/2026/1`
    const [homes, skills] = [`${agreement}/1`, `${agreement}/2`]
    const [m1, m2] = [`${plan}/m1`, `${plan}/m2`]
    const step = (by: Player, act: Step['act']): Step => ({ by, act })
    const ofPlan = async () => ({ planVersion: plan, expectedVersion: await this.#editions.plan(plan) })
    const ofMeasure = async (id: string) => ({ measureVersion: id, expectedVersion: await this.#editions.measure(id) })
    const decision = { decidedOn: localDate('2026-01-20'), body: 'høyeste organ', reference: { case: '26/17' } }
    const approval = (by: Player, state: 'GRANTED' | 'REFUSED' | 'PENDING') =>
      step(by, (who) => who.registerApproval({ agreement, expectedVersion: 1, state, ...decision }))
    const confirmed = (by: Player) => step(by, (who) => who.confirmAgreement({ agreement, expectedVersion: 1 }))
    const agreed = (by: Player) => step(by, async (who) => who.agreeToPlan(await ofPlan()))
    const submitted = step('smola', async (who) => who.submitPlan(await ofPlan()))
    const endorsed = (by: Player, objective: string, note: string) =>
      step(by, async (who) => who.endorseObjective({ ...(await ofPlan()), objective, answer: 'ENDORSED', note }))
    const changed = (by: Player, id: string, title: string) =>
      step(by, async (who) => who.changeMeasure({ ...(await ofMeasure(id)), change: { title } }))
    const place = (measure: string) => ({ agreement, year: 2026, measure: `${agreement}/${measure}` })
    const account = { source: 'STATE_GRANT', payer: 'smola-kommune' } as const
    return [
      step('register', (who) =>
        who.registerPilot({
          ...{ id: agreement, name: `Ytre kyst ${letters} (oppdiktet)`, cohort: 3, world: 'DEMO' },
          municipalities: [{ municipality: '1573' }, { municipality: '1576' }],
          counties: [{ county: '15', shareBasisPoints: 10_000 }],
        }),
      ),
      step('handler', (who) => who.registerAgreement({ pilot: agreement, agreement: agreementText })),
      ...(['smola', 'aure', 'fylket'] as const).map(confirmed),
      step('approver', (who) =>
        who.publishAgreement({ agreement, expectedVersion: 1, signedOn: localDate('2026-01-05') }),
      ),
      ...[approval('smola', 'GRANTED'), approval('aure', 'PENDING'), approval('approver', 'GRANTED')],
      step('fylket', (who) =>
        who.registerApproval({
          ...{ agreement, expectedVersion: 1, state: 'GRANTED_WITH_RESERVATION', ...decision },
          reservation: 'Midler i økonomiplanen',
        }),
      ),
      approval('aure', 'GRANTED'),
      step('fylket', (who) =>
        who.liftReservation({ agreement, liftedOn: localDate('2026-02-10'), reference: { case: '26/18' } }),
      ),
      step('smola', (who) => who.startPlan({ agreement, year: 2026 })),
      step('smola', (who) =>
        who.addMeasure({
          planVersion: plan,
          measure: { title: `Tolv tomter ${letters}`, objectives: [{ objective: homes }] },
        }),
      ),
      step('aure', (who) =>
        who.addMeasure({ planVersion: plan, measure: { title: 'Læreplass', objectives: [{ objective: skills }] } }),
      ),
      changed('aure', m1, 'Tolv tomter vest og øst'),
      step('smola', (who) =>
        who.addFinancingLine({
          measureVersion: m1,
          line: { source: 'MUNICIPALITY', payer: 'smola-kommune', amount: 250_000, year: 2026, note: 'Eget fond' },
        }),
      ),
      step('smola', (who) => who.sharePlan({ planVersion: plan })),
      ...[agreed('smola'), agreed('aure'), submitted],
      endorsed('husbanken', homes, 'Vi gir råd om tomtene'),
      step('approver', async (who) =>
        who.returnPlan({
          ...(await ofPlan()),
          notes: [{ measure: `${agreement}/m1`, field: 'deliverable', reason: 'Hva skal stå ferdig?' }],
        }),
      ),
      step('aure', async (who) =>
        who.changeMeasure({ ...(await ofMeasure(m1)), change: { deliverable: 'Tolv byggeklare tomter' } }),
      ),
      ...[agreed('smola'), agreed('aure'), submitted],
      ...[endorsed('husbanken', homes, 'Ja til alle tolv'), endorsed('innovasjon', skills, 'Vi finner bedrifter')],
      step('handler', async (who) => who.handlePlan({ ...(await ofPlan()), recommendation: 'APPROVE' })),
      step('approver', async (who) => who.approvePlan({ ...(await ofPlan()), reference: `KDD ${letters}` })),
      step('approver', async (who) => {
        const given = await who.giveGrant({
          ...{ scheme: 'bygdevekstavtaler', pilot: agreement, agreement, phase: 2, year: 2026 },
          ...{ recipient: 'smola-kommune', amount: 1_000_000, reference: `KDD ${letters} 2` },
        })
        if (given.data?.outcome === 'DONE') this.#grant = given.data.grant.id
        return given
      }),
      step('smola', (who) => who.allocate({ ...place('m1'), grant: this.#grant, amount: 600_000 })),
      step('aure', (who) => who.allocate({ ...place('m2'), grant: this.#grant, amount: 400_000 })),
      step('smola', (who) => who.bookSpending({ ...place('m1'), ...account, amount: 300_000.25, note: 'Grunnarbeid' })),
      step('smola', async (who) => who.reportMeasureStatus({ ...(await ofMeasure(m1)), status: 'IN_PROGRESS' })),
      step('aure', async (who) => {
        const told = await who.reportSelf({ agreement, objective: homes, year: 2026, text: 'Halvveis med hus' })
        if (told.data?.outcome === 'DONE') this.#selfReport = told.data.selfReport.id
        return told
      }),
      step('aure', (who) => who.publishSelfReport({ selfReport: this.#selfReport, expectedVersion: 1 })),
      step('sintef', async (who) => {
        const told = await who.assessObjective({
          ...{ objective: homes, year: 2026, conclusion: 'PARTLY', rationale: 'Seks av tolv' },
          evidence: [{ text: 'Befaring i oktober' }],
        })
        if (told.data?.outcome === 'DONE') this.#assessment = told.data.assessment.id
        return told
      }),
      step('sintef', (who) => who.publishAssessment({ assessment: this.#assessment, expectedVersion: 1 })),
      step('aure', (who) => who.startPlan({ agreement, year: 2027 })),
      changed('aure', `${agreement}/2027/1/m1`, 'Seks tomter til'),
      step('smola', async (who) => who.withdrawMeasure(await ofMeasure(m2))),
    ]
  }
}
