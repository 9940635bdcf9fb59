import { Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

export const FollowUpFrequency = enumeration('FollowUpFrequency', 'How often an agreement demands something.', {
  YEARLY: 'Every year. Norwegian: årlig.',
  ONCE: 'Once. Norwegian: én gang.',
  AS_NEEDED: 'When the parties find it needed. Norwegian: ved behov.',
  AT_END: 'When the agreement ends. Norwegian: ved avtaleslutt.',
})
export type FollowUpFrequency = keyof typeof FollowUpFrequency

export const FollowUpSubject = enumeration(
  'FollowUpSubject',
  'What an agreement demands that is done to follow it up.',
  {
    ACTION_PLAN: 'The action plan is revised. Norwegian: handlingsplan.',
    PLAN_APPROVAL: 'The action plan is approved. Norwegian: godkjenning.',
    POLITICAL_TREATMENT: 'Status is treated politically. Norwegian: politisk behandling.',
    POLITICAL_DIALOGUE: 'A dialogue meeting is held. Norwegian: politisk dialog.',
    EVALUATION_STRATEGY: 'A common strategy is agreed. Norwegian: evalueringsstrategi.',
    EVALUATION_DESIGN: 'A common design is made. Norwegian: evalueringsdesign.',
    FURTHER_REPORTING: 'More reporting is agreed. Norwegian: rapportering ved behov.',
    FINAL_REPORT: 'Attainment is reported for each objective. Norwegian: rapport om måloppnåelse.',
  },
)
export type FollowUpSubject = keyof typeof FollowUpSubject

@Entity()
@ObjectType({
  description: withTerm(
    'krav om oppfølging',
    'What an agreement demands that someone does to follow it up, and how often.',
  ),
})
export class FollowUpRule extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  agreementId!: string

  @Column('smallint')
  position!: number

  @Column('text')
  @Field(() => FollowUpSubject, { description: 'What is to be done.' })
  subject!: FollowUpSubject

  @Column('text')
  @Field(() => FollowUpFrequency, { description: 'How often it is to be done.' })
  frequency!: FollowUpFrequency

  @Column('text', { nullable: true })
  responsiblePartyId!: string | null

  @Column('text', { nullable: true })
  responsibleGroupId!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'With whom it is to be done.' })
  withWhom!: string | null

  @Column('text')
  @Field(() => String, { description: 'Retold in bokmål.' })
  text!: string

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The section of the agreement that says so.' })
  section!: string | null
}
