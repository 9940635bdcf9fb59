import type { MigrationInterface, QueryRunner } from 'typeorm'
import { publish, type View, withdraw } from '../../foundation/database/publication.js'

/** What the parties room shows the other rooms: public rows by the names the graph uses, and keys where a foreign key would stand. */
export class Published0003 implements MigrationInterface {
  readonly name = 'Published0003'

  async up(runner: QueryRunner): Promise<void> {
    await publish(runner, 'parties', { published, keys })
  }

  async down(runner: QueryRunner): Promise<void> {
    await withdraw(runner, { published, keys })
  }
}

const published: readonly View[] = [
  {
    name: 'public_theme',
    definition: 'select id, name from theme',
    columns: { id: 'Key of the theme.', name: 'Its name in bokmål.' },
  },
  {
    name: 'public_county',
    definition: 'select code, name from county',
    columns: { code: 'County code, two digits.', name: 'The Norwegian name.' },
  },
  {
    name: 'public_municipality',
    definition: 'select code, name, county_code from municipality',
    columns: {
      code: 'The code it has today, four digits.',
      name: 'The Norwegian name; not unique.',
      county_code: 'The county it lies in.',
    },
  },
  {
    name: 'public_party',
    definition: 'select id, name, kind, organisation_number, municipality_code, county_code from party',
    columns: {
      id: 'Key of the party.',
      name: 'The name in Norwegian.',
      kind: 'What sort of organisation it is.',
      organisation_number: 'Nine digits; null where none is verified.',
      municipality_code: 'The municipality it governs, if it is a municipality.',
      county_code: 'The county it governs, if it is a county municipality.',
    },
  },
  {
    name: 'public_pilot',
    definition: 'select id, world, name, cohort from pilot',
    columns: {
      id: 'Key of the pilot.',
      world: 'REAL, or DEMO for a demonstration twin.',
      name: 'The name in Norwegian.',
      cohort: '1 or 2 (Norwegian: pulje).',
    },
  },
  {
    name: 'public_pilot_municipality',
    definition: 'select pilot_id, municipality_code from pilot_municipality',
    columns: { pilot_id: 'The pilot.', municipality_code: 'A municipality of it.' },
  },
  {
    name: 'public_pilot_county',
    definition: 'select pilot_id, county_code, share_basis_points from pilot_county',
    columns: {
      pilot_id: 'The pilot.',
      county_code: 'A county it lies in.',
      share_basis_points: 'The agreed share of the county, in basis points; null where none is agreed.',
    },
  },
  {
    name: 'public_agreement',
    definition: `select id, pilot_id, number, title, signed_on, ends_on, public_from from agreement where publication = 'PUBLISHED'`,
    columns: {
      id: 'Key of the agreement.',
      pilot_id: 'Its pilot.',
      number: '1 for the first agreement of the pilot.',
      title: 'What it is called.',
      signed_on: 'The day it was signed; null where no source gives it.',
      ends_on: 'The last day of its term; null where no source gives it.',
      public_from: 'The revision at which it became public.',
    },
  },
  {
    name: 'public_objective',
    definition: `
      select objective.id, objective.agreement_id, agreement.pilot_id, objective.number, objective.title, objective.main_theme_id
      from objective join agreement on agreement.id = objective.agreement_id
      where agreement.publication = 'PUBLISHED'`,
    columns: {
      id: 'Key of the objective.',
      agreement_id: 'Its agreement.',
      pilot_id: 'Its pilot.',
      number: 'Its number within the agreement.',
      title: 'As the agreement writes it.',
      main_theme_id: 'The one theme that totals count it under.',
    },
  },
  {
    name: 'public_objective_theme',
    definition: `
      select objective_theme.objective_id, objective_theme.theme_id
      from objective_theme join objective on objective.id = objective_theme.objective_id
        join agreement on agreement.id = objective.agreement_id
      where agreement.publication = 'PUBLISHED'`,
    columns: { objective_id: 'The objective.', theme_id: 'A theme of it, the main one among them.' },
  },
  {
    name: 'public_participation',
    definition: `
      select participation.id, participation.pilot_id, participation.agreement_id, participation.objective_id, participation.party_id,
        participation.role, participation.scope
      from participation left join agreement on agreement.id = participation.agreement_id
      where participation.agreement_id is null or agreement.publication = 'PUBLISHED'`,
    columns: {
      id: 'Key of the participation.',
      pilot_id: 'The pilot.',
      agreement_id: 'The agreement; null for a role in the pilot alone.',
      objective_id: 'The objective; null for a role in the whole agreement.',
      party_id: 'Who; null where the text names a kind of actor only.',
      role: 'In what role.',
      scope: 'What the role is limited to; null where it has no limit.',
    },
  },
]

const keys: readonly View[] = [
  {
    name: 'agreement_key',
    definition: `
      select agreement.id, agreement.pilot_id, pilot.world, agreement.publication as state, agreement.ends_on, agreement.public_from
      from agreement join pilot on pilot.id = agreement.pilot_id`,
    columns: {
      id: 'Key of the agreement.',
      pilot_id: 'Its pilot.',
      world: 'REAL or DEMO.',
      state: 'DRAFT or PUBLISHED.',
      ends_on: 'The last day of its term.',
      public_from: 'The revision at which it became public; null for a draft.',
    },
  },
  {
    name: 'objective_key',
    definition: `
      select objective.id, objective.agreement_id, agreement.public_from
      from objective join agreement on agreement.id = objective.agreement_id`,
    columns: {
      id: 'Key of the objective.',
      agreement_id: 'Its agreement.',
      public_from: 'The revision at which it became public; null in a draft.',
    },
  },
  {
    name: 'participation_key',
    definition:
      'select id, pilot_id, agreement_id, objective_id, party_id, role from participation where party_id is not null',
    columns: {
      id: 'Key of the participation.',
      pilot_id: 'The pilot.',
      agreement_id: 'The agreement; null for a role in the pilot alone.',
      objective_id: 'The objective; null for a role in the whole agreement.',
      party_id: 'Who.',
      role: 'In what role: what row-level security asks before it shows a draft.',
    },
  },
]
