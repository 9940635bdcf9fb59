import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { enumeration } from '../../foundation/enumeration.js'
import { EditionActArguments } from '../plan-version/acts-arguments.js'

export const CorrectedField = enumeration('CorrectedField', 'A text of an approved plan that may be corrected.', {
  TITLE: 'The title of a measure.',
  DESCRIPTION: 'What is to be done in a measure.',
  FIRST_STEP: 'What is done first in a measure.',
  DELIVERABLE: 'What a measure hands over.',
  WANTED_RESULT: 'What a measure is to result in.',
  WANTED_EFFECT: 'What that is to lead to.',
  TRANSFER_VALUE: 'What others can take from a measure.',
  SUMMARY: 'What the plan is about.',
  RESPONSIBILITY: 'How roles and responsibilities are shared in the plan.',
})
export type CorrectedField = keyof typeof CorrectedField

@InputType({ description: 'One text as it should have been written. Norwegian: retting.' })
export class CorrectionInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The measure, of a text about one; left out for a text of the plan itself.',
  })
  measure?: string | null

  @Field(() => CorrectedField, { description: 'Which text.' })
  field!: CorrectedField

  @Field(() => String, { description: 'The whole text, corrected: a few words of it may differ.' })
  text!: string
}

@ArgsType()
export class CorrectPlanArguments extends EditionActArguments {
  @Field(() => [CorrectionInput], { description: 'What is corrected: one text at least.' })
  corrections!: CorrectionInput[]
}
