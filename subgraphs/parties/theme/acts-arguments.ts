import { ArgsType, Field, ID } from 'type-graphql'
import { CloseArguments, RegisterArguments, RenameArguments } from '../register/acts-arguments.js'

@ArgsType()
export class RegisterThemeArguments extends RegisterArguments {
  @Field(() => ID, { description: 'The key it is to have, in English, such as "housing": it is never used again.' })
  id!: string
}

@ArgsType()
export class RenameThemeArguments extends RenameArguments {
  @Field(() => ID, { description: 'The theme.' })
  theme!: string
}

@ArgsType()
export class CloseThemeArguments extends CloseArguments {
  @Field(() => ID, { description: 'The theme.' })
  theme!: string
}

@ArgsType()
export class MergeThemesArguments extends CloseThemeArguments {
  @Field(() => ID, { description: 'The theme that is used instead from then on.' })
  into!: string
}
