import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { PartyGroup } from './entity.js'

/** One party that owes an obligation: named itself, or through a group that it belongs to. */
export interface Debtor {
  readonly obligationId: string
  readonly partyId: string
  readonly groupId: string | null
  readonly scope: string | null
}

interface GroupMember {
  readonly groupId: string
  readonly partyId: string
  readonly scope: string | null
}

/**
 * Who belongs to each group, by the roles they have.
 *
 * A partner named under several objectives is one member; its scope is a limit only if every one of its roles has one.
 */
export const groupMembers = sql`
  select grouped.id as group_id, participation.party_id,
    case when bool_or(participation.scope is null) then null
      else string_agg(distinct participation.scope, '; ' order by participation.scope) end as scope,
    min(participation.position) as position
  from party_group grouped
    join participation on participation.agreement_id = grouped.agreement_id
    join party on party.id = participation.party_id
  where case grouped.kind
    when 'MUNICIPALITIES' then participation.role in ('MAIN_PARTY', 'COORDINATING_MAIN_PARTY') and party.kind = 'MUNICIPALITY'
    when 'MAIN_PARTIES' then participation.role in ('MAIN_PARTY', 'COORDINATING_MAIN_PARTY')
    when 'NAMED_PARTNERS' then participation.role = 'NAMED_PARTNER' and participation.objective_id = coalesce(grouped.objective_id, participation.objective_id)
    else participation.role in ('MAIN_PARTY', 'COORDINATING_MAIN_PARTY', 'SPECIAL_ROLE', 'NAMED_PARTNER') end
  group by grouped.id, participation.party_id`

/** Who owes each obligation, groups taken apart. */
export const debtors = sql`
  select obligation_id, party_id, null as group_id, scope, position, 0 as member_position
  from obligation_debtor where party_id is not null
  union all
  select debtor.obligation_id, member.party_id, member.group_id, coalesce(debtor.scope, member.scope), debtor.position, member.position
  from obligation_debtor debtor join (${groupMembers}) member on member.group_id = debtor.group_id`

export const debtorStore = (tx: EntityManager) => ({
  ofObligation: groupLoader(
    (ids: string[]) =>
      records<Debtor>(
        tx,
        sql`
          select obligation_id as "obligationId", party_id as "partyId", group_id as "groupId", scope
          from (${debtors}) debtor where obligation_id = any(${ids}) order by position, member_position, party_id`,
      ),
    (debtor) => debtor.obligationId,
  ),

  group: keyLoader(
    (ids: string[]) =>
      rows(tx, PartyGroup, sql`select ${columns(tx, PartyGroup)} from party_group where id = any(${ids})`),
    (group) => group.id,
  ),

  membersOf: groupLoader(
    (ids: string[]) =>
      records<GroupMember>(
        tx,
        sql`
          select group_id as "groupId", party_id as "partyId", scope
          from (${groupMembers}) member where group_id = any(${ids}) order by position, party_id`,
      ),
    (member) => member.groupId,
  ),
})
