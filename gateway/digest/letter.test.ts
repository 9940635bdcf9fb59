import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLEnumType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { localDate } from '../../subgraphs/foundation/dates.js'
import { repositoryFile } from '../../subgraphs/foundation/repository.js'
import { type About, letterOf } from './letter.js'
import type { Task, ToDo } from './task.js'

const day = localDate('2026-11-23')

const aTask = (over: Partial<Task> = {}): Task => ({
  kind: 'AGREE',
  year: 2027,
  since: localDate('2026-11-03'),
  deadline: null,
  agreement: { title: 'Bygdevekstavtale', pilot: { name: 'Smøla og Aure' } },
  objective: null,
  ...over,
})

const aDeadline = (over: Partial<NonNullable<Task['deadline']>> = {}): Task['deadline'] => ({
  dueOn: localDate('2026-12-01'),
  setBy: 'AGREEMENT',
  reference: 'kapittel 4',
  sources: [],
  ...over,
})

const written = (tasks: readonly Task[], about: Partial<About> = {}, language: ToDo['language'] = 'nb') =>
  letterOf({ toDo: { organisation: 'Aure kommune', language, tasks }, world: 'REAL', day, address: null, ...about })

test('a letter says what waits, since when, and that nobody has set a deadline', () => {
  expect(written([aTask()])).toEqual({
    language: 'nb',
    subject: 'Aure kommune: 1 gjøremål i bygdevekstavtaler',
    text: `Aure kommune har 1 gjøremål i bygdevekstavtaler 23. november 2026:

1. Slutte seg til handlingsplanen for 2027 slik den står, eller endre den: en annen kommune har sluttet seg til (Smøla og Aure)
   Har ventet siden 3. november 2026.
   Ingen har satt en frist.

Denne e-posten kommer fordi Aure kommune har bedt om den for kontakten på denne adressen. En administrator der kan ta det tilbake.
`,
  })
})

describe('a deadline', () => {
  const said = (over: Partial<NonNullable<Task['deadline']>>) => written([aTask({ deadline: aDeadline(over) })]).text

  test('comes with who has set it, and where that is said', () => {
    expect(said({})).toContain('Frist: 1. desember 2026. Satt av avtalen (kapittel 4).')
    expect(said({ setBy: 'GRANT_LETTER', reference: null })).toContain('Satt av tilskuddsbrevet.')
    const sources = [{ section: 's. 2', source: { title: 'Tildelingsbrev 2026' } }]
    expect(said({ setBy: 'KDD', reference: null, sources })).toContain('Satt av KDD (Tildelingsbrev 2026, s. 2).')
  })

  test('that has passed is said to have', () => {
    expect(said({ dueOn: day })).toContain('Frist: 23. november 2026.')
    expect(said({ dueOn: localDate('2026-11-22') })).toContain('Fristen gikk ut 22. november 2026.')
  })
})

test('what no record gives the first day of is not said to have waited since any', () => {
  expect(written([aTask({ since: null })]).text).toContain('Hvor lenge det har ventet, sier ingen kilde.')
})

test('what is made up is said to be, in the subject and first of all in the text', () => {
  for (const [language, subject, text] of [
    ['nb', '[DEMO – oppdiktet] ', 'Dette er oppdiktet.'],
    ['nn', '[DEMO – oppdikta] ', 'Dette er oppdikta.'],
  ] as const) {
    const demo = written([aTask()], { world: 'DEMO' }, language)
    expect(demo.subject.startsWith(subject)).toBe(true)
    expect(demo.text.startsWith(text)).toBe(true)
    const real = written([aTask()], {}, language)
    expect(`${real.subject} ${real.text}`).not.toMatch(/DEMO|oppdikt/)
  }
})

test('nynorsk is nynorsk throughout', () => {
  const { subject, text } = written([aTask({ kind: 'SUBMIT', deadline: aDeadline() })], {}, 'nn')
  expect(subject).toBe('Aure kommune: 1 gjeremål i bygdevekstavtaler')
  expect(text).toContain('Sende over handlingsplanen for 2027: alle kommunane har slutta seg til han')
  expect(text).toContain('Frist: 1. desember 2026. Sett av avtala (kapittel 4).')
  expect(text).not.toMatch(/gjøremål|sluttet|Satt av|avtalen\b/)
})

test('where the platform is found is named where a setting says it', () => {
  const address = 'https://bygdevekst.example.no'
  expect(written([aTask()], { address }).text).toContain(`Mer om dette: ${address}\n`)
  expect(written([aTask()]).text).not.toContain('http')
})

test('what somebody has pasted in with line breaks stays on its line', () => {
  const objective = { number: 3, title: 'Bo\r\n\r\n2. Slette\n alt' }
  const { text, subject } = letterOf({
    toDo: { organisation: 'Aure\r\nBcc: x', language: 'nb', tasks: [aTask({ kind: 'ENDORSE', objective })] },
    ...{ world: 'REAL', day, address: null },
  })
  expect(text).toContain('under delmål 3 «Bo 2. Slette alt» i handlingsplanen for 2027 (Smøla og Aure)')
  expect(subject).toBe('Aure Bcc: x: 1 gjøremål i bygdevekstavtaler')
})

describe('there are words in both languages', () => {
  const schema = buildSchema(readFileSync(repositoryFile('gateway/api.graphql'), 'utf8'))
  const values = (name: string) => (schema.getType(name) as GraphQLEnumType).getValues().map((each) => each.name)

  test('for each kind of task, and no two are the same', () => {
    for (const language of ['nb', 'nn'] as const) {
      const texts = values('TaskKind').map((kind) => written([aTask({ kind })], {}, language).text)
      expect(new Set(texts).size).toBe(texts.length)
    }
  })

  test('for whoever may set a deadline', () => {
    for (const language of ['nb', 'nn'] as const)
      for (const setBy of values('DeadlineSetter'))
        expect(written([aTask({ deadline: aDeadline({ setBy }) })], {}, language).text).toMatch(/(Satt|Sett) av \S/)
  })

  test('and what there are none for is refused, not left out', () => {
    expect(() => written([aTask({ kind: 'DANCE' })])).toThrow(/DANCE/)
    expect(() => written([aTask({ deadline: aDeadline({ setBy: 'NOBODY' }) })])).toThrow(/NOBODY/)
  })
})
