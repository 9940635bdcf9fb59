import type { Sentences } from '../../subgraphs/foundation/errors.js'
import { Refusal } from '../../subgraphs/foundation/refusal.js'

/** The body is no JSON object, or not text at all. */
export class BodyUnreadable extends Refusal {
  override readonly code = 'BODY_UNREADABLE'
  override readonly status = 400

  constructor(because: Sentences) {
    super({
      nb: `Forespørselens innhold kan ikke leses: ${because.nb}. Send et JSON-objekt med "query".`,
      nn: `Innhaldet i førespurnaden kan ikkje lesast: ${because.nn}. Send eit JSON-objekt med "query".`,
      en: `The request's body cannot be read: ${because.en}. Send a JSON object with "query".`,
    })
  }
}

/** The body, as sent or once unpacked, is larger than one request may be. */
export class BodyTooLarge extends Refusal {
  override readonly code = 'BODY_TOO_LARGE'
  override readonly status = 413

  constructor(limit: number) {
    super(
      {
        nb: `Forespørselen er for stor: innholdet kan høyst være ${limit} byte, også pakket ut.`,
        nn: `Førespurnaden er for stor: innhaldet kan høgst vere ${limit} byte, også pakka ut.`,
        en: `The request is too large: its body may be at most ${limit} bytes, also once unpacked.`,
      },
      { values: { limit } },
      // What is still to come is not read, so nothing can follow on this connection.
      { connection: 'close' },
    )
  }
}

/** The body comes as something other than JSON in UTF-8: a form, a file, a text. */
export class ContentTypeRefused extends Refusal {
  override readonly code = 'CONTENT_TYPE_REFUSED'
  override readonly status = 415

  constructor(contentType: string | undefined) {
    const given = contentType === undefined ? null : contentType.slice(0, 100)
    super(
      {
        nb: `Innholdstypen ${quoted(given, 'mangler')} tas ikke imot. Send "application/json" i UTF-8.`,
        nn: `Innhaldstypen ${quoted(given, 'manglar')} vert ikkje teken imot. Send "application/json" i UTF-8.`,
        en: `The content type ${quoted(given, '(none)')} is not taken. Send "application/json" in UTF-8.`,
      },
      { values: { contentType: given } },
      { connection: 'close' },
    )
  }
}

/** The body is packed in a way that is not known here. */
export class ContentEncodingUnknown extends Refusal {
  override readonly code = 'CONTENT_ENCODING_UNKNOWN'
  override readonly status = 415

  constructor(encoding: string) {
    const given = encoding.slice(0, 100)
    super(
      {
        nb: `Pakkingen "${given}" kjennes ikke. Send gzip, deflate, br eller uten.`,
        nn: `Pakkinga "${given}" er ikkje kjend. Send gzip, deflate, br eller utan.`,
        en: `The content encoding "${given}" is not known. Send gzip, deflate, br or none.`,
      },
      { values: { encoding: given } },
      { 'accept-encoding': 'gzip, deflate, br', connection: 'close' },
    )
  }
}

/** Several operations came as one array. Each is a request of its own here; connections are kept open for that. */
export class BatchingRefused extends Refusal {
  override readonly code = 'BATCHING_REFUSED'
  override readonly status = 400

  constructor() {
    super({
      nb: 'Flere spørsmål i én liste tas ikke imot. Send hvert spørsmål for seg.',
      nn: 'Fleire spørsmål i éi liste vert ikkje tekne imot. Send kvart spørsmål for seg.',
      en: 'Several operations in one array are not taken. Send each as a request of its own.',
    })
  }
}

/** A parameter of the request (`query`, `variables`, …) is missing, given twice, or of the wrong kind. */
export class ParameterRefused extends Refusal {
  override readonly code = 'PARAMETER_REFUSED'
  override readonly status = 400

  constructor(parameter: string, expected: Sentences) {
    super(
      {
        nb: `Parameteren "${parameter}" må være ${expected.nb}.`,
        nn: `Parameteren "${parameter}" må vere ${expected.nn}.`,
        en: `The parameter "${parameter}" must be ${expected.en}.`,
      },
      { values: { parameter }, path: [parameter] },
    )
  }
}

/** The client takes no media type that an answer here can have. */
export class NotAcceptable extends Refusal {
  override readonly code = 'NOT_ACCEPTABLE'
  override readonly status = 406

  constructor(accept: string) {
    const given = accept.slice(0, 100)
    super(
      {
        nb: `Svaret kan ikke gis som "${given}". Ta imot "application/json" eller "application/graphql-response+json".`,
        nn: `Svaret kan ikkje gjevast som "${given}". Ta imot "application/json" eller "application/graphql-response+json".`,
        en: `The answer cannot be given as "${given}". Accept "application/json" or "application/graphql-response+json".`,
      },
      { values: { accept: given } },
    )
  }
}

