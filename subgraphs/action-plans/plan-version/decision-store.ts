import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { partsOf } from '../../foundation/access/standing.js'
import type { LocalDate } from '../../foundation/dates.js'
import { records } from '../../foundation/rows.js'
import {
  type Answered,
  type BeforeDecision,
  type BeforeSubmission,
  type Consent,
  countsAs,
  type HeldVersion,
} from './rules.js'

interface Answer {
  readonly objectiveId: string
  readonly partyId: string
  readonly answer: 'ENDORSED' | 'DECLINED' | null
  readonly answeredIn: number | null
  readonly changedIn: number | null
  readonly isSettled: boolean
  readonly declined: readonly string[] | null
}

/** Parts of the agreement that are held on a day. */
const heldOn = (day: LocalDate) => sql`
  (part.valid_from is null or part.valid_from <= ${day}::date) and (part.valid_to is null or part.valid_to >= ${day}::date)`

/** Objectives that a version has measures under; those it has given up are none. */
const objectivesOf = (version: string) => sql`
  select link.objective_id from measure_objective link join measure_version spoken on spoken.id = link.measure_version_id
  where link.plan_version_id = ${version} and spoken.status <> 'WITHDRAWN'`

/** What KDD has before it when it decides, as far as who reads may see it. */
export async function beforeDecision(tx: EntityManager, version: HeldVersion, day: LocalDate): Promise<BeforeDecision> {
  const [handled] = await records<{ handledBy: string | null }>(
    tx,
    sql`select handled_by as "handledBy" from plan_version where id = ${version.id}`,
  )
  const missing = await records<{ party: string }>(
    tx,
    sql`
      select part.party_id as party from access_key part
        left join approval_key approval on (approval.agreement_id, approval.party_id) = (part.agreement_id, part.party_id)
      where part.agreement_id = ${version.agreementId} and part.standing in ('MUNICIPALITY', 'COUNTY', 'STATE')
        and ${heldOn(day)} and (approval.in_force_from is null or approval.in_force_from > ${day}::date)
      order by part.party_id`,
  )
  const answers = await records<Answer>(
    tx,
    sql`
      select part.objective_id as "objectiveId", part.party_id as "partyId", endorsement.answer,
        greatest(coalesce(endorsement.edition, 1), endorsement.settled_in) as "answeredIn",
        touched.edition as "changedIn", named.disputed as declined,
        endorsement.answer = 'DECLINED'
          and case when named.count > 0 then named.disputed is null else endorsement.settled_in is not null end as "isSettled"
      from access_key part
        left join endorsement on endorsement.plan_version_id = ${version.id}
          and endorsement.objective_id = part.objective_id and endorsement.party_id = part.party_id
        left join objective_edition touched on touched.plan_version_id = ${version.id}
          and touched.objective_id = part.objective_id
        cross join lateral (
          select count(*) as count,
            array_agg(declined.measure_id order by declined.position) filter (
              where declined.settled_in is null and exists (
                select from measure_objective link join measure_version spoken on spoken.id = link.measure_version_id
                where link.plan_version_id = ${version.id} and link.objective_id = declined.objective_id
                  and link.measure_id = declined.measure_id and spoken.status <> 'WITHDRAWN')) as disputed
          from declined_measure declined where declined.endorsement_id = endorsement.id) named
      where part.agreement_id = ${version.agreementId} and part.standing = 'PARTNER' and ${heldOn(day)}
        and part.objective_id in (${objectivesOf(version.id)})
        -- A municipality that is a partner too has agreed to all of the plan before it was submitted.
        and not exists (
          select from access_key whole
          where (whole.agreement_id, whole.party_id, whole.standing) = (part.agreement_id, part.party_id, 'MUNICIPALITY'))
      order by part.objective_id, part.party_id`,
  )
  return {
    handledBy: handled?.handledBy ?? null,
    notApproved: missing.map(({ party }) => party),
    answers: answers.map(counted),
  }
}

const counted = ({ objectiveId, partyId, answer, answeredIn, changedIn, isSettled, declined }: Answer): Answered => ({
  objectiveId,
  partyId,
  state: countsAs(answer, answeredIn, changedIn, isSettled),
  declined: declined ?? [],
})

/** What the municipalities have before them when they submit, as far as who reads may see it. */
export async function beforeSubmission(
  tx: EntityManager,
  version: HeldVersion,
  day: LocalDate,
): Promise<BeforeSubmission> {
  const [counts] = await records<{ measures: number; municipalities: string[]; unexplained: string[] }>(
    tx,
    sql`
      select
        (select count(*)::int from measure_version
          where plan_version_id = ${version.id} and status <> 'WITHDRAWN') as measures,
        array(
          select part.party_id from access_key part
          where part.agreement_id = ${version.agreementId} and part.standing = 'MUNICIPALITY' and ${heldOn(day)}
          order by part.party_id) as municipalities,
        array(
          select id from objective_key
          where agreement_id = ${version.agreementId} and id not in (${objectivesOf(version.id)})
            and id not in (select objective_id from unmet_objective where plan_version_id = ${version.id})
          order by id) as unexplained`,
  )
  return { ...counts!, consents: await consentsTo(tx, version.id) }
}

const consentsTo = (tx: EntityManager, version: string): Promise<Consent[]> =>
  records(tx, sql`select party_id as "partyId", edition from plan_consent where plan_version_id = ${version}`)

/** What a version still lacks, and who may know: read for one version at a time, by those who work on it. */
export const decisionStore = (tx: EntityManager) => ({
  partsIn: (party: string, agreementId: string, day: LocalDate) => partsOf(tx, party, agreementId, day),
  beforeDecision: (version: HeldVersion, day: LocalDate) => beforeDecision(tx, version, day),
  beforeSubmission: (version: HeldVersion, day: LocalDate) => beforeSubmission(tx, version, day),
})
