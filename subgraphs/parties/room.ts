import type { NonEmptyArray } from 'type-graphql'
import { byKey } from '../foundation/entities.js'
import { namesOf } from '../foundation/names.js'
import type { DecoratedClass, Room } from '../foundation/room.js'
import { AgreementActsResolver } from './agreement/acts-resolver.js'
import { Agreement } from './agreement/entity.js'
import { AgreementResolver, MissingApprovalResolver } from './agreement/resolver.js'
import { Anchoring } from './anchoring/entity.js'
import { AnchoringResolver } from './anchoring/resolver.js'
import { ApprovalActsResolver } from './approval/acts-resolver.js'
import { Approval, ReservationLifting } from './approval/entity.js'
import { ApprovalResolver } from './approval/resolver.js'
import { Body, BodyMeeting, BodyMember } from './body/entity.js'
import { BodyMemberResolver, BodyResolver } from './body/resolver.js'
import { AgreementClosingResolver } from './closing/resolver.js'
import { AgreementConfirmation } from './confirmation/entity.js'
import { AgreementConfirmationResolver, ConfirmationsOfAgreementResolver } from './confirmation/resolver.js'
import { County } from './county/entity.js'
import { CountyResolver } from './county/resolver.js'
import { DisagreementActsResolver } from './disagreement/acts-resolver.js'
import { Disagreement } from './disagreement/entity.js'
import { DisagreementResolver, DisagreementsOfAgreementResolver } from './disagreement/resolver.js'
import { AgreementEdition } from './edition/entity.js'
import { AgreementEditionResolver, EditionsOfAgreementResolver } from './edition/resolver.js'
import { FollowUp } from './follow-up/entity.js'
import { FollowUpResolver } from './follow-up/resolver.js'
import { FollowUpRule } from './follow-up-rule/entity.js'
import { FollowUpRuleResolver } from './follow-up-rule/resolver.js'
import { migrations } from './migrations/index.js'
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
import { Party } from './party/entity.js'
import { PartyResolver } from './party/resolver.js'
import { FocusArea, Pilot, PilotMunicipality } from './pilot/entity.js'
import { FocusAreaResolver, PilotMunicipalityResolver, PilotResolver } from './pilot/resolver.js'
import { RecordedAct } from './recorded-act/entity.js'
import { RecordedActResolver } from './recorded-act/resolver.js'
import { Source } from './source/entity.js'
import { SourceReferenceResolver, SourceResolver } from './source/resolver.js'
import { type PartiesStores, partiesStores } from './stores.js'
import { Theme } from './theme/entity.js'
import { ThemeResolver } from './theme/resolver.js'

/** Who takes part, in what, and what they have promised each other. */
export const parties: Room<PartiesStores> = {
  name: 'parties',
  port: 4001,
  migrations,
  stores: (reading, _context, cursors) => partiesStores(reading, cursors),
  entities: [
    Agreement,
    AgreementConfirmation,
    AgreementEdition,
    Anchoring,
    Approval,
    Body,
    BodyMeeting,
    BodyMember,
    Centrality,
    County,
    CrossReference,
    Disagreement,
    FocusArea,
    FollowUp,
    FollowUpRule,
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
    Theme,
  ],
  resolvers: [
    AgreementActsResolver,
    AgreementClosingResolver,
    AgreementConfirmationResolver,
    AgreementEditionResolver,
    AgreementResolver,
    AnchoringResolver,
    ApprovalActsResolver,
    ApprovalResolver,
    BodyMemberResolver,
    BodyResolver,
    ClaimResolver,
    ConfirmationsOfAgreementResolver,
    CountyResolver,
    CrossReferenceResolver,
    DebtorResolver,
    DisagreementActsResolver,
    DisagreementResolver,
    DisagreementsOfAgreementResolver,
    EditionsOfAgreementResolver,
    FocusAreaResolver,
    FollowUpResolver,
    FollowUpRuleResolver,
    MissingApprovalResolver,
    MunicipalityResolver,
    ObjectiveResolver,
    ObligationGroupResolver,
    ObligationResolver,
    ObligationTotalsResolver,
    ParticipationResolver,
    PartyGroupMemberResolver,
    PartyGroupResolver,
    PartyResolver,
    PilotMunicipalityResolver,
    PilotResolver,
    RecordedActResolver,
    SourceConflictResolver,
    SourceReferenceResolver,
    SourceResolver,
    ThemeResolver,
    ...[County, Municipality, Party, Pilot, Theme].map((Type) => namesOf<{ name: string; names: object }>(Type)),
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
