import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import type { World } from '../../foundation/provenance.js'
import { columns, rows } from '../../foundation/rows.js'
import { Criterion, DesignAdaptation, EvaluationDesign, EvaluationQuestion } from './entity.js'

export const evaluationDesignStore = (tx: EntityManager) => ({
  /** The newest first, those without a date last. */
  ofWorld: (world: World): Promise<EvaluationDesign[]> =>
    rows(
      tx,
      EvaluationDesign,
      sql`
        select ${columns(tx, EvaluationDesign)} from evaluation_design
        where world = ${world} order by decided_on desc nulls last, id`,
    ),

  byId: keyLoader(
    (ids: string[]) =>
      rows(
        tx,
        EvaluationDesign,
        sql`select ${columns(tx, EvaluationDesign)} from evaluation_design where id = any(${ids})`,
      ),
    (design) => design.id,
  ),

  adaptationById: keyLoader(
    (ids: string[]) =>
      rows(
        tx,
        DesignAdaptation,
        sql`select ${columns(tx, DesignAdaptation)} from design_adaptation where id = any(${ids})`,
      ),
    (adaptation) => adaptation.id,
  ),

  questionById: keyLoader(
    (ids: string[]) =>
      rows(
        tx,
        EvaluationQuestion,
        sql`select ${columns(tx, EvaluationQuestion)} from evaluation_question where id = any(${ids})`,
      ),
    (question) => question.id,
  ),

  adaptationsOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        DesignAdaptation,
        sql`
          select ${columns(tx, DesignAdaptation)} from design_adaptation
          where design_id = any(${ids}) order by agreement_id, id`,
      ),
    (adaptation) => adaptation.designId,
  ),

  /** The newest first, those not agreed to last. */
  ofAgreement: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        DesignAdaptation,
        sql`
          select ${columns(tx, DesignAdaptation)} from design_adaptation
          where agreement_id = any(${ids}) order by agreed_on desc nulls last, id`,
      ),
    (adaptation) => adaptation.agreementId,
  ),

  /** Common questions, and those of each agreement that adapts it. */
  questionsOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        EvaluationQuestion,
        sql`
          select ${columns(tx, EvaluationQuestion)} from evaluation_question
          where design_id = any(${ids}) order by position, id`,
      ),
    (question) => question.designId,
  ),

  /** Common criteria, and those that agreements have added. */
  criteriaOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        Criterion,
        sql`select ${columns(tx, Criterion)} from criterion where question_id = any(${ids}) order by position, id`,
      ),
    (criterion) => criterion.questionId,
  ),
})
