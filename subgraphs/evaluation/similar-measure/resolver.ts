import { Arg, Ctx, Field, FieldResolver, Float, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { enumeration } from '../../foundation/enumeration.js'
import { sentenceIn } from '../../foundation/errors.js'
import { Indicator } from '../indicator/entity.js'
import { Measure, Theme } from '../references.js'
import type { Context } from '../stores.js'
import { type SimilarityPart as Part, similarAsked, similarity } from './rules.js'

const SimilarityKind = enumeration('SimilarityKind', 'What two measures are compared by.', {
  MAIN_THEME: 'Whether objectives of both have the same main theme.',
  THEMES: 'How many of the themes that their objectives have between them are shared.',
  WORDS: 'How many of the words that their titles have between them are shared.',
  INDICATOR: 'Whether both are counted by the same common indicator, and can be compared by it.',
})

@ObjectType({ description: 'One thing that two measures are compared by, and what it comes to.' })
class SimilarityPart {
  readonly part!: Part

  @Field(() => SimilarityKind, { description: 'What they are compared by.' })
  kind!: Part['kind']

  @Field(() => Float, { description: 'What it comes to. Those of all parts add up to the score.' })
  score!: number

  @Field(() => Float, { description: 'What it could come to at most. Those of all parts add up to 1.' })
  atMost!: number

  @Field(() => [String], { description: 'The words of the titles that are shared, without accents.' })
  words!: readonly string[]
}

@ObjectType({
  description:
    'A measure of another pilot that is like this one. It says where to look, and not that it would do here.',
})
class SimilarMeasure {
  @Field(() => Measure, { nullable: true, description: 'The measure that is alike.' })
  measure!: Measure

  @Field(() => Float, { description: 'How alike it is, from 0 to 1: the sum of the parts.' })
  score!: number

  @Field(() => [SimilarityPart], {
    description: 'What the score is made of, all parts, those that come to nothing too.',
  })
  parts!: SimilarityPart[]
}

@Resolver(() => Measure)
export class SimilarMeasuresResolver {
  @FieldResolver(() => [SimilarMeasure], {
    nullable: true,
    description:
      'Measures of other pilots of the same world that are most like it, the most alike first. Norwegian: liknende tiltak.',
  })
  async similar(
    @Root() measure: Measure,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many to give: 1 to 20.' }) first: number,
    @Ctx() { similarMeasures }: Context,
  ): Promise<SimilarMeasure[]> {
    const found = await similarMeasures.ofMeasure(measure.id, similarAsked(first))
    return found.map(({ otherId, ...shared }) => {
      const parts = similarity(shared)
      return {
        measure: { id: otherId },
        score: ofOne(parts.reduce((sum, { points }) => sum + points, 0)),
        parts: parts.map((part) =>
          Object.assign(new SimilarityPart(), {
            part,
            kind: part.kind,
            score: ofOne(part.points),
            atMost: ofOne(part.atMost),
            words: part.words,
          }),
        ),
      }
    })
  }
}

@Resolver(() => SimilarityPart)
export class SimilarityPartResolver {
  @FieldResolver(() => String, { description: 'What it comes to explained, in the language of the reader.' })
  note(@Root() { part }: SimilarityPart, @Ctx() { language }: Context): string {
    return sentenceIn(language, part.why)
  }

  @FieldResolver(() => [Theme], { description: 'The themes that are shared.' })
  themes(@Root() { part }: SimilarityPart): Theme[] {
    return part.themeIds.map((id) => ({ id }))
  }

  @FieldResolver(() => [Indicator], { description: 'The common indicators that are shared.' })
  async indicators(@Root() { part }: SimilarityPart, @Ctx() { indicators }: Context): Promise<Indicator[]> {
    const found = await Promise.all(part.indicatorIds.map(indicators.byId))
    return found.filter((indicator) => indicator !== null)
  }
}

/** Ten thousandths as a part of one. */
const ofOne = (points: number): number => points / 10_000
