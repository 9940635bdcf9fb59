import { Directive, Field, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Names } from '../../foundation/language.js'
import { CountyCode, LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@Directive('@key(fields: "code")')
@ObjectType({ description: withTerm('fylke', 'A county, as Statistics Norway numbers it from 2024.') })
export class County extends Sourced {
  @PrimaryColumn('text')
  @Field(() => CountyCode, { description: 'Its key. Norwegian: fylkesnummer.' })
  code!: string

  @Column('text')
  @Field(() => String, { description: 'The Norwegian name.' })
  name!: string

  @Column('text')
  @Field(() => String, { description: 'The registered name, with all its official languages.' })
  officialName!: string

  @Column('jsonb')
  names!: Names

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The written Norwegian that the county has decided to use: bokmål, nynorsk or neutral.',
  })
  languageDecision!: string | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Its first day; null where no source gives it.' })
  validFrom!: LocalDate | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The last day it was valid; null while it is.' })
  validTo!: LocalDate | null
}
