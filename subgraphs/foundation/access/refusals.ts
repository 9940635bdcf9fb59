import type { Sentences } from '../errors.js'
import { Refusal } from '../refusal.js'

/** Says how one proves who one is, as HTTP asks of every 401. */
const challenge = { 'www-authenticate': 'Bearer realm="bygdevekst"' }
const invalidToken = { 'www-authenticate': 'Bearer realm="bygdevekst", error="invalid_token"' }

/** Why a token is refused. Nothing of the token is quoted: it may be somebody's. */
export const tokenFaults = {
  TOO_LONG: { nb: 'det er for langt', nn: 'det er for langt', en: 'it is too long' },
  MALFORMED: {
    nb: 'det er ikke et JWT etter ordet "Bearer"',
    nn: 'det er ikkje eit JWT etter ordet "Bearer"',
    en: 'it is no JWT after the word "Bearer"',
  },
  HEADER: {
    nb: 'hodet har noe som ikke tas imot',
    nn: 'hovudet har noko som ikkje vert teke imot',
    en: 'its header holds what is not taken',
  },
  ALGORITHM: {
    nb: 'det er signert på en måte som ikke tas imot',
    nn: 'det er signert på ein måte som ikkje vert teken imot',
    en: 'it is signed in a way that is not taken',
  },
  ISSUER: {
    nb: 'utstederen er ikke en av dem som tas imot',
    nn: 'utferdaren er ikkje ein av dei som vert tekne imot',
    en: 'its issuer is not among those that are taken',
  },
  KEY: {
    nb: 'utstederen har ingen slik nøkkel',
    nn: 'utferdaren har ingen slik nøkkel',
    en: 'its issuer has no such key',
  },
  SIGNATURE: { nb: 'signaturen passer ikke', nn: 'signaturen passar ikkje', en: 'its signature does not fit' },
  AUDIENCE: { nb: 'det er ment for andre', nn: 'det er meint for andre', en: 'it is meant for others' },
  EXPIRED: { nb: 'det er utløpt', nn: 'det har gått ut', en: 'it has expired' },
  NOT_YET: { nb: 'det gjelder ikke ennå', nn: 'det gjeld ikkje enno', en: 'it is not valid yet' },
  TOO_LONG_LIVED: {
    nb: 'det varer i mer enn en time',
    nn: 'det varer i meir enn ein time',
    en: 'it is good for more than an hour',
  },
  CLAIMS: {
    nb: 'det mangler noe, eller sier det i en form som ikke tas imot',
    nn: 'det manglar noko, eller seier det i ei form som ikkje vert teken imot',
    en: 'it lacks something, or says it in a form that is not taken',
  },
} as const satisfies Readonly<Record<string, Sentences>>
export type TokenFault = keyof typeof tokenFaults

/** A token was shown that is not taken: forged, expired, meant for others, or made in a way that is not safe. */
export class TokenRefused extends Refusal {
  override readonly code = 'TOKEN_REFUSED'
  override readonly status = 401

  constructor(reason: TokenFault) {
    const because = tokenFaults[reason]
    super(
      {
        nb: `Innloggingsbeviset tas ikke imot: ${because.nb}. Hent et nytt, eller spør uten for det som er åpent.`,
        nn: `Innloggingsprovet vert ikkje teke imot: ${because.nn}. Hent eit nytt, eller spør utan for det som er ope.`,
        en: `The token is not taken: ${because.en}. Get a new one, or ask without for what is public.`,
      },
      { values: { reason } },
      invalidToken,
    )
  }
}

/** The one who issued a token cannot be asked for its keys right now, so the token cannot be judged. */
export class IssuerUnavailable extends Refusal {
  override readonly code = 'ISSUER_UNAVAILABLE'
  override readonly status = 503

  constructor(issuer: string, options: { readonly cause?: unknown } = {}) {
    super(
      {
        nb: `Utstederen "${issuer}" svarer ikke akkurat nå, så innloggingen kan ikke prøves. Prøv igjen om et halvt minutt.`,
        nn: `Utferdaren "${issuer}" svarar ikkje akkurat no, så innlogginga kan ikkje prøvast. Prøv att om eit halvt minutt.`,
        en: `The issuer "${issuer}" does not answer right now, so the sign-in cannot be checked. Try again in half a minute.`,
      },
      { values: { issuer } },
      { 'retry-after': '30' },
    )
    this.cause = options.cause
  }
}

