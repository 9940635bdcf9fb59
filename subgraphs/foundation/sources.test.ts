import { printType } from 'graphql'
import { buildSchemaSync, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { describe, expect, test } from 'vitest'
import { sourcedBy, sourceReference, sourceReferences } from './sources.js'

describe('a source reference', () => {
  test('comes out of its column with gaps as gaps, and with a stub of the source', () => {
    expect(
      sourceReferences.from([
        { sourceId: 'letter', section: '2.1' },
        { sourceId: 'register', note: 'per 2024-01-01' },
      ]),
    ).toEqual([
      { sourceId: 'letter', source: { id: 'letter' }, section: '2.1', note: null },
      { sourceId: 'register', source: { id: 'register' }, section: null, note: 'per 2024-01-01' },
    ])
  })

  test('goes back as it came', () => {
    const stored = [{ sourceId: 'letter', section: '2.1' }, { sourceId: 'register' }]
    expect(sourceReferences.to(stored.map(sourceReference))).toEqual(stored)
    expect(sourceReferences.to(undefined)).toBeUndefined()
  })
})

test('two rooms in one process each lead to their own idea of a source', () => {
  const roomWith = (fields: 'whole' | 'stub') => {
    @ObjectType('Source')
    class Source {
      @Field(() => ID)
      id!: string
    }
    @ObjectType('Source')
    class WholeSource extends Source {
      @Field(() => String)
      title!: string
    }
    const { SourceReference } = sourcedBy(() => (fields === 'whole' ? WholeSource : Source))
    @Resolver()
    class Sources {
      @Query(() => SourceReference)
      reference(): null {
        return null
      }
    }
    const schema = buildSchemaSync({ resolvers: [Sources], validate: false })
    return printType(schema.getType('Source')!)
  }
  expect(roomWith('whole')).toContain('title')
  expect(roomWith('stub')).not.toContain('title')
})
