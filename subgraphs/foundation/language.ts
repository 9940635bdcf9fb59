import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql'
import { languages } from './accepted-languages.js'
import type { Language as LanguageTag } from './request.js'

export { acceptedLanguages, languages } from './accepted-languages.js'

/** The languages that names are kept in, by the names GraphQL gives them. */
export const Language = { NB: 'nb', NN: 'nn', SE: 'se', SMA: 'sma', FKV: 'fkv', EN: 'en' } as const satisfies Record<
  string,
  LanguageTag
>
export type Language = LanguageTag

registerEnumType(Language, {
  name: 'Language',
  description: 'A language that names are kept in.',
  valuesConfig: {
    NB: { description: 'Norwegian bokmål.' },
    NN: { description: 'Norwegian nynorsk.' },
    SE: { description: 'Northern Sámi. Norwegian: nordsamisk.' },
    SMA: { description: 'Southern Sámi. Norwegian: sørsamisk.' },
    FKV: { description: 'Kven. Norwegian: kvensk.' },
    EN: { description: 'English.' },
  },
})

/** One name in each language it is known in. A `jsonb` column. */
export type Names = Readonly<Partial<Record<Language, string>>>

@ObjectType({ description: 'A text, and the language it really is in: perhaps not the one asked for.' })
@Directive('@shareable')
export class LocalizedText {
  @Field(() => String, { description: 'The text itself.' })
  text!: string

  @Field(() => Language, { description: 'The language it is in.' })
  language!: Language
}

/**
 * The name in the first language there is one in: those wanted, then the place's own official languages, then any.
 *
 * `null` when there is no name at all, which is not the same as an empty one.
 */
export function pick(
  names: Names,
  wanted: readonly Language[],
  official: readonly Language[] = [],
): LocalizedText | null {
  for (const language of [...wanted, ...official, ...languages]) {
    const text = names[language]
    if (text !== undefined) return { text, language }
  }
  return null
}
