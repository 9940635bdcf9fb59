import { beforeEach, expect, test } from 'vitest'
import { ExampleDirectory } from './example-directory.js'
import { RememberingDirectory } from './remembering-directory.js'

let directory: ExampleDirectory
let now: number
let remembering: RememberingDirectory
beforeEach(() => {
  directory = new ExampleDirectory()
  now = 1_000
  remembering = new RememberingDirectory(directory, { now: () => now, most: 3 })
})

test('what was said is remembered for less than five seconds, also that there is nothing', async () => {
  for (let time = 0; time < 10; time++) {
    expect(await remembering.partyWithNumber('972417858')).toBe('kdd')
    expect(await remembering.keyHolder('unknown')).toBeNull()
  }
  expect(directory.asked).toBe(2)
  now += 4_999
  await remembering.partyWithNumber('972417858')
  expect(directory.asked).toBe(2)
  now += 1
  await remembering.partyWithNumber('972417858')
  expect(directory.asked).toBe(3)
})

test('a mandate that is taken back ends within five seconds', async () => {
  const mandate = { party: 'kdd', tasks: ['DRAFT'] } as const
  directory.suppliers.push({ supplier: '986399445', mandate })
  directory.members.push({ issuer: 'i', subject: 's', mandate })
  expect(await remembering.supplierMandate('kdd', '986399445')).toEqual(mandate)
  expect(await remembering.memberships('i', 's')).toMatchObject([mandate])
  directory.suppliers.pop()
  directory.members.pop()
  now += 5_000
  expect(await remembering.supplierMandate('kdd', '986399445')).toBeNull()
  expect(await remembering.memberships('i', 's')).toEqual([])
})

test('two who ask at once wait for one answer', async () => {
  await Promise.all([remembering.keyHolder('a'), remembering.keyHolder('a')])
  expect(directory.asked).toBe(1)
})

test('no more is remembered than there is room for', async () => {
  for (const hash of ['a', 'b', 'c', 'd']) await remembering.keyHolder(hash)
  await remembering.keyHolder('d')
  expect(directory.asked).toBe(4)
  await remembering.keyHolder('a')
  expect(directory.asked).toBe(5)
})

test('what could not be told is asked again', async () => {
  const down = new RememberingDirectory({
    ...directory,
    keyHolder: () => failing(),
    partyWithNumber: async () => null,
    supplierMandate: async () => null,
    memberships: async () => [],
  })
  let fails = true
  function failing() {
    return fails ? Promise.reject(new Error('down')) : Promise.resolve({ prefix: 'p', name: 'n' })
  }
  await expect(down.keyHolder('a')).rejects.toThrow('down')
  fails = false
  expect(await down.keyHolder('a')).toEqual({ prefix: 'p', name: 'n' })
})

test('names with separators in them are not taken for one another', async () => {
  directory.members.push({ issuer: 'a","b', subject: 'c', mandate: { party: 'kdd', tasks: [] } })
  expect(await remembering.memberships('a', 'b","c')).toEqual([])
  expect(await remembering.memberships('a","b', 'c')).toHaveLength(1)
})
