import pg from 'pg'

/** The revisions at which a database with a past is asked, from long ago to now. */
export interface History {
  /** How many rows are as they stand, of all that the demonstration world has, and how many versions went before them. */
  readonly live: number
  readonly former: number
  /** One measure in a hundred was there, and all else. */
  readonly sparse: number
  /** Everything was there, and every row has been changed since. */
  readonly whole: number
  /** Half of the rows have been changed since. */
  readonly half: number
}

/** How many revisions wrote the measures one after the other, and how many then changed all rows again. */
const steps = 10

/**
 * Gives every row of the demonstration world a version that went before it, as if each had been changed once since it was loaded.
 *
 * What triggers would have left is written at once: the rows say the same before and after, so that answers can be compared.
 * Nine hundred and ninety of a thousand measures were not there at first: the oldest moments are sparse.
 */
export async function makeHistory(databaseUrl: string): Promise<History> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'bench' })
  await client.connect()
  try {
    const loaded = await newest(client)
    for (let step = 0; step < 2 * steps; step++)
      await client.query(`begin; select platform.take_revision('bench', 'rows changed for measuring'); commit`)
    await client.query(`begin; set local session_replication_role = replica`)
    const { rows } = await client.query<Kept>(keptTables)
    let live = 0
    for (const table of rows) live += await moveToHistory(client, table, loaded)
    await client.query('commit')
    await client.query('vacuum analyze')
    const whole = loaded + steps
    return { live, former: live, sparse: loaded, whole, half: whole + steps / 2 }
  } finally {
    await client.end()
  }
}

interface Kept {
  readonly relation: string
  readonly twin: string
  readonly columns: readonly string[]
  /** What tells rows apart: of what belongs to a measure, the measure, so that they are changed together. */
  readonly key: readonly string[]
  readonly comesLater: boolean
}

const keptTables = `
  select relation, room || '.' || quote_ident(name || '_history') as twin,
    array(select attname::text from pg_attribute where attrelid = relation::regclass and attnum > 0 and not attisdropped
      order by attnum) as columns,
    case when measure is null then array(select attname::text from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
      where indrelid = relation::regclass and indisprimary) else array[measure] end as key,
    measure is not null as "comesLater"
  from platform.kept
  cross join lateral (select case
    when room = 'action_plans' and name = 'measure' then 'id'
    when room = 'action_plans' then (select attname::text from pg_attribute where attrelid = relation::regclass and attname = 'measure_id')
    end as measure) as about
  order by relation`

async function moveToHistory(client: pg.Client, table: Kept, loaded: number): Promise<number> {
  const { relation, twin, columns, key, comesLater } = table
  const dice = `abs(hashtext(concat_ws(' ', ${key.map(name).join(', ')}))::bigint)`
  const began = comesLater
    ? `case when ${dice} % 100 = 0 then ${loaded} else ${loaded} + 1 + ${dice} % ${steps} end`
    : `${loaded}`
  const changed = `${loaded + steps} + 1 + (${dice} / 100) % ${steps}`
  const former = columns.map((column) => (column === 'revision_from' ? began : name(column)))
  const { rowCount } = await client.query(
    `insert into ${twin} (${columns.map(name).join(', ')}, revision_to)
       select ${former.join(', ')}, ${changed} from ${relation} where revision_from = $1`,
    [loaded],
  )
  await client.query(`update ${relation} set revision_from = ${changed} where revision_from = $1`, [loaded])
  return rowCount!
}

async function newest(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ number: string }>('select number from platform.head')
  return Number(rows[0]!.number)
}

const name = (column: string) => pg.escapeIdentifier(column)
