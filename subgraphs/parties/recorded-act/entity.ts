import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { type Instant, instants } from '../../foundation/instant.js'
import { DateTime, OrgNumber } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'

/** A row of `recorded_acts()`: those whose business it is not are given none. */
@Entity()
@ObjectType({
  description: withTerm(
    'handling i loggen',
    'What was done, by whom and why, as the revision that it made holds it. For the organisation that did it, and for the main parties of the agreement that it is about.',
  ),
})
export class RecordedAct {
  @PrimaryColumn('bigint', { transformer: { from: Number, to: (value: number) => value } })
  @Field(() => Int, { description: 'The revision that it made.' })
  revision!: number

  @Column('timestamptz', { transformer: instants })
  @Field(() => DateTime, { description: 'When that revision was made.' })
  at!: Instant

  @Column('text')
  @Field(() => String, { description: 'What was done, as the schema names it: "approvePlan".' })
  act!: string

  @Column('text')
  partyId!: string

  @Column('text', { nullable: true })
  @Field(() => ID, {
    nullable: true,
    description: 'The membership by which a person did it, told to the organisation itself alone; null for a machine.',
  })
  person!: string | null

  @Column('text', { nullable: true })
  @Field(() => OrgNumber, {
    nullable: true,
    description: 'The supplier that did it on behalf of the organisation, if one did.',
  })
  supplier!: OrgNumber | null

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why, in the words of whoever did it; null where it was not said.',
  })
  reason!: string | null

  @Column('text', { nullable: true })
  agreementId!: string | null

  @Column('integer', { nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'The edition that had been read of what was changed; null where nothing was there before.',
  })
  edition!: number | null
}
