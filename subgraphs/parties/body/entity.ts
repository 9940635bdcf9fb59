import { Directive, Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

export const BodyKind = enumeration('BodyKind', 'What sort of body it is.', {
  NETWORK: 'Norwegian: nettverk.',
  RESOURCE_GROUP: 'Norwegian: ressursgruppe.',
  STEERING_GROUP: 'Norwegian: styringsgruppe.',
  WORKING_GROUP: 'Norwegian: arbeidsgruppe.',
  REGIONAL_COUNCIL: 'Norwegian: regionråd.',
})
export type BodyKind = keyof typeof BodyKind

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: withTerm(
    'nettverk, ressursgruppe, styringsgruppe',
    'A group that meets about the agreements: who is in it, and what it deals with.',
  ),
})
export class Body extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A readable key that is never reused, such as "project-leaders-network".' })
  id!: string

  @Column('text', { nullable: true })
  pilotId!: string | null

  @Column('text', { nullable: true })
  agreementId!: string | null

  @Column('text')
  @Field(() => String, { description: 'What it is called, or what it is, where no source gives it a name.' })
  name!: string

  @Column('text')
  @Field(() => BodyKind, { description: 'What sort of body it is.' })
  kind!: BodyKind

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What it is for.' })
  purpose!: string | null

  @Column('text', { array: true })
  @Field(() => [String], { description: 'What it deals with.' })
  subjects!: string[]

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The section of the agreement that names it.' })
  section!: string | null
}

export const BodyRole = enumeration('BodyRole', 'What part someone has in a body.', {
  CONVENER: 'Runs it.',
  MEMBER: 'Takes part in it.',
})
export type BodyRole = keyof typeof BodyRole

@Entity()
@ObjectType({ description: 'A party, or a kind of actor, in a body.' })
export class BodyMember extends Sourced {
  @PrimaryColumn('text')
  id!: string

  @Column('text')
  bodyId!: string

  @Column('smallint')
  position!: number

  @Column('text', { nullable: true })
  partyId!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The kind of actor, where no one is named, such as "prosjektledere".',
  })
  category!: string | null

  @Column('text')
  @Field(() => BodyRole, { description: 'What part it has in the body.' })
  role!: BodyRole
}

@Entity()
@ObjectType({ description: withTerm('møte', 'A day on which a body met, and what it dealt with.') })
export class BodyMeeting extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  bodyId!: string

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it was held.' })
  heldOn!: LocalDate

  @Column('text', { array: true })
  @Field(() => [String], { description: 'What it dealt with; empty where no source says.' })
  subjects!: string[]

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Where its minutes can be looked up; null where none is given.',
  })
  reference!: string | null
}
