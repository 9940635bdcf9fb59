import { Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { SignInNeeded } from '../../foundation/access/refusals.js'
import { enumeration } from '../../foundation/enumeration.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { WorldArguments } from '../../foundation/world-arguments.js'
import { CycleDeadline } from '../cycle/entity.js'
import { demandedOf } from '../cycle/resolver.js'
import { PlanVersion } from '../plan-version/entity.js'
import { Agreement, named, Objective } from '../references.js'
import type { Context } from '../stores.js'
import { type OpenTask, planTasks, type TaskKind, yearsOf, yearTasks } from './rules.js'

const TaskKindEnum = enumeration('TaskKind', 'What an organisation has to do.', {
  AGREE:
    'Another municipality has agreed to the plan as it stands: agree too, or change it. Norwegian: slutte seg til.',
  SUBMIT: 'All municipalities have agreed to the plan as it stands: submit it. Norwegian: oversende.',
  MEND: 'KDD has returned the plan: mend what it noted. Norwegian: rette.',
  ENDORSE: 'Answer, as a named partner, to the measures of an objective as they stand. Norwegian: ta stilling.',
  HANDLE: 'Prepare KDD’s decision about a plan. Norwegian: saksbehandle.',
  APPROVE: 'Make the decision about a plan that another person has prepared. Norwegian: avgjøre.',
  TREAT: 'Treat the status of the year politically. Norwegian: behandle politisk.',
  REPORT: 'Report on the year, or at the end on what was attained. Norwegian: rapportere.',
})

@ObjectType('Task', {
  description: withTerm(
    'gjøremål',
    'One thing that the signed-in organisation has to do. It follows from what is on record, and is gone once it is done.',
  ),
})
class Task implements OpenTask {
  readonly agreementId!: string
  readonly planVersionId!: string | null
  readonly objectiveId!: string | null

  @Field(() => TaskKindEnum, { description: 'What is to be done.' })
  kind!: TaskKind

  @Field(() => Int, { description: 'The year that it is about.' })
  year!: number

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day from which it is to be done; null where no record gives it.',
  })
  since!: LocalDate | null

  @Field(() => CycleDeadline, {
    nullable: true,
    description: 'The day by which it is to be done, and who has set it; null where nobody has.',
  })
  deadline!: CycleDeadline | null
}

@Resolver(() => Task)
export class TasksResolver {
  @Query(() => [Task], {
    description:
      'What the signed-in organisation has to do, by agreement and year: plans to agree to, endorse, handle, approve and mend, and what each year demands around them.',
  })
  async tasks(@Args(() => WorldArguments) { world }: WorldArguments, @Ctx() context: Context): Promise<OpenTask[]> {
    const { actor, tasks, moment } = context
    if (actor === null) throw new SignInNeeded()
    const parts = await tasks.partsOf(actor.party, world, moment.day)
    const agreements = [...new Map(parts.map((part) => [part.agreementId, part.endsOn]))]
    const keys = agreements.map(([agreement]) => agreement)
    const versions = await tasks.openVersions(keys, moment.day)
    const answers = await tasks.answersOf(
      actor.party,
      versions.map(({ id }) => id),
      moment.day,
    )
    const deadlines = await tasks.deadlinesOf(keys)
    const years = agreements.flatMap(([agreement, endsOn]) =>
      yearsOf(endsOn, moment.day).map(async (year) =>
        yearTasks(actor.party, agreement, year, await demandedOf(agreement, year, context)),
      ),
    )
    return [
      ...planTasks(actor.party, actor.person, parts, versions, answers, deadlines, moment.day),
      ...(await Promise.all(years)).flat(),
    ]
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement that it belongs to.' })
  agreement(@Root() task: Task): Agreement {
    return { id: task.agreementId }
  }

  @FieldResolver(() => PlanVersion, { nullable: true, description: 'The version of the plan, of what is done to one.' })
  planVersion(@Root() { planVersionId }: Task, @Ctx() { planVersions }: Context): Promise<PlanVersion | null> | null {
    return planVersionId === null ? null : planVersions.byId(planVersionId)
  }

  @FieldResolver(() => Objective, { nullable: true, description: 'The objective, of what is answered to one.' })
  objective(@Root() task: Task): Objective | null {
    return named(task.objectiveId)
  }
}
