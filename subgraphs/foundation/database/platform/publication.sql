-- Publications: what a room shows other rooms. `published` holds public rows, a contract as stable as the API;
-- `keys` holds what stands where a foreign key would: ids, state, and since when a row is public.

create table platform.publication (
  space text not null check (space in ('published', 'keys')),
  name  text not null,
  room  text not null references platform.room,
  primary key (space, name)
);

-- Makes a view twice from one text: over the tables, and over their past. What it names without a schema is
-- looked up in the room first. The owner of the tables runs it, so the text itself leaves out what is not public.
create procedure platform.make_view(space text, room text, name text, definition text, columns jsonb)
language plpgsql as $$
declare
  before text := current_setting('search_path');
  side   record;
  part   record;
begin
  insert into platform.publication values (space, name, room)
    on conflict on constraint publication_pkey do update set room = excluded.room where publication.room = excluded.room;
  if not found then
    raise exception 'Another room has published %.% already.', space, name;
  end if;

  for side in values
    (space, format('%I, published, keys', room)),
    (space || '_as_of', format('%I, published_as_of, keys_as_of', room || '_past'))
  loop
    perform set_config('search_path', side.column2, true);
    execute format('create or replace view %I.%I with (security_barrier) as %s', side.column1, name, definition);
    perform set_config('search_path', before, true);

    for part in
      select coalesce(attname, key) as column, attname is null as unknown, value as says
      from (select attname from pg_attribute
            where attrelid = format('%I.%I', side.column1, make_view.name)::regclass and attnum > 0 and not attisdropped) here
      full join jsonb_each_text(columns) on key = attname
    loop
      if part.unknown then raise exception '%.% has no column "%".', space, name, part.column; end if;
      if part.says is null then raise exception 'Say what the column "%" of %.% means.', part.column, space, name; end if;
      execute format('comment on column %I.%I.%I is %L', side.column1, name, part.column, part.says);
    end loop;
    execute format('grant select on %I.%I to %s', side.column1, name, platform.who_may_read(room));
  end loop;
end $$;

-- `columns` says of each column what it means: {"id": "…"}.
create function platform.publish(room text, name text, definition text, columns jsonb) returns void
language plpgsql as $$
begin
  call platform.make_view('published', room, name, definition, columns);
end $$;

create function platform.publish_key(room text, name text, definition text, columns jsonb) returns void
language plpgsql as $$
begin
  call platform.make_view('keys', room, name, definition, columns);
end $$;

-- Takes a view back, for a migration that goes down.
create procedure platform.drop_view(space text, name text)
language plpgsql as $$
begin
  delete from platform.publication p where (p.space, p.name) = (drop_view.space, drop_view.name);
  if not found then raise exception 'There is no view %.%.', space, name; end if;
  execute format('drop view %1$I.%3$I, %2$I.%3$I', space, space || '_as_of', name);
end $$;

create function platform.withdraw(name text) returns void
language plpgsql as $$
begin
  call platform.drop_view('published', name);
end $$;

create function platform.withdraw_key(name text) returns void
language plpgsql as $$
begin
  call platform.drop_view('keys', name);
end $$;
