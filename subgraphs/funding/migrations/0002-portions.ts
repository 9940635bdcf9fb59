import type { MigrationInterface, QueryRunner } from 'typeorm'
import { forgetHistory, hideDrafts, keepHistory } from '../../foundation/database/publication.js'
import { ofPublicPlans } from './0001-money.js'

/**
 * What totals are made of. Each entry is cut into portions, one for each objective and county that it counts under, stamped
 * when it is booked; of the portions the database keeps roll-ups in the same transaction.
 *
 * Portions of an entry add up to it, to the øre: what is left over goes to the largest remainders, ties to the lowest key.
 * Moving a measure to another objective changes no portion: a re-allocation is booked.
 */
export class Portions0002 implements MigrationInterface {
  readonly name = 'Portions0002'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Only triggers on entries write here, and they take away what belongs to an entry that goes: a foreign key would
      -- look each portion up once more, a fifth of the time that a load takes.
      create table money_portion (
        entry_id                      text not null,
        place                         smallint not null,
        world                         text not null,
        stage                         text not null,
        source                        text not null,
        budget_year                   smallint,        -- null where the year of a grant is not known
        pilot_id                      text,
        objective_id                  text,
        main_theme_id                 text,
        county_code                   text,
        responsible_municipality_code text,
        recipient_party_id            text,
        measure_id                    text,
        plan_version_id               text,
        objective_basis_points        smallint not null,
        county_basis_points           smallint not null,
        amount_ore                    bigint,
        amount_state                  text not null,
        primary key (entry_id, place)
      );
      create index money_portion_of_stage on money_portion (world, stage, budget_year, pilot_id);
      create index money_portion_of_objective on money_portion (objective_id, stage, budget_year);
      create index money_portion_of_pilot on money_portion (pilot_id, stage, budget_year);
      create index money_portion_of_measure on money_portion (measure_id, stage);

      -- Roll-ups: sums of what is public by itself, all stages but PLANNED. '' stands for none, and 0 for a year that is
      -- not known, since a key has no gaps.
      create table objective_money (
        world         text not null,
        pilot_id      text not null,
        objective_id  text not null,
        main_theme_id text not null,
        county_code   text not null,
        source        text not null,
        stage         text not null,
        budget_year   smallint not null,
        amount_state  text not null,           -- so that a sum knows what is provisional, and why what is missing is
        amount_ore    numeric not null,        -- of the portions that have an amount
        figures       integer not null,        -- portions with an amount
        gaps          integer not null,        -- portions without
        primary key (world, stage, pilot_id, objective_id, main_theme_id, county_code, source, budget_year, amount_state)
      );
      create table nation_money (
        world         text not null,
        main_theme_id text not null,
        county_code   text not null,
        source        text not null,
        stage         text not null,
        budget_year   smallint not null,
        amount_state  text not null,
        amount_ore    numeric not null,
        figures       integer not null,
        gaps          integer not null,
        primary key (world, stage, main_theme_id, county_code, source, budget_year, amount_state)
      );
      create index objective_money_of_pilot on objective_money (pilot_id);
      create index objective_money_of_objective on objective_money (objective_id);

      -- What spent share of a measure is made of, so that lists can be filtered and ordered by it.
      create table measure_money (
        measure_id text not null,
        stage      text not null,
        amount_ore numeric not null,
        figures    integer not null,
        gaps       integer not null,
        primary key (measure_id, stage)
      );
    `)
    await runner.query(portions)
    await runner.query(rollUps)
    await hideDrafts(runner, 'funding', ['money_portion'], ofPublicPlans)
    await keepHistory(runner, 'funding', rollUpTables)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger n_portions_inserted on money_entry;
      drop trigger n_portions_updated on money_entry;
      drop trigger n_portions_deleted on money_entry`)
    await forgetHistory(runner, 'funding', ['money_portion', ...rollUpTables])
    await runner.query(`
      drop table money_portion;
      drop table objective_money;
      drop table nation_money;
      drop table measure_money;
      drop function portions_inserted(), portions_updated(), portions_deleted(), rolled_up_inserted(), rolled_up_updated(),
        rolled_up_deleted()`)
  }
}

const rollUpTables = ['objective_money', 'nation_money', 'measure_money']

