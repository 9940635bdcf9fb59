import { DomainError, type ErrorDetails, type Sentences } from './errors.js'

/**
 * A request that HTTP itself has a status for, so that a proxy or a client without GraphQL understands the answer too.
 * What is wrong with the question inside is no refusal: that gets its status with its answer.
 */
export abstract class Refusal extends DomainError {
  abstract readonly status: number
  readonly headers: Readonly<Record<string, string>>

  constructor(sentences: Sentences, details: ErrorDetails = {}, headers: Readonly<Record<string, string>> = {}) {
    super(sentences, details)
    this.headers = headers
  }
}
