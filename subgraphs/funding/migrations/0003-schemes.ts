import type { MigrationInterface, QueryRunner } from 'typeorm'
import { forgetHistory, keepHistory } from '../../foundation/database/publication.js'

/** Existing instruments (virkemidler), and what pilots made of them: earlier years as a baseline to compare with. */
export class Schemes0003 implements MigrationInterface {
  readonly name = 'Schemes0003'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table scheme (
        id          text primary key,
        world       text not null check (world in ('REAL', 'DEMO')),
        name        text not null,
        party_id    text,                    -- who runs it
        description text,
        url         text,
        theme_ids   text[] not null default '{}',
        provenance  text not null,
        sources     jsonb not null default '[]',
        check ((world = 'DEMO') = (provenance = 'SYNTHETIC'))
      );

      create table scheme_use (
        id                 text primary key,
        scheme_id          text not null references scheme,
        pilot_id           text not null,
        agreement_id       text,
        measure_id         text,
        party_id           text,              -- who applied, or did not
        year               smallint not null,
        outcome            text not null check (outcome in ('APPLIED', 'AWARDED', 'REFUSED', 'NOT_APPLIED')),
        reason             text,              -- why it was refused, or not applied for
        is_baseline        boolean not null,  -- of a year before the agreement
        applied_ore        bigint,
        applied_state      text not null,
        awarded_ore        bigint,
        awarded_state      text not null,
        provenance         text not null,
        sources            jsonb not null default '[]',
        check ((applied_ore is not null) = (applied_state in ('REPORTED', 'PROVISIONAL'))),
        check ((awarded_ore is not null) = (awarded_state in ('REPORTED', 'PROVISIONAL'))),
        check (outcome = 'AWARDED' or awarded_ore is null)
      );
      create index scheme_use_of_scheme on scheme_use (scheme_id, year, id);
      create index scheme_use_of_pilot on scheme_use (pilot_id, year, id);
      create index scheme_use_of_party on scheme_use (party_id, year, id);
      create index scheme_use_of_measure on scheme_use (measure_id, year, id);
    `)
    await keepHistory(runner, 'funding', tables)
  }

  async down(runner: QueryRunner): Promise<void> {
    await forgetHistory(runner, 'funding', tables)
    await runner.query('drop table scheme_use; drop table scheme')
  }
}

const tables = ['scheme', 'scheme_use']
