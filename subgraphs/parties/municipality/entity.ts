import { Directive, Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { Language, type Names } from '../../foundation/language.js'
import { LocalDate, MunicipalityCode } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@Directive('@key(fields: "code")')
@ObjectType({
  description: withTerm(
    'kommune',
    'A municipality, inside or outside the pilots. Its key is the code that it had when it was registered; it is found by all the codes that it has carried.',
  ),
})
export class Municipality extends Sourced {
  @PrimaryColumn('text')
  @Field(() => MunicipalityCode, {
    description:
      'Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer.',
  })
  code!: string

  @Column('text')
  @Field(() => String, { description: 'The Norwegian name. Not unique: two municipalities are called Våler.' })
  name!: string

  @Column('text')
  @Field(() => String, { description: 'The registered name, with all its official languages.' })
  officialName!: string

  @Column('jsonb')
  names!: Names

  @Column('text')
  countyCode!: string

  @Column('date', { nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day of the municipality as it is now; null where no source gives it.',
  })
  validFrom!: LocalDate | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Its last day; null while it exists.' })
  validTo!: LocalDate | null
}

/** A code that a municipality has carried, and when: codes change with reforms, the municipality stays. */
@Entity('municipality_code')
@ObjectType({ description: withTerm('kommunenummer', 'A code that the municipality has carried, with its validity.') })
export class MunicipalityCodePeriod extends Sourced {
  @PrimaryColumn('text')
  @Field(() => MunicipalityCode, { description: 'The code itself.' })
  code!: string

  @Column('text')
  municipalityCode!: string

  @PrimaryColumn('date')
  @Field(() => LocalDate, { description: 'The first day a source gives; it may have been valid earlier.' })
  validFrom!: LocalDate

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Its last day; null while it is valid.' })
  validTo!: LocalDate | null
}

@Entity()
@ObjectType({
  description: withTerm('sentralitet', 'How central a municipality is, on the scale of Statistics Norway.'),
})
export class Centrality extends Sourced {
  @PrimaryColumn('text')
  id!: string

  @Column('text')
  municipalityCode!: string

  @Column('smallint')
  @Field(() => Int, { description: 'From 1, most central, to 6, least central.' })
  class!: number

  @Column('date', { nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day it was placed so; null where no source gives it.',
  })
  validFrom!: LocalDate | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The last day it was placed so; null while it is.' })
  validTo!: LocalDate | null
}

@Entity()
@ObjectType({
  description: withTerm(
    'språkforvaltningsområde for samisk',
    'A municipality in the administrative area for Sámi languages.',
  ),
})
export class SamiLanguageArea extends Sourced {
  @PrimaryColumn('text')
  municipalityCode!: string

  @Column('text')
  @Field(() => Language, { description: 'The Sámi language that the municipality uses.' })
  language!: Language
}
