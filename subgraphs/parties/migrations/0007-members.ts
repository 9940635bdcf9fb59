import type { MigrationInterface, QueryRunner } from 'typeorm'
import {
  type Beside,
  forgetBeside,
  forgetHistory,
  hideDrafts,
  hideFromViewers,
  keepBeside,
  keepHistory,
  keysAtMoment,
  neverPublic,
  showViewers,
} from '../../foundation/database/publication.js'

/**
 * Who is who: whom organisations let act for them, who holds a key to reading, and whom to talk to. None of it is ever
 * public.
 *
 * Names, logins and addresses of persons stand beside the chain, where they can be erased; the versioned row holds a mark
 * of them. The gateway, which finds out who asks, is answered by functions and reads no table.
 */
export class Members0007 implements MigrationInterface {
  readonly name = 'Members0007'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- An organisation that is no more keeps its key and its past; what it took part in may have gone to another.
      create table party_closing (
        party_id       text primary key references party,
        closed_on      date not null,
        merged_into_id text references party,
        reason         text not null,
        provenance     text not null,
        sources        jsonb not null default '[]'
      );
      create index party_closing_into on party_closing (merged_into_id, party_id);

      create table member (
        id          text primary key,
        party_id    text not null references party,
        person_mark text not null,           -- HMAC of issuer and subject under the salt that stands beside
        tasks       text[] not null check (tasks <@ array['DRAFT', 'SUBMIT', 'ENDORSE', 'HANDLE', 'APPROVE', 'REPORT', 'ASSESS', 'ADMINISTER']),
        valid_from  date not null,
        valid_to    date,
        ended_on    date,                    -- the day it was ended, at once; null while it is as agreed
        erased_on   date,
        edition     integer not null check (edition > 0),
        provenance  text not null,
        sources     jsonb not null default '[]',
        check (valid_from <= valid_to)
      );
      create index member_of_party on member (party_id, valid_from, id);

      create table supplier_mandate (
        id              text primary key,
        party_id        text not null references party,
        supplier_number text not null check (supplier_number ~ '^[0-9]{9}$'),
        tasks           text[] not null check (tasks <@ array['DRAFT', 'SUBMIT', 'ENDORSE', 'HANDLE', 'APPROVE', 'REPORT', 'ASSESS']),
        valid_from      date not null,
        valid_to        date,
        ended_on        date,
        provenance      text not null,
        sources         jsonb not null default '[]',
        check (valid_from <= valid_to)
      );
      create index supplier_mandate_of_party on supplier_mandate (party_id, supplier_number);

      create table api_key (
        prefix     text primary key,
        hash       text not null unique,     -- keyed: of no use to whoever reads it here
        holder     text not null,
        party_id   text references party,
        made_on    date not null,
        ends_on    date not null,
        revoked_on date,
        provenance text not null,
        sources    jsonb not null default '[]'
      );
      create index api_key_of_party on api_key (party_id, prefix);

      create table contact (
        id           text primary key,
        pilot_id     text not null references pilot,
        agreement_id text not null references agreement,
        party_id     text not null references party,
        person_mark  text not null,
        edition      integer not null check (edition > 0),
        removed_on   date,
        erased_on    date,
        provenance   text not null,
        sources      jsonb not null default '[]'
      );
      create index contact_of_agreement on contact (agreement_id, party_id, id);

      create table member_login (
        member_id text primary key,
        party_id  text not null,
        salt      bytea not null,
        issuer    text not null,
        subject   text not null
      );
      create index member_login_of_person on member_login (subject, issuer);

      -- As each edition of the contact had it, so that the past shows what it showed, until it is erased.
      create table contact_detail (
        contact_id   text not null,
        edition      integer not null,
        pilot_id     text not null,
        agreement_id text not null,
        salt         bytea not null,
        name         text not null,
        role         text,
        email        text,
        phone        text,
        primary key (contact_id, edition)
      );

      -- Who was shown whose name and address, and when.
      create table contact_reading (
        id           uuid primary key default gen_random_uuid(),
        read_at      timestamptz not null default clock_timestamp(),
        party_id     text not null,
        person       text,
        supplier     text,
        agreement_id text not null,
        contact_ids  text[] not null,
        revision     bigint not null
      );
      create index contact_reading_of_agreement on contact_reading (agreement_id, read_at);

