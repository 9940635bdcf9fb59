import type { QueryRunner } from 'typeorm'
import { type RoomName, sqlName } from './rooms.js'

/** A view that a room shows other rooms: its text, and what each of its columns means. */
export interface View {
  readonly name: string
  readonly definition: string
  readonly columns: Readonly<Record<string, string>>
}

/** What a room lets other rooms see, for a migration: public rows, and keys where a foreign key would stand. */
export interface Publication {
  readonly published: readonly View[]
  readonly keys: readonly View[]
}

/** Puts the views up, or gives those that are up new columns at their end. */
export async function publish(runner: QueryRunner, room: RoomName, { published, keys }: Publication): Promise<void> {
  for (const { name, definition, columns } of published)
    await runner.query(`select platform.publish($1, $2, $3, $4)`, [
      sqlName(room),
      name,
      definition,
      JSON.stringify(columns),
    ])
  for (const { name, definition, columns } of keys)
    await runner.query(`select platform.publish_key($1, $2, $3, $4)`, [
      sqlName(room),
      name,
      definition,
      JSON.stringify(columns),
    ])
}

/** Takes them down, those that stand on others first. */
export async function withdraw(runner: QueryRunner, { published, keys }: Publication): Promise<void> {
  for (const { name } of keys.toReversed()) await runner.query(`select platform.withdraw_key($1)`, [name])
  for (const { name } of published.toReversed()) await runner.query(`select platform.withdraw($1)`, [name])
}

/** A table whose rows are as public as what they hang on, in the same room. */
export interface Follower {
  readonly table: string
  /** The table of what it hangs on. */
  readonly parent: string
  /** The column that names it; a row without one is public. */
  readonly column: string
}

/**
 * What lets publicness spread within a room, for its first migration to create in its schema.
 *
 * Each row carries the revision at which it became public, so that it needs nothing but itself to say at which moments
 * it was public: not even once what it hung on is gone.
 */
export const spreadPublication = `
  -- Names the tables that follow, and the column of each. What has to become public or hidden is written anew: a
  -- trigger of its own finds out which.
  create function spread_publication() returns trigger language plpgsql as $$
  declare
    changed text;
    stale   boolean;
  begin
    for place in 0 .. tg_nargs - 1 by 2 loop
      changed := format('%I.%I follower', tg_table_schema, tg_argv[place]);
      execute format($sql$
        select exists (
          select from written join %s on follower.%I = written.id
          where (written.public_from is null) <> (follower.public_from is null))
        $sql$, changed, tg_argv[place + 1]) into stale;
      continue when not stale;
      execute format($sql$
        update %s set public_from = null from written
        where follower.%I = written.id and (written.public_from is null) <> (follower.public_from is null)
        $sql$, changed, tg_argv[place + 1]);
    end loop;
    return null;
  end $$;`

/**
 * The triggers by which rows become public with what they hang on. `public_from` is a column of each already.
 *
 * Each table gets a function of its own, whose plan is kept: one for all would have to plan anew for each row, twenty
 * times the work. `spread` names the triggers on the parents: another name for followers that a later migration adds.
 */
export async function followParents(
  runner: QueryRunner,
  followers: readonly Follower[],
  spread = 'x_spread',
): Promise<void> {
  for (const { table, parent, column } of followers)
    await runner.query(`
      create function ${table}_is_public() returns trigger language plpgsql as $$
      begin
        new.public_from := case when new.${column} is null
          or exists (select from ${parent} where id = new.${column} and public_from is not null)
          then coalesce(old.public_from, new.revision_from) end;
        return new;
      end $$;
      create trigger c_public_with_parent before insert or update on ${table} for each row execute function ${table}_is_public()`)
  await spreadFrom(runner, followers, spread)
}

/** Takes back what `followParents` made, once the tables are gone. */
export async function forgetParents(runner: QueryRunner, followers: readonly Follower[]): Promise<void> {
  for (const { table } of followers) await runner.query(`drop function ${table}_is_public()`)
}

/** Lets what becomes public, or is hidden, take its followers with it. */
export async function spreadFrom(
  runner: QueryRunner,
  followers: readonly Pick<Follower, 'table' | 'parent' | 'column'>[],
  spread: string,
): Promise<void> {
  for (const parent of new Set(followers.map(({ parent }) => parent))) {
    const named = followers
      .filter((follower) => follower.parent === parent)
      .map(({ table, column }) => `'${table}', '${column}'`)
      .join(', ')
    for (const [event, name] of [
      ['insert', 'inserted'],
      ['update', 'updated'],
    ])
      await runner.query(`
        create trigger ${spread}_${name} after ${event} on ${parent} referencing new table as written
          for each statement execute function spread_publication(${named})`)
  }
}

