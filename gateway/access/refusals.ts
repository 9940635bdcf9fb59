import type { Sentences } from '../../subgraphs/foundation/errors.js'
import { Refusal } from '../../subgraphs/foundation/refusal.js'

/** At which step a sign-in failed. Nothing that came back is quoted. */
const steps = {
  STATE: {
    nb: 'den ble ikke begynt i denne nettleseren, eller for lenge siden',
    nn: 'ho vart ikkje byrja i denne nettlesaren, eller for lenge sidan',
    en: 'it was not begun in this browser, or too long ago',
  },
  ANSWER: {
    nb: 'det kom ikke noe svar som går an å bruke',
    nn: 'det kom ikkje noko svar som går an å bruke',
    en: 'no answer came back that can be used',
  },
  CODE: {
    nb: 'engangskoden ble ikke tatt imot',
    nn: 'eingongskoden vart ikkje teken imot',
    en: 'the one-time code was not taken',
  },
  TOKEN: {
    nb: 'beviset for hvem du er, passer ikke til innloggingen',
    nn: 'provet på kven du er, passar ikkje til innlogginga',
    en: 'the proof of who you are does not fit the sign-in',
  },
} as const satisfies Readonly<Record<string, Sentences>>

/** Somebody came back from signing in, and it did not hold: begun elsewhere, too old, or not as it was asked for. */
export class SignInFailed extends Refusal {
  override readonly code = 'SIGN_IN_FAILED'
  override readonly status = 400

  constructor(step: keyof typeof steps, options: { readonly cause?: unknown } = {}) {
    const because = steps[step]
    super(
      {
        nb: `Innloggingen gikk ikke: ${because.nb}. Logg inn på nytt.`,
        nn: `Innlogginga gjekk ikkje: ${because.nn}. Logg inn på nytt.`,
        en: `The sign-in failed: ${because.en}. Sign in again.`,
      },
      { values: { step } },
    )
    this.cause = options.cause
  }
}