/** The path exists, but not with this method; or GET asks for an act, and GET never acts. */
export class MethodNotAllowed extends Refusal {
  override readonly code = 'METHOD_NOT_ALLOWED'
  override readonly status = 405

  constructor(method: string, allowed: readonly string[]) {
    const allow = allowed.join(', ')
    super(
      {
        nb: `${method} går ikke her. Bruk ${allow}.`,
        nn: `${method} går ikkje her. Bruk ${allow}.`,
        en: `${method} does not work here. Use ${allow}.`,
      },
      { values: { method, allowed } },
      { allow },
    )
  }
}

/** A GET whose operation acts. Whoever follows a link must not change anything by it. */
export class GetNeverActs extends Refusal {
  override readonly code = 'GET_NEVER_ACTS'
  override readonly status = 405

  constructor() {
    super(
      {
        nb: 'GET endrer aldri noe. Send operasjonen med POST.',
        nn: 'GET endrar aldri noko. Send operasjonen med POST.',
        en: 'GET never acts. Send the operation by POST.',
      },
      {},
      { allow: 'POST' },
    )
  }
}

/** A subscription was asked for as one answer. It is a stream of them. */
export class SubscriptionIsAStream extends Refusal {
  override readonly code = 'SUBSCRIPTION_IS_A_STREAM'
  override readonly status = 406

  constructor() {
    super({
      nb: 'Et abonnement gir mange svar. Ta imot "text/event-stream".',
      nn: 'Eit abonnement gjev mange svar. Ta imot "text/event-stream".',
      en: 'A subscription gives many answers. Accept "text/event-stream".',
    })
  }
}

/** A moment to answer about, in `asOf`, is no number of a revision, no date and no instant. */
export class AsOfUnreadable extends Refusal {
  override readonly code = 'AS_OF_UNREADABLE'
  override readonly status = 400

  constructor(asOf: unknown) {
    const given = (typeof asOf === 'string' ? asOf : JSON.stringify(asOf)).slice(0, 100)
    super(
      {
        nb: `asOf "${given}" kan ikke leses. Skriv nummeret på en revisjon (1234), en dato (2026-03-01) eller et tidspunkt (2026-03-01T12:00:00+01:00; i en adresse er + %2B).`,
        nn: `asOf "${given}" kan ikkje lesast. Skriv nummeret på ein revisjon (1234), ein dato (2026-03-01) eller eit tidspunkt (2026-03-01T12:00:00+01:00; i ei adresse er + %2B).`,
        en: `asOf "${given}" cannot be read. Write the number of a revision (1234), a date (2026-03-01) or an instant (2026-03-01T12:00:00+01:00; in an address + is %2B).`,
      },
      { values: { asOf: given }, path: ['asOf'] },
    )
  }
}

/** Two places of a request (the extension, the header, the address) ask about different moments. */
export class AsOfContradicted extends Refusal {
  override readonly code = 'AS_OF_CONTRADICTED'
  override readonly status = 400

  constructor(one: string, other: string) {
    super(
      {
        nb: `Forespørselen spør om to tidspunkter, "${one}" og "${other}". Oppgi asOf ett sted.`,
        nn: `Førespurnaden spør om to tidspunkt, "${one}" og "${other}". Oppgje asOf éin stad.`,
        en: `The request asks about two moments, "${one}" and "${other}". Give asOf in one place.`,
      },
      { values: { one, other }, path: ['asOf'] },
    )
  }
}

/** The moment asked about, in `asOf`, lies before the first revision: nothing had been written then. */
export class AsOfBeforeBeginning extends Refusal {
  override readonly code = 'AS_OF_BEFORE_BEGINNING'
  override readonly status = 400

  constructor(asOf: string, first: { readonly at: string } | null) {
    const since = first?.at ?? null
    super(
      {
        nb: `Ved "${asOf}" var ingenting skrevet. Spør om revisjon 1 (${since ?? 'ikke skrevet ennå'}) eller senere.`,
        nn: `Ved "${asOf}" var ingenting skrive. Spør om revisjon 1 (${since ?? 'ikkje skriven enno'}) eller seinare.`,
        en: `At "${asOf}" nothing had been written. Ask for revision 1 (${since ?? 'not written yet'}) or later.`,
      },
      { values: { asOf, since }, path: ['asOf'] },
    )
  }
}

/** A revision is asked about, in `asOf`, whose number none has yet. */
export class AsOfNotThere extends Refusal {
  override readonly code = 'AS_OF_NOT_THERE'
  override readonly status = 400

