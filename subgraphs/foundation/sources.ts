import { type ClassType, Directive, Field, ID, ObjectType } from 'type-graphql'
import { Column, type ValueTransformer } from 'typeorm'
import { Provenance } from './provenance.js'

/** Where a value is taken from. `source` is a stub: the parties room holds the sources themselves. */
export interface SourceReference {
  readonly sourceId: string
  readonly source: { readonly id: string }
  /** A chapter, page or cell of it, as it numbers them itself. */
  readonly section: string | null
  readonly note: string | null
}

/** As a `jsonb` column keeps it. */
export interface StoredSourceReference {
  readonly sourceId: string
  readonly section?: string
  readonly note?: string
}

export function sourceReference({ sourceId, section, note }: StoredSourceReference): SourceReference {
  return { sourceId, source: { id: sourceId }, section: section ?? null, note: note ?? null }
}

/** The `sources` column of a row: a list, perhaps empty, never null. */
export const sourceReferences: ValueTransformer & {
  from(stored: readonly StoredSourceReference[]): SourceReference[]
} = {
  from: (stored) => stored.map(sourceReference),
  to: (references?: readonly SourceReference[]) =>
    references?.map(({ sourceId, section, note }) => ({
      sourceId,
      ...(section !== null && { section }),
      ...(note !== null && { note }),
    })),
}

/** What every sourced row says of itself. */
export interface Sourced {
  provenance: Provenance
  sources: SourceReference[]
}

/**
 * The base of a room's entities, which all say how far they can be trusted and where they come from.
 *
 * Made once in each room, of the `Source` that room knows: the entity itself in the parties room, a stub in the others.
 * One class for all would give each room the type of whichever was built first.
 */
export function sourcedBy(source: () => ClassType): {
  SourceReference: ClassType<SourceReference>
  Sourced: abstract new () => Sourced
} {
  @Directive('@shareable')
  @ObjectType('SourceReference', {
    description: 'Where a value is taken from: document and section, registry and date, or sheet and cell.',
  })
  class RoomSourceReference implements SourceReference {
    @Field(() => ID, { description: 'The key of the document or register.' })
    sourceId!: string

    @Field(source, { description: 'The document or register itself.' })
    source!: { readonly id: string }

    @Field(() => String, { nullable: true, description: 'A chapter, page or cell of it, as it numbers them itself.' })
    section!: string | null

    @Field(() => String, { nullable: true, description: 'What a reader should know about how the source says it.' })
    note!: string | null
  }

  @ObjectType()
  abstract class RoomSourced implements Sourced {
    @Column('text')
    @Field(() => Provenance, { description: 'How far this can be trusted.' })
    provenance!: Provenance

    @Column('jsonb', { transformer: sourceReferences })
    @Field(() => [RoomSourceReference], { description: 'Where it is taken from.' })
    sources!: SourceReference[]
  }

  return { SourceReference: RoomSourceReference, Sourced: RoomSourced }
}
