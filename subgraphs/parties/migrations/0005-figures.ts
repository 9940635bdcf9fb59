import type { MigrationInterface, QueryRunner } from 'typeorm'
import {
  type Follower,
  followParents,
  forgetHistory,
  forgetParents,
  hideDrafts,
  keepHistory,
  publish,
  type View,
  withdraw,
} from '../../foundation/database/publication.js'
import { Published0003 } from './0003-published.js'
import { marked } from './0004-publication.js'

/**
 * What plans, money and results lean on: what was done about an obligation, when bodies met, how many live where; and of
 * pilots, objectives, obligations and rules of follow-up as much as other rooms filter and order by. Shares of counties add
 * up, since money is cut by them.
 */
export class Figures0005 implements MigrationInterface {
  readonly name = 'Figures0005'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A dated record by a debtor of what it did about an obligation, with whom.
      create table follow_up (
        id            text primary key,
        agreement_id  text not null references agreement,
        obligation_id text not null references obligation,
        party_id      text not null references party,
        done_on       date not null,
        text          text not null,
        with_whom     text[] not null default '{}',
        reference     text,
        public_from   bigint,
        provenance    text not null,
        sources       jsonb not null default '[]'
      );
      create index follow_up_of_obligation on follow_up (obligation_id, done_on, id);
      create index follow_up_of_party on follow_up (party_id, done_on, id);

      create table body_meeting (
        id          text primary key,
        body_id     text not null references body,
        held_on     date not null,
        subjects    text[] not null default '{}',
        reference   text,
        public_from bigint,
        provenance  text not null,
        sources     jsonb not null default '[]'
      );
      create index body_meeting_of_body on body_meeting (body_id, held_on, id);

      -- How many live in a municipality; in the demonstration world, made up, in a whole pilot.
      create table population (
        id                text primary key,
        municipality_code text references municipality,
        pilot_id          text references pilot,
        year              smallint not null,
        inhabitants       integer not null check (inhabitants >= 0),
        provenance        text not null,
        sources           jsonb not null default '[]',
        unique (municipality_code, year),
        unique (pilot_id, year),
        check ((municipality_code is null) <> (pilot_id is null)),
        check ((pilot_id is not null) = (provenance = 'SYNTHETIC'))
      );
      ${checks}
    `)
    await followParents(runner, followers, 'x_spread_figures')
    await hideDrafts(runner, 'parties', ['follow_up', 'body_meeting'])
    await keepHistory(runner, 'parties', ['population'])
    await publish(runner, 'parties', { published: [...extended, ...added], keys })
  }

  async down(runner: QueryRunner): Promise<void> {
    // A view does not give up a column: all of them are taken down, and those of before put up again.
    await withdraw(runner, { published: added, keys: [] })
    const before = new Published0003()
    await before.down(runner)
    await forgetHistory(runner, 'parties', ['follow_up', 'body_meeting', 'population'])
    await runner.query(`
      drop table follow_up;
      drop table body_meeting;
      drop table population;
      drop trigger x_spread_figures_inserted on obligation;
      drop trigger x_spread_figures_updated on obligation;
      drop trigger x_spread_figures_inserted on body;
      drop trigger x_spread_figures_updated on body;
      drop trigger county_shares_add_up on pilot_county;
      drop function only_debtors_follow_up(), county_shares_add_up()`)
    await forgetParents(runner, followers)
    await before.up(runner)
    await publish(runner, 'parties', { published: [], keys: marked })
  }
}

/** Who belongs to each group, by the roles they have; as it stood when this migration was written. */
export const groupMembers = `
  select grouped.id as group_id, participation.party_id
  from party_group grouped
    join participation on participation.agreement_id = grouped.agreement_id
    join party on party.id = participation.party_id
  where case grouped.kind
    when 'MUNICIPALITIES' then participation.role in ('MAIN_PARTY', 'COORDINATING_MAIN_PARTY') and party.kind = 'MUNICIPALITY'
    when 'MAIN_PARTIES' then participation.role in ('MAIN_PARTY', 'COORDINATING_MAIN_PARTY')
    when 'NAMED_PARTNERS' then participation.role = 'NAMED_PARTNER' and participation.objective_id = coalesce(grouped.objective_id, participation.objective_id)
    else participation.role in ('MAIN_PARTY', 'COORDINATING_MAIN_PARTY', 'SPECIAL_ROLE', 'NAMED_PARTNER') end
  group by grouped.id, participation.party_id`

const checks = `
  -- A rule says it first, in words of the trade; here it holds whatever wrote. Who was a debtor then may cease to be one.
  create function only_debtors_follow_up() returns trigger language plpgsql as $$
  begin
    if not exists (select from obligation where id = new.obligation_id and agreement_id = new.agreement_id) then
      raise exception 'The follow-up "%" is of no obligation of its agreement.', new.id using errcode = 'foreign_key_violation';
    end if;
    if not exists (
      select from obligation_debtor debtor where debtor.obligation_id = new.obligation_id and (debtor.party_id = new.party_id
        or exists (select from (${groupMembers}) member where member.group_id = debtor.group_id and member.party_id = new.party_id)))
    then
      raise exception 'The follow-up "%" is by "%", who is no debtor of "%".', new.id, new.party_id, new.obligation_id
        using errcode = 'check_violation', constraint = 'only_debtors_follow_up';
    end if;
    return null;
  end $$;
  create constraint trigger only_debtors_follow_up after insert or update of agreement_id, obligation_id, party_id on follow_up
    for each row execute function only_debtors_follow_up();

