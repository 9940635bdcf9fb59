-- The clock: one counter that every write takes its number from, and a chain over what each number changed.

create table platform.revision (
  number   bigint primary key,
  at       timestamptz,                    -- null until sealed
  actor    text not null check (actor <> ''),
  reason   text not null check (reason <> ''),
  previous bytea not null unique,          -- two successors of one revision are impossible
  public   boolean,                        -- whether it changed a row that anyone may see
  changes  bytea,
  hash     bytea unique
);

-- One row, locked by each writer from its first statement to its commit. Committed, it is always sealed:
-- who sees it unsealed is the writer itself, so nothing needs to remember a transaction id.
-- It repeats what every answer asks for, so that one row tells it all.
create table platform.head (
  one           boolean primary key default true check (one),
  number        bigint not null,
  at            timestamptz not null,
  public_number bigint not null,           -- the newest revision that changed a public row
  sealed        boolean not null
) with (fillfactor = 10);

-- What each revision touched: what to hash, and which cached answers a write leaves standing.
create table platform.touched (
  revision bigint not null,
  relation text not null,
  public   boolean,                        -- whether it changed a public row of this relation; null until sealed
  primary key (revision, relation)
);
create index touched_newest on platform.touched (relation, revision);

create function platform.hash_of(revision platform.revision) returns bytea
language sql immutable set timezone = 'UTC' set search_path = '' as $$
  select sha256(revision.previous || revision.changes || convert_to(
    jsonb_build_array(revision.number, revision.at, revision.actor, revision.reason, revision.public)::text, 'UTF8'))
$$;

insert into platform.revision values (0, 'epoch', 'nobody', 'the beginning', '', false, sha256(''), sha256(''));
insert into platform.head values (true, 0, 'epoch', 0, true);

-- First statement of every write, before any row lock: later it can deadlock with a writer that came first.
create function platform.take_revision(actor text, reason text) returns bigint
language plpgsql security definer set search_path = '' as $$
declare
  taken bigint;
begin
  update platform.head set number = number + 1, sealed = false where sealed returning number into taken;
  if taken is null then
    raise exception 'This transaction has taken its revision already.' using errcode = 'object_in_use';
  end if;
  insert into platform.revision (number, actor, reason, previous)
    select taken, take_revision.actor, take_revision.reason, last.hash
    from platform.revision last where last.number = taken - 1;
  return taken;
end $$;

-- Runs at commit, when all is written. The instant is taken here, under the lock, so instants follow numbers
-- even when the machine's clock is set back.
create function platform.seal() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  sealed platform.revision := new;
  touch  record;
begin
  sealed.at := greatest(clock_timestamp(), (select at from platform.revision where number = new.number - 1));
  sealed.changes := '';
  sealed.public := false;
  for touch in select * from platform.touches_of(new.number) loop
    update platform.touched set public = touch.public where revision = new.number and relation = touch.relation;
    sealed.changes := sealed.changes || touch.digest;
    sealed.public := sealed.public or touch.public;
  end loop;
  sealed.changes := sha256(sealed.changes);
  sealed.hash := platform.hash_of(sealed);

  update platform.revision
    set at = sealed.at, public = sealed.public, changes = sealed.changes, hash = sealed.hash
    where number = sealed.number;
  update platform.head
    set at = sealed.at, sealed = true, public_number = case when sealed.public then number else public_number end;
  perform pg_notify('revision', sealed.number::text);
  return null;
end $$;

create constraint trigger seal after insert on platform.revision
  deferrable initially deferred for each row execute function platform.seal();

-- The revision a read is set to. Unset, it is an error: never silently another moment.
create function platform.as_of() returns bigint
language sql stable parallel safe as $$ select current_setting('platform.as_of')::bigint $$;

-- The moment read, for policies: the revision a read is set to, and after all revisions for the present.
create function platform.moment() returns bigint
language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('platform.as_of', true), '')::bigint, 9223372036854775807)
$$;

-- The last revision known at an instant. Cite its number, not the instant: a commit may be on its way.
create function platform.revision_at(instant timestamptz) returns bigint
language sql stable parallel safe set search_path = '' as $$
  select max(number) from platform.revision where at <= instant
$$;
create index revision_instant on platform.revision (at, number);

-- The gateway answers what moment it is, and reads nothing else.
grant usage on schema platform to gateway;
grant select on platform.head to gateway;
grant select (number, at, public) on platform.revision to gateway;
grant execute on function platform.revision_at(timestamptz) to gateway;
