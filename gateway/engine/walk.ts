import type { PathStep } from './plan.js'
import type { TypeTest } from './schema.js'
import type { Tree } from './tree.js'

/** Goes through an answer along one path and collects the objects it ends in, lists gone through whole. */
export type Walk = (value: unknown, found: Tree[]) => void

export function compileWalk(path: readonly PathStep[], fits: TypeTest): Walk {
  return path.reduceRight<Walk>(
    (next, step) => ('field' in step ? into(step.field, next) : only(step.types, fits, next)),
    collect,
  )
}

const collect: Walk = everyObject((object, found) => {
  found.push(object)
})

function into(key: string, next: Walk): Walk {
  return everyObject((object, found) => next(object[key], found))
}

function only(types: readonly string[], fits: TypeTest, next: Walk): Walk {
  return everyObject((object, found) => {
    const name = object.__typename
    if (typeof name !== 'string' || fits(name, types)) next(object, found)
  })
}

function everyObject(visit: (object: Tree, found: Tree[]) => void): Walk {
  return function walk(value, found) {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) for (const item of value) walk(item, found)
    else visit(value as Tree, found)
  }
}
