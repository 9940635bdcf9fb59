import { ArgsType, Field } from 'type-graphql'
import { PageArguments } from './page-arguments.js'
import { World } from './provenance.js'

/** What every list of things that belong to one world takes. */
@ArgsType()
export class ListArguments extends PageArguments {
  @Field(() => World, {
    defaultValue: World.REAL,
    description: 'The real pilots, or their demonstration twins. Never both.',
  })
  world!: World
}
