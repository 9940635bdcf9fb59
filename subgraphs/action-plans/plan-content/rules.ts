import { DomainError } from '../../foundation/errors.js'
import { hasValue } from '../../foundation/figure-state.js'
import type { PriorityInput, SettledFinancingInput } from './acts-arguments.js'

/** Priorities that name an objective twice, rank or share out only some of them, or whose shares are not the whole. */
export class PrioritiesUnfit extends DomainError {
  override readonly code = 'PRIORITIES_UNFIT'

  constructor(priorities: readonly PriorityInput[]) {
    const said = priorities.map(
      ({ objective, rank, shareBasisPoints }) => `${objective}: ${rank ?? '-'}/${shareBasisPoints ?? '-'}`,
    )
    const list = said.join(', ') || '-'
    super(
      {
        nb: `Prioriteringene (plass/andel) er ${list}. Nevn hvert delmål én gang, gi alle hver sin plass eller alle en andel, og la andelene bli 10 000 til sammen.`,
        nn: `Prioriteringane (plass/del) er ${list}. Nemn kvart delmål éin gong, gje alle kvar sin plass eller alle ein del, og lat delane bli 10 000 til saman.`,
        en: `The priorities (rank/share) are ${list}. Name each objective once, give all a rank of their own or all a share, and let the shares add up to 10 000.`,
      },
      { values: { priorities: said }, path: ['priorities'] },
    )
  }
}

/** Priorities of which nobody is said to have set them. */
export class ParticipantsNeeded extends DomainError {
  override readonly code = 'PARTICIPANTS_NEEDED'

  constructor() {
    super(
      {
        nb: 'Det er ikke oppgitt hvem som var med på å prioritere. Oppgi minst én part.',
        nn: 'Det er ikkje oppgjeve kven som var med på å prioritere. Gje opp minst éin part.',
        en: 'It is not said who took part in setting the priorities. Name one party at least.',
      },
      { path: ['participants'] },
    )
  }
}

/** A reason is given for an objective without measures that has some. */
export class ObjectiveHasMeasures extends DomainError {
  override readonly code = 'OBJECTIVE_HAS_MEASURES'

  constructor(version: string, objective: string) {
    super(
      {
        nb: `"${version}" har tiltak under delmålet "${objective}", så det er ingenting å begrunne. Ta tiltakene ut først.`,
        nn: `"${version}" har tiltak under delmålet "${objective}", så det er ingenting å grunngje. Ta tiltaka ut først.`,
        en: `"${version}" has measures under the objective "${objective}", so there is nothing to explain. Take the measures out first.`,
      },
      { values: { version, objective }, path: ['objective'] },
    )
  }
}

/** A responsibility that is neither a party's nor a kind of actor's, or both, or that says nothing. */
export class ResponsibilityUnfit extends DomainError {
  override readonly code = 'RESPONSIBILITY_UNFIT'

  constructor(place: number) {
    super(
      {
        nb: `Ansvar ${place + 1} må si hva det er, og ligge hos enten en part eller en type aktør. Rett det.`,
        nn: `Ansvar ${place + 1} må seie kva det er, og liggje hos anten ein part eller ein type aktør. Rett det.`,
        en: `Responsibility ${place + 1} has to say what it is, and to lie with either a party or a kind of actor. Correct it.`,
      },
      { values: { place }, path: ['responsibilities', place] },
    )
  }
}

/** Settled financing whose amount and state contradict each other, or that does not say what it finances. */
export class FinancingUnfit extends DomainError {
  override readonly code = 'FINANCING_UNFIT'

  constructor(place: number, state: string) {
    super(
      {
        nb: `Finansiering ${place + 1} må si hva den gjelder, og ha et beløp bare der tilstanden er REPORTED eller PROVISIONAL; her er den ${state}. Rett den.`,
        nn: `Finansiering ${place + 1} må seie kva ho gjeld, og ha eit beløp berre der tilstanden er REPORTED eller PROVISIONAL; her er han ${state}. Rett ho.`,
        en: `Financing ${place + 1} has to say what it is for, and to have an amount only where its state is REPORTED or PROVISIONAL; here it is ${state}. Correct it.`,
      },
      { values: { place, state }, path: ['financing', place] },
    )
  }
}

/** Objectives are ranked, each with a place of its own, or they share the year's effort out between them, or both. */
export function refusePriorities(priorities: readonly PriorityInput[]): void {
  const areUnlike = (values: readonly unknown[]) => new Set(values).size === values.length
  const ranks = priorities.map(({ rank }) => rank ?? null)
  const shares = priorities.map(({ shareBasisPoints }) => shareBasisPoints ?? null)
  const areRanked = ranks.every((rank) => rank !== null && rank > 0) && areUnlike(ranks)
  const areShared = shares.every((share) => share !== null && share >= 0) && sum(shares) === 10_000
  const isFit =
    priorities.length > 0 &&
    areUnlike(priorities.map(({ objective }) => objective)) &&
    (areRanked || areShared) &&
    (areRanked || ranks.every((rank) => rank === null)) &&
    (areShared || shares.every((share) => share === null))
  if (!isFit) throw new PrioritiesUnfit(priorities)
}

const sum = (shares: readonly (number | null)[]): number => shares.reduce<number>((all, share) => all + (share ?? 0), 0)

/** What state an amount is in: it is reported where it is given, and has not been told where it is not. */
export const stateOf = ({ amount, amountState }: SettledFinancingInput): NonNullable<typeof amountState> =>
  amountState ?? (amount == null ? 'NOT_REPORTED' : 'REPORTED')

export function refuseFinancing(financing: readonly SettledFinancingInput[]): void {
  for (const [place, each] of financing.entries()) {
    const state = stateOf(each)
    if (each.text.trim() === '' || hasValue(state) !== (each.amount != null)) throw new FinancingUnfit(place, state)
  }
}

export function refuseResponsibilities(
  responsibilities: readonly {
    readonly party?: string | null
    readonly category?: string | null
    readonly text: string
  }[],
): void {
  for (const [place, { party, category, text }] of responsibilities.entries())
    if (text.trim() === '' || (party == null) === !category?.trim()) throw new ResponsibilityUnfit(place)
}
