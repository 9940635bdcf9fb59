import sql, { raw, type Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { LocalDate } from '../../foundation/dates.js'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { FormerName } from './entity.js'
import type { RegisterKind } from './rules.js'

/** What is closed, and may have been merged into something else. */
export type ClosingKind = Extract<RegisterKind, 'Party' | 'Pilot' | 'Theme'>
/** What is numbered, and may be divided. */
export type PlaceKind = Extract<RegisterKind, 'Municipality' | 'County'>

/** That something is no more. */
export interface Closing {
  readonly id: string
  readonly closedOn: LocalDate
  readonly reason: string
  readonly mergedIntoId: string | null
}

interface Link {
  readonly from: string
  readonly to: string
}

/** What is common to all that is kept in registers: what it was called, how often it was changed, what became of it. */
export const registerStore = (tx: EntityManager) => {
  const links = (select: (codes: string[]) => Sql) =>
    groupLoader(
      (codes: string[]) => records<Link>(tx, select(codes)),
      ({ from }) => from,
    )

  const formerNames = byKind((kind) =>
    groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          FormerName,
          sql`
            select ${columns(tx, FormerName)} from former_name
            where about_type = ${kind} and about_id = any(${ids}) order by valid_to desc, id desc`,
        ),
      (former) => former.aboutId,
    ),
  )

  const editions = byKind((kind) =>
    keyLoader(
      (ids: string[]) =>
        records<{ id: string; edition: number }>(
          tx,
          sql`
            select about_id as id, max(edition) as edition from register_edition
            where about_type = ${kind} and about_id = any(${ids}) group by about_id`,
        ),
      ({ id }) => id,
    ),
  )

  const closings = byKind((kind: ClosingKind) =>
    keyLoader(
      (ids: string[]) =>
        records<Closing>(
          tx,
          sql`
            select ${keyOf(kind)} as id, closed_on as "closedOn", reason, merged_into_id as "mergedIntoId"
            from ${closingOf(kind)} where ${keyOf(kind)} = any(${ids})`,
        ),
      ({ id }) => id,
    ),
  )

  const merged = byKind((kind: ClosingKind) =>
    links(
      (ids) => sql`
        select merged_into_id as "from", ${keyOf(kind)} as "to" from ${closingOf(kind)}
        where merged_into_id = any(${ids}) order by 2`,
    ),
  )

  const successors = byKind((kind: PlaceKind) =>
    links(
      (codes) => sql`
        select ${codeOf(kind)} as "from", successor_code as "to" from ${successionOf(kind)}
        where ${codeOf(kind)} = any(${codes}) order by 2`,
    ),
  )

  const predecessors = byKind((kind: PlaceKind) =>
    links(
      (codes) => sql`
        select successor_code as "from", ${codeOf(kind)} as "to" from ${successionOf(kind)}
        where successor_code = any(${codes}) order by 2`,
    ),
  )

  return {
    /** The newest first. */
    formerNamesOf: (kind: RegisterKind, id: string) => formerNames(kind, id),

    /** How often it was changed, and once more. */
    editionOf: async (kind: RegisterKind, id: string): Promise<number> => (await editions(kind, id))?.edition ?? 1,

    closingOf: (kind: ClosingKind, id: string) => closings(kind, id),

    /** The keys of what was merged into it. */
    mergedInto: async (kind: ClosingKind, id: string): Promise<string[]> => ends(await merged(kind, id)),

    successorsOf: async (kind: PlaceKind, code: string): Promise<string[]> => ends(await successors(kind, code)),

    predecessorsOf: async (kind: PlaceKind, code: string): Promise<string[]> => ends(await predecessors(kind, code)),
  }
}

const ends = (links: readonly Link[]): string[] => links.map(({ to }) => to)

/** A loader for each kind, made when it is first asked about. */
function byKind<Kind extends RegisterKind, Found>(loaderOf: (kind: Kind) => (id: string) => Promise<Found>) {
  const loaders = new Map<Kind, (id: string) => Promise<Found>>()
  return (kind: Kind, id: string): Promise<Found> => {
    const loader = loaders.get(kind) ?? loaderOf(kind)
    loaders.set(kind, loader)
    return loader(id)
  }
}

export const tableOf = (kind: RegisterKind): Sql => raw(kind.toLowerCase())
export const closingOf = (kind: ClosingKind): Sql => raw(`${kind.toLowerCase()}_closing`)
export const keyOf = (kind: ClosingKind): Sql => raw(`${kind.toLowerCase()}_id`)
export const successionOf = (kind: PlaceKind): Sql => raw(`${kind.toLowerCase()}_succession`)
export const codeOf = (kind: PlaceKind): Sql => raw(`${kind.toLowerCase()}_code`)
