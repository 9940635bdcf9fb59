import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { LocalDate } from '../../foundation/scalars.js'
import { Sourced } from '../../foundation/sourced.js'
import { withTerm } from '../../foundation/terms.js'

export enum ParticipationRole {
  MAIN_PARTY = 'MAIN_PARTY',
  COORDINATING_MAIN_PARTY = 'COORDINATING_MAIN_PARTY',
  SPECIAL_ROLE = 'SPECIAL_ROLE',
  NAMED_PARTNER = 'NAMED_PARTNER',
  MAY_BE_INVITED = 'MAY_BE_INVITED',
  INVITED = 'INVITED',
  MENTIONED = 'MENTIONED',
  EVALUATOR = 'EVALUATOR',
}

registerEnumType(ParticipationRole, {
  name: 'ParticipationRole',
  description: withTerm('rolle', 'What part a party has in a pilot, its agreement, or one objective.'),
  valuesConfig: {
    MAIN_PARTY: { description: 'Bound by the whole agreement. Norwegian: hovedpart.' },
    COORDINATING_MAIN_PARTY: { description: 'A main party that also acts for others. Norwegian: koordinerende hovedpart.' },
    SPECIAL_ROLE: { description: 'Given a mandate of its own without being a main party. Norwegian: særlig rolle.' },
    NAMED_PARTNER: { description: 'Named under an objective, and bound to work on it. Norwegian: samarbeidspart.' },
    MAY_BE_INVITED: { description: 'The text says that it may be invited in. Norwegian: kan inviteres.' },
    INVITED: { description: 'It has been invited in. Norwegian: invitert.' },
    MENTIONED: { description: 'Mentioned as taking part, where no source says how. Norwegian: omtalt.' },
    EVALUATOR: { description: 'Follows and judges the work from outside. Norwegian: evaluator.' },
  },
})

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: withTerm('rolle', 'A party, or a kind of actor that nobody has named, with its role in a pilot, an agreement or an objective.'),
})
export class Participation extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID)
  id!: string

  @Column('text')
  pilotId!: string

  @Column('text', { nullable: true })
  agreementId!: string | null

  @Column('text', { nullable: true })
  objectiveId!: string | null

  @Column('text', { nullable: true })
  partyId!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The kind of actor, where the text names no one, such as "utbyggere".' })
  category!: string | null

  @Column('text')
  @Field(() => ParticipationRole)
  role!: ParticipationRole

  @Column('smallint')
  position!: number

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What the role is limited to, in the words of the source; null where it has no limit.' })
  scope!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'In what capacity it takes part.' })
  capacity!: string | null

  @Column('text', { array: true })
  @Field(() => [String], { description: 'On whose behalf it also acts.' })
  represents!: string[]

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'A reservation that the text carries. Norwegian: forbehold.' })
  reservation!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The section of the agreement that says so.' })
  section!: string | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true })
  validFrom!: LocalDate | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true })
  validTo!: LocalDate | null
}
