import { randomUUID } from 'node:crypto'
import sql from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import type { LocalDate } from '../../foundation/dates.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { refuseUnknown } from '../known-store.js'
import { marked } from '../personal-mark.js'
import type { AddMemberArguments, RecordSupplierArguments } from './acts-arguments.js'
import { Member, type MemberTask, SupplierMandate } from './entity.js'

export type MemberWritingStore = ReturnType<typeof memberWritingStore>

/** Where it is written who acts for an organisation. */
export const memberWritingStore = ({ tx, actor, day }: Doing) => ({
  actor,
  day,

  refuseUnknownParty: (party: string) => refuseUnknown(tx, 'party', [[party, ['party']]]),

  /** How many administer an organisation, or are to. */
  administratorsOf: async (party: string): Promise<number> => {
    const [counted] = await records<{ count: number }>(
      tx,
      sql`
        select count(*)::int as count from member where party_id = ${party} and 'ADMINISTER' = any (tasks)
          and ended_on is null and (valid_to is null or valid_to >= ${day}::date)`,
    )
    return counted!.count
  },

  /** The membership of a person in an organisation that is not over; null where there is none. */
  ofPerson: async (party: string, issuer: string, subject: string): Promise<string | null> => {
    const [found] = await records<{ id: string }>(
      tx,
      sql`
        select member.id from member_login login join member on member.id = login.member_id
        where (login.issuer, login.subject, login.party_id) = (${issuer}, ${subject}, ${party})
          and member.ended_on is null and (member.valid_to is null or member.valid_to >= ${day}::date)`,
    )
    return found?.id ?? null
  },

  add: async ({ party, issuer, subject, tasks, validFrom, validTo }: AddMemberArguments): Promise<string> => {
    const id = randomUUID()
    const { mark, salt } = marked([issuer, subject])
    await records(
      tx,
      sql`
        insert into member (id, party_id, person_mark, tasks, valid_from, valid_to, edition, provenance)
        values (${id}, ${party}, ${mark}, ${each(tasks)}, ${validFrom ?? day}, ${validTo ?? null}, 1, 'REPORTED')`,
    )
    await records(
      tx,
      sql`
        insert into member_login (member_id, party_id, salt, issuer, subject)
        values (${id}, ${party}, ${salt}, ${issuer}, ${subject})`,
    )
    return id
  },

  /** Those of the organisation alone: of others nobody is told. */
  held: async (id: string, mayBeAnyones = false): Promise<Member> => {
    const [found] = await rows(tx, Member, sql`select ${columns(tx, Member)} from member where id = ${id}`)
    if (!found || !(mayBeAnyones || found.partyId === actor.party)) throw new UnknownKey('member', id, ['member'])
    return found
  },

  change: ({ id, edition }: Member, tasks: readonly MemberTask[], validTo: LocalDate | null) =>
    records(
      tx,
      sql`update member set tasks = ${each(tasks)}, valid_to = ${validTo}, edition = ${edition + 1} where id = ${id}`,
    ),

  end: ({ id, edition }: Member) =>
    records(tx, sql`update member set ended_on = ${day}, edition = ${edition + 1} where id = ${id}`),

  /** Forgets who the person is; that somebody did what was done stays. */
  erase: async ({ id, edition }: Member): Promise<void> => {
    await records(tx, sql`delete from member_login where member_id = ${id}`)
    await records(
      tx,
      sql`
        update member set ended_on = coalesce(ended_on, ${day}::date), erased_on = coalesce(erased_on, ${day}::date),
          edition = ${edition + 1}
        where id = ${id}`,
    )
  },

  /** What lets a supplier act for an organisation and is not over; null where there is nothing. */
  ofSupplier: async (party: string, number: string): Promise<string | null> => {
    const [found] = await records<{ id: string }>(
      tx,
      sql`
        select id from supplier_mandate where party_id = ${party} and supplier_number = ${number}
          and ended_on is null and (valid_to is null or valid_to >= ${day}::date)`,
    )
    return found?.id ?? null
  },

  addSupplier: async (asked: RecordSupplierArguments): Promise<string> => {
    const id = randomUUID()
    await records(
      tx,
      sql`
        insert into supplier_mandate (id, party_id, supplier_number, tasks, valid_from, valid_to, provenance)
        values (${id}, ${asked.party}, ${asked.supplierNumber}, ${each(asked.tasks)}, ${asked.validFrom ?? day},
          ${asked.validTo ?? null},
          'REPORTED')`,
    )
    return id
  },

  heldSupplier: async (id: string): Promise<SupplierMandate> => {
    const [found] = await rows(
      tx,
      SupplierMandate,
      sql`select ${columns(tx, SupplierMandate)} from supplier_mandate where id = ${id}`,
    )
    if (found?.partyId !== actor.party) throw new UnknownKey('supplier mandate', id, ['supplierMandate'])
    return found
  },

  endSupplier: (id: string) => records(tx, sql`update supplier_mandate set ended_on = ${day} where id = ${id}`),
})

/** Each once. */
const each = (tasks: readonly MemberTask[]): MemberTask[] => [...new Set(tasks)]
