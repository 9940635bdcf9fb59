import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { evaluation } from '../../subgraphs/evaluation/room.js'
import { repositoryFile } from '../../subgraphs/foundation/repository.js'
import { sdlOf } from '../../subgraphs/foundation/subgraph-schema.js'

/*
 * The platform shows what was done, what it cost and how things developed. What brought about what is for those who judge
 * it, with methods of their own: so no word of the graph claims it.
 */

/** Ways of saying that one thing brought about another, in the languages of the house. */
const claims: readonly RegExp[] = [
  /\b(effects?|impacts?|influences?) (of|on)\b/i,
  /\bcaus(e|es|ed|ing|al|ality)\b/i,
  /\b(led|leads|leading) to\b/i,
  /\b(because of|due to|thanks to|owing to|attributable|attributed to|brought about|resulted in|results in|contributed to)\b/i,
  /\bas a (result|consequence)\b/i,
  /\b(førte|fører|ført) til\b/i,
  /\b(skyldes|skyldast|takket være|på grunn av|forårsak\w*|medført?e?|medfører|bidratt til|som følge av)\b/i,
  /\b(virkning|verknad|effekt)(er|en|ar)? av\b/i,
]

const claimsIn = (text: string): string[] => claims.flatMap((claim) => claim.exec(text)?.[0] ?? [])

/** camelCase and CONSTANT_CASE taken apart into words. */
const wordsOf = (name: string): string => name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ')

function textsOf(sdl: string): string[] {
  const types = Object.values(buildSchema(withoutLinks(sdl)).getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  const said = ({ name, description }: { readonly name: string; readonly description?: string | null | undefined }) => [
    wordsOf(name),
    description ?? '',
  ]
  return types.flatMap((type) => [
    ...said(type),
    ...(isEnumType(type) ? type.getValues().flatMap(said) : []),
    ...(isObjectType(type) || isInputObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) => [
          ...said(field),
          ...('args' in field ? field.args.flatMap(said) : []),
        ])
      : []),
  ])
}

/** The directives of federation, which plain GraphQL does not know. */
const withoutLinks = (sdl: string): string =>
  sdl.replace(/extend schema @link\([^)]*\)/s, '').replaceAll(/ @(key\([^)]*\)|shareable|external)/g, '')

test('no name and no description of the room says what brought about what', () => {
  const texts = textsOf(sdlOf(evaluation))
  expect(texts.length).toBeGreaterThan(800)
  expect(texts.flatMap((text) => claimsIn(text).map((claim) => `${claim}: ${text}`))).toEqual([])
})

test('nor does any sentence that its rules speak to people', () => {
  const rules = readdirSync(repositoryFile('subgraphs/evaluation'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('rules.ts'),
  )
  expect(rules.length).toBeGreaterThan(3)
  for (const path of rules) {
    const sentences =
      readFileSync(repositoryFile(`subgraphs/evaluation/${path}`), 'utf8').match(/\b(nb|nn|en): ['`].*/g) ?? []
    expect([path, sentences.flatMap(claimsIn)]).toEqual([path, []])
  }
})

test('such words are found, in a name as in a description', () => {
  expect(
    textsOf('type Query { "It led to growth." a: Int causedBy: Int b(effectOf: Int): Int }').flatMap(claimsIn),
  ).toEqual(['led to', 'caused', 'effect Of'])
  expect(claimsIn('Tiltaket førte til flere boliger')).toEqual(['førte til'])
  expect(claimsIn('EFFECT: how something developed')).toEqual([])
})
