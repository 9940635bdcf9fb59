import { ArgsType, Field, ID, Int } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { World } from '../../foundation/provenance.js'
import { LocalDate } from '../../foundation/scalars.js'

@ArgsType()
export class IssueDesignArguments extends ActArguments {
  @Field(() => World, { defaultValue: 'REAL', description: 'The world that it is for.' })
  world!: World

  @Field(() => String, { description: 'What it is called.' })
  title!: string

  @Field(() => String, { description: 'What it says.' })
  text!: string

  @Field(() => String, { description: 'The case key or document that the decision stands in. Norwegian: saksnummer.' })
  reference!: string
}

@ArgsType()
export class AdaptDesignArguments extends ActArguments {
  @Field(() => ID, { description: 'The design that is adapted.' })
  design!: string

  @Field(() => ID, { description: 'The agreement that adapts it.' })
  agreement!: string

  @Field(() => String, { description: 'What is adapted, and why.' })
  text!: string

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day the parties agreed to it; left out while they have not.',
  })
  agreedOn?: LocalDate | null

  @Field(() => Int, {
    nullable: true,
    description: 'The edition that was read; left out where it has not been adapted before.',
  })
  expectedVersion?: number | null
}

@ArgsType()
export class AddQuestionArguments extends ActArguments {
  @Field(() => ID, { description: 'The design that the question belongs to.' })
  design!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The agreement that asks it, which has adapted the design; left out for one common to all.',
  })
  agreement?: string | null

  @Field(() => String, { description: 'The question itself.' })
  text!: string
}

@ArgsType()
export class AddCriterionArguments extends ActArguments {
  @Field(() => ID, { description: 'The question whose answers are judged by it.' })
  question!: string

  @Field(() => ID, {
    nullable: true,
    description:
      'The agreement that adds it; left out for one common to all. Of an agreement’s own question it is that one.',
  })
  agreement?: string | null

  @Field(() => String, { description: 'The criterion itself.' })
  text!: string
}
