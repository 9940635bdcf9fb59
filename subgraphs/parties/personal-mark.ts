import { createHmac, randomBytes } from 'node:crypto'

/** What the chain keeps of personal values: a mark, which says nothing once the salt beside it is erased. */
export interface Marked {
  readonly mark: string
  readonly salt: Buffer
}

export function marked(values: readonly (string | null)[]): Marked {
  const salt = randomBytes(32)
  return { salt, mark: createHmac('sha256', salt).update(JSON.stringify(values)).digest('hex') }
}
