import type { Problem } from '../problem.js'
import type { Reading } from '../records.js'
import { agreementsHoldTogether } from './agreements.js'
import { debtorsAreSomeone } from './debtors.js'
import { keysAreUnique } from './keys.js'
import { municipalitiesFit } from './municipalities.js'
import { periodsDoNotOverlap } from './periods.js'
import { referencesAreKnown } from './references.js'
import { sourcesAreKnown } from './sources.js'
import { themesAreNamed } from './themes.js'

/** What must hold between records, each in its own right shape. */
export type Check = (reading: Reading) => Problem[]

export const checks: readonly Check[] = [
  sourcesAreKnown,
  keysAreUnique,
  referencesAreKnown,
  periodsDoNotOverlap,
  municipalitiesFit,
  agreementsHoldTogether,
  debtorsAreSomeone,
  themesAreNamed,
]
