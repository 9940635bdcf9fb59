import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { Sourced } from '../../foundation/sourced.js'
import { withTerm } from '../../foundation/terms.js'

export enum BodyKind {
  NETWORK = 'NETWORK',
  RESOURCE_GROUP = 'RESOURCE_GROUP',
  STEERING_GROUP = 'STEERING_GROUP',
  WORKING_GROUP = 'WORKING_GROUP',
  REGIONAL_COUNCIL = 'REGIONAL_COUNCIL',
}

registerEnumType(BodyKind, {
  name: 'BodyKind',
  description: 'What sort of body it is.',
  valuesConfig: {
    NETWORK: { description: 'Norwegian: nettverk.' },
    RESOURCE_GROUP: { description: 'Norwegian: ressursgruppe.' },
    STEERING_GROUP: { description: 'Norwegian: styringsgruppe.' },
    WORKING_GROUP: { description: 'Norwegian: arbeidsgruppe.' },
    REGIONAL_COUNCIL: { description: 'Norwegian: regionråd.' },
  },
})

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: withTerm('nettverk, ressursgruppe, styringsgruppe', 'A group that meets about the agreements: who is in it, and what it deals with.') })
export class Body extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID)
  id!: string

  @Column('text', { nullable: true })
  pilotId!: string | null

  @Column('text')
  @Field(() => String)
  name!: string

  @Column('text')
  @Field(() => BodyKind)
  kind!: BodyKind

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  purpose!: string | null

  @Column('text', { array: true })
  @Field(() => [String], { description: 'What it deals with.' })
  subjects!: string[]

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The section of the agreement that names it.' })
  section!: string | null
}

export enum BodyRole {
  CONVENER = 'CONVENER',
  MEMBER = 'MEMBER',
}

registerEnumType(BodyRole, {
  name: 'BodyRole',
  description: 'What part someone has in a body.',
  valuesConfig: {
    CONVENER: { description: 'Runs it.' },
    MEMBER: { description: 'Takes part in it.' },
  },
})

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
  @Field(() => String, { nullable: true, description: 'The kind of actor, where no one is named, such as "prosjektledere".' })
  category!: string | null

  @Column('text')
  @Field(() => BodyRole)
  role!: BodyRole
}
