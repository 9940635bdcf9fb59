import sql from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { Provenance, World } from '../../foundation/provenance.js'
import { columns, records, rows } from '../../foundation/rows.js'
import type { CorrectAppropriationArguments } from './acts-arguments.js'
import { Appropriation } from './entity.js'

/** A vote of a year, but for its amount. */
export interface NewAppropriation {
  readonly id: string
  readonly world: World
  readonly year: number
  readonly increase: number | null
  readonly reference: string
  readonly note: string | null
  readonly provenance: Provenance
}

export type AppropriationWritingStore = ReturnType<typeof appropriationWritingStore>

/** Where votes are put on record, within one act. */
export const appropriationWritingStore = ({ tx }: Doing) => ({
  held: async (id: string): Promise<Appropriation> => {
    const [found] = await rows(
      tx,
      Appropriation,
      sql`select ${columns(tx, Appropriation)} from appropriation where id = ${id}`,
    )
    if (!found) throw new UnknownKey('appropriation', id, ['appropriation'])
    return found
  },

  /** The key of a year's vote; null where it is not on record. */
  ofYear: async (world: World, year: number): Promise<string | null> => {
    const [found] = await records<{ id: string }>(
      tx,
      sql`select id from appropriation where world = ${world} and year = ${year}`,
    )
    return found?.id ?? null
  },

  add: (vote: NewAppropriation) =>
    records(
      tx,
      sql`
        insert into appropriation (id, world, year, increase_ore, reference, note, edition, provenance)
        values (${vote.id}, ${vote.world}, ${vote.year}, ${vote.increase}, ${vote.reference}, ${vote.note}, 1, ${vote.provenance})`,
    ),

  /** Says it anew: what is left out stays. */
  correct: (id: string, { increase, reference, note }: CorrectAppropriationArguments) =>
    records(
      tx,
      sql`
        update appropriation set increase_ore = coalesce(${increase ?? null}, increase_ore), reference = ${reference},
          note = coalesce(${note ?? null}, note), edition = coalesce(edition, 1) + 1
        where id = ${id}`,
    ),

  /** The entry that is its amount; null where it has none. */
  votedOf: async (id: string): Promise<string | null> => {
    const [found] = await records<{ id: string }>(
      tx,
      sql`select id from money_entry where appropriation_id = ${id} and stage = 'APPROPRIATED' order by id limit 1`,
    )
    return found?.id ?? null
  },
})
