import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { Sourced } from '../../foundation/sourced.js'
import { withTerm } from '../../foundation/terms.js'

export enum FollowUpFrequency {
  YEARLY = 'YEARLY',
  ONCE = 'ONCE',
  AS_NEEDED = 'AS_NEEDED',
  AT_END = 'AT_END',
}

registerEnumType(FollowUpFrequency, {
  name: 'FollowUpFrequency',
  description: 'How often an agreement demands something.',
  valuesConfig: {
    YEARLY: { description: 'Every year. Norwegian: årlig.' },
    ONCE: { description: 'Once. Norwegian: én gang.' },
    AS_NEEDED: { description: 'When the parties find it needed. Norwegian: ved behov.' },
    AT_END: { description: 'When the agreement ends. Norwegian: ved avtaleslutt.' },
  },
})

export enum FollowUpSubject {
  ACTION_PLAN = 'ACTION_PLAN',
  PLAN_APPROVAL = 'PLAN_APPROVAL',
  POLITICAL_TREATMENT = 'POLITICAL_TREATMENT',
  POLITICAL_DIALOGUE = 'POLITICAL_DIALOGUE',
  EVALUATION_STRATEGY = 'EVALUATION_STRATEGY',
  EVALUATION_DESIGN = 'EVALUATION_DESIGN',
  FURTHER_REPORTING = 'FURTHER_REPORTING',
  FINAL_REPORT = 'FINAL_REPORT',
}

registerEnumType(FollowUpSubject, {
  name: 'FollowUpSubject',
  description: 'What an agreement demands that is done to follow it up.',
  valuesConfig: {
    ACTION_PLAN: { description: 'The action plan is revised. Norwegian: handlingsplan.' },
    PLAN_APPROVAL: { description: 'The action plan is approved. Norwegian: godkjenning.' },
    POLITICAL_TREATMENT: { description: 'Status is treated politically. Norwegian: politisk behandling.' },
    POLITICAL_DIALOGUE: { description: 'A dialogue meeting is held. Norwegian: politisk dialog.' },
    EVALUATION_STRATEGY: { description: 'A common strategy is agreed. Norwegian: evalueringsstrategi.' },
    EVALUATION_DESIGN: { description: 'A common design is made. Norwegian: evalueringsdesign.' },
    FURTHER_REPORTING: { description: 'More reporting is agreed. Norwegian: rapportering ved behov.' },
    FINAL_REPORT: { description: 'Attainment is reported for each objective. Norwegian: rapport om måloppnåelse.' },
  },
})

@Entity()
@ObjectType({ description: withTerm('oppfølging', 'What an agreement demands that someone does to follow it up, and how often.') })
export class FollowUpRule extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID)
  id!: string

  @Column('text')
  agreementId!: string

  @Column('smallint')
  position!: number

  @Column('text')
  @Field(() => FollowUpSubject)
  subject!: FollowUpSubject

  @Column('text')
  @Field(() => FollowUpFrequency)
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
