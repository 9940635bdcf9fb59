import type { NonEmptyArray } from 'type-graphql'
import { byKey } from '../foundation/entities.js'
import type { DecoratedClass, Room } from '../foundation/room.js'
import { PlanConsent } from './consent/entity.js'
import { PlanConsentResolver, PlanVersionConsentsResolver } from './consent/resolver.js'
import { CorrectionActsResolver } from './correction/acts-resolver.js'
import { CycleDeadline } from './cycle/entity.js'
import { AgreementCycleResolver, CycleItemResolver } from './cycle/resolver.js'
import { DialogueActsResolver } from './dialogue/acts-resolver.js'
import { PlanDialogue } from './dialogue/entity.js'
import { PlanDialogueResolver, PlanVersionDialoguesResolver } from './dialogue/resolver.js'
import { EndorsementActsResolver } from './endorsement/acts-resolver.js'
import { Endorsement } from './endorsement/entity.js'
import {
  EndorsementResolver,
  ObjectiveEndorsementsResolver,
  PartyEndorsementsResolver,
} from './endorsement/resolver.js'
import { InvitationActsResolver } from './invitation/acts-resolver.js'
import { Invitation, InvitationConsent } from './invitation/entity.js'
import {
  InvitationConsentResolver,
  InvitationResolver,
  MissingConsentResolver,
  ObjectiveInvitationsResolver,
  PartyInvitationsResolver,
} from './invitation/resolver.js'
import { Measure } from './measure/entity.js'
import {
  MeasureResolver,
  MunicipalityMeasuresResolver,
  ObjectiveMeasuresResolver,
  PartyMeasuresResolver,
} from './measure/resolver.js'
import { MeasureGroupResolver, MeasureTotalsResolver } from './measure/totals-resolver.js'
import { MeasureActsResolver } from './measure-version/acts-resolver.js'
import { MeasureObjective, MeasurePartner, MeasureVersion, Milestone, Risk } from './measure-version/entity.js'
import { MeasureObjectiveResolver, MeasurePartnerResolver, MeasureVersionResolver } from './measure-version/resolver.js'
import { DialogueMeeting, MinistryMatter } from './meeting/entity.js'
import { AgreementMeetingsResolver, DialogueMeetingResolver, MinistryMatterResolver } from './meeting/resolver.js'
import { migrations } from './migrations/index.js'
import { ActionPlan } from './plan/entity.js'
import { ActionPlanResolver, AgreementPlansResolver, PilotPlansResolver } from './plan/resolver.js'
import { PlanContentActsResolver } from './plan-content/acts-resolver.js'
import { PlanContent, PlanResponsibility, UnmetObjective } from './plan-content/entity.js'
import { PlanResponsibilityResolver, UnmetObjectiveResolver } from './plan-content/resolver.js'
import { PlanActsResolver } from './plan-version/acts-resolver.js'
import { PlanVersion } from './plan-version/entity.js'
import { PlanVersionObstaclesResolver } from './plan-version/obstacles-resolver.js'
import { PlanVersionResolver } from './plan-version/resolver.js'
import { Priority, PriorityParticipant } from './priority/entity.js'
import { ObjectivePriorityResolver, PriorityParticipantResolver, PriorityResolver } from './priority/resolver.js'
import { Project } from './project/entity.js'
import { PilotProjectsResolver, ProjectResolver } from './project/resolver.js'
import { StatusReport } from './report/entity.js'
import { AgreementReportsResolver, StatusReportResolver } from './report/resolver.js'
import { ReturnNote } from './return-note/entity.js'
import { PlanVersionReturnNotesResolver, ReturnNoteResolver } from './return-note/resolver.js'
import { SettledFinancing } from './settled-financing/entity.js'
import { SettledFinancingResolver } from './settled-financing/resolver.js'
import { type ActionPlansStores, actionPlansStores } from './stores.js'
import { TasksResolver } from './task/resolver.js'
import { PoliticalTreatment } from './treatment/entity.js'
import { AgreementTreatmentsResolver, PoliticalTreatmentResolver } from './treatment/resolver.js'
import {
  DeadlineActsResolver,
  MeetingActsResolver,
  ReportActsResolver,
  TreatmentActsResolver,
} from './year/acts-resolver.js'

/** What is to be done each year, by whom, and how far it has come. */
export const actionPlans: Room<ActionPlansStores> = {
  name: 'action-plans',
  port: 4002,
  migrations,
  stores: (reading, _context, cursors) => actionPlansStores(reading, cursors),
  entities: [
    ActionPlan,
    CycleDeadline,
    DialogueMeeting,
    Endorsement,
    Invitation,
    InvitationConsent,
    Measure,
    MeasureObjective,
    MeasurePartner,
    MeasureVersion,
    Milestone,
    MinistryMatter,
    PlanConsent,
    PlanDialogue,
    ReturnNote,
    PlanContent,
    PlanResponsibility,
    PlanVersion,
    PoliticalTreatment,
    Priority,
    PriorityParticipant,
    Project,
    Risk,
    SettledFinancing,
    StatusReport,
    UnmetObjective,
  ],
  resolvers: [
    PlanConsentResolver,
    PlanVersionConsentsResolver,
    CorrectionActsResolver,
    DialogueActsResolver,
    PlanDialogueResolver,
    PlanVersionDialoguesResolver,
    EndorsementActsResolver,
    InvitationActsResolver,
    PlanContentActsResolver,
    PlanVersionObstaclesResolver,
    PlanVersionReturnNotesResolver,
    ReturnNoteResolver,
    TasksResolver,
    DeadlineActsResolver,
    MeetingActsResolver,
    ReportActsResolver,
    TreatmentActsResolver,
    ActionPlanResolver,
    AgreementCycleResolver,
    AgreementMeetingsResolver,
    AgreementPlansResolver,
    AgreementReportsResolver,
    AgreementTreatmentsResolver,
    CycleItemResolver,
    DialogueMeetingResolver,
    EndorsementResolver,
    InvitationConsentResolver,
    InvitationResolver,
    MeasureActsResolver,
    MeasureGroupResolver,
    MeasureObjectiveResolver,
    MeasurePartnerResolver,
    MeasureResolver,
    MeasureTotalsResolver,
    MeasureVersionResolver,
    MinistryMatterResolver,
    MissingConsentResolver,
    MunicipalityMeasuresResolver,
    ObjectiveEndorsementsResolver,
    ObjectiveInvitationsResolver,
    ObjectiveMeasuresResolver,
    ObjectivePriorityResolver,
    PartyEndorsementsResolver,
    PartyInvitationsResolver,
    PartyMeasuresResolver,
    PilotPlansResolver,
    PilotProjectsResolver,
    PlanActsResolver,
    PlanResponsibilityResolver,
    PlanVersionResolver,
    PoliticalTreatmentResolver,
    PriorityParticipantResolver,
    PriorityResolver,
    ProjectResolver,
    SettledFinancingResolver,
    StatusReportResolver,
    UnmetObjectiveResolver,
  ] as NonEmptyArray<DecoratedClass>,
  references: {
    ActionPlan: byKey('id', (id, { plans }) => plans.byId(id)),
    Measure: byKey('id', (id, { measures }) => measures.byId(id)),
    MeasureVersion: byKey('id', (id, { measureVersions }) => measureVersions.byId(id)),
    PlanVersion: byKey('id', (id, { planVersions }) => planVersions.byId(id)),
  },
}
