import type pg from 'pg'

interface Column {
  readonly name: string
  readonly type: string
  /** Part of the row's own key, or of what it refers to. */
  readonly isKey: boolean
}

/** Whose rows are to say something else, and which columns are keys there beside those that constraints tell of. */
export interface Otherwise {
  readonly rooms: readonly string[]
  /** A regular expression for names of columns, such as those that refer to another room. */
  readonly keys: string
}

const ofParties: Otherwise = { rooms: ['parties'], keys: '^about_(type|id)$' }

/**
 * Makes every row of every table of the rooms say something else in every column, under one revision.
 *
 * Once `keys` are changed too, nothing in the tables is found by what it was called before, and each has a row less, so
 * that one who counts them counts another number. What a table demands of its
 * values is taken down first: what stands there now need make no sense.
 */
export async function sayOtherwise(
  admin: pg.Client,
  keys: 'same keys' | 'other keys',
  otherwise: Otherwise = ofParties,
): Promise<void> {
  const tables = await tablesOf(admin, otherwise.rooms)
  const columns = new Map<string, Column[]>()
  for (const { name } of tables) columns.set(name, await columnsOf(admin, name, otherwise.keys))
  for (const { name } of tables) await dropDemands(admin, name)
  await admin.query('begin')
  await admin.query(`select platform.take_revision('a test', 'say otherwise')`)
  for (const { name } of tables) {
    const changed = columns.get(name)!.filter(({ isKey }) => !isKey || keys === 'other keys')
    await admin.query(`update ${name} set ${changed.map((column) => `${column.name} = ${other(column)}`).join(', ')}`)
    if (keys === 'other keys') await admin.query(`delete from ${name} where ctid = (select min(ctid) from ${name})`)
  }
  await admin.query('commit')
}

/** Every table of these rooms whose history is kept, with its schema: `parties.pilot`. */
export async function tablesOf(admin: pg.Client, rooms: readonly string[]): Promise<{ readonly name: string }[]> {
  const { rows } = await admin.query<{ name: string }>(
    `select relation as name from platform.kept where room = any ($1) order by array_position($1, room), relation`,
    [rooms],
  )
  return rows
}

async function columnsOf(admin: pg.Client, table: string, keys: string): Promise<Column[]> {
  const { rows } = await admin.query<Column>(
    `select attname as name, format_type(atttypid, null) as type,
       exists (select from pg_constraint where conrelid = attrelid and contype in ('p', 'f') and attnum = any (conkey))
         or attname ~ $2 as "isKey"
     from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''
       and attname not in ('revision_from', 'public_from', 'announced_from', 'publication')`,
    [table, keys],
  )
  return rows
}

async function dropDemands(admin: pg.Client, table: string): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    `select conname as name from pg_constraint where conrelid = $1::regclass and contype in ('c', 'f', 'u')`,
    [table],
  )
  for (const { name } of rows) await admin.query(`alter table ${table} drop constraint "${name}"`)
  const { rows: triggers } = await admin.query<{ name: string }>(
    `select tgname as name from pg_trigger where tgrelid = $1::regclass and tgconstraint <> 0 and not tgisinternal`,
    [table],
  )
  for (const { name } of triggers) await admin.query(`drop trigger "${name}" on ${table}`)
}

/** Another value of the same type, never the one it was; what was missing is no longer missing. */
function other({ name, type }: Column): string {
  switch (type) {
    case 'text':
      return `coalesce(${name}, '') || ' otherwise'`
    case 'text[]':
      return `array(select each || ' otherwise' from unnest(${name}) each) || array['otherwise']`
    case 'smallint':
    case 'integer':
    case 'bigint':
      return `coalesce(${name}, 0) + 1000`
    case 'date':
      return `coalesce(${name}, '1999-01-01') + 4000`
    case 'boolean':
      return `${name} is not true`
    case 'jsonb':
      return `case jsonb_typeof(${name}) when 'array' then '[{"value": "otherwise", "sourceId": "otherwise", "sources": []}]' else '{"nb": "otherwise", "se": "otherwise"}'::jsonb end`
    default:
      throw new Error(`What is another ${type} than that of ${name}?`)
  }
}