/** What an entry is stamped with. If one of these changes it is stamped anew; if only its amount does, it keeps its shares. */
const stamped = [
  ...['world', 'stage', 'source', 'budget_year', 'pilot_id', 'objective_id', 'measure_id', 'measure_version_id'],
  ...['plan_version_id', 'recipient_party_id'],
]
const qualified = (alias: string): string => stamped.map((column) => `${alias}.${column}`).join(', ')

/**
 * Each amount cut by its weights, which add up to 10 000 in each group: largest remainder, ties to the lowest key.
 *
 * Divided before it is multiplied: an amount is less than 10^15 øre, and times 10 000 a bigint could not hold it.
 */
const cut = (group: string, key: string, weight: string, amount: string): string => `
  sign(${amount})::bigint * (
    abs(${amount}) / 10000 * ${weight} + abs(${amount}) % 10000 * ${weight} / 10000
    + (row_number() over (partition by ${group} order by abs(${amount}) % 10000 * ${weight} % 10000 desc, ${key} collate "C")
       <= abs(${amount}) - sum(abs(${amount}) / 10000 * ${weight} + abs(${amount}) % 10000 * ${weight} / 10000) over (partition by ${group}))::int)`

/**
 * Cuts the entries of a relation into portions.
 *
 * What a measure serves is looked up for each entry (`offset 0` keeps the planner from joining it): read whole, all that all
 * plans say would be read for each write.
 */
const stamp = (entries: string): string => `
  with weighed as (
    select entry.*, coalesce(entry.objective_id, link.objective_id) as under, coalesce(link.share, 10000) as share,
      (select responsible_municipality_code from measure_version_key where id = entry.spoken_id) as responsible
    from (
      select given.*, coalesce(given.measure_version_id,
        (select current_version_id from measure_key where id = given.measure_id)) as spoken_id
      from (${entries}) given offset 0
    ) entry
      left join lateral (
        select objective_id, share_basis_points::bigint as share from measure_objective_key
        where entry.objective_id is null and measure_version_id = entry.spoken_id offset 0
      ) link on true
  ), by_objective as (
    select weighed.*, ${cut('id', 'under', 'share', 'amount_ore')} as part from weighed
  ), county as (
    select pilot_id, county_code, case when sum(share_basis_points) over of_pilot = 10000 then share_basis_points
      else 10000 / count(*) over of_pilot + (row_number() over (of_pilot order by county_code) <= 10000 % count(*) over of_pilot)::int
      end::bigint as share
    from public_pilot_county where pilot_id in (select pilot_id from (${entries}) given) window of_pilot as (partition by pilot_id)
  ), by_county as (
    select by_objective.*, county.county_code, coalesce(county.share, 10000) as county_share,
      ${cut(`id, under`, 'county_code', 'coalesce(county.share, 10000)', 'part')} as portion
    from by_objective left join county on county.pilot_id = by_objective.pilot_id
  )
  insert into money_portion (
    entry_id, place, world, stage, source, budget_year, pilot_id, objective_id, main_theme_id, county_code,
    responsible_municipality_code, recipient_party_id, measure_id, plan_version_id, objective_basis_points,
    county_basis_points, amount_ore, amount_state)
  select by_county.id, row_number() over (partition by by_county.id order by under collate "C", county_code collate "C"),
    world, stage, source, budget_year, pilot_id, under, objective.main_theme_id, county_code,
    responsible, recipient_party_id, measure_id, plan_version_id, share, county_share, portion, amount_state
  from by_county left join objective_key objective on objective.id = under`

