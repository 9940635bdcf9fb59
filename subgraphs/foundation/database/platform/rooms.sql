-- Rooms: a schema of its own for each, its past beside it, and who may come in.
-- All is owned by a role nobody logs in as; logins own nothing and get what is granted here, no more.

create schema published;
create schema published_as_of;
create schema keys;
create schema keys_as_of;

-- The rooms in the order in which they may lean on each other: a room reads what rooms before it publish.
create table platform.room (
  name     text primary key,
  position integer not null unique
);

-- The logins that may read what a room publishes: its own, and those of the rooms after it.
create function platform.who_may_read(room text) returns text
language sql stable set search_path = '' as $$
  select string_agg(format('%I, %I', later.name, later.name || '_reader'), ', ')
  from platform.room this join platform.room later on later.position >= this.position
  where this.name = who_may_read.room
$$;

create procedure platform.open_room(name text, place integer)
language plpgsql as $$
begin
  insert into platform.room values (name, place);

  execute format('create schema %I', name);
  execute format('create schema %I', name || '_as_of');
  -- The past with the owner's rights, granted to nobody: what the room publishes of its past stands on it.
  execute format('create schema %I', name || '_past');

  execute format('grant usage on schema %I, %I to %I, %I', name, name || '_as_of', name, name || '_reader');
  execute format('grant usage on schema platform, published, published_as_of, keys, keys_as_of to %I, %I', name, name || '_reader');
  execute format('grant select on platform.head to %I, %I', name, name || '_reader');
  execute format('grant execute on function platform.as_of(), platform.moment() to %I, %I', name, name || '_reader');
  execute format('alter default privileges in schema %I grant execute on functions to %I, %I', name, name, name || '_reader');
  execute format('grant execute on function platform.take_revision(text, text) to %I', name);
end $$;
