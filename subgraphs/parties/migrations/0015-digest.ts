import type { MigrationInterface, QueryRunner } from 'typeorm'
import { forgetBeside, keepBeside } from '../../foundation/database/publication.js'

/**
 * What an organisation has to do, sent by e-mail to those of its contacts that it has asked it for.
 *
 * That it was asked for stands with the address, beside the chain, and is erased with it. The gateway, which puts the letters
 * together, reads no table: it is told by functions who is to have one, and an address once, as it claims the sending. The
 * reading is put on record in the same transaction.
 */
export class Digest0015 implements MigrationInterface {
  readonly name = 'Digest0015'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table contact_detail add column digest boolean not null default false;
      create or replace view parties_as_of.contact_detail with (security_invoker) as select * from contact_detail;

      -- Whether nobody was shown it, but a digest sent to it.
      alter table contact_reading add column for_digest boolean not null default false;
      create or replace view parties_as_of.contact_reading with (security_invoker) as select * from contact_reading;

      -- What came of sending to a contact on a day: one attempt at a time, and none once it may have arrived.
      create table digest_sending (
        day        date not null,
        contact_id text not null,
        state      text not null check (state in ('SENDING', 'SENT', 'NOTHING', 'FAILED', 'GIVEN_UP', 'NOT_KNOWN')),
        attempts   integer not null,
        changed_at timestamptz not null default clock_timestamp(),
        problem    text,                     -- a code, never what a mail server said: it may have repeated the address
        primary key (day, contact_id)
      )`)
    await keepBeside(runner, 'parties', beside)
    await runner.query(directory)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function directory.digest_due(date), directory.digest_claim(date, text), directory.digest_over(date, text, text, text),
        directory.digest_lost(date)`)
    await forgetBeside(runner, 'parties', beside)
    await runner.query(`
      drop table digest_sending;
      drop view parties_as_of.contact_reading, parties_as_of.contact_detail;
      alter table contact_reading drop column for_digest;
      alter table contact_detail drop column digest;
      create view parties_as_of.contact_reading with (security_invoker) as select * from contact_reading;
      create view parties_as_of.contact_detail with (security_invoker) as select * from contact_detail;
      grant select on parties_as_of.contact_reading, parties_as_of.contact_detail to parties;
      grant select on parties_as_of.contact_detail to parties_viewer`)
  }
}

const beside = [{ table: 'digest_sending' }]

/** How often a sending that fails is tried on one day. */
const attempts = 12

/** Longer than a sending can take, in which case it has been ended. */
const lostAfter = '10 minutes'

const directory = `
  -- To whom a digest is still to be sent on a day: the first of an organisation's contacts with each address, in each world.
  create function directory.digest_due(day date) returns table (contact text, party text, world text)
  language sql stable security definer set search_path = '' as $$
    with asked as (
      select contact.id, contact.party_id, pilot.world, lower(detail.email) as address
      from parties.contact
        join parties.contact_detail detail on (detail.contact_id, detail.edition) = (contact.id, contact.edition)
        join parties.pilot on pilot.id = contact.pilot_id
      where detail.digest and detail.email is not null and contact.removed_on is null and contact.erased_on is null
        and not exists (select from parties.party_closing closing where closing.party_id = contact.party_id)
    )
    select distinct on (asked.party_id, asked.world, asked.address) asked.id, asked.party_id, asked.world
    from asked
    where not exists (
      select from asked same join parties.digest_sending sending on sending.contact_id = same.id
      where (same.party_id, same.world, same.address) = (asked.party_id, asked.world, asked.address)
        and sending.day = digest_due.day and sending.state <> 'FAILED')
    order by asked.party_id, asked.world, asked.address, asked.id
  $$;

  -- Takes a sending on oneself, and answers the address; null where another has it, or it is not to be sent any more.
  create function directory.digest_claim(day date, contact text) returns table (address text)
  language plpgsql volatile security definer set search_path = '' as $$
  begin
    perform pg_advisory_xact_lock(hashtext('digest'));
    if not exists (select from directory.digest_due(digest_claim.day) due where due.contact = digest_claim.contact) then
      return;
    end if;
    insert into parties.digest_sending as sending (day, contact_id, state, attempts)
      values (digest_claim.day, digest_claim.contact, 'SENDING', 1)
      on conflict on constraint digest_sending_pkey do update
        set state = 'SENDING', attempts = sending.attempts + 1, changed_at = clock_timestamp(), problem = null;
    insert into parties.contact_reading (party_id, agreement_id, contact_ids, revision, for_digest)
      select held.party_id, held.agreement_id, array[held.id], head.number, true
      from parties.contact held, platform.head where held.id = digest_claim.contact;
    return query select detail.email
      from parties.contact held
        join parties.contact_detail detail on (detail.contact_id, detail.edition) = (held.id, held.edition)
      where held.id = digest_claim.contact;
  end $$;

  -- Notes what came of it, and answers what that makes of it: what has failed too often is given up for the day.
  create function directory.digest_over(day date, contact text, outcome text, problem text) returns table (state text)
  language sql volatile security definer set search_path = '' as $$
    insert into parties.digest_sending as sending (day, contact_id, state, attempts, problem)
      values (digest_over.day, digest_over.contact, digest_over.outcome, 0, digest_over.problem)
      on conflict on constraint digest_sending_pkey do update
        set state = case when excluded.state = 'FAILED' and sending.attempts >= ${attempts} then 'GIVEN_UP' else excluded.state end,
          changed_at = clock_timestamp(), problem = excluded.problem
        where sending.state = 'SENDING' or (sending.state = 'FAILED' and excluded.state = 'NOTHING')
      returning sending.state
  $$;

  -- Sendings that whoever took them on never told the end of, as when it was killed: whether they arrived nobody knows. What
  -- is older than three months is forgotten.
  create function directory.digest_lost(day date) returns table (contact text)
  language sql volatile security definer set search_path = '' as $$
    delete from parties.digest_sending old where old.day < digest_lost.day - 90;
    update parties.digest_sending sending set state = 'NOT_KNOWN', changed_at = clock_timestamp()
      where sending.state = 'SENDING' and sending.changed_at < clock_timestamp() - interval '${lostAfter}'
      returning sending.contact_id
  $$;

  grant execute on function directory.digest_due(date), directory.digest_claim(date, text),
    directory.digest_over(date, text, text, text), directory.digest_lost(date) to gateway;
`
