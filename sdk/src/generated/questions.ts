import type { Answer } from '../answer.js'
import type { Asker } from '../ask.js'
import type { FigureState } from '../figures.js'
import { alone, bound, byKey, paged, whole } from '../named.js'
import type { Call } from '../options.js'
import type { Connection, List, ListVariables } from '../pages.js'
import { question } from '../question.js'
import type { ImpreciseDate, LocalDate } from '../scalars.js'
import type { AgreementOrder, AgreementStage, AgreementStatus, AgreementWhere, AnchoringKind, ApprovalObstacle, ApprovalState, BodyKind, BodyOrder, BodyRole, BodyWhere, CountyOrder, CountyWhere, CrossReferenceKind, FocusAreaStage, FollowUpFrequency, FollowUpSubject, Language, MunicipalityOrder, MunicipalityWhere, ObjectiveOrder, ObjectiveWhere, ObligationDimension, ObligationGrade, ObligationGroupOrder, ObligationHaving, ObligationKind, ObligationOrder, ObligationWhere, ParticipationRole, PartyGroupKind, PartyKind, PartyOrder, PartyWhere, PilotOrder, PilotWhere, Provenance, Verification, World } from './model.js'

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
  /** How many objectives a source says that it has; they may not all be on record here. */
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
    /** The first year it covers. */
    readonly fromYear: number | null
    /** The last year it covers. */
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
  '9b424d17a455349f1764cc35ac26d574b2ebc511cd1ee3de914894cfc73543e2',
  ['agreement'],
  {"signedOn":"d","knownBy":"i","endsOn":"d","inForceFrom":"d","projectPeriodEnd":"i","participations":{"validFrom":"d","validTo":"d"},"approvals":{"decidedOn":"d","reservationLiftedOn":"d"},"objectives":{"namedPartners":{"validFrom":"d","validTo":"d"},"mayBeInvited":{"validFrom":"d","validTo":"d"}}},
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
  /** How many objectives a source says that it has; they may not all be on record here. */
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