/** Something was asked for that only somebody who has signed in may do, by somebody who has not. */
export class SignInNeeded extends Refusal {
  override readonly code = 'SIGN_IN_NEEDED'
  override readonly status = 401

  constructor() {
    super(
      {
        nb: 'Dette kan bare den gjøre som er logget inn. Send et innloggingsbevis i "authorization".',
        nn: 'Dette kan berre den gjere som er logga inn. Send eit innloggingsprov i "authorization".',
        en: 'Only somebody who has signed in may do this. Send a token in "authorization".',
      },
      {},
      challenge,
    )
  }
}

/** Somebody may act for several organisations, and did not say for which. */
export class ActingForUnclear extends Refusal {
  override readonly code = 'ACTING_FOR_UNCLEAR'
  override readonly status = 400

  constructor(choices: readonly string[]) {
    const list = choices.map((each) => `"${each}"`).join(', ')
    super(
      {
        nb: `Du kan handle for flere: ${list}. Si for hvem i "x-acting-for".`,
        nn: `Du kan handle for fleire: ${list}. Sei for kven i "x-acting-for".`,
        en: `You may act for several: ${list}. Say for whom in "x-acting-for".`,
      },
      { values: { choices } },
    )
  }
}

/** Somebody wants to act for an organisation that has not let them, or acts for none. Whether there is such an organisation is not told. */
export class NotAMember extends Refusal {
  override readonly code = 'NOT_A_MEMBER'
  override readonly status = 403

  constructor(wanted: string | null) {
    const party = wanted === null ? null : wanted.slice(0, 100)
    const whom = organisation(party)
    super(
      {
        nb: `Du er ikke ført opp som en som handler for ${whom.nb}. Den som administrerer organisasjonen, kan føre deg opp.`,
        nn: `Du er ikkje ført opp som ein som handlar for ${whom.nn}. Den som administrerer organisasjonen, kan føre deg opp.`,
        en: `You are not on record as acting for ${whom.en}. Whoever administers the organisation can put you there.`,
      },
      { values: { party } },
    )
  }
}

/** A machine's token names an organisation that takes no part here. */
export class OrganisationUnknown extends Refusal {
  override readonly code = 'ORGANISATION_UNKNOWN'
  override readonly status = 403

  constructor(organisationNumber: string) {
    super(
      {
        nb: `Ingen part har organisasjonsnummeret ${organisationNumber}. KDD kan registrere den.`,
        nn: `Ingen part har organisasjonsnummeret ${organisationNumber}. KDD kan registrere han.`,
        en: `No party has the organisation number ${organisationNumber}. KDD can register it.`,
      },
      { values: { organisationNumber } },
    )
  }
}

/** A supplier shows a token for an organisation that has not recorded it as acting on its behalf. */
export class SupplierNotRecorded extends Refusal {
  override readonly code = 'SUPPLIER_NOT_RECORDED'
  override readonly status = 403

  constructor(supplier: string, party: string) {
    super(
      {
        nb: `Leverandøren ${supplier} er ikke ført opp som en som handler for "${party}". Den som administrerer organisasjonen, kan føre den opp.`,
        nn: `Leverandøren ${supplier} er ikkje ført opp som ein som handlar for "${party}". Den som administrerer organisasjonen, kan føre han opp.`,
        en: `The supplier ${supplier} is not on record as acting for "${party}". Whoever administers the organisation can put it there.`,
      },
      { values: { supplier, party } },
    )
  }
}

/** An API key was shown that is unknown, has ended or is revoked. Which of them is not told. */
export class KeyRefused extends Refusal {
  override readonly code = 'KEY_REFUSED'
  override readonly status = 401

  constructor() {
    super(
      {
        nb: 'Nøkkelen i "x-api-key" gjelder ikke, eller ikke lenger. Få en ny, eller spør uten: det som er åpent, er det for alle.',
        nn: 'Nøkkelen i "x-api-key" gjeld ikkje, eller ikkje lenger. Få ein ny, eller spør utan: det som er ope, er det for alle.',
        en: 'The key in "x-api-key" is not good, or no longer. Get a new one, or ask without: what is public is so for everybody.',
      },
      {},
      challenge,
    )
  }
}

function organisation(party: string | null): Sentences {
  return party === null
    ? { nb: 'noen organisasjon', nn: 'nokon organisasjon', en: 'any organisation' }
    : { nb: `"${party}"`, nn: `"${party}"`, en: `"${party}"` }
}
