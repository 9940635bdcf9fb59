import type { MigrationInterface, QueryRunner } from 'typeorm'
import {
  forgetHistory,
  hideFromViewers,
  keepHistory,
  keysAtMoment,
  showViewers,
} from '../../foundation/database/publication.js'
import { Published0004 } from './0004-published.js'

/**
 * Money while it is written: which edition of an amount was read, what an allocation was moved from, what auditors have
 * stated, and who may read the financing lines of a plan that is not public.
 *
 * Columns that rows of before do not have stay empty in them, since what a revision has sealed is never written again.
 */
export class Writing0005 implements MigrationInterface {
  readonly name = 'Writing0005'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- That an auditor has confirmed the accounts of an agreement for one year, as one who sent the accounts in tells.
      create table audit_statement (
        id           text primary key,
        agreement_id text not null,
        year         smallint not null,
        auditor      text not null,
        stated_on    date not null,
        reference    text not null,
        note         text,
        provenance   text not null,
        sources      jsonb not null default '[]'
      );
      create index audit_statement_of_agreement on audit_statement (agreement_id, year, id);

      alter table money_entry
        add edition integer check (edition > 0),
        add moved_from_id text references money_entry,     -- the allocation that it takes back, or is the rest of
        add audit_id text references audit_statement,
        add constraint audited_if_stated check (audit_id is null or audited);
      create index money_entry_moved on money_entry (moved_from_id) where moved_from_id is not null;
      create index money_entry_of_audit on money_entry (audit_id) where audit_id is not null;
      alter table state_grant add edition integer check (edition > 0);
      alter table appropriation add edition integer check (edition > 0);
      alter table scheme_use add edition integer check (edition > 0);
    `)
    await runner.query(guards)
    await keepHistory(runner, 'funding', ['audit_statement'])
    for (const table of changed)
      await runner.query(
        `select platform.keep_history(room, name, public_when) from platform.kept where (room, name) = ('funding', $1)`,
        [table],
      )
    await runner.query(functions)
    for (const [tables, condition] of shown) await showViewers(runner, 'funding', tables, condition)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [tables] of shown) await hideFromViewers(runner, 'funding', tables)
    // A view does not give up a column: all of them are taken down, and put up again as they were.
    const before = new Published0004()
    await before.down(runner)
    const kept: { name: string; public_when: string }[] = await runner.query(
      `select name, public_when from platform.kept where room = 'funding' and name = any ($1)`,
      [changed],
    )
    await forgetHistory(runner, 'funding', ['audit_statement', ...changed])
    await runner.query(`
      drop function told_entries();
      drop trigger m_within_grant_inserted on money_entry;
      drop trigger m_within_grant_updated on money_entry;
      drop trigger m_within_grant_replaced on money_entry;
      drop function disbursements_within_grant();
      alter table money_entry drop constraint audited_if_stated, drop edition, drop moved_from_id, drop audit_id;
      alter table state_grant drop edition;
      alter table appropriation drop edition;
      alter table scheme_use drop edition;
      drop table audit_statement;
      drop function stated_on_what_is_public()`)
    for (const { name, public_when } of kept)
      await runner.query(`select platform.keep_history('funding', $1, $2)`, [name, public_when])
    await before.up(runner)
  }
}

const changed = ['money_entry', 'state_grant', 'appropriation', 'scheme_use']

const guards = `
  -- A statement is public at once, and so has to be what it is about.
  create function stated_on_what_is_public() returns trigger language plpgsql as $$
  begin
    if exists (
      select from written where not exists (
        select from agreement_key where id = written.agreement_id and public_from is not null)) then
      raise exception 'An auditor’s statement is about no public agreement.' using errcode = 'foreign_key_violation';
    end if;
    return null;
  end $$;
  create trigger m_check_inserted after insert on audit_statement referencing new table as written
    for each statement execute function stated_on_what_is_public();
  create trigger m_check_updated after update on audit_statement referencing new table as written
    for each statement execute function stated_on_what_is_public();

  -- Of a grant no more is paid out than its letter gives, where that is on record. Rules say it first; here it holds
  -- whatever wrote.
  create function disbursements_within_grant() returns trigger language plpgsql as $$
  declare
    over record;
  begin
    select money.grant_id, money.disbursed, money.granted into over
      from (
        select grant_id, sum(amount_ore) filter (where stage = 'DISBURSED') as disbursed,
          sum(amount_ore) filter (where stage = 'GRANTED') as granted,
          coalesce(bool_and(amount_ore is not null) filter (where stage = 'GRANTED'), false) as is_known
        from money_entry
        where stage in ('GRANTED', 'DISBURSED')
          and grant_id in (select grant_id from written where stage in ('GRANTED', 'DISBURSED'))
        group by grant_id) money
      where money.is_known and money.disbursed > money.granted limit 1;
    if found then
      raise exception 'Of the grant "%", % øre would be paid out, and it is % øre.', over.grant_id, over.disbursed, over.granted
        using errcode = 'check_violation', constraint = 'disbursements_within_grant';
    end if;
    return null;
  end $$;
  create trigger m_within_grant_inserted after insert on money_entry referencing new table as written
    for each statement execute function disbursements_within_grant();
  create trigger m_within_grant_updated after update on money_entry referencing new table as written
    for each statement execute function disbursements_within_grant();
  create trigger m_within_grant_replaced after update on money_entry referencing old table as written
    for each statement execute function disbursements_within_grant();
`

const functions = `
  -- Financing lines of measures that named partners were shown. Read with the rights of who asks.
  ${keysAtMoment(
    'told_entries()',
    (ending) => `
      select id from funding${ending}.money_entry where measure_version_id in (select keys.open_measure_versions())`,
  )}
`

const ofOpenPlans = 'plan_version_id in (select keys.open_plan_versions())'

/** Lines of plans that are open to the organisation read for; to named partners, those of measures of their objectives. */
const shown: readonly (readonly [tables: readonly string[], condition: string])[] = [
  [['money_entry'], `${ofOpenPlans} or measure_version_id in (select keys.open_measure_versions())`],
  [['money_portion', 'money_revision'], `${ofOpenPlans} or entry_id in (select told_entries())`],
]
