import { UnknownKey } from '../../foundation/named-keys.js'
import { refuseBlank } from '../standing/rules.js'
import type { WritingStores } from '../writing-stores.js'
import type { ShareLessonArguments, UseLessonArguments } from './acts-arguments.js'

/*
 * What each act on a lesson does, once its rules let it. Each answers the key of the lesson.
 */

export async function shareLesson(asked: ShareLessonArguments, { standing, lessons }: WritingStores): Promise<string> {
  const { pilot, title, text } = asked
  const { world } = await standing.permittedForPilot('shareLesson', pilot, ['pilot'])
  refuseBlank({ title, text })
  const unknown = await lessons.unknown(asked)
  if (unknown.objective) throw new UnknownKey('objective', unknown.objective, ['objective'])
  if (unknown.measure) throw new UnknownKey('measure', unknown.measure, ['measure'])
  if (unknown.theme) throw new UnknownKey('theme', unknown.theme, ['theme'])
  const id = await standing.nextKey('lesson', `${pilot}/lesson/`)
  await lessons.add(id, world, asked)
  return id
}

/** A lesson may be used in its own world alone, and once it is public. */
export async function useLesson(asked: UseLessonArguments, { standing, lessons }: WritingStores): Promise<string> {
  const { lesson, pilot, measure = null } = asked
  const { world } = await standing.permittedForPilot('useLesson', pilot, ['pilot'])
  if (!(await lessons.isPublicIn(lesson, world))) throw new UnknownKey('lesson', lesson, ['lesson'])
  const unknown = await lessons.unknown({ pilot, measure, objective: null, theme: null })
  if (unknown.measure) throw new UnknownKey('measure', measure!, ['measure'])
  await lessons.use(await standing.nextKey('lessonUse', `${lesson}/use/`), world, asked)
  return lesson
}
