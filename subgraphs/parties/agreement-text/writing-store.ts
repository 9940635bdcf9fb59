import sql, { join, raw, type Sql } from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import type { DomainError } from '../../foundation/errors.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { Provenance } from '../../foundation/provenance.js'
import { records } from '../../foundation/rows.js'
import type { PartyGroupKind } from '../obligation/entity.js'
import type { AgreementInput, DebtorInput } from './acts-arguments.js'
import { inKey, type NamedKey, type PresentPart, type PresentText, type TextChange, type WrittenPart } from './rules.js'

/** The agreement that a text is written of, and the edition that is written. */
export interface WrittenAgreement {
  readonly id: string
  readonly pilotId: string
  readonly provenance: Provenance
  readonly edition: number
}

export type TextWritingStore = ReturnType<typeof textWritingStore>

/** Where the text of an agreement is written, within one act. */
export const textWritingStore = ({ tx }: Pick<Doing, 'tx'>) => {
  const insert = (table: string, row: Row) =>
    records(
      tx,
      sql`insert into ${raw(table)} (${raw(Object.keys(row).join(', '))}) values (${join(Object.values(row))})`,
    )

  const update = async (table: string, id: string, row: Row): Promise<void> => {
    const said = Object.entries(row).map(([column, value]) => sql`${raw(column)} = ${value}`)
    if (said.length > 0) await records(tx, sql`update ${raw(table)} set ${join(said)} where id = ${id}`)
  }

  /** The group of such a kind, made when it is first bound to something. */
  const group = async (
    { id: agreementId, provenance }: WrittenAgreement,
    kind: PartyGroupKind,
    objectiveId: string | null,
  ): Promise<string> => {
    const objective = kind === 'NAMED_PARTNERS' ? objectiveId : null
    const id = `${objective ?? agreementId}/${inKey(kind)}`
    await records(
      tx,
      sql`
        insert into party_group (id, agreement_id, objective_id, kind, name, provenance)
        values (${id}, ${agreementId}, ${objective}, ${kind}, ${groupNames[kind]}, ${provenance}) on conflict do nothing`,
    )
    return id
  }

  const themes = async (id: string, main: string | null, others: readonly string[], provenance: Provenance) => {
    await records(tx, sql`delete from objective_theme where objective_id = ${id}`)
    const all = [...new Set([...(main === null ? [] : [main]), ...others])]
    for (const [position, theme_id] of all.entries())
      await insert('objective_theme', { objective_id: id, theme_id, position, provenance })
  }

  /** All its themes are written anew where one is said otherwise: the main one is the first of them. */
  const themesOf = async (
    { id, said }: WrittenPart & { readonly kind: 'objective' },
    provenance: Provenance,
  ): Promise<void> => {
    if (said.mainTheme === undefined && said.otherThemes === undefined) return
    const [held] = await records<{ main: string | null; others: string[] }>(
      tx,
      sql`
        select main_theme_id as main, array(
          select theme_id from objective_theme where objective_id = objective.id
            and theme_id is distinct from objective.main_theme_id order by position) as others
        from objective where id = ${id}`,
    )
    await themes(id, held!.main, said.otherThemes === undefined ? held!.others : (said.otherThemes ?? []), provenance)
  }

  const debtors = async (
    agreement: WrittenAgreement,
    obligation: string,
    objectiveId: string | null,
    given: readonly DebtorInput[],
  ): Promise<void> => {
    await records(tx, sql`delete from obligation_debtor where obligation_id = ${obligation}`)
    for (const [position, { party, group: kind, scope }] of given.entries())
      await insert('obligation_debtor', {
        id: `${obligation}/debtor-${agreement.edition}-${position + 1}`,
        obligation_id: obligation,
        position,
        party_id: party ?? null,
        group_id: kind ? await group(agreement, kind, objectiveId) : null,
        scope: scope ?? null,
        provenance: agreement.provenance,
      })
  }

  const write = async (agreement: WrittenAgreement, part: WrittenPart): Promise<void> => {
    const { id, isNew, position } = part
    const table = tables[part.kind]
    const said: Row = given(columnsOf[part.kind], part.said)
    // A party that is named beside an empty kind of actor.
    if (part.kind === 'participation' && said.party_id != null) said.category = null
    if (part.kind === 'follow-up rule' && part.said.responsibleGroup !== undefined) {
      const kind = part.said.responsibleGroup
      said.responsible_group_id = kind === null ? null : await group(agreement, kind, null)
      said.responsible_party_id ??= null
    }
    if (part.kind === 'follow-up rule' && part.said.responsibleParty != null) said.responsible_group_id ??= null
    if (isNew)
      await insert(table, {
        id,
        agreement_id: agreement.id,
        provenance: agreement.provenance,
        ...(part.kind === 'objective' ? { number: position } : { position }),
        ...(part.kind === 'participation' && { pilot_id: agreement.pilotId }),
        ...((part.kind === 'participation' || part.kind === 'obligation') && { objective_id: part.objectiveId }),
        ...said,
      })
    else await update(table, id, said)
    if (part.kind === 'objective') await themesOf(part, agreement.provenance)
    if (part.kind === 'obligation' && part.said.debtors)
      await debtors(agreement, id, part.objectiveId, part.said.debtors)
  }

  const remove = async ({ id, kind }: PresentPart): Promise<void> => {
    if (kind === 'obligation') await records(tx, sql`delete from obligation_debtor where obligation_id = ${id}`)
    if (kind === 'objective') {
      await records(tx, sql`delete from party_group where objective_id = ${id}`)
      await records(tx, sql`delete from objective_theme where objective_id = ${id}`)
      await records(tx, sql`delete from cross_reference where ${id} in (objective_id, referenced_objective_id)`)
    }
    await records(tx, sql`delete from ${raw(tables[kind])} where id = ${id}`)
  }

  return {
    present: async (agreementId: string, isPublic: boolean): Promise<PresentText> => {
      const parts = await records<PresentPart>(
        tx,
        sql`
          select id, kind, objective_id as "objectiveId", position, says, first, last, is_followed_up as "isFollowedUp" from (
            ${presentParts(agreementId)}) part order by kind, position, id`,
      )
      const before = await records<{ key: string }>(
        tx,
        sql`select unnest(fields) as key from agreement_edition where agreement_id = ${agreementId}`,
      )
      return {
        agreementId,
        isPublic,
        parts,
        usedKeys: [...parts.map(({ id }) => id), ...before.map(({ key }) => key)],
      }
    },

    /** Those of the parties and themes named that there are none of. */
    unknown: async (named: readonly NamedKey[]): Promise<DomainError[]> => {
      const keysOf = (kind: NamedKey['kind']) => [
        ...new Set(named.flatMap((one) => (one.kind === kind ? one.key : []))),
      ]
      const found = await records<{ kind: string; key: string }>(
        tx,
        sql`
          select 'party' as kind, id as key from party where id = any (${keysOf('party')}::text[])
          union all select 'theme', id from theme where id = any (${keysOf('theme')}::text[])`,
      )
      const isKnown = (one: NamedKey) => found.some(({ kind, key }) => kind === one.kind && key === one.key)
      return named.filter((one) => !isKnown(one)).map(({ kind, key, path }) => new UnknownKey(kind, key, path))
    },

    /** The words of an agreement, as the columns that hold them. */
    words: (said: AgreementInput): Row => given(wordColumns, said),

    /** What is taken out goes first, parts before what they stand under; what is new comes after what it stands under. */
    write: async (agreement: WrittenAgreement, { written, removed }: TextChange): Promise<void> => {
      for (const part of removed.toSorted((a, b) => depth(b.kind) - depth(a.kind))) await remove(part)
      for (const part of written) await write(agreement, part)
    },

    insert,
    update,
  }
}

