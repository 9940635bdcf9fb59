import { ArgsType, Field, Int } from 'type-graphql'
import { PageSizeOutOfRange } from '../page-arguments.js'
import { World } from '../provenance.js'

const LARGEST = 1000

/** What every total takes: whose entries it adds up, and which of its groups it gives. */
@ArgsType()
export class TotalArguments {
  @Field(() => World, {
    defaultValue: World.REAL,
    description: 'The real pilots, or their demonstration twins. Never both.',
  })
  world!: World

  // The default counts in the cost of a question: without it, a total of a thousand groups would pass for one of twenty.
  @Field(() => Int, {
    nullable: true,
    defaultValue: LARGEST,
    description: `How many groups to give: 1 to ${LARGEST}. Where there are more, pageInfo says so.`,
  })
  first?: number | null

  @Field(() => String, { nullable: true, description: 'Go on with the groups after this cursor.' })
  after?: string | null
}

/** How many groups a page holds at most. */
export function groupsAsked(first: number | null | undefined): number {
  const size = first ?? LARGEST
  if (!(size >= 1 && size <= LARGEST)) throw new PageSizeOutOfRange('first', size, LARGEST)
  return size
}
