import { Directive, Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import { FigureState } from '../../foundation/figure-state.js'
import type { Names } from '../../foundation/language.js'
import { OrgNumber } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

export const PartyKind = enumeration(
  'PartyKind',
  withTerm('organisasjonsform', 'What sort of organisation a party is.'),
  {
    MUNICIPALITY: 'Norwegian: kommune.',
    COUNTY_MUNICIPALITY: 'Norwegian: fylkeskommune.',
    MINISTRY: 'Norwegian: departement.',
    STATE_AGENCY: 'Norwegian: statlig etat.',
    COUNTY_GOVERNOR: 'Norwegian: statsforvalter.',
    FOUNDATION: 'Norwegian: stiftelse.',
    STATE_ENTERPRISE: 'Norwegian: statlig foretak.',
    RESEARCH_INSTITUTE: 'Norwegian: forskningsinstitutt.',
    REGIONAL_COUNCIL: 'Norwegian: regionråd.',
  },
)
export type PartyKind = keyof typeof PartyKind

export const Verification = enumeration(
  'Verification',
  'How many independent sources stand behind an organisation number.',
  {
    ONE_SOURCE: 'One source, and the check digit is right.',
    TWO_SOURCES: 'Two independent sources or more.',
  },
)
export type Verification = keyof typeof Verification

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: withTerm('part, organisasjon', 'An organisation that takes part in an agreement, or may be invited to.'),
})
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
  @Field(() => PartyKind, { description: 'What sort of organisation it is.' })
  kind!: PartyKind

  @Column('text', { nullable: true })
  @Field(() => OrgNumber, {
    nullable: true,
    description: 'Norwegian: organisasjonsnummer. Null where none is verified; the state says so.',
  })
  organisationNumber!: string | null

  @Column('text')
  @Field(() => FigureState, { description: 'Whether the organisation number is on record.' })
  organisationNumberState!: FigureState

  @Column('text', { nullable: true })
  @Field(() => Verification, {
    nullable: true,
    description: 'How many sources stand behind the organisation number; null where there is none.',
  })
  verification!: Verification | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The name as the business register writes it.' })
  registeredName!: string | null

  @Column('text', { nullable: true })
  municipalityCode!: string | null

  @Column('text', { nullable: true })
  countyCode!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What else a reader should know about it.' })
  note!: string | null
}
