-- Beside the chain: tables that keep no history and are no part of any revision, so that what stands in them can be
-- erased, or counted up without a revision for each time. Personal values stand here, and in the versioned row only a mark
-- of them: an HMAC under a salt that stands here too. Once both are erased the mark says nothing, and the chain holds.

create table platform.beside (
  room        text not null references platform.room,
  name        text not null,
  for_viewers boolean not null default false,   -- whether who reads for an organisation may read rows of it
  primary key (room, name)
);

-- Nobody reads such a table but the room itself, and whom `show_beside` lets. In the past it is what it is now: what was
-- erased is erased at every moment.
create function platform.keep_beside(room text, name text) returns void
language plpgsql as $$
begin
  insert into platform.beside values (room, name);
  execute format('alter table %I.%I enable row level security, force row level security', room, name);
  execute format('create policy of_the_house on %I.%I to %I using (true) with check (true)', room, name, current_user);
  execute format('create policy of_the_room on %1$I.%2$I to %1$I using (true) with check (true)', room, name);
  execute format('grant select, insert, update, delete on %1$I.%2$I to %1$I', room, name);
  execute format('create view %I.%I with (security_invoker) as select * from %I.%I', room || '_as_of', name, room, name);
  execute format('grant select on %I.%I to %I', room || '_as_of', name, room);
end $$;

create function platform.show_beside(room text, name text, condition text) returns void
language plpgsql as $$
declare
  viewer text := room || '_viewer';
begin
  update platform.beside b set for_viewers = true where (b.room, b.name) = (show_beside.room, show_beside.name);
  execute format('create policy what_the_viewer_may_see on %I.%I for select to %I using (%s)', room, name, viewer, condition);
  execute format('grant select on %I.%I, %I.%I to %I', room, name, room || '_as_of', name, viewer);
end $$;

-- For a migration that goes down, before it drops the table.
create function platform.forget_beside(room text, name text) returns void
language plpgsql as $$
begin
  execute format('drop view %I.%I', room || '_as_of', name);
  delete from platform.beside b where (b.room, b.name) = (forget_beside.room, forget_beside.name);
end $$;
