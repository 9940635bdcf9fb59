import type pg from 'pg'

/** Tells the server to stop working on statements nobody waits for any more. */
export class Cancellation {
  readonly #pool: pg.Pool
  readonly #onFailed: (error: Error) => void

  /** The pool is of the same login, which may cancel its own, and not the one that may be full of what is to be cancelled. */
  constructor(pool: pg.Pool, onFailed: (error: Error) => void) {
    this.#pool = pool
    this.#onFailed = onFailed
  }

  /**
   * Asks, and does not wait for it: a cancelled statement fails where it was asked.
   *
   * The request may reach a connection after its statement ended, so whoever cancels gives up the connection too.
   */
  cancel(clients: Iterable<pg.PoolClient>): void {
    const processes = Array.from(clients, processOf)
    if (processes.length === 0) return
    this.#pool
      .query('select pg_cancel_backend(process) from unnest($1::int[]) as process', [processes])
      .catch(this.#onFailed)
  }
}

/** The driver has it, and its types do not. */
function processOf(client: pg.PoolClient): number {
  return (client as pg.PoolClient & { readonly processID: number }).processID
}
