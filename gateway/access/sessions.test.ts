import { beforeEach, expect, test } from 'vitest'
import { Sessions } from './sessions.js'

let now: number
let sessions: Sessions
beforeEach(() => {
  now = 0
  sessions = new Sessions({ now: () => now, most: 20 })
})

const login = (subject: string) => ({ issuer: 'https://idporten.example.no', subject })
const hours = (count: number) => {
  now += count * 3_600_000
}

test('a session is its person’s for eight hours', () => {
  const id = sessions.begin(login('somebody'))
  expect(sessions.find(id)).toEqual({ login: login('somebody'), seconds: 8 * 3_600 })
  hours(7.5)
  expect(sessions.find(id)?.seconds).toBe(1_800)
  hours(0.5)
  expect(sessions.find(id)).toBeUndefined()
})

test('one that has ended is nobody’s', () => {
  const id = sessions.begin(login('somebody'))
  sessions.end(id)
  expect(sessions.find(id)).toBeUndefined()
  expect(sessions.find('made up')).toBeUndefined()
})

test('each has a name of its own that nobody can guess', () => {
  const ids = Array.from({ length: 10 }, (_, i) => sessions.begin(login(`person ${i}`)))
  expect(new Set(ids).size).toBe(10)
  for (const id of ids) expect(id).toMatch(/^[\w-]{43}$/)
})

test('a person who signs in an eleventh time ends their own oldest, and nobody else’s', () => {
  const other = sessions.begin(login('another'))
  const own = Array.from({ length: 11 }, () => sessions.begin(login('somebody')))
  expect(own.filter((id) => sessions.find(id))).toEqual(own.slice(1))
  expect(sessions.find(other)).toBeDefined()
})

test('there are never more than there is room for; those that are over go first', () => {
  for (let i = 0; i < 50; i++) sessions.begin(login(`person ${i}`))
  expect(sessions.size).toBe(20)
  hours(9)
  sessions.begin(login('somebody'))
  expect(sessions.size).toBe(1)
})
