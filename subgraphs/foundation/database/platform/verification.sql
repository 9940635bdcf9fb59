-- Verification: whether the tables still hold what each revision sealed.

-- A digest for each relation a revision touched, of the versions it began and ended. It is made from the tables
-- themselves, so that it can be asked again at any time. Empty columns are left out: a column added later changes
-- no old digest.
create function platform.touches_of(number bigint) returns table (relation text, digest bytea, public boolean)
language plpgsql stable security definer
set search_path = '' set timezone = 'UTC' set bytea_output = 'hex' set extra_float_digits = 1 set intervalstyle = 'iso_8601' as $$
declare
  kept record;
begin
  for kept in
    select k.*, format('%I.%I', k.room, k.name || '_history') as twin
    from platform.kept k join platform.touched t on t.relation = k.relation
    where t.revision = number order by k.relation collate "C"
  loop
    return query execute format($sql$
      select $2, sha256(convert_to($2, 'UTF8') || coalesce(string_agg(line, '' order by line), '')), coalesce(bool_or(is_public), false)
      from (
        select sha256(convert_to(mark || jsonb_strip_nulls(version)::text, 'UTF8')) as line, is_public
        from (
          select '+' as mark, %4$s as version, (%3$s) as is_public from %1$s r where -revision_from = -$1
          union all
          select '+', to_jsonb(r) - $3, (%3$s) from %2$s r where -revision_from = -$1
          union all
          select '-', to_jsonb(r) - $3, (%3$s) from %2$s r where -revision_to = -$1) versions) lines
      $sql$, kept.relation, kept.twin, kept.public_when,
      -- Most tables have nothing to leave out, and taking nothing out of a row costs as much as making it.
      case when kept.derived = '{}' then 'to_jsonb(r)' else 'to_jsonb(r) - $3' end)
      using number, kept.relation, kept.derived || '{revision_to}'::text[];
  end loop;
end $$;

-- Versions said to begin or end in a revision that never touched their table.
create function platform.strays() returns table (number bigint, relation text)
language plpgsql stable security definer set search_path = '' as $$
declare
  kept record;
begin
  for kept in select k.*, format('%I.%I', k.room, k.name || '_history') as twin from platform.kept k loop
    return query execute format($sql$
      select edge, $1 from (
        select revision_from as edge from %1$s union select revision_from from %2$s union select revision_to from %2$s) edges
      where not exists (select from platform.touched t where t.relation = $1 and t.revision = edge)
      $sql$, kept.relation, kept.twin) using kept.relation;
  end loop;
end $$;

-- What does not hold, revision by revision. Nothing, if nobody tampered.
create function platform.verify() returns table (number bigint, fault text)
language sql stable security definer set search_path = '' as $$
  select this.number, found.fault
  from platform.revision this
  left join platform.revision before on before.number = this.number - 1
  cross join lateral (values
    ('It does not follow the revision before it.', this.previous is distinct from before.hash),
    ('What is said of it is not what was sealed.', this.hash is distinct from platform.hash_of(this)),
    ('Its rows are not those that were sealed.', this.changes is distinct from
      (select sha256(coalesce(string_agg(digest, '' order by relation collate "C"), '')) from platform.touches_of(this.number)))
  ) as found (fault, holds)
  where this.number > 0 and found.holds
  union all
  select number, format('Rows of %s name it, which it never touched.', relation) from platform.strays()
  union all
  select head.number, 'The counter does not stand at the last revision.'
  from platform.head where head.number <> (select max(number) from platform.revision)
  order by 1, 2
$$;

-- Columns that the twin or the past of a table do not have, or have otherwise.
create view platform.drift as
  with expected as (
    select kept.relation, room, name, attname, atttypid, atttypmod
    from platform.kept join pg_attribute on attrelid = relation::regclass and attnum > 0 and not attisdropped)
  select relation, attname as column, side.in_relation
  from expected cross join lateral (values
    (format('%I.%I', room, name || '_history')),
    (format('%I.%I', room || '_as_of', name)),
    (format('%I.%I', room || '_past', name))) as side (in_relation)
  where not exists (
    select from pg_attribute there
    where there.attrelid = to_regclass(side.in_relation) and not there.attisdropped
      and (there.attname, there.atttypid, there.atttypmod) = (expected.attname, expected.atttypid, expected.atttypmod));
