import { raw, type Sql } from 'sql-template-tag'
import type { EntityManager, EntityMetadata, ObjectLiteral } from 'typeorm'
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js'

type EntityClass<E> = new () => E

/** The rows a statement gives, as PostgreSQL names and types them. */
export function records<Row>(manager: EntityManager, statement: Sql): Promise<Row[]> {
  return manager.query(statement.text, statement.values)
}

/** The rows a statement gives, as instances of an entity. It must select all of `columns(manager, Entity)`. */
export async function rows<E extends ObjectLiteral>(
  manager: EntityManager,
  Entity: EntityClass<E>,
  statement: Sql,
): Promise<E[]> {
  const found = await records<Row>(manager, statement)
  return found.map(shapeOf(manager, Entity).entityOf)
}

/** The select list of an entity: `m."id", m."amount_ore"` with the alias `m`. */
export function columns<E extends ObjectLiteral>(manager: EntityManager, Entity: EntityClass<E>, alias?: string): Sql {
  const { names } = shapeOf(manager, Entity)
  return raw(names.map((name) => (alias === undefined ? quoted(name) : `${alias}.${quoted(name)}`)).join(', '))
}

/** Makes instances of an entity from rows: for those that read more than the entity's own columns in one statement. */
export function entityOf<E extends ObjectLiteral>(manager: EntityManager, Entity: EntityClass<E>): (row: Row) => E {
  return shapeOf(manager, Entity).entityOf
}

type Row = Readonly<Record<string, unknown>>

interface Shape<E> {
  readonly names: readonly string[]
  readonly entityOf: (row: Row) => E
}

const shapes = new WeakMap<EntityMetadata, Shape<ObjectLiteral>>()

function shapeOf<E extends ObjectLiteral>(manager: EntityManager, Entity: EntityClass<E>): Shape<E> {
  const metadata = manager.dataSource.getMetadata(Entity)
  const known = shapes.get(metadata)
  if (known) return known as Shape<E>
  const shape = compiled(metadata, Entity)
  shapes.set(metadata, shape)
  return shape
}

/**
 * The mapping as a function whose body names every column and property, as one would write it by hand: a loop over
 * metadata is several times slower. The names come from our own entities and are quoted; nothing a client sends gets here.
 */
function compiled<E extends ObjectLiteral>(metadata: EntityMetadata, Entity: EntityClass<E>): Shape<E> {
  const selected = metadata.columns.filter(({ isSelect }) => isSelect)
  for (const column of selected) refuseUnmappable(column)
  const transformers = selected.map(({ transformer }) => transformer)
  const assignments = selected.map(({ propertyName, databaseName }, place) => {
    const value = `row[${JSON.stringify(databaseName)}]`
    return `entity[${JSON.stringify(propertyName)}] = ${transformers[place] ? `transformers[${place}].from(${value})` : value}`
  })
  const body = `return (row) => {\nconst entity = new Entity()\n${assignments.join('\n')}\nreturn entity\n}`
  const make = new Function('Entity', 'transformers', body)
  return { names: selected.map(({ databaseName }) => databaseName), entityOf: make(Entity, transformers) }
}

/** Types that TypeORM rewrites on the way in: a plain reading of the row would differ from `repository.find`. */
const rewritten = new Set<unknown>([
  'simple-array',
  'simple-json',
  'simple-enum',
  'enum',
  'time',
  'hstore',
  'cube',
  'vector',
  'halfvec',
  Number,
])

const instantTypes = new Set<unknown>(['timestamp', 'timestamptz', 'timestamp with time zone', Date])

function refuseUnmappable(column: ColumnMetadata): void {
  const where = `${column.entityMetadata.name}.${column.propertyPath}`
  if (column.embeddedMetadata) throw new Error(`${where} is embedded: rows() maps plain columns only.`)
  if (Array.isArray(column.transformer)) throw new Error(`${where} has several transformers: rows() applies one.`)
  if (instantTypes.has(column.type) && !column.transformer)
    throw new Error(`${where} has no transformer: TypeORM would read a Date, rows() text. Use \`instants\`.`)
  if (rewritten.has(column.type))
    throw new Error(`${where} has the type ${String(column.type)}: use text, an array of text or jsonb.`)
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
