import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.js'
import { catalogueFaults } from './catalogue.js'
import { exampleDatabase } from './example-rooms.js'

let database: TestDatabase
let admin: pg.Client
beforeAll(async () => {
  database = await exampleDatabase()
  admin = new pg.Client({ connectionString: database.url })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await database.end()
})

test('everyone has the rights written down for them, and no others', async () => {
  const house = await testDatabase()
  const client = new pg.Client({ connectionString: house.url })
  await client.connect()
  expect(await catalogueFaults(client)).toEqual([])
  await client.end()
  await house.end()
  expect(await catalogueFaults(admin)).toEqual([])
})

test.each([
  ['a room that may leave its policies', 'alter role funding bypassrls', /role funding is bypassrls/],
  ['an owner that logs in', 'alter role house_owner login', /role house_owner is login/],
  ['a room that is a member of another', 'grant parties to funding', /funding is a member of parties/],
  ['an act that inherits', 'alter role acts inherit', /acts is login/],
  ['temporary tables', 'grant temporary on database current to funding', /temporary on database to funding/],
  ['anyone let in', 'grant connect on database current to public', /connect on database to public/],
  ['a room that makes tables', 'grant create on schema funding to funding', /create on schema funding to funding/],
  ['a room that makes tables where nobody looks', 'grant create on schema public to public', /schema public to public/],
  [
    'a reader that writes',
    'grant update on funding.example_money to funding_reader',
    /update on relation funding.example_money to funding_reader/,
  ],
  [
    'a reader that lost its right',
    'revoke select on funding.example_money from funding_reader',
    /Not granted.*funding.example_money to funding_reader/,
  ],
  ['a room that reads another room', 'grant select on funding.example_money to parties', /example_money to parties/],
  [
    'a room that leans the wrong way',
    'grant select on published.public_example_measure to parties',
    /public_example_measure to parties/,
  ],
  [
    'a room that changes history',
    'grant delete on funding.example_money_history to funding',
    /delete on relation funding.example_money_history/,
  ],
  ['a room that sets the clock', 'grant update on platform.head to funding', /update on relation platform.head/],
  [
    'a gateway that reads why',
    'grant select (reason) on platform.revision to gateway',
    /column platform.revision.reason/,
  ],
  ['a function for everyone', 'grant execute on function platform.take_revision to public', /take_revision to public/],
  ['a past granted to its room', 'grant usage on schema funding_past to funding', /schema funding_past to funding/],
  ['a right that can be passed on', 'grant select on platform.head to funding with grant option', /with grant option/],
  [
    'a room that owns its table',
    'alter table funding.example_money owner to funding',
    /example_money is owned by funding/,
  ],
  ['a table without a twin', 'create table funding.forgotten (id text)', /funding.forgotten keeps no history/],
  ['a twin that was dropped', 'drop table funding.example_money_history cascade', /example_money has no twin/],
  [
    'a column the past does not have',
    'alter table funding.example_money add column note text',
    /column note of funding.example_money is missing/,
  ],
  [
    'a trigger switched off',
    'alter table funding.example_money disable trigger y_keep_updated',
    /no trigger y_keep_updated/,
  ],
  [
    'a trigger after the last',
    'create trigger z_zz before update on funding.example_money for each row execute function platform.stamp()',
    /z_zz of funding.example_money runs after/,
  ],
  [
    'a foreign key to another room',
    'alter table funding.example_money add foreign key (measure_id) references action_plans.example_measure',
    /leads to another room/,
  ],
  [
    'a foreign key that cannot wait',
    'alter table action_plans.example_milestone alter constraint example_milestone_measure_id_fkey not deferrable',
    /cannot wait/,
  ],
  [
    'an owner that escapes a policy',
    'alter table action_plans.example_draft no force row level security',
    /its owner escapes/,
  ],
  [
    'a past without the policies of the present',
    'alter table action_plans.example_draft_history disable row level security, no force row level security',
    /differ in row-level security/,
  ],
  [
    'a past with another policy',
    'alter policy what_is_public on action_plans.example_draft_history using (true)',
    /policy what_is_public of action_plans.example_draft is missing or other/,
  ],
  [
    'a past at any moment',
    'drop policy of_the_moment on action_plans.example_draft_history',
    /example_draft_history can be read at another moment/,
  ],
  [
    'a past with the rights of its owner',
    'alter view action_plans_as_of.example_draft reset (security_invoker)',
    /options none, and should have security_invoker/,
  ],
  [
    'a published view that leaks through a function',
    'alter view published.public_example_measure reset (security_barrier)',
    /options none, and should have security_barrier/,
  ],
  [
    'a published view with the rights of who asks',
    'alter view published.public_example_measure set (security_invoker)',
    /security_invoker/,
  ],
  [
    'a published column nobody explains',
    'comment on column published.public_example_measure.id is null',
    /column id of published.public_example_measure/,
  ],
])('%s is found', async (_, wrong, fault) => {
  const { rows } = await admin.query('select quote_ident(current_database()) as name')
  await admin.query('begin')
  try {
    await admin.query(wrong.replace('database current', `database ${rows[0].name}`))
    expect(await catalogueFaults(admin)).toContainEqual(expect.stringMatching(fault))
  } finally {
    await admin.query('rollback')
  }
})
