import { Directive, Field, ObjectType } from 'type-graphql'
import type { DomainError } from '../errors.js'
import type { Language } from '../request.js'

@Directive('@shareable')
@ObjectType({ description: 'A value that the sentence of a problem quotes. Norwegian: verdi.' })
export class ProblemValue {
  @Field(() => String, { description: 'What the value is called.' })
  name!: string

  @Field(() => String, { description: 'The value as JSON.' })
  json!: string
}

@Directive('@shareable')
@ObjectType({
  description: 'Why an act was not done, and the way out. Nothing of the act was done. Norwegian: hindring.',
})
export class Problem {
  @Field(() => String, { description: 'A code that never changes, as the catalogue of errors lists it.' })
  code!: string

  @Field(() => String, {
    description: 'A sentence in the language asked for: what stands in the way, and the way out.',
  })
  message!: string

  @Field(() => [String], {
    description: 'Where in what was sent the trouble is, step by step; empty where it is nowhere in it.',
  })
  path!: string[]

  @Field(() => [ProblemValue], { description: 'What the sentence quotes, for programs.' })
  values!: ProblemValue[]
}

export function problemOf(error: DomainError, language: Language): Problem {
  return {
    code: error.code,
    message: error.sentence(language),
    path: (error.inputPath ?? []).map(String),
    values: Object.entries(error.values).map(([name, value]) => ({ name, json: JSON.stringify(value) })),
  }
}
