import { DomainError, type InputPath } from './errors.js'
import type { World } from './provenance.js'

/** A question about one world that names something of the other: no answer holds both. */
export class KeyOfAnotherWorld extends DomainError {
  override readonly code = 'KEY_OF_ANOTHER_WORLD'

  constructor(key: string, its: World, asked: World, path: InputPath) {
    super(
      {
        nb: `"${key}" hører til ${its}, men spørsmålet gjelder ${asked}. Ingen svar har begge: spør med world: ${its}, eller nevn noe fra ${asked}.`,
        nn: `"${key}" høyrer til ${its}, men spørsmålet gjeld ${asked}. Ingen svar har begge: spør med world: ${its}, eller nemn noko frå ${asked}.`,
        en: `"${key}" belongs to ${its}, but the question is about ${asked}. No answer holds both: ask with world: ${its}, or name something of ${asked}.`,
      },
      { values: { key, its, asked }, path },
    )
  }
}
