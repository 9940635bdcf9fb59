import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { DecimalFigure, figure } from '../../foundation/figures.js'
import type { Context } from '../stores.js'
import type { Indicator } from './entity.js'
import { partOfRatio, type Reading, stepOf } from './rules.js'

/** A reading, and the indicator that says what form it has. */
interface Read extends Reading {
  readonly indicatorId: string
}

/** Gives a type the fields that say what was read. */
export function readingsOf<T extends Read>(Type: ClassType<T>): new () => object {
  @Resolver(() => Type)
  class ReadingsResolver {
    @FieldResolver(() => DecimalFigure, {
      description: 'The reading: of a ratio the one number divided by the other, of a scale the step, from 1.',
    })
    value(@Root() { value, state }: T): DecimalFigure {
      return figure(value, state)
    }

    @FieldResolver(() => DecimalFigure, { description: 'Of a ratio: what is divided. Norwegian: teller.' })
    async numerator(@Root() reading: T, @Ctx() context: Context): Promise<DecimalFigure> {
      return partOfRatio(await indicatorOf(reading, context), reading.numerator, reading)
    }

    @FieldResolver(() => DecimalFigure, { description: 'Of a ratio: by what. Norwegian: nevner.' })
    async denominator(@Root() reading: T, @Ctx() context: Context): Promise<DecimalFigure> {
      return partOfRatio(await indicatorOf(reading, context), reading.denominator, reading)
    }

    @FieldResolver(() => String, { nullable: true, description: 'Of a scale: the step in words.' })
    async step(@Root() reading: T, @Ctx() context: Context): Promise<string | null> {
      return stepOf(await indicatorOf(reading, context), reading.value)
    }
  }
  return ReadingsResolver
}

/** Whoever may see a reading may see its indicator. */
async function indicatorOf({ indicatorId }: Read, { indicators }: Context): Promise<Indicator> {
  return (await indicators.byId(indicatorId))!
}
