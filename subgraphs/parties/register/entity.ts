import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Names } from '../../foundation/language.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@ObjectType({ description: withTerm('tidligere navn', 'What something was called, until a day.') })
export class FormerName extends Sourced {
  @PrimaryColumn('text')
  id!: string

  @Column('text')
  aboutId!: string

  @Column('text')
  @Field(() => String, { description: 'The name in Norwegian, as it was.' })
  name!: string

  @Column('jsonb')
  names!: Names

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The registered name as it was, with all its official languages; null for what has none.',
  })
  officialName!: string | null

  @Column('date')
  @Field(() => LocalDate, { description: 'The last day on which it was called so.' })
  validTo!: LocalDate
}
