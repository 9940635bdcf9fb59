import type { MigrationInterface, QueryRunner } from 'typeorm'
import { searchFunctions } from '../../foundation/search.js'

/** What every pilot, agreement and plan leans on: sources, counties, municipalities, organisations, themes. */
export class Registers0001 implements MigrationInterface {
  readonly name = 'Registers0001'

  async up(runner: QueryRunner): Promise<void> {
    for (const definition of searchFunctions) await runner.query(definition)
    await runner.query(`
      -- What a name search looks through: the name, its forms in other languages, and what else it is called, one a line.
      create function searchable(name text, names jsonb, others text[]) returns text language sql immutable parallel safe
      return concat_ws(E'\\n', folded(name), folded_names(names), (select string_agg(folded(other), E'\\n') from unnest(others) as other));

      create table source (
        id         text primary key,
        title      text not null,
        url        text,
        note       text,
        provenance text not null
      );

      create table theme (
        id         text primary key,
        name       text not null,
        names      jsonb not null default '{}',
        provenance text not null,
        sources    jsonb not null default '[]'
      );

      create table county (
        code              text primary key check (code ~ '^[0-9]{2}$'),
        name              text not null,
        official_name     text not null,
        names             jsonb not null default '{}',
        language_decision text,
        valid_from        date,
        valid_to          date,
        provenance        text not null,
        sources           jsonb not null default '[]',
        search_name       text not null generated always as (searchable(name, names, array[official_name])) stored,
        check (valid_from <= valid_to)
      );

      create table municipality (
        code          text primary key check (code ~ '^[0-9]{4}$'),
        name          text not null,
        official_name text not null,
        names         jsonb not null default '{}',
        county_code   text not null references county,
        valid_from    date,
        valid_to      date,
        provenance    text not null,
        sources       jsonb not null default '[]',
        search_name   text not null generated always as (searchable(name, names, array[official_name])) stored,
        check (valid_from <= valid_to)
      );
      create index municipality_of_county on municipality (county_code, code);

      -- A municipality keeps its key through a reform; the codes it has carried stand here, each with its validity.
      create table municipality_code (
        code              text not null check (code ~ '^[0-9]{4}$'),
        municipality_code text not null references municipality,
        valid_from        date not null,
        valid_to          date,
        provenance        text not null,
        sources           jsonb not null default '[]',
        primary key (code, valid_from),
        check (valid_from <= valid_to)
      );
      create index municipality_code_of_municipality on municipality_code (municipality_code, valid_from);

      -- How remote a municipality is, on Statistics Norway's scale from 1 (most central) to 6.
      create table centrality (
        municipality_code text not null references municipality,
        class             smallint not null check (class between 1 and 6),
        valid_from        date,
        valid_to          date,
        provenance        text not null,
        sources           jsonb not null default '[]',
        id                text primary key
      );
      create index centrality_of_municipality on centrality (municipality_code);

      create table sami_language_area (
        municipality_code text primary key references municipality,
        language          text not null,
        provenance        text not null,
        sources           jsonb not null default '[]'
      );

      create table party (
        id                        text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name                      text not null,
        names                     jsonb not null default '{}',
        short_name                text,
        also_called               text[] not null default '{}',
        kind                      text not null,
        organisation_number       text unique check (organisation_number ~ '^[0-9]{9}$'),
        organisation_number_state text not null,
        verification              text,
        registered_name           text,
        municipality_code         text unique references municipality,
        county_code               text unique references county,
        note                      text,
        provenance                text not null,
        sources                   jsonb not null default '[]',
        search_name               text not null generated always as (
          searchable(name, names, also_called || array[short_name, registered_name])) stored,
        check ((organisation_number is not null) = (organisation_number_state = 'REPORTED'))
      );

      -- A county governor's district is not a county: two of them cover two counties each.
      create table governor_district (
        party_id    text not null references party,
        county_code text not null references county,
        provenance  text not null,
        sources     jsonb not null default '[]',
        primary key (party_id, county_code)
      );
      create index governor_district_of_county on governor_district (county_code);

      -- What is not known, about what, and why: said, never left as a silent gap.
      create table open_question (
        id         text primary key,
        about_type text not null,
        about_id   text not null,
        path       text,
        question   text not null,
        why        text not null,
        provenance text not null,
        sources    jsonb not null default '[]'
      );
      create index open_question_about on open_question (about_type, about_id, id);

      -- Where two sources say different things, both are kept.
      create table source_conflict (
        id         text primary key,
        topic      text not null,
        claims     jsonb not null,
        provenance text not null,
        sources    jsonb not null default '[]'
      );
    `)
    for (const table of tables) await runner.query(`select platform.keep_history('parties', $1)`, [table])
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...tables].reverse())
      await runner.query(`select platform.forget_history('parties', $1)`, [table])
    for (const table of [...tables].reverse()) await runner.query(`drop table ${table}`)
    await runner.query(
      'drop function searchable(text, jsonb, text[]); drop function folded_names(jsonb); drop function folded(text)',
    )
  }
}

const tables = [
  'source',
  'theme',
  'county',
  'municipality',
  'municipality_code',
  'centrality',
  'sami_language_area',
  'party',
  'governor_district',
  'open_question',
  'source_conflict',
]
