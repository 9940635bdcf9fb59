import { Directive, Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

export const ObligationGrade = enumeration(
  'ObligationGrade',
  'How strongly a statement binds, by the verb that the agreement itself uses; untranslated, since the agreement grades by these words. Strongest first.',
  {
    FORPLIKTER: '"Forplikter seg til": commits itself to.',
    SKAL: '"Skal": shall.',
    VIL: '"Vil": will.',
    BOR: '"Bør": should.',
    KAN: '"Kan": may.',
  },
)
export type ObligationGrade = keyof typeof ObligationGrade

export const ObligationKind = enumeration('ObligationKind', 'Where in the agreement a statement belongs.', {
  PARTY: 'What a main party has promised.',
  PARTNER: 'What the partners named under an objective have promised.',
  MANDATE: 'What someone with a special role is to do. Norwegian: særlig rolle.',
  COMMON: 'What holds for the work on every objective.',
  FINANCING: 'How the work is to be paid for.',
})
export type ObligationKind = keyof typeof ObligationKind

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: withTerm(
    'forpliktelse',
    'A graded statement of an agreement: who is to do what, how strongly. The text is retold, not quoted.',
  ),
})
export class Obligation extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused, such as "smola-aure/OBL-01".' })
  id!: string

  @Column('text')
  agreementId!: string

  @Column('text', { nullable: true })
  objectiveId!: string | null

  @Column('smallint')
  position!: number

  @Column('text')
  @Field(() => ObligationKind, { description: 'Where in the agreement it belongs.' })
  kind!: ObligationKind

  @Column('text')
  @Field(() => ObligationGrade, { description: 'How strongly it binds.' })
  grade!: ObligationGrade

  @Column('text')
  @Field(() => String, { description: 'The section of the agreement that holds it.' })
  section!: string

  @Column('text')
  @Field(() => String, { description: 'What is to be done, retold in bokmål.' })
  text!: string

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What it is limited to.' })
  scope!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'A reservation that the text carries. Norwegian: forbehold.' })
  reservation!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Where the text says that it is spelled out further: action plan, steering letter or budget decision.',
  })
  specifiedIn!: string | null
}

export const PartyGroupKind = enumeration('PartyGroupKind', 'Parties that a text binds together without naming each.', {
  MUNICIPALITIES: 'The municipalities among the main parties. Norwegian: avtalekommunene.',
  MAIN_PARTIES: 'Norwegian: hovedpartene.',
  NAMED_PARTNERS: 'The partners named under one objective, or under any of them. Norwegian: samarbeidspartene.',
  ALL_PARTIES: 'Main parties, named partners and those with special roles. Norwegian: partene.',
})
export type PartyGroupKind = keyof typeof PartyGroupKind

@Entity()
@ObjectType({ description: 'A group of parties that a text binds together; who they are follows from their roles.' })
export class PartyGroup extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A readable key that is never reused.' })
  id!: string

  @Column('text')
  agreementId!: string

  @Column('text', { nullable: true })
  objectiveId!: string | null

  @Column('text')
  @Field(() => PartyGroupKind, { description: 'By which roles its members belong to it.' })
  kind!: PartyGroupKind

  @Column('text')
  @Field(() => String, { description: 'As the agreement calls it.' })
  name!: string
}

@Entity()
export class ObligationDebtor extends Sourced {
  @PrimaryColumn('text')
  id!: string

  @Column('text')
  obligationId!: string

  @Column('smallint')
  position!: number

  @Column('text', { nullable: true })
  partyId!: string | null

  @Column('text', { nullable: true })
  groupId!: string | null

  @Column('text', { nullable: true })
  scope!: string | null
}
