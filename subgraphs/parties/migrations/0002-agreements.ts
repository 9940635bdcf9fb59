import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Pilots and what binds them: agreements, who takes part, what is wanted, and who has promised what. */
export class Agreements0002 implements MigrationInterface {
  readonly name = 'Agreements0002'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pilot (
        id                  text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        world               text not null check (world in ('REAL', 'DEMO')),
        name                text not null,
        names               jsonb not null default '{}',
        also_called         text[] not null default '{}',
        name_is_descriptive boolean not null default false,
        cohort              smallint not null check (cohort in (1, 2)),
        selected_on         text,
        scope_note          text,
        contiguous          boolean,
        lead_place          text,
        governance_note     text,
        provenance          text not null,
        sources             jsonb not null default '[]',
        search_name         text not null generated always as (searchable(name, names, also_called)) stored,
        check ((world = 'DEMO') = (provenance = 'SYNTHETIC'))
      );

      create table pilot_municipality (
        pilot_id          text not null references pilot,
        municipality_code text not null references municipality,
        position          smallint not null,
        scope_note        text,
        provenance        text not null,
        sources           jsonb not null default '[]',
        primary key (pilot_id, municipality_code)
      );
      create index pilot_municipality_of_municipality on pilot_municipality (municipality_code, pilot_id);

      -- A pilot over several counties carries agreed shares; in one county it has no need of any.
      create table pilot_county (
        pilot_id           text not null references pilot,
        county_code        text not null references county,
        share_basis_points integer check (share_basis_points between 0 and 10000),
        provenance         text not null,
        sources            jsonb not null default '[]',
        primary key (pilot_id, county_code)
      );
      create index pilot_county_of_county on pilot_county (county_code, pilot_id);

      -- What a pilot said it would work on before there was an agreement, in its own words.
      create table focus_area (
        id         text primary key,
        pilot_id   text not null references pilot,
        position   smallint not null,
        stage      text not null,
        text       text not null,
        theme_ids  text[] not null default '{}',
        provenance text not null,
        sources    jsonb not null default '[]'
      );
      create index focus_area_of_pilot on focus_area (pilot_id, position);

      create table agreement (
        id                       text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        pilot_id                 text not null references pilot,
        number                   smallint not null default 1,
        publication              text not null check (publication in ('DRAFT', 'PUBLISHED')),
        public_from              bigint,
        title                    text not null,
        stage                    text not null,
        signed_on                date,
        signed_on_note           text,
        known_by                 text,
        ends_on                  date,
        project_period_end       text,
        objective_count_reported smallint,
        text_status              text,
        purpose                  text,
        aims                     text[] not null default '{}',
        contributes_to           text[] not null default '{}',
        principles               text[] not null default '{}',
        dispute_rule             text,
        in_force_rule            text,
        end_assessment           text[] not null default '{}',
        anchoring_rule           text,
        funding_framework        text,
        provenance               text not null,
        sources                  jsonb not null default '[]',
        unique (pilot_id, number)
      );

      create table objective (
        id            text primary key,
        agreement_id  text not null references agreement,
        number        smallint not null,
        title         text not null,
        section       text,
        main_theme_id text references theme,
        aims          text[] not null default '{}',
        provenance    text not null,
        sources       jsonb not null default '[]',
        search_name   text not null generated always as (searchable(title, '{}', '{}')) stored,
        unique (agreement_id, number)
      );
      create index objective_of_theme on objective (main_theme_id, id);

      create table objective_theme (
        objective_id text not null references objective,
        theme_id     text not null references theme,
        position     smallint not null,
        provenance   text not null,
        sources      jsonb not null default '[]',
        primary key (objective_id, theme_id)
      );
      create index objective_theme_of_theme on objective_theme (theme_id, objective_id);

      create table cross_reference (
        id                      text primary key,
        objective_id            text not null references objective,
        kind                    text not null,
        referenced_objective_id text references objective,
        title                   text,
        provenance              text not null,
        sources                 jsonb not null default '[]',
        check (referenced_objective_id is not null or title is not null)
      );
      create index cross_reference_of_objective on cross_reference (objective_id, id);

      -- A party, or a kind of actor that the text names without naming anyone ("utbyggere").
      create table participation (
        id           text primary key,
        pilot_id     text not null references pilot,
        agreement_id text references agreement,
        objective_id text references objective,
        party_id     text references party,
        category     text,
        role         text not null,
        position     smallint not null,
        scope        text,
        capacity     text,
        represents   text[] not null default '{}',
        reservation  text,
        section      text,
        valid_from   date,
        valid_to     date,
        provenance   text not null,
        sources      jsonb not null default '[]',
        check ((party_id is null) <> (category is null)),
        check (objective_id is null or agreement_id is not null),
        check (valid_from <= valid_to)
      );
      create index participation_of_party on participation (party_id, pilot_id, id);
      create index participation_of_pilot on participation (pilot_id, position, id);
      create index participation_of_agreement on participation (agreement_id, position, id);
      create index participation_of_objective on participation (objective_id, position, id);

      -- Parties that are bound together. Who they are follows from the participations, by the kind of the group.
      create table party_group (
        id           text primary key,
        agreement_id text not null references agreement,
        objective_id text references objective,
        kind         text not null check (kind in ('MUNICIPALITIES', 'MAIN_PARTIES', 'NAMED_PARTNERS', 'ALL_PARTIES')),
        name         text not null,
        provenance   text not null,
        sources      jsonb not null default '[]'
      );
      create index party_group_of_agreement on party_group (agreement_id, id);

