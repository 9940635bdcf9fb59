import type { NonEmptyArray } from 'type-graphql'
import { byKey } from '../foundation/entities.js'
import { namesOf } from '../foundation/names.js'
import type { DecoratedClass, Room } from '../foundation/room.js'
import { AgreementActsResolver } from './agreement/acts-resolver.js'
import { Agreement } from './agreement/entity.js'
import { AgreementResolver, MissingApprovalResolver } from './agreement/resolver.js'
import { Anchoring } from './anchoring/entity.js'
import { AnchoringResolver } from './anchoring/resolver.js'
import { ApiKeyActsResolver } from './api-key/acts-resolver.js'
import { ApiKey } from './api-key/entity.js'
import { ApiKeyResolver, PartyApiKeysResolver } from './api-key/resolver.js'
import { ApprovalActsResolver } from './approval/acts-resolver.js'
import { Approval, ReservationLifting } from './approval/entity.js'
import { ApprovalResolver } from './approval/resolver.js'
import { BodyActsResolver } from './body/acts-resolver.js'
import { Body, BodyMeeting, BodyMember } from './body/entity.js'
import { BodyMemberResolver, BodyResolver } from './body/resolver.js'
import { AgreementClosingResolver } from './closing/resolver.js'
import { AgreementConfirmation } from './confirmation/entity.js'
import { AgreementConfirmationResolver, ConfirmationsOfAgreementResolver } from './confirmation/resolver.js'
import { ContactActsResolver } from './contact/acts-resolver.js'
import { Contact } from './contact/entity.js'
import { AgreementContactsResolver, ContactResolver } from './contact/resolver.js'
import { CountyActsResolver } from './county/acts-resolver.js'
import { County } from './county/entity.js'
import { CountyResolver } from './county/resolver.js'
import { DisagreementActsResolver } from './disagreement/acts-resolver.js'
import { Disagreement } from './disagreement/entity.js'
import { DisagreementResolver, DisagreementsOfAgreementResolver } from './disagreement/resolver.js'
import { AgreementEdition } from './edition/entity.js'
import { AgreementEditionResolver, EditionsOfAgreementResolver } from './edition/resolver.js'
import { FollowUpActsResolver } from './follow-up/acts-resolver.js'
import { FollowUp } from './follow-up/entity.js'
import { FollowUpResolver } from './follow-up/resolver.js'
import { FollowUpRule } from './follow-up-rule/entity.js'
import { FollowUpRuleResolver } from './follow-up-rule/resolver.js'
import { MemberActsResolver, PersonActsResolver, SupplierActsResolver } from './member/acts-resolver.js'
import { Member, SupplierMandate } from './member/entity.js'
import { MemberResolver, PartyMembersResolver } from './member/resolver.js'
import { migrations } from './migrations/index.js'
import { MunicipalityActsResolver } from './municipality/acts-resolver.js'
import { Centrality, Municipality, MunicipalityCodePeriod, SamiLanguageArea } from './municipality/entity.js'
import { MunicipalityResolver } from './municipality/resolver.js'
import { CrossReference, Objective } from './objective/entity.js'
import { CrossReferenceResolver, ObjectiveResolver } from './objective/resolver.js'
import { Obligation, ObligationDebtor, PartyGroup } from './obligation/entity.js'
import {
  DebtorResolver,
  ObligationResolver,
  PartyGroupMemberResolver,
  PartyGroupResolver,
} from './obligation/resolver.js'
import { ObligationGroupResolver, ObligationTotalsResolver } from './obligation/totals-resolver.js'
import { OpenQuestion, SourceConflict } from './open-question/entity.js'
import { ClaimResolver, SourceConflictResolver } from './open-question/resolver.js'
import { Participation } from './participation/entity.js'
import { ParticipationResolver } from './participation/resolver.js'
import { PartyActsResolver } from './party/acts-resolver.js'
import { Party } from './party/entity.js'
import { PartyResolver } from './party/resolver.js'
import { PilotActsResolver } from './pilot/acts-resolver.js'
import { FocusArea, Pilot, PilotMunicipality } from './pilot/entity.js'
import { FocusAreaResolver, PilotMunicipalityResolver, PilotResolver } from './pilot/resolver.js'
import { RecordedAct } from './recorded-act/entity.js'
import { RecordedActResolver } from './recorded-act/resolver.js'
import { FormerName } from './register/entity.js'
import { closingOf, registeredOf, successionOf } from './register/resolver.js'
import { Source } from './source/entity.js'
import { SourceReferenceResolver, SourceResolver } from './source/resolver.js'
import { type PartiesStores, partiesStores } from './stores.js'
import { ThemeActsResolver } from './theme/acts-resolver.js'
import { Theme } from './theme/entity.js'
import { ThemeResolver } from './theme/resolver.js'

