import sql, { type Sql } from 'sql-template-tag'
import { type Comparisons, comparesWithNull, comparison, never } from './comparison.js'
import type { InputPath, JsonValue } from './errors.js'
import type { NamedKeys } from './named-keys.js'
import { relation } from './relation.js'
import { foundIn } from './search.js'

/** A sort of thing that a filter may name by key: what it is called, and all keys there are. */
export interface Known {
  readonly kind: string
  readonly keys: Sql
}

export type Fields<Where, Value> = {
  [Field in keyof Where]-?: NonNullable<Where[Field]> extends Value ? Field : never
}[keyof Where] &
  string

/** Gathers what one level of a `where` asks, field by field, and which keys it names. */
export class Conditions<Where extends object> {
  readonly all: Sql[] = []

  constructor(
    private readonly where: Where,
    private readonly path: InputPath,
    private readonly named: NamedKeys,
  ) {}

  /** A column compared with what the field says. */
  compare(field: Fields<Where, Comparisons<JsonValue>>, column: Sql): this {
    return this.#add(comparison(column, this.#filter<JsonValue>(field), [...this.path, field]))
  }

  /** A column that holds a key; one that does not exist is refused. */
  key(field: Fields<Where, Comparisons<string>>, { kind, keys }: Known, column: Sql): this {
    this.named.note(kind, keys, this.#filter<string>(field), [...this.path, field])
    return this.compare(field as Fields<Where, Comparisons<JsonValue>>, column)
  }

  /** Things related to the row, of which one has a key that the field names. */
  related(field: Fields<Where, Comparisons<string>>, { kind, keys }: Known, key: Sql, related: Sql): this {
    this.named.note(kind, keys, this.#filter<string>(field), [...this.path, field])
    return this.#add(relation(key, related, this.#filter<string>(field), [...this.path, field]))
  }

  /** Things related to the row, of which one has a value that the field says. */
  some(field: Fields<Where, Comparisons<JsonValue>>, value: Sql, related: Sql): this {
    return this.#add(relation(value, related, this.#filter<string>(field), [...this.path, field]))
  }

  /**
   * Two fields about the same related thing: a party, and the role it has. One alone asks about any; both together ask
   * for a thing that has both, not for one of each.
   */
  both(
    keyField: Fields<Where, Comparisons<string>>,
    valueField: Fields<Where, Comparisons<JsonValue>>,
    { kind, keys }: Known,
    { key, value, related }: { readonly key: Sql; readonly value: Sql; readonly related: Sql },
  ): this {
    const [one, other] = [this.#filter<string>(keyField), this.#filter<JsonValue>(valueField)]
    this.named.note(kind, keys, one, [...this.path, keyField])
    if (one == null && other == null) return this
    if (comparesWithNull(other)) return this.#add(never)
    // A filter that compares with nothing asks nothing, not even whether there is anything to compare.
    const isAsked = Object.values(other ?? {}).some((compared) => compared !== undefined)
    const also = isAsked ? comparison(value, other, [...this.path, valueField]) : undefined
    return this.#add(relation(key, related, one, [...this.path, keyField], also))
  }

  /** Folded text that holds what the field says. */
  search(field: Fields<Where, string>, folded: Sql): this {
    const searched = this.where[field] as string | null | undefined
    return searched == null ? this : this.#add(foundIn(folded, searched, [...this.path, field]))
  }

  /** Something that holds of the row or does not, as the field says. */
  holds(field: Fields<Where, boolean>, condition: Sql): this {
    const wanted = this.where[field] as boolean | null | undefined
    return wanted == null ? this : this.#add(sql`(${condition}) = ${wanted}`)
  }

  #filter<T>(field: keyof Where & string): Comparisons<T> | null | undefined {
    return this.where[field] as Comparisons<T> | null | undefined
  }

  #add(condition: Sql): this {
    this.all.push(condition)
    return this
  }
}
