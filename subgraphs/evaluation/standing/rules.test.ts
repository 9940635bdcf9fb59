import { describe, expect, test } from 'vitest'
import type { Actor, Task } from '../../foundation/access/actor.js'
import type { LocalDate } from '../../foundation/dates.js'
import { DomainError } from '../../foundation/errors.js'
import {
  type EvaluationActName,
  evaluationActs,
  type Phase,
  permit,
  phaseOf,
  type Role,
  refuseBlank,
  refuseOtherEdition,
  rolesOf,
  seesAgreement,
} from './rules.js'

/*
 * What each may do, and when, written by hand from the other side: by who does it, not by what is done.
 */
const always: Readonly<Record<Role, readonly EvaluationActName[]>> = {
  MUNICIPALITY: [
    ...(['mapIndicator', 'agreeOnJudging', 'recordObservation', 'reportSelf'] as const),
    ...(['recordSupplementaryEffort', 'shareLesson', 'useLesson'] as const),
  ],
  COUNTY: ['agreeOnJudging', 'reportSelf', 'recordSupplementaryEffort'],
  STATE: ['agreeOnJudging', 'reportSelf', 'recordSupplementaryEffort'],
  PARTNER: ['reportSelf'],
  INVITED: ['reportSelf'],
  DEBTOR: ['reportSelf'],
  EVALUATOR: ['assess', 'recordSupplementaryEffort'],
  KDD: ['mapIndicator'],
  DISTRIKTSSENTERET: ['mapIndicator'],
}
const whileItRuns: Readonly<Record<Role, readonly EvaluationActName[]>> = {
  MUNICIPALITY: ['agreeOnStrategy', 'adaptDesign', 'addQuestion', 'addCriterion', 'defineIndicator', 'setTarget'],
  COUNTY: ['agreeOnStrategy'],
  STATE: ['agreeOnStrategy'],
  PARTNER: [],
  INVITED: [],
  DEBTOR: [],
  EVALUATOR: [],
  KDD: [
    ...(['proposeStrategy', 'agreeOnStrategy', 'issueDesign', 'addCommonQuestion', 'addCommonCriterion'] as const),
    ...(['defineCommonIndicator', 'agreeOnCommonJudging', 'setCommonTarget', 'recordCommonObservation'] as const),
  ],
  DISTRIKTSSENTERET: [
    ...(['defineCommonIndicator', 'agreeOnCommonJudging', 'setCommonTarget', 'recordCommonObservation'] as const),
  ],
}
const onceEnded: Readonly<Record<Role, readonly EvaluationActName[]>> = {
  MUNICIPALITY: ['reportAttainment', 'explainMissingAttainment'],
  COUNTY: [],
  STATE: ['explainMissingAttainment', 'explainMissingReport', 'closeAgreement'],
  PARTNER: [],
  INVITED: [],
  DEBTOR: ['reportOnObligation', 'explainMissingReport'],
  EVALUATOR: ['conclude'],
  KDD: [],
  DISTRIKTSSENTERET: [],
}

const roles = Object.keys(always) as Role[]
const phases: readonly Phase[] = ['RUNNING', 'ENDED', 'CLOSED']
const every: readonly Task[] = ['DRAFT', 'SUBMIT', 'ENDORSE', 'HANDLE', 'APPROVE', 'REPORT', 'ASSESS', 'ADMINISTER']

function may(act: EvaluationActName, role: Role, phase: Phase): boolean {
  if (phase === 'CLOSED') return act === 'reopenAgreement' && role === 'STATE'
  return always[role].includes(act) || (phase === 'RUNNING' ? whileItRuns : onceEnded)[role].includes(act)
}

const anActor = (tasks: readonly Task[] = every): Actor => ({ party: 'somebody', person: 'a', supplier: null, tasks })

