import pg from 'pg'

/** Another start has the embedded database: two on one folder would fight over the port, and over what each believes to be true. */
export class AlreadyRunning extends Error {
  constructor(holder: string) {
    super(
      `The platform is running already, as ${holder}. Use it, stop it, or start this one with a DATABASE_URL of its own.`,
    )
    this.name = 'AlreadyRunning'
  }
}

/** The right to be the one that runs on a database. */
export interface Lease {
  release(): Promise<void>
}

/** Takes the lease, or says who has it. A process that dies gives it back by dying, since its connection ends with it. */
export async function takeLease(url: string): Promise<Lease> {
  const client = new pg.Client({ connectionString: url, application_name: `process ${process.pid}` })
  // The server may restart: the lease is gone then, but nobody is served worse for it.
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [key])
  if (rows[0]?.taken) return { release: () => client.end() }
  const { rows: holders } = await client.query<{ application_name: string }>(
    `select application_name from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and objid = $1 and objsubid = 1 and granted and pg_locks.database = (select oid from pg_database where datname = current_database())`,
    [key],
  )
  await client.end()
  throw new AlreadyRunning(holders[0]?.application_name ?? 'a process that has just ended')
}

/** Any number that nobody else uses as an advisory lock here. */
const key = 4000
