import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { records } from '../../foundation/rows.js'

/** What a party's no is about, and what has become of that, within one act. */
export const declineStore = (tx: EntityManager, party: string) => {
  const answerTo = (version: string, objective: string, by = party) => sql`
    select id from endorsement
    where plan_version_id = ${version} and objective_id = ${objective} and party_id = ${by}`

  return {
    /** The measures of an objective that a no may name. */
    measuresUnder: async (version: string, objective: string): Promise<string[]> => {
      const found = await records<{ id: string }>(
        tx,
        sql`
          select link.measure_id as id from measure_objective link join measure_version spoken on spoken.id = link.measure_version_id
          where link.plan_version_id = ${version} and link.objective_id = ${objective} and spoken.status <> 'WITHDRAWN'`,
      )
      return found.map(({ id }) => id)
    },

    /** An answer takes the place of the one before, and of what that was about. */
    name: async (version: string, objective: string, measures: readonly string[]): Promise<void> => {
      await records(tx, sql`delete from declined_measure where endorsement_id in (${answerTo(version, objective)})`)
      await records(
        tx,
        sql`
          insert into declined_measure (endorsement_id, measure_id, plan_version_id, agreement_id, objective_id, party_id,
            position, provenance)
          select endorsement.id, named.measure_id, version.id, version.agreement_id, endorsement.objective_id, endorsement.party_id,
            min(named.place) - 1, endorsement.provenance
          from endorsement join plan_version version on version.id = endorsement.plan_version_id
            cross join unnest(${[...measures]}::text[]) with ordinality as named (measure_id, place)
          where endorsement.id in (${answerTo(version, objective)})
          group by 1, 2, 3, 4, 5, 6, 8`,
      )
    },

    /** Answers whether there was an answer to take back. */
    withdraw: async (version: string, objective: string): Promise<boolean> => {
      await records(tx, sql`delete from declined_measure where endorsement_id in (${answerTo(version, objective)})`)
      const found = await records(tx, answerTo(version, objective))
      await records(tx, sql`delete from endorsement where id in (${answerTo(version, objective)})`)
      return found.length > 0
    },

    /**
     * What was declined and is gone by this edition no longer stands in the way, and the no counts as given to this edition:
     * but only where nothing else of the objective had been changed since it was given.
     */
    settle: (version: string, objectives: readonly string[], edition: number) =>
      records(
        tx,
        sql`
          with settled as (
            update declined_measure declined set settled_in = ${edition}
            from endorsement left join objective_edition touched
              on (touched.plan_version_id, touched.objective_id) = (endorsement.plan_version_id, endorsement.objective_id)
            where endorsement.id = declined.endorsement_id and declined.plan_version_id = ${version}
              and declined.objective_id = any (${[...objectives]}) and declined.settled_in is null
              and not exists (
                select from measure_objective link join measure_version spoken on spoken.id = link.measure_version_id
                where link.plan_version_id = declined.plan_version_id and link.objective_id = declined.objective_id
                  and link.measure_id = declined.measure_id and spoken.status <> 'WITHDRAWN')
              and greatest(coalesce(endorsement.edition, 1), endorsement.settled_in) >= coalesce(touched.edition, 1)
            returning endorsement_id)
          update endorsement set settled_in = ${edition} where id in (select endorsement_id from settled)`,
      ),

    /** A dialogue that has ended with agreement settles what it was about, as it was when the partner answered. */
    agree: async (version: string, objective: string, by: string, measure: string | null): Promise<void> => {
      await records(
        tx,
        sql`
          update declined_measure declined set settled_in = coalesce(endorsement.edition, 1)
          from endorsement
          where endorsement.id = declined.endorsement_id and endorsement.id in (${answerTo(version, objective, by)})
            and declined.measure_id = coalesce(${measure}::text, declined.measure_id) and declined.settled_in is null`,
      )
      if (measure === null)
        await records(
          tx,
          sql`
            update endorsement set settled_in = coalesce(edition, 1)
            where id in (${answerTo(version, objective, by)}) and answer = 'DECLINED'`,
        )
    },
  }
}
