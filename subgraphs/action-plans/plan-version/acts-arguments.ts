import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { enumeration } from '../../foundation/enumeration.js'
import { EndorsementAnswer } from '../endorsement/entity.js'

const planKey = 'The key of the version, such as "smola-aure/2026/1".'

@ArgsType()
export class StartPlanArguments extends ActArguments {
  @Field(() => ID, { description: 'The agreement that the plan carries out.' })
  agreement!: string

  @Field(() => Int, { description: 'The year that it plans.' })
  year!: number
}

@ArgsType()
export class PlanActArguments extends ActArguments {
  @Field(() => ID, { description: planKey })
  planVersion!: string
}

@ArgsType()
export class EditionActArguments extends PlanActArguments {
  @Field(() => Int, { description: 'The edition that was read: if it is another by now, nothing is done.' })
  expectedVersion!: number
}

@ArgsType()
export class DecisionArguments extends EditionActArguments {
  @Field(() => String, { description: 'The case key or document that the decision stands in. Norwegian: saksnummer.' })
  reference!: string

  @Field(() => String, { nullable: true, description: 'The body that decided, where it was one.' })
  body!: string | null
}

@ArgsType()
export class AgreeToPlanArguments extends EditionActArguments {
  @Field(() => String, {
    nullable: true,
    description: 'The case key of the municipality’s own decision, where there is one.',
  })
  reference!: string | null
}

@ArgsType()
export class AmendPlanArguments extends PlanActArguments {
  @Field(() => String, { description: 'The case key of the decision that the approved plan is to be changed.' })
  reference!: string
}

@ArgsType()
export class EndorseObjectiveArguments extends EditionActArguments {
  @Field(() => ID, { description: 'The objective whose measures are answered to.' })
  objective!: string

  @Field(() => EndorsementAnswer, { description: 'Yes or no.' })
  answer!: EndorsementAnswer

  @Field(() => String, { nullable: true, description: 'What the answer is limited to, where it has a limit.' })
  scope!: string | null

  @Field(() => String, { nullable: true, description: 'What is said to the answer. A no says why.' })
  note!: string | null

  @Field(() => [ID], {
    nullable: true,
    description: 'The measures that a no is about. Without them it is about all of the objective’s.',
  })
  measures!: string[] | null
}

export const Recommendation = enumeration('Recommendation', 'What a handler recommends to who decides.', {
  APPROVE: 'That the plan is approved. Norwegian: tilrår godkjenning.',
  RETURN: 'That it is returned for more work. Norwegian: tilrår retur.',
})
export type Recommendation = keyof typeof Recommendation

@ArgsType()
export class HandlePlanArguments extends EditionActArguments {
  @Field(() => Recommendation, { description: 'What is recommended.' })
  recommendation!: Recommendation
}

@InputType({ description: 'One thing that has to be mended, and where. Norwegian: merknad.' })
export class ReturnNoteInput {
  @Field(() => ID, { nullable: true, description: 'The objective it is about.' })
  objective?: string | null

  @Field(() => ID, { nullable: true, description: 'The measure it is about.' })
  measure?: string | null

  @Field(() => String, { nullable: true, description: 'The field it is about, as the schema names it.' })
  field?: string | null

  @Field(() => String, { description: 'Why it has to be mended.' })
  reason!: string
}

@ArgsType()
export class ReturnPlanArguments extends EditionActArguments {
  @Field(() => [ReturnNoteInput], { description: 'What has to be mended: at least one thing.' })
  notes!: ReturnNoteInput[]
}
