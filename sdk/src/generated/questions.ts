import type { Answer } from '../answer.js'
import type { Asker } from '../ask.js'
import type { Figure, FigureState } from '../figures.js'
import { alone, bound, byKey, byKeyAnd, paged, whole } from '../named.js'
import type { Call } from '../options.js'
import type { Connection, List, ListVariables } from '../pages.js'
import { question } from '../question.js'
import type { ImpreciseDate, Kroner, LocalDate } from '../scalars.js'
import type { Accumulation, ActionPlanOrder, ActionPlanWhere, AgreementOrder, AgreementStage, AgreementStatus, AgreementWhere, AnchoringKind, AnsweredFrom, AppropriationState, ApprovalObstacle, ApprovalState, AssessmentConclusion, AssessmentOrder, AssessmentWhere, Attainment, BodyKind, BodyOrder, BodyRole, BodyWhere, Comparability, CountyOrder, CountyWhere, CrossReferenceKind, CycleItemKind, CycleItemState, DeadlineSetter, EndorsementAnswer, ExclusionReason, ExpectedFigureKind, ExpectedFigureWhere, FocusAreaStage, FollowUpFrequency, FollowUpSubject, GrantOrder, GrantWarningKind, GrantWhere, IndicatorDimension, IndicatorDirection, IndicatorForm, IndicatorGroupOrder, IndicatorHaving, IndicatorKind, IndicatorOrder, IndicatorTotalsWhere, IndicatorWhere, JudgingState, Language, LessonOrder, LessonWhere, MeasureDimension, MeasureGroupOrder, MeasureHaving, MeasureOrder, MeasureStatus, MeasureVersionOrder, MeasureVersionWhere, MeasureWhere, MoneyDimension, MoneyEntryOrder, MoneyEntryWhere, MoneyGroupOrder, MoneyHaving, MoneySource, MoneyStage, MunicipalityOrder, MunicipalityWhere, ObjectiveOrder, ObjectiveWhere, ObligationDimension, ObligationGrade, ObligationGroupOrder, ObligationHaving, ObligationKind, ObligationOrder, ObligationWhere, ObservationOrder, ObservationWhere, ParticipationRole, PartyGroupKind, PartyKind, PartyOrder, PartyWhere, PilotOrder, PilotWhere, PlanState, ProjectStage, Provenance, RiskDegree, SchemeOutcome, SchemeUseDimension, SchemeUseGroupOrder, SchemeUseHaving, SchemeUseOrder, SchemeUseWhere, SelfReportOrder, SelfReportWhere, SimilarityKind, StatusReportKind, Verification, World } from './model.js'

