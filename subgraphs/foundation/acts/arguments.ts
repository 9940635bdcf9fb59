import { ArgsType, Field } from 'type-graphql'

/** What every act takes. */
@ArgsType()
export abstract class ActArguments {
  @Field(() => String, {
    description:
      'A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice.',
  })
  idempotencyKey!: string

  @Field(() => String, { nullable: true, description: 'Why it is done: it stays in the history.' })
  reason!: string | null
}
