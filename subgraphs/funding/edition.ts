import { VersionConflict } from '../foundation/acts/refusals.js'
import type { JsonValue } from '../foundation/errors.js'

/** Refuses an act that is based on another edition than the present one; `says` is what it is about, as it says now. */
export function refuseOtherEdition(
  held: { readonly id: string; readonly edition: number },
  expected: number,
  says: Readonly<Record<string, JsonValue>> = {},
): void {
  if (held.edition !== expected) throw new VersionConflict(held.id, expected, held.edition, says)
}
