import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { OpenQuestion, SourceConflict } from './entity.js'

export const openQuestionStore = (tx: EntityManager) => {
  const about = (type: OpenQuestion['aboutType']) =>
    groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          OpenQuestion,
          sql`
            select ${columns(tx, OpenQuestion)} from open_question
            where about_type = ${type} and about_id = any(${ids}) order by id`,
        ),
      (question) => question.aboutId,
    )
  return {
    aboutPilot: about('Pilot'),
    aboutAgreement: about('Agreement'),
    aboutParty: about('Party'),
    aboutMunicipality: about('Municipality'),
    conflicts: () =>
      rows(tx, SourceConflict, sql`select ${columns(tx, SourceConflict)} from source_conflict order by id`),
  }
}
