import { VersionConflict } from '../../foundation/acts/refusals.js'
import { DomainError } from '../../foundation/errors.js'
import type { DesignAdaptation } from './entity.js'

/** A question is asked by an agreement that has not adapted the design that it belongs to. */
export class DesignNotAdapted extends DomainError {
  override readonly code = 'DESIGN_NOT_ADAPTED'

  constructor(design: string, agreement: string) {
    super(
      {
        nb: `"${agreement}" har ikke tilpasset designet "${design}", og egne spørsmål står under tilpasningen. Tilpass designet først.`,
        nn: `"${agreement}" har ikkje tilpassa designet "${design}", og eigne spørsmål står under tilpassinga. Tilpass designet først.`,
        en: `"${agreement}" has not adapted the design "${design}", and questions of its own stand under its adaptation. Adapt the design first.`,
      },
      { values: { design, agreement }, path: ['agreement'] },
    )
  }
}

/** The edition that an adaptation gets: the first names none that was read, a later one the one before it. */
export function nextEdition(
  id: string,
  there: Pick<DesignAdaptation, 'edition'> | null,
  expected: number | null,
): number {
  const present = there === null ? 0 : (there.edition ?? 1)
  if ((expected ?? 0) !== present) throw new VersionConflict(id, expected ?? 0, present, {})
  return present + 1
}
