import sql, { join, type Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Comparisons } from './comparison.js'
import { DomainError, type InputPath } from './errors.js'
import { records } from './rows.js'

/** A filter that names a pilot, a theme, a party or the like that does not exist. */
export class UnknownKey extends DomainError {
  override readonly code = 'UNKNOWN_KEY'

  constructor(kind: string, key: string, path: InputPath) {
    super(
      {
        nb: `Det finnes ingen ${kind} med nøkkelen "${key}". Slå opp nøkkelen, eller søk på navnet.`,
        nn: `Det finst ingen ${kind} med nøkkelen "${key}". Slå opp nøkkelen, eller søk på namnet.`,
        en: `There is no ${kind} with the key "${key}". Look the key up, or search by name.`,
      },
      { values: { kind, key }, path },
    )
  }
}

interface AskedKey {
  readonly kind: string
  readonly known: Sql
  readonly key: string
  readonly path: InputPath
}

/** Gathers the keys that a question names, to look them all up in one statement before it is answered. */
export class NamedKeys {
  readonly #asked: AskedKey[] = []

  /** `known` selects all keys of that kind: sql`select id from pilot`. */
  note(kind: string, known: Sql, filter: Comparisons<string> | null | undefined, path: InputPath): void {
    if (filter?.eq != null) this.#asked.push({ kind, known, key: filter.eq, path: [...path, 'eq'] })
    for (const [place, key] of filter?.in?.entries() ?? []) {
      this.#asked.push({ kind, known, key, path: [...path, 'in', place] })
    }
  }

  /** Refuses the first that does not exist, in the order they were noted. */
  async refuseUnknown(manager: EntityManager): Promise<void> {
    if (this.#asked.length === 0) return
    const checks = [...new Set(this.#asked.map(({ known }) => known))].map((known) => {
      const places = [...this.#asked.keys()].filter((place) => this.#asked[place]?.known === known)
      const keys = places.map((place) => this.#asked[place]?.key)
      return sql`select place from unnest(${places}::int[], ${keys}::text[]) as asked (place, key) 
        where not exists (select from (${known}) as known (key) where known.key = asked.key)`
    })
    const [unknown] = await records<{ place: number }>(
      manager,
      sql`${join(checks, ' union all ')} order by place limit 1`,
    )
    const asked = unknown && this.#asked[unknown.place]
    if (asked) throw new UnknownKey(asked.kind, asked.key, asked.path)
  }
}
