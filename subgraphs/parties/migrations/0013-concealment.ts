import type { MigrationInterface, QueryRunner } from 'typeorm'
import { keysAtMoment, publish, showViewers } from '../../foundation/database/publication.js'
import { keys, recordedActs } from './0006-access.js'
import { ofWhomItConcerns } from './0007-members.js'
import { withSuccession } from './0012-register-acts.js'

/**
 * What was told to more than those whose it is: that an agreement is a draft, to who is named in it and to whom it gives
 * contacts; and what was done to a draft, to who may not see the draft.
 */
export class Concealment0013 implements MigrationInterface {
  readonly name = 'Concealment0013'

  async up(runner: QueryRunner): Promise<void> {
    await publish(runner, 'parties', { published: [], keys: [shownParts] })
    await runner.query(keysAtMoment('seen_agreements()', (ending) => `select id from parties${ending}.agreement`))
    await runner.query(actsToldOf)
    await showViewers(runner, 'parties', ['contact'], ofSeenAgreements)
    await runner.query(`alter policy what_the_viewer_may_see on contact_detail using (${ofSeenAgreements})`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await showViewers(runner, 'parties', ['contact'], ofWhomItConcerns)
    await runner.query(`alter policy what_the_viewer_may_see on contact_detail using (${ofWhomItConcerns})`)
    await runner.query(replacing(recordedActs))
    await publish(runner, 'parties', { published: [], keys: [withSuccession(accessKey)] })
    await runner.query('drop function seen_agreements()')
  }
}

const replacing = (definitions: string) => definitions.replaceAll('create function', 'create or replace function')

/** Partners and who is invited have no part in an agreement that is a draft: its main parties write it, and see it alone. */
const accessKey = keys.find(({ name }) => name === 'access_key')!
const shownParts = withSuccession({
  ...accessKey,
  definition: `${accessKey.definition}
        and (participation.public_from is not null or participation.role in ('MAIN_PARTY', 'COORDINATING_MAIN_PARTY'))`,
})

/** Read with the rights of who asks: of a draft it is for the main parties alone to know whom to talk to about it. */
const ofSeenAgreements = `agreement_id in (select seen_agreements()) and (${ofWhomItConcerns})`

/**
 * Who did what is told where what was done may be seen. What is not public of an assessment is its assessor's alone; what
 * municipalities and the county do to plans that are not public, and to what is counted in them, is not the state's to know.
 * Which plan it was no record says, so that of a plan that the state was shown it is told no more: it sees the plan.
 */
const actsToldOf = replacing(recordedActs).replaceAll(
  "or record.agreement_id in (select keys.viewer_agreements('MUNICIPALITY', 'COUNTY', 'STATE')))",
  `or record.agreement_id in (select keys.viewer_agreements('MUNICIPALITY', 'COUNTY', 'STATE'))
        and (made.public or not exists (
          select from platform.touched where touched.revision = record.revision and (
            touched.relation = 'evaluation.assessment'
            or touched.relation similar to '(action_plans|funding).%|evaluation.(indicator|indicator_target|observation|judging_consent|lesson|lesson_use)'
              and record.agreement_id not in (select keys.viewer_agreements('MUNICIPALITY', 'COUNTY'))
              and exists (
                select from keys.access_key part
                where (part.party_id, part.agreement_id) = (record.party, record.agreement_id)
                  and part.standing in ('MUNICIPALITY', 'COUNTY'))))))`,
)
