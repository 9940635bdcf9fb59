import type { NonEmptyArray } from 'type-graphql'
import { byKey } from '../foundation/entities.js'
import type { DecoratedClass, Room } from '../foundation/room.js'
import { AppropriationActsResolver } from './appropriation/acts-resolver.js'
import { Appropriation } from './appropriation/entity.js'
import { AppropriationResolver } from './appropriation/resolver.js'
import { AuditActsResolver } from './audit/acts-resolver.js'
import { AuditStatement } from './audit/entity.js'
import { AgreementAuditsResolver, AuditStatementResolver, EntryAuditResolver } from './audit/resolver.js'
import {
  AgreementGrantsResolver,
  MeasureFinancingResolver,
  MeasureVersionFinancingResolver,
  ObjectiveMoneyResolver,
  PartyMoneyResolver,
  PilotFundingFieldsResolver,
  PilotFundingResolver,
} from './financing/resolver.js'
import { FinancingLineActsResolver } from './financing-line/acts-resolver.js'
import { GrantActsResolver } from './grant/acts-resolver.js'
import { Grant, GrantCondition } from './grant/entity.js'
import { EntryGrantResolver, GrantResolver } from './grant/resolver.js'
import { EligibleCentrality, GrantCeiling, GrantPhase, GrantScheme } from './grant-scheme/entity.js'
import { GrantSchemeResolver } from './grant-scheme/resolver.js'
import { migrations } from './migrations/index.js'
import { MoneyActsResolver } from './money-entry/acts-resolver.js'
import { MoneyEntry, MoneyPortion, MoneyRevision } from './money-entry/entity.js'
import { MoneyEntryResolver, MoneyPortionResolver } from './money-entry/resolver.js'
import { MoneyGroupResolver, MoneyTotalsResolver } from './money-entry/totals-resolver.js'
import { Scheme } from './scheme/entity.js'
import { SchemeResolver } from './scheme/resolver.js'
import { SchemeUseActsResolver } from './scheme-use/acts-resolver.js'
import { SchemeUse } from './scheme-use/entity.js'
import { SchemeUseResolver } from './scheme-use/resolver.js'
import { SchemeUseGroupResolver, SchemeUseTotalsResolver } from './scheme-use/totals-resolver.js'
import { type FundingStores, fundingStores } from './stores.js'

/** What the work costs: votes and grants, and every amount from every source. */
export const funding: Room<FundingStores> = {
  name: 'funding',
  port: 4003,
  migrations,
  stores: (reading, _context, cursors) => fundingStores(reading, cursors),
  entities: [
    Appropriation,
    AuditStatement,
    EligibleCentrality,
    Grant,
    GrantCeiling,
    GrantCondition,
    GrantPhase,
    GrantScheme,
    MoneyEntry,
    MoneyPortion,
    MoneyRevision,
    Scheme,
    SchemeUse,
  ],
  resolvers: [
    AgreementAuditsResolver,
    AgreementGrantsResolver,
    AppropriationActsResolver,
    AppropriationResolver,
    AuditActsResolver,
    AuditStatementResolver,
    EntryAuditResolver,
    EntryGrantResolver,
    FinancingLineActsResolver,
    GrantActsResolver,
    GrantResolver,
    GrantSchemeResolver,
    MeasureFinancingResolver,
    MeasureVersionFinancingResolver,
    MoneyActsResolver,
    MoneyEntryResolver,
    MoneyGroupResolver,
    MoneyPortionResolver,
    MoneyTotalsResolver,
    ObjectiveMoneyResolver,
    PartyMoneyResolver,
    PilotFundingFieldsResolver,
    PilotFundingResolver,
    SchemeResolver,
    SchemeUseActsResolver,
    SchemeUseGroupResolver,
    SchemeUseResolver,
    SchemeUseTotalsResolver,
  ] as NonEmptyArray<DecoratedClass>,
  references: {
    Appropriation: byKey('id', (id, { appropriations }) => appropriations.byId(id)),
    AuditStatement: byKey('id', (id, { audits }) => audits.byId(id)),
    Grant: byKey('id', (id, { grants }) => grants.byId(id)),
    GrantScheme: byKey('id', (id, { grantSchemes }) => grantSchemes.byId(id)),
    MoneyEntry: byKey('id', (id, { moneyEntries }) => moneyEntries.byId(id)),
    Scheme: byKey('id', (id, { schemes }) => schemes.byId(id)),
    SchemeUse: byKey('id', (id, { schemeUses }) => schemeUses.byId(id)),
  },
}
