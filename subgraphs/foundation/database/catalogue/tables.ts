import type pg from 'pg'
import { writers } from '../logins.js'

/** Tables without a twin, or not kept as all are; views with other rights than theirs; columns nobody explains. */
export async function tableFaults(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ fault: string }>(questions.join('\nunion all\n'), [writers])
  return rows.map(({ fault }) => fault).sort()
}

const tables = `pg_class join pg_namespace on pg_namespace.oid = relnamespace and nspname = any ($1) and relkind in ('r', 'p')`
const columns = `pg_attribute join pg_class on pg_class.oid = attrelid and attnum > 0 and not attisdropped
  join pg_namespace on pg_namespace.oid = relnamespace`

const questions = [
  `select format('The table %s.%s keeps no history.', nspname, relname) as fault from ${tables}
   where not exists (select from platform.kept where (room, name) = (nspname, relname))
     and not exists (select from platform.kept where (room, name || '_history') = (nspname, relname))
     and not exists (select from platform.beside where (room, name) = (nspname, relname))`,

  `select format('The table %s.%s stands beside the chain without row-level security.', room, name) from platform.beside
   join pg_class on pg_class.oid = format('%I.%I', room, name)::regclass where not relrowsecurity`,

  `select format('The table %s has no twin.', relation) from platform.kept
   where to_regclass(format('%I.%I', room, name || '_history')) is null`,

  `select format('The column %s of %s is missing or other in %s.', drift.column, relation, in_relation) from platform.drift`,

  `select format('The table %s has no trigger %s, or a disabled one.', relation, trigger)
   from platform.kept, unnest(array['a_open', 'b_stamp', 'y_keep_updated', 'y_keep_deleted', 'a_no_truncate', 'z_spare_unchanged']) as trigger
   where not exists (select from pg_trigger where tgrelid = relation::regclass and tgname = trigger and tgenabled = 'O')`,

  // A trigger that writes after the last of ours would change a row that was found unchanged.
  `select format('The trigger %s of %s runs after z_spare_unchanged.', tgname, relation)
   from platform.kept join pg_trigger on tgrelid = relation::regclass
   where not tgisinternal and tgtype & 7 = 3 and tgtype & 16 = 16 and tgname > 'z_spare_unchanged'`,

  `select format('The foreign key %s of %s leads to another room.', conname, conrelid::regclass)
   from pg_constraint join pg_class here on here.oid = conrelid join pg_class there on there.oid = confrelid
   where contype = 'f' and here.relnamespace <> there.relnamespace`,

  `select format('The foreign key %s of %s cannot wait.', conname, relation)
   from platform.kept join pg_constraint on conrelid = relation::regclass where contype = 'f' and not condeferrable`,

  `select format('The table %s.%s has row-level security that its owner escapes, or that its twin has not.', nspname, relname)
   from ${tables} and relrowsecurity <> relforcerowsecurity`,
  `select format('The table %s and its twin differ in row-level security.', relation)
   from platform.kept
   join pg_class live on live.oid = relation::regclass
   join pg_class twin on twin.oid = to_regclass(format('%I.%I', room, name || '_history'))
   where live.relrowsecurity <> twin.relrowsecurity`,

  `select format('The policy %s of %s is missing or other on its twin.', policyname, relation)
   from platform.kept join pg_policies live on (schemaname, tablename) = (room, name) and cmd in ('ALL', 'SELECT')
   where not exists (
     select from pg_policies twin
     where (twin.schemaname, twin.tablename, twin.policyname) = (room, name || '_history', live.policyname)
       and (twin.permissive, twin.roles, twin.qual) = (live.permissive, live.roles, coalesce(live.qual, 'true')))`,
  `select format('The past of %s.%s can be read at another moment than the one asked for.', nspname, relname)
   from ${tables} and relrowsecurity and relname like '%_history'
   where not exists (
     select from pg_policies
     where (schemaname, tablename, policyname, permissive) = (nspname, relname, 'of_the_moment', 'RESTRICTIVE'))`,

  `select format('The view %s.%s has the options %s, and should have %s.', nspname, relname, options, expected)
   from pg_class join pg_namespace on pg_namespace.oid = relnamespace
   cross join lateral (select
     coalesce(array_to_string(reloptions, ', '), 'none') as options,
     case when nspname in ('published', 'published_as_of', 'keys', 'keys_as_of') then 'security_barrier=true'
          when nspname = any (select room || '_as_of' from unnest($1::text[]) as room) then 'security_invoker=true'
          when nspname = any (select room || '_past' from unnest($1::text[]) as room) then 'none' end as expected) as it
   where relkind = 'v' and options <> expected`,

  `select format('The column %s of %s.%s has no description.', attname, nspname, relname)
   from ${columns} and nspname in ('published', 'published_as_of', 'keys', 'keys_as_of')
   where relkind = 'v' and col_description(attrelid, attnum) is null`,
]
