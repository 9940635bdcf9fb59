import { ArgsType, Field, ID, Int } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { Attainment } from './entity.js'

@ArgsType()
export class ReportSelfArguments extends ActArguments {
  @Field(() => ID, { description: 'The agreement that it is about.' })
  agreement!: string

  @Field(() => ID, { nullable: true, description: 'The objective that it is about; left out for the whole agreement.' })
  objective?: string | null

  @Field(() => Int, { description: 'The year that it is about.' })
  year!: number

  @Field(() => Attainment, {
    nullable: true,
    description: 'How far it is said to have been reached; left out where nothing is said of that.',
  })
  attainment?: Attainment | null

  @Field(() => String, { description: 'In the party’s own words.' })
  text!: string
}

@ArgsType()
export class SelfReportActArguments extends ActArguments {
  @Field(() => ID, { description: 'The report.' })
  selfReport!: string

  @Field(() => Int, { description: 'The edition that was read: if it is another by now, nothing is done.' })
  expectedVersion!: number
}

@ArgsType()
export class CorrectSelfReportArguments extends SelfReportActArguments {
  @Field(() => Attainment, {
    nullable: true,
    description: 'How far it is said to have been reached; left out where nothing is said of that.',
  })
  attainment?: Attainment | null

  @Field(() => String, {
    description: 'In the party’s own words. What it said before stays readable, once it was published.',
  })
  text!: string
}

@ArgsType()
export class ReportAttainmentArguments extends ActArguments {
  @Field(() => ID, { description: 'The objective that is reported on.' })
  objective!: string

  @Field(() => Attainment, { description: 'How far it was reached, by the ways of judging that were agreed.' })
  attainment!: Attainment

  @Field(() => String, { description: 'In the party’s own words.' })
  text!: string
}

@ArgsType()
export class ReportOnObligationArguments extends ActArguments {
  @Field(() => ID, { description: 'The obligation that is reported on: one that the party owes.' })
  obligation!: string

  @Field(() => Attainment, { description: 'How far it was met.' })
  attainment!: Attainment

  @Field(() => String, { description: 'In the party’s own words.' })
  text!: string
}
