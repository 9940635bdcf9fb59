import { DomainError } from '../../foundation/errors.js'

/** A reading is recorded of what has been read for that period already. */
export class ObservationRecordedAlready extends DomainError {
  override readonly code = 'OBSERVATION_RECORDED_ALREADY'

  constructor(observation: string, period: string) {
    super(
      {
        nb: `For ${period} er det registrert en måling, "${observation}". Rett den heller.`,
        nn: `For ${period} er det registrert ei måling, "${observation}". Rett ho heller.`,
        en: `For ${period} a reading is on record, "${observation}". Correct that one instead.`,
      },
      { values: { observation, period }, path: ['period'] },
    )
  }
}
