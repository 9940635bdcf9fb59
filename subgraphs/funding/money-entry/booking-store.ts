import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { FigureState } from '../../foundation/figure-state.js'
import { exactOre, type Ore } from '../../foundation/money.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { Provenance, World } from '../../foundation/provenance.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { type SourceReference, sourceReferences } from '../../foundation/sources.js'
import { MoneyEntry, type MoneySource, type MoneyStage } from './entity.js'
import type { BudgetRevision } from './rules.js'

/** An amount to be booked. */
export interface NewEntry {
  readonly id: string
  readonly world: World
  readonly stage: MoneyStage
  readonly source: MoneySource
  readonly year: number
  readonly amount: Ore | null
  readonly state: FigureState
  readonly pilotId: string | null
  readonly agreementId: string | null
  readonly objectiveId?: string | null
  readonly measureId?: string | null
  readonly payerPartyId?: string | null
  readonly recipientPartyId?: string | null
  readonly grantId?: string | null
  readonly appropriationId?: string | null
  /** Of a financing line: the plan version, and what it says of a measure. */
  readonly planVersionId?: string | null
  readonly measureVersionId?: string | null
  /** The allocation that was moved, of what takes it back and of the rest. */
  readonly movedFromId?: string | null
  readonly hours?: number
  readonly rate?: Ore
  readonly bookedOn: string | null
  readonly reference: string | null
  readonly note: string | null
  readonly provenance: Provenance
  readonly sources: SourceReference[]
}

/** A grant as it stands while nobody else writes. */
export interface HeldGrant {
  /** As people know it: its letter's reference, or its key. */
  readonly reference: string
  /** What its letter gives, or what it cannot exceed; null where neither is on record. */
  readonly amount: Ore | null
  readonly allocated: Ore
  readonly disbursed: Ore
}

/** The vote of a year as it stands while nobody else writes. */
export interface HeldVote {
  /** Null where the year's vote is not on record, or not all of it. */
  readonly voted: Ore | null
  readonly granted: Ore
}

export type BookingStore = ReturnType<typeof bookingStore>

/**
 * Where amounts are booked, within one write.
 *
 * Whoever writes has taken the revision before, and holds it until all is committed: nobody else writes meanwhile, so what
 * is read here stands until then. That is the lock; no row needs one of its own.
 */