  -- Asked when the transaction ends, where another room may be writing: so with the owner's rights, on this room's path.
  create function county_shares_add_up() returns trigger language plpgsql security definer set search_path from current as $$
  declare
    wrong record;
  begin
    select pilot_id, count(*) as counties, count(share_basis_points) as agreed, sum(share_basis_points) as total into wrong
      from pilot_county where pilot_id in (old.pilot_id, new.pilot_id) group by pilot_id
      having count(share_basis_points) > 0 and (count(share_basis_points) < count(*) or sum(share_basis_points) <> 10000) limit 1;
    if found then
      raise exception 'Of "%", the shares of % of % counties are agreed, and add up to % basis points: all have to be, and to 10000.',
          wrong.pilot_id, wrong.agreed, wrong.counties, wrong.total
        using errcode = 'check_violation', constraint = 'county_shares_add_up';
    end if;
    return null;
  end $$;
  create constraint trigger county_shares_add_up after insert or update or delete on pilot_county
    deferrable initially deferred for each row execute function county_shares_add_up();
`

const followers: readonly Follower[] = [
  { table: 'follow_up', parent: 'obligation', column: 'obligation_id' },
  { table: 'body_meeting', parent: 'body', column: 'body_id' },
]

/** Those of before, with more columns at their end. */
const extended: readonly View[] = [
  {
    name: 'public_pilot',
    definition: 'select id, world, name, cohort, selected_on, contiguous, search_name from pilot',
    columns: {
      id: 'Key of the pilot.',
      world: 'REAL, or DEMO for a demonstration twin.',
      name: 'The name in Norwegian.',
      cohort: '1 or 2 (Norwegian: pulje).',
      selected_on: 'When it was selected: a day, a month or a year as text; null where no source says.',
      contiguous: 'Whether its municipalities border on each other; null where no source says.',
      search_name: 'Its names, folded for search, one a line.',
    },
  },
  {
    name: 'public_objective',
    definition: `
      select objective.id, objective.agreement_id, agreement.pilot_id, objective.number, objective.title, objective.main_theme_id,
        objective.search_name
      from objective join agreement on agreement.id = objective.agreement_id
      where agreement.publication = 'PUBLISHED'`,
    columns: {
      id: 'Key of the objective.',
      agreement_id: 'Its agreement.',
      pilot_id: 'Its pilot.',
      number: 'Its number within the agreement.',
      title: 'As the agreement writes it.',
      main_theme_id: 'The one theme that totals count it under.',
      search_name: 'Its title, folded for search.',
    },
  },
]

const added: readonly View[] = [
  {
    name: 'public_pilot_theme',
    definition: `
      select agreement.pilot_id, objective_theme.theme_id
      from objective_theme join objective on objective.id = objective_theme.objective_id
        join agreement on agreement.id = objective.agreement_id
      where agreement.publication = 'PUBLISHED'
      union
      select pilot_id, unnest(theme_ids) from focus_area`,
    columns: {
      pilot_id: 'The pilot.',
      theme_id: 'A theme of one of its objectives, or of what it said that it would work on; each once.',
    },
  },
  {
    name: 'public_obligation',
    definition: `
      select obligation.id, obligation.agreement_id, agreement.pilot_id, obligation.objective_id, obligation.position,
        obligation.kind, obligation.grade, obligation.section
      from obligation join agreement on agreement.id = obligation.agreement_id
      where agreement.publication = 'PUBLISHED'`,
    columns: {
      id: 'Key of the obligation.',
      agreement_id: 'Its agreement.',
      pilot_id: 'Its pilot.',
      objective_id: 'Its objective; null for one of the whole agreement.',
      position: 'Its place in the text.',
      kind: 'Where in the agreement it belongs.',
      grade: 'How strongly it binds: FORPLIKTER, SKAL, VIL, BOR or KAN.',
      section: 'The section that holds it.',
    },
  },
  {
    name: 'public_approval',
    definition: `
      select approval.agreement_id, approval.party_id, approval.state, approval.decided_on
      from approval join agreement on agreement.id = approval.agreement_id
      where agreement.publication = 'PUBLISHED'`,
    columns: {
      agreement_id: 'The agreement.',
      party_id: 'The main party whose decision it is.',
      state: 'What it decided; NOT_REPORTED where nobody has told.',
      decided_on: 'The day it decided; null where it has not, or nobody has told.',
    },
  },
  {
    name: 'public_follow_up_rule',
    definition: `
      select rule.id, rule.agreement_id, agreement.pilot_id, rule.position, rule.subject, rule.frequency, rule.text, rule.section,
        rule.with_whom
      from follow_up_rule rule join agreement on agreement.id = rule.agreement_id
      where agreement.publication = 'PUBLISHED'`,
    columns: {
      id: 'Key of the rule.',
      agreement_id: 'Its agreement.',
      pilot_id: 'Its pilot.',
      position: 'Its place in the text.',
      subject: 'What is to be done.',
      frequency: 'How often.',
      text: 'What is to be done, retold.',
      section: 'The section that says so.',
      with_whom: 'With whom; null where the text does not say.',
    },
  },
  {
    name: 'public_follow_up_debtor',
    definition: `
      select rule.id as rule_id, rule.responsible_party_id as party_id
      from follow_up_rule rule join agreement on agreement.id = rule.agreement_id
      where agreement.publication = 'PUBLISHED' and rule.responsible_party_id is not null
      union all
      select rule.id, member.party_id
      from follow_up_rule rule join agreement on agreement.id = rule.agreement_id
        join (${groupMembers}) member on member.group_id = rule.responsible_group_id
      where agreement.publication = 'PUBLISHED'`,
    columns: { rule_id: 'The rule.', party_id: 'Who is to do it, groups taken apart into their members.' },
  },
  {
    name: 'public_body',
    definition: `
      select body.id, body.pilot_id, body.agreement_id, body.name, body.kind
      from body left join agreement on agreement.id = body.agreement_id
      where body.agreement_id is null or agreement.publication = 'PUBLISHED'`,
    columns: {
      id: 'Key of the body.',
      pilot_id: 'Its pilot; null for one across pilots.',
      agreement_id: 'The agreement that sets it up; null for one that stands by itself.',
      name: 'What it is called.',
      kind: 'What sort of body it is.',
    },
  },
  {
    name: 'public_population',
    definition: `
      select pilot_id, year, inhabitants::bigint as inhabitants from population where pilot_id is not null
      union all
      select part.pilot_id, population.year, sum(population.inhabitants)
      from pilot_municipality part join pilot on pilot.id = part.pilot_id and pilot.world = 'REAL'
        join population on population.municipality_code = part.municipality_code
      group by part.pilot_id, population.year
      having bool_and(part.scope_note is null)
        and count(*) = (select count(*) from pilot_municipality whole where whole.pilot_id = part.pilot_id)`,
    columns: {
      pilot_id: 'The pilot.',
      year: 'The year.',
      inhabitants:
        'How many live in it; no row where one of its municipalities is not told, or only part of one belongs to it.',
    },
  },
]

const keys: readonly View[] = [
  {
    name: 'objective_key',
    definition: 'select id, agreement_id, public_from, number, main_theme_id from objective',
    columns: {
      id: 'Key of the objective.',
      agreement_id: 'Its agreement.',
      public_from: 'The revision at which it became public; null in a draft.',
      number: 'Its number within the agreement.',
      main_theme_id: 'The one theme that totals count it under.',
    },
  },
]
