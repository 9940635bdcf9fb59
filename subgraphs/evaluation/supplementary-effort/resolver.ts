import { FieldResolver, Resolver, Root } from 'type-graphql'
import { connectionOf } from '../../foundation/connections.js'
import { figure, KronerFigure } from '../../foundation/figures.js'
import { coded, Municipality, named, Party, Pilot, Theme } from '../references.js'
import { SupplementaryEffort } from './entity.js'

export const { Connection: SupplementaryEffortConnection } = connectionOf(SupplementaryEffort)

@Resolver(() => SupplementaryEffort)
export class SupplementaryEffortResolver {
  @FieldResolver(() => KronerFigure, { description: 'What it came to in all, in the prices of its years.' })
  amount(@Root() { amountOre, amountState }: SupplementaryEffort): KronerFigure {
    return figure(amountOre, amountState)
  }

  @FieldResolver(() => Pilot, { nullable: true, description: 'The pilot whose municipalities it hit.' })
  pilot(@Root() effort: SupplementaryEffort): Pilot {
    return { id: effort.pilotId }
  }

  @FieldResolver(() => Municipality, {
    nullable: true,
    description: 'The municipality that it hit; null where it hit the whole pilot.',
  })
  municipality(@Root() effort: SupplementaryEffort): Municipality | null {
    return coded(effort.municipalityCode)
  }

  @FieldResolver(() => Party, { nullable: true, description: 'Who made it; null where no source says.' })
  party(@Root() effort: SupplementaryEffort): Party | null {
    return named(effort.partyId)
  }

  @FieldResolver(() => Theme, { nullable: true, description: 'Its theme, where it has one of the shared ones.' })
  theme(@Root() effort: SupplementaryEffort): Theme | null {
    return named(effort.themeId)
  }
}
