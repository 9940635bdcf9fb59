import type { Language } from './request.js'

// Apart from `language.ts`, so that the gateway can read a header without the rooms' way of declaring types.

/** In the order in which a name is looked for when there is none in a language asked for. */
export const languages: readonly Language[] = ['nb', 'nn', 'se', 'sma', 'fkv', 'en']

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