/** Keeps the history of tables whose every row is public. */
export async function keepHistory(runner: QueryRunner, room: RoomName, tables: readonly string[]): Promise<void> {
  for (const table of tables) await runner.query(`select platform.keep_history($1, $2)`, [sqlName(room), table])
}

export async function forgetHistory(runner: QueryRunner, room: RoomName, tables: readonly string[]): Promise<void> {
  for (const table of tables.toReversed())
    await runner.query(`select platform.forget_history($1, $2)`, [sqlName(room), table])
}

/** What nobody sees but whom `showViewers` lets: never public, at no moment. */
export const neverPublic: Visibility = { at: 'false', ever: 'false' }

/** A table that keeps no history and is no part of the chain, so that what stands in it can be erased. */
export interface Beside {
  readonly table: string
  /** Which rows who reads for an organisation may see; none where it is left out. */
  readonly shown?: string
}

export async function keepBeside(runner: QueryRunner, room: RoomName, tables: readonly Beside[]): Promise<void> {
  const name = sqlName(room)
  for (const { table, shown } of tables) {
    await runner.query(`select platform.keep_beside($1, $2)`, [name, table])
    if (shown) await runner.query(`select platform.show_beside($1, $2, $3)`, [name, table, shown])
  }
}

export async function forgetBeside(runner: QueryRunner, room: RoomName, tables: readonly Beside[]): Promise<void> {
  for (const { table } of tables.toReversed())
    await runner.query(`select platform.forget_beside($1, $2)`, [sqlName(room), table])
}

/** Which rows of a table readers may see, said twice: for the moment they ask about, and for whether a change was public. */
export interface Visibility {
  /** Compares with `(select platform.moment())`. */
  readonly at: string
  /** Names tables and views with their schemas: it is asked when a revision is sealed, with no schema on the path. */
  readonly ever: string
}

/** A row with a column of its own that holds the revision at which it became public. */
export const byOwnRevision: Visibility = {
  at: 'public_from <= (select platform.moment())',
  ever: 'public_from is not null',
}

/**
 * Hides drafts from readers by the database itself, and keeps the history of the tables. The room's own login sees all.
 *
 * The moment is asked once a statement, not for each row.
 */
export async function hideDrafts(
  runner: QueryRunner,
  room: RoomName,
  tables: readonly string[],
  { at, ever }: Visibility = byOwnRevision,
): Promise<void> {
  const name = sqlName(room)
  for (const table of tables) {
    await runner.query(`
      alter table ${table} enable row level security;
      create policy of_the_room on ${table} to ${name} using (true) with check (true);
      create policy what_is_public on ${table} for select to ${name}_reader using (${at})`)
    await runner.query(`select platform.keep_history($1, $2, $3)`, [name, table, ever])
  }
}

/** Lets those who read for an organisation see rows besides what is public, of tables that `hideDrafts` has hidden. */
export async function showViewers(
  runner: QueryRunner,
  room: RoomName,
  tables: readonly string[],
  condition: string,
): Promise<void> {
  for (const table of tables)
    await runner.query(`call platform.show_viewers('${sqlName(room)}', '${table}', $policy$${condition}$policy$)`)
}

/** Takes that back. */
export async function hideFromViewers(runner: QueryRunner, room: RoomName, tables: readonly string[]): Promise<void> {
  const name = sqlName(room)
  for (const table of tables)
    await runner.query(`
      drop policy what_the_viewer_may_see on ${table};
      alter policy what_is_public on ${table} to ${name}_reader;
      select platform.keep_history(room, name, public_when) from platform.kept where (room, name) = ('${name}', '${table}')`)
}

/**
 * A function that answers keys as they are at the moment read, for policies: one over today's rows would give and take by
 * today's roles what is read of the past. `select` is given what the schemas' names end in.
 */
export const keysAtMoment = (signature: string, select: (ending: '' | '_as_of') => string): string => `
  create function ${signature} returns setof text language plpgsql stable as $$
  begin
    if nullif(current_setting('platform.as_of', true), '') is null then
      return query ${select('')};
    else
      return query ${select('_as_of')};
    end if;
  end $$;`
