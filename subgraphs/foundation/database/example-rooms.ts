import type { MigrationInterface, QueryRunner } from 'typeorm'
import { type TestDatabase, testDatabase } from '../../../test/database.js'
import { migrate, type RoomMigrations } from './migrate.js'

/** Two rooms with a few tables, for the tests of what all rooms stand on. */
export class ExampleMeasures implements MigrationInterface {
  readonly name = 'ExampleMeasures'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table example_measure (
        id         text primary key,
        title      text not null,
        amount_ore bigint not null default 0,
        due_on     date,
        folded     text generated always as (lower(title)) stored
      );
      create index example_measure_by_title on example_measure (lower(title) desc, id) include (amount_ore) where amount_ore > 0;
      select platform.keep_history('action_plans', 'example_measure');

      create table example_milestone (
        measure_id text not null references example_measure,
        place      integer not null,
        note       jsonb not null default '{}',
        primary key (measure_id, place)
      );
      select platform.keep_history('action_plans', 'example_milestone');

      create table example_draft (id text primary key, body text not null, public_from bigint);
      alter table example_draft enable row level security;
      create policy what_is_public on example_draft to action_plans_reader using (public_from <= platform.moment());
      create policy of_the_room on example_draft to action_plans using (true) with check (true);
      select platform.keep_history('action_plans', 'example_draft', 'public_from is not null');

      select platform.publish('action_plans', 'public_example_measure',
        'select id, title, amount_ore from example_measure',
        '{"id": "Key.", "title": "In the words of the plan.", "amount_ore": "What it costs, in øre."}');
      select platform.publish_key('action_plans', 'example_draft_key',
        'select id, public_from from example_draft',
        '{"id": "Key.", "public_from": "The revision at which it became public; null for drafts."}')`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select platform.withdraw_key('example_draft_key');
      select platform.withdraw('public_example_measure');
      select platform.forget_history('action_plans', 'example_draft');
      select platform.forget_history('action_plans', 'example_milestone');
      select platform.forget_history('action_plans', 'example_measure');
      drop table example_draft, example_milestone, example_measure`)
  }
}

export class ExampleMoney implements MigrationInterface {
  readonly name = 'ExampleMoney'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table example_money (
        id         text primary key,
        measure_id text not null,
        amount_ore bigint not null
      );
      create index example_money_of_measure on example_money (measure_id);
      select platform.keep_history('funding', 'example_money')`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`select platform.forget_history('funding', 'example_money'); drop table example_money`)
  }
}

export const exampleRooms: readonly RoomMigrations[] = [
  { room: 'action-plans', migrations: [ExampleMeasures] },
  { room: 'funding', migrations: [ExampleMoney] },
]

/** A database with the example's tables, beside those of the house. */
export async function exampleDatabase(): Promise<TestDatabase> {
  const database = await testDatabase()
  await migrate({ databaseUrl: database.url, secret: database.secret, rooms: exampleRooms })
  return database
}
