import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { childrenLoader } from '../../foundation/children.js'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { World } from '../../foundation/provenance.js'
import { columns, rows } from '../../foundation/rows.js'
import { EligibleCentrality, GrantCeiling, GrantPhase, GrantScheme } from './entity.js'

export const grantSchemeStore = (tx: EntityManager) => ({
  /** A register, which both worlds share; what is made up stands in the demonstration alone. */
  all: (world: World): Promise<GrantScheme[]> =>
    rows(
      tx,
      GrantScheme,
      sql`
        select ${columns(tx, GrantScheme)} from grant_scheme
        where ${world === World.DEMO} or provenance <> 'SYNTHETIC' order by id`,
    ),

  byId: keyLoader(
    (ids: string[]) =>
      rows(tx, GrantScheme, sql`select ${columns(tx, GrantScheme)} from grant_scheme where id = any(${ids})`),
    (scheme) => scheme.id,
  ),

  phasesOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        GrantPhase,
        sql`select ${columns(tx, GrantPhase)} from grant_phase where scheme_id = any(${ids}) order by phase`,
      ),
    (phase) => phase.schemeId,
  ),

  ceilingsOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        GrantCeiling,
        sql`select ${columns(tx, GrantCeiling)} from grant_ceiling where scheme_id = any(${ids}) order by cohort, phase`,
      ),
    (ceiling) => ceiling.schemeId,
  ),

  centralityOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        EligibleCentrality,
        sql`select ${columns(tx, EligibleCentrality)} from eligible_centrality where scheme_id = any(${ids}) order by cohort`,
      ),
    (eligible) => eligible.schemeId,
  ),

  /** The ceiling of a grant's phase and its pilot's cohort; none or one. */
  ceilingOfGrant: childrenLoader(
    tx,
    GrantCeiling,
    (grants) => sql`
      select given.id as parent, ${columns(tx, GrantCeiling, 'ceiling')}
      from state_grant given join public_pilot pilot on pilot.id = given.pilot_id
        join grant_ceiling ceiling
          on (ceiling.scheme_id, ceiling.phase, ceiling.cohort) = (given.scheme_id, given.phase, pilot.cohort)
      where given.id = any(${grants})`,
  ),
})
