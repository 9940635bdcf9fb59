import { Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { FigureState } from '../../foundation/figure-state.js'
import { withTerm } from '../../foundation/terms.js'
import { Party, Pilot } from '../references.js'
import type { Context } from '../stores.js'
import { DataQualityArguments } from './arguments.js'
import { ExpectedFigure, ExpectedFigureKind } from './entity.js'
import { type FigureCount, knownOfExpected } from './rules.js'

const { Connection: ExpectedFigureConnection } = connectionOf(ExpectedFigure)

@ObjectType({ description: 'How many figures are missing for one reason.' })
class MissingCount {
  @Field(() => FigureState, { description: 'Why they are not known.' })
  state!: FigureState

  @Field(() => Int, { description: 'How many they are.' })
  count!: number
}

@ObjectType({ description: 'How many figures of one kind are known, of those expected.' })
class KindQuality {
  @Field(() => ExpectedFigureKind, { description: 'What sort of figures they are.' })
  kind!: ExpectedFigureKind

  @Field(() => Int, { description: 'How many are known.' })
  known!: number

  @Field(() => Int, { description: 'How many are expected. What does not apply is not.' })
  expected!: number

  @Field(() => [MissingCount], { description: 'Why the others are not known, the most frequent first.' })
  missing!: readonly MissingCount[]
}

@ObjectType({
  description: withTerm(
    'datakvalitet',
    'What is known of a pilot, of what is expected to be known by the day asked about.',
  ),
})
class DataQuality {
  @Field(() => Pilot, { nullable: true, description: 'The pilot.' })
  pilot!: Pilot

  @Field(() => Int, { description: 'How many figures are known.' })
  known!: number

  @Field(() => Int, { description: 'How many are expected. What does not apply is not.' })
  expected!: number

  @Field(() => [MissingCount], { description: 'Why the others are not known, the most frequent first.' })
  missing!: readonly MissingCount[]

  @Field(() => [KindQuality], { description: 'The same for each kind of figure that is expected.' })
  kinds!: KindQuality[]

  @Field(() => ExpectedFigureConnection, {
    description: 'The figures that are asked for, by kind: known and missing, unless the filter says otherwise.',
  })
  figures!: Page<ExpectedFigure>
}

@Resolver(() => DataQuality)
export class DataQualityResolver {
  @Query(() => DataQuality, {
    nullable: true,
    description:
      'Each figure that is expected of a pilot: whether it is known, who owes it, and where it stands in the graph. Null where there is no such pilot.',
  })
  async dataQuality(
    @Args(() => DataQualityArguments) asked: DataQualityArguments,
    @Ctx() { dataQuality, moment }: Context,
  ): Promise<DataQuality | null> {
    const [counts, figures] = await Promise.all([
      dataQuality.counts(asked.pilot, moment.day),
      dataQuality.page(asked, moment),
    ])
    return counts && { pilot: { id: asked.pilot }, ...knownOfExpected(counts), kinds: qualityOfKinds(counts), figures }
  }
}

function qualityOfKinds(counts: readonly FigureCount[]): KindQuality[] {
  return Object.values(ExpectedFigureKind).flatMap((kind) => {
    const ofKind = counts.filter((count) => count.kind === kind)
    return ofKind.length === 0 ? [] : [{ kind, ...knownOfExpected(ofKind) }]
  })
}

@Resolver(() => ExpectedFigure)
export class ExpectedFigureResolver {
  @FieldResolver(() => [Party], { description: 'Who is to tell it; empty where nobody is named.' })
  owedBy(@Root() figure: ExpectedFigure): Party[] {
    return figure.owedBy.map((id) => ({ id }))
  }
}
