import type { PathStep, Rewrite } from './plan.js'
import type { TypeTest } from './schema.js'
import type { Path, Tree } from './tree.js'

/** Changes a tree in place. */
export type Rewriter = (tree: Tree) => void

/** Undefined when there is nothing to change. */
export function compileRewrites(rewrites: readonly Rewrite[], fits: TypeTest): Rewriter | undefined {
  if (rewrites.length === 0) return undefined
  return (tree) => {
    for (const { path, change } of rewrites) apply(tree, path, 0, change, fits)
  }
}

function apply(value: unknown, path: readonly PathStep[], at: number, change: Rewrite['change'], fits: TypeTest): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) apply(item, path, at, change, fits)
    return
  }
  const object = value as Tree
  const step = path[at]!
  if ('types' in step) {
    const name = object.__typename
    if (typeof name !== 'string' || fits(name, step.types)) apply(object, path, at + 1, change, fits)
  } else if (at < path.length - 1) apply(object[step.field], path, at + 1, change, fits)
  else if (!(step.field in object)) return
  else if ('value' in change) object[step.field] = change.value
  else {
    object[change.key] = object[step.field]
    delete object[step.field]
  }
}

/** The same place under the keys that the rewrites give it: errors name places as the room answered them. */
export function rewritePath(path: Path, rewrites: readonly Rewrite[]): Path {
  return rewrites.reduce(renamed, path)
}

function renamed(path: Path, rewrite: Rewrite): Path {
  if (!('key' in rewrite.change)) return path
  const keys = rewrite.path.flatMap((step) => ('field' in step ? [step.field] : []))
  let met = 0
  for (const [at, step] of path.entries()) {
    if (typeof step === 'number') continue
    if (step !== keys[met]) return path
    met++
    if (met === keys.length) return path.with(at, rewrite.change.key)
  }
  return path
}
