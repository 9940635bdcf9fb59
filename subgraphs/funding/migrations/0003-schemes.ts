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

      -- A use is public at once, and so has to be what it names.
      create function used_on_what_is_public() returns trigger language plpgsql as $$
      declare
        wrong record;
      begin
        select written.id, case
            when pilot.id is null then 'is of no pilot in the world of its scheme'
            when agreement.id is null and written.agreement_id is not null then 'is of no public agreement of its pilot'
            else 'is of no public measure of its pilot'
          end as reason
          into wrong
          from written join scheme on scheme.id = written.scheme_id
            left join public_pilot pilot on pilot.id = written.pilot_id and pilot.world = scheme.world
            left join agreement_key agreement on agreement.id = written.agreement_id and agreement.pilot_id = written.pilot_id
              and agreement.public_from is not null
            left join measure_key measure on measure.id = written.measure_id and measure.pilot_id = written.pilot_id
              and measure.public_from is not null
          where pilot.id is null or agreement.id is null and written.agreement_id is not null
            or measure.id is null and written.measure_id is not null
          limit 1;
        if found then
          raise exception 'The use "%" %.', wrong.id, wrong.reason using errcode = 'foreign_key_violation';
        end if;
        return null;
      end $$;
      create trigger m_check_inserted after insert on scheme_use referencing new table as written
        for each statement execute function used_on_what_is_public();
      create trigger m_check_updated after update on scheme_use referencing new table as written
        for each statement execute function used_on_what_is_public();
    `)
    await keepHistory(runner, 'funding', tables)
  }

  async down(runner: QueryRunner): Promise<void> {
    await forgetHistory(runner, 'funding', tables)
    await runner.query('drop table scheme_use; drop table scheme; drop function used_on_what_is_public()')
  }
}

const tables = ['scheme', 'scheme_use']
