import { describe, expect, test } from 'vitest'
import { DocumentRefused, Documents } from './documents.js'
import { ExampleEngine } from './example.js'

const text = (number: number) => `{ hello(name: "${number}") }`

describe('what is known of documents', () => {
  test('is bounded by their number, and the one unused longest is forgotten', () => {
    const documents = new Documents(new ExampleEngine(), { documentsAtMost: 3 })
    for (const number of [1, 2, 3, 1, 4]) documents.question(text(number), undefined)
    expect([documents.size, documents.judged]).toEqual([3, 4])
    documents.question(text(1), undefined)
    expect(documents.judged).toBe(4)
    documents.question(text(2), undefined)
    expect(documents.judged).toBe(5)
  })

  test('is bounded by their length', () => {
    const documents = new Documents(new ExampleEngine(), { charactersAtMost: 100 })
    for (let number = 0; number < 20; number++) documents.question(text(number), undefined)
    expect(documents.size).toBeLessThan(6)
    documents.question(`{ hello(name: "${'a'.repeat(200)}") }`, undefined)
    expect(documents.size).toBeLessThan(6)
  })

  test('includes the refused ones, so that they cost no more the second time', () => {
    const documents = new Documents(new ExampleEngine())
    for (let time = 0; time < 3; time++)
      expect(() => documents.question('{ helo }', undefined)).toThrow(DocumentRefused)
    expect(documents.judged).toBe(1)
  })

  test('never loses a trusted one, whatever else comes', () => {
    const documents = new Documents(new ExampleEngine(), { documentsAtMost: 2, keep: [text(0)] })
    for (let number = 0; number < 10; number++) documents.question(text(number), undefined)
    const before = documents.judged
    documents.question(text(0), undefined)
    expect(documents.judged).toBe(before)
  })
})

test('a plan that failed is tried again', async () => {
  class Stumbling extends ExampleEngine {
    override prepare(...asked: Parameters<ExampleEngine['prepare']>): ReturnType<ExampleEngine['prepare']> {
      this.prepared += 1
      if (this.prepared === 1) throw new Error('stumbled')
      return super.prepare(...asked)
    }
  }
  const question = new Documents(new Stumbling()).question('{ hello }', undefined)
  expect(() => question.prepared()).toThrow('stumbled')
  expect(question.prepared()).toHaveProperty('document')
})
