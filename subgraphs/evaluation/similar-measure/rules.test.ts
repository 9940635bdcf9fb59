import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PageSizeOutOfRange } from '../../foundation/page-arguments.js'
import { similarAsked, similarity, weights } from './rules.js'

const nothing = { mainThemeIds: [], themeIds: [], themesInAll: 0, words: [], wordsInAll: 0, indicatorIds: [] }
const score = (shared: Parameters<typeof similarity>[0]) =>
  similarity(shared).reduce((sum, { points }) => sum + points, 0)

test('measures that share everything are as alike as can be, those that share nothing not at all', () => {
  expect(score(nothing)).toBe(0)
  const all = {
    mainThemeIds: ['a'],
    themeIds: ['a'],
    themesInAll: 1,
    words: ['kai'],
    wordsInAll: 1,
    indicatorIds: ['i'],
  }
  expect(score(all)).toBe(10_000)
  expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(10_000)
})

test('no part comes to more than it could, and to share more is never to be less alike', () => {
  const shared = fc
    .tuple(fc.nat(5), fc.nat(5), fc.nat(8), fc.nat(8), fc.boolean(), fc.boolean())
    .map(([themes, moreThemes, words, moreWords, main, indicator]) => ({
      mainThemeIds: main ? ['a'] : [],
      themeIds: Array.from({ length: themes }, (_, place) => `t${place}`),
      themesInAll: themes + moreThemes,
      words: Array.from({ length: words }, (_, place) => `w${place}`),
      wordsInAll: words + moreWords,
      indicatorIds: indicator ? ['i'] : [],
    }))
  fc.assert(
    fc.property(shared, (traits) => {
      for (const { points, atMost } of similarity(traits)) expect(points >= 0 && points <= atMost).toBe(true)
      const more = {
        ...traits,
        words: [...traits.words, 'nytt'],
        wordsInAll: Math.max(traits.wordsInAll, traits.words.length + 1),
      }
      expect(score(more)).toBeGreaterThanOrEqual(score(traits))
    }),
  )
})

test('one to twenty may be asked for', () => {
  expect([similarAsked(1), similarAsked(20)]).toEqual([1, 20])
  for (const first of [0, -1, 21]) expect(() => similarAsked(first)).toThrow(PageSizeOutOfRange)
})
