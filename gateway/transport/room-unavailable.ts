/** What kept a room from answering. Seen in logs; a client is told only that the room gave no answer. */
export type Hindrance =
  | 'REFUSED_CONNECTION'
  | 'REFUSED_PROOF'
  | 'CUT_OFF'
  | 'TOO_LARGE'
  | 'MALFORMED'
  | 'UNEXPECTED_STATUS'

/** A room gave no answer that can be used. Its message may name addresses: it is for logs. */
export class RoomUnavailable extends Error {
  constructor(
    readonly room: string,
    readonly hindrance: Hindrance,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`The room "${room}" gave no answer (${hindrance}): ${detail}`, options)
    this.name = 'RoomUnavailable'
  }
}
