import type { MigrationInterface, QueryRunner } from 'typeorm'
import {
  type Follower,
  followParents,
  forgetHistory,
  forgetParents,
  hideDrafts,
  hideFromViewers,
  keepHistory,
  publish,
  showViewers,
  type View,
  withdraw,
} from '../../foundation/database/publication.js'
import { groupMembers } from './0005-figures.js'
import { keys as keysBefore } from './0006-access.js'

/**
 * Registers that people keep: what stood there before it was renamed, what is closed and who has its place, and which codes
 * took over from which.
 *
 * Editions stand in tables of their own: what is of before has none there, and is at its first.
 *
 * What refers to a party that is merged into another is never rewritten. Who has its place today has its parts in
 * agreements, and may tell what was done about what it owes.
 */
export class RegisterActs0012 implements MigrationInterface {
  readonly name = 'RegisterActs0012'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What each edition of something in a register changed, for who has read an earlier one.
      create table register_edition (
        about_type text not null check (about_type in ${kinds}),
        about_id   text not null,
        edition    integer not null check (edition > 1),
        fields     text[] not null,
        provenance text not null,
        sources    jsonb not null default '[]',
        primary key (about_type, about_id, edition)
      );

      -- The same of a body, which may be that of a draft.
      create table body_edition (
        body_id     text not null references body,
        edition     integer not null check (edition > 1),
        fields      text[] not null,
        public_from bigint,
        provenance  text not null,
        sources     jsonb not null default '[]',
        primary key (body_id, edition)
      );

      -- A third call for pilots may come: the number of the call is all that is asked of it.
      alter table pilot drop constraint pilot_cohort_check, add constraint pilot_cohort_check check (cohort > 0);

      -- What something was called until a day: a party, a pilot, a theme, a municipality or a county.
      create table former_name (
        id            text primary key,
        about_type    text not null check (about_type in ${kinds}),
        about_id      text not null,
        name          text not null,
        names         jsonb not null default '{}',
        official_name text,
        valid_to      date not null,
        provenance    text not null,
        sources       jsonb not null default '[]'
      );
      create index former_name_about on former_name (about_type, about_id, valid_to);

      create table pilot_closing (
        pilot_id       text primary key references pilot,
        closed_on      date not null,
        merged_into_id text references pilot,
        reason         text not null,
        provenance     text not null,
        sources        jsonb not null default '[]'
      );
      create index pilot_closing_into on pilot_closing (merged_into_id, pilot_id);

      create table theme_closing (
        theme_id       text primary key references theme,
        closed_on      date not null,
        merged_into_id text references theme,
        reason         text not null,
        provenance     text not null,
        sources        jsonb not null default '[]'
      );
      create index theme_closing_into on theme_closing (merged_into_id, theme_id);

      -- What took over from a municipality or a county: several where it was divided, one of several where they were merged.
      ${['municipality', 'county']
        .map(
          (place) => `
      create table ${place}_succession (
        ${place}_code  text not null references ${place},
        successor_code text not null references ${place},
        provenance     text not null,
        sources        jsonb not null default '[]',
        primary key (${place}_code, successor_code),
        check (${place}_code <> successor_code)
      );
      create index ${place}_succession_to on ${place}_succession (successor_code, ${place}_code);`,
        )
        .join('\n')}
    `)
    await keepHistory(runner, 'parties', added)
    await followParents(runner, followers, 'x_spread_registers')
    await hideDrafts(runner, 'parties', ['body_edition'])
    await showViewers(runner, 'parties', ['body_edition'], 'body_id in (select draft_bodies())')
    await publish(runner, 'parties', { published: [], keys })
    await runner.query(
      onlyDebtorsFollowUp(
        'in (select new.party_id union all select party_id from keys.succession_key where successor_id = new.party_id)',
      ),
    )
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(onlyDebtorsFollowUp('= new.party_id'))
    await publish(runner, 'parties', { published: [], keys: keysBefore })
    await withdraw(runner, { published: [], keys: [successionKey] })
    await hideFromViewers(runner, 'parties', ['body_edition'])
    await forgetHistory(runner, 'parties', [...added, 'body_edition'])
    await runner.query(`
      drop table ${[...added, 'body_edition'].join(', ')};
      drop trigger x_spread_registers_inserted on body;
      drop trigger x_spread_registers_updated on body;
      alter table pilot drop constraint pilot_cohort_check, add constraint pilot_cohort_check check (cohort in (1, 2))`)
    await forgetParents(runner, followers)
  }
}

const kinds = `('Party', 'Pilot', 'Theme', 'Municipality', 'County')`
const followers: readonly Follower[] = [{ table: 'body_edition', parent: 'body', column: 'body_id' }]
const added = [
  'register_edition',
  'former_name',
  'pilot_closing',
  'theme_closing',
  'municipality_succession',
  'county_succession',
]

/** As the migration that made it wrote it, but for who counts as a debtor: also who has a debtor's place. */
const onlyDebtorsFollowUp = (isWho: string): string => `
  create or replace function only_debtors_follow_up() returns trigger language plpgsql as $$
  begin
    if not exists (select from obligation where id = new.obligation_id and agreement_id = new.agreement_id) then
      raise exception 'The follow-up "%" is of no obligation of its agreement.', new.id using errcode = 'foreign_key_violation';
    end if;
    if not exists (
      select from obligation_debtor debtor where debtor.obligation_id = new.obligation_id and (debtor.party_id ${isWho}
        or exists (select from (${groupMembers}) member where member.group_id = debtor.group_id and member.party_id ${isWho})))
    then
      raise exception 'The follow-up "%" is by "%", who is no debtor of "%".', new.id, new.party_id, new.obligation_id
        using errcode = 'check_violation', constraint = 'only_debtors_follow_up';
    end if;
    return null;
  end $$;`

const successionKey: View = {
  name: 'succession_key',
  definition: `
    with recursive place (party_id, successor_id) as (
      select party_id, merged_into_id from party_closing where merged_into_id is not null
      union
      select place.party_id, later.merged_into_id
      from place join party_closing later on later.party_id = place.successor_id
      where later.merged_into_id is not null)
    select party_id, successor_id from place
    where not exists (
      select from party_closing later where later.party_id = place.successor_id and later.merged_into_id is not null)`,
  columns: {
    party_id: 'A party that was merged into another.',
    successor_id: 'Who has its place today, whatever mergers came between.',
  },
}

/** The same for the party itself, and for who has its place: then it has none any more. */
export const withSuccession = ({ name, definition, columns }: View): View => ({
  name,
  definition: `
    select ${listed(columns, 'held.party_id')} from (${definition}) held
    where held.party_id not in (select party_id from succession_key)
    union
    select ${listed(columns, 'succession.successor_id')} from (${definition}) held
      join succession_key succession on succession.party_id = held.party_id`,
  columns,
})

const listed = (columns: View['columns'], party: string): string =>
  Object.keys(columns)
    .map((column) => (column === 'party_id' ? party : `held.${column}`))
    .join(', ')

const keys: readonly View[] = [successionKey, ...keysBefore.map(withSuccession)]