      create table api_key_use (
        prefix       text primary key,
        last_used_on date not null
      );
      ${functions}
    `)
    await keepHistory(runner, 'parties', ['party_closing'])
    await hideDrafts(runner, 'parties', versioned, neverPublic)
    for (const [table, condition] of shown) await showViewers(runner, 'parties', [table], condition)
    await keepBeside(runner, 'parties', beside)
    await runner.query(directory)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema directory cascade')
    await forgetBeside(runner, 'parties', beside)
    for (const [table] of shown) await hideFromViewers(runner, 'parties', [table])
    await forgetHistory(runner, 'parties', ['party_closing', ...versioned])
    await runner.query(`
      drop table ${[...beside.map(({ table }) => table), ...versioned, 'party_closing'].join(', ')};
      drop function evaluated_pilots()`)
  }
}

const versioned = ['member', 'supplier_mandate', 'api_key', 'contact']

const functions = `
  -- The pilots that the organisation read for follows from outside, at the moment read.
  ${keysAtMoment(
    'evaluated_pilots()',
    (ending) => `
      select part.pilot_id from parties${ending}.participation part
      where part.party_id = platform.viewer() and part.role = 'EVALUATOR'
        and (part.valid_from is null or part.valid_from <= platform.day())
        and (part.valid_to is null or part.valid_to >= platform.day())`,
  )}
`

const ofItsOwn = 'party_id = platform.viewer()'

/** Those who work together on an agreement, and who helps them: the ministry, the centre, and the evaluator of the pilot. */
export const ofWhomItConcerns = `
  agreement_id in (select keys.viewer_agreements('MUNICIPALITY', 'COUNTY', 'STATE', 'PARTNER', 'INVITED'))
    or platform.viewer() in ('kdd', 'distriktssenteret')
    or pilot_id in (select evaluated_pilots())`

const shown: readonly (readonly [table: string, condition: string])[] = [
  ['member', ofItsOwn],
  ['supplier_mandate', ofItsOwn],
  ['api_key', `${ofItsOwn} or platform.viewer() in ('kdd', 'distriktssenteret')`],
  ['contact', ofWhomItConcerns],
]

const beside: readonly Beside[] = [
  { table: 'member_login', shown: ofItsOwn },
  { table: 'contact_detail', shown: ofWhomItConcerns },
  { table: 'contact_reading' },
  { table: 'api_key_use', shown: 'prefix in (select prefix from api_key)' },
]

const holds = (table: string) => `ended_on is null and valid_from <= day and (valid_to is null or valid_to >= day)
      and not exists (select from parties.party_closing closing where closing.party_id = ${table}.party_id)`

const directory = `
  -- What the gateway may ask, to find out who asks it: with the rights of the owner, and one answer each.
  create schema directory;
  grant usage on schema directory to gateway;

  create function directory.party_with_number(number text) returns table (party text)
  language sql stable security definer set search_path = '' as $$
    select id from parties.party where organisation_number = number and not exists (select from parties.party_closing where party_id = id)
  $$;

  create function directory.supplier_mandate(party text, supplier text, day date) returns table (party text, tasks text[])
  language sql stable security definer set search_path = '' as $$
    select mandate.party_id, mandate.tasks from parties.supplier_mandate mandate
    where mandate.party_id = supplier_mandate.party and mandate.supplier_number = supplier and ${holds('mandate')}
  $$;

  create function directory.memberships(issuer text, subject text, day date) returns table (member text, party text, tasks text[])
  language sql stable security definer set search_path = '' as $$
    select member.id, member.party_id, member.tasks
    from parties.member_login login join parties.member on member.id = login.member_id
    where (login.issuer, login.subject) = (memberships.issuer, memberships.subject) and ${holds('member')}
    order by member.party_id collate "C", member.id collate "C"
  $$;

  -- Notes that the key was shown: once a day, so that no reader waits for another.
  create function directory.key_holder(hash text, day date) returns table (prefix text, name text)
  language plpgsql volatile security definer set search_path = '' as $$
  declare
    found_prefix text;
    found_name   text;
  begin
    select held.prefix, held.holder into found_prefix, found_name from parties.api_key held
      where held.hash = key_holder.hash and held.revoked_on is null and held.ends_on >= day;
    if not found then return; end if;
    insert into parties.api_key_use as used values (found_prefix, day)
      on conflict on constraint api_key_use_pkey do update set last_used_on = day where used.last_used_on < day;
    return query select found_prefix, found_name;
  end $$;

  grant execute on function directory.party_with_number(text), directory.supplier_mandate(text, text, date),
    directory.memberships(text, text, date), directory.key_holder(text, date) to gateway;
`
