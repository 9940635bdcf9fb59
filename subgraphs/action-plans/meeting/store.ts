import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { ofYear } from '../year-loader.js'
import { DialogueMeeting, MinistryMatter } from './entity.js'

export const meetingStore = (tx: EntityManager) => ({
  byId: keyLoader(
    (ids: string[]) =>
      rows(
        tx,
        DialogueMeeting,
        sql`select ${columns(tx, DialogueMeeting)} from dialogue_meeting where id = any(${ids})`,
      ),
    (meeting) => meeting.id,
  ),

  /** The newest first; of one year, or of all. */
  ofAgreement: ofYear((year: number | null) =>
    groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          DialogueMeeting,
          sql`
            select ${columns(tx, DialogueMeeting)} from dialogue_meeting
            where agreement_id = any(${ids}) and year = coalesce(${year}::int, year) order by held_on desc, id`,
        ),
      (meeting) => meeting.agreementId,
    ),
  ),

  mattersOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        MinistryMatter,
        sql`
          select ${columns(tx, MinistryMatter)} from ministry_matter
          where meeting_id = any(${ids}) order by position, id`,
      ),
    (matter) => matter.meetingId,
  ),
})
