import sql from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import type { World } from '../../foundation/provenance.js'
import { records } from '../../foundation/rows.js'
import { provenanceIn } from '../standing/store.js'
import type { ShareLessonArguments, UseLessonArguments } from './acts-arguments.js'

type About = Pick<ShareLessonArguments, 'pilot' | 'objective' | 'measure' | 'theme'>

/** Where lessons are written, within one act. */
export const lessonWritingStore = ({ tx, day }: Doing) => ({
  /** Which of the keys named is none: of an objective or a measure of the pilot, of a theme. */
  unknown: async ({ pilot, objective, measure, theme }: About) => {
    const [found] = await records<{ objective: string | null; measure: string | null; theme: string | null }>(
      tx,
      sql`
        select
          case when not exists (
            select from objective_key objective join agreement_key agreement on agreement.id = objective.agreement_id
            where objective.id = ${objective} and agreement.pilot_id = ${pilot}) then ${objective}::text end as objective,
          case when not exists (select from measure_key where id = ${measure} and pilot_id = ${pilot})
            then ${measure}::text end as measure,
          case when not exists (select from public_theme where id = ${theme}) then ${theme}::text end as theme`,
    )
    return found!
  },

  isPublicIn: async (id: string, world: World): Promise<boolean> => {
    const found = await records(
      tx,
      sql`
        select from lesson join public_pilot pilot on pilot.id = lesson.pilot_id
        where lesson.id = ${id} and pilot.world = ${world}
          and (lesson.objective_id is null
            or lesson.objective_id in (select id from objective_key where public_from is not null))
          and (lesson.measure_id is null or lesson.measure_id in (select id from measure_key where public_from is not null))`,
    )
    return found.length > 0
  },

  add: (id: string, world: World, { pilot, objective, measure, theme, title, text }: ShareLessonArguments) =>
    records(
      tx,
      sql`
        insert into lesson (id, pilot_id, objective_id, measure_id, theme_id, title, text, learned_on, provenance)
        values (${id}, ${pilot}, ${objective}, ${measure}, ${theme}, ${title}, ${text}, ${day}, ${provenanceIn(world)})`,
    ),

  use: (id: string, world: World, { lesson, pilot, measure, usedOn, note }: UseLessonArguments) =>
    records(
      tx,
      sql`
        insert into lesson_use (id, lesson_id, pilot_id, measure_id, used_on, note, provenance)
        values (${id}, ${lesson}, ${pilot}, ${measure}, ${usedOn ?? day}, ${note}, ${provenanceIn(world)})`,
    ),
})
