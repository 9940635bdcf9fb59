import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { Sourced } from '../../foundation/sourced.js'
import { withTerm } from '../../foundation/terms.js'

export enum ObligationGrade {
  FORPLIKTER = 'FORPLIKTER',
  SKAL = 'SKAL',
  VIL = 'VIL',
  BOR = 'BOR',
  KAN = 'KAN',
}

registerEnumType(ObligationGrade, {
  name: 'ObligationGrade',
  description:
    'How strongly a statement binds, by the verb that the agreement itself uses; untranslated, since the agreement grades by these words. Strongest first.',
  valuesConfig: {
    FORPLIKTER: { description: '"Forplikter seg til": commits itself to.' },
    SKAL: { description: '"Skal": shall.' },
    VIL: { description: '"Vil": will.' },
    BOR: { description: '"Bør": should.' },
    KAN: { description: '"Kan": may.' },
  },
})

export enum ObligationKind {
  PARTY = 'PARTY',
  PARTNER = 'PARTNER',
  MANDATE = 'MANDATE',
  COMMON = 'COMMON',
  FINANCING = 'FINANCING',
}

registerEnumType(ObligationKind, {
  name: 'ObligationKind',
  description: 'Where in the agreement a statement belongs.',
  valuesConfig: {
    PARTY: { description: 'What a main party has promised.' },
    PARTNER: { description: 'What the partners named under an objective have promised.' },
    MANDATE: { description: 'What someone with a special role is to do. Norwegian: særlig rolle.' },
    COMMON: { description: 'What holds for the work on every objective.' },
    FINANCING: { description: 'How the work is to be paid for.' },
  },
})

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: withTerm('forpliktelse', 'A graded statement of an agreement: who is to do what, how strongly. The text is retold, not quoted.'),
})
export class Obligation extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID)
  id!: string

  @Column('text')
  agreementId!: string

  @Column('text', { nullable: true })
  objectiveId!: string | null

  @Column('smallint')
  position!: number

  @Column('text')
  @Field(() => ObligationKind)
  kind!: ObligationKind

  @Column('text')
  @Field(() => ObligationGrade)
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
  @Field(() => String, { nullable: true, description: 'Where the text says that it is spelled out further: action plan, steering letter or budget decision.' })
  specifiedIn!: string | null
}

export enum PartyGroupKind {
  MUNICIPALITIES = 'MUNICIPALITIES',
  MAIN_PARTIES = 'MAIN_PARTIES',
  NAMED_PARTNERS = 'NAMED_PARTNERS',
  ALL_PARTIES = 'ALL_PARTIES',
}

registerEnumType(PartyGroupKind, {
  name: 'PartyGroupKind',
  description: 'Parties that a text binds together without naming each.',
  valuesConfig: {
    MUNICIPALITIES: { description: 'The municipalities among the main parties. Norwegian: avtalekommunene.' },
    MAIN_PARTIES: { description: 'Norwegian: hovedpartene.' },
    NAMED_PARTNERS: { description: 'The partners named under one objective, or under any of them. Norwegian: samarbeidspartene.' },
    ALL_PARTIES: { description: 'Main parties, named partners and those with special roles. Norwegian: partene.' },
  },
})

@Entity()
@ObjectType({ description: 'A group of parties that a text binds together; who they are follows from their roles.' })
export class PartyGroup extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID)
  id!: string

  @Column('text')
  agreementId!: string

  @Column('text', { nullable: true })
  objectiveId!: string | null

  @Column('text')
  @Field(() => PartyGroupKind)
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
