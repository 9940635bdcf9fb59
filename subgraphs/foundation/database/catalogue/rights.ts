import type pg from 'pg'
import { acts, gateway, logins, owner, readers, viewers, writers } from '../logins.js'

/** Rights that are given and should not be, or should be and are not; and what the owner does not own. */
export async function rightFaults(client: pg.Client): Promise<string[]> {
  const expected = new Set(await expectedRights(client))
  const { rows } = await client.query<{ owner: string; object: string; right: string | null }>(actualRights)
  const actual = new Set(rows.flatMap(({ right }) => right ?? []))
  return [
    ...rows.filter((row) => row.owner !== owner && !administrated.includes(row.object)).map(notOurs),
    ...[...actual].filter((right) => !expected.has(right)).map((right) => `Granted, and should not be: ${right}.`),
    ...[...expected].filter((right) => !actual.has(right)).map((right) => `Not granted, and should be: ${right}.`),
  ]
}

/** Functions by which the gateway finds out who asks: all it may learn of who is who. */
const directory = 'directory'

/** Belong to who administers the server. */
const administrated = ['database', 'schema public']

function notOurs({ object, owner: found }: { object: string; owner: string }): string {
  return `The ${object} is owned by ${found}, and not by ${owner}.`
}

/** Every grant on what is in our schemas, on the schemas and the database, but for what owners have by themselves. */
const actualRights = `
  with schema as (
    select oid, nspname, nspowner, nspacl from pg_namespace
    where nspname !~ '^pg_' and nspname <> 'information_schema'
  ), object (description, owner, acl) as (
    select 'database', datdba, coalesce(datacl, acldefault('d', datdba))
      from pg_database where datname = current_database()
    union all
    select 'schema ' || nspname, nspowner, coalesce(nspacl, acldefault('n', nspowner)) from schema
    union all
    select format('relation %s.%s', nspname, relname), relowner, coalesce(relacl, acldefault('r', relowner))
      from pg_class join schema on schema.oid = relnamespace where relkind in ('r', 'p', 'v', 'm', 'f')
    union all
    select format('sequence %s.%s', nspname, relname), relowner, coalesce(relacl, acldefault('s', relowner))
      from pg_class join schema on schema.oid = relnamespace where relkind = 'S'
    union all
    select format('column %s.%s.%s', nspname, relname, attname), relowner, attacl
      from pg_attribute join pg_class on pg_class.oid = attrelid join schema on schema.oid = relnamespace where attacl is not null
    union all
    select format('function %s.%s', nspname, proname), proowner, coalesce(proacl, acldefault('f', proowner))
      from pg_proc join schema on schema.oid = pronamespace
  )
  select owner::regrole::text as owner, description as object,
    lower(privilege_type) || ' on ' || description || ' to ' || case grantee when 0 then 'public' else grantee::regrole::text end
      || case when is_grantable then ' with grant option' else '' end as right
  from object left join lateral (select * from aclexplode(acl) where grantee <> object.owner) as granted on true`

async function expectedRights(client: pg.Client): Promise<string[]> {
  const { rows: kept } = await client.query<{ room: string; name: string }>('select room, name from platform.kept')
  const { rows: published } = await client.query<{ space: string; name: string; room: string }>(
    'select space, name, room from platform.publication',
  )
  const { rows: functions } = await client.query<{ room: string; name: string }>(
    `select distinct nspname as room, proname as name from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
     where nspname = any ($1)`,
    [writers],
  )
  const { rows: keyFunctions } = await client.query<{ name: string }>(
    `select distinct nspname || '.' || proname as name from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
     where nspname in ('keys', 'keys_as_of')`,
  )
  const { rows: beside } = await client.query<{ room: string; name: string; for_viewers: boolean }>(
    'select room, name, for_viewers from platform.beside',
  )
  const { rows: answers } = await client.query<{ name: string }>(
    `select distinct proname as name from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
     where nspname = '${directory}'`,
  )
  const rooms = [...writers, ...readers, ...viewers]
  const spaces = ['platform', 'published', 'published_as_of', 'keys', 'keys_as_of']
  return [
    ...grants('connect', ['database'], [...logins, owner]),
    ...grants('create', ['database'], [owner]),
    ...grants('temporary', ['database'], [acts]),
    ...grants(
      'usage',
      spaces.map((space) => `schema ${space}`),
      rooms,
    ),
    ...grants('usage', ['schema platform'], [gateway]),
    ...grants('select', ['relation platform.head'], [...rooms, gateway]),
    ...grants(
      'select',
      ['number', 'at', 'public'].map((name) => `column platform.revision.${name}`),
      [gateway],
    ),
    ...grants(
      'execute',
      ['as_of', 'moment', 'viewer', 'day'].map((name) => `function platform.${name}`),
      rooms,
    ),
    ...grants(
      'execute',
      ['take_revision', 'act_done', 'remember_act', 'record_act'].map((name) => `function platform.${name}`),
      writers,
    ),
    ...grants(
      'execute',
      [
        'revision_at',
        'collation_version',
        'public_revision',
        'citation_of',
        'citation_found',
        'cite',
        'redactions_since',
      ].map((name) => `function platform.${name}`),
      [gateway],
    ),
    ...keyFunctions.flatMap(({ name }) =>
      grants('execute', [`function ${name}`], askers[name.split('.')[1]!] ?? viewers),
    ),
    ...(answers.length > 0 ? grants('usage', [`schema ${directory}`], [gateway]) : []),
    ...answers.flatMap(({ name }) => grants('execute', [`function ${directory}.${name}`], [gateway])),
    ...writers.flatMap((room) => grants('usage', [`schema ${room}`, `schema ${room}_as_of`], loginsOf(room))),
    ...functions.flatMap(({ room, name }) => grants('execute', [`function ${room}.${name}`], loginsOf(room))),
    ...kept.flatMap(({ room, name }) => [
      ...grants(
        'select',
        [`${room}.${name}`, `${room}.${name}_history`, `${room}_as_of.${name}`].map(relation),
        loginsOf(room),
      ),
      ...['insert', 'update', 'delete'].flatMap((verb) => grants(verb, [relation(`${room}.${name}`)], [room])),
    ]),
    ...beside.flatMap(({ room, name, for_viewers }) => [
      ...grants('select', [`${room}.${name}`, `${room}_as_of.${name}`].map(relation), [
        room,
        ...(for_viewers ? [`${room}_viewer`] : []),
      ]),
      ...['insert', 'update', 'delete'].flatMap((verb) => grants(verb, [relation(`${room}.${name}`)], [room])),
    ]),
    ...published.flatMap(({ space, name, room }) =>
      grants('select', [`${space}.${name}`, `${space}_as_of.${name}`].map(relation), whoLeansOn(room)),
    ),
  ]
}

/** Functions in the keys that not every viewer may ask. */
const askers: Readonly<Record<string, readonly string[]>> = {
  recorded_acts: ['parties_viewer'],
  record_closing: ['evaluation'],
}

const relation = (name: string) => `relation ${name}`

function grants(right: string, objects: readonly string[], roles: readonly string[]): string[] {
  return objects.flatMap((object) => roles.map((role) => `${right} on ${object} to ${role}`))
}

function whoLeansOn(room: string): string[] {
  return writers.slice(writers.indexOf(room)).flatMap(loginsOf)
}

const loginsOf = (room: string) => [room, `${room}_reader`, `${room}_viewer`]
