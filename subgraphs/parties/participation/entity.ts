import { Directive, Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { ParticipationRole } from '../../foundation/participation-role.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: withTerm(
    'rolle',
    'A party, or a kind of actor that nobody has named, with its role in a pilot, an agreement or an objective.',
  ),
})
export class Participation extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
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
  @Field(() => String, {
    nullable: true,
    description: 'The kind of actor, where the text names no one, such as "utbyggere".',
  })
  category!: string | null

  @Column('text')
  @Field(() => ParticipationRole, { description: 'What part it has.' })
  role!: ParticipationRole

  @Column('smallint')
  position!: number

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What the role is limited to, in the words of the source; null where it has no limit.',
  })
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
  @Field(() => LocalDate, { nullable: true, description: 'The first day of the role; null where no source gives it.' })
  validFrom!: LocalDate | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day of the role; null while it holds, or where no source gives it.',
  })
  validTo!: LocalDate | null
}
