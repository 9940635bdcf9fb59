-- History: beside each table a twin that takes the rows it replaces, and views that show the table as it was.
-- A version is valid from its revision_from until just before its revision_to.

create table platform.kept (
  relation    text primary key,
  room        text not null references platform.room,
  name        text not null,
  derived     text[] not null,   -- columns computed from others: no change of their own, and not in the chain
  public_when text not null      -- which rows anyone may see, as a condition on the row
);

-- Once a statement: a write needs its revision, and says which table it touches.
create function platform.open_write() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  mine bigint := (select number from platform.head where not sealed);
begin
  if mine is null then
    raise exception 'Take a revision before writing to %.%.', tg_table_schema, tg_table_name
      using hint = 'select platform.take_revision(actor, reason)';
  end if;
  perform set_config('platform.revision', mine::text, true);
  insert into platform.touched values (mine, tg_argv[0]) on conflict do nothing;
  return null;
end $$;

-- Once a row: whatever the writer said, the row is of this revision.
create function platform.stamp() returns trigger
language plpgsql as $$
begin
  new.revision_from := current_setting('platform.revision')::bigint;
  return new;
end $$;

-- Once an updated row, after all other triggers: a row that says what it said before is the version it was.
create function platform.spare_unchanged() returns trigger
language plpgsql as $$
declare
  derived text[] := tg_argv[0];
  taken   bigint := new.revision_from;
begin
  new.revision_from := old.revision_from;
  if (case when derived = '{}' then new *<> old else to_jsonb(new) - derived <> to_jsonb(old) - derived end) then
    new.revision_from := taken;
  end if;
  return new;
end $$;

-- Once a statement: what it replaced goes to the twin, unless nobody else ever saw it. Named columns against
-- `old.*` refuse a table whose columns changed without a new call of `keep_history`.
create function platform.keep_deleted() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  execute format('insert into %s (%s, revision_to) select old.*, $1 from replaced old where revision_from < $1',
    tg_argv[0], tg_argv[1]) using current_setting('platform.revision')::bigint;
  return null;
end $$;

create function platform.keep_updated() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  execute format(
    'insert into %s (%s, revision_to) select old.*, $1 from replaced old where revision_from < $1
       and not exists (select from written new where new.revision_from < $1 and (%s))',
    tg_argv[0], tg_argv[1], tg_argv[2]) using current_setting('platform.revision')::bigint;
  return null;
end $$;

create function platform.refuse_truncate() returns trigger
language plpgsql as $$
begin
  raise exception 'Delete from %.% instead: truncating would lose its history.', tg_table_schema, tg_table_name;
end $$;

-- The twin has the columns of the table, all optional: history cannot know what is asked for later.
create procedure platform.make_twin(live regclass, twin text)
language plpgsql as $$
declare
  part record;
begin
  execute format('create table if not exists %s (revision_to bigint not null)', twin);
  for part in
    select attname, format_type(atttypid, atttypmod) as type, typcollation, attcollation
    from pg_attribute join pg_type on pg_type.oid = atttypid
    where attrelid = live and attnum > 0 and not attisdropped order by attnum
  loop
    execute format('alter table %s add column if not exists %I %s %s', twin, part.attname, part.type,
      case when part.attcollation <> part.typcollation then 'collate ' || part.attcollation::regcollation end);
  end loop;
end $$;

-- The twin has the indexes of the table, each with both revisions, none of them unique but the key's:
-- one row ends at most once in one revision.
create procedure platform.make_twin_indexes(live regclass, twin text)
language plpgsql as $$
declare
  part record;
begin
  for part in
    select relname || '_of_history' as name, amname as method, indisprimary as is_key,
      regexp_replace(
        regexp_replace(pg_get_indexdef(indexrelid), '^.*? USING \w+ \((.*)$', '\1'),   -- (columns) and what follows
        '\)( INCLUDE \(.*?\))?( NULLS NOT DISTINCT)?( WITH \(.*?\))?( WHERE .*)?$', '') as columns,
      pg_get_expr(indpred, indrelid) as condition
    from pg_index join pg_class on pg_class.oid = indexrelid join pg_am on pg_am.oid = relam
    where indrelid = live
  loop
    execute format('create %s index if not exists %I on %s using %s (%s) %s %s',
      case when part.is_key then 'unique' end, part.name, twin, part.method,
      concat_ws(', ', part.columns,
        case when part.is_key then 'revision_to' when part.method = 'btree' then 'revision_to, revision_from' end),
      case when part.is_key then 'include (revision_from)' end,
      'where ' || part.condition);
  end loop;
end $$;

-- Who may see a row may see its past, and nobody else; and of the past no other moment than the one asked for.
-- The owner, who keeps the history and computes what is published, needs a policy too: none is bypassed.
create procedure platform.make_policies(room text, name text)
language plpgsql as $$
declare
  part record;
  live text := format('%I.%I', room, name);
  twin text := format('%I.%I', room, name || '_history');
begin
  for part in select policyname from pg_policies where schemaname = room and tablename = name || '_history' loop
    execute format('drop policy %I on %s', part.policyname, twin);
  end loop;
  execute format('drop policy if exists of_the_house on %s', live);

  for part in
    select policyname, permissive, coalesce(qual, 'true') as qual,
      array_to_string(array(select case r when 'public' then r else quote_ident(r) end from unnest(roles) r), ', ') as roles
    from pg_policies where schemaname = room and tablename = name and cmd in ('ALL', 'SELECT')
  loop
    execute format('create policy %I on %s as %s for select to %s using (%s)',
      part.policyname, twin, part.permissive, part.roles, part.qual);
  end loop;
  execute format('create policy of_the_moment on %s as restrictive for select to public
    using (current_user = %L or revision_from <= platform.moment() and revision_to > platform.moment())',
    twin, current_user);

  for part in values (live), (twin) loop
    execute format('alter table %s enable row level security, force row level security', part.column1);
    execute format('create policy of_the_house on %s to %I using (true) with check (true)', part.column1, current_user);
  end loop;
