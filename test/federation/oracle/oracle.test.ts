import { buildSubgraphSchema } from '@apollo/subgraph'
import fc from 'fast-check'
import { buildSchema, defaultTypeResolver, execute, type GraphQLSchema, isObjectType, parse } from 'graphql'
import { expect, test } from 'vitest'
import { compose } from '../../../gateway/compose.js'
import type { Answer } from '../../../gateway/engine/answer.js'
import { createEngine, type Engine } from '../../../gateway/engine/engine.js'
import type { Subgraph } from '../../../gateway/engine/subgraph.js'
import { aContext, plain, roomOfSchema, sdlOf } from '../graph.js'
import { questions, variables } from './questions.js'
import { parts, whole } from './schema.js'
import { resolverIn, type World } from './world.js'

const numRuns = process.env.SIZE === 'full' ? 20_000 : 400

const worlds: fc.Arbitrary<World> = fc.record({
  seed: fc.nat(),
  nulls: fc.constantFrom(0, 5, 20),
  failures: fc.constantFrom(0, 3, 10),
})
const wholeSchema = buildSchema(whole)
const { supergraphSdl } = compose(
  Object.entries(parts).map(([name, sdl]) => ({ name, url: `http://${name}.invalid`, sdl: sdlOf({ sdl }) })),
)

test('three rooms answer any question as one schema with the same resolvers does', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, questions(wholeSchema), async (world, text) => {
      const ours = await ask(engineOf(world), text)
      const theirs = await reference(world, text)
      expect(ours.data).toEqual(theirs.data)
      expect(nullsOf(ours)).toEqual([...new Set(nullsOf(theirs))].sort())
    }),
    { numRuns },
  )
})

/** The place that each error made null: where several did, the specification asks for one error, and does not say which. */
function nullsOf({ data, errors = [] }: Answer): string[] {
  return errors.map(({ path = [] }) => JSON.stringify(shown(data, path))).sort()
}

function shown(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  let value = data
  for (const [depth, step] of path.entries()) {
    if (typeof value !== 'object' || value === null) return path.slice(0, depth)
    value = (value as Record<string | number, unknown>)[step]
  }
  return path
}

async function ask(engine: Engine, text: string): Promise<Answer> {
  return plain(await engine.execute(engine.prepare(parse(text)), variables, aContext()))
}

async function reference(world: World, text: string): Promise<Answer> {
  const { data, errors } = await execute({
    schema: wholeSchema,
    document: parse(text),
    variableValues: variables,
    fieldResolver: resolverIn(world),
    typeResolver: defaultTypeResolver,
  })
  return plain({ data: data ?? null, ...(errors && { errors: errors.map((error) => error.toJSON()) }) })
}

function engineOf(world: World, replace: Readonly<Record<string, Subgraph>> = {}): Engine {
  const rooms = Object.entries(parts).map(
    ([name, sdl]) => [name, replace[name] ?? roomOfSchema(name, schemaOf(sdl, world))] as const,
  )
  return createEngine({ supergraphSdl, subgraphs: new Map(rooms) })
}

function schemaOf(sdl: string, world: World): GraphQLSchema {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdlOf({ sdl })) }])
  const resolve = resolverIn(world)
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue
    for (const field of Object.values(type.getFields())) if (!field.name.startsWith('_')) field.resolve = resolve
  }
  return schema
}
