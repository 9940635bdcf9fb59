import type { MigrationInterface, QueryRunner } from 'typeorm'
import {
  type Follower,
  hideDrafts,
  publish,
  spreadFrom,
  spreadPublication,
  type View,
} from '../../foundation/database/publication.js'
import { Published0003 } from './0003-published.js'

/**
 * Drafts are nobody's business: an agreement that is not published, and all that hangs on it, is hidden from readers
 * by the database itself, now and at every moment before it was published.
 *
 * Each row carries the revision at which it became public. Publishing an agreement is therefore a new version of every
 * row of it, and a row needs nothing but itself to say at which moments it was public: not even once its agreement is
 * gone, or a draft again.
 */
export class Publication0004 implements MigrationInterface {
  readonly name = 'Publication0004'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A network stands by itself; a body that one agreement sets up is as public as the agreement.
      alter table body add agreement_id text references agreement;
      create index body_of_agreement on body (agreement_id, id);
      ${functions}
    `)
    for (const { table } of followers) await runner.query(`alter table ${table} add public_from bigint`)
    for (const { table, parent, column, when } of followers) {
      if (when)
        await runner.query(`
          create trigger c_public_with_parent before insert or update on ${table} for each row
            when (new.${when}) execute function public_with_parent('${parent}', '${column}');
          create trigger c_public_alone before insert or update on ${table} for each row
            when (not new.${when}) execute function public_with_parent()`)
      else
        await runner.query(`
          create trigger c_public_with_parent before insert or update on ${table} for each row
            execute function public_with_parent('${parent}', '${column}')`)
    }
    await spreadFrom(runner, followers, 'x_spread')
    await hideDrafts(runner, 'parties', secured)
    await markPublic(runner)
    await publish(runner, 'parties', { published: [], keys: marked })
  }

  async down(runner: QueryRunner): Promise<void> {
    // A view does not give up a column: what stands on these tables is taken down, and put up again as it was.
    const published = new Published0003()
    await published.down(runner)
    for (const table of [...secured].reverse()) {
      await runner.query(`select platform.forget_history('parties', $1)`, [table])
      await runner.query(`
        drop policy what_is_public on ${table};
        drop policy of_the_room on ${table};
        alter table ${table} no force row level security, disable row level security`)
    }
    for (const parent of parents)
      await runner.query(`drop trigger x_spread_inserted on ${parent}; drop trigger x_spread_updated on ${parent}`)
    for (const { table } of followers)
      await runner.query(`
        drop trigger c_public_with_parent on ${table};
        drop trigger if exists c_public_alone on ${table};
        alter table ${table} drop public_from`)
    await runner.query(`
      drop function spread_publication(), public_with_parent();
      alter table body drop agreement_id`)
    for (const table of secured) await runner.query(`select platform.keep_history('parties', $1)`, [table])
    await published.up(runner)
  }
}

const functions = `
  -- Names the parent that a row hangs on: its table, and the column that holds its key. Without a parent it is public.
  create function public_with_parent() returns trigger language plpgsql as $$
  declare
    parent text := to_jsonb(new) ->> tg_argv[1];
    shown  boolean := true;
  begin
    if parent is not null then
      execute format('select exists (select from %I.%I where id = $1 and public_from is not null)', tg_table_schema, tg_argv[0])
        into shown using parent;
    end if;
    new.public_from := case when shown then coalesce(old.public_from, new.revision_from) end;
    return new;
  end $$;
  ${spreadPublication}

  create or replace function became_public() returns trigger language plpgsql as $$
  begin
    new.public_from := case when new.publication = 'PUBLISHED' then coalesce(old.public_from, new.revision_from) end;
    return new;
  end $$;`

interface PartFollower extends Follower {
  /** A condition on the row, where only some rows hang on a parent. */
  readonly when?: string
}

const ofAgreement = (table: string): Follower => ({ table, parent: 'agreement', column: 'agreement_id' })

/** Each after what it hangs on. */
const followers: readonly PartFollower[] = [
  ...['objective', 'participation', 'party_group', 'obligation', 'anchoring', 'approval'].map(ofAgreement),
  ...['follow_up_rule', 'body'].map(ofAgreement),
  { table: 'objective_theme', parent: 'objective', column: 'objective_id' },
  { table: 'cross_reference', parent: 'objective', column: 'objective_id' },
  { table: 'obligation_debtor', parent: 'obligation', column: 'obligation_id' },
  { table: 'body_member', parent: 'body', column: 'body_id' },
  { table: 'open_question', parent: 'agreement', column: 'about_id', when: `about_type = 'Agreement'` },
]

const parents = ['agreement', 'objective', 'obligation', 'body']
const secured = ['agreement', ...followers.map(({ table }) => table)]

/** What was there before is marked under a revision of its own. A new database has nothing, and takes none. */
async function markPublic(runner: QueryRunner): Promise<void> {
  const [{ filled }] = await runner.query(`select exists (select from pilot) as filled`)
  if (!filled) return
  await runner.query(`select platform.take_revision('platform', 'Mark what is public')`)
  for (const table of secured) await runner.query(`update ${table} set public_from = null`)
}

/** Keys that say since when they are public, by the mark that each row carries itself. */
export const marked: readonly View[] = [
  {
    name: 'objective_key',
    definition: 'select id, agreement_id, public_from from objective',
    columns: {
      id: 'Key of the objective.',
      agreement_id: 'Its agreement.',
      public_from: 'The revision at which it became public; null in a draft.',
    },
  },
  {
    name: 'participation_key',
    definition: `
      select id, pilot_id, agreement_id, objective_id, party_id, role, public_from from participation
      where party_id is not null`,
    columns: {
      id: 'Key of the participation.',
      pilot_id: 'The pilot.',
      agreement_id: 'The agreement; null for a role in the pilot alone.',
      objective_id: 'The objective; null for a role in the whole agreement.',
      party_id: 'Who.',
      role: 'In what role: what row-level security asks before it shows a draft.',
      public_from: 'The revision at which it became public; null in a draft.',
    },
  },
]
