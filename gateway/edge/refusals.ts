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

/** An answer was asked for as of an earlier moment, which is not served yet. Answering with today's would deceive. */
export class AsOfNotServed extends Refusal {
  override readonly code = 'AS_OF_NOT_SERVED'
  override readonly status = 400

  constructor() {
    super({
      nb: 'Svar slik det var på et tidligere tidspunkt, gis ikke ennå. Spør uten "asOf" for svaret nå.',
      nn: 'Svar slik det var på eit tidlegare tidspunkt, vert ikkje gjevne enno. Spør utan "asOf" for svaret no.',
      en: 'Answers as of an earlier moment are not given yet. Ask without "asOf" for the answer now.',
    })
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