/** What permitting it answers: nothing, or the code of the refusal. */
function outcome(act: EvaluationActName, as: readonly Role[], phase: Phase, actor = anActor()): string | null {
  try {
    permit(act, act, 'demo-a', as, phase, actor)
    return null
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

describe.each(Object.keys(evaluationActs) as EvaluationActName[])('%s', (act) => {
  test('is for those whose it is, in the phases that it belongs to', () => {
    for (const role of roles)
      for (const phase of phases)
        expect([role, phase, outcome(act, [role], phase) === null]).toEqual([role, phase, may(act, role, phase)])
  })

  test('says whose it is before it says when', () => {
    expect(outcome(act, [], 'CLOSED')).toBe('ACT_NOT_YOURS')
    for (const role of roles)
      for (const phase of phases.filter((each) => !may(act, role, each))) {
        const isTheirs = phases.some((each) => may(act, role, each))
        expect([role, outcome(act, [role], phase)]).toEqual([role, isTheirs ? 'ACT_NOT_NOW' : 'ACT_NOT_YOURS'])
      }
  })

  test('needs the task', () => {
    for (const role of roles)
      for (const phase of phases.filter((each) => may(act, role, each)))
        expect([role, outcome(act, [role], phase, anActor([]))]).toEqual([role, 'TASK_MISSING'])
  })
})

test('only a person with the task of its role does what two roles may do', () => {
  expect(outcome('agreeOnStrategy', ['STATE'], 'RUNNING', anActor(['SUBMIT']))).toBe('TASK_MISSING')
  expect(outcome('agreeOnStrategy', ['STATE', 'MUNICIPALITY'], 'RUNNING', anActor(['SUBMIT']))).toBeNull()
  expect(outcome('assess', ['EVALUATOR'], 'RUNNING', anActor(['REPORT']))).toBe('TASK_MISSING')
})

test('an agreement runs through its last day, and is closed however long ago it ended', () => {
  const day = (text: string) => text as LocalDate
  expect(phaseOf(null, null, day('2030-01-01'))).toBe('RUNNING')
  expect(phaseOf(day('2028-12-30'), null, day('2028-12-30'))).toBe('RUNNING')
  expect(phaseOf(day('2028-12-30'), null, day('2028-12-31'))).toBe('ENDED')
  expect(phaseOf(day('2028-12-30'), day('2029-06-01'), day('2029-06-01'))).toBe('CLOSED')
})

test('a part under one objective is none under another, nor in the whole agreement', () => {
  const parts = [{ standing: 'PARTNER', objectiveId: 'demo-a/1' } as const]
  expect(rolesOf('husbanken', { objective: 'demo-a/1' }, parts)).toEqual(['PARTNER'])
  expect(rolesOf('husbanken', { objective: 'demo-a/2' }, parts)).toEqual([])
  expect(rolesOf('husbanken', {}, parts)).toEqual([])
  expect(rolesOf('kdd', {}, [{ standing: 'STATE', objectiveId: null }])).toEqual(['STATE', 'KDD'])
  expect(rolesOf('sintef', {}, [], { isEvaluator: true, isDebtor: true })).toEqual(['EVALUATOR', 'DEBTOR'])
})

test('main parties know of an agreement before anyone else does', () => {
  const as = (standing: 'COUNTY' | 'PARTNER') => [{ standing, objectiveId: null }]
  expect(seesAgreement(null, as('COUNTY'))).toBe(true)
  expect(seesAgreement(null, as('PARTNER'))).toBe(false)
  expect(seesAgreement('7', [])).toBe(true)
})

test('what was read has to be what is there, and what is written has to say something', () => {
  expect(() => refuseOtherEdition({ id: 'x', edition: null }, 1)).not.toThrow()
  expect(() => refuseOtherEdition({ id: 'x', edition: 3 }, 2)).toThrow(/edition 2.*edition 3/)
  expect(() => refuseBlank({ title: 'En', text: ' ' })).toThrow('"text" is empty')
})