      create table obligation (
        id             text primary key,
        agreement_id   text not null references agreement,
        objective_id   text references objective,
        position       smallint not null,
        kind           text not null check (kind in ('PARTY', 'PARTNER', 'MANDATE', 'COMMON', 'FINANCING')),
        grade          text not null check (grade in ('FORPLIKTER', 'SKAL', 'VIL', 'BOR', 'KAN')),
        section        text not null,
        text           text not null,
        scope          text,
        reservation    text,
        specified_in   text,
        provenance     text not null,
        sources        jsonb not null default '[]',
        search_text    text not null generated always as (searchable(text, '{}', '{}')) stored
      );
      create index obligation_of_agreement on obligation (agreement_id, position, id);
      create index obligation_of_objective on obligation (objective_id, position, id);

      create table obligation_debtor (
        id            text primary key,
        obligation_id text not null references obligation,
        position      smallint not null,
        party_id      text references party,
        group_id      text references party_group,
        scope         text,
        provenance    text not null,
        sources       jsonb not null default '[]',
        check ((party_id is null) <> (group_id is null))
      );
      create index obligation_debtor_of_obligation on obligation_debtor (obligation_id, position);
      create index obligation_debtor_of_party on obligation_debtor (party_id, obligation_id);
      create index obligation_debtor_of_group on obligation_debtor (group_id, obligation_id);

      create table anchoring (
        id           text primary key,
        agreement_id text not null references agreement,
        party_id     text references party,
        position     smallint not null,
        kind         text not null,
        title        text,
        from_year    smallint,
        to_year      smallint,
        body         text,
        note         text,
        section      text,
        provenance   text not null,
        sources      jsonb not null default '[]',
        check (from_year <= to_year)
      );
      create index anchoring_of_agreement on anchoring (agreement_id, position);

      -- What a main party's own political body decided. A main party without a row is NOT_REPORTED too.
      create table approval (
        id                    text primary key,
        agreement_id          text not null references agreement,
        party_id              text not null references party,
        state                 text not null check (state in ('GRANTED', 'GRANTED_WITH_RESERVATION', 'REFUSED', 'PENDING', 'NOT_REPORTED')),
        decided_on            date,
        body                  text,
        reservation           text,
        reservation_lifted_on date,
        reference             jsonb,
        section               text,
        provenance            text not null,
        sources               jsonb not null default '[]',
        unique (agreement_id, party_id),
        check ((state in ('GRANTED', 'GRANTED_WITH_RESERVATION')) <= (decided_on is not null)),
        check ((state = 'GRANTED_WITH_RESERVATION') = (reservation is not null)),
        check (reservation_lifted_on is null or state = 'GRANTED_WITH_RESERVATION'),
        check (decided_on <= reservation_lifted_on)
      );

      create table follow_up_rule (
        id                   text primary key,
        agreement_id         text not null references agreement,
        position             smallint not null,
        subject              text not null,
        frequency            text not null,
        responsible_party_id text references party,
        responsible_group_id text references party_group,
        with_whom            text,
        text                 text not null,
        section              text,
        provenance           text not null,
        sources              jsonb not null default '[]',
        check ((responsible_party_id is null) <> (responsible_group_id is null))
      );
      create index follow_up_rule_of_agreement on follow_up_rule (agreement_id, position);

      create table body (
        id          text primary key,
        pilot_id    text references pilot,
        name        text not null,
        kind        text not null,
        purpose     text,
        subjects    text[] not null default '{}',
        section     text,
        provenance  text not null,
        sources     jsonb not null default '[]',
        search_name text not null generated always as (searchable(name, '{}', '{}')) stored
      );
      create index body_of_pilot on body (pilot_id, id);

      create table body_member (
        id         text primary key,
        body_id    text not null references body,
        position   smallint not null,
        party_id   text references party,
        category   text,
        role       text not null,
        provenance text not null,
        sources    jsonb not null default '[]',
        check ((party_id is null) <> (category is null))
      );
      create index body_member_of_body on body_member (body_id, position);
      create index body_member_of_party on body_member (party_id, body_id);
    `)
    for (const table of tables) await runner.query(`select platform.keep_history('parties', $1)`, [table])
    await runner.query(`
      -- The revision at which an agreement became public is kept with it: later readers of that moment see it, earlier ones do not.
      create function became_public() returns trigger language plpgsql as $$
      begin
        if new.publication = 'PUBLISHED' then new.public_from := coalesce(new.public_from, new.revision_from);
        else new.public_from := null; end if;
        return new;
      end $$;
      create trigger c_became_public before insert or update on agreement for each row execute function became_public();
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...tables].reverse())
      await runner.query(`select platform.forget_history('parties', $1)`, [table])
    await runner.query(`drop trigger c_became_public on agreement; drop function became_public()`)
    for (const table of [...tables].reverse()) await runner.query(`drop table ${table}`)
  }
}

const tables = [
  'pilot',
  'pilot_municipality',
  'pilot_county',
  'focus_area',
  'agreement',
  'objective',
  'objective_theme',
  'cross_reference',
  'participation',
  'party_group',
  'obligation',
  'obligation_debtor',
  'anchoring',
  'approval',
  'follow_up_rule',
  'body',
  'body_member',
]
