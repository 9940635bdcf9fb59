import DataLoader from 'dataloader'

type Key = string | number

/**
 * One row for each key: asked one by one, fetched together, `null` where there is none.
 *
 * Made once per request. A key asked for twice is fetched once.
 */
export function keyLoader<K extends Key, Row>(
  fetch: (keys: K[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => K,
): (key: K) => Promise<Row | null> {
  const loader = new DataLoader<K, Row | null>(async (keys) => {
    const byKey = new Map<K, Row>()
    for (const row of await fetch([...keys])) {
      if (byKey.has(keyOf(row))) throw new Error(`Two rows have the key ${keyOf(row)}.`)
      byKey.set(keyOf(row), row)
    }
    return keys.map((key) => byKey.get(key) ?? null)
  })
  return (key) => loader.load(key)
}

/** All rows of each key, in the order the query gave them; an empty list where there are none. */
export function groupLoader<K extends Key, Row>(
  fetch: (keys: K[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => K,
): (key: K) => Promise<Row[]> {
  const loader = new DataLoader<K, Row[]>(async (keys) => {
    const groups = new Map<K, Row[]>(keys.map((key) => [key, []]))
    for (const row of await fetch([...keys])) {
      const group = groups.get(keyOf(row))
      if (!group) throw new Error(`A row with the key ${keyOf(row)} was not asked for.`)
      group.push(row)
    }
    return keys.map((key) => groups.get(key) as Row[])
  })
  return (key) => loader.load(key)
}
