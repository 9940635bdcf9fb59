import { FieldResolver, Resolver, Root } from 'type-graphql'
import { figure, KronerFigure } from '../../foundation/figures.js'
import { named, Objective, Party } from '../references.js'
import { SettledFinancing } from './entity.js'

@Resolver(() => SettledFinancing)
export class SettledFinancingResolver {
  @FieldResolver(() => KronerFigure, {
    description: 'How much, in the prices of its budget year; a plan may name what is settled without saying how much.',
  })
  amount(@Root() settled: SettledFinancing): KronerFigure {
    return figure(settled.amountOre, settled.amountState)
  }

  @FieldResolver(() => Objective, {
    nullable: true,
    description: 'The objective that it finances; null where it is for the plan as a whole.',
  })
  objective(@Root() settled: SettledFinancing): Objective | null {
    return named(settled.objectiveId)
  }

  @FieldResolver(() => Party, { nullable: true, description: 'Whose budget it is; null where the plan does not say.' })
  party(@Root() settled: SettledFinancing): Party | null {
    return named(settled.partyId)
  }
}
