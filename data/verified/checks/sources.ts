import type { InputPath } from '../../../subgraphs/foundation/errors.js'
import type { Check } from './all.js'

/** Every source that any fact names, however deep in a record, is in `sources.yaml`. */
export const sourcesAreKnown: Check = ({ files, keys }) =>
  files.flatMap((file) =>
    citationsIn(file.value)
      .filter(({ citation }) => !keys.sources.has(citation.split('#')[0] ?? ''))
      .map(({ path }) => file.problem(path, 'no such source in sources.yaml')),
  )

function citationsIn(value: unknown, path: InputPath = []): { path: InputPath; citation: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    if (key !== 'source' || !Array.isArray(child)) return citationsIn(child, at)
    return child.flatMap((citation, index) =>
      typeof citation === 'string' ? [{ path: [...at, index], citation }] : [],
    )
  })
}
