import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { LocalDate } from '../../foundation/scalars.js'
import { CycleItemKind, DeadlineSetter } from '../cycle/entity.js'
import { StatusReportKind } from '../report/entity.js'

@ArgsType()
export class YearActArguments extends ActArguments {
  @Field(() => ID, { description: 'The agreement.' })
  agreement!: string

  @Field(() => Int, { description: 'The year of it.' })
  year!: number
}

@ArgsType()
export class RecordTreatmentArguments extends YearActArguments {
  @Field(() => LocalDate, { description: 'The day it was treated: the dialogue meeting of the year comes after it.' })
  treatedOn!: LocalDate

  @Field(() => String, { description: 'The body that treated it, such as "kommunestyret".' })
  body!: string

  @Field(() => String, { description: 'The case, as the municipality files it. Norwegian: saksnummer.' })
  reference!: string
}

@InputType({
  description: 'What a dialogue meeting passes on to another ministry. Norwegian: sak til andre departementer.',
})
export class MinistryMatterInput {
  @Field(() => ID, { nullable: true, description: 'The ministry, where it is a party here.' })
  party?: string | null

  @Field(() => String, { nullable: true, description: 'Its name, where it is none.' })
  ministry?: string | null

  @Field(() => String, { description: 'What the matter is.' })
  text!: string
}

@ArgsType()
export class RecordDialogueMeetingArguments extends YearActArguments {
  @Field(() => LocalDate, { description: 'The day it was held.' })
  heldOn!: LocalDate

  @Field(() => [String], { description: 'Who took part, as the minutes name them.' })
  participants!: string[]

  @Field(() => String, { nullable: true, description: 'The minutes, as they are filed. Norwegian: referat.' })
  reference!: string | null

  @Field(() => [MinistryMatterInput], { nullable: true, description: 'What it passed on to other ministries.' })
  matters!: MinistryMatterInput[] | null
}

@ArgsType()
export class SetDeadlineArguments extends YearActArguments {
  @Field(() => CycleItemKind, { description: 'What has to be done by then.' })
  item!: CycleItemKind

  @Field(() => LocalDate, { description: 'The last day on which it is in time.' })
  dueOn!: LocalDate

  @Field(() => DeadlineSetter, { description: 'Who has set it.' })
  setBy!: DeadlineSetter

  @Field(() => String, {
    description:
      'Where that stands: the section of the agreement, or the letter as it is filed. Norwegian: saksnummer.',
  })
  reference!: string
}

@ArgsType()
export class ReportStatusArguments extends YearActArguments {
  @Field(() => StatusReportKind, { description: 'What is reported on.' })
  kind!: StatusReportKind

  @Field(() => String, { description: 'What the report says in short.' })
  summary!: string

  @Field(() => String, { nullable: true, description: 'The report, as it is filed.' })
  reference!: string | null
}
