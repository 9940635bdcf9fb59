-- Acts: what was answered to each, so that one sent twice is done once. Kept for a day; no part of any revision.

create table platform.act (
  party    text not null,
  key      text not null,
  name     text not null,
  body     bytea not null,               -- SHA-256 of what was asked
  answer   jsonb not null,
  revision bigint not null,
  done_at  timestamptz not null default clock_timestamp(),
  primary key (party, key)
);
create index act_oldest on platform.act (done_at);

-- What was answered to an act with this key, if it was done within a day.
create function platform.act_done(party text, key text) returns table (name text, body bytea, answer jsonb, revision bigint)
language sql stable security definer set search_path = '' as $$
  select act.name, act.body, act.answer, act.revision from platform.act
  where (act.party, act.key) = (act_done.party, act_done.key) and act.done_at > clock_timestamp() - interval '24 hours'
$$;

-- In the transaction of the act itself: both are there, or neither.
create function platform.remember_act(party text, key text, name text, body bytea, answer jsonb, revision bigint) returns void
language plpgsql security definer set search_path = '' as $$
begin
  delete from platform.act where ctid = any (array(
    select ctid from platform.act old where old.done_at <= clock_timestamp() - interval '24 hours' order by old.done_at limit 100));
  delete from platform.act old where (old.party, old.key) = (remember_act.party, remember_act.key)
    and old.done_at <= clock_timestamp() - interval '24 hours';
  insert into platform.act values (
    remember_act.party, remember_act.key, remember_act.name, remember_act.body, remember_act.answer, remember_act.revision);
end $$;

-- Who did what for whom, about which agreement, from which edition. Who, when and why stands in the revision too, where
-- the chain holds it.
create table platform.act_record (
  revision     bigint primary key references platform.revision,
  name         text not null,
  party        text not null,
  person       text,                     -- the membership by which a person acted
  supplier     text,
  reason       text,
  agreement_id text,
  edition      integer                   -- what had been read of what was changed
);
create index act_record_of_party on platform.act_record (party, revision);
create index act_record_of_agreement on platform.act_record (agreement_id, revision);

create function platform.record_act(revision bigint, name text, party text, person text, supplier text, reason text,
  agreement_id text, edition integer) returns void
language sql security definer set search_path = '' as $$
  insert into platform.act_record values (revision, name, party, person, supplier, reason, agreement_id, edition)
$$;

do $$
declare
  part record;
begin
  for part in select name from platform.room loop
    execute format('grant execute on function platform.act_done(text, text),
      platform.remember_act(text, text, text, bytea, jsonb, bigint),
      platform.record_act(bigint, text, text, text, text, text, text, integer) to %I', part.name);
  end loop;
end $$;
