import { Directive, Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Names } from '../../foundation/language.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: withTerm('tema', 'A subject that all pilots share, so that they can be compared by it.') })
export class Theme extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A readable key in English, such as "housing".' })
  id!: string

  @Column('text')
  @Field(() => String, { description: 'In bokmål.' })
  name!: string

  @Column('jsonb')
  names!: Names
}
