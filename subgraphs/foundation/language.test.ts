import { describe, expect, test } from 'vitest'
import { acceptedLanguages, type Names, pick } from './language.js'

const tana: Names = { nb: 'Tana', se: 'Deatnu' }

describe('a name', () => {
  test('is given in the language asked for', () => {
    expect(pick(tana, ['se'])).toEqual({ text: 'Deatnu', language: 'se' })
  })

  test('is given in the next language asked for when the first has none', () => {
    expect(pick(tana, ['sma', 'se', 'nb'])).toEqual({ text: 'Deatnu', language: 'se' })
  })

  test('falls back on the official languages of the place, and says which it is in', () => {
    expect(pick(tana, ['en'], ['se', 'nb'])).toEqual({ text: 'Deatnu', language: 'se' })
    expect(pick(tana, ['en'])).toEqual({ text: 'Tana', language: 'nb' })
  })

  test('in one language only is found whatever is asked for', () => {
    expect(pick({ fkv: 'Porsanki' }, ['en'])).toEqual({ text: 'Porsanki', language: 'fkv' })
  })

  test('in no language is missing, not empty', () => {
    expect(pick({}, ['nb'])).toBeNull()
  })
})

describe('the languages a header asks for', () => {
  test.each([
    [undefined, ['nb']],
    ['', ['nb']],
    ['de, fr;q=0.5', ['nb']],
    ['*', ['nb']],
    ['se-NO, nb;q=0.8', ['se', 'nb']],
    ['nb;q=0.8, se', ['se', 'nb']],
    ['en-GB,en;q=0.9,no;q=0.8', ['en', 'nb']],
    ['nn-NO', ['nn']],
    ['SMA', ['sma']],
    ['smj, nb', ['nb']],
    ['fkv;q=0, en;q=0.1', ['en']],
    ['en;q=abc, nn', ['nn']],
  ])('%s are %s', (header, languages) => {
    expect(acceptedLanguages(header)).toEqual(languages)
  })
})
