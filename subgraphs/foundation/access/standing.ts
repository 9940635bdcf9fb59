import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Doing } from '../acts/acts.js'
import type { LocalDate } from '../dates.js'
import { records } from '../rows.js'

/** What a party's part in an agreement gives it the right to: the parts of main parties, of named partners, of who was invited. */
export type Standing = 'MUNICIPALITY' | 'COUNTY' | 'STATE' | 'PARTNER' | 'INVITED'

/** One part that a party has in an agreement. */
export interface Part {
  readonly standing: Standing
  /** The objective it is limited to; null for a part in the whole agreement. */
  readonly objectiveId: string | null
}

/** The parts that a party has in an agreement on a day: what rules ask before something is done. */
export function partsOf(tx: EntityManager, party: string, agreementId: string, day: LocalDate): Promise<Part[]> {
  return records<Part>(
    tx,
    sql`
      select standing, objective_id as "objectiveId" from access_key
      where party_id = ${party} and agreement_id = ${agreementId}
        and (valid_from is null or valid_from <= ${day}::date) and (valid_to is null or valid_to >= ${day}::date)
      order by objective_id nulls first, standing`,
  )
}

/** The parts in an agreement of whoever acts: what the act is about is put on record with it. */
export function partsIn(
  { tx, actor, day, about }: Pick<Doing, 'tx' | 'actor' | 'day' | 'about'>,
  agreementId: string,
): Promise<Part[]> {
  about(agreementId)
  return partsOf(tx, actor.party, agreementId, day)
}
