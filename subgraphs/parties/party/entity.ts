import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { FigureState } from '../../foundation/figure-state.js'
import type { Names } from '../../foundation/language.js'
import { OrgNumber } from '../../foundation/scalars.js'
import { Sourced } from '../../foundation/sourced.js'
import { withTerm } from '../../foundation/terms.js'

export enum PartyKind {
  MUNICIPALITY = 'MUNICIPALITY',
  COUNTY_MUNICIPALITY = 'COUNTY_MUNICIPALITY',
  MINISTRY = 'MINISTRY',
  STATE_AGENCY = 'STATE_AGENCY',
  COUNTY_GOVERNOR = 'COUNTY_GOVERNOR',
  FOUNDATION = 'FOUNDATION',
  STATE_ENTERPRISE = 'STATE_ENTERPRISE',
  RESEARCH_INSTITUTE = 'RESEARCH_INSTITUTE',
  REGIONAL_COUNCIL = 'REGIONAL_COUNCIL',
}

registerEnumType(PartyKind, {
  name: 'PartyKind',
  description: withTerm('organisasjonsform', 'What sort of organisation a party is.'),
  valuesConfig: {
    MUNICIPALITY: { description: 'Norwegian: kommune.' },
    COUNTY_MUNICIPALITY: { description: 'Norwegian: fylkeskommune.' },
    MINISTRY: { description: 'Norwegian: departement.' },
    STATE_AGENCY: { description: 'Norwegian: statlig etat.' },
    COUNTY_GOVERNOR: { description: 'Norwegian: statsforvalter.' },
    FOUNDATION: { description: 'Norwegian: stiftelse.' },
    STATE_ENTERPRISE: { description: 'Norwegian: statlig foretak.' },
    RESEARCH_INSTITUTE: { description: 'Norwegian: forskningsinstitutt.' },
    REGIONAL_COUNCIL: { description: 'Norwegian: regionråd.' },
  },
})

/** How many independent sources say that an organisation number belongs to a party. */
export enum Verification {
  ONE_SOURCE = 'ONE_SOURCE',
  TWO_SOURCES = 'TWO_SOURCES',
}

registerEnumType(Verification, {
  name: 'Verification',
  description: 'How many independent sources stand behind an organisation number.',
  valuesConfig: {
    ONE_SOURCE: { description: 'One source, and the check digit is right.' },
    TWO_SOURCES: { description: 'Two independent sources or more.' },
  },
})

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: withTerm('part, organisasjon', 'An organisation that takes part in an agreement, or may be invited to.') })
export class Party extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A readable key that is never reused, such as "kdd" or "smola-kommune".' })
  id!: string

  @Column('text')
  @Field(() => String, { description: 'The name in Norwegian.' })
  name!: string

  @Column('jsonb')
  names!: Names

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What it is called for short, such as "KDD".' })
  shortName!: string | null

  @Column('text', { array: true })
  @Field(() => [String], { description: 'Other forms of its name, as agreements and registers write it.' })
  alsoCalled!: string[]

  @Column('text')
  @Field(() => PartyKind)
  kind!: PartyKind

  @Column('text', { nullable: true })
  @Field(() => OrgNumber, { nullable: true, description: 'Norwegian: organisasjonsnummer. Null where none is verified; the state says so.' })
  organisationNumber!: string | null

  @Column('text')
  @Field(() => FigureState, { description: 'Whether the organisation number is on record.' })
  organisationNumberState!: FigureState

  @Column('text', { nullable: true })
  @Field(() => Verification, { nullable: true })
  verification!: Verification | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The name as the business register writes it.' })
  registeredName!: string | null

  @Column('text', { nullable: true })
  municipalityCode!: string | null

  @Column('text', { nullable: true })
  countyCode!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  note!: string | null
}