/** Who takes part, in what, and what they have promised each other. */
export const parties: Room<PartiesStores> = {
  name: 'parties',
  port: 4001,
  migrations,
  stores: (reading, context, cursors) => partiesStores(reading, cursors, context),
  entities: [
    Agreement,
    AgreementConfirmation,
    AgreementEdition,
    Anchoring,
    ApiKey,
    Approval,
    Body,
    BodyMeeting,
    BodyMember,
    Centrality,
    Contact,
    County,
    CrossReference,
    Disagreement,
    FocusArea,
    FollowUp,
    FollowUpRule,
    Member,
    FormerName,
    Municipality,
    MunicipalityCodePeriod,
    Objective,
    Obligation,
    ObligationDebtor,
    OpenQuestion,
    Participation,
    Party,
    PartyGroup,
    Pilot,
    PilotMunicipality,
    RecordedAct,
    ReservationLifting,
    SamiLanguageArea,
    Source,
    SourceConflict,
    SupplierMandate,
    Theme,
  ],
  resolvers: [
    AgreementActsResolver,
    AgreementClosingResolver,
    AgreementContactsResolver,
    AgreementResolver,
    AnchoringResolver,
    ApiKeyActsResolver,
    ApiKeyResolver,
    AgreementConfirmationResolver,
    AgreementEditionResolver,
    ApprovalActsResolver,
    ApprovalResolver,
    BodyActsResolver,
    BodyMemberResolver,
    BodyResolver,
    ClaimResolver,
    ContactActsResolver,
    ContactResolver,
    CountyActsResolver,
    ConfirmationsOfAgreementResolver,
    CountyResolver,
    CrossReferenceResolver,
    DebtorResolver,
    DisagreementActsResolver,
    DisagreementResolver,
    DisagreementsOfAgreementResolver,
    EditionsOfAgreementResolver,
    FocusAreaResolver,
    FollowUpActsResolver,
    FollowUpResolver,
    FollowUpRuleResolver,
    MemberActsResolver,
    MemberResolver,
    MissingApprovalResolver,
    MunicipalityActsResolver,
    MunicipalityResolver,
    ObjectiveResolver,
    ObligationGroupResolver,
    ObligationResolver,
    ObligationTotalsResolver,
    ParticipationResolver,
    PartyApiKeysResolver,
    PartyActsResolver,
    PartyGroupMemberResolver,
    PartyGroupResolver,
    PartyMembersResolver,
    PartyResolver,
    PersonActsResolver,
    PilotActsResolver,
    PilotMunicipalityResolver,
    PilotResolver,
    RecordedActResolver,
    SourceConflictResolver,
    SourceReferenceResolver,
    SourceResolver,
    SupplierActsResolver,
    ThemeActsResolver,
    ThemeResolver,
    ...[County, FormerName, Municipality, Party, Pilot, Theme].map((Type) =>
      namesOf<{ name: string; names: object }>(Type),
    ),
    ...[Party, Pilot, Theme].map((Type) => registeredOf<{ id: string }>(Type, ({ id }) => id)),
    ...[County, Municipality].map((Type) => registeredOf<{ code: string }>(Type, ({ code }) => code)),
    closingOf(Party, ({ parties }) => parties.byId),
    closingOf(Pilot, ({ pilots }) => pilots.byId),
    closingOf(Theme, ({ themes }) => themes.byId),
    successionOf(County, ({ counties }) => counties.byCode),
    successionOf(Municipality, ({ municipalities }) => municipalities.byCode),
  ] as NonEmptyArray<DecoratedClass>,
  references: {
    Agreement: byKey('id', (id, { agreements }) => agreements.byId(id)),
    Body: byKey('id', (id, { bodies }) => bodies.byId(id)),
    County: byKey('code', (code, { counties }) => counties.byCode(code)),
    Municipality: byKey('code', (code, { municipalities }) => municipalities.byCode(code)),
    Objective: byKey('id', (id, { objectives }) => objectives.byId(id)),
    Obligation: byKey('id', (id, { obligations }) => obligations.byId(id)),
    Participation: byKey('id', (id, { participations }) => participations.byId(id)),
    Party: byKey('id', (id, { parties }) => parties.byId(id)),
    Pilot: byKey('id', (id, { pilots }) => pilots.byId(id)),
    Source: byKey('id', (id, { sources }) => sources.byId(id)),
    Theme: byKey('id', (id, { themes }) => themes.byId(id)),
  },
}
