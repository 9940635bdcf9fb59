import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { LocalDate } from '../../foundation/scalars.js'
import { WorldArguments } from '../../foundation/world-arguments.js'
import { Agreement, named, Party } from '../references.js'
import { editionDescription } from '../standing/edition.js'
import { editionOf } from '../standing/rules.js'
import type { Context } from '../stores.js'
import { EvaluationStrategy, StrategyConsent } from './entity.js'
import { type StrategyStanding, strategyStanding } from './rules.js'

@Resolver(() => EvaluationStrategy)
export class EvaluationStrategyResolver {
  @Query(() => [EvaluationStrategy], { description: 'How the work is to be evaluated, common strategies first.' })
  evaluationStrategies(
    @Args(() => WorldArguments) { world }: WorldArguments,
    @Ctx() { evaluationStrategies }: Context,
  ): Promise<EvaluationStrategy[]> {
    return evaluationStrategies.ofWorld(world)
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'Its agreement; null for a common one.' })
  agreement(@Root() strategy: EvaluationStrategy): Agreement | null {
    return named(strategy.agreementId)
  }

  @FieldResolver(() => Int, { description: editionDescription })
  edition(@Root() strategy: EvaluationStrategy): number {
    return editionOf(strategy)
  }

  @FieldResolver(() => [StrategyConsent], { description: 'What is on record of each party’s answer.' })
  consents(@Root() strategy: EvaluationStrategy, @Ctx() { evaluationStrategies }: Context): Promise<StrategyConsent[]> {
    return evaluationStrategies.consentsOf(strategy.id)
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether KDD and every main party have agreed to it, on the day asked about.',
  })
  async stands(@Root() strategy: EvaluationStrategy, @Ctx() context: Context): Promise<boolean> {
    return (await standingOf(strategy, context)).stands
  }

  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: 'The day on which the last of them agreed; null while someone has not.',
  })
  async standsFrom(@Root() strategy: EvaluationStrategy, @Ctx() context: Context): Promise<LocalDate | null> {
    return (await standingOf(strategy, context)).standsFrom
  }

  @FieldResolver(() => [Party], { description: 'KDD or main parties that are not known to have agreed.' })
  async missing(@Root() strategy: EvaluationStrategy, @Ctx() context: Context): Promise<Party[]> {
    return (await standingOf(strategy, context)).missing.map((id) => ({ id }))
  }
}

@Resolver(() => StrategyConsent)
export class StrategyConsentResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'Whose answer it is.' })
  party(@Root() consent: StrategyConsent): Party {
    return { id: consent.partyId }
  }
}

@Resolver(() => Agreement)
export class AgreementStrategyResolver {
  @FieldResolver(() => EvaluationStrategy, {
    nullable: true,
    description: 'How it is to be evaluated: its own strategy, else the common one. Null where neither is on record.',
  })
  async evaluationStrategy(
    @Root() agreement: Agreement,
    @Ctx() { evaluationStrategies }: Context,
  ): Promise<EvaluationStrategy | null> {
    const [nearest] = await evaluationStrategies.ofAgreement(agreement.id)
    return nearest ?? null
  }
}

async function standingOf(
  strategy: EvaluationStrategy,
  { evaluationStrategies, moment }: Context,
): Promise<StrategyStanding> {
  const [parties, consents] = await Promise.all([
    evaluationStrategies.partiesOf(strategy.id),
    evaluationStrategies.consentsOf(strategy.id),
  ])
  return strategyStanding(
    parties.map(({ partyId }) => partyId),
    consents,
    moment.day,
  )
}
