/** A row as the table holds it, by column. */
export type Row = Readonly<Record<string, unknown>>

/** The one source of everything made up. */
export const demoSource = 'demo-generator'

/** Rows by table, all of them marked as made up. */
export class Rows {
  readonly #tables = new Map<string, Row[]>()

  add(table: string, row: Row): void {
    const marked = {
      ...row,
      provenance: 'SYNTHETIC',
      ...(table !== 'source' && { sources: [{ sourceId: demoSource }] }),
    }
    const rows = this.#tables.get(table)
    if (rows) rows.push(marked)
    else this.#tables.set(table, [marked])
  }

  of(table: string): readonly Row[] {
    return this.#tables.get(table) ?? []
  }

  get tables(): readonly string[] {
    return [...this.#tables.keys()]
  }
}
