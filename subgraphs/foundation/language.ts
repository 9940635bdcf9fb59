import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql'
import type { Language as LanguageTag } from './request.js'

/** The languages that names are kept in, by the names GraphQL gives them. */
export const Language = { NB: 'nb', NN: 'nn', SE: 'se', SMA: 'sma', FKV: 'fkv', EN: 'en' } as const satisfies Record<
  string,
  LanguageTag
>
export type Language = LanguageTag

/** In the order in which a name is looked for when there is none in a language asked for. */
export const languages: readonly Language[] = Object.values(Language)

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
  @Field(() => String)
  text!: string

  @Field(() => Language)
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

/** Tags other than our own that mean one of our languages. `no` is Norwegian without saying which. */
const aliases: Readonly<Record<string, Language>> = { no: 'nb', nob: 'nb', nno: 'nn', sme: 'se', eng: 'en' }

/**
 * The languages a header such as `se-NO, nb;q=0.8, *;q=0.1` asks for, the most wanted first; bokmål when it asks for none of ours.
 *
 * RFC 9110 lets a server pass over what it does not have, so nothing here is refused.
 */
export function acceptedLanguages(header: string | null | undefined): readonly Language[] {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const quality = parameters.find((parameter) => parameter.startsWith('q='))
      return { language: byTag(tag), quality: quality === undefined ? 1 : Number(quality.slice(2)) }
    })
    .filter(({ language, quality }) => language !== undefined && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language as Language)
  return wanted.length === 0 ? ['nb'] : [...new Set(wanted)]
}

function byTag(tag: string): Language | undefined {
  const primary = tag.split('-')[0] ?? ''
  return languages.find((language) => language === primary) ?? aliases[primary]
}