export const bookingStore = (tx: EntityManager) => {
  const add = async (entry: NewEntry): Promise<MoneyEntry> => {
    const [added] = await rows(
      tx,
      MoneyEntry,
      sql`
        insert into money_entry (id, world, stage, source, budget_year, amount_ore, amount_state, pilot_id, agreement_id,
          objective_id, measure_id, measure_version_id, plan_version_id, payer_party_id, recipient_party_id, appropriation_id,
          grant_id, moved_from_id, hours, rate_ore, booked_on, reference, note, edition, provenance, sources)
        values (${entry.id}, ${entry.world}, ${entry.stage}, ${entry.source}, ${entry.year}, ${entry.amount}, ${entry.state},
          ${entry.pilotId}, ${entry.agreementId}, ${entry.objectiveId ?? null}, ${entry.measureId ?? null},
          ${entry.measureVersionId ?? null}, ${entry.planVersionId ?? null}, ${entry.payerPartyId ?? null},
          ${entry.recipientPartyId ?? null}, ${entry.appropriationId ?? null}, ${entry.grantId ?? null},
          ${entry.movedFromId ?? null}, ${entry.hours ?? null}, ${entry.rate ?? null}, ${entry.bookedOn}, ${entry.reference},
          ${entry.note}, 1, ${entry.provenance}, ${JSON.stringify(sourceReferences.to(entry.sources))})
        returning ${columns(tx, MoneyEntry)}`,
    )
    return added!
  }

  const grant = async (id: string): Promise<HeldGrant> => {
    const [held] = await records<{ reference: string; amount: string | null; allocated: string; disbursed: string }>(
      tx,
      sql`
        select coalesce(given.reference, given.id) as reference,
          coalesce(sum(entry.amount_ore) filter (where entry.stage = 'GRANTED'), given.at_most_ore) as amount,
          coalesce(sum(entry.amount_ore) filter (where entry.stage = 'ALLOCATED'), 0) as allocated,
          coalesce(sum(entry.amount_ore) filter (where entry.stage = 'DISBURSED'), 0) as disbursed
        from state_grant given left join money_entry entry on entry.grant_id = given.id
        where given.id = ${id} group by given.id`,
    )
    if (!held) throw new UnknownKey('grant', id, ['grant'])
    return {
      reference: held.reference,
      amount: held.amount === null ? null : exactOre(Number(held.amount)),
      allocated: exactOre(Number(held.allocated)),
      disbursed: exactOre(Number(held.disbursed)),
    }
  }

  const vote = async (world: World, year: number): Promise<HeldVote> => {
    const [held] = await records<{ voted: string | null; granted: string }>(
      tx,
      sql`
        select case when bool_and(amount_ore is not null) filter (where stage = 'APPROPRIATED')
            then sum(amount_ore) filter (where stage = 'APPROPRIATED') end as voted,
          coalesce(sum(amount_ore) filter (where stage = 'GRANTED'), 0) as granted
        from money_entry where world = ${world} and budget_year = ${year}`,
    )
    return {
      voted: held!.voted === null ? null : exactOre(Number(held!.voted)),
      granted: exactOre(Number(held!.granted)),
    }
  }

  /** Where an allocation was moved to; null where it stands. */
  const movedTo = async (id: string): Promise<string | null> => {
    const [moved] = await records<{ id: string }>(
      tx,
      sql`select id from money_entry where moved_from_id = ${id} and amount_ore > 0 order by id limit 1`,
    )
    return moved?.id ?? null
  }

  const entry = async (id: string): Promise<MoneyEntry | null> => {
    const [found] = await rows(tx, MoneyEntry, sql`select ${columns(tx, MoneyEntry)} from money_entry where id = ${id}`)
    return found ?? null
  }

  return {
    add,
    entry,
    grant,
    vote,

    /** Adds an entry once the grant as it stands lets it. */
    addWithGrantLocked: async (wanted: NewEntry, grantId: string, refuse: (grant: HeldGrant) => void) => {
      refuse(await grant(grantId))
      return add(wanted)
    },

    /** Adds an entry once the vote of its year as it stands lets it. */
    addWithVoteLocked: async (wanted: NewEntry, refuse: (vote: HeldVote) => void): Promise<MoneyEntry> => {
      refuse(await vote(wanted.world, wanted.year))
      return add(wanted)
    },

    /** An entry, and what of it counts under each objective. */
    allocation: async (
      id: string,
    ): Promise<{
      readonly entry: MoneyEntry | null
      readonly parts: readonly { readonly objectiveId: string | null; readonly amount: Ore }[]
      readonly movedTo: string | null
    }> => {
      const parts = await records<{ objectiveId: string | null; amount: string | null }>(
        tx,
        sql`
          select objective_id as "objectiveId", sum(amount_ore) as amount from money_portion
          where entry_id = ${id} group by objective_id order by min(place)`,
      )
      return {
        entry: await entry(id),
        movedTo: await movedTo(id),
        parts: parts.map(({ objectiveId, amount }) => ({ objectiveId, amount: exactOre(Number(amount)) })),
      }
    },

    /** Changes an amount once it is let, and keeps what it was, with the reason. */
    changeWithGrantLocked: async (
      { entryId, value, state, hours, rate, revisedOn, reason }: BudgetRevision,
      refuse: (entry: MoneyEntry, grant: HeldGrant | null, movedTo: string | null) => void,
    ): Promise<MoneyEntry> => {
      const held = await entry(entryId)
      if (held === null) throw new UnknownKey('amount', entryId, ['entry'])
      refuse(held, held.grantId === null ? null : await grant(held.grantId), await movedTo(entryId))
      await records(
        tx,
        sql`
          insert into money_revision (id, entry_id, plan_version_id, position, former_ore, former_state, revised_on, reason,
            provenance, sources)
          select entry.id || '/' || place, entry.id, entry.plan_version_id, place, entry.amount_ore, entry.amount_state,
            ${revisedOn}::date, ${reason}, entry.provenance, entry.sources
          from money_entry entry cross join lateral (
            select coalesce(max(position), 0) + 1 as place from money_revision where entry_id = entry.id) revision
          where entry.id = ${entryId}`,
      )
      const [changed] = await rows(
        tx,
        MoneyEntry,
        sql`
          with changed as (
            update money_entry set amount_ore = ${value}, amount_state = ${state}, hours = ${hours ?? null},
              rate_ore = ${rate ?? null}, edition = coalesce(edition, 1) + 1,
              -- What an auditor has confirmed is not what it says now.
              audited = case when audited then false else audited end, audit_id = null
            where id = ${entryId} returning *)
          select ${columns(tx, MoneyEntry)} from changed`,
      )
      return changed!
    },
  }
}