  constructor(revision: number, newest: { readonly number: number }) {
    super(
      {
        nb: `Det finnes ingen revisjon ${revision}: den nyeste er ${newest.number}. Spør om en av dem som finnes, eller uten asOf.`,
        nn: `Det finst ingen revisjon ${revision}: den nyaste er ${newest.number}. Spør om ein av dei som finst, eller utan asOf.`,
        en: `There is no revision ${revision}: the newest is ${newest.number}. Ask for one that is there, or without asOf.`,
      },
      { values: { revision, newest: newest.number }, path: ['asOf'] },
    )
  }
}

/** The moment asked about, in `asOf`, is yet to come. */
export class AsOfInFuture extends Refusal {
  override readonly code = 'AS_OF_IN_FUTURE'
  override readonly status = 400

  constructor(asOf: string, newest: { readonly number: number; readonly day: string }) {
    super(
      {
        nb: `"${asOf}" er ikke kommet ennå: i dag er ${newest.day}, og nyeste revisjon er ${newest.number}. Spør om et tidligere tidspunkt, eller uten asOf.`,
        nn: `"${asOf}" er ikkje kome enno: i dag er ${newest.day}, og nyaste revisjon er ${newest.number}. Spør om eit tidlegare tidspunkt, eller utan asOf.`,
        en: `"${asOf}" is yet to come: today is ${newest.day}, and the newest revision is ${newest.number}. Ask for an earlier moment, or without asOf.`,
      },
      { values: { asOf, today: newest.day, newest: newest.number }, path: ['asOf'] },
    )
  }
}

/** An act or a subscription with `asOf`. What is done is done now, and what is followed begins now. */
export class AsOfOnlyReads extends Refusal {
  override readonly code = 'AS_OF_ONLY_READS'
  override readonly status = 400

  constructor() {
    super(
      {
        nb: 'Ved et tidligere tidspunkt kan en bare lese. Send handlinger og abonnementer uten asOf.',
        nn: 'Ved eit tidlegare tidspunkt kan ein berre lese. Send handlingar og abonnement utan asOf.',
        en: 'At an earlier moment one can only read. Send acts and subscriptions without asOf.',
      },
      { path: ['asOf'] },
    )
  }
}

/** Nothing stands at this path. */
export class NotFound extends Refusal {
  override readonly code = 'NOT_FOUND'
  override readonly status = 404

  constructor() {
    super({
      nb: 'Her er det ingenting. Spørsmål stilles til /graphql; se / for resten.',
      nn: 'Her er det ingenting. Spørsmål vert stilte til /graphql; sjå / for resten.',
      en: 'There is nothing here. Questions go to /graphql; see / for the rest.',
    })
  }
}

/** An act came from a web page whose origin is not among those that may act. Anyone may read. */
export class OriginMayNotAct extends Refusal {
  override readonly code = 'ORIGIN_MAY_NOT_ACT'
  override readonly status = 403

  constructor(origin: string) {
    const given = origin.slice(0, 200)
    super(
      {
        nb: `Nettsider fra "${given}" kan lese, men ikke endre noe. De som driver tjenesten, kan føre opp opphavet.`,
        nn: `Nettsider frå "${given}" kan lese, men ikkje endre noko. Dei som driv tenesta, kan føre opp opphavet.`,
        en: `Pages from "${given}" may read, but not act. Those who run the service can list the origin.`,
      },
      { values: { origin: given } },
    )
  }
}

/** Several acts in one request: of several, some might be done and others not. */
export class OneActAtATime extends Refusal {
  override readonly code = 'ONE_ACT_AT_A_TIME'
  override readonly status = 400

  constructor(acts: number) {
    super(
      {
        nb: `Forespørselen har ${acts} handlinger, og bare én kan gjøres om gangen. Send dem hver for seg.`,
        nn: `Førespurnaden har ${acts} handlingar, og berre éi kan gjerast om gongen. Send dei kvar for seg.`,
        en: `The request holds ${acts} acts, and only one can be done at a time. Send each by itself.`,
      },
      { values: { acts } },
    )
  }
}

/** The newest revision cannot be read, so nobody could say what an answer would be true of. The database is probably away. */
export class RevisionUnknown extends Refusal {
  override readonly code = 'REVISION_UNKNOWN'
  override readonly status = 503

  constructor() {
    super(
      {
        nb: 'Databasen svarer ikke akkurat nå, så ingen svar kan gis. Prøv igjen om litt.',
        nn: 'Databasen svarar ikkje akkurat no, så ingen svar kan gjevast. Prøv att om litt.',
        en: 'The database does not answer right now, so no answer can be given. Try again in a while.',
      },
      {},
      { 'retry-after': '5' },
    )
  }
}

/** The client left before its request was whole. Nobody is there to be told. */
export class ClientGone extends Error {}

function quoted(given: string | null, none: string): string {
  return given === null ? none : `"${given}"`
}
