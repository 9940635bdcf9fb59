import { ArgsType, Field } from 'type-graphql'
import { World } from '../foundation/provenance.js'

/** What a list of things that belong to one world takes, where it is too short for pages. */
@ArgsType()
export class WorldArguments {
  @Field(() => World, {
    defaultValue: World.REAL,
    description: 'The real pilots, or their demonstration twins. Never both.',
  })
  world!: World
}
