import { createHash } from 'node:crypto'

/**
 * A value as JSON in its canonical form (RFC 8785): nothing between its parts, the names of an object in the order of their
 * characters, numbers and texts as ECMAScript writes them. The same value is the same bytes, whoever asked for its fields in
 * whichever order.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const held = value as Readonly<Record<string, unknown>>
  const names = Object.keys(held).filter((name) => held[name] !== undefined)
  // The default order of `sort` is that of UTF-16 code units, as the RFC has it.
  return `{${names
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(held[name])}`)
    .join(',')}}`
}

export const sha256Of = (text: string): Buffer => createHash('sha256').update(text).digest()