export const countiesFind = /* @__PURE__ */ question<CountiesFind, { readonly code: string }>(
  'CountiesFind',
  '53840c3a42fe7b90f9c8b191297218f0f7cb5a74cfaa8bac0419fc6c2d4d038d',
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
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const countiesList = /* @__PURE__ */ question<Connection<CountiesListNode>, CountiesListVariables>(
  'CountiesList',
  '250c1b7f19011df2ca9924e699ca5b9b4d34039dbdcd9720f270b5e26d04e59a',
  ['counties'],
  null,
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

/** The county at a glance: its pilots, who takes part in them and in what role, and what they have promised. */
export interface CountyOverview {
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
        /** Its key: the code it has today. Norwegian: kommunenummer. */
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
}

export const countyOverview = /* @__PURE__ */ question<CountyOverview, object>(
  'CountyOverview',
  '48220aa00419646025a7a80d6a27bf826e8730daff1d5c8893f0dc2d770c5fbe',
  ['county'],
  {"countyMunicipality":{"organisationNumberState":"s"},"pilots":{"participations":{"validFrom":"d","validTo":"d"},"agreement":{"signedOn":"d","knownBy":"i","endsOn":"d","inForceFrom":"d","participations":{"validFrom":"d","validTo":"d"},"objectives":{"namedPartners":{"validFrom":"d","validTo":"d"},"mayBeInvited":{"validFrom":"d","validTo":"d"}}}}},
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
      /** Its key: the code it has today. Norwegian: kommunenummer. */
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

/** One municipality by the code it has today, or one it had before. */
export interface MunicipalitiesFind {
  /** Its key: the code it has today. Norwegian: kommunenummer. */
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

export const municipalitiesFind = /* @__PURE__ */ question<MunicipalitiesFind, { readonly code: string }>(
  'MunicipalitiesFind',
  'cfaae20956a556fa908e36d616b2f1c3af939b06368b92c6dbb9dcccdaa97964',
  ['municipality'],
  {"party":{"organisationNumberState":"s"},"codes":{"validFrom":"d","validTo":"d"},"centralities":{"validFrom":"d","validTo":"d"},"validFrom":"d","validTo":"d"},
)

/** Municipalities, inside the pilots and outside, since people compare the two. */
export interface MunicipalitiesListNode {
  /** Its key: the code it has today. Norwegian: kommunenummer. */
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
  /** Whether to count how many there are on all pages. */
  readonly counted?: boolean | undefined
}

export const municipalitiesList = /* @__PURE__ */ question<Connection<MunicipalitiesListNode>, MunicipalitiesListVariables>(
  'MunicipalitiesList',
  '205d9b7094b9c83c3f436bd2aa8d641e97364faf65ae425004f5c5a3d25fbe05',
  ['municipalities'],
  {"nodes":{"centralities":{"validFrom":"d","validTo":"d"}}},
)

/** All pilots at a glance: their municipalities, where their agreements stand, what is missing or not known, and how much has been promised. */
export interface NationOverview {
  /** The pilots of one world. */
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
          /** Its key: the code it has today. Norwegian: kommunenummer. */
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
        /** How many objectives a source says that it has; they may not all be on record here. */
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

/** One objective by its key, such as "smola-aure/1", with its partners and what they have promised. */
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
  'd1e85fdf3444f6ac67bcb9fb004a1cb6585c173ca41914f77656027b5dbaedb6',
  ['objective'],
  {"namedPartners":{"validFrom":"d","validTo":"d"},"mayBeInvited":{"validFrom":"d","validTo":"d"}},
)

/** Objectives across all pilots, with the partners named for them. */
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
  '3edb9cf0aedfde51c3e7c2e2a70d301df8fa0290c909ec9c1cec8d6e16d0700e',
  ['objectives'],
  {"nodes":{"namedPartners":{"validFrom":"d","validTo":"d"}}},
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
  'd4d4823c0be5a26f92ceaa9bb9e012c703f27a7942ea610244de98d514f6f66a',
  ['obligation'],
  null,
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

export interface ObligationsTotalsVariables {
  /** Count by these, together. Without it there are no groups, only the total. */
  readonly groupBy?: readonly ObligationDimension[] | null | undefined
  /** Count only these. */
  readonly where?: ObligationWhere | null | undefined
  /** Which groups to give, by how much is in them. */
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
  '05e446d7d4dc675fe16f346e4567b6ea76111a8e19891c9f287011ab1ddbe22d',
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
    /** Its key: the code it has today. Norwegian: kommunenummer. */
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

export const partiesFind = /* @__PURE__ */ question<PartiesFind, { readonly id: string }>(
  'PartiesFind',
  'acb3d39a798617e296179a705ca57177c8c9aaa29470658e992c368d9f7af082',
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
    /** Its key: the code it has today. Norwegian: kommunenummer. */
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

/** One pilot by its key, such as "smola-aure": who is in it, its agreement with its objectives and their partners, and what is not known. */
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
      /** Its key: the code it has today. Norwegian: kommunenummer. */
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

export const pilotsFind = /* @__PURE__ */ question<PilotsFind, { readonly id: string }>(
  'PilotsFind',
  '4db455011632e87a15be42ab4e5a1f4c6a12812e8574bdfb1afe4b7e5dd7a144',
  ['pilot'],
  {"selectedOn":"i","participations":{"validFrom":"d","validTo":"d"},"agreement":{"signedOn":"d","knownBy":"i","endsOn":"d","inForceFrom":"d","objectives":{"namedPartners":{"validFrom":"d","validTo":"d"},"mayBeInvited":{"validFrom":"d","validTo":"d"}}}},
)

/** Pilots side by side: where they are, and where their agreements stand. */
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
      /** Its key: the code it has today. Norwegian: kommunenummer. */
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
  '474784325794cd16b5175dabf4223bf418823a44ea2b4aa05b6809e686f0fc16',
  ['pilots'],
  {"nodes":{"selectedOn":"i","agreement":{"signedOn":"d","knownBy":"i","endsOn":"d","inForceFrom":"d"}}},
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
  find(code: string, call?: Call): Promise<Answer<CountiesFind>>
  /** Counties, with their pilots. */
  list(variables?: ListVariables<CountiesListVariables>, call?: Call): List<CountiesListNode>
}

export interface CountyRoom {
  readonly obligations: {
    /** What has been promised in the agreements of the county's pilots. */
    list(variables?: ListVariables<CountyObligationsListVariables>, call?: Call): List<CountyObligationsListNode>
    /** What has been promised in the agreements of the county's pilots, counted: in all, and in groups. */
    totals(variables?: CountyObligationsTotalsVariables, call?: Call): Promise<Answer<CountyObligationsTotals>>
  }
  /** The county at a glance: its pilots, who takes part in them and in what role, and what they have promised. */
  overview(call?: Call): Promise<Answer<CountyOverview>>
  readonly parties: {
    /** The county's own organisations: its municipalities, its county municipality and its county governor. */
    list(variables?: ListVariables<CountyPartiesListVariables>, call?: Call): List<CountyPartiesListNode>
  }
  readonly pilots: {
    /** The pilots that lie in the county, wholly or in part. */
    list(variables?: ListVariables<CountyPilotsListVariables>, call?: Call): List<CountyPilotsListNode>
  }
}

export interface MunicipalitiesRoom {
  /** One municipality by the code it has today, or one it had before. */
  find(code: string, call?: Call): Promise<Answer<MunicipalitiesFind>>
  /** Municipalities, inside the pilots and outside, since people compare the two. */
  list(variables?: ListVariables<MunicipalitiesListVariables>, call?: Call): List<MunicipalitiesListNode>
}

export interface NationRoom {
  /** All pilots at a glance: their municipalities, where their agreements stand, what is missing or not known, and how much has been promised. */
  overview(variables?: NationOverviewVariables, call?: Call): Promise<Answer<NationOverview>>
}

export interface ObjectivesRoom {
  /** One objective by its key, such as "smola-aure/1", with its partners and what they have promised. */
  find(id: string, call?: Call): Promise<Answer<ObjectivesFind>>
  /** Objectives across all pilots, with the partners named for them. */
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
  find(id: string, call?: Call): Promise<Answer<PartiesFind>>
  /** Organisations: those in the pilots, and those that may be invited. */
  list(variables?: ListVariables<PartiesListVariables>, call?: Call): List<PartiesListNode>
}

export interface PartyRoom {
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
}

export interface PilotsRoom {
  /** One pilot by its key, such as "smola-aure": who is in it, its agreement with its objectives and their partners, and what is not known. */
  find(id: string, call?: Call): Promise<Answer<PilotsFind>>
  /** Pilots side by side: where they are, and where their agreements stand. */
  list(variables?: ListVariables<PilotsListVariables>, call?: Call): List<PilotsListNode>
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
  readonly municipalities: MunicipalitiesRoom
  readonly nation: NationRoom
  readonly objectives: ObjectivesRoom
  readonly obligations: ObligationsRoom
  readonly parties: PartiesRoom
  /** Its key, such as "kdd". */
  party(party: string): PartyRoom
  readonly pilots: PilotsRoom
  readonly sources: SourcesRoom
  readonly themes: ThemesRoom
}

export const rooms = (ask: Asker): Rooms => ({
  agreements: {
    find: byKey(ask, agreementsFind, 'id'),
    list: paged(ask, agreementsList),
  },
  bodies: {
    find: byKey(ask, bodiesFind, 'id'),
    list: paged(ask, bodiesList),
  },
  counties: {
    find: byKey(ask, countiesFind, 'code'),
    list: paged(ask, countiesList),
  },
  county: (county) => {
    const within = bound(ask, { county })
    return {
      obligations: { list: paged(within, countyObligationsList), totals: whole(within, countyObligationsTotals) },
      overview: alone(within, countyOverview),
      parties: { list: paged(within, countyPartiesList) },
      pilots: { list: paged(within, countyPilotsList) },
    }
  },
  municipalities: {
    find: byKey(ask, municipalitiesFind, 'code'),
    list: paged(ask, municipalitiesList),
  },
  nation: {
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
    find: byKey(ask, partiesFind, 'id'),
    list: paged(ask, partiesList),
  },
  party: (party) => {
    const within = bound(ask, { party })
    return {
      obligations: { list: paged(within, partyObligationsList), totals: whole(within, partyObligationsTotals) },
      participations: { list: paged(within, partyParticipationsList) },
    }
  },
  pilots: {
    find: byKey(ask, pilotsFind, 'id'),
    list: paged(ask, pilotsList),
  },
  sources: {
    conflicts: alone(ask, sourcesConflicts),
    find: byKey(ask, sourcesFind, 'id'),
  },
  themes: {
    all: alone(ask, themesAll),
  },
})
