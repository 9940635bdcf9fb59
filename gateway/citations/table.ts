/** A plain value at a place of an answer; undefined where the entry has no such place. */
export type Cell = string | number | boolean | null | undefined

/** An answer as one table. */
export interface Table {
  /** The place of each column in the answer, field by field. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Those of the columns that stand above the list, and say the same on every row. */
  readonly above: ReadonlySet<string>
  /** Whether each row is an entry of the answer's list; otherwise each is one value, with its path. */
  readonly isOfEntries: boolean
}

type Held = Readonly<Record<string, unknown>>
type Cells = ReadonlyMap<string, Cell>

/**
 * One row for each entry of the innermost list, where that can be read in one way: where nowhere two lists stand beside each
 * other, and it does not grow too long. What stands above an entry is repeated on its row, and an entry whose own list is empty keeps one row. Otherwise one
 * row for each plain value, with its path.
 */
export function tableOf(answer: Held): Table {
  const rows = entriesOf([{ cells: new Map(), value: answer, path: '' }])
  return rows ? ofEntries(rows, above(answer)) : ofPaths(answer)
}

/** What stands above the lists of an answer. */
const above = (answer: Held): ReadonlySet<string> =>
  new Set(opening({ cells: new Map(), value: answer, path: '' }).cells.keys())

interface Entry {
  readonly cells: Cells
  readonly value: unknown
  readonly path: string
}

/** Null where two lists stand beside each other. */
function entriesOf(entries: readonly Entry[]): Cells[] | null {
  const opened = entries.map(opening)
  const places = new Set(opened.flatMap(({ lists }) => [...lists.keys()]))
  if (places.size === 0) return opened.map(({ cells }) => cells)
  const [path] = places
  if (places.size > 1 || path === undefined) return null
  if (repeated(opened, path) > charactersAtMost) return null
  const next: Entry[] = opened.flatMap(({ cells, lists }): Entry[] => {
    const items = lists.get(path) ?? []
    if (items.length === 0) return [{ cells, value: {}, path }]
    return items.map((value) => ({ cells, value, path }))
  })
  // A list within a list has no name of its own to stand under.
  return next.some(({ value }) => Array.isArray(value)) ? null : entriesOf(next)
}

/** How much is written again for each entry of the lists: few characters of an answer can make many of a table. */
const repeated = (opened: readonly Opened[], path: string): number =>
  opened.reduce((sum, { cells, lists }) => {
    const own = [...cells].reduce((length, [, cell]) => length + 1 + String(cell ?? '').length, 0)
    return sum + own * (lists.get(path)?.length ?? 0)
  }, 0)

const charactersAtMost = 5_000_000

interface Opened {
  readonly cells: Map<string, Cell>
  readonly lists: Map<string, readonly unknown[]>
}

/** The plain values of an entry, and the lists in it that are yet to be gone through. */
function opening({ cells, value, path }: Entry): Opened {
  const opened: Opened = { cells: new Map(cells), lists: new Map() }
  const walk = (held: unknown, at: string): void => {
    if (isHeld(held)) for (const [name, inner] of Object.entries(held)) walk(inner, at === '' ? name : `${at}.${name}`)
    else if (Array.isArray(held) && !isOfPlain(held)) opened.lists.set(at, held)
    else opened.cells.set(at, plain(held))
  }
  walk(value, path)
  return opened
}

function ofEntries(rows: readonly Cells[], above: ReadonlySet<string>): Table {
  const known = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  // Where an object is missing in one entry and there in another, its parts say that it is missing.
  const columns = known.filter((name) => !known.some((other) => other.startsWith(`${name}.`)))
  return { columns, rows: rows.map((row) => columns.map((name) => row.get(name))), above, isOfEntries: true }
}

function ofPaths(answer: Held): Table {
  const rows: Cell[][] = []
  const walk = (held: unknown, at: string): void => {
    if (isHeld(held)) for (const [name, inner] of Object.entries(held)) walk(inner, at === '' ? name : `${at}.${name}`)
    else if (Array.isArray(held) && !isOfPlain(held))
      for (const [place, inner] of held.entries()) walk(inner, `${at}[${place}]`)
    else rows.push([at, plain(held)])
  }
  walk(answer, '')
  return { columns: ['path', 'value'], rows, above: new Set(), isOfEntries: false }
}

const isHeld = (value: unknown): value is Held => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list of plain values stands in one cell. An empty one may be of anything, and counts as a list of entries. */
const isOfPlain = (values: readonly unknown[]): boolean =>
  values.length > 0 && values.every((value) => typeof value !== 'object' || value === null)

const plain = (value: unknown): Cell => (Array.isArray(value) ? JSON.stringify(value) : (value as Cell))
