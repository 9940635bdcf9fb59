import sql from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import { records } from '../../foundation/rows.js'
import { type HeldAgreement, provenanceIn } from '../standing/store.js'

/** That no more comes of an agreement, or that there does after all: kept where agreements are, under this act's revision. */
export const closingWritingStore = ({ tx, day }: Doing) => ({
  close: ({ id, world }: HeldAgreement) =>
    records(tx, sql`select from record_closing(${id}, ${day}::date, null, ${provenanceIn(world)})`),

  reopen: ({ id, world }: HeldAgreement, reason: string) =>
    records(tx, sql`select from record_closing(${id}, null, ${reason}, ${provenanceIn(world)})`),
})
