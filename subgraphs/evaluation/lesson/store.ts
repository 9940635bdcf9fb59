import sql, { type Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import { childList, list } from '../../foundation/lists.js'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { ordering } from '../../foundation/ordering.js'
import type { Moment } from '../../foundation/request.js'
import { columns, rows } from '../../foundation/rows.js'
import { known } from '../known-store.js'
import type { LessonArguments, LessonWhere, OwnLessonArguments } from './arguments.js'
import { Lesson, LessonUse } from './entity.js'

export const lessonOrdering = ordering(
  'LessonOrder',
  {
    LEARNED_ON: { sql: sql`lesson.learned_on`, type: 'date', description: 'By the day they were written down' },
    TITLE: { sql: sql`lesson.title`, type: 'text', description: 'By title' },
    USES: {
      sql: sql`(select count(*) from lesson_use where lesson_use.lesson_id = lesson.id)`,
      type: 'bigint',
      description: 'By how often they have been used',
    },
  },
  { sql: sql`lesson.id`, type: 'key', direction: 'asc' },
)
export type LessonOrder = keyof typeof lessonOrdering.orders

const conditions = (asked: Conditions<LessonWhere>) =>
  asked
    .key('id', known.lesson, sql`lesson.id`)
    .search('text', sql`lesson.search_text`)
    .key('pilot', known.pilot, sql`lesson.pilot_id`)
    .compare('cohort', sql`pilot.cohort`)
    .related(
      'county',
      known.county,
      sql`link.county_code`,
      sql`public_pilot_county link where link.pilot_id = pilot.id`,
    )
    .key('objective', known.objective, sql`lesson.objective_id`)
    .key('measure', known.measure, sql`lesson.measure_id`)
    .related(
      'theme',
      known.theme,
      sql`named.theme_id`,
      sql`(
        select lesson.theme_id where lesson.theme_id is not null
        union all
        select link.theme_id from public_objective_theme link where link.objective_id = lesson.objective_id) named where true`,
    )
    .compare('learnedOn', sql`lesson.learned_on`)
    .related('usedBy', known.pilot, sql`used.pilot_id`, sql`lesson_use used where used.lesson_id = lesson.id`)

export const lessonStore = (tx: EntityManager, cursors: Cursors) => {
  const ofParent = childList(tx)
  const listed = (within: Sql) => ({
    entity: Lesson,
    from: sql`lesson join public_pilot pilot on pilot.id = lesson.pilot_id`,
    alias: 'lesson',
    within,
    conditions,
    cursors,
  })
  const pageOf =
    (field: string, within: Sql) =>
    (parent: string, { where, orderBy, ...page }: OwnLessonArguments, moment: Moment): Promise<Page<Lesson>> =>
      ofParent(parent, {
        ...listed(within),
        where,
        order: lessonOrdering.orders[orderBy],
        arguments: page,
        moment,
        field,
      })
  return {
    page: ({ where, orderBy, world, ...page }: LessonArguments, moment: Moment): Promise<Page<Lesson>> =>
      list(tx, {
        ...listed(sql`pilot.world = ${world}`),
        where,
        order: lessonOrdering.orders[orderBy],
        arguments: page,
        moment,
        field: 'Query.lessons',
      }),

    pageOfPilot: pageOf('PilotEvaluation.lessons', sql`lesson.pilot_id = parent.key`),
    pageOfMeasure: pageOf('Measure.lessons', sql`lesson.measure_id = parent.key`),

    byId: keyLoader(
      (ids: string[]) => rows(tx, Lesson, sql`select ${columns(tx, Lesson)} from lesson where id = any(${ids})`),
      (lesson) => lesson.id,
    ),

    /** The first use first, those without a day last. */
    usesOf: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          LessonUse,
          sql`
            select ${columns(tx, LessonUse)} from lesson_use
            where lesson_id = any(${ids}) order by used_on nulls last, id`,
        ),
      (use) => use.lessonId,
    ),
  }
}
