import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

export const StatusReportKind = enumeration('StatusReportKind', 'What a party reports on.', {
  STATUS: 'How the work stands. Norwegian: statusrapport.',
  FINAL: 'What was attained, when the agreement ends. Norwegian: rapport om måloppnåelse.',
})
export type StatusReportKind = keyof typeof StatusReportKind

@Entity()
@ObjectType({ description: withTerm('rapportering', 'That a party has reported for a year, and on what.') })
export class StatusReport extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  agreementId!: string

  @Column('smallint')
  @Field(() => Int, { description: 'The year that it reports on.' })
  year!: number

  @Column('text')
  partyId!: string

  @Column('text')
  @Field(() => StatusReportKind, { description: 'What it reports on.' })
  kind!: StatusReportKind

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it was handed in.' })
  reportedOn!: LocalDate

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What it says in short.' })
  summary!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The report, as it is filed.' })
  reference!: string | null
}
