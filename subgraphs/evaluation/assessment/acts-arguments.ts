import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { AssessmentConclusion } from './entity.js'

@InputType({ description: 'One thing that an assessment rests on. Norwegian: belegg.' })
export class EvidenceInput {
  @Field(() => String, { description: 'What it is, and what it shows.' })
  text!: string

  @Field(() => String, { nullable: true, description: 'Where it can be read; left out where it is not published.' })
  url?: string | null

  @Field(() => ID, { nullable: true, description: 'The indicator that shows it, where one does.' })
  indicator?: string | null
}

@ArgsType()
export abstract class ConclusionArguments extends ActArguments {
  @Field(() => AssessmentConclusion, { description: 'What is concluded.' })
  conclusion!: AssessmentConclusion

  @Field(() => String, { description: 'What the conclusion rests on. Norwegian: begrunnelse.' })
  rationale!: string

  @Field(() => [EvidenceInput], {
    defaultValue: [],
    description: 'What it rests on, thing by thing. A draft may do without; what is published needs one at least.',
  })
  evidence!: EvidenceInput[]
}

@ArgsType()
export class AssessObjectiveArguments extends ConclusionArguments {
  @Field(() => ID, { description: 'The objective that is assessed.' })
  objective!: string

  @Field(() => Int, { description: 'The year that it is about.' })
  year!: number
}

@ArgsType()
export class AssessObligationArguments extends ConclusionArguments {
  @Field(() => ID, { description: 'The obligation that is assessed.' })
  obligation!: string

  @Field(() => Int, { description: 'The year that it is about.' })
  year!: number
}

@ArgsType()
export class ConcludeArguments extends ConclusionArguments {
  @Field(() => ID, {
    nullable: true,
    description: 'The objective that is concluded on; left out where it is an obligation.',
  })
  objective?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The obligation that is concluded on; left out where it is an objective.',
  })
  obligation?: string | null

  @Field(() => String, {
    description:
      'What is said of other effort that hit the same municipalities in the period. What is on record of it is listed beside. Norwegian: øvrig innsats.',
  })
  effortNote!: string
}

@ArgsType()
export class AssessmentActArguments extends ActArguments {
  @Field(() => ID, { description: 'The assessment.' })
  assessment!: string

  @Field(() => Int, { description: 'The edition that was read: if it is another by now, nothing is done.' })
  expectedVersion!: number
}

@ArgsType()
export class ChangeAssessmentArguments extends AssessmentActArguments {
  @Field(() => AssessmentConclusion, {
    nullable: true,
    description: 'What is concluded; left out where it stays as it is.',
  })
  conclusion?: AssessmentConclusion | null

  @Field(() => String, {
    nullable: true,
    description: 'What the conclusion rests on; left out where it stays as it is. Norwegian: begrunnelse.',
  })
  rationale?: string | null

  @Field(() => [EvidenceInput], {
    nullable: true,
    description: 'What it rests on, in place of what was there; left out where that stays as it is.',
  })
  evidence?: EvidenceInput[] | null

  @Field(() => String, {
    nullable: true,
    description: 'What is said of other effort of the period; left out where it stays as it is.',
  })
  effortNote?: string | null
}
