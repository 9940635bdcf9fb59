import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { Member, MemberLogin, SupplierMandate } from './entity.js'

/** Who acts for an organisation: given to readers of that organisation alone. What is over comes last. */
export const memberStore = (tx: EntityManager) => ({
  byId: keyLoader(
    (ids: string[]) => rows(tx, Member, sql`select ${columns(tx, Member)} from member where id = any(${ids})`),
    (member) => member.id,
  ),

  ofParty: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        Member,
        sql`
          select ${columns(tx, Member)} from member
          where party_id = any(${ids}) order by ended_on desc nulls first, valid_from, id`,
      ),
    (member) => member.partyId,
  ),

  /** Null where it was erased. */
  loginOf: keyLoader(
    async (ids: string[]) => {
      const logins = await records<MemberLogin>(
        tx,
        sql`select member_id as "memberId", issuer, subject from member_login where member_id = any(${ids})`,
      )
      return logins.map((login) => Object.assign(new MemberLogin(), login))
    },
    (login) => login.memberId,
  ),

  mandateById: keyLoader(
    (ids: string[]) =>
      rows(
        tx,
        SupplierMandate,
        sql`select ${columns(tx, SupplierMandate)} from supplier_mandate where id = any(${ids})`,
      ),
    (mandate) => mandate.id,
  ),

  mandatesOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        SupplierMandate,
        sql`
          select ${columns(tx, SupplierMandate)} from supplier_mandate
          where party_id = any(${ids}) order by ended_on desc nulls first, valid_from, id`,
      ),
    (mandate) => mandate.partyId,
  ),
})