const portions = `
  create function portions_inserted() returns trigger language plpgsql as $$
  begin
    ${stamp('select * from written')};
    return null;
  end $$;
  create trigger n_portions_inserted after insert on money_entry referencing new table as written
    for each statement execute function portions_inserted();

  create function portions_updated() returns trigger language plpgsql as $$
  declare
    anew text[] := array(
      select written.id from written join replaced on replaced.id = written.id
      where (${qualified('written')}) is distinct from (${qualified('replaced')}));
  begin
    delete from money_portion where entry_id = any (anew);
    ${stamp('select * from written where id = any (anew)')};
    with changed as (
      select written.id, written.amount_ore, written.amount_state from written join replaced on replaced.id = written.id
      where written.id <> all (anew)
        and (written.amount_ore, written.amount_state) is distinct from (replaced.amount_ore, replaced.amount_state)
    ), by_objective as (
      select part.*, ${cut('entry_id', 'objective_id', 'share', 'amount_ore')} as part from (
        select distinct held.entry_id, held.objective_id, held.objective_basis_points::bigint as share, changed.amount_ore
        from changed join money_portion held on held.entry_id = changed.id) part
    ), by_county as (
      select entry_id, place, ${cut('entry_id, objective_id', 'county_code', 'county_share', 'part')} as portion from (
        select held.entry_id, held.place, held.objective_id, held.county_code, held.county_basis_points::bigint as county_share,
          by_objective.part
        from by_objective join money_portion held
          on held.entry_id = by_objective.entry_id and held.objective_id is not distinct from by_objective.objective_id) held
    )
    update money_portion held set amount_ore = by_county.portion, amount_state = changed.amount_state
      from by_county join changed on changed.id = by_county.entry_id
      where (held.entry_id, held.place) = (by_county.entry_id, by_county.place);
    return null;
  end $$;
  create trigger n_portions_updated after update on money_entry referencing old table as replaced new table as written
    for each statement execute function portions_updated();

  create function portions_deleted() returns trigger language plpgsql as $$
  begin
    delete from money_portion where entry_id in (select id from replaced);
    return null;
  end $$;
  create trigger n_portions_deleted after delete on money_entry referencing old table as replaced
    for each statement execute function portions_deleted();
`

/** Adds what changed to the cells of one roll-up; a cell of nothing goes. */
const addUp = (table: string, keys: readonly string[], values: readonly string[], among = ''): string => `
    insert into ${table} as cell (${keys.join(', ')}, amount_ore, figures, gaps)
      select ${values.join(', ')}, coalesce(sum(sign * amount_ore), 0), coalesce(sum(sign) filter (where amount_ore is not null), 0),
        coalesce(sum(sign) filter (where amount_ore is null), 0)
      from change where stage <> 'PLANNED' ${among}
      group by ${values.map((_, place) => place + 1).join(', ')}
      on conflict (${keys.join(', ')}) do update set amount_ore = cell.amount_ore + excluded.amount_ore,
        figures = cell.figures + excluded.figures, gaps = cell.gaps + excluded.gaps`

const addUpAll = (change: string): string =>
  [
    addUp(
      'objective_money',
      [
        'world',
        'stage',
        'pilot_id',
        'objective_id',
        'main_theme_id',
        'county_code',
        'source',
        'budget_year',
        'amount_state',
      ],
      [
        'world',
        'stage',
        ...['pilot_id', 'objective_id', 'main_theme_id', 'county_code'].map((column) => `coalesce(${column}, '')`),
        'source',
        'coalesce(budget_year, 0)',
        'amount_state',
      ],
    ),
    addUp(
      'nation_money',
      ['world', 'stage', 'main_theme_id', 'county_code', 'source', 'budget_year', 'amount_state'],
      [
        'world',
        'stage',
        `coalesce(main_theme_id, '')`,
        `coalesce(county_code, '')`,
        'source',
        'coalesce(budget_year, 0)',
        'amount_state',
      ],
    ),
    addUp('measure_money', ['measure_id', 'stage'], ['measure_id', 'stage'], 'and measure_id is not null'),
  ]
    .map((statement) => `with change as (${change}) ${statement};`)
    .concat(rollUpTables.map((table) => `delete from ${table} where figures = 0 and gaps = 0;`))
    .join('\n')

const rollUps = `
  create index objective_money_empty on objective_money (world) where figures = 0 and gaps = 0;
  create index nation_money_empty on nation_money (world) where figures = 0 and gaps = 0;
  create index measure_money_empty on measure_money (measure_id) where figures = 0 and gaps = 0;

  create function rolled_up_inserted() returns trigger language plpgsql as $$
  begin
    ${addUpAll('select 1 as sign, * from written')}
    return null;
  end $$;
  create trigger o_roll_up_inserted after insert on money_portion referencing new table as written
    for each statement execute function rolled_up_inserted();

  create function rolled_up_updated() returns trigger language plpgsql as $$
  begin
    ${addUpAll('select 1 as sign, * from written union all select -1, * from replaced')}
    return null;
  end $$;
  create trigger o_roll_up_updated after update on money_portion referencing old table as replaced new table as written
    for each statement execute function rolled_up_updated();

  create function rolled_up_deleted() returns trigger language plpgsql as $$
  begin
    ${addUpAll('select -1 as sign, * from replaced')}
    return null;
  end $$;
  create trigger o_roll_up_deleted after delete on money_portion referencing old table as replaced
    for each statement execute function rolled_up_deleted();
`
