import { Field, Int, ObjectType } from 'type-graphql'
import type { ActOutcome } from './acts.js'
import { Problem } from './problem.js'

/** What every act answers: that it was done, under which revision, or why not. A subclass adds what it was done to. */
@ObjectType()
export abstract class ActDone {
  @Field(() => Boolean, { description: 'Whether it was done. If not, nothing was, and the problems say why.' })
  isDone!: boolean

  @Field(() => Int, { nullable: true, description: 'The revision that it made; null where it was not done.' })
  revision!: number | null

  @Field(() => Boolean, {
    description:
      'Whether it had been done before, by an act with the same idempotency key: then this is its first answer.',
  })
  isRepeated!: boolean

  @Field(() => [Problem], { description: 'Why it was not done; empty where it was.' })
  problems!: readonly Problem[]
}

/** The outcome as the graph answers it. */
export function told<Done extends object, Answer extends ActDone>(
  Answer: new () => Answer,
  { done, revision, isRepeated, problems }: ActOutcome<Done>,
): Answer {
  return Object.assign(new Answer(), { isDone: done !== null, revision, isRepeated, problems }, done)
}
