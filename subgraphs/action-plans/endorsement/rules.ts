import { DomainError } from '../../foundation/errors.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { Endorsement } from './entity.js'

/** A yes that names measures, as only a no may: it is a yes to all of the objective's. */
export class MeasuresOfYes extends DomainError {
  override readonly code = 'MEASURES_OF_YES'

  constructor(measures: readonly string[]) {
    super(
      {
        nb: `Et ja gjelder alle tiltakene under delmålet, men det er oppgitt tiltak: ${measures.join(', ')}. Utelat dem, eller svar nei til dem.`,
        nn: `Eit ja gjeld alle tiltaka under delmålet, men det er oppgjeve tiltak: ${measures.join(', ')}. Utelat dei, eller svar nei til dei.`,
        en: `A yes is to all measures of the objective, but measures are named: ${measures.join(', ')}. Leave them out, or say no to them.`,
      },
      { values: { measures: [...measures] }, path: ['measures'] },
    )
  }
}

/** An answer is withdrawn that was not given. */
export class AnswerNotGiven extends DomainError {
  override readonly code = 'ANSWER_NOT_GIVEN'

  constructor(version: string, objective: string, party: string) {
    super(
      {
        nb: `"${party}" har ikke svart om delmålet "${objective}" i "${version}", så det er ikke noe svar å trekke.`,
        nn: `"${party}" har ikkje svart om delmålet "${objective}" i "${version}", så det er ikkje noko svar å trekkje.`,
        en: `"${party}" has not answered to the objective "${objective}" in "${version}", so there is no answer to withdraw.`,
      },
      { values: { version, objective, party }, path: ['objective'] },
    )
  }
}

/** A no names measures of its objective alone. */
export function refuseNamed(answer: Endorsement['answer'], named: readonly string[], there: readonly string[]): void {
  if (answer === 'ENDORSED' && named.length > 0) throw new MeasuresOfYes(named)
  const place = named.findIndex((measure) => !there.includes(measure))
  if (place >= 0) throw new UnknownKey('measure of the objective', named[place]!, ['measures', place])
}
