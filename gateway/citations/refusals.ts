import { Refusal } from '../../subgraphs/foundation/refusal.js'
import type { Cause } from './standing.js'

/** No citation has this id. */
export class CitationUnknown extends Refusal {
  override readonly code = 'CITATION_UNKNOWN'
  override readonly status = 404

  constructor(id: string) {
    const given = id.slice(0, 60)
    super(
      {
        nb: `Det finnes ingen sitering "${given}". Se etter at hele nøkkelen er skrevet av.`,
        nn: `Det finst inga sitering "${given}". Sjå etter at heile nøkkelen er skriven av.`,
        en: `There is no citation "${given}". See that the whole id was copied.`,
      },
      { values: { id: given } },
    )
  }
}

/** Something else than a question is to be cited: an act, or a subscription. */
export class OnlyAnswersCited extends Refusal {
  override readonly code = 'ONLY_ANSWERS_CITED'
  override readonly status = 400

  constructor(kind: string) {
    super(
      {
        nb: `Bare svar på spørsmål kan siteres, og dette er "${kind}". Send en operasjon som begynner med "query".`,
        nn: `Berre svar på spørsmål kan siterast, og dette er "${kind}". Send ein operasjon som byrjar med "query".`,
        en: `Only answers to questions can be cited, and this is a "${kind}". Send an operation that begins with "query".`,
      },
      { values: { kind } },
    )
  }
}

/** Anyone who asks is answered with errors, or in part: there is nothing whole to be cited. */
export class AnswerNotWhole extends Refusal {
  override readonly code = 'ANSWER_NOT_WHOLE'
  override readonly status = 422

  constructor(codes: readonly string[]) {
    const list = [...new Set(codes)].join(', ')
    super(
      {
        nb: `Svaret som alle får, har feil (${list}), og kan ikke siteres. Still spørsmålet uten innlogging, rett det, og siter det så.`,
        nn: `Svaret som alle får, har feil (${list}), og kan ikkje siterast. Still spørsmålet utan innlogging, rett det, og siter det så.`,
        en: `What anyone is answered holds errors (${list}), and cannot be cited. Ask it without signing in, mend it, and cite it then.`,
      },
      { values: { codes } },
    )
  }
}

/** A page that goes on from a cursor is to be cited. A cursor is good for as long as the server's secret is, and a citation for good. */
export class LaterPageNotCited extends Refusal {
  override readonly code = 'LATER_PAGE_NOT_CITED'
  override readonly status = 400

  constructor(argument: string) {
    super(
      {
        nb: `En side som fortsetter fra en peker ("${argument}"), kan ikke siteres. Siter den første siden med en større "first", eller et snevrere utvalg.`,
        nn: `Ei side som held fram frå ein peikar ("${argument}"), kan ikkje siterast. Siter den første sida med ein større "first", eller eit snevrare utval.`,
        en: `A page that goes on from a cursor ("${argument}") cannot be cited. Cite the first page with a larger "first", or a narrower selection.`,
      },
      { values: { argument } },
    )
  }
}

/** The question, its variables or its answer are longer than what can be cited. */
export class TooMuchToCite extends Refusal {
  override readonly code = 'TOO_MUCH_TO_CITE'
  override readonly status = 422

  constructor(what: 'operation' | 'variables' | 'answer', size: number, limit: number) {
    super(
      {
        nb: `Dette er for mye å sitere: "${what}" har ${size} tegn, og kan høyst ha ${limit}. Spør om mindre.`,
        nn: `Dette er for mykje å sitere: "${what}" har ${size} teikn, og kan høgst ha ${limit}. Spør om mindre.`,
        en: `This is too much to cite: "${what}" has ${size} characters, and may have at most ${limit}. Ask for less.`,
      },
      { values: { what, size, limit }, path: [what] },
    )
  }
}

/** So many new citations have been made from one address, or by all, that it looks like a mistake. Those that are there can still be asked for. */
export class TooManyCitations extends Refusal {
  override readonly code = 'TOO_MANY_CITATIONS'
  override readonly status = 429

  constructor(seconds: number) {
    super(
      {
        nb: `Det lages for mange nye siteringer akkurat nå. Prøv igjen om ${seconds} sekunder; det som er sitert, kan fortsatt slås opp.`,
        nn: `Det vert laga for mange nye siteringar akkurat no. Prøv på nytt om ${seconds} sekund; det som er sitert, kan framleis slåast opp.`,
        en: `Too many new citations are being made just now. Try again in ${seconds} seconds; what is cited can still be looked up.`,
      },
      { values: { seconds } },
      { 'retry-after': String(seconds) },
    )
  }
}

/** What was cited cannot be given as it was any more: the contract was changed, something was redacted, or texts are put in another order. */
export class CitationMoved extends Refusal {
  override readonly code = 'CITATION_MOVED'
  override readonly status = 409

  constructor(id: string, causes: readonly Cause[]) {
    const list = causes.map(({ cause }) => cause).join(', ')
    super(
      {
        nb: `Svaret som "${id}" siterer, kan ikke lenger gis slik det var (${list}). Se /cite/${id} for hva som er endret.`,
        nn: `Svaret som "${id}" siterer, kan ikkje lenger gjevast slik det var (${list}). Sjå /cite/${id} for kva som er endra.`,
        en: `The answer that "${id}" cites can no longer be given as it was (${list}). See /cite/${id} for what has moved.`,
      },
      { values: { id, causes: causes.map(({ cause }) => cause) } },
    )
  }
}

/** What was cited cannot be asked again right now: a part of the platform does not answer. Whether it still holds is not known. */
export class CitationNotAnswered extends Refusal {
  override readonly code = 'CITATION_NOT_ANSWERED'
  override readonly status = 503

  constructor(id: string, codes: readonly string[]) {
    const list = [...new Set(codes)].join(', ')
    super(
      {
        nb: `Det som "${id}" siterer, kan ikke slås opp akkurat nå (${list}). Prøv igjen om litt.`,
        nn: `Det som "${id}" siterer, kan ikkje slåast opp akkurat no (${list}). Prøv på nytt om litt.`,
        en: `What "${id}" cites cannot be looked up right now (${list}). Try again in a while.`,
      },
      { values: { id, codes } },
      { 'retry-after': '5' },
    )
  }
}
