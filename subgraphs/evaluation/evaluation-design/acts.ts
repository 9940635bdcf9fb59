import { ReasonNeeded } from '../../foundation/acts/refusals.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { refuseBlank } from '../standing/rules.js'
import type { WritingStores } from '../writing-stores.js'
import type {
  AdaptDesignArguments,
  AddCriterionArguments,
  AddQuestionArguments,
  IssueDesignArguments,
} from './acts-arguments.js'
import { DesignNotAdapted, nextEdition } from './rules.js'

/*
 * What each act on a design does, once its rules let it. Each answers the key of what it made or changed.
 */

export async function issueDesign(asked: IssueDesignArguments, { standing, designs }: WritingStores): Promise<string> {
  const { world, title, text, reference } = asked
  standing.permittedCommonly('issueDesign', world)
  refuseBlank({ title, text })
  if (reference.trim() === '') throw new ReasonNeeded('issueDesign', ['reference'])
  const id = await standing.nextKey('design', `${world === 'DEMO' ? 'demo-' : ''}design-`)
  await designs.add(id, asked)
  return id
}

export async function adaptDesign(asked: AdaptDesignArguments, { standing, designs }: WritingStores): Promise<string> {
  const { design, agreement, text, agreedOn = null } = asked
  const { world } = await standing.permitted('adaptDesign', agreement)
  await designs.held(design, world)
  const there = await designs.adaptation(design, agreement)
  const id = there?.id ?? `${design}/${agreement}`
  const edition = nextEdition(id, there, asked.expectedVersion ?? null)
  refuseBlank({ text })
  await designs.adapt(id, { design, agreement, text, agreedOn, edition, world })
  return id
}

export async function addQuestion(asked: AddQuestionArguments, { standing, designs }: WritingStores): Promise<string> {
  const { design, agreement = null, text } = asked
  if (agreement === null) {
    standing.permittedCommonly('addCommonQuestion', design, 'addQuestion')
    await designs.held(design, null)
  } else {
    const { world } = await standing.permitted('addQuestion', agreement)
    await designs.held(design, world)
    if (!(await designs.adaptation(design, agreement))) throw new DesignNotAdapted(design, agreement)
  }
  refuseBlank({ text })
  const id = await standing.nextKey('question', `${design}${agreement === null ? '' : `/${agreement}`}/question-`)
  await designs.ask(id, design, agreement, text)
  return id
}

/** Answers the key of the question. */
export async function addCriterion(
  asked: AddCriterionArguments,
  { standing, designs }: WritingStores,
): Promise<string> {
  const { question, text } = asked
  const notThere = new UnknownKey('evaluation question', question, ['question'])
  const { agreementId, world } = await designs.question(question)
  const agreement = asked.agreement ?? agreementId
  if (agreementId !== null && agreement !== agreementId) throw notThere
  if (agreement === null) standing.permittedCommonly('addCommonCriterion', question, 'addCriterion')
  else {
    const place = asked.agreement == null ? { notThere } : {}
    const held = await standing.permitted('addCriterion', agreement, place)
    if (held.world !== world) throw notThere
  }
  refuseBlank({ text })
  await designs.judgeBy(await standing.nextKey('criterion', `${question}/criterion-`), question, agreement, text)
  return question
}
