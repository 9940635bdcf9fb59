import sql, { empty } from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import type { LocalDate } from '../../foundation/dates.js'
import type { InputPath } from '../../foundation/errors.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { World } from '../../foundation/provenance.js'
import { records } from '../../foundation/rows.js'
import { type Held, type Naming, type RegisterKind, words } from './rules.js'
import { type ClosingKind, closingOf, codeOf, keyOf, type PlaceKind, successionOf, tableOf } from './store.js'

export type RegisterWritingStore = ReturnType<typeof registerWritingStore>

/** Where it is kept what registers say, within one act. */
export const registerWritingStore = ({ tx, actor, day }: Doing) => {
  /** What it says is of another edition from here on. */
  const touch = (kind: RegisterKind, { id, edition }: Pick<Held, 'id' | 'edition'>, fields: readonly string[]) =>
    records(
      tx,
      sql`
        insert into register_edition (about_type, about_id, edition, fields, provenance)
        values (${kind}, ${id}, ${edition + 1}, ${[...fields]}::text[], ${provenanceOf(id)})`,
    )

  const isShown = sql`(agreement.public_from is not null or exists (
    select from access_key mine where mine.agreement_id = agreement.id and mine.party_id = ${actor.party}))`

  return {
    actor,
    day,
    touch,

    held: async (kind: RegisterKind, id: string, path: InputPath): Promise<Held> => {
      const [found] = await records<Held>(
        tx,
        sql`
          select ${columnsOf[kind]}, entry.name, entry.names, coalesce(
            (select max(edition) from register_edition where about_type = ${kind} and about_id = ${id}), 1) as edition
          from ${tableOf(kind)} entry where ${isKeyOf[kind]} = ${id}`,
      )
      if (!found) throw new UnknownKey(words[kind], id, path)
      return found
    },

    editionsOf: (kind: RegisterKind, id: string): Promise<{ edition: number; fields: string[] }[]> =>
      records(
        tx,
        sql`
          select edition, fields from register_edition where about_type = ${kind} and about_id = ${id} order by edition`,
      ),

    isTaken: async (kind: RegisterKind, id: string): Promise<boolean> => {
      const found = await records(tx, sql`select from ${tableOf(kind)} entry where ${isKeyOf[kind]} = ${id}`)
      return found.length > 0
    },

    /** Gives it another name; the former one is kept, and finds a party or a pilot that is searched for. */
    rename: async (
      kind: RegisterKind,
      held: Held,
      { name, names, officialName }: Naming,
      validTo: LocalDate,
    ): Promise<void> => {
      await records(
        tx,
        sql`
          insert into former_name (id, about_type, about_id, name, names, official_name, valid_to, provenance)
          values (${`${words[kind]}/${held.id}/${held.edition}`}, ${kind}, ${held.id}, ${held.name},
            ${JSON.stringify(held.names)}::jsonb, ${held.officialName}, ${validTo}, ${provenanceOf(held.id)})`,
      )
      const isAlsoCalled = kind === 'Party' || kind === 'Pilot'
      const isPlace = kind === 'Municipality' || kind === 'County'
      await records(
        tx,
        sql`
          update ${tableOf(kind)} entry set name = ${name}, names = ${JSON.stringify(names)}::jsonb
            ${
              isAlsoCalled
                ? sql`, also_called = array(
                    select distinct called from unnest(also_called || ${held.name}::text) called where called <> ${name} order by 1)`
                : empty
            }
            ${isPlace ? sql`, official_name = ${officialName}` : empty}
          where ${isKeyOf[kind]} = ${held.id}`,
      )
      const fields = ['name', 'names', ...(isPlace ? ['officialName'] : []), ...(isAlsoCalled ? ['alsoCalled'] : [])]
      await touch(kind, held, fields)
    },

    close: async (
      kind: ClosingKind,
      held: Held,
      closedOn: LocalDate,
      reason: string,
      mergedIntoId: string | null,
    ): Promise<void> => {
      await records(
        tx,
        sql`
          insert into ${closingOf(kind)} (${keyOf(kind)}, closed_on, reason, merged_into_id, provenance)
          values (${held.id}, ${closedOn}, ${reason}, ${mergedIntoId}, ${provenanceOf(held.id)})`,
      )
      await touch(kind, held, ['closedOn', 'closingReason', ...(mergedIntoId === null ? [] : ['mergedInto'])])
    },

    /** Sets the last day of a place, and what takes over from it. */
    endPlace: async (kind: PlaceKind, held: Held, validTo: LocalDate, successors: readonly string[]): Promise<void> => {
      await records(tx, sql`update ${tableOf(kind)} set valid_to = ${validTo} where code = ${held.id}`)
      await records(
        tx,
        sql`
          insert into ${successionOf(kind)} (${codeOf(kind)}, successor_code, provenance)
          select ${held.id}::text, successor, 'REPORTED' from unnest(${[...successors]}::text[]) successor`,
      )
      await touch(kind, held, ['validTo', 'successors'])
    },

    /**
     * The agreements that are not over in which a party has a part, its own or that of who was merged into it. Of a draft that
     * is not shown to who acts nobody is told: those who write it see that the party is closed.
     */
    agreementsOfParty: (id: string): Promise<string[]> =>
      idsOf(
        records(
          tx,
          sql`
            select distinct part.agreement_id as id from access_key part
              join agreement_key agreement on agreement.id = part.agreement_id
            where part.party_id = ${id} and (agreement.ends_on is null or agreement.ends_on >= ${day}::date)
              and (part.valid_to is null or part.valid_to >= ${day}::date) and ${isShown}
            order by 1`,
        ),
      ),

    /** Those of a pilot, likewise. */
    agreementsOfPilot: (id: string): Promise<string[]> =>
      idsOf(
        records(
          tx,
          sql`
            select agreement.id from agreement_key agreement
            where agreement.pilot_id = ${id} and (agreement.ends_on is null or agreement.ends_on >= ${day}::date) and ${isShown}
            order by 1`,
        ),
      ),
  }
}

/** Of what is keyed as the demonstration is, everything is made up; else whoever keeps a register reports it. */
export const provenanceOf = (key: string): 'REPORTED' | 'SYNTHETIC' => provenanceIn(worldOf(key))

export const provenanceIn = (world: World) => (world === 'DEMO' ? 'SYNTHETIC' : 'REPORTED')

const worldOf = (key: string): World => (key.startsWith('demo-') ? 'DEMO' : 'REAL')

const idsOf = async (found: Promise<{ id: string }[]>): Promise<string[]> => (await found).map(({ id }) => id)

const closable = (kind: ClosingKind) => sql`
  entry.id, null as "officialName", (select closed_on from ${closingOf(kind)} where ${keyOf(kind)} = entry.id) as "closedOn"`
const place = sql`entry.code as id, entry.official_name as "officialName", entry.valid_to as "closedOn"`

/** Its key, its registered name and its last day, each as its table has them. */
const columnsOf = {
  Party: closable('Party'),
  Pilot: closable('Pilot'),
  Theme: closable('Theme'),
  Municipality: place,
  County: place,
} as const

const isKeyOf = {
  Party: sql`entry.id`,
  Pilot: sql`entry.id`,
  Theme: sql`entry.id`,
  Municipality: sql`entry.code`,
  County: sql`entry.code`,
} as const
