-- Viewers: a login in each room that reads, besides what is public, what one organisation may see. Which one is said at
-- the beginning of each of its transactions; unsaid, it sees what anyone may.

create function platform.viewer() returns text
language sql stable parallel safe as $$ select nullif(current_setting('platform.viewer', true), '') $$;

-- The day that is read, where roles have a first and a last one.
create function platform.day() returns date
language sql stable parallel safe as $$ select nullif(current_setting('platform.day', true), '')::date $$;

create or replace function platform.who_may_read(room text) returns text
language sql stable set search_path = '' as $$
  select string_agg(format('%1$I, %2$I, %3$I', later.name, later.name || '_reader', later.name || '_viewer'), ', ')
  from platform.room this join platform.room later on later.position >= this.position
  where this.name = who_may_read.room
$$;

create procedure platform.admit_viewer(room text)
language plpgsql as $$
declare
  viewer text := room || '_viewer';
begin
  execute format('grant usage on schema %I, %I to %I', room, room || '_as_of', viewer);
  execute format('grant usage on schema platform, published, published_as_of, keys, keys_as_of to %I', viewer);
  execute format('grant select on platform.head to %I', viewer);
  execute format('grant execute on function platform.as_of(), platform.moment(), platform.viewer(),
    platform.day() to %I', viewer);
  execute format('grant execute on function platform.viewer(), platform.day() to %I, %I', room, room || '_reader');
  execute format('alter default privileges in schema %I grant execute on functions to %I', room, viewer);
  execute format('grant execute on all functions in schema %I to %I', room, viewer);
end $$;

create procedure platform.show_viewer(room text, name text)
language plpgsql as $$
begin
  execute format('grant select on %1$I.%2$I, %1$I.%3$I, %4$I.%2$I to %5$I',
    room, name, name || '_history', room || '_as_of', room || '_viewer');
end $$;

alter procedure platform.open_room(text, integer) rename to open_room_to_public;
create procedure platform.open_room(name text, place integer)
language plpgsql as $$
begin
  call platform.open_room_to_public(name, place);
  call platform.admit_viewer(name);
end $$;

alter function platform.keep_history(text, text, text) rename to keep_history_for_public;
create function platform.keep_history(room text, name text, public_when text default null) returns void
language plpgsql as $$
begin
  perform platform.keep_history_for_public(room, name, public_when);
  call platform.show_viewer(room, name);
end $$;

-- Lets viewers see of a table what is public and, by a condition on the row, what the organisation they read for may.
create procedure platform.show_viewers(room text, name text, condition text)
language plpgsql as $$
declare
  kept platform.kept := (select k from platform.kept k where (k.room, k.name) = (show_viewers.room, show_viewers.name));
begin
  execute format('alter policy what_is_public on %I.%I to %I, %I', room, name, room || '_reader', room || '_viewer');
  execute format('drop policy if exists what_the_viewer_may_see on %I.%I', room, name);
  execute format('create policy what_the_viewer_may_see on %I.%I for select to %I using (%s)',
    room, name, room || '_viewer', condition);
  perform platform.keep_history(room, name, kept.public_when);
end $$;

-- What was there before.
do $$
declare
  part record;
begin
  for part in select name from platform.room loop call platform.admit_viewer(part.name); end loop;
  for part in select room, name from platform.kept loop call platform.show_viewer(part.room, part.name); end loop;
  for part in select space, name, room from platform.publication loop
    execute format('grant select on %1$I.%3$I, %2$I.%3$I to %4$s',
      part.space, part.space || '_as_of', part.name, platform.who_may_read(part.room));
  end loop;
end $$;
