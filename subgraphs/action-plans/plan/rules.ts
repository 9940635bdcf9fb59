import type { PlanVersion } from '../plan-version/entity.js'

type Version = Pick<PlanVersion, 'number' | 'state'>

/** The version that holds: the approved one. Null while none is. */
export const current = <Told extends Version>(versions: readonly Told[]): Told | null =>
  versions.find(({ state }) => state === 'APPROVED') ?? null

/** The newest version that the public is told of. */
export const newest = <Told extends Version>(versions: readonly Told[]): Told | null =>
  versions.reduce<Told | null>((last, version) => (last && last.number > version.number ? last : version), null)
