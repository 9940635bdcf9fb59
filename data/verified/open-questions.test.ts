import { readFileSync } from 'node:fs'
import { buildSchema, getNamedType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { readVerified } from './read.js'

const types = { pilot: 'Pilot', agreement: 'Agreement', party: 'Party', municipality: 'Municipality' }
const api = buildSchema(readFileSync(new URL('../../gateway/api.graphql', import.meta.url), 'utf8'))

test('a question points at a field that the graph has', () => {
  for (const { id, about, path } of readVerified().openQuestions) {
    const subject = types[Object.keys(about)[0] as keyof typeof types]
    expect([id, path && typeAt(subject, path)]).not.toEqual([id, null])
  }
})

/** The type of the field at the end of a path, or null where the graph has no such field. */
function typeAt(start: string, path: string): string | null {
  let type = start
  for (const name of path.split('.')) {
    const owner = api.getType(type)
    const field = isObjectType(owner) ? owner.getFields()[name] : undefined
    if (!field) return null
    type = getNamedType(field.type).name
  }
  return type
}
