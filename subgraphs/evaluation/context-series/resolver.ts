import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { DecimalFigure, figure } from '../../foundation/figures.js'
import { coded, Municipality, named, Pilot } from '../references.js'
import type { Context } from '../stores.js'
import { ContextSeries, ContextValue } from './entity.js'

@Resolver(() => ContextSeries)
export class ContextSeriesResolver {
  @FieldResolver(() => Pilot, { nullable: true, description: 'The pilot that it is of, where it is of a whole one.' })
  pilot(@Root() series: ContextSeries): Pilot | null {
    return named(series.pilotId)
  }

  @FieldResolver(() => Municipality, { nullable: true, description: 'The municipality that it is of.' })
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