/** What an agreement demands of each of its parties in a year, where it stands, and what was done: treatments, meetings and reports. */
export interface AgreementsCycle {
  /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
  readonly id: string
  /** What it is called. */
  readonly title: string
  /** 1 for the pilot’s first agreement, 2 for its successor. */
  readonly number: number
  /** How far it has come, as far as a source says. */
  readonly stage: AgreementStage
  /** The day it was signed, where a source gives it. Signing is not the same as being in force. */
  readonly signedOn: LocalDate | null
  /** When a source first speaks of it as entered into, where no day is given. */
  readonly knownBy: ImpreciseDate | null
  /** The last day of its term. */
  readonly endsOn: LocalDate | null
  /** Computed from what the main parties have decided, on the day asked about. */
  readonly status: AgreementStatus
  /** The first day in force: the latest of the approvals and of the days on which reservations were lifted. Null while one is missing or not known. */
  readonly inForceFrom: LocalDate | null
  /** What each main party still owes, or nobody has told. */
  readonly missing: readonly ({
    /** What stands in the way, or is not known. */
    readonly obstacle: ApprovalObstacle
    /** The main party whose decision it is. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
  })[]
  /** The pilot that it binds. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** What it demands of each party in a year, and where that stands on the day asked about. */
  readonly cycle: {
    /** The year. */
    readonly year: number
    /** Whether the agreement’s rules of follow-up are on record. If not, the list is empty because nobody has told what it demands. */
    readonly isOnRecord: boolean
    /** What is demanded of whom, in the order of the rules. Empty also for a year outside the term of the agreement. */
    readonly items: readonly ({
      /** What is demanded. */
      readonly kind: CycleItemKind
      /** Of whom it is demanded. */
      readonly party: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** Whether it has been done, on the day asked about. */
      readonly state: CycleItemState
      /** The day it was first done; null where it has not been, or no record gives the day. */
      readonly doneOn: LocalDate | null
      /** The deadline that the agreement, a grant letter or KDD has set; null where none has: none is invented. */
      readonly deadline: {
        /** The last day on which it is in time. */
        readonly dueOn: LocalDate
        /** Who has set it; where that is said, `reference` or `sources` tell. */
        readonly setBy: DeadlineSetter
        /** Where it is taken from. */
        readonly sources: readonly ({
          /** The key of the document or register. */
          readonly sourceId: string
          /** A chapter, page or cell of it, as it numbers them itself. */
          readonly section: string | null
          /** What a reader should know about how the source says it. */
          readonly note: string | null
          /** The document or register itself. */
          readonly source: {
            /** As published. */
            readonly title: string
            /** Where it was published; null when it has no public address. */
            readonly url: string | null
          }
        })[]
      } | null
      /** The section of the agreement that demands it. */
      readonly section: string | null
      /** What the agreement says there, retold in bokmål. */
      readonly text: string
      /** The decision, minutes or report it was done by, as it is filed. */
      readonly reference: string | null
      /** The version of the plan by which it was first done, of what is done by one. */
      readonly planVersion: {
        /** A key that is never reused. */
        readonly id: string
        /** Its number within the plan of its year: 1 for the first. */
        readonly number: number
        /** The year that it plans. */
        readonly year: number
        /** How far it has come. */
        readonly state: PlanState
        /** The day that it was submitted to KDD; null where nobody has told. */
        readonly submittedOn: LocalDate | null
        /** The day that KDD approved it; null until then. */
        readonly approvedOn: LocalDate | null
        /** The day that a later version took its place; null while none has. */
        readonly supersededOn: LocalDate | null
      } | null
    })[]
  } | null
  /** When its parties treated its status politically, newest first: once a party and year at most. */
  readonly politicalTreatments: readonly ({
    /** A key that is never reused. */
    readonly id: string
    /** Who treated it. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** The body that treated it, such as "kommunestyret". */
    readonly body: string | null
    /** The day it was treated. */
    readonly treatedOn: LocalDate
    /** The case, as the party files it. Norwegian: saksnummer. */
    readonly reference: string | null
  })[] | null
  /** The dialogue meetings of its main parties, newest first: a handful a year at most. */
  readonly dialogueMeetings: readonly ({
    /** A key that is never reused. */
    readonly id: string
    /** The day it was held. */
    readonly heldOn: LocalDate
    /** Who took part, as the minutes name them. */
    readonly participants: readonly string[]
    /** The minutes, as they are filed. Norwegian: referat. */
    readonly reference: string | null
    /** What it passed on to other ministries. */
    readonly matters: readonly ({
      /** A key that is never reused. */
      readonly id: string
      /** What the matter is. */
      readonly text: string
      /** The ministry as the minutes name it, where it is no party here. */
      readonly ministry: string | null
      /** The ministry, where it is a party here; else `ministry` names it. */
      readonly party: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
    })[]
  })[] | null
  /** What its parties have reported, newest first: one of a kind a party and year at most. */
  readonly statusReports: readonly ({
    /** A key that is never reused. */
    readonly id: string
    /** What it reports on. */
    readonly kind: StatusReportKind
    /** Who reports. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** The day it was handed in. */
    readonly reportedOn: LocalDate
    /** What it says in short. */
    readonly summary: string | null
    /** The report, as it is filed. */
    readonly reference: string | null
  })[] | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface AgreementsCycleVariables {
  /** Its key, such as "smola-aure". */
  readonly id: string
  /** The year. */
  readonly year: number
}

export const agreementsCycle = /* @__PURE__ */ question<AgreementsCycle, AgreementsCycleVariables>(
  'AgreementsCycle',
  'da7c834110a2515c291984950dd8b0b89418d6cf1a238d454dcd01213b318838',
  ['agreement'],
  {"signedOn":"d","knownBy":"i","endsOn":"d","inForceFrom":"d","cycle":{"items":{"doneOn":"d","deadline":{"dueOn":"d"},"planVersion":{"submittedOn":"d","approvedOn":"d","supersededOn":"d"}}},"politicalTreatments":{"treatedOn":"d"},"dialogueMeetings":{"heldOn":"d"},"statusReports":{"reportedOn":"d"}},
)

/** One agreement by its key, whole: its parties, its objectives, every graded statement, and what its main parties have decided. */
export interface AgreementsFind {
  /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
  readonly id: string
  /** What it is called. */
  readonly title: string
  /** 1 for the pilot’s first agreement, 2 for its successor. */
  readonly number: number
  /** How far it has come, as far as a source says. */
  readonly stage: AgreementStage
  /** The day it was signed, where a source gives it. Signing is not the same as being in force. */
  readonly signedOn: LocalDate | null
  /** When a source first speaks of it as entered into, where no day is given. */
  readonly knownBy: ImpreciseDate | null
  /** The last day of its term. */
  readonly endsOn: LocalDate | null
  /** Computed from what the main parties have decided, on the day asked about. */
  readonly status: AgreementStatus
  /** The first day in force: the latest of the approvals and of the days on which reservations were lifted. Null while one is missing or not known. */
  readonly inForceFrom: LocalDate | null
  /** What each main party still owes, or nobody has told. */
  readonly missing: readonly ({
    /** What stands in the way, or is not known. */
    readonly obstacle: ApprovalObstacle
    /** The main party whose decision it is. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
  })[]
  /** How the day of signing was established. */
  readonly signedOnNote: string | null
  /** When the project period ends, where a source gives that and no end of the term. */
  readonly projectPeriodEnd: ImpreciseDate | null
  /** How many objectives a source says that it has; they may not all be on record here. Null where no source says. */
  readonly objectiveCountReported: number | null
  /** What is known of the copy of the text that this is taken from. */
  readonly textStatus: string | null
  /** Norwegian: formål. */
  readonly purpose: string | null
  /** What the parties want to reach through it. */
  readonly aims: readonly string[]
  /** What the cooperation itself is to give. */
  readonly contributesTo: readonly string[]
  /** The principles it rests on. */
  readonly principles: readonly string[]
  /** How disagreement is to be solved. */
  readonly disputeRule: string | null
  /** From when the text says that it is in force. */
  readonly inForceRule: string | null
  /** What is to be judged when it ends. */
  readonly endAssessment: readonly string[]
  /** How it is to be anchored in later plans. */
  readonly anchoringRule: string | null
  /** The letter or framework that its funding refers to. */
  readonly fundingFramework: string | null
  /** The pilot that it binds. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** Who has a role in the agreement as a whole: main parties, special roles, those mentioned. Partners are named under each objective. */
  readonly participations: readonly ({
    /** What part it has. */
    readonly role: ParticipationRole
    /** Who; null where the text names a kind of actor only. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** The kind of actor, where the text names no one, such as "utbyggere". */
    readonly category: string | null
    /** What the role is limited to, in the words of the source; null where it has no limit. */
    readonly scope: string | null
    /** In what capacity it takes part. */
    readonly capacity: string | null
    /** On whose behalf it also acts. */
    readonly represents: readonly string[]
    /** A reservation that the text carries. Norwegian: forbehold. */
    readonly reservation: string | null
    /** The section of the agreement that says so. */
    readonly section: string | null
    /** The first day of the role; null where no source gives it. */
    readonly validFrom: LocalDate | null
    /** The last day of the role; null while it holds, or where no source gives it. */
    readonly validTo: LocalDate | null
  })[]
  /** What is on record of each main party’s decision. One without a record is NOT_REPORTED too: see `missing`. */
  readonly approvals: readonly ({
    /** Whose decision it is. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** What the party has decided, as far as it is told. */
    readonly state: ApprovalState
    /** The body that decided, such as "kommunestyret". */
    readonly body: string | null
    /** The day of the decision. */
    readonly decidedOn: LocalDate | null
    /** The condition it was given on. Norwegian: forbehold. */
    readonly reservation: string | null
    /** The day the reservation was lifted; null while it stands. */
    readonly reservationLiftedOn: LocalDate | null
    /** The section of the agreement where the decision is, or should be, noted. */
    readonly section: string | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Where it is taken from. */
    readonly sources: readonly ({
      /** The key of the document or register. */
      readonly sourceId: string
      /** A chapter, page or cell of it, as it numbers them itself. */
      readonly section: string | null
      /** What a reader should know about how the source says it. */
      readonly note: string | null
      /** The document or register itself. */
      readonly source: {
        /** As published. */
        readonly title: string
        /** Where it was published; null when it has no public address. */
        readonly url: string | null
      }
    })[]
  })[]
  /** What it rests on, party by party. */
  readonly anchorings: readonly ({
    /** What sort of decision or document it is. */
    readonly kind: AnchoringKind
    /** Whose anchoring it is. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** The title of the document, where it has one. */
    readonly title: string | null
    /** The first year it covers; null where no source says. */
    readonly fromYear: number | null
    /** The last year it covers; null where no source says. */
    readonly toYear: number | null
    /** The body that decided, such as "fylkestinget". */
    readonly body: string | null
    /** What the text takes for granted about it. */
    readonly note: string | null
    /** The section of the agreement that names it. */
    readonly section: string | null
  })[]
  /** Norwegian: delmål. By number. */
  readonly objectives: readonly ({
    /** The key of its agreement and its number, such as "smola-aure/1". */
    readonly id: string
    /** Its number in the agreement. */
    readonly number: number
    /** As the agreement writes it. */
    readonly title: string
    /** The one theme that totals count it under. */
    readonly mainTheme: {
      /** A readable key in English, such as "housing". */
      readonly id: string
      /** In bokmål. */
      readonly name: string
    } | null
    /** All its themes, the main one first. */
    readonly themes: readonly {
      /** A readable key in English, such as "housing". */
      readonly id: string
      /** In bokmål. */
      readonly name: string
    }[]
    /** The section of the agreement that holds it. */
    readonly section: string | null
    /** What the text says that the work also aims at. */
    readonly aims: readonly string[]
    /** Bound to work on it, each within its scope. Norwegian: samarbeidsparter. */
    readonly namedPartners: readonly ({
      /** What part it has. */
      readonly role: ParticipationRole
      /** Who; null where the text names a kind of actor only. */
      readonly party: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** The kind of actor, where the text names no one, such as "utbyggere". */
      readonly category: string | null
      /** What the role is limited to, in the words of the source; null where it has no limit. */
      readonly scope: string | null
      /** In what capacity it takes part. */
      readonly capacity: string | null
      /** On whose behalf it also acts. */
      readonly represents: readonly string[]
      /** A reservation that the text carries. Norwegian: forbehold. */
      readonly reservation: string | null
      /** The section of the agreement that says so. */
      readonly section: string | null
      /** The first day of the role; null where no source gives it. */
      readonly validFrom: LocalDate | null
      /** The last day of the role; null while it holds, or where no source gives it. */
      readonly validTo: LocalDate | null
    })[]
    /** Who the text says may be invited in: parties, and kinds of actors. */
    readonly mayBeInvited: readonly ({
      /** What part it has. */
      readonly role: ParticipationRole
      /** Who; null where the text names a kind of actor only. */
      readonly party: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** The kind of actor, where the text names no one, such as "utbyggere". */
      readonly category: string | null
      /** What the role is limited to, in the words of the source; null where it has no limit. */
      readonly scope: string | null
      /** In what capacity it takes part. */
      readonly capacity: string | null
      /** On whose behalf it also acts. */
      readonly represents: readonly string[]
      /** A reservation that the text carries. Norwegian: forbehold. */
      readonly reservation: string | null
      /** The section of the agreement that says so. */
      readonly section: string | null
      /** The first day of the role; null where no source gives it. */
      readonly validFrom: LocalDate | null
      /** The last day of the role; null while it holds, or where no source gives it. */
      readonly validTo: LocalDate | null
    })[]
    /** What it is to be seen together with. */
    readonly crossReferences: readonly ({
      /** What sort of thing it refers to. */
      readonly kind: CrossReferenceKind
      /** What it refers to, where that is no objective. */
      readonly title: string | null
      /** The objective it refers to, where it is one. */
      readonly objective: {
        /** The key of its agreement and its number, such as "smola-aure/1". */
        readonly id: string
        /** Its number in the agreement. */
        readonly number: number
        /** As the agreement writes it. */
        readonly title: string
      } | null
    })[]
  })[]
  /** Every graded statement, in the order of the text. */
  readonly obligations: readonly ({
    /** A key that is never reused, such as "smola-aure/OBL-01". */
    readonly id: string
    /** Where in the agreement it belongs. */
    readonly kind: ObligationKind
    /** How strongly it binds. */
    readonly grade: ObligationGrade
    /** The section of the agreement that holds it. */
    readonly section: string
    /** What is to be done, retold in bokmål. */
    readonly text: string
    /** What it is limited to. */
    readonly scope: string | null
    /** A reservation that the text carries. Norwegian: forbehold. */
    readonly reservation: string | null
    /** Where the text says that it is spelled out further: action plan, steering letter or budget decision. */
    readonly specifiedIn: string | null
    /** Who owes it, groups taken apart into their members, each with its scope. */
    readonly debtors: readonly ({
      /** Who owes it. */
      readonly party: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** The group that it owes it through; null where the text names the party itself. */
      readonly through: {
        /** A readable key that is never reused. */
        readonly id: string
        /** As the agreement calls it. */
        readonly name: string
        /** By which roles its members belong to it. */
        readonly kind: PartyGroupKind
      } | null
      /** What its share is limited to; null where it has no limit. */
      readonly scope: string | null
    })[]
    /** The objective it belongs to; null for those of the whole agreement. */
    readonly objective: {
      /** The key of its agreement and its number, such as "smola-aure/1". */
      readonly id: string
      /** Its number in the agreement. */
      readonly number: number
      /** As the agreement writes it. */
      readonly title: string
    } | null
  })[]
  /** What is to be done to follow it up, by whom and how often. */
  readonly followUpRules: readonly ({
    /** What is to be done. */
    readonly subject: FollowUpSubject
    /** How often it is to be done. */
    readonly frequency: FollowUpFrequency
    /** Retold in bokmål. */
    readonly text: string
    /** The section of the agreement that says so. */
    readonly section: string | null
    /** With whom it is to be done. */
    readonly withWhom: string | null
    /** The one party responsible, where it is one. */
    readonly responsibleParty: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** The group responsible, where it is several. */
    readonly responsibleGroup: {
      /** A readable key that is never reused. */
      readonly id: string
      /** As the agreement calls it. */
      readonly name: string
      /** By which roles its members belong to it. */
      readonly kind: PartyGroupKind
    } | null
  })[]
  /** The grants given under it, newest year first. */
  readonly grants: readonly ({
    /** A key that is never reused. */
    readonly id: string
    /** 1 for preparing an agreement, 2 for carrying it out. */
    readonly phase: number
    /** The year it is given for; null where no source gives it. */
    readonly year: number | null
    /** The date of the grant letter; null where no source gives it. */
    readonly grantedOn: LocalDate | null
    /** Who gets it, on behalf of the pilot; null where no source says. */
    readonly recipient: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** How much is given, by the grant letter. */
    readonly amount: Figure<Kroner>
    /** What it cannot exceed, where a source gives that and no amount. */
    readonly atMost: Figure<Kroner>
    /** How much of it has been set on objectives and measures. */
    readonly allocated: Figure<Kroner>
    /** How much of it has been paid out. */
    readonly disbursed: Figure<Kroner>
    /** What is left of it once its allocations are taken out. */
    readonly remaining: Figure<Kroner>
    /** Whether the vote of its year is on record, and suffices. */
    readonly appropriationState: AppropriationState
    /** The reference of the grant letter. Norwegian: tilskuddsbrev. */
    readonly reference: string | null
    /** The cases it is handled in, by number. Norwegian: saksnummer. */
    readonly caseKeys: readonly string[]
    /** What should be looked at; empty where nothing should. */
    readonly warnings: readonly {
      /** What it is. */
      readonly kind: GrantWarningKind
      /** How much the grant is. */
      readonly amount: Kroner
      /** The ceiling that it exceeds, with its source. */
      readonly ceiling: {
        /** A key that is never reused. */
        readonly id: string
        /** The most that a grant may be. */
        readonly amount: Kroner
        /** 1 for preparing an agreement, 2 for carrying it out. */
        readonly phase: number
        /** The cohort it is for. Norwegian: pulje. */
        readonly cohort: number
      }
    }[]
  })[] | null
  /** How it is to be evaluated: its own strategy, else the common one. Null where neither is on record. */
  readonly evaluationStrategy: {
    /** A readable key that is never reused. */
    readonly id: string
    /** What it is called. */
    readonly title: string
    /** Whether KDD and every main party have agreed to it, on the day asked about. */
    readonly stands: boolean
    /** The day on which the last of them agreed; null while someone has not. */
    readonly standsFrom: LocalDate | null
    /** What is on record of each party’s answer. */
    readonly consents: readonly ({
      /** Whose answer it is. */
      readonly party: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** The day it agreed; null while it has not. */
      readonly agreedOn: LocalDate | null
    })[]
    /** KDD or main parties that are not known to have agreed. */
    readonly missing: readonly ({
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    })[]
  } | null
  /** What is not known about it, and why. */
  readonly openQuestions: readonly ({
    /** The field of this graph that is empty because of it. */
    readonly path: string | null
    /** What is not known. */
    readonly question: string
    /** Why it is not known. */
    readonly why: string
  })[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export const agreementsFind = /* @__PURE__ */ question<AgreementsFind, { readonly id: string }>(
  'AgreementsFind',
  '3e27b643b0b170bc96c91835b19b32f3d208594ce33f341a4c1a43539141e729',
  ['agreement'],
  {"signedOn":"d","knownBy":"i","endsOn":"d","inForceFrom":"d","projectPeriodEnd":"i","participations":{"validFrom":"d","validTo":"d"},"approvals":{"decidedOn":"d","reservationLiftedOn":"d"},"objectives":{"namedPartners":{"validFrom":"d","validTo":"d"},"mayBeInvited":{"validFrom":"d","validTo":"d"}},"grants":{"grantedOn":"d","amount":"fk","atMost":"fk","allocated":"fk","disbursed":"fk","remaining":"fk","warnings":{"amount":"k","ceiling":{"amount":"k"}}},"evaluationStrategy":{"standsFrom":"d","consents":{"agreedOn":"d"}}},
)

/** Agreements side by side: how far they have come, whether they are in force, and what is missing for that. */
export interface AgreementsListNode {
  /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
  readonly id: string
  /** What it is called. */
  readonly title: string
  /** 1 for the pilot’s first agreement, 2 for its successor. */
  readonly number: number
  /** How far it has come, as far as a source says. */
  readonly stage: AgreementStage
  /** The day it was signed, where a source gives it. Signing is not the same as being in force. */
  readonly signedOn: LocalDate | null
  /** When a source first speaks of it as entered into, where no day is given. */
  readonly knownBy: ImpreciseDate | null
  /** The last day of its term. */
  readonly endsOn: LocalDate | null
  /** Computed from what the main parties have decided, on the day asked about. */
  readonly status: AgreementStatus
  /** The first day in force: the latest of the approvals and of the days on which reservations were lifted. Null while one is missing or not known. */
  readonly inForceFrom: LocalDate | null
  /** What each main party still owes, or nobody has told. */
  readonly missing: readonly ({
    /** What stands in the way, or is not known. */
    readonly obstacle: ApprovalObstacle
    /** The main party whose decision it is. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
  })[]
  /** How many objectives a source says that it has; they may not all be on record here. Null where no source says. */
  readonly objectiveCountReported: number | null
  /** The pilot that it binds. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** Norwegian: hovedparter. */
  readonly mainParties: readonly ({
    /** What part it has. */
    readonly role: ParticipationRole
    /** Who; null where the text names a kind of actor only. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** The kind of actor, where the text names no one, such as "utbyggere". */
    readonly category: string | null
    /** What the role is limited to, in the words of the source; null where it has no limit. */
    readonly scope: string | null
    /** In what capacity it takes part. */
    readonly capacity: string | null
    /** On whose behalf it also acts. */
    readonly represents: readonly string[]
    /** A reservation that the text carries. Norwegian: forbehold. */
    readonly reservation: string | null
    /** The section of the agreement that says so. */
    readonly section: string | null
    /** The first day of the role; null where no source gives it. */
    readonly validFrom: LocalDate | null
    /** The last day of the role; null while it holds, or where no source gives it. */
    readonly validTo: LocalDate | null
  })[]
  /** Norwegian: delmål. By number. */
  readonly objectives: readonly ({
    /** The key of its agreement and its number, such as "smola-aure/1". */
    readonly id: string
    /** Its number in the agreement. */
    readonly number: number
    /** As the agreement writes it. */
    readonly title: string
    /** The one theme that totals count it under. */
    readonly mainTheme: {
      /** A readable key in English, such as "housing". */
      readonly id: string
      /** In bokmål. */
      readonly name: string
    } | null
    /** All its themes, the main one first. */
    readonly themes: readonly {
      /** A readable key in English, such as "housing". */
      readonly id: string
      /** In bokmål. */
      readonly name: string
    }[]
  })[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface AgreementsListVariables {
  /** Only those for which this holds. Without it: all. */
  readonly where?: AgreementWhere | null | undefined
  /** The order that they are listed in. */
  readonly orderBy?: AgreementOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const agreementsList = /* @__PURE__ */ question<Connection<AgreementsListNode>, AgreementsListVariables>(
  'AgreementsList',
  'a3cac481265d5802709cf2e9862be168e6a6c2df65e00d9d09a70fbca7782c70',
  ['agreements'],
  {"nodes":{"signedOn":"d","knownBy":"i","endsOn":"d","inForceFrom":"d","mainParties":{"validFrom":"d","validTo":"d"}}},
)

/** One network, resource group or steering group by its key. */
export interface BodiesFind {
  /** A readable key that is never reused, such as "project-leaders-network". */
  readonly id: string
  /** What it is called, or what it is, where no source gives it a name. */
  readonly name: string
  /** What sort of body it is. */
  readonly kind: BodyKind
  /** What it is for. */
  readonly purpose: string | null
  /** What it deals with. */
  readonly subjects: readonly string[]
  /** The section of the agreement that names it. */
  readonly section: string | null
  /** Its pilot; null for a body across pilots. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** Who is in it. */
  readonly members: readonly ({
    /** What part it has in the body. */
    readonly role: BodyRole
    /** Who; null where only a kind of actor is named. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** The kind of actor, where no one is named, such as "prosjektledere". */
    readonly category: string | null
  })[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export const bodiesFind = /* @__PURE__ */ question<BodiesFind, { readonly id: string }>(
  'BodiesFind',
  '4dea6f3f9abadd5ffa02c2211b2049aeaf16e6dd985024a5a270b4b704d3ca20',
  ['body'],
  null,
)

/** Networks, resource groups and steering groups, with who is in them. */
export interface BodiesListNode {
  /** A readable key that is never reused, such as "project-leaders-network". */
  readonly id: string
  /** What it is called, or what it is, where no source gives it a name. */
  readonly name: string
  /** What sort of body it is. */
  readonly kind: BodyKind
  /** Its pilot; null for a body across pilots. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** Who is in it. */
  readonly members: readonly ({
    /** What part it has in the body. */
    readonly role: BodyRole
    /** Who; null where only a kind of actor is named. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** The kind of actor, where no one is named, such as "prosjektledere". */
    readonly category: string | null
  })[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface BodiesListVariables {
  /** Only those for which this holds. Without it: all. */
  readonly where?: BodyWhere | null | undefined
  /** The order that they are listed in. */
  readonly orderBy?: BodyOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const bodiesList = /* @__PURE__ */ question<Connection<BodiesListNode>, BodiesListVariables>(
  'BodiesList',
  '85eec496d39e47a186d11f6e6b0d1f748033a75eaa8b385c2084ae792d4f49c0',
  ['bodies'],
  null,
)

/** One county by its code, with its pilots. */
export interface CountiesFind {
  /** Its key. Norwegian: fylkesnummer. */
  readonly code: string
  /** The Norwegian name. */
  readonly name: string
  /** The registered name, with all its official languages. */
  readonly officialName: string
  /** The name in every language it is registered in. */
  readonly names: readonly {
    /** The text itself. */
    readonly text: string
    /** The language it is in. */
    readonly language: Language
  }[]
  /** The written Norwegian that the county has decided to use: bokmål, nynorsk or neutral. */
  readonly languageDecision: string | null
  /** The county municipality. Norwegian: fylkeskommune. */
  readonly countyMunicipality: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
    /** Norwegian: organisasjonsnummer. Null where none is verified; the state says so. */
    readonly organisationNumber: string | null
    /** Whether the organisation number is on record. */
    readonly organisationNumberState: FigureState
  } | null
  /** The county governor whose district it lies in. Norwegian: statsforvalter. A list, since districts and counties are two registers. */
  readonly governors: readonly ({
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  })[]
  /** The pilots that lie in it, wholly or in part. */
  readonly pilots: readonly {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  }[]
  /** Its first day; null where no source gives it. */
  readonly validFrom: LocalDate | null
  /** The last day it was valid; null while it is. */
  readonly validTo: LocalDate | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface CountiesFindVariables {
  /** The world whose pilots are shown. */
  readonly world?: World | undefined
}

export const countiesFind = /* @__PURE__ */ question<CountiesFind, CountiesFindVariables & { readonly code: string }>(
  'CountiesFind',
  'e6266449e36e848c69e3f621e58e24c96b0faacf74a14bc8cbdd65a514c956f2',
  ['county'],
  {"countyMunicipality":{"organisationNumberState":"s"},"validFrom":"d","validTo":"d"},
)

/** Counties, with their pilots. */
export interface CountiesListNode {
  /** Its key. Norwegian: fylkesnummer. */
  readonly code: string
  /** The Norwegian name. */
  readonly name: string
  /** The registered name, with all its official languages. */
  readonly officialName: string
  /** The county municipality. Norwegian: fylkeskommune. */
  readonly countyMunicipality: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  } | null
  /** The county governor whose district it lies in. Norwegian: statsforvalter. A list, since districts and counties are two registers. */
  readonly governors: readonly ({
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  })[]
  /** The pilots that lie in it, wholly or in part. */
  readonly pilots: readonly {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  }[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface CountiesListVariables {
  /** Only those for which this holds. Without it: all. */
  readonly where?: CountyWhere | null | undefined
  /** The order that they are listed in. */
  readonly orderBy?: CountyOrder | undefined
  /** The world whose pilots are shown. */
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const countiesList = /* @__PURE__ */ question<Connection<CountiesListNode>, CountiesListVariables>(
  'CountiesList',
  'e7a63a52a2c45205fdacb5a788f50179db6f60c69cc80feb1a738f51209964d4',
  ['counties'],
  null,
)

/** The measures of the county’s pilots, with their status and money. */
export interface CountyMeasuresListNode {
  /** The key of its agreement and its number, such as "smola-aure/m7". */
  readonly id: string
  /** Its number within the agreement, never reused. */
  readonly number: number
  /** What the newest public version of any plan says of it. */
  readonly current: {
    /** A key that is never reused. */
    readonly id: string
    /** The year that its plan is for. */
    readonly year: number
    /** As the plan writes it. */
    readonly title: string
    /** How far it has come. */
    readonly status: MeasureStatus
    /** The first day it is planned for. */
    readonly plannedFrom: LocalDate | null
    /** The last day it is planned for. */
    readonly plannedTo: LocalDate | null
  } | null
  /** The pilot that carries it out. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** How much of what is allocated to it has been spent, in basis points: 10,000 is all of it. Not known where either is not. */
  readonly spentShare: Figure<number> | null
  /** What is planned, allocated and spent in each budget year, never added together. */
  readonly financingByYear: readonly {
    /** The budget year. */
    readonly year: number
    /** What the approved plans say that it is to cost. */
    readonly planned: Figure<Kroner>
    /** What has been set on it, of grant and own means. */
    readonly allocated: Figure<Kroner>
    /** What has been booked in the accounts. */
    readonly spent: Figure<Kroner>
  }[] | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface CountyMeasuresListVariables {
  readonly where?: MeasureWhere | undefined
  /** The order that they are listed in. */
  readonly orderBy?: MeasureOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const countyMeasuresList = /* @__PURE__ */ question<Connection<CountyMeasuresListNode>, CountyMeasuresListVariables>(
  'CountyMeasuresList',
  'c0d6a4007a345a535c6216ed322f3fc300cedf8f5907a4c4f157eb6510ec3bd3',
  ['measures'],
  {"nodes":{"current":{"plannedFrom":"d","plannedTo":"d"},"spentShare":"f","financingByYear":{"planned":"fk","allocated":"fk","spent":"fk"}}},
)

/** Money in the county at one stage: its part of what the pilots that lie in it have, whole and in groups. */
export interface CountyMoneyTotals {
  /** The stage that is added up. */
  readonly stage: MoneyStage
  /** What all known amounts come to, each counted once; PROVISIONAL while one is missing or may change. */
  readonly amount: Figure<Kroner>
  /** What the groups that "having" keeps come to, on all pages, each amount counted once. */
  readonly distinct: Figure<Kroner>
  /** Whether an entry may be in several groups in full, so that they add up to more than the whole. */
  readonly overlapping: boolean
  /** How many groups there are on all pages. */
  readonly groupCount: number
  /** How many pilots this rests on, of how many, and who is missing. */
  readonly coverage: {
    /** How many pilots have reported what is added up here. */
    readonly reported: number
    /** How many pilots the question concerns, whether or not they reported. */
    readonly expected: number
    /** The keys of the pilots that are expected here and have not reported. */
    readonly missing: readonly string[]
    /** What having reported means here, in the language of the reader. */
    readonly note: string
  }
  /** One page of the groups, in the order asked for. */
  readonly groups: readonly ({
    /** What the known amounts come to; PROVISIONAL while one is missing or may change. */
    readonly amount: Figure<Kroner>
    /** Null where PILOT is not asked for, and for what the Storting has voted. */
    readonly pilot: {
      /** A readable key that is never reused, such as "smola-aure". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
      readonly cohort: number
      /** Whether it is a real pilot or a demonstration twin of one. */
      readonly world: World
    } | null
    /** Null where COHORT is not asked for, and for what is no pilot’s. */
    readonly cohort: number | null
    /** Null where COUNTY is not asked for, and for what is no pilot’s. */
    readonly county: {
      /** Its key. Norwegian: fylkesnummer. */
      readonly code: string
      /** The Norwegian name. */
      readonly name: string
    } | null
    /** Null where OBJECTIVE is not asked for, and for money of none. */
    readonly objective: {
      /** The key of its agreement and its number, such as "smola-aure/1". */
      readonly id: string
      /** Its number in the agreement. */
      readonly number: number
      /** As the agreement writes it. */
      readonly title: string
    } | null
    /** Null where MAIN_THEME is not asked for, and for money of no objective. */
    readonly mainTheme: {
      /** A readable key in English, such as "housing". */
      readonly id: string
      /** In bokmål. */
      readonly name: string
    } | null
    /** Null where THEME is not asked for, and for money of no theme. */
    readonly theme: {
      /** A readable key in English, such as "housing". */
      readonly id: string
      /** In bokmål. */
      readonly name: string
    } | null
    /** Null where RESPONSIBLE_MUNICIPALITY is not asked for, and for money of no measure. */
    readonly responsibleMunicipality: {
      /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
      readonly code: string
      /** The Norwegian name. Not unique: two municipalities are called Våler. */
      readonly name: string
    } | null
    /** Null where RECIPIENT is not asked for, and where no source says who gets it. */
    readonly recipient: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** Null where PARTNER is not asked for, and for money of no measure with partners. */
    readonly partner: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** Null where SOURCE is not asked for. */
    readonly source: MoneySource | null
    /** Null where YEAR is not asked for. */
    readonly year: number | null
  })[]
}

export interface CountyMoneyTotalsVariables {
  /** The one stage that is added up: what is granted and what is spent of it are never added together. */
  readonly stage: MoneyStage
  /** Add up by these, together. Without it there are no groups, only the total. */
  readonly groupBy?: readonly MoneyDimension[] | null | undefined
  readonly where?: MoneyEntryWhere | undefined
  /** The order of the groups, the largest first unless said otherwise. */
  readonly orderBy?: MoneyGroupOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
}

export const countyMoneyTotals = /* @__PURE__ */ question<CountyMoneyTotals, CountyMoneyTotalsVariables>(
  'CountyMoneyTotals',
  '5ab211c570ad8f4d9839b0dce20aa18efee56063dc78f3e6852b515d39ad060f',
  ['moneyTotals'],
  {"amount":"fk","distinct":"fk","groups":{"amount":"fk"}},
)

/** What has been promised in the agreements of the county's pilots. */
export interface CountyObligationsListNode {
  /** A key that is never reused, such as "smola-aure/OBL-01". */
  readonly id: string
  /** Where in the agreement it belongs. */
  readonly kind: ObligationKind
  /** How strongly it binds. */
  readonly grade: ObligationGrade
  /** The section of the agreement that holds it. */
  readonly section: string
  /** What is to be done, retold in bokmål. */
  readonly text: string
  /** What it is limited to. */
  readonly scope: string | null
  /** A reservation that the text carries. Norwegian: forbehold. */
  readonly reservation: string | null
  /** Where the text says that it is spelled out further: action plan, steering letter or budget decision. */
  readonly specifiedIn: string | null
  /** Who owes it, groups taken apart into their members, each with its scope. */
  readonly debtors: readonly ({
    /** Who owes it. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** The group that it owes it through; null where the text names the party itself. */
    readonly through: {
      /** A readable key that is never reused. */
      readonly id: string
      /** As the agreement calls it. */
      readonly name: string
      /** By which roles its members belong to it. */
      readonly kind: PartyGroupKind
    } | null
    /** What its share is limited to; null where it has no limit. */
    readonly scope: string | null
  })[]
  /** The agreement that it stands in. */
  readonly agreement: {
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** What it is called. */
    readonly title: string
    /** The pilot that it binds. */
    readonly pilot: {
      /** A readable key that is never reused, such as "smola-aure". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
      readonly cohort: number
      /** Whether it is a real pilot or a demonstration twin of one. */
      readonly world: World
    } | null
  } | null
  /** The objective it belongs to; null for those of the whole agreement. */
  readonly objective: {
    /** The key of its agreement and its number, such as "smola-aure/1". */
    readonly id: string
    /** Its number in the agreement. */
    readonly number: number
    /** As the agreement writes it. */
    readonly title: string
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface CountyObligationsListVariables {
  readonly where?: ObligationWhere | undefined
  /** The order that they are listed in. */
  readonly orderBy?: ObligationOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const countyObligationsList = /* @__PURE__ */ question<Connection<CountyObligationsListNode>, CountyObligationsListVariables>(
  'CountyObligationsList',
  '804f4e2c6fa6274e5fc78934c21a56b0ccb0175392407209b107fa14abf4f419',
  ['obligations'],
  null,
)

/** What has been promised in the agreements of the county's pilots, counted: in all, and in groups. */
export interface CountyObligationsTotals {
  /** How many statements in all, each counted once. */
  readonly count: number
  /** Whether an entry may be in several groups in full, so that they add up to more than the whole. */
  readonly overlapping: boolean
  /** One page of the groups, in the order asked for. */
  readonly groups: readonly ({
    /** How many statements. */
    readonly count: number
    /** Null where GRADE is not asked for. */
    readonly grade: ObligationGrade | null
    /** Null where KIND is not asked for. */
    readonly kind: ObligationKind | null
    /** Null where PILOT is not asked for. */
    readonly pilot: {
      /** A readable key that is never reused, such as "smola-aure". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
      readonly cohort: number
      /** Whether it is a real pilot or a demonstration twin of one. */
      readonly world: World
    } | null
    /** Null where OBJECTIVE is not asked for, and for statements of the whole agreement. */
    readonly objective: {
      /** The key of its agreement and its number, such as "smola-aure/1". */
      readonly id: string
      /** Its number in the agreement. */
      readonly number: number
      /** As the agreement writes it. */
      readonly title: string
    } | null
    /** Null where MAIN_THEME is not asked for, and for statements of no objective. */
    readonly mainTheme: {
      /** A readable key in English, such as "housing". */
      readonly id: string
      /** In bokmål. */
      readonly name: string
    } | null
    /** Null where COHORT is not asked for. */
    readonly cohort: number | null
    /** Null where DEBTOR is not asked for. */
    readonly debtor: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
  })[]
}

export interface CountyObligationsTotalsVariables {
  /** Count by these, together. Without it there are no groups, only the total. */
  readonly groupBy?: readonly ObligationDimension[] | null | undefined
  readonly where?: ObligationWhere | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
}

export const countyObligationsTotals = /* @__PURE__ */ question<CountyObligationsTotals, CountyObligationsTotalsVariables>(
  'CountyObligationsTotals',
  '63608ca722360eba26252959451362946fb7c3f5ae6d18ea9220315b0715f060',
  ['obligationTotals'],
  null,
)

/** The county at a glance: its pilots, who takes part in them and in what role, what they have promised, and its share of the money. */
export interface CountyOverview {
  /** One county by its code. */
  readonly county: {
    /** Its key. Norwegian: fylkesnummer. */
    readonly code: string
    /** The Norwegian name. */
    readonly name: string
    /** The registered name, with all its official languages. */
    readonly officialName: string
    /** The county municipality. Norwegian: fylkeskommune. */
    readonly countyMunicipality: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
      /** Norwegian: organisasjonsnummer. Null where none is verified; the state says so. */
      readonly organisationNumber: string | null
      /** Whether the organisation number is on record. */
      readonly organisationNumberState: FigureState
    } | null
    /** The county governor whose district it lies in. Norwegian: statsforvalter. A list, since districts and counties are two registers. */
    readonly governors: readonly ({
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    })[]
    /** The pilots that lie in it, wholly or in part. */
    readonly pilots: readonly ({
      /** A readable key that is never reused, such as "smola-aure". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
      readonly cohort: number
      /** Whether it is a real pilot or a demonstration twin of one. */
      readonly world: World
      /** Where the pilot is smaller than the sum of its municipalities: what is left out. */
      readonly scopeNote: string | null
      /** Its municipalities, each with what is left out of it. */
      readonly municipalities: readonly ({
        /** What part of the municipality is left out of the pilot. */
        readonly scopeNote: string | null
        /** The municipality itself. */
        readonly municipality: {
          /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
          readonly code: string
          /** The Norwegian name. Not unique: two municipalities are called Våler. */
          readonly name: string
          /** The county it lies in. */
          readonly county: {
            /** Its key. Norwegian: fylkesnummer. */
            readonly code: string
            /** The Norwegian name. */
            readonly name: string
          } | null
        } | null
      })[]
      /** Who has a role in the pilot itself, outside its agreements, such as an evaluator. */
      readonly participations: readonly ({
        /** What part it has. */
        readonly role: ParticipationRole
        /** Who; null where the text names a kind of actor only. */
        readonly party: {
          /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
          readonly id: string
          /** The name in Norwegian. */
          readonly name: string
          /** What it is called for short, such as "KDD". */
          readonly shortName: string | null
          /** What sort of organisation it is. */
          readonly kind: PartyKind
        } | null
        /** The kind of actor, where the text names no one, such as "utbyggere". */
        readonly category: string | null
        /** What the role is limited to, in the words of the source; null where it has no limit. */
        readonly scope: string | null
        /** In what capacity it takes part. */
        readonly capacity: string | null
        /** On whose behalf it also acts. */
        readonly represents: readonly string[]
        /** A reservation that the text carries. Norwegian: forbehold. */
        readonly reservation: string | null
        /** The section of the agreement that says so. */
        readonly section: string | null
        /** The first day of the role; null where no source gives it. */
        readonly validFrom: LocalDate | null
        /** The last day of the role; null while it holds, or where no source gives it. */
        readonly validTo: LocalDate | null
      })[]
      /** Its newest agreement; null where none is on record, which is not the same as none. */
      readonly agreement: {
        /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
        readonly id: string
        /** What it is called. */
        readonly title: string
        /** 1 for the pilot’s first agreement, 2 for its successor. */
        readonly number: number
        /** How far it has come, as far as a source says. */
        readonly stage: AgreementStage
        /** The day it was signed, where a source gives it. Signing is not the same as being in force. */
        readonly signedOn: LocalDate | null
        /** When a source first speaks of it as entered into, where no day is given. */
        readonly knownBy: ImpreciseDate | null
        /** The last day of its term. */
        readonly endsOn: LocalDate | null
        /** Computed from what the main parties have decided, on the day asked about. */
        readonly status: AgreementStatus
        /** The first day in force: the latest of the approvals and of the days on which reservations were lifted. Null while one is missing or not known. */
        readonly inForceFrom: LocalDate | null
        /** What each main party still owes, or nobody has told. */
        readonly missing: readonly ({
          /** What stands in the way, or is not known. */
          readonly obstacle: ApprovalObstacle
          /** The main party whose decision it is. */
          readonly party: {
            /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
            readonly id: string
            /** The name in Norwegian. */
            readonly name: string
            /** What it is called for short, such as "KDD". */
            readonly shortName: string | null
            /** What sort of organisation it is. */
            readonly kind: PartyKind
          } | null
        })[]
        /** Who has a role in the agreement as a whole: main parties, special roles, those mentioned. Partners are named under each objective. */
        readonly participations: readonly ({
          /** What part it has. */
          readonly role: ParticipationRole
          /** Who; null where the text names a kind of actor only. */
          readonly party: {
            /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
            readonly id: string
            /** The name in Norwegian. */
            readonly name: string
            /** What it is called for short, such as "KDD". */
            readonly shortName: string | null
            /** What sort of organisation it is. */
            readonly kind: PartyKind
          } | null
          /** The kind of actor, where the text names no one, such as "utbyggere". */
          readonly category: string | null
          /** What the role is limited to, in the words of the source; null where it has no limit. */
          readonly scope: string | null
          /** In what capacity it takes part. */
          readonly capacity: string | null
          /** On whose behalf it also acts. */
          readonly represents: readonly string[]
          /** A reservation that the text carries. Norwegian: forbehold. */
          readonly reservation: string | null
          /** The section of the agreement that says so. */
          readonly section: string | null
          /** The first day of the role; null where no source gives it. */
          readonly validFrom: LocalDate | null
          /** The last day of the role; null while it holds, or where no source gives it. */
          readonly validTo: LocalDate | null
        })[]
        /** Norwegian: delmål. By number. */
        readonly objectives: readonly ({
          /** The key of its agreement and its number, such as "smola-aure/1". */
          readonly id: string
          /** Its number in the agreement. */
          readonly number: number
          /** As the agreement writes it. */
          readonly title: string
          /** The one theme that totals count it under. */
          readonly mainTheme: {
            /** A readable key in English, such as "housing". */
            readonly id: string
            /** In bokmål. */
            readonly name: string
          } | null
          /** All its themes, the main one first. */
          readonly themes: readonly {
            /** A readable key in English, such as "housing". */
            readonly id: string
            /** In bokmål. */
            readonly name: string
          }[]
          /** Bound to work on it, each within its scope. Norwegian: samarbeidsparter. */
          readonly namedPartners: readonly ({
            /** What part it has. */
            readonly role: ParticipationRole
            /** Who; null where the text names a kind of actor only. */
            readonly party: {
              /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
              readonly id: string
              /** The name in Norwegian. */
              readonly name: string
              /** What it is called for short, such as "KDD". */
              readonly shortName: string | null
              /** What sort of organisation it is. */
              readonly kind: PartyKind
            } | null
            /** The kind of actor, where the text names no one, such as "utbyggere". */
            readonly category: string | null
            /** What the role is limited to, in the words of the source; null where it has no limit. */
            readonly scope: string | null
            /** In what capacity it takes part. */
            readonly capacity: string | null
            /** On whose behalf it also acts. */
            readonly represents: readonly string[]
            /** A reservation that the text carries. Norwegian: forbehold. */
            readonly reservation: string | null
            /** The section of the agreement that says so. */
            readonly section: string | null
            /** The first day of the role; null where no source gives it. */
            readonly validFrom: LocalDate | null
            /** The last day of the role; null while it holds, or where no source gives it. */
            readonly validTo: LocalDate | null
          })[]
          /** Who the text says may be invited in: parties, and kinds of actors. */
          readonly mayBeInvited: readonly ({
            /** What part it has. */
            readonly role: ParticipationRole
            /** Who; null where the text names a kind of actor only. */
            readonly party: {
              /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
              readonly id: string
              /** The name in Norwegian. */
              readonly name: string
              /** What it is called for short, such as "KDD". */
              readonly shortName: string | null
              /** What sort of organisation it is. */
              readonly kind: PartyKind
            } | null
            /** The kind of actor, where the text names no one, such as "utbyggere". */
            readonly category: string | null
            /** What the role is limited to, in the words of the source; null where it has no limit. */
            readonly scope: string | null
            /** In what capacity it takes part. */
            readonly capacity: string | null
            /** On whose behalf it also acts. */
            readonly represents: readonly string[]
            /** A reservation that the text carries. Norwegian: forbehold. */
            readonly reservation: string | null
            /** The section of the agreement that says so. */
            readonly section: string | null
            /** The first day of the role; null where no source gives it. */
            readonly validFrom: LocalDate | null
            /** The last day of the role; null while it holds, or where no source gives it. */
            readonly validTo: LocalDate | null
          })[]
        })[]
        /** Every graded statement, in the order of the text. */
        readonly obligations: readonly ({
          /** A key that is never reused, such as "smola-aure/OBL-01". */
          readonly id: string
          /** Where in the agreement it belongs. */
          readonly kind: ObligationKind
          /** How strongly it binds. */
          readonly grade: ObligationGrade
          /** The section of the agreement that holds it. */
          readonly section: string
          /** What is to be done, retold in bokmål. */
          readonly text: string
          /** What it is limited to. */
          readonly scope: string | null
          /** A reservation that the text carries. Norwegian: forbehold. */
          readonly reservation: string | null
          /** Where the text says that it is spelled out further: action plan, steering letter or budget decision. */
          readonly specifiedIn: string | null
          /** Who owes it, groups taken apart into their members, each with its scope. */
          readonly debtors: readonly ({
            /** Who owes it. */
            readonly party: {
              /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
              readonly id: string
              /** The name in Norwegian. */
              readonly name: string
              /** What it is called for short, such as "KDD". */
              readonly shortName: string | null
              /** What sort of organisation it is. */
              readonly kind: PartyKind
            } | null
            /** The group that it owes it through; null where the text names the party itself. */
            readonly through: {
              /** A readable key that is never reused. */
              readonly id: string
              /** As the agreement calls it. */
              readonly name: string
              /** By which roles its members belong to it. */
              readonly kind: PartyGroupKind
            } | null
            /** What its share is limited to; null where it has no limit. */
            readonly scope: string | null
          })[]
          /** The objective it belongs to; null for those of the whole agreement. */
          readonly objective: {
            /** The key of its agreement and its number, such as "smola-aure/1". */
            readonly id: string
            /** Its number in the agreement. */
            readonly number: number
            /** As the agreement writes it. */
            readonly title: string
          } | null
        })[]
      } | null
    })[]
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Where it is taken from. */
    readonly sources: readonly ({
      /** The key of the document or register. */
      readonly sourceId: string
      /** A chapter, page or cell of it, as it numbers them itself. */
      readonly section: string | null
      /** What a reader should know about how the source says it. */
      readonly note: string | null
      /** The document or register itself. */
      readonly source: {
        /** As published. */
        readonly title: string
        /** Where it was published; null when it has no public address. */
        readonly url: string | null
      }
    })[]
  } | null
  /** Money at one stage added up, whole and in groups, to the øre. Norwegian: summer. */
  readonly granted: {
    /** What all known amounts come to, each counted once; PROVISIONAL while one is missing or may change. */
    readonly amount: Figure<Kroner>
    /** How many pilots this rests on, of how many, and who is missing. */
    readonly coverage: {
      /** How many pilots have reported what is added up here. */
      readonly reported: number
      /** How many pilots the question concerns, whether or not they reported. */
      readonly expected: number
      /** The keys of the pilots that are expected here and have not reported. */
      readonly missing: readonly string[]
      /** What having reported means here, in the language of the reader. */
      readonly note: string
    }
    /** One page of the groups, in the order asked for. */
    readonly groups: readonly ({
      /** Null where COUNTY is not asked for, and for what is no pilot’s. */
      readonly county: {
        /** Its key. Norwegian: fylkesnummer. */
        readonly code: string
        /** The Norwegian name. */
        readonly name: string
      } | null
      /** What the known amounts come to; PROVISIONAL while one is missing or may change. */
      readonly amount: Figure<Kroner>
      /** Its part of all, from 0 to 1; null where nothing is known. Refused where groups overlap: they add up to more than the whole. */
      readonly shareOfTotal: number | null
    })[]
  }
  /** Money at one stage added up, whole and in groups, to the øre. Norwegian: summer. */
  readonly allocated: {
    /** What all known amounts come to, each counted once; PROVISIONAL while one is missing or may change. */
    readonly amount: Figure<Kroner>
    /** How many pilots this rests on, of how many, and who is missing. */
    readonly coverage: {
      /** How many pilots have reported what is added up here. */
      readonly reported: number
      /** How many pilots the question concerns, whether or not they reported. */
      readonly expected: number
      /** The keys of the pilots that are expected here and have not reported. */
      readonly missing: readonly string[]
      /** What having reported means here, in the language of the reader. */
      readonly note: string
    }
    /** One page of the groups, in the order asked for. */
    readonly groups: readonly ({
      /** Null where COUNTY is not asked for, and for what is no pilot’s. */
      readonly county: {
        /** Its key. Norwegian: fylkesnummer. */
        readonly code: string
        /** The Norwegian name. */
        readonly name: string
      } | null
      /** What the known amounts come to; PROVISIONAL while one is missing or may change. */
      readonly amount: Figure<Kroner>
      /** Its part of all, from 0 to 1; null where nothing is known. Refused where groups overlap: they add up to more than the whole. */
      readonly shareOfTotal: number | null
    })[]
  }
  /** Money at one stage added up, whole and in groups, to the øre. Norwegian: summer. */
  readonly spent: {
    /** What all known amounts come to, each counted once; PROVISIONAL while one is missing or may change. */
    readonly amount: Figure<Kroner>
    /** How many pilots this rests on, of how many, and who is missing. */
    readonly coverage: {
      /** How many pilots have reported what is added up here. */
      readonly reported: number
      /** How many pilots the question concerns, whether or not they reported. */
      readonly expected: number
      /** The keys of the pilots that are expected here and have not reported. */
      readonly missing: readonly string[]
      /** What having reported means here, in the language of the reader. */
      readonly note: string
    }
    /** One page of the groups, in the order asked for. */
    readonly groups: readonly ({
      /** Null where COUNTY is not asked for, and for what is no pilot’s. */
      readonly county: {
        /** Its key. Norwegian: fylkesnummer. */
        readonly code: string
        /** The Norwegian name. */
        readonly name: string
      } | null
      /** What the known amounts come to; PROVISIONAL while one is missing or may change. */
      readonly amount: Figure<Kroner>
      /** Its part of all, from 0 to 1; null where nothing is known. Refused where groups overlap: they add up to more than the whole. */
      readonly shareOfTotal: number | null
    })[]
  }
}

export interface CountyOverviewVariables {
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
}

export const countyOverview = /* @__PURE__ */ question<CountyOverview, CountyOverviewVariables>(
  'CountyOverview',
  '8e647b5342287d6516bb36a7817041db5cc2cfa3d25bc587f6d6624c50b97802',
  [],
  {"county":{"countyMunicipality":{"organisationNumberState":"s"},"pilots":{"participations":{"validFrom":"d","validTo":"d"},"agreement":{"signedOn":"d","knownBy":"i","endsOn":"d","inForceFrom":"d","participations":{"validFrom":"d","validTo":"d"},"objectives":{"namedPartners":{"validFrom":"d","validTo":"d"},"mayBeInvited":{"validFrom":"d","validTo":"d"}}}}},"granted":{"amount":"fk","groups":{"amount":"fk"}},"allocated":{"amount":"fk","groups":{"amount":"fk"}},"spent":{"amount":"fk","groups":{"amount":"fk"}}},
)

/** The county's own organisations: its municipalities, its county municipality and its county governor. */
export interface CountyPartiesListNode {
  /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
  readonly id: string
  /** The name in Norwegian. */
  readonly name: string
  /** What it is called for short, such as "KDD". */
  readonly shortName: string | null
  /** What sort of organisation it is. */
  readonly kind: PartyKind
  /** Norwegian: organisasjonsnummer. Null where none is verified; the state says so. */
  readonly organisationNumber: string | null
  /** Whether the organisation number is on record. */
  readonly organisationNumberState: FigureState
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface CountyPartiesListVariables {
  readonly where?: PartyWhere | undefined
  /** The order that they are listed in. */
  readonly orderBy?: PartyOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const countyPartiesList = /* @__PURE__ */ question<Connection<CountyPartiesListNode>, CountyPartiesListVariables>(
  'CountyPartiesList',
  '18941313625e03a2cda84cdb570ca44f22730c0a556d3b81c937ce55b5878339',
  ['parties'],
  {"nodes":{"organisationNumberState":"s"}},
)

/** The pilots that lie in the county, wholly or in part. */
export interface CountyPilotsListNode {
  /** A readable key that is never reused, such as "smola-aure". */
  readonly id: string
  /** The name in Norwegian. */
  readonly name: string
  /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
  readonly cohort: number
  /** Whether it is a real pilot or a demonstration twin of one. */
  readonly world: World
  /** Where the pilot is smaller than the sum of its municipalities: what is left out. */
  readonly scopeNote: string | null
  /** Its municipalities, each with what is left out of it. */
  readonly municipalities: readonly ({
    /** What part of the municipality is left out of the pilot. */
    readonly scopeNote: string | null
    /** The municipality itself. */
    readonly municipality: {
      /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
      readonly code: string
      /** The Norwegian name. Not unique: two municipalities are called Våler. */
      readonly name: string
      /** The county it lies in. */
      readonly county: {
        /** Its key. Norwegian: fylkesnummer. */
        readonly code: string
        /** The Norwegian name. */
        readonly name: string
      } | null
    } | null
  })[]
  /** Who has a role in the pilot itself, outside its agreements, such as an evaluator. */
  readonly participations: readonly ({
    /** What part it has. */
    readonly role: ParticipationRole
    /** Who; null where the text names a kind of actor only. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** The kind of actor, where the text names no one, such as "utbyggere". */
    readonly category: string | null
    /** What the role is limited to, in the words of the source; null where it has no limit. */
    readonly scope: string | null
    /** In what capacity it takes part. */
    readonly capacity: string | null
    /** On whose behalf it also acts. */
    readonly represents: readonly string[]
    /** A reservation that the text carries. Norwegian: forbehold. */
    readonly reservation: string | null
    /** The section of the agreement that says so. */
    readonly section: string | null
    /** The first day of the role; null where no source gives it. */
    readonly validFrom: LocalDate | null
    /** The last day of the role; null while it holds, or where no source gives it. */
    readonly validTo: LocalDate | null
  })[]
  /** Its newest agreement; null where none is on record, which is not the same as none. */
  readonly agreement: {
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** What it is called. */
    readonly title: string
    /** 1 for the pilot’s first agreement, 2 for its successor. */
    readonly number: number
    /** How far it has come, as far as a source says. */
    readonly stage: AgreementStage
    /** The day it was signed, where a source gives it. Signing is not the same as being in force. */
    readonly signedOn: LocalDate | null
    /** When a source first speaks of it as entered into, where no day is given. */
    readonly knownBy: ImpreciseDate | null
    /** The last day of its term. */
    readonly endsOn: LocalDate | null
    /** Computed from what the main parties have decided, on the day asked about. */
    readonly status: AgreementStatus
    /** The first day in force: the latest of the approvals and of the days on which reservations were lifted. Null while one is missing or not known. */
    readonly inForceFrom: LocalDate | null
    /** What each main party still owes, or nobody has told. */
    readonly missing: readonly ({
      /** What stands in the way, or is not known. */
      readonly obstacle: ApprovalObstacle
      /** The main party whose decision it is. */
      readonly party: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
    })[]
    /** Norwegian: delmål. By number. */
    readonly objectives: readonly ({
      /** The key of its agreement and its number, such as "smola-aure/1". */
      readonly id: string
      /** Its number in the agreement. */
      readonly number: number
      /** As the agreement writes it. */
      readonly title: string
      /** The one theme that totals count it under. */
      readonly mainTheme: {
        /** A readable key in English, such as "housing". */
        readonly id: string
        /** In bokmål. */
        readonly name: string
      } | null
      /** All its themes, the main one first. */
      readonly themes: readonly {
        /** A readable key in English, such as "housing". */
        readonly id: string
        /** In bokmål. */
        readonly name: string
      }[]
    })[]
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface CountyPilotsListVariables {
  readonly where?: PilotWhere | undefined
  /** The order that they are listed in. */
  readonly orderBy?: PilotOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const countyPilotsList = /* @__PURE__ */ question<Connection<CountyPilotsListNode>, CountyPilotsListVariables>(
  'CountyPilotsList',
  '9bbfeb3cbff51b498a3c2c05931784b5e88119be0599d3f119d541a705756c55',
  ['pilots'],
  {"nodes":{"participations":{"validFrom":"d","validTo":"d"},"agreement":{"signedOn":"d","knownBy":"i","endsOn":"d","inForceFrom":"d"}}},
)

/** One independent assessment by its key, with what it rests on. */
export interface EvaluationAssessmentsFind {
  /** A key that is never reused. */
  readonly id: string
  /** The year that it is about. */
  readonly year: number
  /** The day it was concluded. */
  readonly assessedOn: LocalDate
  /** Who concluded. Norwegian: evaluator. */
  readonly assessor: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  } | null
  /** What was concluded. */
  readonly conclusion: AssessmentConclusion
  /** What the conclusion rests on. Norwegian: begrunnelse. */
  readonly rationale: string
  /** What it rests on. */
  readonly evidence: readonly ({
    /** A key that is never reused. */
    readonly id: string
    /** What it is, and what it shows. */
    readonly text: string
    /** Where it can be read; null where it is not published. */
    readonly url: string | null
    /** The indicator that shows it, where one does. */
    readonly indicator: {
      /** A readable key that is never reused, such as "demo-smola-aure/i3". */
      readonly id: string
      /** What is counted. */
      readonly name: string
    } | null
    /** Where it is taken from. */
    readonly sources: readonly ({
      /** The key of the document or register. */
      readonly sourceId: string
      /** A chapter, page or cell of it, as it numbers them itself. */
      readonly section: string | null
      /** What a reader should know about how the source says it. */
      readonly note: string | null
      /** The document or register itself. */
      readonly source: {
        /** As published. */
        readonly title: string
        /** Where it was published; null when it has no public address. */
        readonly url: string | null
      }
    })[]
  })[]
  /** The pilot that it is about. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** The objective that is assessed, where it is one. */
  readonly objective: {
    /** The key of its agreement and its number, such as "smola-aure/1". */
    readonly id: string
    /** Its number in the agreement. */
    readonly number: number
    /** As the agreement writes it. */
    readonly title: string
  } | null
  /** The obligation that is assessed, where it is one. */
  readonly obligation: {
    /** A key that is never reused, such as "smola-aure/OBL-01". */
    readonly id: string
    /** Where in the agreement it belongs. */
    readonly kind: ObligationKind
    /** How strongly it binds. */
    readonly grade: ObligationGrade
    /** The section of the agreement that holds it. */
    readonly section: string
    /** What is to be done, retold in bokmål. */
    readonly text: string
    /** What it is limited to. */
    readonly scope: string | null
    /** A reservation that the text carries. Norwegian: forbehold. */
    readonly reservation: string | null
    /** Where the text says that it is spelled out further: action plan, steering letter or budget decision. */
    readonly specifiedIn: string | null
    /** Who owes it, groups taken apart into their members, each with its scope. */
    readonly debtors: readonly ({
      /** Who owes it. */
      readonly party: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** The group that it owes it through; null where the text names the party itself. */
      readonly through: {
        /** A readable key that is never reused. */
        readonly id: string
        /** As the agreement calls it. */
        readonly name: string
        /** By which roles its members belong to it. */
        readonly kind: PartyGroupKind
      } | null
      /** What its share is limited to; null where it has no limit. */
      readonly scope: string | null
    })[]
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export const evaluationAssessmentsFind = /* @__PURE__ */ question<EvaluationAssessmentsFind, { readonly id: string }>(
  'EvaluationAssessmentsFind',
  '79484085ca959a60008a4423519336a7d607de0bb1fa800e0ce6e3f07a37d061',
  ['assessment'],
  {"assessedOn":"d"},
)

/** What someone independent has concluded of objectives and of obligations, across all pilots. */
export interface EvaluationAssessmentsListNode {
  /** A key that is never reused. */
  readonly id: string
  /** The year that it is about. */
  readonly year: number
  /** The day it was concluded. */
  readonly assessedOn: LocalDate
  /** Who concluded. Norwegian: evaluator. */
  readonly assessor: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  } | null
  /** What was concluded. */
  readonly conclusion: AssessmentConclusion
  /** What the conclusion rests on. Norwegian: begrunnelse. */
  readonly rationale: string
  /** The pilot that it is about. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** The objective that is assessed, where it is one. */
  readonly objective: {
    /** The key of its agreement and its number, such as "smola-aure/1". */
    readonly id: string
    /** Its number in the agreement. */
    readonly number: number
    /** As the agreement writes it. */
    readonly title: string
  } | null
  /** The obligation that is assessed, where it is one. */
  readonly obligation: {
    /** A key that is never reused, such as "smola-aure/OBL-01". */
    readonly id: string
    /** The section of the agreement that holds it. */
    readonly section: string
    /** What is to be done, retold in bokmål. */
    readonly text: string
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface EvaluationAssessmentsListVariables {
  /** Only those for which this holds. Without it: all. */
  readonly where?: AssessmentWhere | null | undefined
  /** The order that they are listed in, the newest first unless said otherwise. */
  readonly orderBy?: AssessmentOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const evaluationAssessmentsList = /* @__PURE__ */ question<Connection<EvaluationAssessmentsListNode>, EvaluationAssessmentsListVariables>(
  'EvaluationAssessmentsList',
  'd32bbebb315344a1524068ac3306abdd130b5162fa52481642ea7270422c8d6b',
  ['assessments'],
  {"nodes":{"assessedOn":"d"}},
)

/** The designs common to the agreements, with their questions, and how each agreement has adapted them. */
export type EvaluationDesigns = readonly ({
  /** A readable key that is never reused. */
  readonly id: string
  /** What it is called. */
  readonly title: string
  /** What it says; null where its text is not on record. */
  readonly text: string | null
  /** The day it was decided; null where no source gives it. */
  readonly decidedOn: LocalDate | null
  /** Who made it. */
  readonly party: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  } | null
  /** The questions common to all agreements. Those of one agreement stand under its adaptation. */
  readonly questions: readonly {
    /** A key that is never reused. */
    readonly id: string
    /** The question itself. */
    readonly text: string
    /** By what its answers are judged: common criteria, and those that agreements have added. */
    readonly criteria: readonly {
      /** A key that is never reused. */
      readonly id: string
      /** The criterion itself. */
      readonly text: string
    }[]
  }[]
  /** How agreements have adapted it, one each. */
  readonly adaptations: readonly ({
    /** A key that is never reused. */
    readonly id: string
    /** What is adapted, and why. */
    readonly text: string
    /** The day the parties agreed to it; null while they have not. */
    readonly agreedOn: LocalDate | null
    /** The agreement that adapts it. */
    readonly agreement: {
      /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
      readonly id: string
      /** What it is called. */
      readonly title: string
    } | null
    /** Questions of this agreement alone. */
    readonly questions: readonly {
      /** A key that is never reused. */
      readonly id: string
      /** The question itself. */
      readonly text: string
      /** By what its answers are judged: common criteria, and those that agreements have added. */
      readonly criteria: readonly {
        /** A key that is never reused. */
        readonly id: string
        /** The criterion itself. */
        readonly text: string
      }[]
    }[]
  })[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
})[]

export interface EvaluationDesignsVariables {
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
}

export const evaluationDesigns = /* @__PURE__ */ question<EvaluationDesigns, EvaluationDesignsVariables>(
  'EvaluationDesigns',
  'c5a436120df2f43a85244424f8a32725b9b3b43a814f0e0ba218535e6ed9c470',
  ['evaluationDesigns'],
  {"decidedOn":"d","adaptations":{"agreedOn":"d"}},
)

/** One indicator by its key: what it counts, how it is judged, and each period with its target and reading, gaps as gaps. */
export interface EvaluationIndicatorsFind {
  /** A readable key that is never reused, such as "demo-smola-aure/i3". */
  readonly id: string
  /** What is counted. */
  readonly name: string
  /** Whether it counts what was delivered, or how something developed. */
  readonly kind: IndicatorKind
  /** What form its readings have. */
  readonly form: IndicatorForm
  /** What it is counted in. Norwegian: enhet. */
  readonly unit: string
  /** Which way is wanted. */
  readonly direction: IndicatorDirection
  /** Whether a reading holds one period, or all there is by its end. */
  readonly accumulation: Accumulation
  /** Whether it is common to all pilots of its world. */
  readonly isCommon: boolean
  /** How far it can be compared with its common indicator; null where it corresponds to none. */
  readonly comparability: Comparability | null
  /** Whether the parties have agreed how attainment is judged. */
  readonly judgingState: JudgingState
  /** Where it stood before the work began. Norwegian: nullpunkt. */
  readonly baseline: {
    /** A year, 2025, or a part of one, 2025-H1 or 2025-Q1; null where no baseline is given. */
    readonly period: string | null
    /** Of a scale: the step in words. */
    readonly step: string | null
    /** The reading; of a scale the step, from 1. */
    readonly value: Figure<number>
  }
  /** What is aimed at, one for each period, the oldest first; the newest public plan version counts. */
  readonly targets: readonly ({
    /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
    readonly period: string
    /** Of a scale: the step in words. */
    readonly step: string | null
    /** What is aimed at; of a scale the step, from 1. */
    readonly value: number
  })[]
  /** The reading of the whole for the latest period that has one; null where none has. */
  readonly latestObservation: {
    /** A key that is never reused. */
    readonly id: string
    /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
    readonly period: string
    /** The reading: of a ratio the one number divided by the other, of a scale the step, from 1. */
    readonly value: Figure<number>
    /** Of a ratio: what is divided. Norwegian: teller. */
    readonly numerator: Figure<number>
    /** Of a ratio: by what. Norwegian: nevner. */
    readonly denominator: Figure<number>
    /** Of a scale: the step in words. */
    readonly step: string | null
  } | null
  /** Whether the latest reading of a period with a target is on the wrong side of that target; null where there is no such reading. */
  readonly behind: boolean | null
  /** Whether it is counted in the real pilots, or in their demonstration twins. */
  readonly world: World
  /** What counts and what does not. */
  readonly description: string | null
  /** How the parties have agreed to judge attainment by it; null where they have not. */
  readonly judging: string | null
  /** Of one with a scale: its steps, the lowest first. Of others empty. */
  readonly scale: readonly string[]
  /** What differs from the common indicator, and why. */
  readonly comparabilityReason: string | null
  /** The registry that it is read from, such as Statistics Norway; null where a party counts it itself. */
  readonly registry: string | null
  /** The table of the registry, by its number there. */
  readonly registryTable: string | null
  /** Its pilot; null for a common one. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** The objective that it is about, where it is one. */
  readonly objective: {
    /** The key of its agreement and its number, such as "smola-aure/1". */
    readonly id: string
    /** Its number in the agreement. */
    readonly number: number
    /** As the agreement writes it. */
    readonly title: string
  } | null
  /** The measure that it is about, where it is one. */
  readonly measure: {
    /** The key of its agreement and its number, such as "smola-aure/m7". */
    readonly id: string
    /** Its number within the agreement, never reused. */
    readonly number: number
  } | null
  /** Its own theme; null where it has that of its objective. */
  readonly theme: {
    /** A readable key in English, such as "housing". */
    readonly id: string
    /** In bokmål. */
    readonly name: string
  } | null
  /** The common indicator that it corresponds to. Norwegian: fellesindikator. */
  readonly commonIndicator: {
    /** A readable key that is never reused, such as "demo-smola-aure/i3". */
    readonly id: string
    /** What is counted. */
    readonly name: string
    /** What it is counted in. Norwegian: enhet. */
    readonly unit: string
  } | null
  /** Each period from the first to the last, oldest first, gaps as gaps: nothing is drawn across them. */
  readonly series: readonly ({
    /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
    readonly period: string
    /** Whether there is a reading, and if not, why. */
    readonly state: FigureState
    /** Whether the reading is on the wrong side of the target; null where one of them is missing. */
    readonly behind: boolean | null
    /** What was aimed at; null where nothing was. */
    readonly target: {
      /** What is aimed at; of a scale the step, from 1. */
      readonly value: number
      /** Of a scale: the step in words. */
      readonly step: string | null
      /** Of a ratio: what is divided. Norwegian: teller. */
      readonly numerator: Figure<number>
      /** Of a ratio: by what. Norwegian: nevner. */
      readonly denominator: Figure<number>
    } | null
    /** What is on record of the whole; null where nothing is, and the state says why. */
    readonly observation: {
      /** A key that is never reused. */
      readonly id: string
      /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
      readonly period: string
      /** The reading: of a ratio the one number divided by the other, of a scale the step, from 1. */
      readonly value: Figure<number>
      /** Of a ratio: what is divided. Norwegian: teller. */
      readonly numerator: Figure<number>
      /** Of a ratio: by what. Norwegian: nevner. */
      readonly denominator: Figure<number>
      /** Of a scale: the step in words. */
      readonly step: string | null
    } | null
  })[]
  /** Of a common one: the local indicators that correspond to it. Of others empty. */
  readonly localIndicators: {
    /** The same as in edges, without their cursors. */
    readonly nodes: readonly ({
      /** A readable key that is never reused, such as "demo-smola-aure/i3". */
      readonly id: string
      /** What is counted. */
      readonly name: string
      /** What it is counted in. Norwegian: enhet. */
      readonly unit: string
      /** How far it can be compared with its common indicator; null where it corresponds to none. */
      readonly comparability: Comparability | null
      /** What differs from the common indicator, and why. */
      readonly comparabilityReason: string | null
      /** Its pilot; null for a common one. */
      readonly pilot: {
        /** A readable key that is never reused, such as "smola-aure". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
        readonly cohort: number
        /** Whether it is a real pilot or a demonstration twin of one. */
        readonly world: World
      } | null
    })[]
    /** Where the page begins and ends. */
    readonly pageInfo: {
      /** Whether more rows follow. */
      readonly hasNextPage: boolean
    }
  }
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export const evaluationIndicatorsFind = /* @__PURE__ */ question<EvaluationIndicatorsFind, { readonly id: string }>(
  'EvaluationIndicatorsFind',
  '794ca6c1e58911484d7ff116f8321dbdbe221160a3f90f0449f838e76b4a4662',
  ['indicator'],
  {"baseline":{"value":"f"},"latestObservation":{"value":"f","numerator":"f","denominator":"f"},"series":{"state":"s","target":{"numerator":"f","denominator":"f"},"observation":{"value":"f","numerator":"f","denominator":"f"}}},
)

/** Indicators across all pilots, common and local, each with its latest reading and whether it is behind. */
export interface EvaluationIndicatorsListNode {
  /** A readable key that is never reused, such as "demo-smola-aure/i3". */
  readonly id: string
  /** What is counted. */
  readonly name: string
  /** Whether it counts what was delivered, or how something developed. */
  readonly kind: IndicatorKind
  /** What form its readings have. */
  readonly form: IndicatorForm
  /** What it is counted in. Norwegian: enhet. */
  readonly unit: string
  /** Which way is wanted. */
  readonly direction: IndicatorDirection
  /** Whether a reading holds one period, or all there is by its end. */
  readonly accumulation: Accumulation
  /** Whether it is common to all pilots of its world. */
  readonly isCommon: boolean
  /** How far it can be compared with its common indicator; null where it corresponds to none. */
  readonly comparability: Comparability | null
  /** Whether the parties have agreed how attainment is judged. */
  readonly judgingState: JudgingState
  /** Where it stood before the work began. Norwegian: nullpunkt. */
  readonly baseline: {
    /** A year, 2025, or a part of one, 2025-H1 or 2025-Q1; null where no baseline is given. */
    readonly period: string | null
    /** Of a scale: the step in words. */
    readonly step: string | null
    /** The reading; of a scale the step, from 1. */
    readonly value: Figure<number>
  }
  /** What is aimed at, one for each period, the oldest first; the newest public plan version counts. */
  readonly targets: readonly ({
    /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
    readonly period: string
    /** Of a scale: the step in words. */
    readonly step: string | null
    /** What is aimed at; of a scale the step, from 1. */
    readonly value: number
  })[]
  /** The reading of the whole for the latest period that has one; null where none has. */
  readonly latestObservation: {
    /** A key that is never reused. */
    readonly id: string
    /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
    readonly period: string
    /** The reading: of a ratio the one number divided by the other, of a scale the step, from 1. */
    readonly value: Figure<number>
    /** Of a ratio: what is divided. Norwegian: teller. */
    readonly numerator: Figure<number>
    /** Of a ratio: by what. Norwegian: nevner. */
    readonly denominator: Figure<number>
    /** Of a scale: the step in words. */
    readonly step: string | null
  } | null
  /** Whether the latest reading of a period with a target is on the wrong side of that target; null where there is no such reading. */
  readonly behind: boolean | null
  /** Its pilot; null for a common one. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** The objective that it is about, where it is one. */
  readonly objective: {
    /** The key of its agreement and its number, such as "smola-aure/1". */
    readonly id: string
    /** Its number in the agreement. */
    readonly number: number
    /** As the agreement writes it. */
    readonly title: string
  } | null
  /** The measure that it is about, where it is one. */
  readonly measure: {
    /** The key of its agreement and its number, such as "smola-aure/m7". */
    readonly id: string
    /** Its number within the agreement, never reused. */
    readonly number: number
  } | null
  /** The common indicator that it corresponds to. Norwegian: fellesindikator. */
  readonly commonIndicator: {
    /** A readable key that is never reused, such as "demo-smola-aure/i3". */
    readonly id: string
    /** What is counted. */
    readonly name: string
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface EvaluationIndicatorsListVariables {
  /** Only those for which this holds. Without it: all. */
  readonly where?: IndicatorWhere | null | undefined
  /** The order that they are listed in. */
  readonly orderBy?: IndicatorOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const evaluationIndicatorsList = /* @__PURE__ */ question<Connection<EvaluationIndicatorsListNode>, EvaluationIndicatorsListVariables>(
  'EvaluationIndicatorsList',
  '4d82ca07bac515d59c9a34b2bb86b624d5448225af04b7aaf35c0beeafe26244',
  ['indicators'],
  {"nodes":{"baseline":{"value":"f"},"latestObservation":{"value":"f","numerator":"f","denominator":"f"}}},
)

/** One lesson by its key, and where else it has been put to use. */
export interface EvaluationLessonsFind {
  /** A readable key that is never reused. */
  readonly id: string
  /** The day it was written down. */
  readonly learnedOn: LocalDate
  /** What was learned, in a line. */
  readonly title: string
  /** What was learned, and from what. */
  readonly text: string
  /** Its own theme; null where it has that of its objective. */
  readonly theme: {
    /** A readable key in English, such as "housing". */
    readonly id: string
    /** In bokmål. */
    readonly name: string
  } | null
  /** The pilot that learned it. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** The objective that it was learned from. */
  readonly objective: {
    /** The key of its agreement and its number, such as "smola-aure/1". */
    readonly id: string
    /** Its number in the agreement. */
    readonly number: number
    /** As the agreement writes it. */
    readonly title: string
  } | null
  /** The measure that it was learned from. */
  readonly measure: {
    /** The key of its agreement and its number, such as "smola-aure/m7". */
    readonly id: string
    /** Its number within the agreement, never reused. */
    readonly number: number
  } | null
  /** Who has used it, and how. */
  readonly uses: readonly ({
    /** A key that is never reused. */
    readonly id: string
    /** The day it was used; null where no source gives it. */
    readonly usedOn: LocalDate | null
    /** How it was used. */
    readonly note: string | null
    /** Who used it. */
    readonly pilot: {
      /** A readable key that is never reused, such as "smola-aure". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
      readonly cohort: number
      /** Whether it is a real pilot or a demonstration twin of one. */
      readonly world: World
    } | null
    /** The measure that it was used in, where it was one. */
    readonly measure: {
      /** The key of its agreement and its number, such as "smola-aure/m7". */
      readonly id: string
      /** Its number within the agreement, never reused. */
      readonly number: number
    } | null
  })[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export const evaluationLessonsFind = /* @__PURE__ */ question<EvaluationLessonsFind, { readonly id: string }>(
  'EvaluationLessonsFind',
  '71833bd6459f8fc593cdb225943b8cf2cbc2863800995f637015cd2da39d7857',
  ['lesson'],
  {"learnedOn":"d","uses":{"usedOn":"d"}},
)

/** What has been learned, across all pilots, and who has put it to use. */
export interface EvaluationLessonsListNode {
  /** A readable key that is never reused. */
  readonly id: string
  /** The day it was written down. */
  readonly learnedOn: LocalDate
  /** What was learned, in a line. */
  readonly title: string
  /** What was learned, and from what. */
  readonly text: string
  /** Its own theme; null where it has that of its objective. */
  readonly theme: {
    /** A readable key in English, such as "housing". */
    readonly id: string
    /** In bokmål. */
    readonly name: string
  } | null
  /** The pilot that learned it. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** Who has used it, and how. */
  readonly uses: readonly ({
    /** A key that is never reused. */
    readonly id: string
    /** The day it was used; null where no source gives it. */
    readonly usedOn: LocalDate | null
    /** Who used it. */
    readonly pilot: {
      /** A readable key that is never reused, such as "smola-aure". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
      readonly cohort: number
      /** Whether it is a real pilot or a demonstration twin of one. */
      readonly world: World
    } | null
  })[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface EvaluationLessonsListVariables {
  /** Only those for which this holds. Without it: all. */
  readonly where?: LessonWhere | null | undefined
  /** The order that they are listed in, the newest first unless said otherwise. */
  readonly orderBy?: LessonOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const evaluationLessonsList = /* @__PURE__ */ question<Connection<EvaluationLessonsListNode>, EvaluationLessonsListVariables>(
  'EvaluationLessonsList',
  'bbef5ce007d587131e8e9480a61fa440f63a64676ab174879ef82fec6fa6a348',
  ['lessons'],
  {"nodes":{"learnedOn":"d","uses":{"usedOn":"d"}}},
)

/** The readings of one indicator, of the whole and of parts, with what they were before they were corrected. */
export interface EvaluationObservationsListNode {
  /** A key that is never reused. */
  readonly id: string
  /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
  readonly period: string
  /** The reading: of a ratio the one number divided by the other, of a scale the step, from 1. */
  readonly value: Figure<number>
  /** Of a ratio: what is divided. Norwegian: teller. */
  readonly numerator: Figure<number>
  /** Of a ratio: by what. Norwegian: nevner. */
  readonly denominator: Figure<number>
  /** Of a scale: the step in words. */
  readonly step: string | null
  /** The part of it that was counted, such as "kvinner"; null for all. */
  readonly part: string | null
  /** The municipality that was counted; null for all. */
  readonly municipality: {
    /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
    readonly code: string
    /** The Norwegian name. Not unique: two municipalities are called Våler. */
    readonly name: string
  } | null
  /** The day it was read; null where no source gives it. */
  readonly observedOn: LocalDate | null
  /** What a reader should know about how it was read. */
  readonly note: string | null
  /** What it was before it was corrected, the latest correction first; empty where it never was. */
  readonly former: readonly {
    /** The day it was corrected. */
    readonly correctedOn: LocalDate
    /** Why it was corrected. */
    readonly reason: string
    /** The reading: of a ratio the one number divided by the other, of a scale the step, from 1. */
    readonly value: Figure<number>
  }[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface EvaluationObservationsListVariables {
  /** The key of an indicator. */
  readonly indicator: string
  readonly where?: ObservationWhere | null | undefined
  readonly orderBy?: ObservationOrder | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const evaluationObservationsList = /* @__PURE__ */ question<Connection<EvaluationObservationsListNode>, EvaluationObservationsListVariables>(
  'EvaluationObservationsList',
  '85b4c86839807fae7d1554cbdcccd12785ff82af57dab4a8d97ffbe61eb35cae',
  ['indicator', 'observations'],
  {"nodes":{"value":"f","numerator":"f","denominator":"f","observedOn":"d","former":{"correctedOn":"d","value":"f"}}},
)

/** What is known of a pilot, of what is expected to be known: how many figures of each kind, and the first of them one by one, each with its state and who owes it. */
export interface EvaluationQuality {
  /** The pilot. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** How many figures are known. */
  readonly known: number
  /** How many are expected. What does not apply is not. */
  readonly expected: number
  /** Why the others are not known, the most frequent first. */
  readonly missing: readonly {
    /** Why they are not known. */
    readonly state: FigureState
    /** How many they are. */
    readonly count: number
  }[]
  /** The same for each kind of figure that is expected. */
  readonly kinds: readonly {
    /** What sort of figures they are. */
    readonly kind: ExpectedFigureKind
    /** How many are known. */
    readonly known: number
    /** How many are expected. What does not apply is not. */
    readonly expected: number
    /** Why the others are not known, the most frequent first. */
    readonly missing: readonly {
      /** Why they are not known. */
      readonly state: FigureState
      /** How many they are. */
      readonly count: number
    }[]
  }[]
  /** The figures that are asked for, by kind: known and missing, unless the filter says otherwise. */
  readonly figures: {
    /** The same as in edges, without their cursors. */
    readonly nodes: readonly ({
      /** What sort of figure it is. */
      readonly kind: ExpectedFigureKind
      /** What it is of, in words: the party, the year, the indicator or the like. */
      readonly title: string
      /** Whether it is known, and if not, why. */
      readonly state: FigureState
      /** The path of its field in the graph, as in `agreement(id: "demo-x").approvals[party.id = "kdd"].decidedOn`: dots lead into fields, brackets pick from a list. */
      readonly path: string
      /** Who is to tell it; empty where nobody is named. */
      readonly owedBy: readonly ({
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      })[]
    })[]
    /** How many there are in the whole list. Counted only when asked for. */
    readonly totalCount: number
    /** Where the page begins and ends. */
    readonly pageInfo: {
      /** Whether more rows follow. */
      readonly hasNextPage: boolean
      /** The cursor of the last row; null on an empty page. */
      readonly endCursor: string | null
    }
  }
}

export interface EvaluationQualityVariables {
  /** The pilot, by key. */
  readonly pilot: string
  /** List only the figures for which this holds. The counts are of all. */
  readonly where?: ExpectedFigureWhere | null | undefined
  /** How many to read forward: 1 to 100, 20 when nothing is said. */
  readonly first?: number | null | undefined
  /** Read on after this cursor. */
  readonly after?: string | null | undefined
}

export const evaluationQuality = /* @__PURE__ */ question<EvaluationQuality, EvaluationQualityVariables>(
  'EvaluationQuality',
  '12e5e28ece890c0c8aadeeba1a3a2dc3b92d8f6808130dee3b20e392868c8224',
  ['dataQuality'],
  {"missing":{"state":"s"},"kinds":{"missing":{"state":"s"}},"figures":{"nodes":{"state":"s"}}},
)

/** What parties say themselves of how it goes. */
export interface EvaluationSelfReportsListNode {
  /** A key that is never reused. */
  readonly id: string
  /** The year that it is about. */
  readonly year: number
  /** The day it was reported. */
  readonly reportedOn: LocalDate
  /** Who reports. */
  readonly party: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  } | null
  /** How far it says that this has been reached; null where it says nothing of that. */
  readonly attainment: Attainment | null
  /** In its own words. */
  readonly text: string
  /** The pilot that it is about. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** The objective that it is about; null where it is about an obligation, or the whole agreement. */
  readonly objective: {
    /** The key of its agreement and its number, such as "smola-aure/1". */
    readonly id: string
    /** Its number in the agreement. */
    readonly number: number
    /** As the agreement writes it. */
    readonly title: string
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface EvaluationSelfReportsListVariables {
  /** Only those for which this holds. Without it: all. */
  readonly where?: SelfReportWhere | null | undefined
  /** The order that they are listed in, the newest first unless said otherwise. */
  readonly orderBy?: SelfReportOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const evaluationSelfReportsList = /* @__PURE__ */ question<Connection<EvaluationSelfReportsListNode>, EvaluationSelfReportsListVariables>(
  'EvaluationSelfReportsList',
  '03be000aae71b1a2f130c9bccb03d269ed09e54b1db2e390e29f032e8ab13627',
  ['selfReports'],
  {"nodes":{"reportedOn":"d"}},
)

/** How the agreements are to be evaluated: each strategy, whether it stands, and who has yet to agree. */
export type EvaluationStrategies = readonly ({
  /** A readable key that is never reused. */
  readonly id: string
  /** What it is called. */
  readonly title: string
  /** Whether KDD and every main party have agreed to it, on the day asked about. */
  readonly stands: boolean
  /** The day on which the last of them agreed; null while someone has not. */
  readonly standsFrom: LocalDate | null
  /** What is on record of each party’s answer. */
  readonly consents: readonly ({
    /** Whose answer it is. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** The day it agreed; null while it has not. */
    readonly agreedOn: LocalDate | null
  })[]
  /** KDD or main parties that are not known to have agreed. */
  readonly missing: readonly ({
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  })[]
  /** What it says; null where its text is not on record. */
  readonly text: string | null
  /** Its agreement; null for a common one. */
  readonly agreement: {
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** What it is called. */
    readonly title: string
    /** The pilot that it binds. */
    readonly pilot: {
      /** A readable key that is never reused, such as "smola-aure". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
      readonly cohort: number
      /** Whether it is a real pilot or a demonstration twin of one. */
      readonly world: World
    } | null
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
})[]

export interface EvaluationStrategiesVariables {
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
}

export const evaluationStrategies = /* @__PURE__ */ question<EvaluationStrategies, EvaluationStrategiesVariables>(
  'EvaluationStrategies',
  'b3ce9fe67240c3cd6ea183728eae119265426054dd60279d44254b5687e41f4a',
  ['evaluationStrategies'],
  {"standsFrom":"d","consents":{"agreedOn":"d"}},
)

/** Objectives on one theme in all pilots, to compare them: measures, money by stage, each indicator against its targets, and what was concluded. Beside them what the money on the theme comes to, and how many pilots that rests on. */
export interface EvaluationTheme {
  /** Objectives across all pilots of one world, filtered and ordered by what they are and by their measures, money and results together. */
  readonly objectives: {
    /** The same as in edges, without their cursors. */
    readonly nodes: readonly ({
      /** The key of its agreement and its number, such as "smola-aure/1". */
      readonly id: string
      /** Its number in the agreement. */
      readonly number: number
      /** As the agreement writes it. */
      readonly title: string
      /** The one theme that totals count it under. */
      readonly mainTheme: {
        /** A readable key in English, such as "housing". */
        readonly id: string
        /** In bokmål. */
        readonly name: string
      } | null
      /** All its themes, the main one first. */
      readonly themes: readonly {
        /** A readable key in English, such as "housing". */
        readonly id: string
        /** In bokmål. */
        readonly name: string
      }[]
      /** The agreement that it is part of. */
      readonly agreement: {
        /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
        readonly id: string
        /** What it is called. */
        readonly title: string
        /** The pilot that it binds. */
        readonly pilot: {
          /** A readable key that is never reused, such as "smola-aure". */
          readonly id: string
          /** The name in Norwegian. */
          readonly name: string
          /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
          readonly cohort: number
          /** Whether it is a real pilot or a demonstration twin of one. */
          readonly world: World
        } | null
      } | null
      /** The measures that serve it, whatever its share of them. Norwegian: tiltak. */
      readonly measures: {
        /** The same as in edges, without their cursors. */
        readonly nodes: readonly ({
          /** The key of its agreement and its number, such as "smola-aure/m7". */
          readonly id: string
          /** Its number within the agreement, never reused. */
          readonly number: number
          /** What the newest public version of any plan says of it. */
          readonly current: {
            /** A key that is never reused. */
            readonly id: string
            /** The year that its plan is for. */
            readonly year: number
            /** As the plan writes it. */
            readonly title: string
            /** How far it has come. */
            readonly status: MeasureStatus
            /** The first day it is planned for. */
            readonly plannedFrom: LocalDate | null
            /** The last day it is planned for. */
            readonly plannedTo: LocalDate | null
          } | null
        })[]
        /** How many there are in the whole list. Counted only when asked for. */
        readonly totalCount: number
        /** Where the page begins and ends. */
        readonly pageInfo: {
          /** Whether more rows follow. */
          readonly hasNextPage: boolean
        }
      } | null
      /** What counts under it at each stage but PLANNED, with its share of measures that serve several; a stage that nothing is booked at is left out. */
      readonly money: readonly {
        /** The stage. */
        readonly stage: MoneyStage
        /** What the known amounts come to; PROVISIONAL while one is missing or may change. */
        readonly amount: Figure<Kroner>
      }[] | null
      /** What is counted to follow it. What is counted of its measures stands with them. Norwegian: indikatorer. */
      readonly indicators: {
        /** The same as in edges, without their cursors. */
        readonly nodes: readonly ({
          /** A readable key that is never reused, such as "demo-smola-aure/i3". */
          readonly id: string
          /** What is counted. */
          readonly name: string
          /** Whether it counts what was delivered, or how something developed. */
          readonly kind: IndicatorKind
          /** What form its readings have. */
          readonly form: IndicatorForm
          /** What it is counted in. Norwegian: enhet. */
          readonly unit: string
          /** Which way is wanted. */
          readonly direction: IndicatorDirection
          /** Whether a reading holds one period, or all there is by its end. */
          readonly accumulation: Accumulation
          /** Whether it is common to all pilots of its world. */
          readonly isCommon: boolean
          /** How far it can be compared with its common indicator; null where it corresponds to none. */
          readonly comparability: Comparability | null
          /** Whether the parties have agreed how attainment is judged. */
          readonly judgingState: JudgingState
          /** Where it stood before the work began. Norwegian: nullpunkt. */
          readonly baseline: {
            /** A year, 2025, or a part of one, 2025-H1 or 2025-Q1; null where no baseline is given. */
            readonly period: string | null
            /** Of a scale: the step in words. */
            readonly step: string | null
            /** The reading; of a scale the step, from 1. */
            readonly value: Figure<number>
          }
          /** What is aimed at, one for each period, the oldest first; the newest public plan version counts. */
          readonly targets: readonly ({
            /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
            readonly period: string
            /** Of a scale: the step in words. */
            readonly step: string | null
            /** What is aimed at; of a scale the step, from 1. */
            readonly value: number
          })[]
          /** The reading of the whole for the latest period that has one; null where none has. */
          readonly latestObservation: {
            /** A key that is never reused. */
            readonly id: string
            /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
            readonly period: string
            /** The reading: of a ratio the one number divided by the other, of a scale the step, from 1. */
            readonly value: Figure<number>
            /** Of a ratio: what is divided. Norwegian: teller. */
            readonly numerator: Figure<number>
            /** Of a ratio: by what. Norwegian: nevner. */
            readonly denominator: Figure<number>
            /** Of a scale: the step in words. */
            readonly step: string | null
          } | null
          /** Whether the latest reading of a period with a target is on the wrong side of that target; null where there is no such reading. */
          readonly behind: boolean | null
          /** Each period from the first to the last, oldest first, gaps as gaps: nothing is drawn across them. */
          readonly series: readonly ({
            /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
            readonly period: string
            /** Whether there is a reading, and if not, why. */
            readonly state: FigureState
            /** What was aimed at; null where nothing was. */
            readonly target: {
              /** What is aimed at; of a scale the step, from 1. */
              readonly value: number
              /** Of a scale: the step in words. */
              readonly step: string | null
            } | null
            /** What is on record of the whole; null where nothing is, and the state says why. */
            readonly observation: {
              /** The reading: of a ratio the one number divided by the other, of a scale the step, from 1. */
              readonly value: Figure<number>
              /** Of a scale: the step in words. */
              readonly step: string | null
            } | null
            /** Whether the reading is on the wrong side of the target; null where one of them is missing. */
            readonly behind: boolean | null
          })[]
        })[]
        /** Where the page begins and ends. */
        readonly pageInfo: {
          /** Whether more rows follow. */
          readonly hasNextPage: boolean
        }
      } | null
      /** What someone independent has concluded of it, newest first. Norwegian: vurdering av måloppnåelse. */
      readonly assessments: {
        /** The same as in edges, without their cursors. */
        readonly nodes: readonly ({
          /** A key that is never reused. */
          readonly id: string
          /** The year that it is about. */
          readonly year: number
          /** The day it was concluded. */
          readonly assessedOn: LocalDate
          /** Who concluded. Norwegian: evaluator. */
          readonly assessor: {
            /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
            readonly id: string
            /** The name in Norwegian. */
            readonly name: string
            /** What it is called for short, such as "KDD". */
            readonly shortName: string | null
            /** What sort of organisation it is. */
            readonly kind: PartyKind
          } | null
          /** What was concluded. */
          readonly conclusion: AssessmentConclusion
          /** What the conclusion rests on. Norwegian: begrunnelse. */
          readonly rationale: string
        })[]
        /** Where the page begins and ends. */
        readonly pageInfo: {
          /** Whether more rows follow. */
          readonly hasNextPage: boolean
        }
      } | null
    })[]
    /** How many there are in the whole list. Counted only when asked for. */
    readonly totalCount: number
    /** Where the page begins and ends. */
    readonly pageInfo: {
      /** Whether more rows follow. */
      readonly hasNextPage: boolean
    }
  }
  /** Money at one stage added up, whole and in groups, to the øre. Norwegian: summer. */
  readonly allocated: {
    /** The stage that is added up. */
    readonly stage: MoneyStage
    /** What all known amounts come to, each counted once; PROVISIONAL while one is missing or may change. */
    readonly amount: Figure<Kroner>
    /** What the groups that "having" keeps come to, on all pages, each amount counted once. */
    readonly distinct: Figure<Kroner>
    /** Whether an entry may be in several groups in full, so that they add up to more than the whole. */
    readonly overlapping: boolean
    /** How many groups there are on all pages. */
    readonly groupCount: number
    /** How many pilots this rests on, of how many, and who is missing. */
    readonly coverage: {
      /** How many pilots have reported what is added up here. */
      readonly reported: number
      /** How many pilots the question concerns, whether or not they reported. */
      readonly expected: number
      /** The keys of the pilots that are expected here and have not reported. */
      readonly missing: readonly string[]
      /** What having reported means here, in the language of the reader. */
      readonly note: string
    }
  }
  /** Money at one stage added up, whole and in groups, to the øre. Norwegian: summer. */
  readonly spent: {
    /** The stage that is added up. */
    readonly stage: MoneyStage
    /** What all known amounts come to, each counted once; PROVISIONAL while one is missing or may change. */
    readonly amount: Figure<Kroner>
    /** What the groups that "having" keeps come to, on all pages, each amount counted once. */
    readonly distinct: Figure<Kroner>
    /** Whether an entry may be in several groups in full, so that they add up to more than the whole. */
    readonly overlapping: boolean
    /** How many groups there are on all pages. */
    readonly groupCount: number
    /** How many pilots this rests on, of how many, and who is missing. */
    readonly coverage: {
      /** How many pilots have reported what is added up here. */
      readonly reported: number
      /** How many pilots the question concerns, whether or not they reported. */
      readonly expected: number
      /** The keys of the pilots that are expected here and have not reported. */
      readonly missing: readonly string[]
      /** What having reported means here, in the language of the reader. */
      readonly note: string
    }
  }
}

export interface EvaluationThemeVariables {
  /** The theme that totals count the objectives under, by key. */
  readonly theme: string
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
}

export const evaluationTheme = /* @__PURE__ */ question<EvaluationTheme, EvaluationThemeVariables>(
  'EvaluationTheme',
  'e57d9545fb74e27eb12aca532f2ec2f99e109714f8ab0e45d5fe8292f2003e39',
  [],
  {"objectives":{"nodes":{"measures":{"nodes":{"current":{"plannedFrom":"d","plannedTo":"d"}}},"money":{"amount":"fk"},"indicators":{"nodes":{"baseline":{"value":"f"},"latestObservation":{"value":"f","numerator":"f","denominator":"f"},"series":{"state":"s","observation":{"value":"f"}}}},"assessments":{"nodes":{"assessedOn":"d"}}}},"allocated":{"amount":"fk","distinct":"fk"},"spent":{"amount":"fk","distinct":"fk"}},
)

/** Readings of one common indicator added up: in all, and in groups. What cannot be compared is left out, and said. */
export interface EvaluationTotals {
  /** The common indicator. */
  readonly indicator: {
    /** A readable key that is never reused, such as "demo-smola-aure/i3". */
    readonly id: string
    /** What is counted. */
    readonly name: string
    /** What it is counted in. Norwegian: enhet. */
    readonly unit: string
    /** What form its readings have. */
    readonly form: IndicatorForm
    /** Which way is wanted. */
    readonly direction: IndicatorDirection
    /** Whether a reading holds one period, or all there is by its end. */
    readonly accumulation: Accumulation
  }
  /** How many readings and gaps. */
  readonly count: number
  /** How many of them are of indicators that can only partly be compared with the common one. */
  readonly partlyComparable: number
  /** What they add up to; of a ratio all numerators divided by all denominators. Refused of a scale. */
  readonly total?: Figure<number> & {
    /** How many figures are in it. */
    readonly reported: number
    /** How many figures there should be. Those that do not apply are not expected. */
    readonly expected: number
  } | null
  /** Of a ratio: the numerators added up. Null of others. */
  readonly numerator: Figure<number> & {
    /** How many figures are in it. */
    readonly reported: number
    /** How many figures there should be. Those that do not apply are not expected. */
    readonly expected: number
  } | null
  /** Of a ratio: the denominators added up. Null of others. */
  readonly denominator: Figure<number> & {
    /** How many figures are in it. */
    readonly reported: number
    /** How many figures there should be. Those that do not apply are not expected. */
    readonly expected: number
  } | null
  /** Of a scale: how many readings stand at each step, the lowest first. Of others empty. */
  readonly steps: readonly {
    /** The place of the step, from 1 for the lowest. */
    readonly place: number
    /** The step in words. */
    readonly step: string
    /** How many readings stand there. */
    readonly count: number
  }[]
  /** Local indicators that are left out, since they cannot be added up with the others, and why. */
  readonly excluded: readonly ({
    /** The indicator that is left out. */
    readonly indicator: {
      /** A readable key that is never reused, such as "demo-smola-aure/i3". */
      readonly id: string
      /** What is counted. */
      readonly name: string
      /** Its pilot; null for a common one. */
      readonly pilot: {
        /** A readable key that is never reused, such as "smola-aure". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
        readonly cohort: number
        /** Whether it is a real pilot or a demonstration twin of one. */
        readonly world: World
      } | null
    }
    /** Why it is left out. */
    readonly reason: ExclusionReason
    /** What its parties say of that; null where they say nothing. */
    readonly note: string | null
  })[]
  /** Whether an entry may be in several groups in full, so that they add up to more than the whole. */
  readonly overlapping: boolean
  /** How many groups there are on all pages. */
  readonly groupCount: number
  /** How many pilots this rests on, of how many, and who is missing. */
  readonly coverage: {
    /** How many pilots have reported what is added up here. */
    readonly reported: number
    /** How many pilots the question concerns, whether or not they reported. */
    readonly expected: number
    /** The keys of the pilots that are expected here and have not reported. */
    readonly missing: readonly string[]
    /** What having reported means here, in the language of the reader. */
    readonly note: string
  }
  /** One page of the groups, in the order asked for. */
  readonly groups: readonly ({
    /** How many readings and gaps. */
    readonly count: number
    /** How many of them are of indicators that can only partly be compared with the common one. */
    readonly partlyComparable: number
    /** Null where PILOT is not asked for. */
    readonly pilot: {
      /** A readable key that is never reused, such as "smola-aure". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
      readonly cohort: number
      /** Whether it is a real pilot or a demonstration twin of one. */
      readonly world: World
    } | null
    /** Null where COHORT is not asked for. */
    readonly cohort: number | null
    /** Null where COUNTY is not asked for, and for pilots that lie in several. */
    readonly county: {
      /** Its key. Norwegian: fylkesnummer. */
      readonly code: string
      /** The Norwegian name. */
      readonly name: string
    } | null
    /** Null where OBJECTIVE is not asked for, and for indicators about none. */
    readonly objective: {
      /** The key of its agreement and its number, such as "smola-aure/1". */
      readonly id: string
      /** Its number in the agreement. */
      readonly number: number
      /** As the agreement writes it. */
      readonly title: string
    } | null
    /** Null where MAIN_THEME is not asked for, and for indicators of no theme. */
    readonly mainTheme: {
      /** A readable key in English, such as "housing". */
      readonly id: string
      /** In bokmål. */
      readonly name: string
    } | null
    /** Null where YEAR is not asked for. */
    readonly year: number | null
    /** Of a ratio: the numerators added up. Null of others. */
    readonly numerator: Figure<number> & {
      /** How many figures are in it. */
      readonly reported: number
      /** How many figures there should be. Those that do not apply are not expected. */
      readonly expected: number
    } | null
    /** Of a ratio: the denominators added up. Null of others. */
    readonly denominator: Figure<number> & {
      /** How many figures are in it. */
      readonly reported: number
      /** How many figures there should be. Those that do not apply are not expected. */
      readonly expected: number
    } | null
    /** Of a scale: how many readings stand at each step, the lowest first. Of others empty. */
    readonly steps: readonly {
      /** The place of the step, from 1 for the lowest. */
      readonly place: number
      /** The step in words. */
      readonly step: string
      /** How many readings stand there. */
      readonly count: number
    }[]
    /** What they add up to; of a ratio all numerators divided by all denominators. Refused of a scale. */
    readonly total?: Figure<number> & {
      /** How many figures are in it. */
      readonly reported: number
      /** How many figures there should be. Those that do not apply are not expected. */
      readonly expected: number
    } | null
    /** Its part of the total of an amount, from 0 to 1; null of nothing, of ratios and of scales. */
    readonly shareOfTotal?: number | null
  })[]
  /** Where this page of groups begins and ends, and whether more follow. */
  readonly pageInfo: {
    /** Whether more rows follow. */
    readonly hasNextPage: boolean
    /** The cursor of the last row; null on an empty page. */
    readonly endCursor: string | null
  }
}

export interface EvaluationTotalsVariables {
  /** A common indicator. The readings of the local ones that correspond to it are added up, so unlike things never are. */
  readonly indicator: string
  /** Add up by these, together. Without it there are no groups, only the total. */
  readonly groupBy?: readonly IndicatorDimension[] | null | undefined
  /** Add up only these. */
  readonly where?: IndicatorTotalsWhere | null | undefined
  /** Give only the groups for which this holds. */
  readonly having?: IndicatorHaving | null | undefined
  /** The order of the groups, by their dimensions unless said otherwise. */
  readonly orderBy?: IndicatorGroupOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** How many groups to give: 1 to 1000. Where there are more, pageInfo says so. */
  readonly first?: number | null | undefined
  /** Go on with the groups after this cursor. */
  readonly after?: string | null | undefined
  /** Whether to add up; refused of a scale, whose steps are counted. */
  readonly sums?: boolean | undefined
  /** Whether to give each group’s part of all; refused of a ratio or a scale, and where groups overlap. */
  readonly shares?: boolean | undefined
}

export const evaluationTotals = /* @__PURE__ */ question<EvaluationTotals, EvaluationTotalsVariables>(
  'EvaluationTotals',
  '13b1bfbcff16868caaaf35fed4ad54deefdaa75f7acc9f511a9e2f1a76a7d316',
  ['indicatorTotals'],
  {"total":"f","numerator":"f","denominator":"f","groups":{"numerator":"f","denominator":"f","total":"f"}},
)

/** What the Storting has voted for the grant scheme, year by year, and what has been granted of it. */
export type FundingAppropriations = readonly ({
  /** A readable key that is never reused. */
  readonly id: string
  /** The budget year, in whose prices it is. */
  readonly year: number
  /** What was voted for the whole year, in its own prices. */
  readonly amount: Figure<Kroner>
  /** What it was raised by, where a source gives that, even if it does not give the whole. */
  readonly increase: Figure<Kroner>
  /** What the grants of the year come to, as far as they are on record. */
  readonly granted: Figure<Kroner>
  /** The budget document or decision that it rests on. */
  readonly reference: string | null
  /** What else a reader should know about it. */
  readonly note: string | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
})[]

export interface FundingAppropriationsVariables {
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
}

export const fundingAppropriations = /* @__PURE__ */ question<FundingAppropriations, FundingAppropriationsVariables>(
  'FundingAppropriations',
  'e2a4e58c0b0b5a70e2874f78d35cf39c9766b3bdbbc25df89e0fa24b04be4224',
  ['appropriations'],
  {"amount":"fk","increase":"fk","granted":"fk"},
)

/** One amount by its key, with what it counts under, and what it was before it was revised. */
export interface FundingEntriesFind {
  /** A key that is never reused. */
  readonly id: string
  /** How far it has come. */
  readonly stage: MoneyStage
  /** Where the money comes from. */
  readonly source: MoneySource
  /** The budget year, in whose prices it is; never adjusted. Null for a grant whose year no source gives. */
  readonly year: number | null
  /** Whether the year is known, and if not, why. */
  readonly yearState: FigureState
  /** How much, exact to the øre. */
  readonly amount: Figure<Kroner>
  /** The day it was booked; null where no source gives it. */
  readonly bookedOn: LocalDate | null
  /** Of what is spent: whether an auditor has confirmed it; null where nobody has told us. */
  readonly audited: boolean | null
  /** How many hours were worked; only own hours have any. */
  readonly hours: Figure<number>
  /** What an hour is worth; the amount is the product, rounded to the øre. */
  readonly rate: Figure<Kroner>
  /** Who pays; null where no source says. */
  readonly payer: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  } | null
  /** Who gets it; null where no source says. */
  readonly recipient: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  } | null
  /** The decision, letter or voucher that it rests on. */
  readonly reference: string | null
  /** What else a reader should know about it. */
  readonly note: string | null
  /** Whether it is real, or made up for demonstration. */
  readonly world: World
  /** The pilot; null for what the Storting has voted. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** The objective that it is set on itself; null where it is set on a measure, or on neither. */
  readonly objective: {
    /** The key of its agreement and its number, such as "smola-aure/1". */
    readonly id: string
    /** Its number in the agreement. */
    readonly number: number
    /** As the agreement writes it. */
    readonly title: string
  } | null
  /** The measure that it is set on, if it is. */
  readonly measure: {
    /** The key of its agreement and its number, such as "smola-aure/m7". */
    readonly id: string
    /** Its number within the agreement, never reused. */
    readonly number: number
  } | null
  /** The grant that it is given, paid out or allocated of. */
  readonly grant: {
    /** A key that is never reused. */
    readonly id: string
    /** The reference of the grant letter. Norwegian: tilskuddsbrev. */
    readonly reference: string | null
    /** The year it is given for; null where no source gives it. */
    readonly year: number | null
  } | null
  /** How it is shared out on objectives and counties, as it was when it was booked. */
  readonly portions: readonly ({
    /** The objective; null for money of none. */
    readonly objective: {
      /** The key of its agreement and its number, such as "smola-aure/1". */
      readonly id: string
      /** Its number in the agreement. */
      readonly number: number
      /** As the agreement writes it. */
      readonly title: string
    } | null
    /** The main theme of that objective when it was booked. */
    readonly mainTheme: {
      /** A readable key in English, such as "housing". */
      readonly id: string
      /** In bokmål. */
      readonly name: string
    } | null
    /** The county; null for what is no pilot’s. */
    readonly county: {
      /** Its key. Norwegian: fylkesnummer. */
      readonly code: string
      /** The Norwegian name. */
      readonly name: string
    } | null
    /** The share of the objective in basis points, as it was when the amount was booked. */
    readonly objectiveBasisPoints: number
    /** The share of the county in basis points, as it was when the amount was booked. */
    readonly countyBasisPoints: number
    /** How much of the amount it is. */
    readonly amount: Figure<Kroner>
  })[]
  /** What it was before it was changed, and why, newest first. Empty where it stands as it was booked. */
  readonly revisions: readonly {
    /** A key that is never reused. */
    readonly id: string
    /** The day it was changed. */
    readonly revisedOn: LocalDate
    /** Why it was changed, in the words of the one who did. */
    readonly reason: string
    /** What the amount was until then. */
    readonly former: Figure<Kroner>
  }[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export const fundingEntriesFind = /* @__PURE__ */ question<FundingEntriesFind, { readonly id: string }>(
  'FundingEntriesFind',
  'f88b4c47f84a3188a2333a39d19ce33b10e0abffb34a4426c6beeedbb417197f',
  ['moneyEntry'],
  {"yearState":"s","amount":"fk","bookedOn":"d","hours":"f","rate":"fk","portions":{"amount":"fk"},"revisions":{"revisedOn":"d","former":"fk"}},
)

/** Amounts one by one, at all stages and from every source: plans, grants, allocations and accounts. */
export interface FundingEntriesListNode {
  /** A key that is never reused. */
  readonly id: string
  /** How far it has come. */
  readonly stage: MoneyStage
  /** Where the money comes from. */
  readonly source: MoneySource
  /** The budget year, in whose prices it is; never adjusted. Null for a grant whose year no source gives. */
  readonly year: number | null
  /** Whether the year is known, and if not, why. */
  readonly yearState: FigureState
  /** How much, exact to the øre. */
  readonly amount: Figure<Kroner>
  /** The day it was booked; null where no source gives it. */
  readonly bookedOn: LocalDate | null
  /** Of what is spent: whether an auditor has confirmed it; null where nobody has told us. */
  readonly audited: boolean | null
  /** How many hours were worked; only own hours have any. */
  readonly hours: Figure<number>
  /** What an hour is worth; the amount is the product, rounded to the øre. */
  readonly rate: Figure<Kroner>
  /** Who pays; null where no source says. */
  readonly payer: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  } | null
  /** Who gets it; null where no source says. */
  readonly recipient: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  } | null
  /** The decision, letter or voucher that it rests on. */
  readonly reference: string | null
  /** What else a reader should know about it. */
  readonly note: string | null
  /** The pilot; null for what the Storting has voted. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** The objective that it is set on itself; null where it is set on a measure, or on neither. */
  readonly objective: {
    /** The key of its agreement and its number, such as "smola-aure/1". */
    readonly id: string
    /** Its number in the agreement. */
    readonly number: number
    /** As the agreement writes it. */
    readonly title: string
  } | null
  /** The measure that it is set on, if it is. */
  readonly measure: {
    /** The key of its agreement and its number, such as "smola-aure/m7". */
    readonly id: string
    /** Its number within the agreement, never reused. */
    readonly number: number
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface FundingEntriesListVariables {
  /** Only those for which this holds. Without it: all. */
  readonly where?: MoneyEntryWhere | null | undefined
  /** The order that they are listed in. */
  readonly orderBy?: MoneyEntryOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const fundingEntriesList = /* @__PURE__ */ question<Connection<FundingEntriesListNode>, FundingEntriesListVariables>(
  'FundingEntriesList',
  '4c74e77849e52b89362686ba8bc03db7789bd0187bf8e3eec33cd61578cbd1c8',
  ['moneyEntries'],
  {"nodes":{"yearState":"s","amount":"fk","bookedOn":"d","hours":"f","rate":"fk"}},
)

/** One grant by its key: what it is given for, on which conditions, and what has come of it. */
export interface FundingGrantsFind {
  /** A key that is never reused. */
  readonly id: string
  /** 1 for preparing an agreement, 2 for carrying it out. */
  readonly phase: number
  /** The year it is given for; null where no source gives it. */
  readonly year: number | null
  /** The date of the grant letter; null where no source gives it. */
  readonly grantedOn: LocalDate | null
  /** Who gets it, on behalf of the pilot; null where no source says. */
  readonly recipient: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  } | null
  /** How much is given, by the grant letter. */
  readonly amount: Figure<Kroner>
  /** What it cannot exceed, where a source gives that and no amount. */
  readonly atMost: Figure<Kroner>
  /** How much of it has been set on objectives and measures. */
  readonly allocated: Figure<Kroner>
  /** How much of it has been paid out. */
  readonly disbursed: Figure<Kroner>
  /** What is left of it once its allocations are taken out. */
  readonly remaining: Figure<Kroner>
  /** Whether the vote of its year is on record, and suffices. */
  readonly appropriationState: AppropriationState
  /** The reference of the grant letter. Norwegian: tilskuddsbrev. */
  readonly reference: string | null
  /** The cases it is handled in, by number. Norwegian: saksnummer. */
  readonly caseKeys: readonly string[]
  /** What should be looked at; empty where nothing should. */
  readonly warnings: readonly {
    /** What it is. */
    readonly kind: GrantWarningKind
    /** How much the grant is. */
    readonly amount: Kroner
    /** The ceiling that it exceeds, with its source. */
    readonly ceiling: {
      /** A key that is never reused. */
      readonly id: string
      /** The most that a grant may be. */
      readonly amount: Kroner
      /** 1 for preparing an agreement, 2 for carrying it out. */
      readonly phase: number
      /** The cohort it is for. Norwegian: pulje. */
      readonly cohort: number
    }
  }[]
  /** The pilot that it is given to. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** The agreement; null for one given before there was one. */
  readonly agreement: {
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** What it is called. */
    readonly title: string
  } | null
  /** The approved plan that it rests on, if it does. */
  readonly planVersion: {
    /** A key that is never reused. */
    readonly id: string
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** The year that it plans. */
    readonly year: number
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
  } | null
  /** The scheme that it is given under. */
  readonly scheme: {
    /** A readable key that is never reused. */
    readonly id: string
    /** What it is called. */
    readonly name: string
  } | null
  /** What is asked in return, in the order of the letter. */
  readonly conditions: readonly ({
    /** A key that is never reused. */
    readonly id: string
    /** In the words of the grant letter. */
    readonly text: string
    /** The day that the letter sets for it; null where it sets none. */
    readonly dueOn: LocalDate | null
    /** The day it was met; null where nobody has told us that it was. */
    readonly metOn: LocalDate | null
  })[]
  /** The amounts booked of it: given, paid out, set on objectives and measures. */
  readonly money: {
    /** The same as in edges, without their cursors. */
    readonly nodes: readonly ({
      /** A key that is never reused. */
      readonly id: string
      /** How far it has come. */
      readonly stage: MoneyStage
      /** Where the money comes from. */
      readonly source: MoneySource
      /** The budget year, in whose prices it is; never adjusted. Null for a grant whose year no source gives. */
      readonly year: number | null
      /** Whether the year is known, and if not, why. */
      readonly yearState: FigureState
      /** How much, exact to the øre. */
      readonly amount: Figure<Kroner>
      /** The day it was booked; null where no source gives it. */
      readonly bookedOn: LocalDate | null
      /** Of what is spent: whether an auditor has confirmed it; null where nobody has told us. */
      readonly audited: boolean | null
      /** How many hours were worked; only own hours have any. */
      readonly hours: Figure<number>
      /** What an hour is worth; the amount is the product, rounded to the øre. */
      readonly rate: Figure<Kroner>
      /** Who pays; null where no source says. */
      readonly payer: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** Who gets it; null where no source says. */
      readonly recipient: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** The decision, letter or voucher that it rests on. */
      readonly reference: string | null
      /** What else a reader should know about it. */
      readonly note: string | null
    })[]
    /** How many there are in the whole list. Counted only when asked for. */
    readonly totalCount: number
    /** Where the page begins and ends. */
    readonly pageInfo: {
      /** Whether more rows follow. */
      readonly hasNextPage: boolean
    }
  }
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export const fundingGrantsFind = /* @__PURE__ */ question<FundingGrantsFind, { readonly id: string }>(
  'FundingGrantsFind',
  '768a6238fabb476d8e6eed7554781d1ab36c17460609eef57009ecf9011b2127',
  ['grant'],
  {"grantedOn":"d","amount":"fk","atMost":"fk","allocated":"fk","disbursed":"fk","remaining":"fk","warnings":{"amount":"k","ceiling":{"amount":"k"}},"planVersion":{"submittedOn":"d","approvedOn":"d","supersededOn":"d"},"conditions":{"dueOn":"d","metOn":"d"},"money":{"nodes":{"yearState":"s","amount":"fk","bookedOn":"d","hours":"f","rate":"fk"}}},
)

/** Grants across all pilots: what is given, allocated, paid out and left. */
export interface FundingGrantsListNode {
  /** A key that is never reused. */
  readonly id: string
  /** 1 for preparing an agreement, 2 for carrying it out. */
  readonly phase: number
  /** The year it is given for; null where no source gives it. */
  readonly year: number | null
  /** The date of the grant letter; null where no source gives it. */
  readonly grantedOn: LocalDate | null
  /** Who gets it, on behalf of the pilot; null where no source says. */
  readonly recipient: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  } | null
  /** How much is given, by the grant letter. */
  readonly amount: Figure<Kroner>
  /** What it cannot exceed, where a source gives that and no amount. */
  readonly atMost: Figure<Kroner>
  /** How much of it has been set on objectives and measures. */
  readonly allocated: Figure<Kroner>
  /** How much of it has been paid out. */
  readonly disbursed: Figure<Kroner>
  /** What is left of it once its allocations are taken out. */
  readonly remaining: Figure<Kroner>
  /** Whether the vote of its year is on record, and suffices. */
  readonly appropriationState: AppropriationState
  /** The reference of the grant letter. Norwegian: tilskuddsbrev. */
  readonly reference: string | null
  /** The cases it is handled in, by number. Norwegian: saksnummer. */
  readonly caseKeys: readonly string[]
  /** What should be looked at; empty where nothing should. */
  readonly warnings: readonly {
    /** What it is. */
    readonly kind: GrantWarningKind
    /** How much the grant is. */
    readonly amount: Kroner
    /** The ceiling that it exceeds, with its source. */
    readonly ceiling: {
      /** A key that is never reused. */
      readonly id: string
      /** The most that a grant may be. */
      readonly amount: Kroner
      /** 1 for preparing an agreement, 2 for carrying it out. */
      readonly phase: number
      /** The cohort it is for. Norwegian: pulje. */
      readonly cohort: number
    }
  }[]
  /** The pilot that it is given to. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface FundingGrantsListVariables {
  /** Only those for which this holds. Without it: all. */
  readonly where?: GrantWhere | null | undefined
  /** The order that they are listed in. */
  readonly orderBy?: GrantOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const fundingGrantsList = /* @__PURE__ */ question<Connection<FundingGrantsListNode>, FundingGrantsListVariables>(
  'FundingGrantsList',
  'cbb6370fdf8588be4d5a77dea155fcbc4aa8201eb82889265db955ce91b49fc1',
  ['grants'],
  {"nodes":{"grantedOn":"d","amount":"fk","atMost":"fk","allocated":"fk","disbursed":"fk","remaining":"fk","warnings":{"amount":"k","ceiling":{"amount":"k"}}}},
)

/** The grant scheme and its rules: phases, ceilings, who may apply, what may be paid for and what not. */
export type FundingRules = readonly ({
  /** A readable key that is never reused. */
  readonly id: string
  /** What it is called. */
  readonly name: string
  /** What it is for, in the words of a source. Norwegian: formål. */
  readonly purpose: string | null
  /** The case number of the ministry. Norwegian: saksnummer. */
  readonly caseKey: string | null
  /** Who may apply, and what has to be decided first. */
  readonly applicantRule: string | null
  /** What a grant may be used for. Norwegian: støtteberettigede kostnader. */
  readonly eligibleCosts: readonly string[]
  /** What a grant may not be used for. */
  readonly ineligibleCosts: readonly string[]
  /** Whether others than the state are expected to pay too; null where no source says. */
  readonly othersExpected: boolean | null
  /** Its phases, in order. */
  readonly phases: readonly ({
    /** 1 for preparing an agreement, 2 for carrying it out. */
    readonly phase: number
    /** What it is for, in the words of a source. */
    readonly purpose: string
    /** Where it is taken from. */
    readonly sources: readonly ({
      /** The key of the document or register. */
      readonly sourceId: string
      /** A chapter, page or cell of it, as it numbers them itself. */
      readonly section: string | null
      /** What a reader should know about how the source says it. */
      readonly note: string | null
      /** The document or register itself. */
      readonly source: {
        /** As published. */
        readonly title: string
        /** Where it was published; null when it has no public address. */
        readonly url: string | null
      }
    })[]
  })[]
  /** The most that a grant may be, by cohort and phase. */
  readonly ceilings: readonly ({
    /** A key that is never reused. */
    readonly id: string
    /** 1 for preparing an agreement, 2 for carrying it out. */
    readonly phase: number
    /** The cohort it is for. Norwegian: pulje. */
    readonly cohort: number
    /** The most that a grant may be. */
    readonly amount: Kroner
    /** For how many years a grant lasts. */
    readonly durationYears: Figure<number>
    /** The years in which it may be used; empty where no source says. */
    readonly usableYears: readonly number[]
    /** The last day to apply; null where no source gives it. */
    readonly applicationDueOn: LocalDate | null
    /** What else a reader should know about it. */
    readonly note: string | null
    /** Where it is taken from. */
    readonly sources: readonly ({
      /** The key of the document or register. */
      readonly sourceId: string
      /** A chapter, page or cell of it, as it numbers them itself. */
      readonly section: string | null
      /** What a reader should know about how the source says it. */
      readonly note: string | null
      /** The document or register itself. */
      readonly source: {
        /** As published. */
        readonly title: string
        /** Where it was published; null when it has no public address. */
        readonly url: string | null
      }
    })[]
  })[]
  /** How remote applicants had to be, by cohort. */
  readonly eligibleCentrality: readonly ({
    /** The cohort it holds for. Norwegian: pulje. */
    readonly cohort: number
    /** Classes of centrality that an applicant had to be in. */
    readonly required: readonly number[]
    /** Classes of centrality that others could take part from. */
    readonly mayJoin: readonly number[]
    /** Where it is taken from. */
    readonly sources: readonly ({
      /** The key of the document or register. */
      readonly sourceId: string
      /** A chapter, page or cell of it, as it numbers them itself. */
      readonly section: string | null
      /** What a reader should know about how the source says it. */
      readonly note: string | null
      /** The document or register itself. */
      readonly source: {
        /** As published. */
        readonly title: string
        /** Where it was published; null when it has no public address. */
        readonly url: string | null
      }
    })[]
  })[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
})[]

export interface FundingRulesVariables {
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
}

export const fundingRules = /* @__PURE__ */ question<FundingRules, FundingRulesVariables>(
  'FundingRules',
  '6942e4067cc42a8628fca209b312992c358e763f07b25afd02aa084ef7a3458c',
  ['grantSchemes'],
  {"ceilings":{"amount":"k","durationYears":"f","applicationDueOn":"d"}},
)

/** How the pilots use existing instruments, the years before their agreements among them. */
export interface FundingSchemeUsesListNode {
  /** A key that is never reused. */
  readonly id: string
  /** The instrument. */
  readonly scheme: {
    /** A readable key that is never reused. */
    readonly id: string
    /** What it is called. */
    readonly name: string
  } | null
  /** Who applied, or did not; null where no source says. */
  readonly party: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  } | null
  /** The year. */
  readonly year: number
  /** Whether it is of a year before the agreement, to compare with. Norwegian: nullpunkt. */
  readonly isBaseline: boolean
  /** What became of it. */
  readonly outcome: SchemeOutcome
  /** How much was applied for. */
  readonly applied: Figure<Kroner>
  /** How much was awarded. */
  readonly awarded: Figure<Kroner>
  /** Why it was refused or not applied for, where a source says. */
  readonly reason: string | null
  /** The pilot. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** The measure it is for, if it is for one. */
  readonly measure: {
    /** The key of its agreement and its number, such as "smola-aure/m7". */
    readonly id: string
    /** Its number within the agreement, never reused. */
    readonly number: number
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface FundingSchemeUsesListVariables {
  /** Only those for which this holds. Without it: all. */
  readonly where?: SchemeUseWhere | null | undefined
  /** The order that they are listed in. */
  readonly orderBy?: SchemeUseOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const fundingSchemeUsesList = /* @__PURE__ */ question<Connection<FundingSchemeUsesListNode>, FundingSchemeUsesListVariables>(
  'FundingSchemeUsesList',
  '843324d3803aa9cec116561a31340ab1077b26ccc8e2f7cebead5b5d1fa93092',
  ['schemeUses'],
  {"nodes":{"applied":"fk","awarded":"fk"}},
)

/** Uses of existing instruments counted and added up, beside those of the years before: in all, and in groups. */
export interface FundingSchemeUsesTotals {
  /** In the time of the agreement. */
  readonly sums: {
    /** How many uses. */
    readonly count: number
    /** How much was applied for. */
    readonly applied: Figure<Kroner> & {
      /** How many figures are in it. */
      readonly reported: number
      /** How many figures there should be. Those that do not apply are not expected. */
      readonly expected: number
    }
    /** How much was awarded. */
    readonly awarded: Figure<Kroner> & {
      /** How many figures are in it. */
      readonly reported: number
      /** How many figures there should be. Those that do not apply are not expected. */
      readonly expected: number
    }
  }
  /** In the years before, to compare with. Norwegian: nullpunkt. */
  readonly baseline: {
    /** How many uses. */
    readonly count: number
    /** How much was applied for. */
    readonly applied: Figure<Kroner> & {
      /** How many figures are in it. */
      readonly reported: number
      /** How many figures there should be. Those that do not apply are not expected. */
      readonly expected: number
    }
    /** How much was awarded. */
    readonly awarded: Figure<Kroner> & {
      /** How many figures are in it. */
      readonly reported: number
      /** How many figures there should be. Those that do not apply are not expected. */
      readonly expected: number
    }
  }
  /** Whether an entry may be in several groups in full, so that they add up to more than the whole. */
  readonly overlapping: boolean
  /** How many groups there are on all pages. */
  readonly groupCount: number
  /** How many pilots this rests on, of how many, and who is missing. */
  readonly coverage: {
    /** How many pilots have reported what is added up here. */
    readonly reported: number
    /** How many pilots the question concerns, whether or not they reported. */
    readonly expected: number
    /** The keys of the pilots that are expected here and have not reported. */
    readonly missing: readonly string[]
    /** What having reported means here, in the language of the reader. */
    readonly note: string
  }
  /** One page of the groups, in the order asked for. */
  readonly groups: readonly ({
    /** In the time of the agreement. */
    readonly sums: {
      /** How many uses. */
      readonly count: number
      /** How much was applied for. */
      readonly applied: Figure<Kroner> & {
        /** How many figures are in it. */
        readonly reported: number
        /** How many figures there should be. Those that do not apply are not expected. */
        readonly expected: number
      }
      /** How much was awarded. */
      readonly awarded: Figure<Kroner> & {
        /** How many figures are in it. */
        readonly reported: number
        /** How many figures there should be. Those that do not apply are not expected. */
        readonly expected: number
      }
    }
    /** In the years before, to compare with. Norwegian: nullpunkt. */
    readonly baseline: {
      /** How many uses. */
      readonly count: number
      /** How much was applied for. */
      readonly applied: Figure<Kroner> & {
        /** How many figures are in it. */
        readonly reported: number
        /** How many figures there should be. Those that do not apply are not expected. */
        readonly expected: number
      }
      /** How much was awarded. */
      readonly awarded: Figure<Kroner> & {
        /** How many figures are in it. */
        readonly reported: number
        /** How many figures there should be. Those that do not apply are not expected. */
        readonly expected: number
      }
    }
    /** Null where SCHEME is not asked for. */
    readonly scheme: {
      /** A readable key that is never reused. */
      readonly id: string
      /** What it is called. */
      readonly name: string
    } | null
    /** Null where PARTY is not asked for, and where no source says who it was. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** Null where PILOT is not asked for. */
    readonly pilot: {
      /** A readable key that is never reused, such as "smola-aure". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
      readonly cohort: number
      /** Whether it is a real pilot or a demonstration twin of one. */
      readonly world: World
    } | null
    /** Null where COHORT is not asked for. */
    readonly cohort: number | null
    /** Null where OUTCOME is not asked for. */
    readonly outcome: SchemeOutcome | null
    /** Null where YEAR is not asked for. */
    readonly year: number | null
  })[]
  /** Where this page of groups begins and ends, and whether more follow. */
  readonly pageInfo: {
    /** Whether more rows follow. */
    readonly hasNextPage: boolean
    /** The cursor of the last row; null on an empty page. */
    readonly endCursor: string | null
  }
}

export interface FundingSchemeUsesTotalsVariables {
  /** Count by these, together. Without it there are no groups, only the total. */
  readonly by?: readonly SchemeUseDimension[] | null | undefined
  /** Count only these. */
  readonly where?: SchemeUseWhere | null | undefined
  /** Give only the groups for which this holds. */
  readonly having?: SchemeUseHaving | null | undefined
  /** The order of the groups, the largest first unless said otherwise. */
  readonly orderBy?: SchemeUseGroupOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** How many groups to give: 1 to 1000. Where there are more, pageInfo says so. */
  readonly first?: number | null | undefined
  /** Go on with the groups after this cursor. */
  readonly after?: string | null | undefined
}

export const fundingSchemeUsesTotals = /* @__PURE__ */ question<FundingSchemeUsesTotals, FundingSchemeUsesTotalsVariables>(
  'FundingSchemeUsesTotals',
  '7b907ef681af9d58b9836c8d2efe9afa06cd4af691898bbf13fe7dc00e12d566',
  ['schemeUse'],
  {"sums":{"applied":"fk","awarded":"fk"},"baseline":{"applied":"fk","awarded":"fk"},"groups":{"sums":{"applied":"fk","awarded":"fk"},"baseline":{"applied":"fk","awarded":"fk"}}},
)

/** Existing instruments that the pilots may use. */
export type FundingSchemes = readonly ({
  /** A readable key that is never reused. */
  readonly id: string
  /** What it is called. */
  readonly name: string
  /** What it is for. */
  readonly description: string | null
  /** Where it is told of; null when it has no public address. */
  readonly url: string | null
  /** Who runs it; null where no source says. */
  readonly responsible: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  } | null
  /** The shared themes it serves. This sorting is the platform’s own, and no source’s. */
  readonly themes: readonly {
    /** A readable key in English, such as "housing". */
    readonly id: string
    /** In bokmål. */
    readonly name: string
  }[] | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
})[]

export interface FundingSchemesVariables {
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
}

export const fundingSchemes = /* @__PURE__ */ question<FundingSchemes, FundingSchemesVariables>(
  'FundingSchemes',
  'e538402bbfe88ff996793af91f858a0011ad7e6d9bf2ae28fecf0c939765fa81',
  ['schemes'],
  null,
)

/** Money at one stage added up: in all, and in groups. */
export interface FundingTotals {
  /** The stage that is added up. */
  readonly stage: MoneyStage
  /** What all known amounts come to, each counted once; PROVISIONAL while one is missing or may change. */
  readonly amount: Figure<Kroner>
  /** What the groups that "having" keeps come to, on all pages, each amount counted once. */
  readonly distinct: Figure<Kroner>
  /** Whether an entry may be in several groups in full, so that they add up to more than the whole. */
  readonly overlapping: boolean
  /** How many groups there are on all pages. */
  readonly groupCount: number
  /** How many pilots this rests on, of how many, and who is missing. */
  readonly coverage: {
    /** How many pilots have reported what is added up here. */
    readonly reported: number
    /** How many pilots the question concerns, whether or not they reported. */
    readonly expected: number
    /** The keys of the pilots that are expected here and have not reported. */
    readonly missing: readonly string[]
    /** What having reported means here, in the language of the reader. */
    readonly note: string
  }
  /** What it is added up of. Either way it is the same. */
  readonly answeredFrom: AnsweredFrom
  /** Kroner for each who lives in the pilots that we know an amount of: in the year of the group, else in the newest year on record. Only of whole pilots: alone, by pilot, by cohort, by year. */
  readonly perInhabitant?: Figure<number>
  /** One page of the groups, in the order asked for. */
  readonly groups: readonly ({
    /** What the known amounts come to; PROVISIONAL while one is missing or may change. */
    readonly amount: Figure<Kroner>
    /** Null where PILOT is not asked for, and for what the Storting has voted. */
    readonly pilot: {
      /** A readable key that is never reused, such as "smola-aure". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
      readonly cohort: number
      /** Whether it is a real pilot or a demonstration twin of one. */
      readonly world: World
    } | null
    /** Null where COHORT is not asked for, and for what is no pilot’s. */
    readonly cohort: number | null
    /** Null where COUNTY is not asked for, and for what is no pilot’s. */
    readonly county: {
      /** Its key. Norwegian: fylkesnummer. */
      readonly code: string
      /** The Norwegian name. */
      readonly name: string
    } | null
    /** Null where OBJECTIVE is not asked for, and for money of none. */
    readonly objective: {
      /** The key of its agreement and its number, such as "smola-aure/1". */
      readonly id: string
      /** Its number in the agreement. */
      readonly number: number
      /** As the agreement writes it. */
      readonly title: string
    } | null
    /** Null where MAIN_THEME is not asked for, and for money of no objective. */
    readonly mainTheme: {
      /** A readable key in English, such as "housing". */
      readonly id: string
      /** In bokmål. */
      readonly name: string
    } | null
    /** Null where THEME is not asked for, and for money of no theme. */
    readonly theme: {
      /** A readable key in English, such as "housing". */
      readonly id: string
      /** In bokmål. */
      readonly name: string
    } | null
    /** Null where RESPONSIBLE_MUNICIPALITY is not asked for, and for money of no measure. */
    readonly responsibleMunicipality: {
      /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
      readonly code: string
      /** The Norwegian name. Not unique: two municipalities are called Våler. */
      readonly name: string
    } | null
    /** Null where RECIPIENT is not asked for, and where no source says who gets it. */
    readonly recipient: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** Null where PARTNER is not asked for, and for money of no measure with partners. */
    readonly partner: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** Null where SOURCE is not asked for. */
    readonly source: MoneySource | null
    /** Null where YEAR is not asked for. */
    readonly year: number | null
    /** Its part of all, from 0 to 1; null where nothing is known. Refused where groups overlap: they add up to more than the whole. */
    readonly shareOfTotal?: number | null
    /** Kroner for each who lives in the pilots that we know an amount of: in the year of the group, else in the newest year on record. Only of whole pilots: alone, by pilot, by cohort, by year. */
    readonly perInhabitant?: Figure<number>
  })[]
  /** Where this page of groups begins and ends, and whether more follow. */
  readonly pageInfo: {
    /** Whether more rows follow. */
    readonly hasNextPage: boolean
    /** The cursor of the last row; null on an empty page. */
    readonly endCursor: string | null
  }
}

export interface FundingTotalsVariables {
  /** The one stage that is added up: what is granted and what is spent of it are never added together. */
  readonly stage: MoneyStage
  /** Add up by these, together. Without it there are no groups, only the total. */
  readonly groupBy?: readonly MoneyDimension[] | null | undefined
  /** Add up only this; of an amount that is shared out, only the parts for which it holds. */
  readonly where?: MoneyEntryWhere | null | undefined
  /** Give only the groups for which this holds. */
  readonly having?: MoneyHaving | null | undefined
  /** The order of the groups, the largest first unless said otherwise. */
  readonly orderBy?: MoneyGroupOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** How many groups to give: 1 to 1000. Where there are more, pageInfo says so. */
  readonly first?: number | null | undefined
  /** Go on with the groups after this cursor. */
  readonly after?: string | null | undefined
  /** Whether to give each group’s part of all; refused where groups overlap. */
  readonly shares?: boolean | undefined
  /** Whether to divide by those who live in the pilots, where a source says how many. */
  readonly perInhabitant?: boolean | undefined
}

export const fundingTotals = /* @__PURE__ */ question<FundingTotals, FundingTotalsVariables>(
  'FundingTotals',
  '8b647a9ef4d4b5083ddfae8377bb667c529474a48a808a496943da7f84ec8797',
  ['moneyTotals'],
  {"amount":"fk","distinct":"fk","perInhabitant":"f","groups":{"amount":"fk","perInhabitant":"f"}},
)

/** One measure by its key, such as "smola-aure/m7": what the plan of a year says of it, its history, its money, what is counted, what was learned, and measures of other pilots that are like it. */
export interface MeasuresFind {
  /** The key of its agreement and its number, such as "smola-aure/m7". */
  readonly id: string
  /** Its number within the agreement, never reused. */
  readonly number: number
  /** The pilot that carries it out. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** The agreement that it is carried out under. */
  readonly agreement: {
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** What it is called. */
    readonly title: string
  } | null
  /** What the approved plan of a year says of it; null where that plan is silent, or there is none. Without a year the same as `current`. */
  readonly version: {
    /** A key that is never reused. */
    readonly id: string
    /** The year that its plan is for. */
    readonly year: number
    /** As the plan writes it. */
    readonly title: string
    /** How far it has come. */
    readonly status: MeasureStatus
    /** Why its status is what it is. */
    readonly statusNote: string | null
    /** The first day it is planned for. */
    readonly plannedFrom: LocalDate | null
    /** The last day it is planned for. */
    readonly plannedTo: LocalDate | null
    /** The day it began; null where it has not, or nobody has told. */
    readonly startedOn: LocalDate | null
    /** The day it ended; null where it has not, or nobody has told. */
    readonly endedOn: LocalDate | null
    /** The municipality that is responsible for it; null where the plan names none. */
    readonly responsibleMunicipality: {
      /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
      readonly code: string
      /** The Norwegian name. Not unique: two municipalities are called Våler. */
      readonly name: string
    } | null
    /** The objectives that it serves, each with its share, in the order of the plan. */
    readonly objectives: readonly ({
      /** Its share of the measure, in basis points: those of one measure add up to 10,000. */
      readonly shareBasisPoints: number
      /** The objective. */
      readonly objective: {
        /** The key of its agreement and its number, such as "smola-aure/1". */
        readonly id: string
        /** Its number in the agreement. */
        readonly number: number
        /** As the agreement writes it. */
        readonly title: string
      } | null
    })[]
    /** Whether the shares of its objectives are agreed; if not, they are equal because nothing else is known. */
    readonly sharesAgreed: boolean
    /** Who takes part in it, each with its role and scope. */
    readonly partners: readonly ({
      /** Who takes part; null where only a kind of actor is named. */
      readonly party: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** The kind of actor, where no party is named. */
      readonly category: string | null
      /** What it does there. */
      readonly role: string | null
      /** What its part is limited to; null where it has no limit. */
      readonly scope: string | null
    })[]
    /** What is to be done. */
    readonly description: string | null
    /** What is done first. */
    readonly firstStep: string | null
    /** What is handed over when it is done. Norwegian: leveranse. */
    readonly deliverable: string | null
    /** Its steps, in the order of the plan. */
    readonly milestones: readonly ({
      /** What is to be reached. */
      readonly title: string
      /** The day it is planned to be reached; null where none is set. */
      readonly dueOn: LocalDate | null
      /** The day it was reached; null where it was not, or nobody has told. */
      readonly reachedOn: LocalDate | null
    })[]
    /** What it is to result in. Norwegian: resultatmål. */
    readonly wantedResult: string | null
    /** What that is to lead to. Norwegian: effektmål. */
    readonly wantedEffect: string | null
    /** The way in which the parties have agreed to judge attainment; null where they have not. */
    readonly judging: string | null
    /** Whether the parties have agreed how attainment is judged. */
    readonly judgingState: JudgingState
    /** What may go wrong with it, in the order of the plan. */
    readonly risks: readonly ({
      /** What may go wrong. */
      readonly text: string
      /** How likely it is. Norwegian: sannsynlighet. */
      readonly likelihood: RiskDegree | null
      /** How much it would mean. Norwegian: konsekvens. */
      readonly consequence: RiskDegree | null
      /** What is done about it. */
      readonly response: string | null
    })[]
    /** What other municipalities can learn or take over from it. Norwegian: overføringsverdi. */
    readonly transferValue: string | null
    /** The body that steers it; null where the plan names none. Norwegian: styringsgruppe. */
    readonly steeringBody: {
      /** A readable key that is never reused, such as "project-leaders-network". */
      readonly id: string
      /** What it is called, or what it is, where no source gives it a name. */
      readonly name: string
    } | null
    /** The body that carries it out; null where the plan names none. Norwegian: arbeidsgruppe. */
    readonly workingBody: {
      /** A readable key that is never reused, such as "project-leaders-network". */
      readonly id: string
      /** What it is called, or what it is, where no source gives it a name. */
      readonly name: string
    } | null
    /** The version of the plan that says it. */
    readonly planVersion: {
      /** A key that is never reused. */
      readonly id: string
      /** Its number within the plan of its year: 1 for the first. */
      readonly number: number
      /** The year that it plans. */
      readonly year: number
      /** How far it has come. */
      readonly state: PlanState
      /** The day that it was submitted to KDD; null where nobody has told. */
      readonly submittedOn: LocalDate | null
      /** The day that KDD approved it; null until then. */
      readonly approvedOn: LocalDate | null
      /** The day that a later version took its place; null while none has. */
      readonly supersededOn: LocalDate | null
    } | null
    /** How this version of the plan says that the measure is to be paid for, by budget year. */
    readonly financing: readonly ({
      /** A key that is never reused. */
      readonly id: string
      /** How far it has come. */
      readonly stage: MoneyStage
      /** Where the money comes from. */
      readonly source: MoneySource
      /** The budget year, in whose prices it is; never adjusted. Null for a grant whose year no source gives. */
      readonly year: number | null
      /** Whether the year is known, and if not, why. */
      readonly yearState: FigureState
      /** How much, exact to the øre. */
      readonly amount: Figure<Kroner>
      /** The day it was booked; null where no source gives it. */
      readonly bookedOn: LocalDate | null
      /** Of what is spent: whether an auditor has confirmed it; null where nobody has told us. */
      readonly audited: boolean | null
      /** How many hours were worked; only own hours have any. */
      readonly hours: Figure<number>
      /** What an hour is worth; the amount is the product, rounded to the øre. */
      readonly rate: Figure<Kroner>
      /** Who pays; null where no source says. */
      readonly payer: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** Who gets it; null where no source says. */
      readonly recipient: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** The decision, letter or voucher that it rests on. */
      readonly reference: string | null
      /** What else a reader should know about it. */
      readonly note: string | null
    })[] | null
  } | null
  /** Its history: what every public version of a plan says of it, newest first. */
  readonly versions: readonly ({
    /** A key that is never reused. */
    readonly id: string
    /** The year that its plan is for. */
    readonly year: number
    /** As the plan writes it. */
    readonly title: string
    /** How far it has come. */
    readonly status: MeasureStatus
    /** The first day it is planned for. */
    readonly plannedFrom: LocalDate | null
    /** The last day it is planned for. */
    readonly plannedTo: LocalDate | null
    /** The version of the plan that says it. */
    readonly planVersion: {
      /** A key that is never reused. */
      readonly id: string
      /** Its number within the plan of its year: 1 for the first. */
      readonly number: number
      /** The year that it plans. */
      readonly year: number
      /** How far it has come. */
      readonly state: PlanState
      /** The day that it was submitted to KDD; null where nobody has told. */
      readonly submittedOn: LocalDate | null
      /** The day that KDD approved it; null until then. */
      readonly approvedOn: LocalDate | null
      /** The day that a later version took its place; null while none has. */
      readonly supersededOn: LocalDate | null
    } | null
  })[]
  /** How much of what is allocated to it has been spent, in basis points: 10,000 is all of it. Not known where either is not. */
  readonly spentShare: Figure<number> | null
  /** What is planned, allocated and spent in each budget year, never added together. */
  readonly financingByYear: readonly {
    /** The budget year. */
    readonly year: number
    /** What the approved plans say that it is to cost. */
    readonly planned: Figure<Kroner>
    /** What has been set on it, of grant and own means. */
    readonly allocated: Figure<Kroner>
    /** What has been booked in the accounts. */
    readonly spent: Figure<Kroner>
  }[] | null
  /** What is counted to follow it. Norwegian: indikatorer. */
  readonly indicators: {
    /** The same as in edges, without their cursors. */
    readonly nodes: readonly ({
      /** A readable key that is never reused, such as "demo-smola-aure/i3". */
      readonly id: string
      /** What is counted. */
      readonly name: string
      /** Whether it counts what was delivered, or how something developed. */
      readonly kind: IndicatorKind
      /** What form its readings have. */
      readonly form: IndicatorForm
      /** What it is counted in. Norwegian: enhet. */
      readonly unit: string
      /** Which way is wanted. */
      readonly direction: IndicatorDirection
      /** Whether a reading holds one period, or all there is by its end. */
      readonly accumulation: Accumulation
      /** Whether it is common to all pilots of its world. */
      readonly isCommon: boolean
      /** How far it can be compared with its common indicator; null where it corresponds to none. */
      readonly comparability: Comparability | null
      /** Whether the parties have agreed how attainment is judged. */
      readonly judgingState: JudgingState
      /** Where it stood before the work began. Norwegian: nullpunkt. */
      readonly baseline: {
        /** A year, 2025, or a part of one, 2025-H1 or 2025-Q1; null where no baseline is given. */
        readonly period: string | null
        /** Of a scale: the step in words. */
        readonly step: string | null
        /** The reading; of a scale the step, from 1. */
        readonly value: Figure<number>
      }
      /** What is aimed at, one for each period, the oldest first; the newest public plan version counts. */
      readonly targets: readonly ({
        /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
        readonly period: string
        /** Of a scale: the step in words. */
        readonly step: string | null
        /** What is aimed at; of a scale the step, from 1. */
        readonly value: number
      })[]
      /** The reading of the whole for the latest period that has one; null where none has. */
      readonly latestObservation: {
        /** A key that is never reused. */
        readonly id: string
        /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
        readonly period: string
        /** The reading: of a ratio the one number divided by the other, of a scale the step, from 1. */
        readonly value: Figure<number>
        /** Of a ratio: what is divided. Norwegian: teller. */
        readonly numerator: Figure<number>
        /** Of a ratio: by what. Norwegian: nevner. */
        readonly denominator: Figure<number>
        /** Of a scale: the step in words. */
        readonly step: string | null
      } | null
      /** Whether the latest reading of a period with a target is on the wrong side of that target; null where there is no such reading. */
      readonly behind: boolean | null
    })[]
    /** Where the page begins and ends. */
    readonly pageInfo: {
      /** Whether more rows follow. */
      readonly hasNextPage: boolean
    }
  } | null
  /** What was learned from it, newest first. */
  readonly lessons: {
    /** The same as in edges, without their cursors. */
    readonly nodes: readonly ({
      /** A readable key that is never reused. */
      readonly id: string
      /** The day it was written down. */
      readonly learnedOn: LocalDate
      /** What was learned, in a line. */
      readonly title: string
      /** What was learned, and from what. */
      readonly text: string
      /** Its own theme; null where it has that of its objective. */
      readonly theme: {
        /** A readable key in English, such as "housing". */
        readonly id: string
        /** In bokmål. */
        readonly name: string
      } | null
    })[]
    /** Where the page begins and ends. */
    readonly pageInfo: {
      /** Whether more rows follow. */
      readonly hasNextPage: boolean
    }
  } | null
  /** Measures of other pilots of the same world that are most like it, the most alike first. Norwegian: liknende tiltak. */
  readonly similar: readonly ({
    /** How alike it is, from 0 to 1: the sum of the parts. */
    readonly score: number
    /** The measure that is alike. */
    readonly measure: {
      /** The key of its agreement and its number, such as "smola-aure/m7". */
      readonly id: string
      /** Its number within the agreement, never reused. */
      readonly number: number
      /** What the newest public version of any plan says of it. */
      readonly current: {
        /** A key that is never reused. */
        readonly id: string
        /** The year that its plan is for. */
        readonly year: number
        /** As the plan writes it. */
        readonly title: string
        /** How far it has come. */
        readonly status: MeasureStatus
        /** The first day it is planned for. */
        readonly plannedFrom: LocalDate | null
        /** The last day it is planned for. */
        readonly plannedTo: LocalDate | null
      } | null
      /** The pilot that carries it out. */
      readonly pilot: {
        /** A readable key that is never reused, such as "smola-aure". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
        readonly cohort: number
        /** Whether it is a real pilot or a demonstration twin of one. */
        readonly world: World
      } | null
    } | null
    /** What the score is made of, all parts, those that come to nothing too. */
    readonly parts: readonly {
      /** What they are compared by. */
      readonly kind: SimilarityKind
      /** What it comes to. Those of all parts add up to the score. */
      readonly score: number
      /** What it could come to at most. Those of all parts add up to 1. */
      readonly atMost: number
      /** What it comes to explained, in the language of the reader. */
      readonly note: string
      /** The words of the titles that are shared, without accents. */
      readonly words: readonly string[]
      /** The themes that are shared. */
      readonly themes: readonly {
        /** A readable key in English, such as "housing". */
        readonly id: string
        /** In bokmål. */
        readonly name: string
      }[]
    }[]
  })[] | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface MeasuresFindVariables {
  /** The year of the plan that is to speak; the newest public one unless given. */
  readonly year?: number | null | undefined
}

export const measuresFind = /* @__PURE__ */ question<MeasuresFind, MeasuresFindVariables & { readonly id: string }>(
  'MeasuresFind',
  'a6c3911f65ba614cb1ce8a1ac412b3ee823fbbd81c8bef2ee8ac035b6c8655f1',
  ['measure'],
  {"version":{"plannedFrom":"d","plannedTo":"d","startedOn":"d","endedOn":"d","milestones":{"dueOn":"d","reachedOn":"d"},"planVersion":{"submittedOn":"d","approvedOn":"d","supersededOn":"d"},"financing":{"yearState":"s","amount":"fk","bookedOn":"d","hours":"f","rate":"fk"}},"versions":{"plannedFrom":"d","plannedTo":"d","planVersion":{"submittedOn":"d","approvedOn":"d","supersededOn":"d"}},"spentShare":"f","financingByYear":{"planned":"fk","allocated":"fk","spent":"fk"},"indicators":{"nodes":{"baseline":{"value":"f"},"latestObservation":{"value":"f","numerator":"f","denominator":"f"}}},"lessons":{"nodes":{"learnedOn":"d"}},"similar":{"measure":{"current":{"plannedFrom":"d","plannedTo":"d"}}}},
)

/** Measures across all pilots, filtered and ordered by their plans, their money and their results. */
export interface MeasuresListNode {
  /** The key of its agreement and its number, such as "smola-aure/m7". */
  readonly id: string
  /** Its number within the agreement, never reused. */
  readonly number: number
  /** The pilot that carries it out. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** What the newest public version of any plan says of it. */
  readonly current: {
    /** A key that is never reused. */
    readonly id: string
    /** The year that its plan is for. */
    readonly year: number
    /** As the plan writes it. */
    readonly title: string
    /** How far it has come. */
    readonly status: MeasureStatus
    /** Why its status is what it is. */
    readonly statusNote: string | null
    /** The first day it is planned for. */
    readonly plannedFrom: LocalDate | null
    /** The last day it is planned for. */
    readonly plannedTo: LocalDate | null
    /** The day it began; null where it has not, or nobody has told. */
    readonly startedOn: LocalDate | null
    /** The day it ended; null where it has not, or nobody has told. */
    readonly endedOn: LocalDate | null
    /** The municipality that is responsible for it; null where the plan names none. */
    readonly responsibleMunicipality: {
      /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
      readonly code: string
      /** The Norwegian name. Not unique: two municipalities are called Våler. */
      readonly name: string
    } | null
    /** The objectives that it serves, each with its share, in the order of the plan. */
    readonly objectives: readonly ({
      /** Its share of the measure, in basis points: those of one measure add up to 10,000. */
      readonly shareBasisPoints: number
      /** The objective. */
      readonly objective: {
        /** The key of its agreement and its number, such as "smola-aure/1". */
        readonly id: string
        /** Its number in the agreement. */
        readonly number: number
        /** As the agreement writes it. */
        readonly title: string
      } | null
    })[]
    /** Whether the shares of its objectives are agreed; if not, they are equal because nothing else is known. */
    readonly sharesAgreed: boolean
    /** Who takes part in it, each with its role and scope. */
    readonly partners: readonly ({
      /** Who takes part; null where only a kind of actor is named. */
      readonly party: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** The kind of actor, where no party is named. */
      readonly category: string | null
      /** What it does there. */
      readonly role: string | null
      /** What its part is limited to; null where it has no limit. */
      readonly scope: string | null
    })[]
  } | null
  /** How much of what is allocated to it has been spent, in basis points: 10,000 is all of it. Not known where either is not. */
  readonly spentShare: Figure<number> | null
  /** What is planned, allocated and spent in each budget year, never added together. */
  readonly financingByYear: readonly {
    /** The budget year. */
    readonly year: number
    /** What the approved plans say that it is to cost. */
    readonly planned: Figure<Kroner>
    /** What has been set on it, of grant and own means. */
    readonly allocated: Figure<Kroner>
    /** What has been booked in the accounts. */
    readonly spent: Figure<Kroner>
  }[] | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface MeasuresListVariables {
  /** Only those for which this holds. Without it: all. */
  readonly where?: MeasureWhere | null | undefined
  /** The order that they are listed in. */
  readonly orderBy?: MeasureOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const measuresList = /* @__PURE__ */ question<Connection<MeasuresListNode>, MeasuresListVariables>(
  'MeasuresList',
  '494536731e532a075ce3408a6bb3fc6c257e5e2c94ce93edfcf257159c457a7f',
  ['measures'],
  {"nodes":{"current":{"plannedFrom":"d","plannedTo":"d","startedOn":"d","endedOn":"d"},"spentShare":"f","financingByYear":{"planned":"fk","allocated":"fk","spent":"fk"}}},
)

/** Every amount set on one measure, at all stages. */
export interface MeasuresMoneyListNode {
  /** A key that is never reused. */
  readonly id: string
  /** How far it has come. */
  readonly stage: MoneyStage
  /** Where the money comes from. */
  readonly source: MoneySource
  /** The budget year, in whose prices it is; never adjusted. Null for a grant whose year no source gives. */
  readonly year: number | null
  /** Whether the year is known, and if not, why. */
  readonly yearState: FigureState
  /** How much, exact to the øre. */
  readonly amount: Figure<Kroner>
  /** The day it was booked; null where no source gives it. */
  readonly bookedOn: LocalDate | null
  /** Of what is spent: whether an auditor has confirmed it; null where nobody has told us. */
  readonly audited: boolean | null
  /** How many hours were worked; only own hours have any. */
  readonly hours: Figure<number>
  /** What an hour is worth; the amount is the product, rounded to the øre. */
  readonly rate: Figure<Kroner>
  /** Who pays; null where no source says. */
  readonly payer: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  } | null
  /** Who gets it; null where no source says. */
  readonly recipient: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  } | null
  /** The decision, letter or voucher that it rests on. */
  readonly reference: string | null
  /** What else a reader should know about it. */
  readonly note: string | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface MeasuresMoneyListVariables {
  /** The key of a measure, such as “smola-aure/m7”. */
  readonly measure: string
  readonly where?: MoneyEntryWhere | null | undefined
  readonly orderBy?: MoneyEntryOrder | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const measuresMoneyList = /* @__PURE__ */ question<Connection<MeasuresMoneyListNode>, MeasuresMoneyListVariables>(
  'MeasuresMoneyList',
  '31b56e80497bd8e0e045a64b246d6b99c35837df6e11d3da0b243ea813ff5385',
  ['measure', 'money'],
  {"nodes":{"yearState":"s","amount":"fk","bookedOn":"d","hours":"f","rate":"fk"}},
)

/** Measures counted: in all, and in groups by pilot, theme, objective, status, municipality, partner or year. */
export interface MeasuresTotals {
  /** How many measures in all, each counted once. */
  readonly count: number
  /** How many measures are in the groups that "having" keeps, on all pages, each counted once. */
  readonly distinct: number
  /** Whether an entry may be in several groups in full, so that they add up to more than the whole. */
  readonly overlapping: boolean
  /** How many groups there are on all pages. */
  readonly groupCount: number
  /** How many pilots this rests on, of how many, and who is missing. */
  readonly coverage: {
    /** How many pilots have reported what is added up here. */
    readonly reported: number
    /** How many pilots the question concerns, whether or not they reported. */
    readonly expected: number
    /** The keys of the pilots that are expected here and have not reported. */
    readonly missing: readonly string[]
    /** What having reported means here, in the language of the reader. */
    readonly note: string
  }
  /** One page of the groups, in the order asked for. */
  readonly groups: readonly ({
    /** How many measures. */
    readonly count: number
    /** Null where PILOT is not asked for. */
    readonly pilot: {
      /** A readable key that is never reused, such as "smola-aure". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
      readonly cohort: number
      /** Whether it is a real pilot or a demonstration twin of one. */
      readonly world: World
    } | null
    /** Null where COHORT is not asked for. */
    readonly cohort: number | null
    /** Null where COUNTY is not asked for, and for measures without a responsible municipality. */
    readonly county: {
      /** Its key. Norwegian: fylkesnummer. */
      readonly code: string
      /** The Norwegian name. */
      readonly name: string
    } | null
    /** Null where OBJECTIVE is not asked for, and for measures that serve none. */
    readonly objective: {
      /** The key of its agreement and its number, such as "smola-aure/1". */
      readonly id: string
      /** Its number in the agreement. */
      readonly number: number
      /** As the agreement writes it. */
      readonly title: string
    } | null
    /** Null where ANY_OBJECTIVE is not asked for, and for measures that serve none. */
    readonly anyObjective: {
      /** The key of its agreement and its number, such as "smola-aure/1". */
      readonly id: string
      /** Its number in the agreement. */
      readonly number: number
      /** As the agreement writes it. */
      readonly title: string
    } | null
    /** Null where MAIN_THEME is not asked for, and for measures whose objective has none. */
    readonly mainTheme: {
      /** A readable key in English, such as "housing". */
      readonly id: string
      /** In bokmål. */
      readonly name: string
    } | null
    /** Null where THEME is not asked for, and for measures without one. */
    readonly theme: {
      /** A readable key in English, such as "housing". */
      readonly id: string
      /** In bokmål. */
      readonly name: string
    } | null
    /** Null where STATUS is not asked for. */
    readonly status: MeasureStatus | null
    /** Null where RESPONSIBLE_MUNICIPALITY is not asked for, and for measures without one. */
    readonly responsibleMunicipality: {
      /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
      readonly code: string
      /** The Norwegian name. Not unique: two municipalities are called Våler. */
      readonly name: string
    } | null
    /** Null where PARTNER is not asked for, and for measures without a partner that is named. */
    readonly partner: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** Null where YEAR is not asked for. */
    readonly year: number | null
    /** Its part of all, from 0 to 1; null where there is nothing. Refused where groups overlap: they add up to more than the whole. */
    readonly shareOfTotal?: number | null
  })[]
  /** Where this page of groups begins and ends, and whether more follow. */
  readonly pageInfo: {
    /** Whether more rows follow. */
    readonly hasNextPage: boolean
    /** The cursor of the last row; null on an empty page. */
    readonly endCursor: string | null
  }
}

export interface MeasuresTotalsVariables {
  /** Count by these, together. Without it there are no groups, only the total. */
  readonly groupBy?: readonly MeasureDimension[] | null | undefined
  /** Count only these. */
  readonly where?: MeasureVersionWhere | null | undefined
  /** Give only the groups for which this holds. */
  readonly having?: MeasureHaving | null | undefined
  /** The order of the groups, the largest first unless said otherwise. */
  readonly orderBy?: MeasureGroupOrder | undefined
  /** The year of the plans that count; what the newest public ones say unless given. */
  readonly year?: number | null | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** How many groups to give: 1 to 1000. Where there are more, pageInfo says so. */
  readonly first?: number | null | undefined
  /** Go on with the groups after this cursor. */
  readonly after?: string | null | undefined
  /** Whether to give each group’s part of all; refused where groups overlap. */
  readonly shares?: boolean | undefined
}

export const measuresTotals = /* @__PURE__ */ question<MeasuresTotals, MeasuresTotalsVariables>(
  'MeasuresTotals',
  'd86ba28eb8945665b5441019f97e0c5978724841bf9c7e0a6f343aad88aac09a',
  ['measureTotals'],
  null,
)

/** One municipality by the code it has today, or one it had before. */
export interface MunicipalitiesFind {
  /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
  readonly code: string
  /** The Norwegian name. Not unique: two municipalities are called Våler. */
  readonly name: string
  /** The registered name, with all its official languages. */
  readonly officialName: string
  /** The name in every language it is registered in. */
  readonly names: readonly {
    /** The text itself. */
    readonly text: string
    /** The language it is in. */
    readonly language: Language
  }[]
  /** The county it lies in. */
  readonly county: {
    /** Its key. Norwegian: fylkesnummer. */
    readonly code: string
    /** The Norwegian name. */
    readonly name: string
  } | null
  /** The municipality as an organisation; null where it is in no pilot. */
  readonly party: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
    /** Norwegian: organisasjonsnummer. Null where none is verified; the state says so. */
    readonly organisationNumber: string | null
    /** Whether the organisation number is on record. */
    readonly organisationNumberState: FigureState
  } | null
  /** The pilots it is part of; most are part of none. */
  readonly pilots: readonly {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  }[]
  /** The codes it has carried, newest first. */
  readonly codes: readonly ({
    /** The code itself. */
    readonly code: string
    /** The first day a source gives; it may have been valid earlier. */
    readonly validFrom: LocalDate
    /** Its last day; null while it is valid. */
    readonly validTo: LocalDate | null
  })[]
  /** How central it is, newest first; empty where that is not verified. */
  readonly centralities: readonly ({
    /** From 1, most central, to 6, least central. */
    readonly class: number
    /** The first day it was placed so; null where no source gives it. */
    readonly validFrom: LocalDate | null
    /** The last day it was placed so; null while it is. */
    readonly validTo: LocalDate | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Where it is taken from. */
    readonly sources: readonly ({
      /** The key of the document or register. */
      readonly sourceId: string
      /** A chapter, page or cell of it, as it numbers them itself. */
      readonly section: string | null
      /** What a reader should know about how the source says it. */
      readonly note: string | null
      /** The document or register itself. */
      readonly source: {
        /** As published. */
        readonly title: string
        /** Where it was published; null when it has no public address. */
        readonly url: string | null
      }
    })[]
  })[]
  /** Its place in the administrative area for Sámi languages; null where it is not in it, as far as verified. */
  readonly samiLanguageArea: {
    /** The Sámi language that the municipality uses. */
    readonly language: Language
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Where it is taken from. */
    readonly sources: readonly ({
      /** The key of the document or register. */
      readonly sourceId: string
      /** A chapter, page or cell of it, as it numbers them itself. */
      readonly section: string | null
      /** What a reader should know about how the source says it. */
      readonly note: string | null
      /** The document or register itself. */
      readonly source: {
        /** As published. */
        readonly title: string
        /** Where it was published; null when it has no public address. */
        readonly url: string | null
      }
    })[]
  } | null
  /** First day of the municipality as it is now; null where no source gives it. */
  readonly validFrom: LocalDate | null
  /** Its last day; null while it exists. */
  readonly validTo: LocalDate | null
  /** What is not known about it, and why. */
  readonly openQuestions: readonly ({
    /** The field of this graph that is empty because of it. */
    readonly path: string | null
    /** What is not known. */
    readonly question: string
    /** Why it is not known. */
    readonly why: string
  })[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface MunicipalitiesFindVariables {
  /** The world whose pilots are shown. */
  readonly world?: World | undefined
}

export const municipalitiesFind = /* @__PURE__ */ question<MunicipalitiesFind, MunicipalitiesFindVariables & { readonly code: string }>(
  'MunicipalitiesFind',
  '4968401f427f76f63701ac5c6c1193a30688494fee0af092efa5cb5ba1f39ad5',
  ['municipality'],
  {"party":{"organisationNumberState":"s"},"codes":{"validFrom":"d","validTo":"d"},"centralities":{"validFrom":"d","validTo":"d"},"validFrom":"d","validTo":"d"},
)

/** Municipalities, inside the pilots and outside, since people compare the two. */
export interface MunicipalitiesListNode {
  /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
  readonly code: string
  /** The Norwegian name. Not unique: two municipalities are called Våler. */
  readonly name: string
  /** The registered name, with all its official languages. */
  readonly officialName: string
  /** The county it lies in. */
  readonly county: {
    /** Its key. Norwegian: fylkesnummer. */
    readonly code: string
    /** The Norwegian name. */
    readonly name: string
  } | null
  /** The pilots it is part of; most are part of none. */
  readonly pilots: readonly {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  }[]
  /** How central it is, newest first; empty where that is not verified. */
  readonly centralities: readonly ({
    /** From 1, most central, to 6, least central. */
    readonly class: number
    /** The first day it was placed so; null where no source gives it. */
    readonly validFrom: LocalDate | null
    /** The last day it was placed so; null while it is. */
    readonly validTo: LocalDate | null
  })[]
  /** Its place in the administrative area for Sámi languages; null where it is not in it, as far as verified. */
  readonly samiLanguageArea: {
    /** The Sámi language that the municipality uses. */
    readonly language: Language
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface MunicipalitiesListVariables {
  /** Only those for which this holds. Without it: all. */
  readonly where?: MunicipalityWhere | null | undefined
  /** The order that they are listed in. */
  readonly orderBy?: MunicipalityOrder | undefined
  /** The world whose pilots are shown. */
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const municipalitiesList = /* @__PURE__ */ question<Connection<MunicipalitiesListNode>, MunicipalitiesListVariables>(
  'MunicipalitiesList',
  'cfc8af52241da9d46089b92177cbbdc64d4aa2716283f2f799d076dc4329e1d2',
  ['municipalities'],
  {"nodes":{"centralities":{"validFrom":"d","validTo":"d"}}},
)

/** What is granted, allocated and spent in all pilots, each in the same groups, with what each total rests on. */
export interface NationMoney {
  /** What the Storting has voted for the grant scheme, by year. A year that is missing is not on record. */
  readonly appropriations: readonly ({
    /** A readable key that is never reused. */
    readonly id: string
    /** The budget year, in whose prices it is. */
    readonly year: number
    /** What was voted for the whole year, in its own prices. */
    readonly amount: Figure<Kroner>
    /** What it was raised by, where a source gives that, even if it does not give the whole. */
    readonly increase: Figure<Kroner>
    /** What the grants of the year come to, as far as they are on record. */
    readonly granted: Figure<Kroner>
    /** The budget document or decision that it rests on. */
    readonly reference: string | null
    /** What else a reader should know about it. */
    readonly note: string | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Where it is taken from. */
    readonly sources: readonly ({
      /** The key of the document or register. */
      readonly sourceId: string
      /** A chapter, page or cell of it, as it numbers them itself. */
      readonly section: string | null
      /** What a reader should know about how the source says it. */
      readonly note: string | null
      /** The document or register itself. */
      readonly source: {
        /** As published. */
        readonly title: string
        /** Where it was published; null when it has no public address. */
        readonly url: string | null
      }
    })[]
  })[]
  /** Money at one stage added up, whole and in groups, to the øre. Norwegian: summer. */
  readonly granted: {
    /** The stage that is added up. */
    readonly stage: MoneyStage
    /** What all known amounts come to, each counted once; PROVISIONAL while one is missing or may change. */
    readonly amount: Figure<Kroner>
    /** What the groups that "having" keeps come to, on all pages, each amount counted once. */
    readonly distinct: Figure<Kroner>
    /** Whether an entry may be in several groups in full, so that they add up to more than the whole. */
    readonly overlapping: boolean
    /** How many groups there are on all pages. */
    readonly groupCount: number
    /** How many pilots this rests on, of how many, and who is missing. */
    readonly coverage: {
      /** How many pilots have reported what is added up here. */
      readonly reported: number
      /** How many pilots the question concerns, whether or not they reported. */
      readonly expected: number
      /** The keys of the pilots that are expected here and have not reported. */
      readonly missing: readonly string[]
      /** What having reported means here, in the language of the reader. */
      readonly note: string
    }
    /** One page of the groups, in the order asked for. */
    readonly groups: readonly ({
      /** What the known amounts come to; PROVISIONAL while one is missing or may change. */
      readonly amount: Figure<Kroner>
      /** Null where PILOT is not asked for, and for what the Storting has voted. */
      readonly pilot: {
        /** A readable key that is never reused, such as "smola-aure". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
        readonly cohort: number
        /** Whether it is a real pilot or a demonstration twin of one. */
        readonly world: World
      } | null
      /** Null where COHORT is not asked for, and for what is no pilot’s. */
      readonly cohort: number | null
      /** Null where COUNTY is not asked for, and for what is no pilot’s. */
      readonly county: {
        /** Its key. Norwegian: fylkesnummer. */
        readonly code: string
        /** The Norwegian name. */
        readonly name: string
      } | null
      /** Null where OBJECTIVE is not asked for, and for money of none. */
      readonly objective: {
        /** The key of its agreement and its number, such as "smola-aure/1". */
        readonly id: string
        /** Its number in the agreement. */
        readonly number: number
        /** As the agreement writes it. */
        readonly title: string
      } | null
      /** Null where MAIN_THEME is not asked for, and for money of no objective. */
      readonly mainTheme: {
        /** A readable key in English, such as "housing". */
        readonly id: string
        /** In bokmål. */
        readonly name: string
      } | null
      /** Null where THEME is not asked for, and for money of no theme. */
      readonly theme: {
        /** A readable key in English, such as "housing". */
        readonly id: string
        /** In bokmål. */
        readonly name: string
      } | null
      /** Null where RESPONSIBLE_MUNICIPALITY is not asked for, and for money of no measure. */
      readonly responsibleMunicipality: {
        /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
        readonly code: string
        /** The Norwegian name. Not unique: two municipalities are called Våler. */
        readonly name: string
      } | null
      /** Null where RECIPIENT is not asked for, and where no source says who gets it. */
      readonly recipient: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** Null where PARTNER is not asked for, and for money of no measure with partners. */
      readonly partner: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** Null where SOURCE is not asked for. */
      readonly source: MoneySource | null
      /** Null where YEAR is not asked for. */
      readonly year: number | null
    })[]
  }
  /** Money at one stage added up, whole and in groups, to the øre. Norwegian: summer. */
  readonly allocated: {
    /** The stage that is added up. */
    readonly stage: MoneyStage
    /** What all known amounts come to, each counted once; PROVISIONAL while one is missing or may change. */
    readonly amount: Figure<Kroner>
    /** What the groups that "having" keeps come to, on all pages, each amount counted once. */
    readonly distinct: Figure<Kroner>
    /** Whether an entry may be in several groups in full, so that they add up to more than the whole. */
    readonly overlapping: boolean
    /** How many groups there are on all pages. */
    readonly groupCount: number
    /** How many pilots this rests on, of how many, and who is missing. */
    readonly coverage: {
      /** How many pilots have reported what is added up here. */
      readonly reported: number
      /** How many pilots the question concerns, whether or not they reported. */
      readonly expected: number
      /** The keys of the pilots that are expected here and have not reported. */
      readonly missing: readonly string[]
      /** What having reported means here, in the language of the reader. */
      readonly note: string
    }
    /** One page of the groups, in the order asked for. */
    readonly groups: readonly ({
      /** What the known amounts come to; PROVISIONAL while one is missing or may change. */
      readonly amount: Figure<Kroner>
      /** Null where PILOT is not asked for, and for what the Storting has voted. */
      readonly pilot: {
        /** A readable key that is never reused, such as "smola-aure". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
        readonly cohort: number
        /** Whether it is a real pilot or a demonstration twin of one. */
        readonly world: World
      } | null
      /** Null where COHORT is not asked for, and for what is no pilot’s. */
      readonly cohort: number | null
      /** Null where COUNTY is not asked for, and for what is no pilot’s. */
      readonly county: {
        /** Its key. Norwegian: fylkesnummer. */
        readonly code: string
        /** The Norwegian name. */
        readonly name: string
      } | null
      /** Null where OBJECTIVE is not asked for, and for money of none. */
      readonly objective: {
        /** The key of its agreement and its number, such as "smola-aure/1". */
        readonly id: string
        /** Its number in the agreement. */
        readonly number: number
        /** As the agreement writes it. */
        readonly title: string
      } | null
      /** Null where MAIN_THEME is not asked for, and for money of no objective. */
      readonly mainTheme: {
        /** A readable key in English, such as "housing". */
        readonly id: string
        /** In bokmål. */
        readonly name: string
      } | null
      /** Null where THEME is not asked for, and for money of no theme. */
      readonly theme: {
        /** A readable key in English, such as "housing". */
        readonly id: string
        /** In bokmål. */
        readonly name: string
      } | null
      /** Null where RESPONSIBLE_MUNICIPALITY is not asked for, and for money of no measure. */
      readonly responsibleMunicipality: {
        /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
        readonly code: string
        /** The Norwegian name. Not unique: two municipalities are called Våler. */
        readonly name: string
      } | null
      /** Null where RECIPIENT is not asked for, and where no source says who gets it. */
      readonly recipient: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** Null where PARTNER is not asked for, and for money of no measure with partners. */
      readonly partner: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** Null where SOURCE is not asked for. */
      readonly source: MoneySource | null
      /** Null where YEAR is not asked for. */
      readonly year: number | null
    })[]
  }
  /** Money at one stage added up, whole and in groups, to the øre. Norwegian: summer. */
  readonly spent: {
    /** The stage that is added up. */
    readonly stage: MoneyStage
    /** What all known amounts come to, each counted once; PROVISIONAL while one is missing or may change. */
    readonly amount: Figure<Kroner>
    /** What the groups that "having" keeps come to, on all pages, each amount counted once. */
    readonly distinct: Figure<Kroner>
    /** Whether an entry may be in several groups in full, so that they add up to more than the whole. */
    readonly overlapping: boolean
    /** How many groups there are on all pages. */
    readonly groupCount: number
    /** How many pilots this rests on, of how many, and who is missing. */
    readonly coverage: {
      /** How many pilots have reported what is added up here. */
      readonly reported: number
      /** How many pilots the question concerns, whether or not they reported. */
      readonly expected: number
      /** The keys of the pilots that are expected here and have not reported. */
      readonly missing: readonly string[]
      /** What having reported means here, in the language of the reader. */
      readonly note: string
    }
    /** One page of the groups, in the order asked for. */
    readonly groups: readonly ({
      /** What the known amounts come to; PROVISIONAL while one is missing or may change. */
      readonly amount: Figure<Kroner>
      /** Null where PILOT is not asked for, and for what the Storting has voted. */
      readonly pilot: {
        /** A readable key that is never reused, such as "smola-aure". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
        readonly cohort: number
        /** Whether it is a real pilot or a demonstration twin of one. */
        readonly world: World
      } | null
      /** Null where COHORT is not asked for, and for what is no pilot’s. */
      readonly cohort: number | null
      /** Null where COUNTY is not asked for, and for what is no pilot’s. */
      readonly county: {
        /** Its key. Norwegian: fylkesnummer. */
        readonly code: string
        /** The Norwegian name. */
        readonly name: string
      } | null
      /** Null where OBJECTIVE is not asked for, and for money of none. */
      readonly objective: {
        /** The key of its agreement and its number, such as "smola-aure/1". */
        readonly id: string
        /** Its number in the agreement. */
        readonly number: number
        /** As the agreement writes it. */
        readonly title: string
      } | null
      /** Null where MAIN_THEME is not asked for, and for money of no objective. */
      readonly mainTheme: {
        /** A readable key in English, such as "housing". */
        readonly id: string
        /** In bokmål. */
        readonly name: string
      } | null
      /** Null where THEME is not asked for, and for money of no theme. */
      readonly theme: {
        /** A readable key in English, such as "housing". */
        readonly id: string
        /** In bokmål. */
        readonly name: string
      } | null
      /** Null where RESPONSIBLE_MUNICIPALITY is not asked for, and for money of no measure. */
      readonly responsibleMunicipality: {
        /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
        readonly code: string
        /** The Norwegian name. Not unique: two municipalities are called Våler. */
        readonly name: string
      } | null
      /** Null where RECIPIENT is not asked for, and where no source says who gets it. */
      readonly recipient: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** Null where PARTNER is not asked for, and for money of no measure with partners. */
      readonly partner: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** Null where SOURCE is not asked for. */
      readonly source: MoneySource | null
      /** Null where YEAR is not asked for. */
      readonly year: number | null
    })[]
  }
}

export interface NationMoneyVariables {
  /** What the amounts are grouped by. */
  readonly groupBy?: readonly MoneyDimension[] | undefined
  /** Add up only this; of an amount that is shared out, only the parts for which it holds. */
  readonly where?: MoneyEntryWhere | null | undefined
  /** The order of the groups, the largest first unless said otherwise. */
  readonly orderBy?: MoneyGroupOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
}

export const nationMoney = /* @__PURE__ */ question<NationMoney, NationMoneyVariables>(
  'NationMoney',
  '5f0f54750238ba06a6cb9274cdda1078913b95d7b6cf0bd6f9e99dddab4e4ede',
  [],
  {"appropriations":{"amount":"fk","increase":"fk","granted":"fk"},"granted":{"amount":"fk","distinct":"fk","groups":{"amount":"fk"}},"allocated":{"amount":"fk","distinct":"fk","groups":{"amount":"fk"}},"spent":{"amount":"fk","distinct":"fk","groups":{"amount":"fk"}}},
)

/** All pilots at a glance: their municipalities, where their agreements stand, what is missing or not known, and how much has been promised. */
export interface NationOverview {
  /** The pilots of one world, filtered and ordered by what they are and by their plans, money and results together. */
  readonly pilots: {
    /** How many there are in the whole list. Counted only when asked for. */
    readonly totalCount: number
    /** The same as in edges, without their cursors. */
    readonly nodes: readonly ({
      /** A readable key that is never reused, such as "smola-aure". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
      readonly cohort: number
      /** Whether it is a real pilot or a demonstration twin of one. */
      readonly world: World
      /** Where the pilot is smaller than the sum of its municipalities: what is left out. */
      readonly scopeNote: string | null
      /** The counties it lies in. */
      readonly counties: readonly {
        /** Its key. Norwegian: fylkesnummer. */
        readonly code: string
        /** The Norwegian name. */
        readonly name: string
      }[]
      /** Its municipalities, each with what is left out of it. */
      readonly municipalities: readonly ({
        /** What part of the municipality is left out of the pilot. */
        readonly scopeNote: string | null
        /** The municipality itself. */
        readonly municipality: {
          /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
          readonly code: string
          /** The Norwegian name. Not unique: two municipalities are called Våler. */
          readonly name: string
        } | null
      })[]
      /** Its newest agreement; null where none is on record, which is not the same as none. */
      readonly agreement: {
        /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
        readonly id: string
        /** What it is called. */
        readonly title: string
        /** 1 for the pilot’s first agreement, 2 for its successor. */
        readonly number: number
        /** How far it has come, as far as a source says. */
        readonly stage: AgreementStage
        /** The day it was signed, where a source gives it. Signing is not the same as being in force. */
        readonly signedOn: LocalDate | null
        /** When a source first speaks of it as entered into, where no day is given. */
        readonly knownBy: ImpreciseDate | null
        /** The last day of its term. */
        readonly endsOn: LocalDate | null
        /** Computed from what the main parties have decided, on the day asked about. */
        readonly status: AgreementStatus
        /** The first day in force: the latest of the approvals and of the days on which reservations were lifted. Null while one is missing or not known. */
        readonly inForceFrom: LocalDate | null
        /** What each main party still owes, or nobody has told. */
        readonly missing: readonly ({
          /** What stands in the way, or is not known. */
          readonly obstacle: ApprovalObstacle
          /** The main party whose decision it is. */
          readonly party: {
            /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
            readonly id: string
            /** The name in Norwegian. */
            readonly name: string
            /** What it is called for short, such as "KDD". */
            readonly shortName: string | null
            /** What sort of organisation it is. */
            readonly kind: PartyKind
          } | null
        })[]
        /** How many objectives a source says that it has; they may not all be on record here. Null where no source says. */
        readonly objectiveCountReported: number | null
        /** Norwegian: delmål. By number. */
        readonly objectives: readonly {
          /** The key of its agreement and its number, such as "smola-aure/1". */
          readonly id: string
          /** Its number in the agreement. */
          readonly number: number
          /** As the agreement writes it. */
          readonly title: string
        }[]
      } | null
      /** What is not known about it, and why. */
      readonly openQuestions: readonly ({
        /** The field of this graph that is empty because of it. */
        readonly path: string | null
        /** What is not known. */
        readonly question: string
        /** Why it is not known. */
        readonly why: string
      })[]
      /** How far this can be trusted. */
      readonly provenance: Provenance
    })[]
    /** Where the page begins and ends. */
    readonly pageInfo: {
      /** Whether more rows follow. */
      readonly hasNextPage: boolean
    }
  }
  /** Graded statements counted, whole and in groups. */
  readonly obligationTotals: {
    /** How many statements in all, each counted once. */
    readonly count: number
    /** Whether an entry may be in several groups in full, so that they add up to more than the whole. */
    readonly overlapping: boolean
    /** One page of the groups, in the order asked for. */
    readonly groups: readonly ({
      /** How many statements. */
      readonly count: number
      /** Null where GRADE is not asked for. */
      readonly grade: ObligationGrade | null
      /** Null where KIND is not asked for. */
      readonly kind: ObligationKind | null
      /** Null where PILOT is not asked for. */
      readonly pilot: {
        /** A readable key that is never reused, such as "smola-aure". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
        readonly cohort: number
        /** Whether it is a real pilot or a demonstration twin of one. */
        readonly world: World
      } | null
      /** Null where OBJECTIVE is not asked for, and for statements of the whole agreement. */
      readonly objective: {
        /** The key of its agreement and its number, such as "smola-aure/1". */
        readonly id: string
        /** Its number in the agreement. */
        readonly number: number
        /** As the agreement writes it. */
        readonly title: string
      } | null
      /** Null where MAIN_THEME is not asked for, and for statements of no objective. */
      readonly mainTheme: {
        /** A readable key in English, such as "housing". */
        readonly id: string
        /** In bokmål. */
        readonly name: string
      } | null
      /** Null where COHORT is not asked for. */
      readonly cohort: number | null
      /** Null where DEBTOR is not asked for. */
      readonly debtor: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
    })[]
  }
}

export interface NationOverviewVariables {
  /** What the graded statements are counted by. */
  readonly groupBy?: readonly ObligationDimension[] | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
}

export const nationOverview = /* @__PURE__ */ question<NationOverview, NationOverviewVariables>(
  'NationOverview',
  '812a96ee78e397e76f61f519d19a89145a8de6a2ce4b940b843d3b3522448526',
  [],
  {"pilots":{"nodes":{"agreement":{"signedOn":"d","knownBy":"i","endsOn":"d","inForceFrom":"d"}}}},
)

/** One objective by its key, such as "smola-aure/1", with its partners and what they have promised, its money by stage, what is counted, and how it is judged. */
export interface ObjectivesFind {
  /** The key of its agreement and its number, such as "smola-aure/1". */
  readonly id: string
  /** Its number in the agreement. */
  readonly number: number
  /** As the agreement writes it. */
  readonly title: string
  /** The one theme that totals count it under. */
  readonly mainTheme: {
    /** A readable key in English, such as "housing". */
    readonly id: string
    /** In bokmål. */
    readonly name: string
  } | null
  /** All its themes, the main one first. */
  readonly themes: readonly {
    /** A readable key in English, such as "housing". */
    readonly id: string
    /** In bokmål. */
    readonly name: string
  }[]
  /** The section of the agreement that holds it. */
  readonly section: string | null
  /** What the text says that the work also aims at. */
  readonly aims: readonly string[]
  /** The agreement that it is part of. */
  readonly agreement: {
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** What it is called. */
    readonly title: string
    /** The pilot that it binds. */
    readonly pilot: {
      /** A readable key that is never reused, such as "smola-aure". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
      readonly cohort: number
      /** Whether it is a real pilot or a demonstration twin of one. */
      readonly world: World
    } | null
  } | null
  /** Bound to work on it, each within its scope. Norwegian: samarbeidsparter. */
  readonly namedPartners: readonly ({
    /** What part it has. */
    readonly role: ParticipationRole
    /** Who; null where the text names a kind of actor only. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** The kind of actor, where the text names no one, such as "utbyggere". */
    readonly category: string | null
    /** What the role is limited to, in the words of the source; null where it has no limit. */
    readonly scope: string | null
    /** In what capacity it takes part. */
    readonly capacity: string | null
    /** On whose behalf it also acts. */
    readonly represents: readonly string[]
    /** A reservation that the text carries. Norwegian: forbehold. */
    readonly reservation: string | null
    /** The section of the agreement that says so. */
    readonly section: string | null
    /** The first day of the role; null where no source gives it. */
    readonly validFrom: LocalDate | null
    /** The last day of the role; null while it holds, or where no source gives it. */
    readonly validTo: LocalDate | null
  })[]
  /** Who the text says may be invited in: parties, and kinds of actors. */
  readonly mayBeInvited: readonly ({
    /** What part it has. */
    readonly role: ParticipationRole
    /** Who; null where the text names a kind of actor only. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** The kind of actor, where the text names no one, such as "utbyggere". */
    readonly category: string | null
    /** What the role is limited to, in the words of the source; null where it has no limit. */
    readonly scope: string | null
    /** In what capacity it takes part. */
    readonly capacity: string | null
    /** On whose behalf it also acts. */
    readonly represents: readonly string[]
    /** A reservation that the text carries. Norwegian: forbehold. */
    readonly reservation: string | null
    /** The section of the agreement that says so. */
    readonly section: string | null
    /** The first day of the role; null where no source gives it. */
    readonly validFrom: LocalDate | null
    /** The last day of the role; null while it holds, or where no source gives it. */
    readonly validTo: LocalDate | null
  })[]
  /** What it is to be seen together with. */
  readonly crossReferences: readonly ({
    /** What sort of thing it refers to. */
    readonly kind: CrossReferenceKind
    /** What it refers to, where that is no objective. */
    readonly title: string | null
    /** The objective it refers to, where it is one. */
    readonly objective: {
      /** The key of its agreement and its number, such as "smola-aure/1". */
      readonly id: string
      /** Its number in the agreement. */
      readonly number: number
      /** As the agreement writes it. */
      readonly title: string
    } | null
  })[]
  /** What its partners have promised, in the order of the text. */
  readonly obligations: readonly ({
    /** A key that is never reused, such as "smola-aure/OBL-01". */
    readonly id: string
    /** Where in the agreement it belongs. */
    readonly kind: ObligationKind
    /** How strongly it binds. */
    readonly grade: ObligationGrade
    /** The section of the agreement that holds it. */
    readonly section: string
    /** What is to be done, retold in bokmål. */
    readonly text: string
    /** What it is limited to. */
    readonly scope: string | null
    /** A reservation that the text carries. Norwegian: forbehold. */
    readonly reservation: string | null
    /** Where the text says that it is spelled out further: action plan, steering letter or budget decision. */
    readonly specifiedIn: string | null
    /** Who owes it, groups taken apart into their members, each with its scope. */
    readonly debtors: readonly ({
      /** Who owes it. */
      readonly party: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** The group that it owes it through; null where the text names the party itself. */
      readonly through: {
        /** A readable key that is never reused. */
        readonly id: string
        /** As the agreement calls it. */
        readonly name: string
        /** By which roles its members belong to it. */
        readonly kind: PartyGroupKind
      } | null
      /** What its share is limited to; null where it has no limit. */
      readonly scope: string | null
    })[]
  })[]
  /** The measures that serve it, whatever its share of them. Norwegian: tiltak. */
  readonly measures: {
    /** The same as in edges, without their cursors. */
    readonly nodes: readonly ({
      /** The key of its agreement and its number, such as "smola-aure/m7". */
      readonly id: string
      /** Its number within the agreement, never reused. */
      readonly number: number
      /** What the newest public version of any plan says of it. */
      readonly current: {
        /** A key that is never reused. */
        readonly id: string
        /** The year that its plan is for. */
        readonly year: number
        /** As the plan writes it. */
        readonly title: string
        /** How far it has come. */
        readonly status: MeasureStatus
        /** The first day it is planned for. */
        readonly plannedFrom: LocalDate | null
        /** The last day it is planned for. */
        readonly plannedTo: LocalDate | null
      } | null
    })[]
    /** How many there are in the whole list. Counted only when asked for. */
    readonly totalCount: number
    /** Where the page begins and ends. */
    readonly pageInfo: {
      /** Whether more rows follow. */
      readonly hasNextPage: boolean
    }
  } | null
  /** What counts under it at each stage but PLANNED, with its share of measures that serve several; a stage that nothing is booked at is left out. */
  readonly money: readonly {
    /** The stage. */
    readonly stage: MoneyStage
    /** What the known amounts come to; PROVISIONAL while one is missing or may change. */
    readonly amount: Figure<Kroner>
  }[] | null
  /** What is counted to follow it. What is counted of its measures stands with them. Norwegian: indikatorer. */
  readonly indicators: {
    /** The same as in edges, without their cursors. */
    readonly nodes: readonly ({
      /** A readable key that is never reused, such as "demo-smola-aure/i3". */
      readonly id: string
      /** What is counted. */
      readonly name: string
      /** Whether it counts what was delivered, or how something developed. */
      readonly kind: IndicatorKind
      /** What form its readings have. */
      readonly form: IndicatorForm
      /** What it is counted in. Norwegian: enhet. */
      readonly unit: string
      /** Which way is wanted. */
      readonly direction: IndicatorDirection
      /** Whether a reading holds one period, or all there is by its end. */
      readonly accumulation: Accumulation
      /** Whether it is common to all pilots of its world. */
      readonly isCommon: boolean
      /** How far it can be compared with its common indicator; null where it corresponds to none. */
      readonly comparability: Comparability | null
      /** Whether the parties have agreed how attainment is judged. */
      readonly judgingState: JudgingState
      /** Where it stood before the work began. Norwegian: nullpunkt. */
      readonly baseline: {
        /** A year, 2025, or a part of one, 2025-H1 or 2025-Q1; null where no baseline is given. */
        readonly period: string | null
        /** Of a scale: the step in words. */
        readonly step: string | null
        /** The reading; of a scale the step, from 1. */
        readonly value: Figure<number>
      }
      /** What is aimed at, one for each period, the oldest first; the newest public plan version counts. */
      readonly targets: readonly ({
        /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
        readonly period: string
        /** Of a scale: the step in words. */
        readonly step: string | null
        /** What is aimed at; of a scale the step, from 1. */
        readonly value: number
      })[]
      /** The reading of the whole for the latest period that has one; null where none has. */
      readonly latestObservation: {
        /** A key that is never reused. */
        readonly id: string
        /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
        readonly period: string
        /** The reading: of a ratio the one number divided by the other, of a scale the step, from 1. */
        readonly value: Figure<number>
        /** Of a ratio: what is divided. Norwegian: teller. */
        readonly numerator: Figure<number>
        /** Of a ratio: by what. Norwegian: nevner. */
        readonly denominator: Figure<number>
        /** Of a scale: the step in words. */
        readonly step: string | null
      } | null
      /** Whether the latest reading of a period with a target is on the wrong side of that target; null where there is no such reading. */
      readonly behind: boolean | null
    })[]
    /** Where the page begins and ends. */
    readonly pageInfo: {
      /** Whether more rows follow. */
      readonly hasNextPage: boolean
    }
  } | null
  /** What someone independent has concluded of it, newest first. Norwegian: vurdering av måloppnåelse. */
  readonly assessments: {
    /** The same as in edges, without their cursors. */
    readonly nodes: readonly ({
      /** A key that is never reused. */
      readonly id: string
      /** The year that it is about. */
      readonly year: number
      /** The day it was concluded. */
      readonly assessedOn: LocalDate
      /** Who concluded. Norwegian: evaluator. */
      readonly assessor: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** What was concluded. */
      readonly conclusion: AssessmentConclusion
      /** What the conclusion rests on. Norwegian: begrunnelse. */
      readonly rationale: string
    })[]
    /** Where the page begins and ends. */
    readonly pageInfo: {
      /** Whether more rows follow. */
      readonly hasNextPage: boolean
    }
  } | null
  /** What parties say themselves of how it goes, newest first. Norwegian: rapportering. */
  readonly selfReports: {
    /** The same as in edges, without their cursors. */
    readonly nodes: readonly ({
      /** A key that is never reused. */
      readonly id: string
      /** The year that it is about. */
      readonly year: number
      /** The day it was reported. */
      readonly reportedOn: LocalDate
      /** Who reports. */
      readonly party: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** How far it says that this has been reached; null where it says nothing of that. */
      readonly attainment: Attainment | null
      /** In its own words. */
      readonly text: string
    })[]
    /** Where the page begins and ends. */
    readonly pageInfo: {
      /** Whether more rows follow. */
      readonly hasNextPage: boolean
    }
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export const objectivesFind = /* @__PURE__ */ question<ObjectivesFind, { readonly id: string }>(
  'ObjectivesFind',
  'd147b055d60f7267cc3c1bce90c15dd94eb76513da85751baffd553b2805037f',
  ['objective'],
  {"namedPartners":{"validFrom":"d","validTo":"d"},"mayBeInvited":{"validFrom":"d","validTo":"d"},"measures":{"nodes":{"current":{"plannedFrom":"d","plannedTo":"d"}}},"money":{"amount":"fk"},"indicators":{"nodes":{"baseline":{"value":"f"},"latestObservation":{"value":"f","numerator":"f","denominator":"f"}}},"assessments":{"nodes":{"assessedOn":"d"}},"selfReports":{"nodes":{"reportedOn":"d"}}},
)

/** Objectives across all pilots, with the partners named for them, and their money by stage. */
export interface ObjectivesListNode {
  /** The key of its agreement and its number, such as "smola-aure/1". */
  readonly id: string
  /** Its number in the agreement. */
  readonly number: number
  /** As the agreement writes it. */
  readonly title: string
  /** The one theme that totals count it under. */
  readonly mainTheme: {
    /** A readable key in English, such as "housing". */
    readonly id: string
    /** In bokmål. */
    readonly name: string
  } | null
  /** All its themes, the main one first. */
  readonly themes: readonly {
    /** A readable key in English, such as "housing". */
    readonly id: string
    /** In bokmål. */
    readonly name: string
  }[]
  /** The section of the agreement that holds it. */
  readonly section: string | null
  /** The agreement that it is part of. */
  readonly agreement: {
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** What it is called. */
    readonly title: string
    /** The pilot that it binds. */
    readonly pilot: {
      /** A readable key that is never reused, such as "smola-aure". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
      readonly cohort: number
      /** Whether it is a real pilot or a demonstration twin of one. */
      readonly world: World
    } | null
  } | null
  /** Bound to work on it, each within its scope. Norwegian: samarbeidsparter. */
  readonly namedPartners: readonly ({
    /** What part it has. */
    readonly role: ParticipationRole
    /** Who; null where the text names a kind of actor only. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** The kind of actor, where the text names no one, such as "utbyggere". */
    readonly category: string | null
    /** What the role is limited to, in the words of the source; null where it has no limit. */
    readonly scope: string | null
    /** In what capacity it takes part. */
    readonly capacity: string | null
    /** On whose behalf it also acts. */
    readonly represents: readonly string[]
    /** A reservation that the text carries. Norwegian: forbehold. */
    readonly reservation: string | null
    /** The section of the agreement that says so. */
    readonly section: string | null
    /** The first day of the role; null where no source gives it. */
    readonly validFrom: LocalDate | null
    /** The last day of the role; null while it holds, or where no source gives it. */
    readonly validTo: LocalDate | null
  })[]
  /** What counts under it at each stage but PLANNED, with its share of measures that serve several; a stage that nothing is booked at is left out. */
  readonly money: readonly {
    /** The stage. */
    readonly stage: MoneyStage
    /** What the known amounts come to; PROVISIONAL while one is missing or may change. */
    readonly amount: Figure<Kroner>
  }[] | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface ObjectivesListVariables {
  /** Only those for which this holds. Without it: all. */
  readonly where?: ObjectiveWhere | null | undefined
  /** The order that they are listed in. */
  readonly orderBy?: ObjectiveOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const objectivesList = /* @__PURE__ */ question<Connection<ObjectivesListNode>, ObjectivesListVariables>(
  'ObjectivesList',
  '0d0292dc019b0230d55b422dd59f62f2acc9db6e53605bebed14e617d1e0005b',
  ['objectives'],
  {"nodes":{"namedPartners":{"validFrom":"d","validTo":"d"},"money":{"amount":"fk"}}},
)

/** One graded statement by its key: who is to do what, and how strongly. */
export interface ObligationsFind {
  /** A key that is never reused, such as "smola-aure/OBL-01". */
  readonly id: string
  /** Where in the agreement it belongs. */
  readonly kind: ObligationKind
  /** How strongly it binds. */
  readonly grade: ObligationGrade
  /** The section of the agreement that holds it. */
  readonly section: string
  /** What is to be done, retold in bokmål. */
  readonly text: string
  /** What it is limited to. */
  readonly scope: string | null
  /** A reservation that the text carries. Norwegian: forbehold. */
  readonly reservation: string | null
  /** Where the text says that it is spelled out further: action plan, steering letter or budget decision. */
  readonly specifiedIn: string | null
  /** Who owes it, groups taken apart into their members, each with its scope. */
  readonly debtors: readonly ({
    /** Who owes it. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** The group that it owes it through; null where the text names the party itself. */
    readonly through: {
      /** A readable key that is never reused. */
      readonly id: string
      /** As the agreement calls it. */
      readonly name: string
      /** By which roles its members belong to it. */
      readonly kind: PartyGroupKind
    } | null
    /** What its share is limited to; null where it has no limit. */
    readonly scope: string | null
  })[]
  /** The agreement that it stands in. */
  readonly agreement: {
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** What it is called. */
    readonly title: string
    /** The pilot that it binds. */
    readonly pilot: {
      /** A readable key that is never reused, such as "smola-aure". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
      readonly cohort: number
      /** Whether it is a real pilot or a demonstration twin of one. */
      readonly world: World
    } | null
  } | null
  /** The objective it belongs to; null for those of the whole agreement. */
  readonly objective: {
    /** The key of its agreement and its number, such as "smola-aure/1". */
    readonly id: string
    /** Its number in the agreement. */
    readonly number: number
    /** As the agreement writes it. */
    readonly title: string
    /** The one theme that totals count it under. */
    readonly mainTheme: {
      /** A readable key in English, such as "housing". */
      readonly id: string
      /** In bokmål. */
      readonly name: string
    } | null
    /** All its themes, the main one first. */
    readonly themes: readonly {
      /** A readable key in English, such as "housing". */
      readonly id: string
      /** In bokmål. */
      readonly name: string
    }[]
  } | null
  /** What its debtors did about it, newest first. */
  readonly followUps: readonly ({
    /** A key that is never reused. */
    readonly id: string
    /** The debtor that did it. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** The day it was done, or finished. */
    readonly doneOn: LocalDate
    /** What was done. */
    readonly text: string
    /** With whom, as the record names them; empty where it names no one. */
    readonly withWhom: readonly string[]
    /** Where it can be looked up, such as a case number or a minute; null where none is given. */
    readonly reference: string | null
  })[]
  /** What someone independent has concluded of it, newest first. */
  readonly assessments: {
    /** The same as in edges, without their cursors. */
    readonly nodes: readonly ({
      /** A key that is never reused. */
      readonly id: string
      /** The year that it is about. */
      readonly year: number
      /** The day it was concluded. */
      readonly assessedOn: LocalDate
      /** Who concluded. Norwegian: evaluator. */
      readonly assessor: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** What was concluded. */
      readonly conclusion: AssessmentConclusion
      /** What the conclusion rests on. Norwegian: begrunnelse. */
      readonly rationale: string
    })[]
    /** Where the page begins and ends. */
    readonly pageInfo: {
      /** Whether more rows follow. */
      readonly hasNextPage: boolean
    }
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export const obligationsFind = /* @__PURE__ */ question<ObligationsFind, { readonly id: string }>(
  'ObligationsFind',
  '977c03ecc25bfb1c46a7bb98ecd01fa5436d604a8f680cadbc28b8384369188a',
  ['obligation'],
  {"followUps":{"doneOn":"d"},"assessments":{"nodes":{"assessedOn":"d"}}},
)

/** Graded statements across all agreements: who has promised what, how strongly. */
export interface ObligationsListNode {
  /** A key that is never reused, such as "smola-aure/OBL-01". */
  readonly id: string
  /** Where in the agreement it belongs. */
  readonly kind: ObligationKind
  /** How strongly it binds. */
  readonly grade: ObligationGrade
  /** The section of the agreement that holds it. */
  readonly section: string
  /** What is to be done, retold in bokmål. */
  readonly text: string
  /** What it is limited to. */
  readonly scope: string | null
  /** A reservation that the text carries. Norwegian: forbehold. */
  readonly reservation: string | null
  /** Where the text says that it is spelled out further: action plan, steering letter or budget decision. */
  readonly specifiedIn: string | null
  /** Who owes it, groups taken apart into their members, each with its scope. */
  readonly debtors: readonly ({
    /** Who owes it. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** The group that it owes it through; null where the text names the party itself. */
    readonly through: {
      /** A readable key that is never reused. */
      readonly id: string
      /** As the agreement calls it. */
      readonly name: string
      /** By which roles its members belong to it. */
      readonly kind: PartyGroupKind
    } | null
    /** What its share is limited to; null where it has no limit. */
    readonly scope: string | null
  })[]
  /** The agreement that it stands in. */
  readonly agreement: {
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** What it is called. */
    readonly title: string
    /** The pilot that it binds. */
    readonly pilot: {
      /** A readable key that is never reused, such as "smola-aure". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
      readonly cohort: number
      /** Whether it is a real pilot or a demonstration twin of one. */
      readonly world: World
    } | null
  } | null
  /** The objective it belongs to; null for those of the whole agreement. */
  readonly objective: {
    /** The key of its agreement and its number, such as "smola-aure/1". */
    readonly id: string
    /** Its number in the agreement. */
    readonly number: number
    /** As the agreement writes it. */
    readonly title: string
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface ObligationsListVariables {
  /** Only those for which this holds. Without it: all. */
  readonly where?: ObligationWhere | null | undefined
  /** The order that they are listed in. */
  readonly orderBy?: ObligationOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const obligationsList = /* @__PURE__ */ question<Connection<ObligationsListNode>, ObligationsListVariables>(
  'ObligationsList',
  '03a0c724958f33674e0d1b644aae2cb0f61207c247eda16db5b79fd5263afbac',
  ['obligations'],
  null,
)

/** Graded statements counted: in all, and in groups by grade, kind, pilot, objective, theme, cohort or debtor. */
export interface ObligationsTotals {
  /** How many statements in all, each counted once. */
  readonly count: number
  /** How many statements are in the groups that "having" keeps, on all pages, each counted once. */
  readonly distinct: number
  /** Whether an entry may be in several groups in full, so that they add up to more than the whole. */
  readonly overlapping: boolean
  /** How many groups there are on all pages. */
  readonly groupCount: number
  /** How many pilots this rests on, of how many, and who is missing. */
  readonly coverage: {
    /** How many pilots have reported what is added up here. */
    readonly reported: number
    /** How many pilots the question concerns, whether or not they reported. */
    readonly expected: number
    /** The keys of the pilots that are expected here and have not reported. */
    readonly missing: readonly string[]
    /** What having reported means here, in the language of the reader. */
    readonly note: string
  }
  /** One page of the groups, in the order asked for. */
  readonly groups: readonly ({
    /** How many statements. */
    readonly count: number
    /** Null where GRADE is not asked for. */
    readonly grade: ObligationGrade | null
    /** Null where KIND is not asked for. */
    readonly kind: ObligationKind | null
    /** Null where PILOT is not asked for. */
    readonly pilot: {
      /** A readable key that is never reused, such as "smola-aure". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
      readonly cohort: number
      /** Whether it is a real pilot or a demonstration twin of one. */
      readonly world: World
    } | null
    /** Null where OBJECTIVE is not asked for, and for statements of the whole agreement. */
    readonly objective: {
      /** The key of its agreement and its number, such as "smola-aure/1". */
      readonly id: string
      /** Its number in the agreement. */
      readonly number: number
      /** As the agreement writes it. */
      readonly title: string
    } | null
    /** Null where MAIN_THEME is not asked for, and for statements of no objective. */
    readonly mainTheme: {
      /** A readable key in English, such as "housing". */
      readonly id: string
      /** In bokmål. */
      readonly name: string
    } | null
    /** Null where COHORT is not asked for. */
    readonly cohort: number | null
    /** Null where DEBTOR is not asked for. */
    readonly debtor: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** Its part of all, from 0 to 1; null where there is nothing. Refused where groups overlap: they add up to more than the whole. */
    readonly shareOfTotal?: number | null
  })[]
  /** Where this page of groups begins and ends, and whether more follow. */
  readonly pageInfo: {
    /** Whether more rows follow. */
    readonly hasNextPage: boolean
    /** The cursor of the last row; null on an empty page. */
    readonly endCursor: string | null
  }
}

export interface ObligationsTotalsVariables {
  /** Count by these, together. Without it there are no groups, only the total. */
  readonly groupBy?: readonly ObligationDimension[] | null | undefined
  /** Count only these. */
  readonly where?: ObligationWhere | null | undefined
  /** Give only the groups for which this holds. */
  readonly having?: ObligationHaving | null | undefined
  /** The order of the groups, the largest first unless said otherwise. */
  readonly orderBy?: ObligationGroupOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** How many groups to give: 1 to 1000. Where there are more, pageInfo says so. */
  readonly first?: number | null | undefined
  /** Go on with the groups after this cursor. */
  readonly after?: string | null | undefined
  /** Whether to give each group’s part of all; refused where groups overlap. */
  readonly shares?: boolean | undefined
}

export const obligationsTotals = /* @__PURE__ */ question<ObligationsTotals, ObligationsTotalsVariables>(
  'ObligationsTotals',
  'd4f12f60906ecc32d0e751345d54252907bc3c062a42cfd3aa1c303a072473c2',
  ['obligationTotals'],
  null,
)

/** One party by its key, such as "husbanken". */
export interface PartiesFind {
  /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
  readonly id: string
  /** The name in Norwegian. */
  readonly name: string
  /** What it is called for short, such as "KDD". */
  readonly shortName: string | null
  /** What sort of organisation it is. */
  readonly kind: PartyKind
  /** The name in every language it is registered in. */
  readonly names: readonly {
    /** The text itself. */
    readonly text: string
    /** The language it is in. */
    readonly language: Language
  }[]
  /** Other forms of its name, as agreements and registers write it. */
  readonly alsoCalled: readonly string[]
  /** The name as the business register writes it. */
  readonly registeredName: string | null
  /** Norwegian: organisasjonsnummer. Null where none is verified; the state says so. */
  readonly organisationNumber: string | null
  /** Whether the organisation number is on record. */
  readonly organisationNumberState: FigureState
  /** How many sources stand behind the organisation number; null where there is none. */
  readonly verification: Verification | null
  /** The municipality it governs, if it is one. */
  readonly municipality: {
    /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
    readonly code: string
    /** The Norwegian name. Not unique: two municipalities are called Våler. */
    readonly name: string
  } | null
  /** The county it governs, if it is a county municipality. */
  readonly county: {
    /** Its key. Norwegian: fylkesnummer. */
    readonly code: string
    /** The Norwegian name. */
    readonly name: string
  } | null
  /** The counties of its district, if it is a county governor. */
  readonly district: readonly {
    /** Its key. Norwegian: fylkesnummer. */
    readonly code: string
    /** The Norwegian name. */
    readonly name: string
  }[]
  /** The bodies it is in. */
  readonly bodies: readonly {
    /** A readable key that is never reused, such as "project-leaders-network". */
    readonly id: string
    /** What it is called, or what it is, where no source gives it a name. */
    readonly name: string
    /** What sort of body it is. */
    readonly kind: BodyKind
  }[]
  /** What else a reader should know about it. */
  readonly note: string | null
  /** What is not known about it, and why. */
  readonly openQuestions: readonly ({
    /** The field of this graph that is empty because of it. */
    readonly path: string | null
    /** What is not known. */
    readonly question: string
    /** Why it is not known. */
    readonly why: string
  })[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface PartiesFindVariables {
  /** The world whose bodies are shown. */
  readonly world?: World | undefined
}

export const partiesFind = /* @__PURE__ */ question<PartiesFind, PartiesFindVariables & { readonly id: string }>(
  'PartiesFind',
  'dbcc247cb4c9af56f14e0c60548ef57dc33e92e425ccf4c6df5cb740ecb1d0fd',
  ['party'],
  {"organisationNumberState":"s"},
)

/** Organisations: those in the pilots, and those that may be invited. */
export interface PartiesListNode {
  /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
  readonly id: string
  /** The name in Norwegian. */
  readonly name: string
  /** What it is called for short, such as "KDD". */
  readonly shortName: string | null
  /** What sort of organisation it is. */
  readonly kind: PartyKind
  /** Norwegian: organisasjonsnummer. Null where none is verified; the state says so. */
  readonly organisationNumber: string | null
  /** Whether the organisation number is on record. */
  readonly organisationNumberState: FigureState
  /** The municipality it governs, if it is one. */
  readonly municipality: {
    /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
    readonly code: string
    /** The Norwegian name. Not unique: two municipalities are called Våler. */
    readonly name: string
  } | null
  /** The county it governs, if it is a county municipality. */
  readonly county: {
    /** Its key. Norwegian: fylkesnummer. */
    readonly code: string
    /** The Norwegian name. */
    readonly name: string
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface PartiesListVariables {
  /** Only those for which this holds. Without it: all. */
  readonly where?: PartyWhere | null | undefined
  /** The order that they are listed in. */
  readonly orderBy?: PartyOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const partiesList = /* @__PURE__ */ question<Connection<PartiesListNode>, PartiesListVariables>(
  'PartiesList',
  'cf99cae1f51d32018ed559e341f9f134c1efd7bc0a1baa70e5fa9d02df198118',
  ['parties'],
  {"nodes":{"organisationNumberState":"s"}},
)

/** What someone independent has concluded of what it promised. */
export interface PartyAssessmentsListNode {
  /** A key that is never reused. */
  readonly id: string
  /** The year that it is about. */
  readonly year: number
  /** The day it was concluded. */
  readonly assessedOn: LocalDate
  /** Who concluded. Norwegian: evaluator. */
  readonly assessor: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  } | null
  /** What was concluded. */
  readonly conclusion: AssessmentConclusion
  /** What the conclusion rests on. Norwegian: begrunnelse. */
  readonly rationale: string
  /** The pilot that it is about. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** The objective that is assessed, where it is one. */
  readonly objective: {
    /** The key of its agreement and its number, such as "smola-aure/1". */
    readonly id: string
    /** Its number in the agreement. */
    readonly number: number
    /** As the agreement writes it. */
    readonly title: string
  } | null
  /** The obligation that is assessed, where it is one. */
  readonly obligation: {
    /** A key that is never reused, such as "smola-aure/OBL-01". */
    readonly id: string
    /** The section of the agreement that holds it. */
    readonly section: string
    /** What is to be done, retold in bokmål. */
    readonly text: string
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface PartyAssessmentsListVariables {
  readonly where?: AssessmentWhere | null | undefined
  readonly orderBy?: AssessmentOrder | undefined
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const partyAssessmentsList = /* @__PURE__ */ question<Connection<PartyAssessmentsListNode>, PartyAssessmentsListVariables>(
  'PartyAssessmentsList',
  '3b1fb5b6e88412cde48983116541dc5681c7d6c81f770d7b6a63ccd18f24278d',
  ['party', 'assessments'],
  {"nodes":{"assessedOn":"d"}},
)

/** What it has done about what it promised, in all pilots of one world. */
export interface PartyFollowUpsListNode {
  /** A key that is never reused. */
  readonly id: string
  /** The day it was done, or finished. */
  readonly doneOn: LocalDate
  /** What was done. */
  readonly text: string
  /** With whom, as the record names them; empty where it names no one. */
  readonly withWhom: readonly string[]
  /** Where it can be looked up, such as a case number or a minute; null where none is given. */
  readonly reference: string | null
  /** The obligation that something was done about. */
  readonly obligation: {
    /** A key that is never reused, such as "smola-aure/OBL-01". */
    readonly id: string
    /** Where in the agreement it belongs. */
    readonly kind: ObligationKind
    /** How strongly it binds. */
    readonly grade: ObligationGrade
    /** The section of the agreement that holds it. */
    readonly section: string
    /** What is to be done, retold in bokmål. */
    readonly text: string
    /** What it is limited to. */
    readonly scope: string | null
    /** A reservation that the text carries. Norwegian: forbehold. */
    readonly reservation: string | null
    /** Where the text says that it is spelled out further: action plan, steering letter or budget decision. */
    readonly specifiedIn: string | null
    /** Who owes it, groups taken apart into their members, each with its scope. */
    readonly debtors: readonly ({
      /** Who owes it. */
      readonly party: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** The group that it owes it through; null where the text names the party itself. */
      readonly through: {
        /** A readable key that is never reused. */
        readonly id: string
        /** As the agreement calls it. */
        readonly name: string
        /** By which roles its members belong to it. */
        readonly kind: PartyGroupKind
      } | null
      /** What its share is limited to; null where it has no limit. */
      readonly scope: string | null
    })[]
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface PartyFollowUpsListVariables {
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const partyFollowUpsList = /* @__PURE__ */ question<Connection<PartyFollowUpsListNode>, PartyFollowUpsListVariables>(
  'PartyFollowUpsList',
  '0322be669aa7cdcba1d7972c7b7eb24e844069bba9510b33c1bc650ed314038d',
  ['party', 'followUps'],
  {"nodes":{"doneOn":"d"}},
)

/** The grants it has received. */
export interface PartyGrantsListNode {
  /** A key that is never reused. */
  readonly id: string
  /** 1 for preparing an agreement, 2 for carrying it out. */
  readonly phase: number
  /** The year it is given for; null where no source gives it. */
  readonly year: number | null
  /** The date of the grant letter; null where no source gives it. */
  readonly grantedOn: LocalDate | null
  /** Who gets it, on behalf of the pilot; null where no source says. */
  readonly recipient: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  } | null
  /** How much is given, by the grant letter. */
  readonly amount: Figure<Kroner>
  /** What it cannot exceed, where a source gives that and no amount. */
  readonly atMost: Figure<Kroner>
  /** How much of it has been set on objectives and measures. */
  readonly allocated: Figure<Kroner>
  /** How much of it has been paid out. */
  readonly disbursed: Figure<Kroner>
  /** What is left of it once its allocations are taken out. */
  readonly remaining: Figure<Kroner>
  /** Whether the vote of its year is on record, and suffices. */
  readonly appropriationState: AppropriationState
  /** The reference of the grant letter. Norwegian: tilskuddsbrev. */
  readonly reference: string | null
  /** The cases it is handled in, by number. Norwegian: saksnummer. */
  readonly caseKeys: readonly string[]
  /** What should be looked at; empty where nothing should. */
  readonly warnings: readonly {
    /** What it is. */
    readonly kind: GrantWarningKind
    /** How much the grant is. */
    readonly amount: Kroner
    /** The ceiling that it exceeds, with its source. */
    readonly ceiling: {
      /** A key that is never reused. */
      readonly id: string
      /** The most that a grant may be. */
      readonly amount: Kroner
      /** 1 for preparing an agreement, 2 for carrying it out. */
      readonly phase: number
      /** The cohort it is for. Norwegian: pulje. */
      readonly cohort: number
    }
  }[]
  /** The pilot that it is given to. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface PartyGrantsListVariables {
  readonly where?: GrantWhere | null | undefined
  readonly orderBy?: GrantOrder | undefined
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const partyGrantsList = /* @__PURE__ */ question<Connection<PartyGrantsListNode>, PartyGrantsListVariables>(
  'PartyGrantsList',
  '3495c01a33570d0aa807ebd32d3a7b8835867f811fe5e4cc81444f668ac5847c',
  ['party', 'grants'],
  {"nodes":{"grantedOn":"d","amount":"fk","atMost":"fk","allocated":"fk","disbursed":"fk","remaining":"fk","warnings":{"amount":"k","ceiling":{"amount":"k"}}}},
)

/** The measures that it takes part in, in all pilots of one world. */
export interface PartyMeasuresListNode {
  /** The key of its agreement and its number, such as "smola-aure/m7". */
  readonly id: string
  /** Its number within the agreement, never reused. */
  readonly number: number
  /** What the newest public version of any plan says of it. */
  readonly current: {
    /** A key that is never reused. */
    readonly id: string
    /** The year that its plan is for. */
    readonly year: number
    /** As the plan writes it. */
    readonly title: string
    /** How far it has come. */
    readonly status: MeasureStatus
    /** The first day it is planned for. */
    readonly plannedFrom: LocalDate | null
    /** The last day it is planned for. */
    readonly plannedTo: LocalDate | null
  } | null
  /** The pilot that carries it out. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** What is planned, allocated and spent in each budget year, never added together. */
  readonly financingByYear: readonly {
    /** The budget year. */
    readonly year: number
    /** What the approved plans say that it is to cost. */
    readonly planned: Figure<Kroner>
    /** What has been set on it, of grant and own means. */
    readonly allocated: Figure<Kroner>
    /** What has been booked in the accounts. */
    readonly spent: Figure<Kroner>
  }[] | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface PartyMeasuresListVariables {
  readonly where?: MeasureVersionWhere | null | undefined
  readonly orderBy?: MeasureVersionOrder | undefined
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const partyMeasuresList = /* @__PURE__ */ question<Connection<PartyMeasuresListNode>, PartyMeasuresListVariables>(
  'PartyMeasuresList',
  'e60d262efe9abe5c5b7aba414c3b508fe4f74f0f64b0b3e4365efe0b34ebf6bd',
  ['party', 'measures'],
  {"nodes":{"current":{"plannedFrom":"d","plannedTo":"d"},"financingByYear":{"planned":"fk","allocated":"fk","spent":"fk"}}},
)

/** What it has promised, itself or through a group, in all agreements of one world. */
export interface PartyObligationsListNode {
  /** A key that is never reused, such as "smola-aure/OBL-01". */
  readonly id: string
  /** Where in the agreement it belongs. */
  readonly kind: ObligationKind
  /** How strongly it binds. */
  readonly grade: ObligationGrade
  /** The section of the agreement that holds it. */
  readonly section: string
  /** What is to be done, retold in bokmål. */
  readonly text: string
  /** What it is limited to. */
  readonly scope: string | null
  /** A reservation that the text carries. Norwegian: forbehold. */
  readonly reservation: string | null
  /** Where the text says that it is spelled out further: action plan, steering letter or budget decision. */
  readonly specifiedIn: string | null
  /** Who owes it, groups taken apart into their members, each with its scope. */
  readonly debtors: readonly ({
    /** Who owes it. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** The group that it owes it through; null where the text names the party itself. */
    readonly through: {
      /** A readable key that is never reused. */
      readonly id: string
      /** As the agreement calls it. */
      readonly name: string
      /** By which roles its members belong to it. */
      readonly kind: PartyGroupKind
    } | null
    /** What its share is limited to; null where it has no limit. */
    readonly scope: string | null
  })[]
  /** The agreement that it stands in. */
  readonly agreement: {
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** What it is called. */
    readonly title: string
    /** The pilot that it binds. */
    readonly pilot: {
      /** A readable key that is never reused, such as "smola-aure". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
      readonly cohort: number
      /** Whether it is a real pilot or a demonstration twin of one. */
      readonly world: World
    } | null
  } | null
  /** The objective it belongs to; null for those of the whole agreement. */
  readonly objective: {
    /** The key of its agreement and its number, such as "smola-aure/1". */
    readonly id: string
    /** Its number in the agreement. */
    readonly number: number
    /** As the agreement writes it. */
    readonly title: string
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface PartyObligationsListVariables {
  readonly where?: ObligationWhere | null | undefined
  readonly orderBy?: ObligationOrder | undefined
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const partyObligationsList = /* @__PURE__ */ question<Connection<PartyObligationsListNode>, PartyObligationsListVariables>(
  'PartyObligationsList',
  '5cc1e1747aded706d5654c263a48f98cc796753ac38fc362cf8e5150ebef0f07',
  ['party', 'obligations'],
  null,
)

/** What it has promised, counted: in all, and in groups. */
export interface PartyObligationsTotals {
  /** How many statements in all, each counted once. */
  readonly count: number
  /** Whether an entry may be in several groups in full, so that they add up to more than the whole. */
  readonly overlapping: boolean
  /** One page of the groups, in the order asked for. */
  readonly groups: readonly ({
    /** How many statements. */
    readonly count: number
    /** Null where GRADE is not asked for. */
    readonly grade: ObligationGrade | null
    /** Null where KIND is not asked for. */
    readonly kind: ObligationKind | null
    /** Null where PILOT is not asked for. */
    readonly pilot: {
      /** A readable key that is never reused, such as "smola-aure". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
      readonly cohort: number
      /** Whether it is a real pilot or a demonstration twin of one. */
      readonly world: World
    } | null
    /** Null where OBJECTIVE is not asked for, and for statements of the whole agreement. */
    readonly objective: {
      /** The key of its agreement and its number, such as "smola-aure/1". */
      readonly id: string
      /** Its number in the agreement. */
      readonly number: number
      /** As the agreement writes it. */
      readonly title: string
    } | null
    /** Null where MAIN_THEME is not asked for, and for statements of no objective. */
    readonly mainTheme: {
      /** A readable key in English, such as "housing". */
      readonly id: string
      /** In bokmål. */
      readonly name: string
    } | null
    /** Null where COHORT is not asked for. */
    readonly cohort: number | null
    /** Null where DEBTOR is not asked for. */
    readonly debtor: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
  })[]
}

export interface PartyObligationsTotalsVariables {
  /** Count by these, together. Without it there are no groups, only the total. */
  readonly groupBy?: readonly ObligationDimension[] | null | undefined
  readonly where?: ObligationWhere | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
}

export const partyObligationsTotals = /* @__PURE__ */ question<PartyObligationsTotals, PartyObligationsTotalsVariables>(
  'PartyObligationsTotals',
  'c9794a7d4f2fedb1df7097d92a6238358f66825bc59f36dda2bee297f05703f0',
  ['obligationTotals'],
  null,
)

/** Its roles, in all pilots of one world. */
export interface PartyParticipationsListNode {
  /** A key that is never reused. */
  readonly id: string
  /** What part it has. */
  readonly role: ParticipationRole
  /** Who; null where the text names a kind of actor only. */
  readonly party: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  } | null
  /** The kind of actor, where the text names no one, such as "utbyggere". */
  readonly category: string | null
  /** What the role is limited to, in the words of the source; null where it has no limit. */
  readonly scope: string | null
  /** In what capacity it takes part. */
  readonly capacity: string | null
  /** On whose behalf it also acts. */
  readonly represents: readonly string[]
  /** A reservation that the text carries. Norwegian: forbehold. */
  readonly reservation: string | null
  /** The section of the agreement that says so. */
  readonly section: string | null
  /** The first day of the role; null where no source gives it. */
  readonly validFrom: LocalDate | null
  /** The last day of the role; null while it holds, or where no source gives it. */
  readonly validTo: LocalDate | null
  /** The pilot it takes part in. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** The agreement; null for a role in the pilot alone. */
  readonly agreement: {
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** What it is called. */
    readonly title: string
  } | null
  /** The objective; null for a role in the whole agreement. */
  readonly objective: {
    /** The key of its agreement and its number, such as "smola-aure/1". */
    readonly id: string
    /** Its number in the agreement. */
    readonly number: number
    /** As the agreement writes it. */
    readonly title: string
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface PartyParticipationsListVariables {
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const partyParticipationsList = /* @__PURE__ */ question<Connection<PartyParticipationsListNode>, PartyParticipationsListVariables>(
  'PartyParticipationsList',
  'bb4f3c808c76a4c7347b25103acc9b0bad3e37c7022bda4285ef61da239ce6bc',
  ['party', 'participations'],
  {"nodes":{"validFrom":"d","validTo":"d"}},
)

/** How it has used existing instruments. */
export interface PartySchemeUsesListNode {
  /** A key that is never reused. */
  readonly id: string
  /** The instrument. */
  readonly scheme: {
    /** A readable key that is never reused. */
    readonly id: string
    /** What it is called. */
    readonly name: string
  } | null
  /** Who applied, or did not; null where no source says. */
  readonly party: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  } | null
  /** The year. */
  readonly year: number
  /** Whether it is of a year before the agreement, to compare with. Norwegian: nullpunkt. */
  readonly isBaseline: boolean
  /** What became of it. */
  readonly outcome: SchemeOutcome
  /** How much was applied for. */
  readonly applied: Figure<Kroner>
  /** How much was awarded. */
  readonly awarded: Figure<Kroner>
  /** Why it was refused or not applied for, where a source says. */
  readonly reason: string | null
  /** The pilot. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface PartySchemeUsesListVariables {
  readonly where?: SchemeUseWhere | null | undefined
  readonly orderBy?: SchemeUseOrder | undefined
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const partySchemeUsesList = /* @__PURE__ */ question<Connection<PartySchemeUsesListNode>, PartySchemeUsesListVariables>(
  'PartySchemeUsesList',
  '52ded9134f190fa3f48f518aae7e641a16737228e96528d2ae48d5f76a38803b',
  ['party', 'schemeUses'],
  {"nodes":{"applied":"fk","awarded":"fk"}},
)

/** What it has reported itself. */
export interface PartySelfReportsListNode {
  /** A key that is never reused. */
  readonly id: string
  /** The year that it is about. */
  readonly year: number
  /** The day it was reported. */
  readonly reportedOn: LocalDate
  /** Who reports. */
  readonly party: {
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** What sort of organisation it is. */
    readonly kind: PartyKind
  } | null
  /** How far it says that this has been reached; null where it says nothing of that. */
  readonly attainment: Attainment | null
  /** In its own words. */
  readonly text: string
  /** The pilot that it is about. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** The objective that it is about; null where it is about an obligation, or the whole agreement. */
  readonly objective: {
    /** The key of its agreement and its number, such as "smola-aure/1". */
    readonly id: string
    /** Its number in the agreement. */
    readonly number: number
    /** As the agreement writes it. */
    readonly title: string
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface PartySelfReportsListVariables {
  readonly where?: SelfReportWhere | null | undefined
  readonly orderBy?: SelfReportOrder | undefined
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const partySelfReportsList = /* @__PURE__ */ question<Connection<PartySelfReportsListNode>, PartySelfReportsListVariables>(
  'PartySelfReportsList',
  '808cc441b329a813ae70d226bc9a950dbd86ba312a0d478eb357976277da7c3e',
  ['party', 'selfReports'],
  {"nodes":{"reportedOn":"d"}},
)

/** One pilot by its key, such as "smola-aure": who is in it, its agreement with its objectives and their partners, its plan, its money, its results, and what is not known. */
export interface PilotsFind {
  /** A readable key that is never reused, such as "smola-aure". */
  readonly id: string
  /** The name in Norwegian. */
  readonly name: string
  /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
  readonly cohort: number
  /** Whether it is a real pilot or a demonstration twin of one. */
  readonly world: World
  /** The name in every language it is registered in. */
  readonly names: readonly {
    /** The text itself. */
    readonly text: string
    /** The language it is in. */
    readonly language: Language
  }[]
  /** Other names it goes by. */
  readonly alsoCalled: readonly string[]
  /** True where the name only lists the municipalities, since no source gives the pilot a name of its own. */
  readonly nameIsDescriptive: boolean
  /** When it was selected as a pilot. */
  readonly selectedOn: ImpreciseDate | null
  /** Where the pilot is smaller than the sum of its municipalities: what is left out. */
  readonly scopeNote: string | null
  /** Whether its municipalities border on each other; null where no source says. */
  readonly contiguous: boolean | null
  /** The place that the work is led from. */
  readonly leadPlace: string | null
  /** How the work is organised, in the words of a source. */
  readonly governanceNote: string | null
  /** The counties it lies in. */
  readonly counties: readonly {
    /** Its key. Norwegian: fylkesnummer. */
    readonly code: string
    /** The Norwegian name. */
    readonly name: string
  }[]
  /** Its municipalities, each with what is left out of it. */
  readonly municipalities: readonly ({
    /** What part of the municipality is left out of the pilot. */
    readonly scopeNote: string | null
    /** The municipality itself. */
    readonly municipality: {
      /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
      readonly code: string
      /** The Norwegian name. Not unique: two municipalities are called Våler. */
      readonly name: string
    } | null
  })[]
  /** Who has a role in the pilot itself, outside its agreements, such as an evaluator. */
  readonly participations: readonly ({
    /** What part it has. */
    readonly role: ParticipationRole
    /** Who; null where the text names a kind of actor only. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** The kind of actor, where the text names no one, such as "utbyggere". */
    readonly category: string | null
    /** What the role is limited to, in the words of the source; null where it has no limit. */
    readonly scope: string | null
    /** In what capacity it takes part. */
    readonly capacity: string | null
    /** On whose behalf it also acts. */
    readonly represents: readonly string[]
    /** A reservation that the text carries. Norwegian: forbehold. */
    readonly reservation: string | null
    /** The section of the agreement that says so. */
    readonly section: string | null
    /** The first day of the role; null where no source gives it. */
    readonly validFrom: LocalDate | null
    /** The last day of the role; null while it holds, or where no source gives it. */
    readonly validTo: LocalDate | null
  })[]
  /** What it said that it would work on, outside the agreement. */
  readonly focusAreas: readonly {
    /** When it was said. */
    readonly stage: FocusAreaStage
    /** In its own words. */
    readonly text: string
    /** The shared themes that its words name. This sorting is the platform’s own, and no source’s. */
    readonly themes: readonly {
      /** A readable key in English, such as "housing". */
      readonly id: string
      /** In bokmål. */
      readonly name: string
    }[]
  }[]
  /** Its own bodies, such as a steering group. */
  readonly bodies: readonly {
    /** A readable key that is never reused, such as "project-leaders-network". */
    readonly id: string
    /** What it is called, or what it is, where no source gives it a name. */
    readonly name: string
    /** What sort of body it is. */
    readonly kind: BodyKind
  }[]
  /** Its newest agreement; null where none is on record, which is not the same as none. */
  readonly agreement: {
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** What it is called. */
    readonly title: string
    /** 1 for the pilot’s first agreement, 2 for its successor. */
    readonly number: number
    /** How far it has come, as far as a source says. */
    readonly stage: AgreementStage
    /** The day it was signed, where a source gives it. Signing is not the same as being in force. */
    readonly signedOn: LocalDate | null
    /** When a source first speaks of it as entered into, where no day is given. */
    readonly knownBy: ImpreciseDate | null
    /** The last day of its term. */
    readonly endsOn: LocalDate | null
    /** Computed from what the main parties have decided, on the day asked about. */
    readonly status: AgreementStatus
    /** The first day in force: the latest of the approvals and of the days on which reservations were lifted. Null while one is missing or not known. */
    readonly inForceFrom: LocalDate | null
    /** What each main party still owes, or nobody has told. */
    readonly missing: readonly ({
      /** What stands in the way, or is not known. */
      readonly obstacle: ApprovalObstacle
      /** The main party whose decision it is. */
      readonly party: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
    })[]
    /** Norwegian: delmål. By number. */
    readonly objectives: readonly ({
      /** The key of its agreement and its number, such as "smola-aure/1". */
      readonly id: string
      /** Its number in the agreement. */
      readonly number: number
      /** As the agreement writes it. */
      readonly title: string
      /** The one theme that totals count it under. */
      readonly mainTheme: {
        /** A readable key in English, such as "housing". */
        readonly id: string
        /** In bokmål. */
        readonly name: string
      } | null
      /** All its themes, the main one first. */
      readonly themes: readonly {
        /** A readable key in English, such as "housing". */
        readonly id: string
        /** In bokmål. */
        readonly name: string
      }[]
      /** Bound to work on it, each within its scope. Norwegian: samarbeidsparter. */
      readonly namedPartners: readonly ({
        /** What part it has. */
        readonly role: ParticipationRole
        /** Who; null where the text names a kind of actor only. */
        readonly party: {
          /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
          readonly id: string
          /** The name in Norwegian. */
          readonly name: string
          /** What it is called for short, such as "KDD". */
          readonly shortName: string | null
          /** What sort of organisation it is. */
          readonly kind: PartyKind
        } | null
        /** The kind of actor, where the text names no one, such as "utbyggere". */
        readonly category: string | null
        /** What the role is limited to, in the words of the source; null where it has no limit. */
        readonly scope: string | null
        /** In what capacity it takes part. */
        readonly capacity: string | null
        /** On whose behalf it also acts. */
        readonly represents: readonly string[]
        /** A reservation that the text carries. Norwegian: forbehold. */
        readonly reservation: string | null
        /** The section of the agreement that says so. */
        readonly section: string | null
        /** The first day of the role; null where no source gives it. */
        readonly validFrom: LocalDate | null
        /** The last day of the role; null while it holds, or where no source gives it. */
        readonly validTo: LocalDate | null
      })[]
      /** Who the text says may be invited in: parties, and kinds of actors. */
      readonly mayBeInvited: readonly ({
        /** What part it has. */
        readonly role: ParticipationRole
        /** Who; null where the text names a kind of actor only. */
        readonly party: {
          /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
          readonly id: string
          /** The name in Norwegian. */
          readonly name: string
          /** What it is called for short, such as "KDD". */
          readonly shortName: string | null
          /** What sort of organisation it is. */
          readonly kind: PartyKind
        } | null
        /** The kind of actor, where the text names no one, such as "utbyggere". */
        readonly category: string | null
        /** What the role is limited to, in the words of the source; null where it has no limit. */
        readonly scope: string | null
        /** In what capacity it takes part. */
        readonly capacity: string | null
        /** On whose behalf it also acts. */
        readonly represents: readonly string[]
        /** A reservation that the text carries. Norwegian: forbehold. */
        readonly reservation: string | null
        /** The section of the agreement that says so. */
        readonly section: string | null
        /** The first day of the role; null where no source gives it. */
        readonly validFrom: LocalDate | null
        /** The last day of the role; null while it holds, or where no source gives it. */
        readonly validTo: LocalDate | null
      })[]
      /** What counts under it at each stage but PLANNED, with its share of measures that serve several; a stage that nothing is booked at is left out. */
      readonly money: readonly {
        /** The stage. */
        readonly stage: MoneyStage
        /** What the known amounts come to; PROVISIONAL while one is missing or may change. */
        readonly amount: Figure<Kroner>
      }[] | null
    })[]
  } | null
  /** Its action plans, newest year first. Norwegian: handlingsplaner. */
  readonly actionPlans: {
    /** The same as in edges, without their cursors. */
    readonly nodes: readonly ({
      /** The key of its agreement and its year, such as "smola-aure/2026". */
      readonly id: string
      /** The year that it plans. */
      readonly year: number
      /** How far its newest version has come. The one that holds may be another: see `current`. */
      readonly state: PlanState | null
      /** The version that holds: the approved one. Null while none has been approved. */
      readonly current: {
        /** A key that is never reused. */
        readonly id: string
        /** Its number within the plan of its year: 1 for the first. */
        readonly number: number
        /** The year that it plans. */
        readonly year: number
        /** How far it has come. */
        readonly state: PlanState
        /** The day that it was submitted to KDD; null where nobody has told. */
        readonly submittedOn: LocalDate | null
        /** The day that KDD approved it; null until then. */
        readonly approvedOn: LocalDate | null
        /** The day that a later version took its place; null while none has. */
        readonly supersededOn: LocalDate | null
      } | null
      /** Every version that has been submitted, newest first. Drafts are not among them. */
      readonly versions: readonly ({
        /** A key that is never reused. */
        readonly id: string
        /** Its number within the plan of its year: 1 for the first. */
        readonly number: number
        /** The year that it plans. */
        readonly year: number
        /** How far it has come. */
        readonly state: PlanState
        /** The day that it was submitted to KDD; null where nobody has told. */
        readonly submittedOn: LocalDate | null
        /** The day that KDD approved it; null until then. */
        readonly approvedOn: LocalDate | null
        /** The day that a later version took its place; null while none has. */
        readonly supersededOn: LocalDate | null
      })[]
    })[]
    /** Where the page begins and ends. */
    readonly pageInfo: {
      /** Whether more rows follow. */
      readonly hasNextPage: boolean
    }
  } | null
  /** Projects that its applications to the grant scheme name. They are not measures of an approved plan. */
  readonly projects: readonly ({
    /** A key that is never reused. */
    readonly id: string
    /** Its number in the application. */
    readonly number: number
    /** In which application it is named. */
    readonly stage: ProjectStage
    /** As the application writes it. */
    readonly title: string
    /** What is done first. */
    readonly firstStep: string | null
  })[] | null
  /** What pays for its work. Norwegian: finansiering. */
  readonly funding: {
    /** What its money comes to at each stage but PLANNED; a stage that nothing is booked at is left out. */
    readonly byStage: readonly {
      /** The stage. */
      readonly stage: MoneyStage
      /** What the known amounts come to; PROVISIONAL while one is missing or may change. */
      readonly amount: Figure<Kroner>
    }[]
    /** The grants it has been given, newest year first. */
    readonly grants: readonly ({
      /** A key that is never reused. */
      readonly id: string
      /** 1 for preparing an agreement, 2 for carrying it out. */
      readonly phase: number
      /** The year it is given for; null where no source gives it. */
      readonly year: number | null
      /** The date of the grant letter; null where no source gives it. */
      readonly grantedOn: LocalDate | null
      /** Who gets it, on behalf of the pilot; null where no source says. */
      readonly recipient: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** How much is given, by the grant letter. */
      readonly amount: Figure<Kroner>
      /** What it cannot exceed, where a source gives that and no amount. */
      readonly atMost: Figure<Kroner>
      /** How much of it has been set on objectives and measures. */
      readonly allocated: Figure<Kroner>
      /** How much of it has been paid out. */
      readonly disbursed: Figure<Kroner>
      /** What is left of it once its allocations are taken out. */
      readonly remaining: Figure<Kroner>
      /** Whether the vote of its year is on record, and suffices. */
      readonly appropriationState: AppropriationState
      /** The reference of the grant letter. Norwegian: tilskuddsbrev. */
      readonly reference: string | null
      /** The cases it is handled in, by number. Norwegian: saksnummer. */
      readonly caseKeys: readonly string[]
      /** What should be looked at; empty where nothing should. */
      readonly warnings: readonly {
        /** What it is. */
        readonly kind: GrantWarningKind
        /** How much the grant is. */
        readonly amount: Kroner
        /** The ceiling that it exceeds, with its source. */
        readonly ceiling: {
          /** A key that is never reused. */
          readonly id: string
          /** The most that a grant may be. */
          readonly amount: Kroner
          /** 1 for preparing an agreement, 2 for carrying it out. */
          readonly phase: number
          /** The cohort it is for. Norwegian: pulje. */
          readonly cohort: number
        }
      }[]
    })[]
  } | null
  /** How it is followed and judged, and what came of it. Norwegian: evaluering. */
  readonly evaluation: {
    /** How many of its indicators have been read, of how many. */
    readonly coverage: {
      /** How many have a reading of the whole for the latest such period. */
      readonly reported: number
      /** How many have a target for a period that is over on the day asked about. */
      readonly expected: number
    }
    /** What is counted in it. */
    readonly indicators: {
      /** The same as in edges, without their cursors. */
      readonly nodes: readonly ({
        /** A readable key that is never reused, such as "demo-smola-aure/i3". */
        readonly id: string
        /** What is counted. */
        readonly name: string
        /** Whether it counts what was delivered, or how something developed. */
        readonly kind: IndicatorKind
        /** What form its readings have. */
        readonly form: IndicatorForm
        /** What it is counted in. Norwegian: enhet. */
        readonly unit: string
        /** Which way is wanted. */
        readonly direction: IndicatorDirection
        /** Whether a reading holds one period, or all there is by its end. */
        readonly accumulation: Accumulation
        /** Whether it is common to all pilots of its world. */
        readonly isCommon: boolean
        /** How far it can be compared with its common indicator; null where it corresponds to none. */
        readonly comparability: Comparability | null
        /** Whether the parties have agreed how attainment is judged. */
        readonly judgingState: JudgingState
        /** Where it stood before the work began. Norwegian: nullpunkt. */
        readonly baseline: {
          /** A year, 2025, or a part of one, 2025-H1 or 2025-Q1; null where no baseline is given. */
          readonly period: string | null
          /** Of a scale: the step in words. */
          readonly step: string | null
          /** The reading; of a scale the step, from 1. */
          readonly value: Figure<number>
        }
        /** What is aimed at, one for each period, the oldest first; the newest public plan version counts. */
        readonly targets: readonly ({
          /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
          readonly period: string
          /** Of a scale: the step in words. */
          readonly step: string | null
          /** What is aimed at; of a scale the step, from 1. */
          readonly value: number
        })[]
        /** The reading of the whole for the latest period that has one; null where none has. */
        readonly latestObservation: {
          /** A key that is never reused. */
          readonly id: string
          /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
          readonly period: string
          /** The reading: of a ratio the one number divided by the other, of a scale the step, from 1. */
          readonly value: Figure<number>
          /** Of a ratio: what is divided. Norwegian: teller. */
          readonly numerator: Figure<number>
          /** Of a ratio: by what. Norwegian: nevner. */
          readonly denominator: Figure<number>
          /** Of a scale: the step in words. */
          readonly step: string | null
        } | null
        /** Whether the latest reading of a period with a target is on the wrong side of that target; null where there is no such reading. */
        readonly behind: boolean | null
        /** Each period from the first to the last, oldest first, gaps as gaps: nothing is drawn across them. */
        readonly series: readonly ({
          /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
          readonly period: string
          /** Whether there is a reading, and if not, why. */
          readonly state: FigureState
          /** What was aimed at; null where nothing was. */
          readonly target: {
            /** What is aimed at; of a scale the step, from 1. */
            readonly value: number
            /** Of a scale: the step in words. */
            readonly step: string | null
          } | null
          /** What is on record of the whole; null where nothing is, and the state says why. */
          readonly observation: {
            /** The reading: of a ratio the one number divided by the other, of a scale the step, from 1. */
            readonly value: Figure<number>
            /** Of a scale: the step in words. */
            readonly step: string | null
          } | null
          /** Whether the reading is on the wrong side of the target; null where one of them is missing. */
          readonly behind: boolean | null
        })[]
        /** The objective that it is about, where it is one. */
        readonly objective: {
          /** The key of its agreement and its number, such as "smola-aure/1". */
          readonly id: string
          /** Its number in the agreement. */
          readonly number: number
          /** As the agreement writes it. */
          readonly title: string
        } | null
        /** The measure that it is about, where it is one. */
        readonly measure: {
          /** The key of its agreement and its number, such as "smola-aure/m7". */
          readonly id: string
          /** Its number within the agreement, never reused. */
          readonly number: number
        } | null
      })[]
      /** Where the page begins and ends. */
      readonly pageInfo: {
        /** Whether more rows follow. */
        readonly hasNextPage: boolean
      }
    }
    /** What someone independent has concluded, newest first. */
    readonly assessments: {
      /** The same as in edges, without their cursors. */
      readonly nodes: readonly ({
        /** A key that is never reused. */
        readonly id: string
        /** The year that it is about. */
        readonly year: number
        /** The day it was concluded. */
        readonly assessedOn: LocalDate
        /** Who concluded. Norwegian: evaluator. */
        readonly assessor: {
          /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
          readonly id: string
          /** The name in Norwegian. */
          readonly name: string
          /** What it is called for short, such as "KDD". */
          readonly shortName: string | null
          /** What sort of organisation it is. */
          readonly kind: PartyKind
        } | null
        /** What was concluded. */
        readonly conclusion: AssessmentConclusion
        /** What the conclusion rests on. Norwegian: begrunnelse. */
        readonly rationale: string
        /** The objective that is assessed, where it is one. */
        readonly objective: {
          /** The key of its agreement and its number, such as "smola-aure/1". */
          readonly id: string
          /** Its number in the agreement. */
          readonly number: number
          /** As the agreement writes it. */
          readonly title: string
        } | null
        /** The obligation that is assessed, where it is one. */
        readonly obligation: {
          /** A key that is never reused, such as "smola-aure/OBL-01". */
          readonly id: string
          /** The section of the agreement that holds it. */
          readonly section: string
        } | null
      })[]
      /** Where the page begins and ends. */
      readonly pageInfo: {
        /** Whether more rows follow. */
        readonly hasNextPage: boolean
      }
    }
  } | null
  /** What is not known about it, and why. */
  readonly openQuestions: readonly ({
    /** The field of this graph that is empty because of it. */
    readonly path: string | null
    /** What is not known. */
    readonly question: string
    /** Why it is not known. */
    readonly why: string
  })[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export const pilotsFind = /* @__PURE__ */ question<PilotsFind, { readonly id: string }>(
  'PilotsFind',
  '51962e901510edab6680d973c1800c35fe1f7833541de402cc3ea4afd33f0a07',
  ['pilot'],
  {"selectedOn":"i","participations":{"validFrom":"d","validTo":"d"},"agreement":{"signedOn":"d","knownBy":"i","endsOn":"d","inForceFrom":"d","objectives":{"namedPartners":{"validFrom":"d","validTo":"d"},"mayBeInvited":{"validFrom":"d","validTo":"d"},"money":{"amount":"fk"}}},"actionPlans":{"nodes":{"current":{"submittedOn":"d","approvedOn":"d","supersededOn":"d"},"versions":{"submittedOn":"d","approvedOn":"d","supersededOn":"d"}}},"funding":{"byStage":{"amount":"fk"},"grants":{"grantedOn":"d","amount":"fk","atMost":"fk","allocated":"fk","disbursed":"fk","remaining":"fk","warnings":{"amount":"k","ceiling":{"amount":"k"}}}},"evaluation":{"indicators":{"nodes":{"baseline":{"value":"f"},"latestObservation":{"value":"f","numerator":"f","denominator":"f"},"series":{"state":"s","observation":{"value":"f"}}}},"assessments":{"nodes":{"assessedOn":"d"}}}},
)

/** Pilots side by side: where they are, where their agreements stand, and their money by stage. */
export interface PilotsListNode {
  /** A readable key that is never reused, such as "smola-aure". */
  readonly id: string
  /** The name in Norwegian. */
  readonly name: string
  /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
  readonly cohort: number
  /** Whether it is a real pilot or a demonstration twin of one. */
  readonly world: World
  /** When it was selected as a pilot. */
  readonly selectedOn: ImpreciseDate | null
  /** Where the pilot is smaller than the sum of its municipalities: what is left out. */
  readonly scopeNote: string | null
  /** The counties it lies in. */
  readonly counties: readonly {
    /** Its key. Norwegian: fylkesnummer. */
    readonly code: string
    /** The Norwegian name. */
    readonly name: string
  }[]
  /** Its municipalities, each with what is left out of it. */
  readonly municipalities: readonly ({
    /** What part of the municipality is left out of the pilot. */
    readonly scopeNote: string | null
    /** The municipality itself. */
    readonly municipality: {
      /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
      readonly code: string
      /** The Norwegian name. Not unique: two municipalities are called Våler. */
      readonly name: string
    } | null
  })[]
  /** Its newest agreement; null where none is on record, which is not the same as none. */
  readonly agreement: {
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** What it is called. */
    readonly title: string
    /** 1 for the pilot’s first agreement, 2 for its successor. */
    readonly number: number
    /** How far it has come, as far as a source says. */
    readonly stage: AgreementStage
    /** The day it was signed, where a source gives it. Signing is not the same as being in force. */
    readonly signedOn: LocalDate | null
    /** When a source first speaks of it as entered into, where no day is given. */
    readonly knownBy: ImpreciseDate | null
    /** The last day of its term. */
    readonly endsOn: LocalDate | null
    /** Computed from what the main parties have decided, on the day asked about. */
    readonly status: AgreementStatus
    /** The first day in force: the latest of the approvals and of the days on which reservations were lifted. Null while one is missing or not known. */
    readonly inForceFrom: LocalDate | null
    /** What each main party still owes, or nobody has told. */
    readonly missing: readonly ({
      /** What stands in the way, or is not known. */
      readonly obstacle: ApprovalObstacle
      /** The main party whose decision it is. */
      readonly party: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
    })[]
  } | null
  /** What pays for its work. Norwegian: finansiering. */
  readonly funding: {
    /** What its money comes to at each stage but PLANNED; a stage that nothing is booked at is left out. */
    readonly byStage: readonly {
      /** The stage. */
      readonly stage: MoneyStage
      /** What the known amounts come to; PROVISIONAL while one is missing or may change. */
      readonly amount: Figure<Kroner>
    }[]
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface PilotsListVariables {
  /** Only those for which this holds. Without it: all. */
  readonly where?: PilotWhere | null | undefined
  /** The order that they are listed in. */
  readonly orderBy?: PilotOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const pilotsList = /* @__PURE__ */ question<Connection<PilotsListNode>, PilotsListVariables>(
  'PilotsList',
  'eb9ed2027d07f72795b81c769d2e03357e628ea60e1bd4ebf7a10b8406ab3bf8',
  ['pilots'],
  {"nodes":{"selectedOn":"i","agreement":{"signedOn":"d","knownBy":"i","endsOn":"d","inForceFrom":"d"},"funding":{"byStage":{"amount":"fk"}}}},
)

/** One action plan by its key, such as "smola-aure/2026": its versions, and what the one that holds says of the plan as a whole. */
export interface PlansFind {
  /** The key of its agreement and its year, such as "smola-aure/2026". */
  readonly id: string
  /** The year that it plans. */
  readonly year: number
  /** How far its newest version has come. The one that holds may be another: see `current`. */
  readonly state: PlanState | null
  /** The pilot of its agreement. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** The agreement that it carries out. */
  readonly agreement: {
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** What it is called. */
    readonly title: string
    /** 1 for the pilot’s first agreement, 2 for its successor. */
    readonly number: number
    /** How far it has come, as far as a source says. */
    readonly stage: AgreementStage
    /** The day it was signed, where a source gives it. Signing is not the same as being in force. */
    readonly signedOn: LocalDate | null
    /** When a source first speaks of it as entered into, where no day is given. */
    readonly knownBy: ImpreciseDate | null
    /** The last day of its term. */
    readonly endsOn: LocalDate | null
    /** Computed from what the main parties have decided, on the day asked about. */
    readonly status: AgreementStatus
    /** The first day in force: the latest of the approvals and of the days on which reservations were lifted. Null while one is missing or not known. */
    readonly inForceFrom: LocalDate | null
    /** What each main party still owes, or nobody has told. */
    readonly missing: readonly ({
      /** What stands in the way, or is not known. */
      readonly obstacle: ApprovalObstacle
      /** The main party whose decision it is. */
      readonly party: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
    })[]
  } | null
  /** The version that holds: the approved one. Null while none has been approved. */
  readonly current: {
    /** A key that is never reused. */
    readonly id: string
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** The year that it plans. */
    readonly year: number
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
    /** The case key of KDD’s decision about it. Norwegian: saksnummer. */
    readonly decisionReference: string | null
    /** What it says of the plan as a whole; null where it says nothing of that, and while it is hidden. */
    readonly content: {
      /** What the plan is about. Norwegian: sammendrag. */
      readonly summary: string | null
      /** How roles and responsibilities are shared, in the words of the plan. Norwegian: roller og ansvar. */
      readonly responsibility: string | null
    } | null
    /** What place each objective has in the year: by rank, else by share; empty while it is hidden. */
    readonly priorities: readonly ({
      /** The objective. */
      readonly objective: {
        /** The key of its agreement and its number, such as "smola-aure/1". */
        readonly id: string
        /** Its number in the agreement. */
        readonly number: number
        /** As the agreement writes it. */
        readonly title: string
      } | null
      /** Its place: 1 comes first. NOT_APPLICABLE where the plan does not rank its objectives. */
      readonly rank: Figure<number>
      /** Its share of the year’s effort, in basis points. NOT_APPLICABLE where the plan does not share it out between its objectives. */
      readonly shareBasisPoints: Figure<number>
      /** Why it has this place. */
      readonly reason: string | null
    })[]
    /** Who took part in setting the priorities; empty while it is hidden. */
    readonly priorityParticipants: readonly ({
      /** Who took part. */
      readonly party: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
    })[]
    /** Objectives that have no measures in the year, and why; empty while it is hidden. */
    readonly unmetObjectives: readonly ({
      /** The objective that has no measures. */
      readonly objective: {
        /** The key of its agreement and its number, such as "smola-aure/1". */
        readonly id: string
        /** Its number in the agreement. */
        readonly number: number
        /** As the agreement writes it. */
        readonly title: string
      } | null
      /** Why it has no measures in the year. */
      readonly reason: string
    })[]
    /** Who does what; empty while it is hidden. */
    readonly responsibilities: readonly ({
      /** Who is responsible; null where only a kind of actor is named. */
      readonly party: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** The kind of actor, where no party is named. */
      readonly category: string | null
      /** What it is to do. */
      readonly text: string
    })[]
    /** What named partners have answered to it, by objective; empty while it is hidden. */
    readonly endorsements: readonly ({
      /** A key that is never reused. */
      readonly id: string
      /** The objective whose measures it answers to. */
      readonly objective: {
        /** The key of its agreement and its number, such as "smola-aure/1". */
        readonly id: string
        /** Its number in the agreement. */
        readonly number: number
        /** As the agreement writes it. */
        readonly title: string
      } | null
      /** The named partner that answers. */
      readonly party: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** Yes or no. */
      readonly answer: EndorsementAnswer
      /** The day it answered. */
      readonly answeredOn: LocalDate
      /** What the answer is limited to; null where it has no limit. */
      readonly scope: string | null
      /** What it said to its answer. */
      readonly note: string | null
    })[]
    /** Further financing that ordinary budgets have settled since the year before; empty while it is hidden. */
    readonly settledFinancing: readonly ({
      /** The objective that it finances; null where it is for the plan as a whole. */
      readonly objective: {
        /** The key of its agreement and its number, such as "smola-aure/1". */
        readonly id: string
        /** Its number in the agreement. */
        readonly number: number
        /** As the agreement writes it. */
        readonly title: string
      } | null
      /** Whose budget it is; null where the plan does not say. */
      readonly party: {
        /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
        readonly id: string
        /** The name in Norwegian. */
        readonly name: string
        /** What it is called for short, such as "KDD". */
        readonly shortName: string | null
        /** What sort of organisation it is. */
        readonly kind: PartyKind
      } | null
      /** The year of the budget. */
      readonly budgetYear: number
      /** How much, in the prices of its budget year; a plan may name what is settled without saying how much. */
      readonly amount: Figure<Kroner>
      /** What is financed. */
      readonly text: string
      /** The budget decision, as it is filed. */
      readonly reference: string | null
    })[]
  } | null
  /** Every version that has been submitted, newest first. Drafts are not among them. */
  readonly versions: readonly ({
    /** A key that is never reused. */
    readonly id: string
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** The year that it plans. */
    readonly year: number
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
  })[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export const plansFind = /* @__PURE__ */ question<PlansFind, { readonly id: string }>(
  'PlansFind',
  'ef36ff4ac6e6ad569ff81566e4364daa1ac2567888d642899253e01e4c89ee78',
  ['actionPlan'],
  {"agreement":{"signedOn":"d","knownBy":"i","endsOn":"d","inForceFrom":"d"},"current":{"submittedOn":"d","approvedOn":"d","supersededOn":"d","priorities":{"rank":"f","shareBasisPoints":"f"},"endorsements":{"answeredOn":"d"},"settledFinancing":{"amount":"fk"}},"versions":{"submittedOn":"d","approvedOn":"d","supersededOn":"d"}},
)

/** Action plans of all pilots and years, and how far each has come. */
export interface PlansListNode {
  /** The key of its agreement and its year, such as "smola-aure/2026". */
  readonly id: string
  /** The year that it plans. */
  readonly year: number
  /** How far its newest version has come. The one that holds may be another: see `current`. */
  readonly state: PlanState | null
  /** The version that holds: the approved one. Null while none has been approved. */
  readonly current: {
    /** A key that is never reused. */
    readonly id: string
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** The year that it plans. */
    readonly year: number
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
  } | null
  /** Every version that has been submitted, newest first. Drafts are not among them. */
  readonly versions: readonly ({
    /** A key that is never reused. */
    readonly id: string
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** The year that it plans. */
    readonly year: number
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
  })[]
  /** The pilot of its agreement. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface PlansListVariables {
  /** Only those for which this holds. Without it: all. */
  readonly where?: ActionPlanWhere | null | undefined
  /** The order that they are listed in. */
  readonly orderBy?: ActionPlanOrder | undefined
  /** The real pilots, or their demonstration twins. Never both. */
  readonly world?: World | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const plansList = /* @__PURE__ */ question<Connection<PlansListNode>, PlansListVariables>(
  'PlansList',
  'ad9c4461e709e9cfd0e778f99dcbc83b581db6a4b7356baf27a292e82a133e40',
  ['actionPlans'],
  {"nodes":{"current":{"submittedOn":"d","approvedOn":"d","supersededOn":"d"},"versions":{"submittedOn":"d","approvedOn":"d","supersededOn":"d"}}},
)

/** What one version of a plan says of each of its measures, with the lines that are to pay for it. */
export interface PlansMeasuresListNode {
  /** A key that is never reused. */
  readonly id: string
  /** The year that its plan is for. */
  readonly year: number
  /** As the plan writes it. */
  readonly title: string
  /** How far it has come. */
  readonly status: MeasureStatus
  /** Why its status is what it is. */
  readonly statusNote: string | null
  /** The first day it is planned for. */
  readonly plannedFrom: LocalDate | null
  /** The last day it is planned for. */
  readonly plannedTo: LocalDate | null
  /** The day it began; null where it has not, or nobody has told. */
  readonly startedOn: LocalDate | null
  /** The day it ended; null where it has not, or nobody has told. */
  readonly endedOn: LocalDate | null
  /** The municipality that is responsible for it; null where the plan names none. */
  readonly responsibleMunicipality: {
    /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
    readonly code: string
    /** The Norwegian name. Not unique: two municipalities are called Våler. */
    readonly name: string
  } | null
  /** The objectives that it serves, each with its share, in the order of the plan. */
  readonly objectives: readonly ({
    /** Its share of the measure, in basis points: those of one measure add up to 10,000. */
    readonly shareBasisPoints: number
    /** The objective. */
    readonly objective: {
      /** The key of its agreement and its number, such as "smola-aure/1". */
      readonly id: string
      /** Its number in the agreement. */
      readonly number: number
      /** As the agreement writes it. */
      readonly title: string
    } | null
  })[]
  /** Whether the shares of its objectives are agreed; if not, they are equal because nothing else is known. */
  readonly sharesAgreed: boolean
  /** Who takes part in it, each with its role and scope. */
  readonly partners: readonly ({
    /** Who takes part; null where only a kind of actor is named. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** The kind of actor, where no party is named. */
    readonly category: string | null
    /** What it does there. */
    readonly role: string | null
    /** What its part is limited to; null where it has no limit. */
    readonly scope: string | null
  })[]
  /** The measure itself, the same over the years. */
  readonly measure: {
    /** The key of its agreement and its number, such as "smola-aure/m7". */
    readonly id: string
    /** Its number within the agreement, never reused. */
    readonly number: number
  } | null
  /** How this version of the plan says that the measure is to be paid for, by budget year. */
  readonly financing: readonly ({
    /** A key that is never reused. */
    readonly id: string
    /** How far it has come. */
    readonly stage: MoneyStage
    /** Where the money comes from. */
    readonly source: MoneySource
    /** The budget year, in whose prices it is; never adjusted. Null for a grant whose year no source gives. */
    readonly year: number | null
    /** Whether the year is known, and if not, why. */
    readonly yearState: FigureState
    /** How much, exact to the øre. */
    readonly amount: Figure<Kroner>
    /** The day it was booked; null where no source gives it. */
    readonly bookedOn: LocalDate | null
    /** Of what is spent: whether an auditor has confirmed it; null where nobody has told us. */
    readonly audited: boolean | null
    /** How many hours were worked; only own hours have any. */
    readonly hours: Figure<number>
    /** What an hour is worth; the amount is the product, rounded to the øre. */
    readonly rate: Figure<Kroner>
    /** Who pays; null where no source says. */
    readonly payer: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** Who gets it; null where no source says. */
    readonly recipient: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** The decision, letter or voucher that it rests on. */
    readonly reference: string | null
    /** What else a reader should know about it. */
    readonly note: string | null
  })[] | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export interface PlansMeasuresListVariables {
  /** The key of a version of a plan. */
  readonly version: string
  readonly where?: MeasureVersionWhere | null | undefined
  readonly orderBy?: MeasureVersionOrder | undefined
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const plansMeasuresList = /* @__PURE__ */ question<Connection<PlansMeasuresListNode>, PlansMeasuresListVariables>(
  'PlansMeasuresList',
  'b001a4ee3cba62453dc0d7ca3bd1a69f7ed4e898277eff41755174a29aaa1cc1',
  ['planVersion', 'measures'],
  {"nodes":{"plannedFrom":"d","plannedTo":"d","startedOn":"d","endedOn":"d","financing":{"yearState":"s","amount":"fk","bookedOn":"d","hours":"f","rate":"fk"}}},
)

/** One version of a plan by its key: what it says of the plan as a whole, empty until the public may read it. */
export interface PlansVersionsFind {
  /** A key that is never reused. */
  readonly id: string
  /** Its number within the plan of its year: 1 for the first. */
  readonly number: number
  /** The year that it plans. */
  readonly year: number
  /** How far it has come. */
  readonly state: PlanState
  /** The day that it was submitted to KDD; null where nobody has told. */
  readonly submittedOn: LocalDate | null
  /** The day that KDD approved it; null until then. */
  readonly approvedOn: LocalDate | null
  /** The day that a later version took its place; null while none has. */
  readonly supersededOn: LocalDate | null
  /** Whether the public may read what it says: once it has been approved. Until then its lists are empty because they are hidden, not because there is nothing in them. */
  readonly isPublic: boolean
  /** The pilot of its agreement. */
  readonly pilot: {
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The name in Norwegian. */
    readonly name: string
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** The plan that it is a version of. */
  readonly plan: {
    /** The key of its agreement and its year, such as "smola-aure/2026". */
    readonly id: string
    /** The year that it plans. */
    readonly year: number
    /** How far its newest version has come. The one that holds may be another: see `current`. */
    readonly state: PlanState | null
  } | null
  /** The day that KDD last returned it; null where it has not been. */
  readonly returnedOn: LocalDate | null
  /** The case key of KDD’s decision about it. Norwegian: saksnummer. */
  readonly decisionReference: string | null
  /** What it says of the plan as a whole; null where it says nothing of that, and while it is hidden. */
  readonly content: {
    /** What the plan is about. Norwegian: sammendrag. */
    readonly summary: string | null
    /** How roles and responsibilities are shared, in the words of the plan. Norwegian: roller og ansvar. */
    readonly responsibility: string | null
  } | null
  /** What place each objective has in the year: by rank, else by share; empty while it is hidden. */
  readonly priorities: readonly ({
    /** The objective. */
    readonly objective: {
      /** The key of its agreement and its number, such as "smola-aure/1". */
      readonly id: string
      /** Its number in the agreement. */
      readonly number: number
      /** As the agreement writes it. */
      readonly title: string
    } | null
    /** Its place: 1 comes first. NOT_APPLICABLE where the plan does not rank its objectives. */
    readonly rank: Figure<number>
    /** Its share of the year’s effort, in basis points. NOT_APPLICABLE where the plan does not share it out between its objectives. */
    readonly shareBasisPoints: Figure<number>
    /** Why it has this place. */
    readonly reason: string | null
  })[]
  /** Objectives that have no measures in the year, and why; empty while it is hidden. */
  readonly unmetObjectives: readonly ({
    /** The objective that has no measures. */
    readonly objective: {
      /** The key of its agreement and its number, such as "smola-aure/1". */
      readonly id: string
      /** Its number in the agreement. */
      readonly number: number
      /** As the agreement writes it. */
      readonly title: string
    } | null
    /** Why it has no measures in the year. */
    readonly reason: string
  })[]
  /** What named partners have answered to it, by objective; empty while it is hidden. */
  readonly endorsements: readonly ({
    /** A key that is never reused. */
    readonly id: string
    /** The objective whose measures it answers to. */
    readonly objective: {
      /** The key of its agreement and its number, such as "smola-aure/1". */
      readonly id: string
      /** Its number in the agreement. */
      readonly number: number
      /** As the agreement writes it. */
      readonly title: string
    } | null
    /** The named partner that answers. */
    readonly party: {
      /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
      readonly id: string
      /** The name in Norwegian. */
      readonly name: string
      /** What it is called for short, such as "KDD". */
      readonly shortName: string | null
      /** What sort of organisation it is. */
      readonly kind: PartyKind
    } | null
    /** Yes or no. */
    readonly answer: EndorsementAnswer
    /** The day it answered. */
    readonly answeredOn: LocalDate
    /** What the answer is limited to; null where it has no limit. */
    readonly scope: string | null
    /** What it said to its answer. */
    readonly note: string | null
  })[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
}

export const plansVersionsFind = /* @__PURE__ */ question<PlansVersionsFind, { readonly id: string }>(
  'PlansVersionsFind',
  'e57f82df8acdba63ef84239fc8e4f169048ef185cd6668d17de78bae866c9bbd',
  ['planVersion'],
  {"submittedOn":"d","approvedOn":"d","supersededOn":"d","returnedOn":"d","priorities":{"rank":"f","shareBasisPoints":"f"},"endorsements":{"answeredOn":"d"}},
)

/** Where sources disagree; each of their claims is kept. */
export type SourcesConflicts = readonly ({
  /** A key that is never reused. */
  readonly id: string
  /** What they disagree on. */
  readonly topic: string
  /** What each of them says. */
  readonly claims: readonly ({
    /** What they say, in their own words or numbers. */
    readonly value: string
    /** Who says so. */
    readonly sources: readonly ({
      /** A readable key that is never reused, such as "avtale-smola-aure". */
      readonly id: string
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    })[]
  })[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly ({
    /** The key of the document or register. */
    readonly sourceId: string
    /** A chapter, page or cell of it, as it numbers them itself. */
    readonly section: string | null
    /** What a reader should know about how the source says it. */
    readonly note: string | null
    /** The document or register itself. */
    readonly source: {
      /** As published. */
      readonly title: string
      /** Where it was published; null when it has no public address. */
      readonly url: string | null
    }
  })[]
})[]

export const sourcesConflicts = /* @__PURE__ */ question<SourcesConflicts, object>(
  'SourcesConflicts',
  'd21d0ddab6b8bb80560fe69bd925c76c856a4d6a8dae63522235b3114d9fb706',
  ['sourceConflicts'],
  null,
)

/** One source by its key. */
export interface SourcesFind {
  /** A readable key that is never reused, such as "avtale-smola-aure". */
  readonly id: string
  /** As published. */
  readonly title: string
  /** Where it was published; null when it has no public address. */
  readonly url: string | null
  /** How it was read, when that matters for how far it can be trusted. */
  readonly note: string | null
}

export const sourcesFind = /* @__PURE__ */ question<SourcesFind, { readonly id: string }>(
  'SourcesFind',
  '4b262c454bfb30af9c18b18b21bb7538369236182cb143f016e2bf42767cf06e',
  ['source'],
  null,
)

/** The themes that all pilots share. */
export type ThemesAll = readonly {
  /** A readable key in English, such as "housing". */
  readonly id: string
  /** In bokmål. */
  readonly name: string
  /** The name in every language it is registered in. */
  readonly names: readonly {
    /** The text itself. */
    readonly text: string
    /** The language it is in. */
    readonly language: Language
  }[]
}[]

export const themesAll = /* @__PURE__ */ question<ThemesAll, object>(
  'ThemesAll',
  '4ded46924b41554ef832acdad36364f0ebcc2dcc41eb1f8260f8061e8c938ed5',
  ['themes'],
  null,
)

export interface AgreementsRoom {
  /** What an agreement demands of each of its parties in a year, where it stands, and what was done: treatments, meetings and reports. */
  cycle(variables: AgreementsCycleVariables, call?: Call): Promise<Answer<AgreementsCycle>>
  /** One agreement by its key, whole: its parties, its objectives, every graded statement, and what its main parties have decided. */
  find(id: string, call?: Call): Promise<Answer<AgreementsFind>>
  /** Agreements side by side: how far they have come, whether they are in force, and what is missing for that. */
  list(variables?: ListVariables<AgreementsListVariables>, call?: Call): List<AgreementsListNode>
}

export interface BodiesRoom {
  /** One network, resource group or steering group by its key. */
  find(id: string, call?: Call): Promise<Answer<BodiesFind>>
  /** Networks, resource groups and steering groups, with who is in them. */
  list(variables?: ListVariables<BodiesListVariables>, call?: Call): List<BodiesListNode>
}

export interface CountiesRoom {
  /** One county by its code, with its pilots. */
  find(code: string, variables?: CountiesFindVariables, call?: Call): Promise<Answer<CountiesFind>>
  /** Counties, with their pilots. */
  list(variables?: ListVariables<CountiesListVariables>, call?: Call): List<CountiesListNode>
}

export interface CountyRoom {
  readonly measures: {
    /** The measures of the county’s pilots, with their status and money. */
    list(variables?: ListVariables<CountyMeasuresListVariables>, call?: Call): List<CountyMeasuresListNode>
  }
  readonly money: {
    /** Money in the county at one stage: its part of what the pilots that lie in it have, whole and in groups. */
    totals(variables: CountyMoneyTotalsVariables, call?: Call): Promise<Answer<CountyMoneyTotals>>
  }
  readonly obligations: {
    /** What has been promised in the agreements of the county's pilots. */
    list(variables?: ListVariables<CountyObligationsListVariables>, call?: Call): List<CountyObligationsListNode>
    /** What has been promised in the agreements of the county's pilots, counted: in all, and in groups. */
    totals(variables?: CountyObligationsTotalsVariables, call?: Call): Promise<Answer<CountyObligationsTotals>>
  }
  /** The county at a glance: its pilots, who takes part in them and in what role, what they have promised, and its share of the money. */
  overview(variables?: CountyOverviewVariables, call?: Call): Promise<Answer<CountyOverview>>
  readonly parties: {
    /** The county's own organisations: its municipalities, its county municipality and its county governor. */
    list(variables?: ListVariables<CountyPartiesListVariables>, call?: Call): List<CountyPartiesListNode>
  }
  readonly pilots: {
    /** The pilots that lie in the county, wholly or in part. */
    list(variables?: ListVariables<CountyPilotsListVariables>, call?: Call): List<CountyPilotsListNode>
  }
}

export interface EvaluationRoom {
  readonly assessments: {
    /** One independent assessment by its key, with what it rests on. */
    find(id: string, call?: Call): Promise<Answer<EvaluationAssessmentsFind>>
    /** What someone independent has concluded of objectives and of obligations, across all pilots. */
    list(variables?: ListVariables<EvaluationAssessmentsListVariables>, call?: Call): List<EvaluationAssessmentsListNode>
  }
  /** The designs common to the agreements, with their questions, and how each agreement has adapted them. */
  designs(variables?: EvaluationDesignsVariables, call?: Call): Promise<Answer<EvaluationDesigns>>
  readonly indicators: {
    /** One indicator by its key: what it counts, how it is judged, and each period with its target and reading, gaps as gaps. */
    find(id: string, call?: Call): Promise<Answer<EvaluationIndicatorsFind>>
    /** Indicators across all pilots, common and local, each with its latest reading and whether it is behind. */
    list(variables?: ListVariables<EvaluationIndicatorsListVariables>, call?: Call): List<EvaluationIndicatorsListNode>
  }
  readonly lessons: {
    /** One lesson by its key, and where else it has been put to use. */
    find(id: string, call?: Call): Promise<Answer<EvaluationLessonsFind>>
    /** What has been learned, across all pilots, and who has put it to use. */
    list(variables?: ListVariables<EvaluationLessonsListVariables>, call?: Call): List<EvaluationLessonsListNode>
  }
  readonly observations: {
    /** The readings of one indicator, of the whole and of parts, with what they were before they were corrected. */
    list(variables?: ListVariables<EvaluationObservationsListVariables>, call?: Call): List<EvaluationObservationsListNode>
  }
  /** What is known of a pilot, of what is expected to be known: how many figures of each kind, and the first of them one by one, each with its state and who owes it. */
  quality(variables: EvaluationQualityVariables, call?: Call): Promise<Answer<EvaluationQuality>>
  readonly selfReports: {
    /** What parties say themselves of how it goes. */
    list(variables?: ListVariables<EvaluationSelfReportsListVariables>, call?: Call): List<EvaluationSelfReportsListNode>
  }
  /** How the agreements are to be evaluated: each strategy, whether it stands, and who has yet to agree. */
  strategies(variables?: EvaluationStrategiesVariables, call?: Call): Promise<Answer<EvaluationStrategies>>
  /** Objectives on one theme in all pilots, to compare them: measures, money by stage, each indicator against its targets, and what was concluded. Beside them what the money on the theme comes to, and how many pilots that rests on. */
  theme(variables: EvaluationThemeVariables, call?: Call): Promise<Answer<EvaluationTheme>>
  /** Readings of one common indicator added up: in all, and in groups. What cannot be compared is left out, and said. */
  totals(variables: EvaluationTotalsVariables, call?: Call): Promise<Answer<EvaluationTotals>>
}

export interface FundingRoom {
  /** What the Storting has voted for the grant scheme, year by year, and what has been granted of it. */
  appropriations(variables?: FundingAppropriationsVariables, call?: Call): Promise<Answer<FundingAppropriations>>
  readonly entries: {
    /** One amount by its key, with what it counts under, and what it was before it was revised. */
    find(id: string, call?: Call): Promise<Answer<FundingEntriesFind>>
    /** Amounts one by one, at all stages and from every source: plans, grants, allocations and accounts. */
    list(variables?: ListVariables<FundingEntriesListVariables>, call?: Call): List<FundingEntriesListNode>
  }
  readonly grants: {
    /** One grant by its key: what it is given for, on which conditions, and what has come of it. */
    find(id: string, call?: Call): Promise<Answer<FundingGrantsFind>>
    /** Grants across all pilots: what is given, allocated, paid out and left. */
    list(variables?: ListVariables<FundingGrantsListVariables>, call?: Call): List<FundingGrantsListNode>
  }
  /** The grant scheme and its rules: phases, ceilings, who may apply, what may be paid for and what not. */
  rules(variables?: FundingRulesVariables, call?: Call): Promise<Answer<FundingRules>>
  readonly schemeUses: {
    /** How the pilots use existing instruments, the years before their agreements among them. */
    list(variables?: ListVariables<FundingSchemeUsesListVariables>, call?: Call): List<FundingSchemeUsesListNode>
    /** Uses of existing instruments counted and added up, beside those of the years before: in all, and in groups. */
    totals(variables?: FundingSchemeUsesTotalsVariables, call?: Call): Promise<Answer<FundingSchemeUsesTotals>>
  }
  /** Existing instruments that the pilots may use. */
  schemes(variables?: FundingSchemesVariables, call?: Call): Promise<Answer<FundingSchemes>>
  /** Money at one stage added up: in all, and in groups. */
  totals(variables: FundingTotalsVariables, call?: Call): Promise<Answer<FundingTotals>>
}

export interface MeasuresRoom {
  /** One measure by its key, such as "smola-aure/m7": what the plan of a year says of it, its history, its money, what is counted, what was learned, and measures of other pilots that are like it. */
  find(id: string, variables?: MeasuresFindVariables, call?: Call): Promise<Answer<MeasuresFind>>
  /** Measures across all pilots, filtered and ordered by their plans, their money and their results. */
  list(variables?: ListVariables<MeasuresListVariables>, call?: Call): List<MeasuresListNode>
  readonly money: {
    /** Every amount set on one measure, at all stages. */
    list(variables?: ListVariables<MeasuresMoneyListVariables>, call?: Call): List<MeasuresMoneyListNode>
  }
  /** Measures counted: in all, and in groups by pilot, theme, objective, status, municipality, partner or year. */
  totals(variables?: MeasuresTotalsVariables, call?: Call): Promise<Answer<MeasuresTotals>>
}

export interface MunicipalitiesRoom {
  /** One municipality by the code it has today, or one it had before. */
  find(code: string, variables?: MunicipalitiesFindVariables, call?: Call): Promise<Answer<MunicipalitiesFind>>
  /** Municipalities, inside the pilots and outside, since people compare the two. */
  list(variables?: ListVariables<MunicipalitiesListVariables>, call?: Call): List<MunicipalitiesListNode>
}

export interface NationRoom {
  /** What is granted, allocated and spent in all pilots, each in the same groups, with what each total rests on. */
  money(variables?: NationMoneyVariables, call?: Call): Promise<Answer<NationMoney>>
  /** All pilots at a glance: their municipalities, where their agreements stand, what is missing or not known, and how much has been promised. */
  overview(variables?: NationOverviewVariables, call?: Call): Promise<Answer<NationOverview>>
}

export interface ObjectivesRoom {
  /** One objective by its key, such as "smola-aure/1", with its partners and what they have promised, its money by stage, what is counted, and how it is judged. */
  find(id: string, call?: Call): Promise<Answer<ObjectivesFind>>
  /** Objectives across all pilots, with the partners named for them, and their money by stage. */
  list(variables?: ListVariables<ObjectivesListVariables>, call?: Call): List<ObjectivesListNode>
}

export interface ObligationsRoom {
  /** One graded statement by its key: who is to do what, and how strongly. */
  find(id: string, call?: Call): Promise<Answer<ObligationsFind>>
  /** Graded statements across all agreements: who has promised what, how strongly. */
  list(variables?: ListVariables<ObligationsListVariables>, call?: Call): List<ObligationsListNode>
  /** Graded statements counted: in all, and in groups by grade, kind, pilot, objective, theme, cohort or debtor. */
  totals(variables?: ObligationsTotalsVariables, call?: Call): Promise<Answer<ObligationsTotals>>
}

export interface PartiesRoom {
  /** One party by its key, such as "husbanken". */
  find(id: string, variables?: PartiesFindVariables, call?: Call): Promise<Answer<PartiesFind>>
  /** Organisations: those in the pilots, and those that may be invited. */
  list(variables?: ListVariables<PartiesListVariables>, call?: Call): List<PartiesListNode>
}

export interface PartyRoom {
  readonly assessments: {
    /** What someone independent has concluded of what it promised. */
    list(variables?: ListVariables<PartyAssessmentsListVariables>, call?: Call): List<PartyAssessmentsListNode>
  }
  readonly followUps: {
    /** What it has done about what it promised, in all pilots of one world. */
    list(variables?: ListVariables<PartyFollowUpsListVariables>, call?: Call): List<PartyFollowUpsListNode>
  }
  readonly grants: {
    /** The grants it has received. */
    list(variables?: ListVariables<PartyGrantsListVariables>, call?: Call): List<PartyGrantsListNode>
  }
  readonly measures: {
    /** The measures that it takes part in, in all pilots of one world. */
    list(variables?: ListVariables<PartyMeasuresListVariables>, call?: Call): List<PartyMeasuresListNode>
  }
  readonly obligations: {
    /** What it has promised, itself or through a group, in all agreements of one world. */
    list(variables?: ListVariables<PartyObligationsListVariables>, call?: Call): List<PartyObligationsListNode>
    /** What it has promised, counted: in all, and in groups. */
    totals(variables?: PartyObligationsTotalsVariables, call?: Call): Promise<Answer<PartyObligationsTotals>>
  }
  readonly participations: {
    /** Its roles, in all pilots of one world. */
    list(variables?: ListVariables<PartyParticipationsListVariables>, call?: Call): List<PartyParticipationsListNode>
  }
  readonly schemeUses: {
    /** How it has used existing instruments. */
    list(variables?: ListVariables<PartySchemeUsesListVariables>, call?: Call): List<PartySchemeUsesListNode>
  }
  readonly selfReports: {
    /** What it has reported itself. */
    list(variables?: ListVariables<PartySelfReportsListVariables>, call?: Call): List<PartySelfReportsListNode>
  }
}

export interface PilotsRoom {
  /** One pilot by its key, such as "smola-aure": who is in it, its agreement with its objectives and their partners, its plan, its money, its results, and what is not known. */
  find(id: string, call?: Call): Promise<Answer<PilotsFind>>
  /** Pilots side by side: where they are, where their agreements stand, and their money by stage. */
  list(variables?: ListVariables<PilotsListVariables>, call?: Call): List<PilotsListNode>
}

export interface PlansRoom {
  /** One action plan by its key, such as "smola-aure/2026": its versions, and what the one that holds says of the plan as a whole. */
  find(id: string, call?: Call): Promise<Answer<PlansFind>>
  /** Action plans of all pilots and years, and how far each has come. */
  list(variables?: ListVariables<PlansListVariables>, call?: Call): List<PlansListNode>
  readonly measures: {
    /** What one version of a plan says of each of its measures, with the lines that are to pay for it. */
    list(variables?: ListVariables<PlansMeasuresListVariables>, call?: Call): List<PlansMeasuresListNode>
  }
  readonly versions: {
    /** One version of a plan by its key: what it says of the plan as a whole, empty until the public may read it. */
    find(id: string, call?: Call): Promise<Answer<PlansVersionsFind>>
  }
}

export interface SourcesRoom {
  /** Where sources disagree; each of their claims is kept. */
  conflicts(call?: Call): Promise<Answer<SourcesConflicts>>
  /** One source by its key. */
  find(id: string, call?: Call): Promise<Answer<SourcesFind>>
}

export interface ThemesRoom {
  /** The themes that all pilots share. */
  all(call?: Call): Promise<Answer<ThemesAll>>
}

/** Every named question, by room. */
export interface Rooms {
  readonly agreements: AgreementsRoom
  readonly bodies: BodiesRoom
  readonly counties: CountiesRoom
  /** Two digits. Norwegian: fylkesnummer. */
  county(county: string): CountyRoom
  readonly evaluation: EvaluationRoom
  readonly funding: FundingRoom
  readonly measures: MeasuresRoom
  readonly municipalities: MunicipalitiesRoom
  readonly nation: NationRoom
  readonly objectives: ObjectivesRoom
  readonly obligations: ObligationsRoom
  readonly parties: PartiesRoom
  /** Its key, such as "kdd". */
  party(party: string): PartyRoom
  readonly pilots: PilotsRoom
  readonly plans: PlansRoom
  readonly sources: SourcesRoom
  readonly themes: ThemesRoom
}

export const rooms = (ask: Asker): Rooms => ({
  agreements: {
    cycle: whole(ask, agreementsCycle),
    find: byKey(ask, agreementsFind, 'id'),
    list: paged(ask, agreementsList),
  },
  bodies: {
    find: byKey(ask, bodiesFind, 'id'),
    list: paged(ask, bodiesList),
  },
  counties: {
    find: byKeyAnd(ask, countiesFind, 'code'),
    list: paged(ask, countiesList),
  },
  county: (county) => {
    const within = bound(ask, { county })
    return {
      measures: { list: paged(within, countyMeasuresList) },
      money: { totals: whole(within, countyMoneyTotals) },
      obligations: { list: paged(within, countyObligationsList), totals: whole(within, countyObligationsTotals) },
      overview: whole(within, countyOverview),
      parties: { list: paged(within, countyPartiesList) },
      pilots: { list: paged(within, countyPilotsList) },
    }
  },
  evaluation: {
    assessments: { find: byKey(ask, evaluationAssessmentsFind, 'id'), list: paged(ask, evaluationAssessmentsList) },
    designs: whole(ask, evaluationDesigns),
    indicators: { find: byKey(ask, evaluationIndicatorsFind, 'id'), list: paged(ask, evaluationIndicatorsList) },
    lessons: { find: byKey(ask, evaluationLessonsFind, 'id'), list: paged(ask, evaluationLessonsList) },
    observations: { list: paged(ask, evaluationObservationsList) },
    quality: whole(ask, evaluationQuality),
    selfReports: { list: paged(ask, evaluationSelfReportsList) },
    strategies: whole(ask, evaluationStrategies),
    theme: whole(ask, evaluationTheme),
    totals: whole(ask, evaluationTotals),
  },
  funding: {
    appropriations: whole(ask, fundingAppropriations),
    entries: { find: byKey(ask, fundingEntriesFind, 'id'), list: paged(ask, fundingEntriesList) },
    grants: { find: byKey(ask, fundingGrantsFind, 'id'), list: paged(ask, fundingGrantsList) },
    rules: whole(ask, fundingRules),
    schemeUses: { list: paged(ask, fundingSchemeUsesList), totals: whole(ask, fundingSchemeUsesTotals) },
    schemes: whole(ask, fundingSchemes),
    totals: whole(ask, fundingTotals),
  },
  measures: {
    find: byKeyAnd(ask, measuresFind, 'id'),
    list: paged(ask, measuresList),
    money: { list: paged(ask, measuresMoneyList) },
    totals: whole(ask, measuresTotals),
  },
  municipalities: {
    find: byKeyAnd(ask, municipalitiesFind, 'code'),
    list: paged(ask, municipalitiesList),
  },
  nation: {
    money: whole(ask, nationMoney),
    overview: whole(ask, nationOverview),
  },
  objectives: {
    find: byKey(ask, objectivesFind, 'id'),
    list: paged(ask, objectivesList),
  },
  obligations: {
    find: byKey(ask, obligationsFind, 'id'),
    list: paged(ask, obligationsList),
    totals: whole(ask, obligationsTotals),
  },
  parties: {
    find: byKeyAnd(ask, partiesFind, 'id'),
    list: paged(ask, partiesList),
  },
  party: (party) => {
    const within = bound(ask, { party })
    return {
      assessments: { list: paged(within, partyAssessmentsList) },
      followUps: { list: paged(within, partyFollowUpsList) },
      grants: { list: paged(within, partyGrantsList) },
      measures: { list: paged(within, partyMeasuresList) },
      obligations: { list: paged(within, partyObligationsList), totals: whole(within, partyObligationsTotals) },
      participations: { list: paged(within, partyParticipationsList) },
      schemeUses: { list: paged(within, partySchemeUsesList) },
      selfReports: { list: paged(within, partySelfReportsList) },
    }
  },
  pilots: {
    find: byKey(ask, pilotsFind, 'id'),
    list: paged(ask, pilotsList),
  },
  plans: {
    find: byKey(ask, plansFind, 'id'),
    list: paged(ask, plansList),
    measures: { list: paged(ask, plansMeasuresList) },
    versions: { find: byKey(ask, plansVersionsFind, 'id') },
  },
  sources: {
    conflicts: alone(ask, sourcesConflicts),
    find: byKey(ask, sourcesFind, 'id'),
  },
  themes: {
    all: alone(ask, themesAll),
  },
})
