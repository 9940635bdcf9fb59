import { Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@ObjectType({
  description: withTerm('statistikktabell', 'A table of a registry in which municipalities can be compared.'),
})
export class StatisticsTable extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'Its number in the registry, such as "07459".' })
  id!: string

  @Column('text')
  @Field(() => String, { description: 'Who keeps it, such as Statistics Norway. Norwegian: SSB.' })
  registry!: string

  @Column('text')
  @Field(() => String, { description: 'The heading that the registry itself puts it under.' })
  topic!: string
}
