import { readFileSync } from 'node:fs'
import { buildSchema, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { costWithin, readDocument } from '../../subgraphs/foundation/limits.js'
import { repositoryFile } from '../../subgraphs/foundation/repository.js'
import { groups, savedQuestions } from './questions.js'

const schema = buildSchema(readFileSync(repositoryFile('gateway/api.graphql'), 'utf8'))
const questions = savedQuestions()

test('there are a dozen, and something for everyone who asks', () => {
  expect(questions.length).toBeGreaterThanOrEqual(12)
  expect(new Set(questions.map(({ group }) => group))).toEqual(new Set(groups))
})

describe.each(questions)('$name', ({ text }) => {
  test('is a question that the public schema answers, within the limits', () => {
    const { document, operations } = readDocument(text, schema)
    expect(validate(schema, document)).toEqual([])
    expect(operations.map(({ kind }) => kind)).toEqual(['query'])
    expect(costWithin(operations[0]!, {})).toBeGreaterThan(0)
  })

  test('asks without anything having to be filled in', () => {
    const { operations } = readDocument(text, schema)
    for (const { defaultValue, variable } of operations[0]!.node.variableDefinitions ?? []) {
      expect(defaultValue, `$${variable.name.value}`).toBeDefined()
    }
  })
})
