import { ArgsType, Field, Int, ObjectType } from 'type-graphql'
import { enumeration } from '../../foundation/enumeration.js'
import { World } from '../../foundation/provenance.js'
import { ObligationWhere } from './arguments.js'
import { ObligationGrade, ObligationKind } from './entity.js'
import type { ObligationGroupRow } from './totals-store.js'

export const ObligationDimension = enumeration('ObligationDimension', 'What graded statements can be counted by.', {
  GRADE: 'How strongly they bind.',
  KIND: 'Where in the agreement they belong.',
  PILOT: 'The pilot of their agreement.',
  COHORT: 'The cohort of that pilot. Norwegian: pulje.',
  OBJECTIVE: 'Their objective; one group for those of the whole agreement.',
  MAIN_THEME: 'The main theme of their objective.',
  DEBTOR: 'Each party that owes them. One statement may have many, so these groups overlap.',
})
export type ObligationDimension = keyof typeof ObligationDimension

@ArgsType()
export class ObligationTotalsArguments {
  @Field(() => [ObligationDimension], {
    nullable: true,
    description: 'Count by these, together. Without it there are no groups, only the total.',
  })
  groupBy?: ObligationDimension[] | null

  @Field(() => ObligationWhere, { nullable: true, description: 'Count only these.' })
  where?: ObligationWhere | null

  @Field(() => World, {
    defaultValue: World.REAL,
    description: 'The real pilots, or their demonstration twins. Never both.',
  })
  world!: World
}

@ObjectType({ description: 'Graded statements that share a value in each dimension asked for.' })
export class ObligationGroup {
  readonly row!: ObligationGroupRow
  readonly whole!: number
  readonly overlapping!: boolean

  @Field(() => Int, { description: 'How many statements.' })
  count!: number

  @Field(() => ObligationGrade, { nullable: true, description: 'Null where GRADE is not asked for.' })
  grade!: ObligationGrade | null

  @Field(() => ObligationKind, { nullable: true, description: 'Null where KIND is not asked for.' })
  kind!: ObligationKind | null

  @Field(() => Int, { nullable: true, description: 'Null where COHORT is not asked for.' })
  cohort!: number | null
}

@ObjectType({ description: 'How many graded statements there are, and how they fall into groups.' })
export class ObligationTotals {
  @Field(() => Int, { description: 'How many statements in all, each counted once.' })
  count!: number

  @Field(() => Boolean, {
    description: 'Whether a statement may be in several groups, so that they add up to more than the whole.',
  })
  overlapping!: boolean

  @Field(() => [ObligationGroup], { description: 'The largest first.' })
  groups!: ObligationGroup[]
}
