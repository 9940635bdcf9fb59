import { enumeration } from './enumeration.js'

/** How far a value can be trusted. */
export const Provenance = enumeration('Provenance', 'How far a value can be trusted.', {
  VERIFIED: 'Checked against the sources named beside it.',
  REPORTED: 'As a party has reported it; not checked by anyone else.',
  SYNTHETIC: 'Made up for demonstration. Never in the same answer as real values.',
})
export type Provenance = keyof typeof Provenance

/** The real pilots, or their twins with made-up figures. */
export const World = enumeration('World', 'Which pilots are asked about. No answer holds both.', {
  REAL: 'The ten pilots, with verified and reported values only.',
  DEMO: 'Their ten twins, keyed "demo-…", with synthetic values only.',
})
export type World = keyof typeof World
