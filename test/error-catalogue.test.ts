import { describe, expect, test } from 'vitest'
import { catalogue, cataloguePage } from './error-catalogue.js'

const errors = catalogue()

test('the page of errors lists every code there is, and none that is gone', async () => {
  await expect(cataloguePage(errors)).toMatchFileSnapshot('../docs/errors.md')
})

test('a code means one thing', () => {
  const codes = errors.map(({ code }) => code)
  expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([])
})

describe.each(errors.map((error) => [error.code, error] as const))('%s', (_, { when, sentences }) => {
  test('says when it happens', () => {
    expect(when).toMatch(/^\S.{15,}[.]$/s)
  })

  test('is told in three languages', () => {
    for (const sentence of Object.values(sentences)) expect(sentence).toMatch(/^.{15,}/s)
    expect(sentences.en).not.toBe(sentences.nb)
  })
})
