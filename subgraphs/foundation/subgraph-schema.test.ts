import { composeServices } from '@theguild/federation-composition'
import { graphql, parse } from 'graphql'
import { expect, test } from 'vitest'
import { byKey } from './entities.js'
import { exampleRoom } from './example-room.js'
import type { RoomRequest } from './room.js'
import { sdlOf, subgraphSchema } from './subgraph-schema.js'

test('what a room says of itself composes', () => {
  const { errors, publicSdl } = composeServices([{ name: 'example', typeDefs: parse(sdlOf(exampleRoom)) }])

  expect(errors).toBeUndefined()
  expect(publicSdl).toContain('How big it is.')
  expect(publicSdl).not.toContain('_entities')
})

test('a room says the same of itself each time, and to whoever asks it', async () => {
  const { sdl, schema } = subgraphSchema(exampleRoom)
  const { data } = await graphql({ schema, source: '{ _service { sdl } }' })

  expect(data).toMatchObject({ _service: { sdl } })
  expect(sdlOf(exampleRoom)).toBe(sdl)
})

test('keys, descriptions and what is deprecated stand in it', () => {
  const sdl = sdlOf(exampleRoom)

  expect(sdl).toContain('type House implements Thing @key(fields: "id")')
  expect(sdl).toContain('"""Where someone lives."""')
  expect(sdl).toContain('name: String @deprecated(reason: "Ask for \\"id\\".")')
})

test('by one key: each look-up fails or succeeds for itself, and all are begun at once', async () => {
  const begun: string[] = []
  const find = byKey('id', async (id) => {
    begun.push(id)
    await Promise.resolve()
    expect(begun).toHaveLength(3)
    if (id === 'b') throw new Error('no b')
    return id === 'c' ? null : { id }
  })
  const representations = ['a', 'b', 'c'].map((id) => ({ __typename: 'House', id }))

  expect(await find(representations, {} as RoomRequest)).toEqual([{ id: 'a' }, new Error('no b'), null])
})

test('a representation that lacks its key is an error of its own', async () => {
  const find = byKey('id', async (id) => ({ id }))

  expect(await find([{ __typename: 'House' }, { __typename: 'House', id: 'a' }], {} as RoomRequest)).toEqual([
    new Error('A representation of House lacks "id".'),
    { id: 'a' },
  ])
})
