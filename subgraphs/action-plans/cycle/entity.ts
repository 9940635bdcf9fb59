import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

export const CycleItemKind = enumeration('CycleItemKind', 'What an agreement demands of its parties in a year.', {
  PLAN_REVISED: 'The municipalities have revised the action plan and submitted it. Norwegian: handlingsplan revidert.',
  PLAN_ENDORSED:
    'A named partner has answered to the measures under its objectives that it stands behind them. Norwegian: tilslutning gitt.',
  PLAN_APPROVED: 'KDD has approved the action plan. Norwegian: handlingsplan godkjent.',
  STATUS_TREATED: 'Status is treated politically before the dialogue meeting. Norwegian: status behandlet politisk.',
  DIALOGUE_HELD: 'The dialogue meeting is held. Norwegian: dialogmøte holdt.',
  REPORTED: 'What more the parties have agreed to report is reported. Norwegian: rapportert.',
  FINAL_REPORTED:
    'Attainment is reported for each objective when the agreement ends. Norwegian: måloppnåelse rapportert.',
})
export type CycleItemKind = keyof typeof CycleItemKind

export const CycleItemState = enumeration(
  'CycleItemState',
  'Whether what an agreement demands in a year has been done, on the day asked about. No deadline is invented.',
  {
    DONE: 'A record says that it has been done, be it after a deadline.',
    OPEN: 'The year is running, or a deadline set for it has not passed, and no record says that it has been done.',
    LATE: 'The deadline that the agreement, a grant letter or KDD has set has passed, and no record says that it has been done.',
    NOT_DUE: 'Its year has not begun.',
    NOT_DONE: 'It is known not to have been done: a record says otherwise.',
    NOT_REPORTED:
      'It should be known by now, no deadline is on record, and nobody has told: it may well have been done.',
  },
)
export type CycleItemState = keyof typeof CycleItemState

export const DeadlineSetter = enumeration(
  'DeadlineSetter',
  'Who has set a deadline. There are no deadlines but these.',
  {
    AGREEMENT: 'The text of the agreement. Norwegian: avtalen.',
    GRANT_LETTER: 'The letter that a grant was given by. Norwegian: tilskuddsbrev.',
    KDD: 'The ministry. Norwegian: departementet.',
  },
)
export type DeadlineSetter = keyof typeof DeadlineSetter

@Entity()
@ObjectType({
  description: withTerm('frist', 'The day by which something has to be done in a year, and where that is said.'),
})
export class CycleDeadline extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  agreementId!: string

  @Column('smallint')
  @Field(() => Int, { description: 'The year whose work it is about.' })
  year!: number

  @Column('text')
  @Field(() => CycleItemKind, { description: 'What has to be done.' })
  item!: CycleItemKind

  @Column('date')
  @Field(() => LocalDate, { description: 'The last day on which it is in time.' })
  dueOn!: LocalDate

  @Column('text')
  @Field(() => DeadlineSetter, { description: 'Who has set it; where that is said, `reference` or `sources` tell.' })
  setBy!: DeadlineSetter

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The section or letter that says so, as it is filed; null where `sources` tell.',
  })
  reference!: string | null
}
