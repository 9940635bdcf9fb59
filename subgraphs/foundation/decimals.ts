import type { ValueTransformer } from 'typeorm'

/** A column of type `numeric`, which the driver gives as text. For what is no money: a double says it well enough. */
export const decimal: ValueTransformer & { from(stored: string | null): number | null } = {
  from: (stored) => (stored === null ? null : Number(stored)),
  to: (number?: number | null) => number,
}
