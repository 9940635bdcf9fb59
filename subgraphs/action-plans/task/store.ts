import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { LocalDate } from '../../foundation/dates.js'
import type { World } from '../../foundation/provenance.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { CycleDeadline } from '../cycle/entity.js'
import { countsAs } from '../plan-version/rules.js'
import type { OpenAnswer, OpenVersion, PartIn } from './rules.js'

interface Answer {
  readonly planVersionId: string
  readonly objectiveId: string
  readonly answer: 'ENDORSED' | 'DECLINED' | null
  readonly answeredIn: number | null
  readonly changedIn: number | null
}

const heldOn = (day: LocalDate) => sql`
  (part.valid_from is null or part.valid_from <= ${day}::date) and (part.valid_to is null or part.valid_to >= ${day}::date)`

/** What the tasks of one organisation follow from, read as that organisation. */
export const taskStore = (tx: EntityManager) => ({
  partsOf: (party: string, world: World, day: LocalDate): Promise<PartIn[]> =>
    records(
      tx,
      sql`
        select part.agreement_id as "agreementId", part.standing, part.objective_id as "objectiveId",
          agreement.ends_on as "endsOn"
        from access_key part join agreement_key agreement on agreement.id = part.agreement_id
        where part.party_id = ${party} and agreement.world = ${world} and ${heldOn(day)}
        order by part.agreement_id, part.standing, part.objective_id`,
    ),

  openVersions: (agreements: readonly string[], day: LocalDate): Promise<OpenVersion[]> =>
    records(
      tx,
      sql`
        select version.id, version.agreement_id as "agreementId", version.year, version.state,
          coalesce(version.edition, 1) as edition, version.shared_on as "sharedOn", version.submitted_on as "submittedOn",
          version.returned_on as "returnedOn", version.handled_by as "handledBy",
          array(
            select consent.party_id from plan_consent consent
            where consent.plan_version_id = version.id and consent.edition = coalesce(version.edition, 1)
            order by consent.party_id) as agreed,
          (select min(consent.agreed_on) from plan_consent consent
            where consent.plan_version_id = version.id and consent.edition = coalesce(version.edition, 1)) as "agreedOn",
          (select count(distinct part.party_id)::int from access_key part
            where part.agreement_id = version.agreement_id and part.standing = 'MUNICIPALITY' and ${heldOn(day)}) as municipalities
        from plan_version version
        where version.agreement_id = any (${[...agreements]}) and version.state in ('DRAFT', 'SUBMITTED', 'RETURNED')
        order by version.agreement_id, version.year, version.number`,
    ),

  /** What a named partner has answered to each of its objectives that these versions have measures under. */
  answersOf: async (party: string, versions: readonly string[], day: LocalDate): Promise<OpenAnswer[]> => {
    const found = await records<Answer>(
      tx,
      sql`
        select version.id as "planVersionId", part.objective_id as "objectiveId", endorsement.answer,
          greatest(coalesce(endorsement.edition, 1), endorsement.settled_in) as "answeredIn", touched.edition as "changedIn"
        from plan_version version
          join access_key part on part.agreement_id = version.agreement_id and part.party_id = ${party}
            and part.standing = 'PARTNER' and ${heldOn(day)}
          left join endorsement on endorsement.plan_version_id = version.id
            and endorsement.objective_id = part.objective_id and endorsement.party_id = part.party_id
          left join objective_edition touched on touched.plan_version_id = version.id
            and touched.objective_id = part.objective_id
        where version.id = any (${[...versions]}) and exists (
          select from measure_objective link join measure_version spoken on spoken.id = link.measure_version_id
          where link.plan_version_id = version.id and link.objective_id = part.objective_id and spoken.status <> 'WITHDRAWN')
        order by version.id, part.objective_id`,
    )
    return found.map(({ planVersionId, objectiveId, answer, answeredIn, changedIn }) => ({
      planVersionId,
      objectiveId,
      counts: countsAs(answer, answeredIn, changedIn),
    }))
  },

  deadlinesOf: (agreements: readonly string[]): Promise<CycleDeadline[]> =>
    rows(
      tx,
      CycleDeadline,
      sql`
        select ${columns(tx, CycleDeadline)} from cycle_deadline
        where agreement_id = any (${[...agreements]}) order by due_on, id`,
    ),
})