/** Values by the columns they are written to. */
export type Row = Record<string, unknown>

const depth = (kind: PresentPart['kind']): number => (kind === 'objective' ? 0 : 1)

const given = <Said extends object>(columns: Readonly<Record<string, string>>, said: Said): Row =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([field, column]) => {
      const value = said[field as keyof Said]
      return value === undefined ? [] : [[column, value === null && lists.includes(field) ? [] : value]]
    }),
  )

/** Columns that hold a list, perhaps an empty one. */
const lists: readonly string[] = ['aims', 'contributesTo', 'principles', 'endAssessment', 'represents']

const tables: Readonly<Record<PresentPart['kind'], string>> = {
  objective: 'objective',
  participation: 'participation',
  obligation: 'obligation',
  anchoring: 'anchoring',
  'follow-up rule': 'follow_up_rule',
}

const wordColumns = {
  title: 'title',
  endsOn: 'ends_on',
  purpose: 'purpose',
  aims: 'aims',
  contributesTo: 'contributes_to',
  principles: 'principles',
  disputeRule: 'dispute_rule',
  inForceRule: 'in_force_rule',
  endAssessment: 'end_assessment',
  anchoringRule: 'anchoring_rule',
  fundingFramework: 'funding_framework',
} as const satisfies Partial<Record<keyof AgreementInput, string>>

const columnsOf: Readonly<Record<PresentPart['kind'], Readonly<Record<string, string>>>> = {
  objective: { title: 'title', section: 'section', mainTheme: 'main_theme_id', aims: 'aims' },
  participation: {
    party: 'party_id',
    category: 'category',
    role: 'role',
    scope: 'scope',
    capacity: 'capacity',
    represents: 'represents',
    reservation: 'reservation',
    section: 'section',
    validFrom: 'valid_from',
    validTo: 'valid_to',
  },
  obligation: {
    kind: 'kind',
    grade: 'grade',
    section: 'section',
    text: 'text',
    scope: 'scope',
    reservation: 'reservation',
    specifiedIn: 'specified_in',
  },
  anchoring: {
    party: 'party_id',
    kind: 'kind',
    title: 'title',
    fromYear: 'from_year',
    toYear: 'to_year',
    body: 'body',
    note: 'note',
    section: 'section',
  },
  'follow-up rule': {
    subject: 'subject',
    frequency: 'frequency',
    responsibleParty: 'responsible_party_id',
    withWhom: 'with_whom',
    text: 'text',
    section: 'section',
  },
}

const groupNames: Readonly<Record<PartyGroupKind, string>> = {
  MUNICIPALITIES: 'avtalekommunene',
  MAIN_PARTIES: 'hovedpartene',
  NAMED_PARTNERS: 'samarbeidspartene',
  ALL_PARTIES: 'partene',
}

const presentParts = (agreementId: string): Sql => sql`
  select id, 'objective' as kind, null as objective_id, number as position, title as says, null as first, null as last,
    false as is_followed_up
  from objective where agreement_id = ${agreementId}
  union all
  select id, 'participation', objective_id, position, coalesce(party_id, category), valid_from::text, valid_to::text, false
  from participation where agreement_id = ${agreementId}
  union all
  select id, 'obligation', objective_id, position, text, null, null,
    exists (select from follow_up where obligation_id = obligation.id)
  from obligation where agreement_id = ${agreementId}
  union all
  select id, 'anchoring', null, position, coalesce(title, note, kind), from_year::text, to_year::text, false
  from anchoring where agreement_id = ${agreementId}
  union all
  select id, 'follow-up rule', null, position, text, null, null, false
  from follow_up_rule where agreement_id = ${agreementId}`
