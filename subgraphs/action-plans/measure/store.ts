import sql, { type Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import { childList } from '../../foundation/lists.js'
import { keyLoader } from '../../foundation/loader.js'
import type { PageArguments } from '../../foundation/page-arguments.js'
import type { Moment } from '../../foundation/request.js'
import { columns, rows } from '../../foundation/rows.js'
import { inGroup } from '../../foundation/totals/dimensions.js'
import type { Group } from '../../foundation/totals/totals.js'
import type { MeasureArguments, ObjectiveMeasureArguments } from '../measure-version/arguments.js'
import { counting, measureConditions, measureVersionOrdering } from '../measure-version/store.js'
import { measureDimensions } from './dimension-store.js'
import { Measure } from './entity.js'
import type { MeasureDimension, MeasuresCounted } from './totals.js'

export const measureStore = (tx: EntityManager, cursors: Cursors) => {
  const ofParent = childList(tx)
  /** Measures of which the version that counts satisfies a condition. */
  const page = (
    field: string,
    parent: string,
    within: Sql,
    { year, where, orderBy, ...stretch }: ObjectiveMeasureArguments,
    moment: Moment,
  ): Promise<Page<Measure>> => {
    const counted = counting(year)
    return ofParent(parent, {
      entity: Measure,
      from: counted.from,
      alias: 'measure',
      within: sql`${counted.within} and ${within}`,
      where,
      conditions: measureConditions,
      order: measureVersionOrdering.orders[orderBy],
      arguments: stretch,
      moment,
      field,
      cursors,
    })
  }
  return {
    pageOfObjective: (objectiveId: string, asked: ObjectiveMeasureArguments, moment: Moment): Promise<Page<Measure>> =>
      page(
        'Objective.measures',
        objectiveId,
        sql`version.id in (select measure_version_id from measure_objective where objective_id = parent.key)`,
        asked,
        moment,
      ),

    /** Those that it is a partner in, and those that the municipality it governs is responsible for. */
    pageOfParty: (partyId: string, { world, ...asked }: MeasureArguments, moment: Moment): Promise<Page<Measure>> =>
      page(
        'Party.measures',
        partyId,
        sql`pilot.world = ${world} and version.id in (
          select measure_version_id from measure_partner where party_id = parent.key
          union
          select id from measure_version
          where responsible_municipality_code = (select municipality_code from public_party where id = parent.key))`,
        asked,
        moment,
      ),

    /** Those that it is responsible for. */
    pageOfMunicipality: (code: string, { world, ...asked }: MeasureArguments, moment: Moment): Promise<Page<Measure>> =>
      page(
        'Municipality.measures',
        code,
        sql`pilot.world = ${world} and version.responsible_municipality_code = parent.key`,
        asked,
        moment,
      ),

    /** The measures counted in a group of a total over the same filter, by number. */
    pageOfGroup: (
      group: Pick<Group<MeasureDimension, never>, 'key' | 'values'>,
      { world, year, where }: MeasuresCounted,
      stretch: PageArguments,
      moment: Moment,
    ): Promise<Page<Measure>> =>
      page(
        'MeasureGroup.entries',
        group.key,
        sql`pilot.world = ${world} and ${inGroup(sql`version.id`, measureDimensions, group)}`,
        { ...stretch, year: year ?? null, where: where ?? null, orderBy: 'NUMBER_ASC' },
        moment,
      ),

    byId: keyLoader(
      (ids: string[]) => rows(tx, Measure, sql`select ${columns(tx, Measure)} from measure where id = any(${ids})`),
      (measure) => measure.id,
    ),
  }
}
