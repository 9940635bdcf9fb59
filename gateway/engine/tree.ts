/** An object of an answer, by response key. Its values are JSON values; the engine owns every tree it is given. */
export type Tree = { [key: string]: unknown }

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Where something stands in the client's answer: response keys and list indexes. */
export type Path = readonly (string | number)[]