end $$;

-- Keeps the history of a table. Call it again after every change of the table's columns, indexes or policies.
-- `public_when` says which rows anyone may see; a table with row-level security has to say it.
create function platform.keep_history(room text, name text, public_when text default null) returns void
language plpgsql set client_min_messages = warning as $$
declare
  live    text := format('%I.%I', room, name);
  twin    text := format('%I.%I', room, name || '_history');
  reader  text := room || '_reader';
  secured boolean := (select relrowsecurity from pg_class where oid = live::regclass);
  columns text;
  derived text[];
  same    text;
  part    record;
begin
  if secured and public_when is null then
    raise exception 'Say which rows of % anyone may see: it has row-level security.', live;
  end if;

  execute format('alter table %s add column if not exists revision_from bigint not null', live);
  select string_agg(quote_ident(attname), ', ' order by attnum),
    coalesce(array_agg(attname::text order by attnum) filter (where attgenerated <> ''), '{}')
    into columns, derived
    from pg_attribute where attrelid = live::regclass and attnum > 0 and not attisdropped;
  select string_agg(format('new.%1$I = old.%1$I', attname), ' and ')
    into same
    from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
    where indrelid = live::regclass and indisprimary;
  if same is null then
    raise exception 'Give % a primary key: without one its rows have no history.', live;
  end if;

  call platform.make_twin(live, twin);
  call platform.make_twin_indexes(live, twin);
  -- What one revision began and ended. Negated, since on the columns themselves the planner would take these for
  -- reads of the past, where nearly all rows began before: several times the work for a few keys.
  execute format('create index if not exists %I on %s ((-revision_from))', name || '_since', live);
  execute format('create index if not exists %I on %s ((-revision_from))', name || '_history_since', twin);
  execute format('create index if not exists %I on %s ((-revision_to))', name || '_history_until', twin);

  execute format('create or replace trigger a_open before insert or update or delete on %s
    for each statement execute function platform.open_write(%L)', live, live);
  execute format('create or replace trigger b_stamp before insert or update on %s
    for each row execute function platform.stamp()', live);
  execute format('create or replace trigger z_spare_unchanged before update on %s
    for each row execute function platform.spare_unchanged(%L)', live, derived);
  execute format('create or replace trigger y_keep_updated after update on %s
    referencing old table as replaced new table as written
    for each statement execute function platform.keep_updated(%L, %L, %L)', live, twin, columns, same);
  execute format('create or replace trigger y_keep_deleted after delete on %s referencing old table as replaced
    for each statement execute function platform.keep_deleted(%L, %L)', live, twin, columns);
  execute format('create or replace trigger a_no_truncate before truncate on %s
    for each statement execute function platform.refuse_truncate()', live);

  -- A load replaces parents and children in whatever order: what they hold of each other is asked when it is done.
  for part in select conname from pg_constraint where conrelid = live::regclass and contype = 'f' and not condeferrable loop
    execute format('alter table %s alter constraint %I deferrable', live, part.conname);
  end loop;

  -- Twice: for the room, with the rights of who asks; and for what it publishes, with the owner's. A published
  -- view cannot stand on the first: below a security_invoker view the tables are opened with the asker's rights.
  -- The revision is asked outside the union: asked inside, no page is read in the order of an index.
  for part in values ('_as_of', 'with (security_invoker)'), ('_past', '') loop
    execute format($sql$
      create or replace view %1$I.%2$I %3$s as
        select %4$s from (
          select %4$s, 9223372036854775807 as revision_to from %5$s
          union all
          select %4$s, revision_to from %6$s) version
        where revision_from <= platform.as_of() and revision_to > platform.as_of()
      $sql$, room || part.column1, name, part.column2, columns, live, twin);
  end loop;

  if secured then call platform.make_policies(room, name); end if;
  execute format('grant select, insert, update, delete on %s to %I', live, room);
  execute format('grant select on %s to %I', live, reader);
  execute format('grant select on %s, %I.%I to %I, %I', twin, room || '_as_of', name, room, reader);

  insert into platform.kept values (live, room, name, derived, coalesce(public_when, 'true'))
    on conflict (relation) do update set derived = excluded.derived, public_when = excluded.public_when;
end $$;

-- Undoes `keep_history`, for a migration that goes down. What has happened is not forgotten: then it is refused.
create function platform.forget_history(room text, name text) returns void
language plpgsql set client_min_messages = warning as $$
declare
  live text := format('%I.%I', room, name);
  part text;
begin
  if exists (select from platform.touched where relation = live) then
    raise exception '% has a history, and the chain of revisions stands on it.', live;
  end if;
  execute format('drop view if exists %I.%I, %I.%I', room || '_as_of', name, room || '_past', name);
  foreach part in array '{a_open, b_stamp, z_spare_unchanged, y_keep_updated, y_keep_deleted, a_no_truncate}'::text[] loop
    execute format('drop trigger if exists %I on %s', part, live);
  end loop;
  execute format('drop policy if exists of_the_house on %s', live);
  execute format('drop table if exists %I.%I', room, name || '_history');
  delete from platform.kept where relation = live;
end $$;
