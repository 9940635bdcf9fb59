import pg from 'pg'

/** The agreement of which every write says the number of its revision, wherever it can be said. */
export const agreement = 'demo-smola-aure'
export const plan = `${agreement}/2025/v2`

/**
 * Whoever changes all rooms at once, in one revision: the title of the agreement, how many of its statements bind most, the
 * reference of a plan and the titles of its measures, what is spent on each, and why its objectives are judged as they are.
 */
export class Writer {
  readonly #admin: pg.Client

  private constructor(admin: pg.Client) {
    this.#admin = admin
  }

  static async open(url: string): Promise<Writer> {
    const admin = new pg.Client({ connectionString: url })
    await admin.connect()
    return new Writer(admin)
  }

  async write(): Promise<number> {
    const number = await this.begin()
    await this.#admin.query('commit')
    return number
  }

  /** Writes, and does not commit: whoever else writes has to wait. */
  async begin(): Promise<number> {
    const client = this.#admin
    await client.query('begin')
    const { rows } = await client.query<{ number: number }>(
      `select platform.take_revision('a test', 'all rooms at once')::int as number`,
    )
    const { number } = rows[0]!
    for (const [room, statement] of changesTo(number)) {
      // Triggers look about in the room that they are of.
      await client.query(`set local search_path = ${room}, published, keys, pg_temp`)
      await client.query(statement)
    }
    return number
  }

  /** Writes again and again until it is told to stop. */
  async goOn(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.write()
      await new Promise((resume) => setTimeout(resume, 2_000 * Math.random()))
    }
  }

  end(): Promise<void> {
    return this.#admin.end()
  }
}

/** How many statements of the agreement are FORPLIKTER at a revision. */
export const bindingAt = (number: number): number => number % 7

function changesTo(number: number): readonly (readonly [room: string, statement: string])[] {
  return [
    ['parties', `update agreement set title = '${number}' where id = '${agreement}'`],
    [
      'parties',
      `update obligation set grade = case when place <= ${bindingAt(number)} then 'FORPLIKTER' else 'VIL' end
       from (select id, row_number() over (order by id) as place from obligation where agreement_id = '${agreement}') placed
       where placed.id = obligation.id`,
    ],
    ['action_plans', `update plan_version set decision_reference = '${number}' where id = '${plan}'`],
    ['action_plans', `update measure_version set title = '${number}' where plan_version_id = '${plan}'`],
    [
      'funding',
      `update money_entry set amount_ore = ${number} * 100
       where pilot_id = '${agreement}' and stage = 'SPENT' and amount_ore is not null and source <> 'OWN_HOURS'`,
    ],
    ['evaluation', `update assessment set rationale = '${number}' where pilot_id = '${agreement}'`],
  ]
}
