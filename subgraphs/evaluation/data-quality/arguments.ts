import { ArgsType, Field, ID, InputType } from 'type-graphql'
import type { Combination, Comparisons } from '../../foundation/comparison.js'
import { enumFilter, KeyFilter } from '../../foundation/filters.js'
import { PageArguments } from '../../foundation/page-arguments.js'
import { FigureStateFilter } from '../observation/arguments.js'
import { ExpectedFigureKind } from './entity.js'

const ExpectedFigureKindFilter = enumFilter<ExpectedFigureKind>('ExpectedFigureKind', ExpectedFigureKind)
type ExpectedFigureKindFilter = Comparisons<ExpectedFigureKind>

@InputType({ description: 'Which figures. What is left out asks nothing; all that is given has to hold.' })
export class ExpectedFigureWhere implements Combination<ExpectedFigureWhere> {
  @Field(() => ExpectedFigureKindFilter, { nullable: true, description: 'What sort of figure it is.' })
  kind?: ExpectedFigureKindFilter | null

  @Field(() => FigureStateFilter, { nullable: true, description: 'Whether it is known, and if not, why.' })
  state?: FigureStateFilter | null

  @Field(() => KeyFilter, {
    nullable: true,
    description: 'Who owes it. isNull asks for figures that nobody is named for.',
  })
  owedBy?: KeyFilter | null

  @Field(() => [ExpectedFigureWhere], { nullable: true, description: 'All of these hold.' })
  and?: ExpectedFigureWhere[] | null

  @Field(() => [ExpectedFigureWhere], { nullable: true, description: 'One of these holds.' })
  or?: ExpectedFigureWhere[] | null

  @Field(() => ExpectedFigureWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: ExpectedFigureWhere | null
}

@ArgsType()
export class DataQualityArguments extends PageArguments {
  @Field(() => ID, { description: 'The pilot, by key.' })
  pilot!: string

  @Field(() => ExpectedFigureWhere, {
    nullable: true,
    description: 'List only the figures for which this holds. The counts are of all.',
  })
  where?: ExpectedFigureWhere | null
}
