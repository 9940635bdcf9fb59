import { DomainError } from '../../subgraphs/foundation/errors.js'

/** A room gave no answer: it is down, broke off, or answered something that is no GraphQL result. Its own fields are null, the others stand. */
export class RoomUnavailable extends DomainError {
  override readonly code = 'ROOM_UNAVAILABLE'

  constructor(room: string) {
    super(
      {
        nb: `Vi når ikke «${room}» akkurat nå, så feltene derfra mangler i svaret. Prøv igjen om litt.`,
        nn: `Vi når ikkje «${room}» akkurat no, så felta derifrå manglar i svaret. Prøv igjen om litt.`,
        en: `We cannot reach "${room}" just now, so its fields are missing from this answer. Try again in a little while.`,
      },
      { values: { room } },
    )
  }
}

/** A room did not answer in time. Its own fields are null, the others stand. */
export class RoomTimeout extends DomainError {
  override readonly code = 'ROOM_TIMEOUT'

  constructor(room: string, limitMs: number) {
    super(
      {
        nb: `«${room}» svarte ikke innen ${limitMs} ms, så feltene derfra mangler i svaret. Prøv igjen, eller be om mindre om gangen.`,
        nn: `«${room}» svara ikkje innan ${limitMs} ms, så felta derifrå manglar i svaret. Prøv igjen, eller be om mindre om gongen.`,
        en: `"${room}" did not answer within ${limitMs} ms, so its fields are missing from this answer. Try again, or ask for less at a time.`,
      },
      { values: { room, limitMs } },
    )
  }
}

/** The whole request took too long. What had been answered by then stands, the rest is null. */
export class RequestTimeout extends DomainError {
  override readonly code = 'REQUEST_TIMEOUT'

  constructor(limitMs: number) {
    super(
      {
        nb: `Forespørselen ble ikke ferdig innen ${limitMs} ms. Det som mangler i svaret, rakk vi ikke. Be om mindre om gangen.`,
        nn: `Førespurnaden vart ikkje ferdig innan ${limitMs} ms. Det som manglar i svaret, rakk vi ikkje. Be om mindre om gongen.`,
        en: `The request was not done within ${limitMs} ms; what is missing from this answer was not reached. Ask for less at a time.`,
      },
      { values: { limitMs } },
    )
  }
}

/** The client left before the answer was whole. Seen in logs only. */
export class RequestAborted extends DomainError {
  override readonly code = 'REQUEST_ABORTED'

  constructor() {
    super({
      nb: 'Forespørselen ble avbrutt av klienten.',
      nn: 'Førespurnaden vart broten av klienten.',
      en: 'The client broke the request off.',
    })
  }
}

/** A field that may not be null has no value, and no room says why: the graph's fault, not the question's. */
export class ValueMissing extends DomainError {
  override readonly code = 'VALUE_MISSING'

  constructor(coordinate: string) {
    super(
      {
        nb: `${coordinate} skal alltid ha en verdi, men fikk ingen. Feilen ligger hos oss; spør uten feltet inntil den er rettet.`,
        nn: `${coordinate} skal alltid ha ein verdi, men fekk ingen. Feilen ligg hos oss; spør utan feltet til han er retta.`,
        en: `${coordinate} always has a value, but was given none. The fault is ours; ask without the field until it is mended.`,
      },
      { values: { coordinate } },
    )
  }
}

/** A room gave a value of another kind than the schema says, such as an unknown member of an enumeration. It is not passed on. */
export class ValueMalformed extends DomainError {
  override readonly code = 'VALUE_MALFORMED'

  constructor(coordinate: string) {
    super(
      {
        nb: `Verdien av ${coordinate} var ikke av sin type og er utelatt. Feilen ligger hos oss; prøv igjen senere.`,
        nn: `Verdien av ${coordinate} var ikkje av sin type og er utelaten. Feilen ligg hos oss; prøv igjen seinare.`,
        en: `The value of ${coordinate} was not of its type and is left out. The fault is ours; try again later.`,
      },
      { values: { coordinate } },
    )
  }
}

/** Introspection is closed here. The schema is published as a file. */
export class IntrospectionClosed extends DomainError {
  override readonly code = 'INTROSPECTION_CLOSED'

  constructor() {
    super({
      nb: 'Introspeksjon er slått av her. Les skjemaet i gateway/api.graphql.',
      nn: 'Introspeksjon er slått av her. Les skjemaet i gateway/api.graphql.',
      en: 'Introspection is closed here. Read the schema in gateway/api.graphql.',
    })
  }
}

/** The document has no operation of the name that was given. */
export class OperationUnknown extends DomainError {
  override readonly code = 'OPERATION_UNKNOWN'

  constructor(name: string | undefined) {
    const what = name === undefined ? '' : ` "${name}"`
    super(
      {
        nb: `Dokumentet har ingen operasjon${what}. Oppgi navnet på en av dem det har.`,
        nn: `Dokumentet har ingen operasjon${what}. Gje opp namnet på ein av dei det har.`,
        en: `The document has no operation${what}. Give the name of one that it has.`,
      },
      { values: { operationName: name ?? null } },
    )
  }
}

/** The document has several operations and the request does not say which one is meant. */
export class OperationUnclear extends DomainError {
  override readonly code = 'OPERATION_UNCLEAR'

  constructor() {
    super({
      nb: 'Dokumentet har flere operasjoner. Si med operationName hvilken som skal besvares.',
      nn: 'Dokumentet har fleire operasjonar. Sei med operationName kva for ein som skal svarast på.',
      en: 'The document has several operations. Say with operationName which one is to be answered.',
    })
  }
}

/** A valid question that no combination of rooms can answer: the graph's fault, not the question's. */
export class PlanImpossible extends DomainError {
  override readonly code = 'PLAN_IMPOSSIBLE'

  /** The planner's reason, which names types that clients do not see. */
  override readonly cause: unknown

  constructor(cause: unknown) {
    super({
      nb: 'Spørsmålet er gyldig, men tjenesten finner ingen vei til svaret. Spør om færre felt om gangen, og si fra til dem som driver tjenesten.',
      nn: 'Spørsmålet er gyldig, men tenesta finn ingen veg til svaret. Spør om færre felt om gongen, og sei frå til dei som driv tenesta.',
      en: 'The question is valid, but the service finds no way to its answer. Ask for fewer fields at a time, and tell those who run the service.',
    })
    this.cause = cause
  }
}
