import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { DecimalFigure, figure } from '../../foundation/figures.js'
import { coded, Municipality } from '../references.js'
import type { Context } from '../stores.js'
import { ContextSeries, ContextValue } from './entity.js'

/** A series does not lead on to a pilot: it is reached from one, or from a municipality, which both worlds share. */
@Resolver(() => ContextSeries)
export class ContextSeriesResolver {
  @FieldResolver(() => Municipality, {
    nullable: true,
    description: 'The municipality that it is of; null where it is of a whole pilot.',
  })
  municipality(@Root() series: ContextSeries): Municipality | null {
    return coded(series.municipalityCode)
  }

  @FieldResolver(() => [ContextValue], { description: 'Year by year, the oldest first, gaps as gaps.' })
  values(@Root() series: ContextSeries, @Ctx() { contextSeries }: Context): Promise<ContextValue[]> {
    return contextSeries.valuesOf(series.id)
  }
}

@Resolver(() => ContextValue)
export class ContextValueResolver {
  @FieldResolver(() => DecimalFigure, { description: 'The figure of that year.' })
  value(@Root() { value, state }: ContextValue): DecimalFigure {
    return figure(value, state)
  }
}

@Resolver(() => Municipality)
export class MunicipalityContextResolver {
  @FieldResolver(() => [ContextSeries], {
    nullable: true,
    description: 'How its surroundings have developed, from official statistics.',
  })
  contextSeries(@Root() municipality: Municipality, @Ctx() { contextSeries }: Context): Promise<ContextSeries[]> {
    return contextSeries.ofMunicipality(municipality.code)
  }
}
