import { buildSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { composeSketches } from '../test/federation/graph.js'
import { compose } from './compose.js'

const rooms = {
  b: {
    sdl: `"Norwegian: pilotområde." type Pilot @key(fields: "id") { "Readable, never reused." id: ID! name: String secret: String @inaccessible old: Int @deprecated(reason: "Use name.") }
      type Query { pilots(first: Int = 20): [Pilot!]! }`,
  },
  a: {
    sdl: `type Pilot @key(fields: "id") { id: ID! cost: Kroner } scalar Kroner @specifiedBy(url: "https://example.no/kroner")`,
  },
}

describe('the public contract', () => {
  const { apiSdl } = composeSketches(rooms)

  test('is sorted, described, and silent about what joins the rooms', () => {
    expect(apiSdl.indexOf('cost:')).toBeLessThan(apiSdl.indexOf('name:'))
    expect(apiSdl).toContain('Norwegian: pilotområde.')
    expect(apiSdl).toContain('@deprecated(reason: "Use name.")')
    expect(apiSdl).toContain('@specifiedBy(url: "https://example.no/kroner")')
    expect(apiSdl).not.toMatch(/join__|link|@key|secret|_Any/)
    expect(() => buildSchema(apiSdl)).not.toThrow()
  })

  test('is the same whatever the order of the rooms', () => {
    expect(composeSketches({ a: rooms.a, b: rooms.b }).apiSdl).toBe(apiSdl)
  })
})

describe('rooms that do not fit together are refused', () => {
  test('with every reason, one a line', () => {
    const sdl = `type Query { pilot: Pilot } type Pilot { id: ID! name: String }`
    const both = () =>
      compose([
        { name: 'a', url: 'http://a.invalid', sdl },
        { name: 'b', url: 'http://b.invalid', sdl: 'type Query { pilots: [Pilot] } type Pilot { id: Int name: Int }' },
      ])
    expect(both).toThrow(
      expect.objectContaining({
        name: 'CompositionFailed',
        message: expect.stringMatching(/do not fit together:\n- [A-Z_]+: .*Pilot/),
      }),
    )
  })

  test('where they require one nested field with two different arguments', () => {
    const priced = {
      sdl: `type Query { measure: Measure } type Measure @key(fields: "id") { id: ID! theme: Theme } type Theme { cost(in: String!): Int }`,
    }
    const judged = (second: string) => ({
      sdl: `type Measure @key(fields: "id") { id: ID! theme: Theme @external
          one: Int @requires(fields: "theme { cost(in: \\"NOK\\") }") two: Int @requires(fields: "theme { cost(in: \\"${second}\\") }") }
        type Theme @external { cost(in: String!): Int }`,
    })
    expect(() => composeSketches({ priced, judged: judged('EUR') })).toThrow(
      'REQUIRES_ARGUMENTS_CONFLICT: "Measure.two" of "judged"',
    )
    expect(composeSketches({ priced, judged: judged('NOK') }).apiSdl).toContain('two: Int')
  })
})
