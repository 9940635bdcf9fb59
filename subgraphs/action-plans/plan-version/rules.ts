import type { PlanVersion } from './entity.js'

/**
 * Whether the public may read what a version says.
 *
 * It may once KDD has approved it, and also after a later version has taken its place. Until then the version is only
 * told of: that it is submitted, and when.
 */
export const isPublic = ({ publicFrom }: Pick<PlanVersion, 'publicFrom'>): boolean => publicFrom !== null
