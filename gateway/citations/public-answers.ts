import type { GraphQLFormattedError } from 'graphql'
import { holdVariables, type Limits } from '../../subgraphs/foundation/limits.js'
import type { World } from '../../subgraphs/foundation/provenance.js'
import type { Language } from '../../subgraphs/foundation/request.js'
import type { Asking } from '../edge/asking.js'
import type { Documents } from '../edge/documents.js'
import type { Variables } from '../edge/engine.js'
import type { Revision } from '../edge/moment.js'
import { canonical } from './canonical.js'

/** A question as anybody may ask it, at a moment. */
export interface PublicQuestion {
  /** One operation, and nothing beside it. */
  readonly operation: string
  readonly variables: Variables
  readonly language: Language
  readonly revision: Revision
}

/** Who waits for the answer, as far as that matters. */
export interface Waiting {
  readonly requestId: string
  /** Aborted when nobody waits any more. */
  readonly abort: AbortController
}

export interface WholeAnswer {
  /** Its data in canonical form: what is hashed. */
  readonly canonical: string
  /** In the order in which it was asked for. */
  readonly data: Readonly<Record<string, unknown>>
}

export interface PublicAnswer {
  /** Null where it is not whole. */
  readonly answer: WholeAnswer | null
  readonly errors: readonly GraphQLFormattedError[]
  /** Whether anything was asked of the rooms: not where a variable is refused. */
  readonly isAsked: boolean
  /** The world that the question is about, where it names one. */
  readonly world: World | null
}

/** What anyone is answered, whoever asks: always from the past, which does not move, also where that is the present. */
export class PublicAnswers<Prepared> {
  constructor(
    private readonly documents: Documents<Prepared>,
    private readonly asking: Asking<Prepared>,
    private readonly limits: Limits,
  ) {}

  /** Throws what an operation is refused for. */
  async ask({ operation, variables, language, revision }: PublicQuestion, waiting: Waiting): Promise<PublicAnswer> {
    holdVariables(variables, this.limits)
    const question = this.documents.question(operation, undefined)
    question.cost(variables)
    const world = question.holdOneWorld(variables)
    const { data, errors = [] } = await this.asking.once(
      question,
      variables,
      {
        requestId: waiting.requestId,
        language,
        moment: { revision: revision.number, day: revision.day, live: false, asked: true },
        actor: null,
        signal: waiting.abort.signal,
      },
      waiting.abort,
    )
    const isWhole = errors.length === 0 && data !== null && data !== undefined
    return { answer: isWhole ? wholeAnswer(data) : null, errors, isAsked: data !== undefined, world }
  }
}

function wholeAnswer(answered: object): WholeAnswer {
  // As it would have come over the wire.
  const data = JSON.parse(JSON.stringify(answered))
  return { canonical: canonical(data), data }
}
