import type { MigrationInterface, QueryRunner } from 'typeorm'
import {
  hideFromViewers,
  keysAtMoment,
  publish,
  showViewers,
  type View,
  withdraw,
} from '../../foundation/database/publication.js'

/**
 * Who may read what is not public, by the parts that parties have in agreements: the ground that every room's policies
 * stand on. The main parties of an agreement see it while it is a draft.
 */
export class Access0006 implements MigrationInterface {
  readonly name = 'Access0006'

  async up(runner: QueryRunner): Promise<void> {
    await publish(runner, 'parties', { published: [], keys })
    await runner.query(functions)
    await runner.query(recordedActs)
    for (const [tables, condition] of shown) await showViewers(runner, 'parties', tables, condition)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function keys.recorded_acts(), keys_as_of.recorded_acts()')
    for (const [tables] of shown) await hideFromViewers(runner, 'parties', tables)
    await runner.query(`
      drop function draft_objectives(), draft_obligations(), draft_bodies(), keys.viewer_agreements(text[]), keys.viewer_objectives(text[])`)
    await withdraw(runner, { published: [], keys })
  }
}

export const keys: readonly View[] = [
  {
    name: 'access_key',
    definition: `
      select participation.party_id, participation.agreement_id, participation.objective_id,
        case when participation.role = 'NAMED_PARTNER' then 'PARTNER'
          when participation.role = 'INVITED' then 'INVITED'
          when party.kind in ('MINISTRY', 'STATE_AGENCY') then 'STATE'
          when party.kind = 'MUNICIPALITY' then 'MUNICIPALITY'
          else 'COUNTY' end as standing,
        participation.valid_from, participation.valid_to, participation.public_from
      from participation join party on party.id = participation.party_id
      where participation.agreement_id is not null
        and participation.role in ('MAIN_PARTY', 'COORDINATING_MAIN_PARTY', 'NAMED_PARTNER', 'INVITED')`,
    columns: {
      party_id: 'Who.',
      agreement_id: 'In which agreement.',
      objective_id: 'Under which objective; null for a part in the whole.',
      standing:
        'What the part gives the right to: MUNICIPALITY, COUNTY and STATE are main parties, PARTNER is named under an objective, INVITED was invited in.',
      valid_from: 'The first day of the part; null where none is set.',
      valid_to: 'The last day of the part; null where none is set.',
      public_from: 'The revision at which it became public; null in a draft.',
    },
  },
  {
    name: 'approval_key',
    definition: `
      select agreement_id, party_id, state,
        case when state = 'GRANTED' then decided_on when state = 'GRANTED_WITH_RESERVATION' then reservation_lifted_on end
          as in_force_from,
        public_from
      from approval`,
    columns: {
      agreement_id: 'The agreement.',
      party_id: 'The main party.',
      state: 'What its political body decided: GRANTED, GRANTED_WITH_RESERVATION, REFUSED, PENDING or NOT_REPORTED.',
      in_force_from: 'The day from which nothing on its part stands in the way; null while something does.',
      public_from: 'The revision at which it became public; null in a draft.',
    },
  },
]

/**
 * What was done by the organisation read for, and about agreements of which it is a main party; for anyone else nothing. A
 * function, since whoever reads may see none of what it stands on; once in each space, so that it is found in the past too.
 */
export const recordedActs = ['keys', 'keys_as_of']
  .map(
    (space) => `
  create function ${space}.recorded_acts() returns table (revision bigint, at timestamptz, act text, party_id text, person text,
    supplier text, reason text, agreement_id text, edition integer, world text)
  language sql stable security definer set search_path = '' as $$
    select record.revision, made.at, record.name, record.party,
      case when record.party = platform.viewer() then record.person end, record.supplier, record.reason,
      record.agreement_id, record.edition, coalesce(agreement.world, 'REAL')
    from platform.act_record record join platform.revision made on made.number = record.revision
      left join keys.agreement_key agreement on agreement.id = record.agreement_id
    where record.revision <= platform.moment() and (record.party = platform.viewer()
      or record.agreement_id in (select keys.viewer_agreements('MUNICIPALITY', 'COUNTY', 'STATE')))
  $$;
  grant execute on function ${space}.recorded_acts() to parties_viewer;`,
  )
  .join('\n')

const partsOn = (ending: string): string => `
  select %s from keys${ending}.access_key part
  where part.party_id = platform.viewer() and part.standing = any (standings)
    and (part.valid_from is null or part.valid_from <= platform.day())
    and (part.valid_to is null or part.valid_to >= platform.day())`

const draftsOf = (table: string) => (ending: string) =>
  `select id from parties${ending}.${table} where public_from is null`

const functions = `
  -- The agreements, and the objectives, in which the organisation read for has such a part at the moment read.
  ${keysAtMoment('keys.viewer_agreements(variadic standings text[])', (ending) => partsOn(ending).replace('%s', 'part.agreement_id'))}
  ${keysAtMoment('keys.viewer_objectives(variadic standings text[])', (ending) => partsOn(ending).replace('%s', 'part.objective_id'))}
  do $do$
  declare
    viewer text;
  begin
    for viewer in select name || '_viewer' from platform.room loop
      execute format('grant execute on function keys.viewer_agreements(text[]), keys.viewer_objectives(text[]) to %I', viewer);
    end loop;
  end $do$;

  -- Read with the rights of who asks: those of drafts that the viewer may see are among them.
  ${keysAtMoment('draft_objectives()', draftsOf('objective'))}
  ${keysAtMoment('draft_obligations()', draftsOf('obligation'))}
  ${keysAtMoment('draft_bodies()', draftsOf('body'))}
`

const ofMainParties = `agreement_id in (select keys.viewer_agreements('MUNICIPALITY', 'COUNTY', 'STATE'))`

const shown: readonly (readonly [tables: readonly string[], condition: string])[] = [
  [['agreement'], ofMainParties.replace('agreement_id', 'id')],
  [
    [
      ...['objective', 'participation', 'party_group', 'obligation', 'anchoring', 'approval', 'follow_up_rule', 'body'],
      'follow_up',
    ],
    ofMainParties,
  ],
  [['objective_theme', 'cross_reference'], 'objective_id in (select draft_objectives())'],
  [['obligation_debtor'], 'obligation_id in (select draft_obligations())'],
  [['body_member', 'body_meeting'], 'body_id in (select draft_bodies())'],
  [['open_question'], `about_type = 'Agreement' and ${ofMainParties.replace('agreement_id', 'about_id')}`],
]
