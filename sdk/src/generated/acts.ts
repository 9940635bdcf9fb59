import type { Answer } from '../answer.js'
import type { Asker } from '../ask.js'
import type { FigureState } from '../figures.js'
import type { ActVariables, Done } from '../done.js'
import { act } from '../named.js'
import type { Call } from '../options.js'
import { question } from '../question.js'
import type { ImpreciseDate, LocalDate } from '../scalars.js'
import type { Accumulation, AgreementInput, AgreementStage, AgreementStatus, AppropriationState, ApprovalState, AssessmentConclusion, Attainment, BaselineInput, BodyKind, BodyMemberInput, Comparability, CorrectionInput, CycleItemKind, DeadlineSetter, DecisionReferenceInput, DialogueOutcome, DisagreementOutcome, EndorsementAnswer, EvidenceInput, FinancingLineInput, GrantConditionInput, IndicatorDirection, IndicatorForm, IndicatorKind, InvitationAnswer, InvitationState, JudgingState, MeasureInput, MeasureStatus, MemberTask, MinistryMatterInput, MoneySource, MoneyStage, NameInput, PartyKind, PilotCountyInput, PilotMunicipalityInput, PlanState, PriorityInput, Provenance, Recommendation, ResponsibilityInput, ReturnNoteInput, SchemeOutcome, SchemeUseInput, SettledFinancingInput, StatusReportKind, Verification, World } from './model.js'

/** Adapts the common design to one agreement, for its municipalities, or changes how it was adapted. */
export type AdaptDesign = Done<{
  /** The adaptation as the act left it; null where it was not done. */
  readonly designAdaptation: {
    /** The day the parties agreed to it; null while they have not. */
    readonly agreedOn: LocalDate | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** What is adapted, and why. */
    readonly text: string
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface AdaptDesignVariables {
  /** The day the parties agreed to it; left out while they have not. */
  readonly agreedOn?: string | null | undefined
  /** The agreement that adapts it. */
  readonly agreement: string
  /** The design that is adapted. */
  readonly design: string
  /** The edition that was read; left out where it has not been adapted before. */
  readonly expectedVersion?: number | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** What is adapted, and why. */
  readonly text: string
}

export const adaptDesign = /* @__PURE__ */ question<AdaptDesign, AdaptDesignVariables>(
  'AdaptDesign',
  '5d3f74f66211c78006084063454f2f106362a161cd9d7962e746d2c2d098eba5',
  ['adaptDesign'],
  {"designAdaptation":{"agreedOn":"d"}},
)

/** Says whom to talk to at the signed-in organisation about an agreement. For an administrator of whoever works on the agreement. Norwegian: legge til kontakt. */
export type AddContact = Done<{
  /** The contact as the act left it; null where it was not done. */
  readonly contact: {
    /** How often it was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The day who the person is was erased, at every moment; null while it stands. */
    readonly erasedOn: LocalDate | null
    /** A key made at random. */
    readonly id: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day it was removed; null while it stands. */
    readonly removedOn: LocalDate | null
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface AddContactVariables {
  /** The agreement that the person is to be talked to about. */
  readonly agreement: string
  /** Whether what the organisation has to do is sent to this e-mail address, each working day that there is something. Norwegian: sammendrag på e-post. */
  readonly digest?: boolean | undefined
  /** Norwegian: e-postadresse. */
  readonly email?: string | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** What the person is called. */
  readonly name: string
  /** In digits, a plus before them at most. Norwegian: telefonnummer. */
  readonly phone?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** What the person does. */
  readonly role?: string | null | undefined
}

export const addContact = /* @__PURE__ */ question<AddContact, AddContactVariables>(
  'AddContact',
  '4a3c8a9af678d12c0cd121ef3ceeb4c5763d065f62291e906d3250163e288cd0',
  ['addContact'],
  {"contact":{"erasedOn":"d","removedOn":"d"}},
)

/** Adds to a question by what its answers are judged: for all, or for one agreement. */
export type AddCriterion = Done<{
  /** The question as the act left it; null where it was not done. */
  readonly evaluationQuestion: {
    /** A key that is never reused. */
    readonly id: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The question itself. */
    readonly text: string
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface AddCriterionVariables {
  /** The agreement that adds it; left out for one common to all. Of an agreement’s own question it is that one. */
  readonly agreement?: string | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The question whose answers are judged by it. */
  readonly question: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The criterion itself. */
  readonly text: string
}

export const addCriterion = /* @__PURE__ */ question<AddCriterion, AddCriterionVariables>(
  'AddCriterion',
  'b865f6de3e651e7caeef013f007b776068bec5a9a1bbd9cb3f79d33b52f682f6',
  ['addCriterion'],
  null,
)

/** Adds a financing line to a measure of a plan that is being written. It is as public as the plan. Norwegian: finansieringslinje. */
export type AddFinancingLine = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The amount as the act left it; null where nothing was done, or where it was removed. */
  readonly moneyEntry: {
    /** Of what is spent: whether an auditor has confirmed it; null where nobody has told us. */
    readonly audited: boolean | null
    /** The day it was booked; null where no source gives it. */
    readonly bookedOn: LocalDate | null
    /** How often it has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** What else a reader should know about it. */
    readonly note: string | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The decision, letter or voucher that it rests on. */
    readonly reference: string | null
    /** Where the money comes from. */
    readonly source: MoneySource
    /** How far it has come. */
    readonly stage: MoneyStage
    /** Whether it is real, or made up for demonstration. */
    readonly world: World
    /** The budget year, in whose prices it is; never adjusted. Null for a grant whose year no source gives. */
    readonly year: number | null
    /** Whether the year is known, and if not, why. */
    readonly yearState: FigureState
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface AddFinancingLineVariables {
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The line. */
  readonly line: FinancingLineInput
  /** What the version of the plan says of the measure, such as "smola-aure/2026/1/m7". */
  readonly measureVersion: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const addFinancingLine = /* @__PURE__ */ question<AddFinancingLine, AddFinancingLineVariables>(
  'AddFinancingLine',
  '803f935492324578e63e22e43013b175f1178d4b6e19221af52547c5a3680151',
  ['addFinancingLine'],
  {"moneyEntry":{"bookedOn":"d","yearState":"s"}},
)

/** Adds a measure to a plan that is being written. */
export type AddMeasure = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** What the plan says of the measure, as the act left it; null where it was not done. */
  readonly measureVersion: {
    /** What is handed over when it is done. Norwegian: leveranse. */
    readonly deliverable: string | null
    /** What is to be done. */
    readonly description: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The day it ended; null where it has not, or nobody has told. */
    readonly endedOn: LocalDate | null
    /** What is done first. */
    readonly firstStep: string | null
    /** A key that is never reused. */
    readonly id: string
    /** The way in which the parties have agreed to judge attainment; null where they have not. */
    readonly judging: string | null
    /** Whether the parties have agreed how attainment is judged. */
    readonly judgingState: JudgingState
    /** The first day it is planned for. */
    readonly plannedFrom: LocalDate | null
    /** The last day it is planned for. */
    readonly plannedTo: LocalDate | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Whether the shares of its objectives are agreed; if not, they are equal because nothing else is known. */
    readonly sharesAgreed: boolean
    /** The day it began; null where it has not, or nobody has told. */
    readonly startedOn: LocalDate | null
    /** How far it has come. */
    readonly status: MeasureStatus
    /** Why its status is what it is. */
    readonly statusNote: string | null
    /** As the plan writes it. */
    readonly title: string
    /** What other municipalities can learn or take over from it. Norwegian: overføringsverdi. */
    readonly transferValue: string | null
    /** What that is to lead to. Norwegian: effektmål. */
    readonly wantedEffect: string | null
    /** What it is to result in. Norwegian: resultatmål. */
    readonly wantedResult: string | null
    /** The year that its plan is for. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface AddMeasureVariables {
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** What the plan says of the measure. */
  readonly measure: MeasureInput
  /** The version of the plan, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const addMeasure = /* @__PURE__ */ question<AddMeasure, AddMeasureVariables>(
  'AddMeasure',
  '13a8242aa2bc81a7736d5ab2c64add10b0266e1491f303f4de62ffd65e53c93b',
  ['addMeasure'],
  {"measureVersion":{"endedOn":"d","plannedFrom":"d","plannedTo":"d","startedOn":"d"}},
)

/** Lets a person act for an organisation. For its administrator; its first one may be added by KDD or Distriktssenteret. Norwegian: legge til medlem. */
export type AddMember = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The membership as the act left it; null where it was not done, and for who is not of the organisation itself. */
  readonly member: {
    /** How often it was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The day it was ended, at once; null while it was not. */
    readonly endedOn: LocalDate | null
    /** The day who the person is was erased; null while it stands. */
    readonly erasedOn: LocalDate | null
    /** A key made at random: what the person does is signed with it. */
    readonly id: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** What the person may do; without any, read what the organisation may read. */
    readonly tasks: readonly MemberTask[]
    /** The first day. */
    readonly validFrom: LocalDate
    /** The last day agreed; null where none is. */
    readonly validTo: LocalDate | null
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface AddMemberVariables {
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Who vouches for the person, by the address that its tokens name. */
  readonly issuer: string
  /** The organisation that lets the person act for it. */
  readonly party: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** What the issuer calls the person: the `sub` of its tokens, never a personal number. */
  readonly subject: string
  /** What is let be done; none lets read what the organisation may read. */
  readonly tasks: readonly MemberTask[]
  /** The first day; left out, the day it is done. */
  readonly validFrom?: string | null | undefined
  /** The last day; left out, until it is ended. */
  readonly validTo?: string | null | undefined
}

export const addMember = /* @__PURE__ */ question<AddMember, AddMemberVariables>(
  'AddMember',
  '25dc2ff19816595373221c0547053cf44b189bb8786fa249c2780bd5f6587bd7',
  ['addMember'],
  {"member":{"endedOn":"d","erasedOn":"d","validFrom":"d","validTo":"d"}},
)

/** Adds a question to a design: a common one for KDD, or one of an agreement that has adapted it. */
export type AddQuestion = Done<{
  /** The question as the act left it; null where it was not done. */
  readonly evaluationQuestion: {
    /** A key that is never reused. */
    readonly id: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The question itself. */
    readonly text: string
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface AddQuestionVariables {
  /** The agreement that asks it, which has adapted the design; left out for one common to all. */
  readonly agreement?: string | null | undefined
  /** The design that the question belongs to. */
  readonly design: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The question itself. */
  readonly text: string
}

export const addQuestion = /* @__PURE__ */ question<AddQuestion, AddQuestionVariables>(
  'AddQuestion',
  '39df67b60efe68ae3ef8a2d2f2124bc8930ab4e0ed740edd7dd3cb4c02841058',
  ['addQuestion'],
  null,
)

/** Agrees, for a main party, on how attainment is judged by an indicator. It is agreed once all have agreed to the same; of a common one KDD or Distriktssenteret says it. */
export type AgreeOnJudging = Done<{
  /** The indicator as the act left it; null where it was not done. */
  readonly indicator: {
    /** Whether a reading holds one period, or all there is by its end. */
    readonly accumulation: Accumulation
    /** Whether the latest reading of a period with a target is on the wrong side of that target; null where there is no such reading. */
    readonly behind: boolean | null
    /** How far it can be compared with its common indicator; null where it corresponds to none. */
    readonly comparability: Comparability | null
    /** What differs from the common indicator, and why. */
    readonly comparabilityReason: string | null
    /** What counts and what does not. */
    readonly description: string | null
    /** Which way is wanted. */
    readonly direction: IndicatorDirection
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** What form its readings have. */
    readonly form: IndicatorForm
    /** A readable key that is never reused, such as "demo-smola-aure/i3". */
    readonly id: string
    /** Whether it is common to all pilots of its world. */
    readonly isCommon: boolean
    /** How the parties have agreed to judge attainment by it; null where they have not. */
    readonly judging: string | null
    /** Whether the parties have agreed how attainment is judged. */
    readonly judgingState: JudgingState
    /** Whether it counts what was delivered, or how something developed. */
    readonly kind: IndicatorKind
    /** What is counted. */
    readonly name: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The registry that it is read from, such as Statistics Norway; null where a party counts it itself. */
    readonly registry: string | null
    /** The table of the registry, by its number there. */
    readonly registryTable: string | null
    /** Of one with a scale: its steps, the lowest first. Of others empty. */
    readonly scale: readonly string[]
    /** What it is counted in. Norwegian: enhet. */
    readonly unit: string
    /** Whether it is counted in the real pilots, or in their demonstration twins. */
    readonly world: World
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface AgreeOnJudgingVariables {
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The indicator. */
  readonly indicator: string
  /** How attainment is judged by it, in the words that all agree to. */
  readonly judging: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const agreeOnJudging = /* @__PURE__ */ question<AgreeOnJudging, AgreeOnJudgingVariables>(
  'AgreeOnJudging',
  'ec8e9c2b1b865a5bfc144b85337803e103ce0d3be78bb714405423d9057a5afa',
  ['agreeOnJudging'],
  null,
)

/** Agrees to a strategy, for KDD or a main party. It stands once all of them have. */
export type AgreeOnStrategy = Done<{
  /** The strategy as the act left it; null where it was not done. */
  readonly evaluationStrategy: {
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A readable key that is never reused. */
    readonly id: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Whether KDD and every main party have agreed to it, on the day asked about. */
    readonly stands: boolean
    /** The day on which the last of them agreed; null while someone has not. */
    readonly standsFrom: LocalDate | null
    /** What it says; null where its text is not on record. */
    readonly text: string | null
    /** What it is called. */
    readonly title: string
    /** Whether it is of the real pilots, or of their demonstration twins. */
    readonly world: World
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface AgreeOnStrategyVariables {
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The strategy that is agreed to. */
  readonly strategy: string
}

export const agreeOnStrategy = /* @__PURE__ */ question<AgreeOnStrategy, AgreeOnStrategyVariables>(
  'AgreeOnStrategy',
  '29432a7c81f3a805356dbc17e4afc8ffc3a553a95dfe9c58006062d3ca9c951f',
  ['agreeOnStrategy'],
  {"evaluationStrategy":{"standsFrom":"d"}},
)

/** Agrees to an edition of the plan, for one municipality. */
export type AgreeToPlan = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The version as the act left it; null where it was not done. */
  readonly planVersion: {
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The case key of KDD’s decision about it. Norwegian: saksnummer. */
    readonly decisionReference: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether the public may read what it says: once it has been approved. Until then its lists are empty because they are hidden, not because there is nothing in them. */
    readonly isPublic: boolean
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day that KDD last returned it; null where it has not been. */
    readonly returnedOn: LocalDate | null
    /** The day that the draft was shown to KDD and named partners; null where it has not been. */
    readonly sharedOn: LocalDate | null
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
    /** The year that it plans. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface AgreeToPlanVariables {
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The case key of the municipality’s own decision, where there is one. */
  readonly reference?: string | null | undefined
}

export const agreeToPlan = /* @__PURE__ */ question<AgreeToPlan, AgreeToPlanVariables>(
  'AgreeToPlan',
  'd3762b283a6098c50f018340703b094d6457727efd027772bdb9a39983a0ae09',
  ['agreeToPlan'],
  {"planVersion":{"approvedOn":"d","returnedOn":"d","sharedOn":"d","submittedOn":"d","supersededOn":"d"}},
)

/** Sets grant or own means on an objective or a measure, for a municipality of the agreement or whoever the grant was given to. Of a grant no more than is left of it. Norwegian: fordele. */
export type Allocate = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The amount as the act left it; null where nothing was done, or where it was removed. */
  readonly moneyEntry: {
    /** Of what is spent: whether an auditor has confirmed it; null where nobody has told us. */
    readonly audited: boolean | null
    /** The day it was booked; null where no source gives it. */
    readonly bookedOn: LocalDate | null
    /** How often it has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** What else a reader should know about it. */
    readonly note: string | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The decision, letter or voucher that it rests on. */
    readonly reference: string | null
    /** Where the money comes from. */
    readonly source: MoneySource
    /** How far it has come. */
    readonly stage: MoneyStage
    /** Whether it is real, or made up for demonstration. */
    readonly world: World
    /** The budget year, in whose prices it is; never adjusted. Null for a grant whose year no source gives. */
    readonly year: number | null
    /** Whether the year is known, and if not, why. */
    readonly yearState: FigureState
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface AllocateVariables {
  /** The agreement whose money it is. */
  readonly agreement: string
  /** How much, more than 0. */
  readonly amount: number
  /** The day it is of: today where it is left out. */
  readonly bookedOn?: string | null | undefined
  /** The grant that it is allocated of; left out for own means. */
  readonly grant?: string | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The measure that it is set on, where it is set on one. */
  readonly measure?: string | null | undefined
  /** What else a reader should know about it. */
  readonly note?: string | null | undefined
  /** The objective that it is set on, where it is set on one itself. */
  readonly objective?: string | null | undefined
  /** The party that pays own means. */
  readonly payer?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The party that gets it. */
  readonly recipient?: string | null | undefined
  /** The decision, letter or voucher that it rests on. */
  readonly reference?: string | null | undefined
  /** Where own means come from; left out for a grant. */
  readonly source?: MoneySource | null | undefined
  /** The budget year, in whose prices it is. */
  readonly year: number
}

export const allocate = /* @__PURE__ */ question<Allocate, AllocateVariables>(
  'Allocate',
  '65a7a1bbe7d0e5d87baf86d3b06e94b5a569540dc49b66b1ceed6eb0c6929514',
  ['allocate'],
  {"moneyEntry":{"bookedOn":"d","yearState":"s"}},
)

/** Changes the text of a public agreement, for KDD, as a decision says. The former text can still be read, at the revisions in which it stood. */
export type AmendAgreement = Done<{
  /** The agreement as the act left it; null where it was not done. */
  readonly agreement: {
    /** What the parties want to reach through it. */
    readonly aims: readonly string[]
    /** How it is to be anchored in later plans. */
    readonly anchoringRule: string | null
    /** The day KDD closed it: from then on no accounts, readings, reports or assessments of it are written. Null while it is open. */
    readonly closedOn: LocalDate | null
    /** What the cooperation itself is to give. */
    readonly contributesTo: readonly string[]
    /** How disagreement is to be solved. */
    readonly disputeRule: string | null
    /** The number of its present edition: what an act on it names as `expectedVersion`. */
    readonly edition: number
    /** What is to be judged when it ends. */
    readonly endAssessment: readonly string[]
    /** The last day of its term. */
    readonly endsOn: LocalDate | null
    /** The letter or framework that its funding refers to. */
    readonly fundingFramework: string | null
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** The first day in force: the latest of the approvals and of the days on which reservations were lifted. Null while one is missing or not known. */
    readonly inForceFrom: LocalDate | null
    /** From when the text says that it is in force. */
    readonly inForceRule: string | null
    /** Whether anyone may read it. A draft is seen by its main parties alone. */
    readonly isPublic: boolean
    /** When a source first speaks of it as entered into, where no day is given. */
    readonly knownBy: ImpreciseDate | null
    /** 1 for the pilot’s first agreement, 2 for its successor. */
    readonly number: number
    /** How many objectives a source says that it has; they may not all be on record here. Null where no source says. */
    readonly objectiveCountReported: number | null
    /** The principles it rests on. */
    readonly principles: readonly string[]
    /** When the project period ends, where a source gives that and no end of the term. */
    readonly projectPeriodEnd: ImpreciseDate | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Norwegian: formål. */
    readonly purpose: string | null
    /** The day it was signed, where a source gives it. Signing is not the same as being in force. */
    readonly signedOn: LocalDate | null
    /** How the day of signing was established. */
    readonly signedOnNote: string | null
    /** How far it has come, as far as a source says. */
    readonly stage: AgreementStage
    /** Computed from what the main parties have decided, on the day asked about. */
    readonly status: AgreementStatus
    /** What is known of the copy of the text that this is taken from. */
    readonly textStatus: string | null
    /** What it is called. */
    readonly title: string
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface AmendAgreementVariables {
  /** The agreement, such as "smola-aure". */
  readonly agreement: string
  /** Who decided, such as "hovedpartene i dialogmøte". */
  readonly body: string
  /** What is to be said otherwise. */
  readonly change: AgreementInput
  /** The day it was decided that the agreement is changed. */
  readonly decidedOn: string
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** Where the decision can be looked up. */
  readonly reference: DecisionReferenceInput
}

export const amendAgreement = /* @__PURE__ */ question<AmendAgreement, AmendAgreementVariables>(
  'AmendAgreement',
  '38e1c521c05d214f455febb25dece10516077852ff2ad918c21de7212d7ad4b9',
  ['amendAgreement'],
  {"agreement":{"closedOn":"d","endsOn":"d","inForceFrom":"d","knownBy":"i","projectPeriodEnd":"i","signedOn":"d"}},
)

/** Begins a new version of an approved plan, as a draft: for what a decision says is to be changed in it. */
export type AmendPlan = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The version as the act left it; null where it was not done. */
  readonly planVersion: {
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The case key of KDD’s decision about it. Norwegian: saksnummer. */
    readonly decisionReference: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether the public may read what it says: once it has been approved. Until then its lists are empty because they are hidden, not because there is nothing in them. */
    readonly isPublic: boolean
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day that KDD last returned it; null where it has not been. */
    readonly returnedOn: LocalDate | null
    /** The day that the draft was shown to KDD and named partners; null where it has not been. */
    readonly sharedOn: LocalDate | null
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
    /** The year that it plans. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface AmendPlanVariables {
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The case key of the decision that the approved plan is to be changed. */
  readonly reference: string
}

export const amendPlan = /* @__PURE__ */ question<AmendPlan, AmendPlanVariables>(
  'AmendPlan',
  '84914a291592044b85061ed9cf7355e6fe59afb17067d7fcfd78b2fea600bfc7',
  ['amendPlan'],
  {"planVersion":{"approvedOn":"d","returnedOn":"d","sharedOn":"d","submittedOn":"d","supersededOn":"d"}},
)

/** Answers, as the invited, to an invitation that stands. */
export type AnswerInvitation = Done<{
  /** The invitation as the act left it; null where it was not done. */
  readonly invitation: {
    /** The day the invited answered; null while it has not. */
    readonly answeredOn: LocalDate | null
    /** The kind of actor that is invited, where no party is named. */
    readonly category: string | null
    /** A key that is never reused. */
    readonly id: string
    /** The day it was proposed. */
    readonly proposedOn: LocalDate
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Computed from who has agreed and what the invited answered, on the day asked about. */
    readonly state: InvitationState
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface AnswerInvitationVariables {
  /** Yes or no. */
  readonly answer: InvitationAnswer
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The invitation. */
  readonly invitation: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const answerInvitation = /* @__PURE__ */ question<AnswerInvitation, AnswerInvitationVariables>(
  'AnswerInvitation',
  'a7b992f4780de6cb8187137ecb517b9d716de5685fa845c52d563710ce4a4ee4',
  ['answerInvitation'],
  {"invitation":{"answeredOn":"d","proposedOn":"d"}},
)

/** Approves the plan: all of it is public from then on. The agreement has to be in force, and every named partner of every objective with measures to have endorsed them as they stand. */
export type ApprovePlan = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The version as the act left it; null where it was not done. */
  readonly planVersion: {
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The case key of KDD’s decision about it. Norwegian: saksnummer. */
    readonly decisionReference: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether the public may read what it says: once it has been approved. Until then its lists are empty because they are hidden, not because there is nothing in them. */
    readonly isPublic: boolean
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day that KDD last returned it; null where it has not been. */
    readonly returnedOn: LocalDate | null
    /** The day that the draft was shown to KDD and named partners; null where it has not been. */
    readonly sharedOn: LocalDate | null
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
    /** The year that it plans. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ApprovePlanVariables {
  /** The body that decided, where it was one. */
  readonly body?: string | null | undefined
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The case key or document that the decision stands in. Norwegian: saksnummer. */
  readonly reference: string
}

export const approvePlan = /* @__PURE__ */ question<ApprovePlan, ApprovePlanVariables>(
  'ApprovePlan',
  'de3421b87fff3bdb23daeabef9a064089c82ad890d1bca900405a48651a9cbf7',
  ['approvePlan'],
  {"planVersion":{"approvedOn":"d","returnedOn":"d","sharedOn":"d","submittedOn":"d","supersededOn":"d"}},
)

/** Begins an assessment of an objective, for the evaluator of its pilot, as a draft that nobody else sees. Norwegian: vurdering av måloppnåelse. */
export type AssessObjective = Done<{
  /** The assessment as the act left it; null where it was not done. */
  readonly assessment: {
    /** The day it was concluded. */
    readonly assessedOn: LocalDate
    /** What was concluded. */
    readonly conclusion: AssessmentConclusion
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** Of one made for the end of the agreement: what it says of other effort of the period. Norwegian: øvrig innsats. */
    readonly effortNote: string | null
    /** A key that is never reused. */
    readonly id: string
    /** Whether it was made for the end of the agreement, rather than for a year. */
    readonly isAtEnd: boolean
    /** Whether it is published. Until then its assessor alone sees it. */
    readonly isPublic: boolean
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** What the conclusion rests on. Norwegian: begrunnelse. */
    readonly rationale: string
    /** The year that it is about. */
    readonly year: number
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface AssessObjectiveVariables {
  /** What is concluded. */
  readonly conclusion: AssessmentConclusion
  /** What it rests on, thing by thing. A draft may do without; what is published needs one at least. */
  readonly evidence?: readonly EvidenceInput[] | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The objective that is assessed. */
  readonly objective: string
  /** What the conclusion rests on. Norwegian: begrunnelse. */
  readonly rationale: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The year that it is about. */
  readonly year: number
}

export const assessObjective = /* @__PURE__ */ question<AssessObjective, AssessObjectiveVariables>(
  'AssessObjective',
  '200806f32b2e9a39839ea8125dc4bfdd8a9626b77faaf06bf5ea764fe91e4950',
  ['assessObjective'],
  {"assessment":{"assessedOn":"d"}},
)

/** Begins an assessment of an obligation, for the evaluator of its pilot, as a draft that nobody else sees. */
export type AssessObligation = Done<{
  /** The assessment as the act left it; null where it was not done. */
  readonly assessment: {
    /** The day it was concluded. */
    readonly assessedOn: LocalDate
    /** What was concluded. */
    readonly conclusion: AssessmentConclusion
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** Of one made for the end of the agreement: what it says of other effort of the period. Norwegian: øvrig innsats. */
    readonly effortNote: string | null
    /** A key that is never reused. */
    readonly id: string
    /** Whether it was made for the end of the agreement, rather than for a year. */
    readonly isAtEnd: boolean
    /** Whether it is published. Until then its assessor alone sees it. */
    readonly isPublic: boolean
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** What the conclusion rests on. Norwegian: begrunnelse. */
    readonly rationale: string
    /** The year that it is about. */
    readonly year: number
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface AssessObligationVariables {
  /** What is concluded. */
  readonly conclusion: AssessmentConclusion
  /** What it rests on, thing by thing. A draft may do without; what is published needs one at least. */
  readonly evidence?: readonly EvidenceInput[] | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The obligation that is assessed. */
  readonly obligation: string
  /** What the conclusion rests on. Norwegian: begrunnelse. */
  readonly rationale: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The year that it is about. */
  readonly year: number
}

export const assessObligation = /* @__PURE__ */ question<AssessObligation, AssessObligationVariables>(
  'AssessObligation',
  'b1266757d0f39543835d82dad3f9e30e836aa07f92dfc9e8b4d49f618f97197c',
  ['assessObligation'],
  {"assessment":{"assessedOn":"d"}},
)

/** Books what was spent, or hours that were worked, in the accounts of the agreement: also once its term is over. Norwegian: regnskapsføre. */
export type BookSpending = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The amount as the act left it; null where nothing was done, or where it was removed. */
  readonly moneyEntry: {
    /** Of what is spent: whether an auditor has confirmed it; null where nobody has told us. */
    readonly audited: boolean | null
    /** The day it was booked; null where no source gives it. */
    readonly bookedOn: LocalDate | null
    /** How often it has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** What else a reader should know about it. */
    readonly note: string | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The decision, letter or voucher that it rests on. */
    readonly reference: string | null
    /** Where the money comes from. */
    readonly source: MoneySource
    /** How far it has come. */
    readonly stage: MoneyStage
    /** Whether it is real, or made up for demonstration. */
    readonly world: World
    /** The budget year, in whose prices it is; never adjusted. Null for a grant whose year no source gives. */
    readonly year: number | null
    /** Whether the year is known, and if not, why. */
    readonly yearState: FigureState
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface BookSpendingVariables {
  /** The agreement whose money it is. */
  readonly agreement: string
  /** How much; less than 0 for what was paid back. Left out for hours, and where it is not known. */
  readonly amount?: number | null | undefined
  /** The day it is of: today where it is left out. */
  readonly bookedOn?: string | null | undefined
  /** How many hours were worked, with at most two decimals. */
  readonly hours?: number | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The measure that it is set on, where it is set on one. */
  readonly measure?: string | null | undefined
  /** What else a reader should know about it. */
  readonly note?: string | null | undefined
  /** The objective that it is set on, where it is set on one itself. */
  readonly objective?: string | null | undefined
  /** The party whose accounts it is booked in. */
  readonly payer?: string | null | undefined
  /** What an hour is worth. */
  readonly rate?: number | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The party that gets it. */
  readonly recipient?: string | null | undefined
  /** The decision, letter or voucher that it rests on. */
  readonly reference?: string | null | undefined
  /** Where the money came from; OWN_HOURS for hours worked. */
  readonly source: MoneySource
  /** Whether the amount is known, and if not, why; REPORTED where it is left out. */
  readonly state?: FigureState | null | undefined
  /** The budget year, in whose prices it is. */
  readonly year: number
}

export const bookSpending = /* @__PURE__ */ question<BookSpending, BookSpendingVariables>(
  'BookSpending',
  'b6dc86c83e22ad694d093828f65a922da2630ffa695298f31bc3a1e09cae3eea',
  ['bookSpending'],
  {"moneyEntry":{"bookedOn":"d","yearState":"s"}},
)

/** Changes the text of a draft, for KDD. It is a new edition: what was confirmed before is another text. */
export type ChangeAgreement = Done<{
  /** The agreement as the act left it; null where it was not done. */
  readonly agreement: {
    /** What the parties want to reach through it. */
    readonly aims: readonly string[]
    /** How it is to be anchored in later plans. */
    readonly anchoringRule: string | null
    /** The day KDD closed it: from then on no accounts, readings, reports or assessments of it are written. Null while it is open. */
    readonly closedOn: LocalDate | null
    /** What the cooperation itself is to give. */
    readonly contributesTo: readonly string[]
    /** How disagreement is to be solved. */
    readonly disputeRule: string | null
    /** The number of its present edition: what an act on it names as `expectedVersion`. */
    readonly edition: number
    /** What is to be judged when it ends. */
    readonly endAssessment: readonly string[]
    /** The last day of its term. */
    readonly endsOn: LocalDate | null
    /** The letter or framework that its funding refers to. */
    readonly fundingFramework: string | null
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** The first day in force: the latest of the approvals and of the days on which reservations were lifted. Null while one is missing or not known. */
    readonly inForceFrom: LocalDate | null
    /** From when the text says that it is in force. */
    readonly inForceRule: string | null
    /** Whether anyone may read it. A draft is seen by its main parties alone. */
    readonly isPublic: boolean
    /** When a source first speaks of it as entered into, where no day is given. */
    readonly knownBy: ImpreciseDate | null
    /** 1 for the pilot’s first agreement, 2 for its successor. */
    readonly number: number
    /** How many objectives a source says that it has; they may not all be on record here. Null where no source says. */
    readonly objectiveCountReported: number | null
    /** The principles it rests on. */
    readonly principles: readonly string[]
    /** When the project period ends, where a source gives that and no end of the term. */
    readonly projectPeriodEnd: ImpreciseDate | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Norwegian: formål. */
    readonly purpose: string | null
    /** The day it was signed, where a source gives it. Signing is not the same as being in force. */
    readonly signedOn: LocalDate | null
    /** How the day of signing was established. */
    readonly signedOnNote: string | null
    /** How far it has come, as far as a source says. */
    readonly stage: AgreementStage
    /** Computed from what the main parties have decided, on the day asked about. */
    readonly status: AgreementStatus
    /** What is known of the copy of the text that this is taken from. */
    readonly textStatus: string | null
    /** What it is called. */
    readonly title: string
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ChangeAgreementVariables {
  /** The agreement, such as "smola-aure". */
  readonly agreement: string
  /** What is to be said otherwise. */
  readonly change: AgreementInput
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const changeAgreement = /* @__PURE__ */ question<ChangeAgreement, ChangeAgreementVariables>(
  'ChangeAgreement',
  'f365e100bb6fedcdfb882385546e83e2504c145a95a97d84932aba131d9aceb0',
  ['changeAgreement'],
  {"agreement":{"closedOn":"d","endsOn":"d","inForceFrom":"d","knownBy":"i","projectPeriodEnd":"i","signedOn":"d"}},
)

/** Changes an assessment that is not published yet. */
export type ChangeAssessment = Done<{
  /** The assessment as the act left it; null where it was not done. */
  readonly assessment: {
    /** The day it was concluded. */
    readonly assessedOn: LocalDate
    /** What was concluded. */
    readonly conclusion: AssessmentConclusion
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** Of one made for the end of the agreement: what it says of other effort of the period. Norwegian: øvrig innsats. */
    readonly effortNote: string | null
    /** A key that is never reused. */
    readonly id: string
    /** Whether it was made for the end of the agreement, rather than for a year. */
    readonly isAtEnd: boolean
    /** Whether it is published. Until then its assessor alone sees it. */
    readonly isPublic: boolean
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** What the conclusion rests on. Norwegian: begrunnelse. */
    readonly rationale: string
    /** The year that it is about. */
    readonly year: number
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ChangeAssessmentVariables {
  /** The assessment. */
  readonly assessment: string
  /** What is concluded; left out where it stays as it is. */
  readonly conclusion?: AssessmentConclusion | null | undefined
  /** What is said of other effort of the period; left out where it stays as it is. */
  readonly effortNote?: string | null | undefined
  /** What it rests on, in place of what was there; left out where that stays as it is. */
  readonly evidence?: readonly EvidenceInput[] | null | undefined
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** What the conclusion rests on; left out where it stays as it is. Norwegian: begrunnelse. */
  readonly rationale?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const changeAssessment = /* @__PURE__ */ question<ChangeAssessment, ChangeAssessmentVariables>(
  'ChangeAssessment',
  'e7562ad4ade1ea49b993521063e169e49b6281749b54729f2493a8a4cdc0ac6c',
  ['changeAssessment'],
  {"assessment":{"assessedOn":"d"}},
)

/** Changes who is in a body, with a reason, also for who convenes it. The past shows who was in it. Norwegian: endre medlemmer. */
export type ChangeBodyMembers = Done<{
  /** The body as the act left it; null where it was not done. */
  readonly body: {
    /** How often its members were changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A readable key that is never reused, such as "project-leaders-network". */
    readonly id: string
    /** What sort of body it is. */
    readonly kind: BodyKind
    /** What it is called, or what it is, where no source gives it a name. */
    readonly name: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** What it is for. */
    readonly purpose: string | null
    /** The section of the agreement that names it. */
    readonly section: string | null
    /** What it deals with. */
    readonly subjects: readonly string[]
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ChangeBodyMembersVariables {
  /** The body. */
  readonly body: string
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Who is in it from now on: all of them. */
  readonly members: readonly BodyMemberInput[]
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const changeBodyMembers = /* @__PURE__ */ question<ChangeBodyMembers, ChangeBodyMembersVariables>(
  'ChangeBodyMembers',
  '8a10d286017fcb4104416f978ee50f7cbf069fad773fd5315fd51a50b3b988ae',
  ['changeBodyMembers'],
  null,
)

/** Says all of a contact anew: what is left out is no longer said. For an administrator of its party. */
export type ChangeContact = Done<{
  /** The contact as the act left it; null where it was not done. */
  readonly contact: {
    /** How often it was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The day who the person is was erased, at every moment; null while it stands. */
    readonly erasedOn: LocalDate | null
    /** A key made at random. */
    readonly id: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day it was removed; null while it stands. */
    readonly removedOn: LocalDate | null
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ChangeContactVariables {
  /** The contact. */
  readonly contact: string
  /** Whether what the organisation has to do is sent to this e-mail address, each working day that there is something. Norwegian: sammendrag på e-post. */
  readonly digest?: boolean | undefined
  /** Norwegian: e-postadresse. */
  readonly email?: string | null | undefined
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** What the person is called. */
  readonly name: string
  /** In digits, a plus before them at most. Norwegian: telefonnummer. */
  readonly phone?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** What the person does. */
  readonly role?: string | null | undefined
}

export const changeContact = /* @__PURE__ */ question<ChangeContact, ChangeContactVariables>(
  'ChangeContact',
  '40ada5a8da56d535c2527d984bace5a7fed01fe40e62aff649247fda1df54c40',
  ['changeContact'],
  {"contact":{"erasedOn":"d","removedOn":"d"}},
)

/** Changes a financing line of a plan that is being written. */
export type ChangeFinancingLine = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The amount as the act left it; null where nothing was done, or where it was removed. */
  readonly moneyEntry: {
    /** Of what is spent: whether an auditor has confirmed it; null where nobody has told us. */
    readonly audited: boolean | null
    /** The day it was booked; null where no source gives it. */
    readonly bookedOn: LocalDate | null
    /** How often it has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** What else a reader should know about it. */
    readonly note: string | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The decision, letter or voucher that it rests on. */
    readonly reference: string | null
    /** Where the money comes from. */
    readonly source: MoneySource
    /** How far it has come. */
    readonly stage: MoneyStage
    /** Whether it is real, or made up for demonstration. */
    readonly world: World
    /** The budget year, in whose prices it is; never adjusted. Null for a grant whose year no source gives. */
    readonly year: number | null
    /** Whether the year is known, and if not, why. */
    readonly yearState: FigureState
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ChangeFinancingLineVariables {
  /** What is to be said otherwise. */
  readonly change: FinancingLineInput
  /** The line. */
  readonly entry: string
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const changeFinancingLine = /* @__PURE__ */ question<ChangeFinancingLine, ChangeFinancingLineVariables>(
  'ChangeFinancingLine',
  'bb302c7102012585be054a6c02cf53c312580ebdc70ba8d3a195ab5226ff9ae9',
  ['changeFinancingLine'],
  {"moneyEntry":{"bookedOn":"d","yearState":"s"}},
)

/** Changes a grant, with a reason: never below what is allocated or paid out of it. What the amount was is kept. Norwegian: endre tilskudd. */
export type ChangeGrant = Done<{
  /** The grant as the act left it; null where nothing was done. */
  readonly grant: {
    /** Whether the vote of its year is on record, and suffices. */
    readonly appropriationState: AppropriationState
    /** The cases it is handled in, by number. Norwegian: saksnummer. */
    readonly caseKeys: readonly string[]
    /** How often it has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The date of the grant letter; null where no source gives it. */
    readonly grantedOn: LocalDate | null
    /** A key that is never reused. */
    readonly id: string
    /** 1 for preparing an agreement, 2 for carrying it out. */
    readonly phase: number
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The reference of the grant letter. Norwegian: tilskuddsbrev. */
    readonly reference: string | null
    /** The year it is given for; null where no source gives it. */
    readonly year: number | null
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** What should be looked at though it was done, such as a grant above the ceiling; empty where nothing should. */
  readonly warnings: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
  }[]
}>

export interface ChangeGrantVariables {
  /** How much it is from now on: never less than is allocated or paid out. Left out, it stays. */
  readonly amount?: number | null | undefined
  /** The cases it is handled in, all of them. Left out, they stay. */
  readonly caseKeys?: readonly string[] | null | undefined
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** The grant. */
  readonly grant: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The party that gets it from now on. Left out, it stays. */
  readonly recipient?: string | null | undefined
  /** The reference of the letter that it rests on now. Left out, it stays. */
  readonly reference?: string | null | undefined
}

export const changeGrant = /* @__PURE__ */ question<ChangeGrant, ChangeGrantVariables>(
  'ChangeGrant',
  'b422f9183212f96312545cfc6447b90cc4ccbbeb7f6b8cfa5ee88794d883f73d',
  ['changeGrant'],
  {"grant":{"grantedOn":"d"}},
)

/** Changes what a plan that is being written says of a measure, or moves it to other objectives. */
export type ChangeMeasure = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** What the plan says of the measure, as the act left it; null where it was not done. */
  readonly measureVersion: {
    /** What is handed over when it is done. Norwegian: leveranse. */
    readonly deliverable: string | null
    /** What is to be done. */
    readonly description: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The day it ended; null where it has not, or nobody has told. */
    readonly endedOn: LocalDate | null
    /** What is done first. */
    readonly firstStep: string | null
    /** A key that is never reused. */
    readonly id: string
    /** The way in which the parties have agreed to judge attainment; null where they have not. */
    readonly judging: string | null
    /** Whether the parties have agreed how attainment is judged. */
    readonly judgingState: JudgingState
    /** The first day it is planned for. */
    readonly plannedFrom: LocalDate | null
    /** The last day it is planned for. */
    readonly plannedTo: LocalDate | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Whether the shares of its objectives are agreed; if not, they are equal because nothing else is known. */
    readonly sharesAgreed: boolean
    /** The day it began; null where it has not, or nobody has told. */
    readonly startedOn: LocalDate | null
    /** How far it has come. */
    readonly status: MeasureStatus
    /** Why its status is what it is. */
    readonly statusNote: string | null
    /** As the plan writes it. */
    readonly title: string
    /** What other municipalities can learn or take over from it. Norwegian: overføringsverdi. */
    readonly transferValue: string | null
    /** What that is to lead to. Norwegian: effektmål. */
    readonly wantedEffect: string | null
    /** What it is to result in. Norwegian: resultatmål. */
    readonly wantedResult: string | null
    /** The year that its plan is for. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ChangeMeasureVariables {
  /** What is to be said otherwise. */
  readonly change: MeasureInput
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** What the version of the plan says of the measure, such as "smola-aure/2026/1/m7". */
  readonly measureVersion: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const changeMeasure = /* @__PURE__ */ question<ChangeMeasure, ChangeMeasureVariables>(
  'ChangeMeasure',
  '5808607013d131d05479c31bcf547131fc34b66655587b6891f3963bfad83e70',
  ['changeMeasure'],
  {"measureVersion":{"endedOn":"d","plannedFrom":"d","plannedTo":"d","startedOn":"d"}},
)

/** Changes what a person may do for the organisation, and how long. For its administrator. */
export type ChangeMember = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The membership as the act left it; null where it was not done, and for who is not of the organisation itself. */
  readonly member: {
    /** How often it was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The day it was ended, at once; null while it was not. */
    readonly endedOn: LocalDate | null
    /** The day who the person is was erased; null while it stands. */
    readonly erasedOn: LocalDate | null
    /** A key made at random: what the person does is signed with it. */
    readonly id: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** What the person may do; without any, read what the organisation may read. */
    readonly tasks: readonly MemberTask[]
    /** The first day. */
    readonly validFrom: LocalDate
    /** The last day agreed; null where none is. */
    readonly validTo: LocalDate | null
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ChangeMemberVariables {
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The membership. */
  readonly member: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** What is let be done; none lets read what the organisation may read. */
  readonly tasks: readonly MemberTask[]
  /** The last day; left out, until it is ended. */
  readonly validTo?: string | null | undefined
}

export const changeMember = /* @__PURE__ */ question<ChangeMember, ChangeMemberVariables>(
  'ChangeMember',
  '3781912e79d7fe1f91fbd330999e8977636f6f1c2d459c3ee17ed1703db9e32b',
  ['changeMember'],
  {"member":{"endedOn":"d","erasedOn":"d","validFrom":"d","validTo":"d"}},
)

/** Closes an agreement for KDD, from the day after its last: no accounts, readings, reports or assessments of it are written any more. Every objective and every obligation has a report by then, or a reason for none. */
export type CloseAgreement = Done<{
  /** The agreement; null where it was not done. */
  readonly agreement: {
    /** What the parties want to reach through it. */
    readonly aims: readonly string[]
    /** How it is to be anchored in later plans. */
    readonly anchoringRule: string | null
    /** The day KDD closed it: from then on no accounts, readings, reports or assessments of it are written. Null while it is open. */
    readonly closedOn: LocalDate | null
    /** What the cooperation itself is to give. */
    readonly contributesTo: readonly string[]
    /** How disagreement is to be solved. */
    readonly disputeRule: string | null
    /** The number of its present edition: what an act on it names as `expectedVersion`. */
    readonly edition: number
    /** What is to be judged when it ends. */
    readonly endAssessment: readonly string[]
    /** The last day of its term. */
    readonly endsOn: LocalDate | null
    /** The letter or framework that its funding refers to. */
    readonly fundingFramework: string | null
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** The first day in force: the latest of the approvals and of the days on which reservations were lifted. Null while one is missing or not known. */
    readonly inForceFrom: LocalDate | null
    /** From when the text says that it is in force. */
    readonly inForceRule: string | null
    /** Whether anyone may read it. A draft is seen by its main parties alone. */
    readonly isPublic: boolean
    /** When a source first speaks of it as entered into, where no day is given. */
    readonly knownBy: ImpreciseDate | null
    /** 1 for the pilot’s first agreement, 2 for its successor. */
    readonly number: number
    /** How many objectives a source says that it has; they may not all be on record here. Null where no source says. */
    readonly objectiveCountReported: number | null
    /** The principles it rests on. */
    readonly principles: readonly string[]
    /** When the project period ends, where a source gives that and no end of the term. */
    readonly projectPeriodEnd: ImpreciseDate | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Norwegian: formål. */
    readonly purpose: string | null
    /** The day it was signed, where a source gives it. Signing is not the same as being in force. */
    readonly signedOn: LocalDate | null
    /** How the day of signing was established. */
    readonly signedOnNote: string | null
    /** How far it has come, as far as a source says. */
    readonly stage: AgreementStage
    /** Computed from what the main parties have decided, on the day asked about. */
    readonly status: AgreementStatus
    /** What is known of the copy of the text that this is taken from. */
    readonly textStatus: string | null
    /** What it is called. */
    readonly title: string
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface CloseAgreementVariables {
  /** The agreement, once its term is over. */
  readonly agreement: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const closeAgreement = /* @__PURE__ */ question<CloseAgreement, CloseAgreementVariables>(
  'CloseAgreement',
  '08d5ee82ff5d52fb0d96787580f5be22038a4ef300aec44bf3302a35116d204f',
  ['closeAgreement'],
  {"agreement":{"closedOn":"d","endsOn":"d","inForceFrom":"d","knownBy":"i","projectPeriodEnd":"i","signedOn":"d"}},
)

/** Closes an organisation that is no more and has no part in an agreement that is not over, with a reason. Nobody acts for it after that. Norwegian: avslutte part. */
export type CloseParty = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The party as the act left it; null where it was not done. */
  readonly party: {
    /** Other forms of its name, as agreements and registers write it. */
    readonly alsoCalled: readonly string[]
    /** The day it was closed: what refers to it stays readable. Null while it is open. */
    readonly closedOn: LocalDate | null
    /** Why it was closed; null while it is open. */
    readonly closingReason: string | null
    /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** What sort of organisation it is. */
    readonly kind: PartyKind
    /** The name in Norwegian. */
    readonly name: string
    /** What else a reader should know about it. */
    readonly note: string | null
    /** Norwegian: organisasjonsnummer. Null where none is verified; the state says so. */
    readonly organisationNumber: string | null
    /** Whether the organisation number is on record. */
    readonly organisationNumberState: FigureState
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The name as the business register writes it. */
    readonly registeredName: string | null
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** How many sources stand behind the organisation number; null where there is none. */
    readonly verification: Verification | null
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ClosePartyVariables {
  /** The day it is closed; today where it is left out. */
  readonly closedOn?: string | null | undefined
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The party. */
  readonly party: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const closeParty = /* @__PURE__ */ question<CloseParty, ClosePartyVariables>(
  'CloseParty',
  '268839d88af0d56cb5849e7352c3ea3208db0813e3da4ceae3788bd93bc9b2e6',
  ['closeParty'],
  {"party":{"closedOn":"d","organisationNumberState":"s"}},
)

/** Closes a pilot whose agreements are over, with a reason. Norwegian: avslutte pilotområde. */
export type ClosePilot = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The pilot as the act left it; null where it was not done. */
  readonly pilot: {
    /** Other names it goes by. */
    readonly alsoCalled: readonly string[]
    /** The day it was closed: what refers to it stays readable. Null while it is open. */
    readonly closedOn: LocalDate | null
    /** Why it was closed; null while it is open. */
    readonly closingReason: string | null
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether its municipalities border on each other; null where no source says. */
    readonly contiguous: boolean | null
    /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** How the work is organised, in the words of a source. */
    readonly governanceNote: string | null
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The place that the work is led from. */
    readonly leadPlace: string | null
    /** The name in Norwegian. */
    readonly name: string
    /** True where the name only lists the municipalities, since no source gives the pilot a name of its own. */
    readonly nameIsDescriptive: boolean
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Where the pilot is smaller than the sum of its municipalities: what is left out. */
    readonly scopeNote: string | null
    /** When it was selected as a pilot. */
    readonly selectedOn: ImpreciseDate | null
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ClosePilotVariables {
  /** The day it is closed; today where it is left out. */
  readonly closedOn?: string | null | undefined
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The pilot. */
  readonly pilot: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const closePilot = /* @__PURE__ */ question<ClosePilot, ClosePilotVariables>(
  'ClosePilot',
  '002fc88f12c2e3ccd1de542c14011f2a7bd05e2f6a52d6750127bfcdafcb2253',
  ['closePilot'],
  {"pilot":{"closedOn":"d","selectedOn":"i"}},
)

/** Closes a theme, with a reason. What it was given to keeps it. Norwegian: avslutte tema. */
export type CloseTheme = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The theme as the act left it; null where it was not done. */
  readonly theme: {
    /** The day it was closed: what refers to it stays readable. Null while it is open. */
    readonly closedOn: LocalDate | null
    /** Why it was closed; null while it is open. */
    readonly closingReason: string | null
    /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A readable key in English, such as "housing". */
    readonly id: string
    /** In bokmål. */
    readonly name: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
  } | null
}>

export interface CloseThemeVariables {
  /** The day it is closed; today where it is left out. */
  readonly closedOn?: string | null | undefined
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The theme. */
  readonly theme: string
}

export const closeTheme = /* @__PURE__ */ question<CloseTheme, CloseThemeVariables>(
  'CloseTheme',
  '1730894de8141b2e95de412cb28a2a4e4b4512241e2920e146e69f5b483f0f6a',
  ['closeTheme'],
  {"theme":{"closedOn":"d"}},
)

/** Puts a promise of money from another source than the grant on record, for the party that promises it or a municipality of the agreement. Norwegian: tilsagn. */
export type Commit = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The amount as the act left it; null where nothing was done, or where it was removed. */
  readonly moneyEntry: {
    /** Of what is spent: whether an auditor has confirmed it; null where nobody has told us. */
    readonly audited: boolean | null
    /** The day it was booked; null where no source gives it. */
    readonly bookedOn: LocalDate | null
    /** How often it has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** What else a reader should know about it. */
    readonly note: string | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The decision, letter or voucher that it rests on. */
    readonly reference: string | null
    /** Where the money comes from. */
    readonly source: MoneySource
    /** How far it has come. */
    readonly stage: MoneyStage
    /** Whether it is real, or made up for demonstration. */
    readonly world: World
    /** The budget year, in whose prices it is; never adjusted. Null for a grant whose year no source gives. */
    readonly year: number | null
    /** Whether the year is known, and if not, why. */
    readonly yearState: FigureState
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface CommitVariables {
  /** The agreement whose money it is. */
  readonly agreement: string
  /** How much, more than 0. */
  readonly amount: number
  /** The day it is of: today where it is left out. */
  readonly bookedOn?: string | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The measure that it is set on, where it is set on one. */
  readonly measure?: string | null | undefined
  /** What else a reader should know about it. */
  readonly note?: string | null | undefined
  /** The objective that it is set on, where it is set on one itself. */
  readonly objective?: string | null | undefined
  /** The party that promises it. */
  readonly payer: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The party that gets it. */
  readonly recipient?: string | null | undefined
  /** The decision, letter or voucher that it rests on. */
  readonly reference?: string | null | undefined
  /** Where it comes from: another source than the grant of the agreement. */
  readonly source: MoneySource
  /** The budget year, in whose prices it is. */
  readonly year: number
}

export const commit = /* @__PURE__ */ question<Commit, CommitVariables>(
  'Commit',
  '0b4e1b97885d2c1efaf7baf973edeab3797631718964f468bb1e442e3e17bde8',
  ['commit'],
  {"moneyEntry":{"bookedOn":"d","yearState":"s"}},
)

/** Begins what the evaluator concludes of an objective or an obligation once the agreement has ended, beside other effort of the period. */
export type Conclude = Done<{
  /** The assessment as the act left it; null where it was not done. */
  readonly assessment: {
    /** The day it was concluded. */
    readonly assessedOn: LocalDate
    /** What was concluded. */
    readonly conclusion: AssessmentConclusion
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** Of one made for the end of the agreement: what it says of other effort of the period. Norwegian: øvrig innsats. */
    readonly effortNote: string | null
    /** A key that is never reused. */
    readonly id: string
    /** Whether it was made for the end of the agreement, rather than for a year. */
    readonly isAtEnd: boolean
    /** Whether it is published. Until then its assessor alone sees it. */
    readonly isPublic: boolean
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** What the conclusion rests on. Norwegian: begrunnelse. */
    readonly rationale: string
    /** The year that it is about. */
    readonly year: number
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ConcludeVariables {
  /** What is concluded. */
  readonly conclusion: AssessmentConclusion
  /** What is said of other effort that hit the same municipalities in the period. What is on record of it is listed beside. Norwegian: øvrig innsats. */
  readonly effortNote: string
  /** What it rests on, thing by thing. A draft may do without; what is published needs one at least. */
  readonly evidence?: readonly EvidenceInput[] | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The objective that is concluded on; left out where it is an obligation. */
  readonly objective?: string | null | undefined
  /** The obligation that is concluded on; left out where it is an objective. */
  readonly obligation?: string | null | undefined
  /** What the conclusion rests on. Norwegian: begrunnelse. */
  readonly rationale: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const conclude = /* @__PURE__ */ question<Conclude, ConcludeVariables>(
  'Conclude',
  '4375cff8a601fdc6cf6c837236dba175ff7f8fc31c6a29d2ff492d4158c8e323',
  ['conclude'],
  {"assessment":{"assessedOn":"d"}},
)

/** Confirms an edition of a draft, for one of its municipalities or its county. */
export type ConfirmAgreement = Done<{
  /** The agreement as the act left it; null where it was not done. */
  readonly agreement: {
    /** What the parties want to reach through it. */
    readonly aims: readonly string[]
    /** How it is to be anchored in later plans. */
    readonly anchoringRule: string | null
    /** The day KDD closed it: from then on no accounts, readings, reports or assessments of it are written. Null while it is open. */
    readonly closedOn: LocalDate | null
    /** What the cooperation itself is to give. */
    readonly contributesTo: readonly string[]
    /** How disagreement is to be solved. */
    readonly disputeRule: string | null
    /** The number of its present edition: what an act on it names as `expectedVersion`. */
    readonly edition: number
    /** What is to be judged when it ends. */
    readonly endAssessment: readonly string[]
    /** The last day of its term. */
    readonly endsOn: LocalDate | null
    /** The letter or framework that its funding refers to. */
    readonly fundingFramework: string | null
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** The first day in force: the latest of the approvals and of the days on which reservations were lifted. Null while one is missing or not known. */
    readonly inForceFrom: LocalDate | null
    /** From when the text says that it is in force. */
    readonly inForceRule: string | null
    /** Whether anyone may read it. A draft is seen by its main parties alone. */
    readonly isPublic: boolean
    /** When a source first speaks of it as entered into, where no day is given. */
    readonly knownBy: ImpreciseDate | null
    /** 1 for the pilot’s first agreement, 2 for its successor. */
    readonly number: number
    /** How many objectives a source says that it has; they may not all be on record here. Null where no source says. */
    readonly objectiveCountReported: number | null
    /** The principles it rests on. */
    readonly principles: readonly string[]
    /** When the project period ends, where a source gives that and no end of the term. */
    readonly projectPeriodEnd: ImpreciseDate | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Norwegian: formål. */
    readonly purpose: string | null
    /** The day it was signed, where a source gives it. Signing is not the same as being in force. */
    readonly signedOn: LocalDate | null
    /** How the day of signing was established. */
    readonly signedOnNote: string | null
    /** How far it has come, as far as a source says. */
    readonly stage: AgreementStage
    /** Computed from what the main parties have decided, on the day asked about. */
    readonly status: AgreementStatus
    /** What is known of the copy of the text that this is taken from. */
    readonly textStatus: string | null
    /** What it is called. */
    readonly title: string
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ConfirmAgreementVariables {
  /** The agreement, such as "smola-aure". */
  readonly agreement: string
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const confirmAgreement = /* @__PURE__ */ question<ConfirmAgreement, ConfirmAgreementVariables>(
  'ConfirmAgreement',
  'b52dd97e145d29fb7535316c9c3d4ae7fdc9436406c86a921171e779e5ea4eaa',
  ['confirmAgreement'],
  {"agreement":{"closedOn":"d","endsOn":"d","inForceFrom":"d","knownBy":"i","projectPeriodEnd":"i","signedOn":"d"}},
)

/** Agrees, as another named partner of the objective, that somebody is invited. It stands once all have. */
export type ConsentToInvitation = Done<{
  /** The invitation as the act left it; null where it was not done. */
  readonly invitation: {
    /** The day the invited answered; null while it has not. */
    readonly answeredOn: LocalDate | null
    /** The kind of actor that is invited, where no party is named. */
    readonly category: string | null
    /** A key that is never reused. */
    readonly id: string
    /** The day it was proposed. */
    readonly proposedOn: LocalDate
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Computed from who has agreed and what the invited answered, on the day asked about. */
    readonly state: InvitationState
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ConsentToInvitationVariables {
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The invitation. */
  readonly invitation: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const consentToInvitation = /* @__PURE__ */ question<ConsentToInvitation, ConsentToInvitationVariables>(
  'ConsentToInvitation',
  '2ce98ac5fd682ff1a7cd6b0f8614030a722715af19ff599136fe68ffd2bdd6f8',
  ['consentToInvitation'],
  {"invitation":{"answeredOn":"d","proposedOn":"d"}},
)

/** Takes over the financing lines of another version of the plan, or of an earlier plan, to one that is being written: for measures that both speak of, where it has no lines yet. */
export type CopyFinancingLines = Done<{
  /** The lines that it made; none where nothing was done. */
  readonly financingLines: readonly ({
    /** Of what is spent: whether an auditor has confirmed it; null where nobody has told us. */
    readonly audited: boolean | null
    /** The day it was booked; null where no source gives it. */
    readonly bookedOn: LocalDate | null
    /** How often it has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** What else a reader should know about it. */
    readonly note: string | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The decision, letter or voucher that it rests on. */
    readonly reference: string | null
    /** Where the money comes from. */
    readonly source: MoneySource
    /** How far it has come. */
    readonly stage: MoneyStage
    /** Whether it is real, or made up for demonstration. */
    readonly world: World
    /** The budget year, in whose prices it is; never adjusted. Null for a grant whose year no source gives. */
    readonly year: number | null
    /** Whether the year is known, and if not, why. */
    readonly yearState: FigureState
  })[]
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface CopyFinancingLinesVariables {
  /** The version of a plan of the same agreement whose lines are taken over. */
  readonly from: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The version of the plan that is being written, such as "smola-aure/2026/2". */
  readonly planVersion: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const copyFinancingLines = /* @__PURE__ */ question<CopyFinancingLines, CopyFinancingLinesVariables>(
  'CopyFinancingLines',
  '3f0188b9bb2c635e5b8272ed9716d1f2a794f52d2d959544cf2a51f3cdcd018a',
  ['copyFinancingLines'],
  {"financingLines":{"bookedOn":"d","yearState":"s"}},
)

/** Corrects a vote that is on record, with a reason: never below what is granted of it. What the amount was is kept. Norwegian: rette bevilgning. */
export type CorrectAppropriation = Done<{
  /** The vote as the act left it; null where nothing was done. */
  readonly appropriation: {
    /** How often it has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A readable key that is never reused. */
    readonly id: string
    /** What else a reader should know about it. */
    readonly note: string | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The budget document or decision that it rests on. */
    readonly reference: string | null
    /** Whether it is real, or made up for demonstration. */
    readonly world: World
    /** The budget year, in whose prices it is. */
    readonly year: number
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface CorrectAppropriationVariables {
  /** What was voted for the whole year; left out where it is not known. */
  readonly amount?: number | null | undefined
  /** The appropriation. */
  readonly appropriation: string
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** What it was raised by, where the budget says that. */
  readonly increase?: number | null | undefined
  /** What else a reader should know about it. */
  readonly note?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The budget document or decision that it rests on. */
  readonly reference: string
  /** Whether the amount is known, and if not, why; REPORTED where it is left out. */
  readonly state?: FigureState | null | undefined
}

export const correctAppropriation = /* @__PURE__ */ question<CorrectAppropriation, CorrectAppropriationVariables>(
  'CorrectAppropriation',
  '095710b4d7c3ddf11c59217a1842fd29743078b5fc27828d7a180e58566bc0bf',
  ['correctAppropriation'],
  null,
)

/** Corrects a reading, with a reason. What it was before stays readable. Norwegian: rettet måling. */
export type CorrectObservation = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The reading as the act left it; null where it was not done. */
  readonly observation: {
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** What a reader should know about how it was read. */
    readonly note: string | null
    /** The day it was read; null where no source gives it. */
    readonly observedOn: LocalDate | null
    /** The part of it that was counted, such as "kvinner"; null for all. */
    readonly part: string | null
    /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
    readonly period: string
    /** The first day of the period. */
    readonly periodFrom: LocalDate
    /** The last day of the period. */
    readonly periodTo: LocalDate
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Of a scale: the step in words. */
    readonly step: string | null
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface CorrectObservationVariables {
  /** Of a ratio: by what. Norwegian: nevner. */
  readonly denominator?: number | null | undefined
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** What a reader should know about how it was read. */
  readonly note?: string | null | undefined
  /** Of a ratio: what is divided. Norwegian: teller. */
  readonly numerator?: number | null | undefined
  /** The reading that is corrected. What it was before stays readable, with the reason. */
  readonly observation: string
  /** The day it was read. */
  readonly observedOn?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** Whether there is a reading, and if not, why. */
  readonly state: FigureState
  /** The reading; of a scale the step, from 1; left out where there is none, or where a ratio is given in parts. */
  readonly value?: number | null | undefined
}

export const correctObservation = /* @__PURE__ */ question<CorrectObservation, CorrectObservationVariables>(
  'CorrectObservation',
  'c869820745ce91ff01f4efe22da3a159d15d9ae2b8e6922cbcd4caebf7784883',
  ['correctObservation'],
  {"observation":{"observedOn":"d","periodFrom":"d","periodTo":"d"}},
)

/** Corrects spelling or the like in an approved plan, with a reason. It needs no decision and makes no endorsement stale; what the plan said before stays readable. */
export type CorrectPlan = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The version as the act left it; null where it was not done. */
  readonly planVersion: {
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The case key of KDD’s decision about it. Norwegian: saksnummer. */
    readonly decisionReference: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether the public may read what it says: once it has been approved. Until then its lists are empty because they are hidden, not because there is nothing in them. */
    readonly isPublic: boolean
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day that KDD last returned it; null where it has not been. */
    readonly returnedOn: LocalDate | null
    /** The day that the draft was shown to KDD and named partners; null where it has not been. */
    readonly sharedOn: LocalDate | null
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
    /** The year that it plans. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface CorrectPlanVariables {
  /** What is corrected: one text at least. */
  readonly corrections: readonly CorrectionInput[]
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const correctPlan = /* @__PURE__ */ question<CorrectPlan, CorrectPlanVariables>(
  'CorrectPlan',
  '616dee0582f1562562a2e40760ab4e722d05ff8ab69e2dc2dae11ab26f3b569a',
  ['correctPlan'],
  {"planVersion":{"approvedOn":"d","returnedOn":"d","sharedOn":"d","submittedOn":"d","supersededOn":"d"}},
)

/** Corrects what is on record of the use of an instrument, with a reason. */
export type CorrectSchemeUse = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The use as the act left it; null where nothing was done. */
  readonly schemeUse: {
    /** How often it has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether it is of a year before the agreement, to compare with. Norwegian: nullpunkt. */
    readonly isBaseline: boolean
    /** What became of it. */
    readonly outcome: SchemeOutcome
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Why it was refused or not applied for, where a source says. */
    readonly reason: string | null
    /** The year. */
    readonly year: number
  } | null
}>

export interface CorrectSchemeUseVariables {
  /** What is to be said otherwise. */
  readonly change: SchemeUseInput
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The use. */
  readonly schemeUse: string
}

export const correctSchemeUse = /* @__PURE__ */ question<CorrectSchemeUse, CorrectSchemeUseVariables>(
  'CorrectSchemeUse',
  '533f18ab94ab871718c39be016066edee40e085834cfef442075364758183ff3',
  ['correctSchemeUse'],
  null,
)

/** Changes a report. Of one that is published, what it said before stays readable, with the reason. */
export type CorrectSelfReport = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The report as the act left it; null where it was not done. */
  readonly selfReport: {
    /** How far it says that this has been reached; null where it says nothing of that. */
    readonly attainment: Attainment | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether it was made for the end of the agreement, rather than for a year. */
    readonly isAtEnd: boolean
    /** Whether it is published. Until then its party and the main parties alone see it. */
    readonly isPublic: boolean
    /** Of one made for the end of the agreement: the ways of judging that were agreed by then, one a line. */
    readonly judging: string | null
    /** Of one that was made of an objective for the end of the agreement: whether a way of judging was agreed. */
    readonly judgingState: JudgingState | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day it was reported. */
    readonly reportedOn: LocalDate
    /** In its own words. */
    readonly text: string
    /** The year that it is about. */
    readonly year: number
  } | null
}>

export interface CorrectSelfReportVariables {
  /** How far it is said to have been reached; left out where nothing is said of that. */
  readonly attainment?: Attainment | null | undefined
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The report. */
  readonly selfReport: string
  /** In the party’s own words. What it said before stays readable, once it was published. */
  readonly text: string
}

export const correctSelfReport = /* @__PURE__ */ question<CorrectSelfReport, CorrectSelfReportVariables>(
  'CorrectSelfReport',
  '27cf52b30ea8c6bc3cd87b23d47a61a44209e6257f6be2cceebba5c91c14f5cb',
  ['correctSelfReport'],
  {"selfReport":{"reportedOn":"d"}},
)

/** Says what is to be counted: in one agreement, for its municipalities, or in all of them, for KDD and Distriktssenteret. Norwegian: indikator. */
export type DefineIndicator = Done<{
  /** The indicator as the act left it; null where it was not done. */
  readonly indicator: {
    /** Whether a reading holds one period, or all there is by its end. */
    readonly accumulation: Accumulation
    /** Whether the latest reading of a period with a target is on the wrong side of that target; null where there is no such reading. */
    readonly behind: boolean | null
    /** How far it can be compared with its common indicator; null where it corresponds to none. */
    readonly comparability: Comparability | null
    /** What differs from the common indicator, and why. */
    readonly comparabilityReason: string | null
    /** What counts and what does not. */
    readonly description: string | null
    /** Which way is wanted. */
    readonly direction: IndicatorDirection
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** What form its readings have. */
    readonly form: IndicatorForm
    /** A readable key that is never reused, such as "demo-smola-aure/i3". */
    readonly id: string
    /** Whether it is common to all pilots of its world. */
    readonly isCommon: boolean
    /** How the parties have agreed to judge attainment by it; null where they have not. */
    readonly judging: string | null
    /** Whether the parties have agreed how attainment is judged. */
    readonly judgingState: JudgingState
    /** Whether it counts what was delivered, or how something developed. */
    readonly kind: IndicatorKind
    /** What is counted. */
    readonly name: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The registry that it is read from, such as Statistics Norway; null where a party counts it itself. */
    readonly registry: string | null
    /** The table of the registry, by its number there. */
    readonly registryTable: string | null
    /** Of one with a scale: its steps, the lowest first. Of others empty. */
    readonly scale: readonly string[]
    /** What it is counted in. Norwegian: enhet. */
    readonly unit: string
    /** Whether it is counted in the real pilots, or in their demonstration twins. */
    readonly world: World
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface DefineIndicatorVariables {
  /** Whether a reading holds one period, or all there is by its end. */
  readonly accumulation: Accumulation
  /** The agreement in which it is counted; left out for one common to all. */
  readonly agreement?: string | null | undefined
  /** Where it stands before the work begins; left out where nobody knows yet. */
  readonly baseline?: BaselineInput | null | undefined
  /** What counts and what does not. */
  readonly description?: string | null | undefined
  /** Which way is wanted. */
  readonly direction: IndicatorDirection
  /** What form its readings have. */
  readonly form: IndicatorForm
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Whether it counts what was delivered, or how something developed. */
  readonly kind: IndicatorKind
  /** The measure that it is about, where it is one. */
  readonly measure?: string | null | undefined
  /** What is counted. */
  readonly name: string
  /** The objective that it is about, where it is one. */
  readonly objective?: string | null | undefined
  /** The version of a plan that introduces it: until that is approved, it is seen by those alone who see the version. */
  readonly planVersion?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The registry that it is read from; left out where a party counts it itself. */
  readonly registry?: string | null | undefined
  /** The table of the registry, by its number there. */
  readonly registryTable?: string | null | undefined
  /** Of one with a scale: its steps, the lowest first. Of others empty. */
  readonly scale?: readonly string[] | undefined
  /** Its own theme; left out where it has that of its objective. */
  readonly theme?: string | null | undefined
  /** What it is counted in. Norwegian: enhet. */
  readonly unit: string
  /** The world of a common one; that of an agreement follows from it. */
  readonly world?: World | undefined
}

export const defineIndicator = /* @__PURE__ */ question<DefineIndicator, DefineIndicatorVariables>(
  'DefineIndicator',
  'aa08fa6ea2e86f17bf3690794e7eda0b9539fe4dba609e9957c59624c09b9a56',
  ['defineIndicator'],
  null,
)

/** Says what a plan that is being written is about as a whole, and who is responsible for what. */
export type DescribePlan = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The version as the act left it; null where it was not done. */
  readonly planVersion: {
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The case key of KDD’s decision about it. Norwegian: saksnummer. */
    readonly decisionReference: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether the public may read what it says: once it has been approved. Until then its lists are empty because they are hidden, not because there is nothing in them. */
    readonly isPublic: boolean
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day that KDD last returned it; null where it has not been. */
    readonly returnedOn: LocalDate | null
    /** The day that the draft was shown to KDD and named partners; null where it has not been. */
    readonly sharedOn: LocalDate | null
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
    /** The year that it plans. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface DescribePlanVariables {
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** Who does what, in place of what was said before. Left out it stays as it is. */
  readonly responsibilities?: readonly ResponsibilityInput[] | null | undefined
  /** How roles and responsibilities are shared. Left out it stays as it is; null takes it away. */
  readonly responsibility?: string | null | undefined
  /** What the plan is about. Left out it stays as it is; null takes it away. Norwegian: sammendrag. */
  readonly summary?: string | null | undefined
}

export const describePlan = /* @__PURE__ */ question<DescribePlan, DescribePlanVariables>(
  'DescribePlan',
  '11d9a15ba5bfaad533caa70c458031b66039dae45965099bb1b7344a307280f5',
  ['describePlan'],
  {"planVersion":{"approvedOn":"d","returnedOn":"d","sharedOn":"d","submittedOn":"d","supersededOn":"d"}},
)

/** Puts a payment of a grant on record, for KDD. Never more than the grant letter gives. Norwegian: utbetale. */
export type Disburse = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The amount as the act left it; null where nothing was done, or where it was removed. */
  readonly moneyEntry: {
    /** Of what is spent: whether an auditor has confirmed it; null where nobody has told us. */
    readonly audited: boolean | null
    /** The day it was booked; null where no source gives it. */
    readonly bookedOn: LocalDate | null
    /** How often it has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** What else a reader should know about it. */
    readonly note: string | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The decision, letter or voucher that it rests on. */
    readonly reference: string | null
    /** Where the money comes from. */
    readonly source: MoneySource
    /** How far it has come. */
    readonly stage: MoneyStage
    /** Whether it is real, or made up for demonstration. */
    readonly world: World
    /** The budget year, in whose prices it is; never adjusted. Null for a grant whose year no source gives. */
    readonly year: number | null
    /** Whether the year is known, and if not, why. */
    readonly yearState: FigureState
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface DisburseVariables {
  /** How much, more than 0: no more than is left to pay of the grant. */
  readonly amount: number
  /** The day it was paid: today where it is left out. */
  readonly bookedOn?: string | null | undefined
  /** The grant that is paid out of. */
  readonly grant: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The payment, letter or voucher. */
  readonly reference?: string | null | undefined
  /** The budget year; that of the payment where it is left out. */
  readonly year?: number | null | undefined
}

export const disburse = /* @__PURE__ */ question<Disburse, DisburseVariables>(
  'Disburse',
  '08e3ebf2f258293457f583415de1646fb6fa8ff8a27d07ff887c4a4863ef2f22',
  ['disburse'],
  {"moneyEntry":{"bookedOn":"d","yearState":"s"}},
)

/** Ends a county in which no municipality lies any more, with a reason. It keeps its code, and says what took over. Norwegian: fylkessammenslåing, fylkesdeling. */
export type EndCounty = Done<{
  /** The county as the act left it; null where it was not done. */
  readonly county: {
    /** Its key. Norwegian: fylkesnummer. */
    readonly code: string
    /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The written Norwegian that the county has decided to use: bokmål, nynorsk or neutral. */
    readonly languageDecision: string | null
    /** The Norwegian name. */
    readonly name: string
    /** The registered name, with all its official languages. */
    readonly officialName: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Its first day; null where no source gives it. */
    readonly validFrom: LocalDate | null
    /** The last day it was valid; null while it is. */
    readonly validTo: LocalDate | null
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface EndCountyVariables {
  /** The county. */
  readonly county: string
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** What takes over from it: one where it is merged or numbered anew, several where it is divided. */
  readonly successors: readonly string[]
  /** Its last day. */
  readonly validTo: string
}

export const endCounty = /* @__PURE__ */ question<EndCounty, EndCountyVariables>(
  'EndCounty',
  '0f80435f50a88a8cf8991753e70637dd67e3b4bc56fa636c2fa2809d0ab4be54',
  ['endCounty'],
  {"county":{"validFrom":"d","validTo":"d"}},
)

/** Records, for KDD, what a dialogue about a no led to. With agreement, what it was about no longer stands in the way. */
export type EndDialogue = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The version as the act left it; null where it was not done. */
  readonly planVersion: {
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The case key of KDD’s decision about it. Norwegian: saksnummer. */
    readonly decisionReference: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether the public may read what it says: once it has been approved. Until then its lists are empty because they are hidden, not because there is nothing in them. */
    readonly isPublic: boolean
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day that KDD last returned it; null where it has not been. */
    readonly returnedOn: LocalDate | null
    /** The day that the draft was shown to KDD and named partners; null where it has not been. */
    readonly sharedOn: LocalDate | null
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
    /** The year that it plans. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface EndDialogueVariables {
  /** What they came to, in words. */
  readonly conclusion: string
  /** The day it ended. */
  readonly endedOn: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The number of the dialogue within the version. */
  readonly number: number
  /** What it led to. */
  readonly outcome: DialogueOutcome
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The minutes, as they are filed. Norwegian: referat. */
  readonly reference?: string | null | undefined
}

export const endDialogue = /* @__PURE__ */ question<EndDialogue, EndDialogueVariables>(
  'EndDialogue',
  'e268a6887a71e0acc9af97204ce709629c75ea49835ecf1f852f91112e5f185b',
  ['endDialogue'],
  {"planVersion":{"approvedOn":"d","returnedOn":"d","sharedOn":"d","submittedOn":"d","supersededOn":"d"}},
)

/** Records, for KDD, how the dialogue about a disagreement ended. */
export type EndDisagreement = Done<{
  /** The disagreement as the act left it; null where it was not done. */
  readonly disagreement: {
    /** The day it ended; null while it goes on. */
    readonly endedOn: LocalDate | null
    /** A key that is never reused. */
    readonly id: string
    /** Keys of the measures that it is about. */
    readonly measureIds: readonly string[]
    /** What it came to; null while it goes on. */
    readonly outcome: DisagreementOutcome | null
    /** What is said to how it ended. */
    readonly outcomeNote: string | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day it was raised. */
    readonly raisedOn: LocalDate
    /** What they disagree about. */
    readonly text: string
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface EndDisagreementVariables {
  /** The disagreement. */
  readonly disagreement: string
  /** The day the dialogue about it ended. */
  readonly endedOn: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** What they came to, in words. */
  readonly note: string
  /** What it came to. */
  readonly outcome: DisagreementOutcome
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const endDisagreement = /* @__PURE__ */ question<EndDisagreement, EndDisagreementVariables>(
  'EndDisagreement',
  '11d8f8edc5f91497d076549866474746812553e3ec6509d55c01a19e034356bf',
  ['endDisagreement'],
  {"disagreement":{"endedOn":"d","raisedOn":"d"}},
)

/** Ends a membership, at once: within five seconds the person acts for the organisation no more. */
export type EndMember = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The membership as the act left it; null where it was not done, and for who is not of the organisation itself. */
  readonly member: {
    /** How often it was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The day it was ended, at once; null while it was not. */
    readonly endedOn: LocalDate | null
    /** The day who the person is was erased; null while it stands. */
    readonly erasedOn: LocalDate | null
    /** A key made at random: what the person does is signed with it. */
    readonly id: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** What the person may do; without any, read what the organisation may read. */
    readonly tasks: readonly MemberTask[]
    /** The first day. */
    readonly validFrom: LocalDate
    /** The last day agreed; null where none is. */
    readonly validTo: LocalDate | null
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface EndMemberVariables {
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The membership. */
  readonly member: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const endMember = /* @__PURE__ */ question<EndMember, EndMemberVariables>(
  'EndMember',
  '7bfaf93ca97214e2c12b2b996da87fe1859285f37ecf3933c47522bfbbaa3b89',
  ['endMember'],
  {"member":{"endedOn":"d","erasedOn":"d","validFrom":"d","validTo":"d"}},
)

/** Ends a municipality that is merged into others or divided, with a reason. It keeps its key, and says what took over. Norwegian: kommunesammenslåing, kommunedeling. */
export type EndMunicipality = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The municipality as the act left it; null where it was not done. */
  readonly municipality: {
    /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
    readonly code: string
    /** The code that it carries on the day read: another than its key where it was numbered anew. */
    readonly currentCode: string
    /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The Norwegian name. Not unique: two municipalities are called Våler. */
    readonly name: string
    /** The registered name, with all its official languages. */
    readonly officialName: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** First day of the municipality as it is now; null where no source gives it. */
    readonly validFrom: LocalDate | null
    /** Its last day; null while it exists. */
    readonly validTo: LocalDate | null
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface EndMunicipalityVariables {
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The municipality, by its key. */
  readonly municipality: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** What takes over from it: one where it is merged, several where it is divided. */
  readonly successors: readonly string[]
  /** Its last day. */
  readonly validTo: string
}

export const endMunicipality = /* @__PURE__ */ question<EndMunicipality, EndMunicipalityVariables>(
  'EndMunicipality',
  '7d5f7233f0f15b4c0479c15a789cfb35defcbbf3995a319f1a7f91d3764ec0ca',
  ['endMunicipality'],
  {"municipality":{"validFrom":"d","validTo":"d"}},
)

/** Ends what lets a supplier act, at once: within five seconds it acts for the organisation no more. */
export type EndSupplier = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** What the supplier may do as the act left it; null where it was not done. */
  readonly supplierMandate: {
    /** The day it was ended, at once; null while it was not. */
    readonly endedOn: LocalDate | null
    /** A key that is never reused. */
    readonly id: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The number of the supplier. Norwegian: organisasjonsnummer. */
    readonly supplierNumber: string
    /** What it may do, as far as its token asks for it too. */
    readonly tasks: readonly MemberTask[]
    /** The first day. */
    readonly validFrom: LocalDate
    /** The last day agreed; null where none is. */
    readonly validTo: LocalDate | null
  } | null
}>

export interface EndSupplierVariables {
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** What lets the supplier act. */
  readonly supplierMandate: string
}

export const endSupplier = /* @__PURE__ */ question<EndSupplier, EndSupplierVariables>(
  'EndSupplier',
  '539a3a7bb9fd9284779ba1e0996b6d83517ed50a19bc01f7caa1367b38d2aa79',
  ['endSupplier'],
  {"supplierMandate":{"endedOn":"d","validFrom":"d","validTo":"d"}},
)

/** Answers to the measures of one objective, for one of its named partners. A later change of one of them makes the answer stale. */
export type EndorseObjective = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The version as the act left it; null where it was not done. */
  readonly planVersion: {
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The case key of KDD’s decision about it. Norwegian: saksnummer. */
    readonly decisionReference: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether the public may read what it says: once it has been approved. Until then its lists are empty because they are hidden, not because there is nothing in them. */
    readonly isPublic: boolean
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day that KDD last returned it; null where it has not been. */
    readonly returnedOn: LocalDate | null
    /** The day that the draft was shown to KDD and named partners; null where it has not been. */
    readonly sharedOn: LocalDate | null
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
    /** The year that it plans. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface EndorseObjectiveVariables {
  /** Yes or no. */
  readonly answer: EndorsementAnswer
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The measures that a no is about. Without them it is about all of the objective’s. */
  readonly measures?: readonly string[] | null | undefined
  /** What is said to the answer. A no says why. */
  readonly note?: string | null | undefined
  /** The objective whose measures are answered to. */
  readonly objective: string
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** What the answer is limited to, where it has a limit. */
  readonly scope?: string | null | undefined
}

export const endorseObjective = /* @__PURE__ */ question<EndorseObjective, EndorseObjectiveVariables>(
  'EndorseObjective',
  '80ab0c089e267187a0335940817734835dd2cd24035cd5e7a7e0f6c3261d0541',
  ['endorseObjective'],
  {"planVersion":{"approvedOn":"d","returnedOn":"d","sharedOn":"d","submittedOn":"d","supersededOn":"d"}},
)

/** Erases who a person is, at every moment: the login of a member, who is none any more, or what a contact says. What the person did stays, signed with a key that says nothing. For the organisation’s administrator, or that of KDD or Distriktssenteret. Norwegian: sletting. */
export type ErasePerson = Done<{
  /** The contact without its person; null where it was a member. */
  readonly contact: {
    /** How often it was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The day who the person is was erased, at every moment; null while it stands. */
    readonly erasedOn: LocalDate | null
    /** A key made at random. */
    readonly id: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day it was removed; null while it stands. */
    readonly removedOn: LocalDate | null
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The membership without its person; null where it was a contact, or another organisation’s. */
  readonly member: {
    /** How often it was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The day it was ended, at once; null while it was not. */
    readonly endedOn: LocalDate | null
    /** The day who the person is was erased; null while it stands. */
    readonly erasedOn: LocalDate | null
    /** A key made at random: what the person does is signed with it. */
    readonly id: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** What the person may do; without any, read what the organisation may read. */
    readonly tasks: readonly MemberTask[]
    /** The first day. */
    readonly validFrom: LocalDate
    /** The last day agreed; null where none is. */
    readonly validTo: LocalDate | null
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ErasePersonVariables {
  /** The contact whose person is erased, at every moment. */
  readonly contact?: string | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The membership whose person is erased; it ends with that. */
  readonly member?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const erasePerson = /* @__PURE__ */ question<ErasePerson, ErasePersonVariables>(
  'ErasePerson',
  'a96098dbc1f06705019e41f2fbfa1a0f8a03c4714000e4fb7eb7dfb6cfc9c3b2',
  ['erasePerson'],
  {"contact":{"erasedOn":"d","removedOn":"d"},"member":{"endedOn":"d","erasedOn":"d","validFrom":"d","validTo":"d"}},
)

/** Says, once the agreement has ended, why there is no report: for the party that owes it, or KDD for all. Every objective and every obligation has one or the other before KDD closes. */
export type ExplainMissingReport = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ExplainMissingReportVariables {
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The objective that has no report; left out where it is an obligation. */
  readonly objective?: string | null | undefined
  /** The obligation that has no report; left out where it is an objective. */
  readonly obligation?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const explainMissingReport = /* @__PURE__ */ question<ExplainMissingReport, ExplainMissingReportVariables>(
  'ExplainMissingReport',
  'ced5e79978b94531f810a84f7b4aee91bc5fe1c370d4e29b8a8a0e01ecab376f',
  ['explainMissingReport'],
  null,
)

/** Says why an objective has no measures in the year of a plan that is being written. */
export type ExplainUnmet = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The version as the act left it; null where it was not done. */
  readonly planVersion: {
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The case key of KDD’s decision about it. Norwegian: saksnummer. */
    readonly decisionReference: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether the public may read what it says: once it has been approved. Until then its lists are empty because they are hidden, not because there is nothing in them. */
    readonly isPublic: boolean
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day that KDD last returned it; null where it has not been. */
    readonly returnedOn: LocalDate | null
    /** The day that the draft was shown to KDD and named partners; null where it has not been. */
    readonly sharedOn: LocalDate | null
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
    /** The year that it plans. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ExplainUnmetVariables {
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The objective that has no measures in the year. */
  readonly objective: string
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** Why it has none. */
  readonly text: string
}

export const explainUnmet = /* @__PURE__ */ question<ExplainUnmet, ExplainUnmetVariables>(
  'ExplainUnmet',
  '1c25c635c041de8192da6010cbb757290fdf1b4a8a7040ec670cb54e46e7251d',
  ['explainUnmet'],
  {"planVersion":{"approvedOn":"d","returnedOn":"d","sharedOn":"d","submittedOn":"d","supersededOn":"d"}},
)

/** Gives a grant, for one of KDD who approves. Phase 2 rests on the approved plan of the year and on a vote that is on record; grants of a year never exceed its vote. A ceiling warns, and refuses nothing. Norwegian: gi tilskudd. */
export type GiveGrant = Done<{
  /** The grant as the act left it; null where nothing was done. */
  readonly grant: {
    /** Whether the vote of its year is on record, and suffices. */
    readonly appropriationState: AppropriationState
    /** The cases it is handled in, by number. Norwegian: saksnummer. */
    readonly caseKeys: readonly string[]
    /** How often it has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The date of the grant letter; null where no source gives it. */
    readonly grantedOn: LocalDate | null
    /** A key that is never reused. */
    readonly id: string
    /** 1 for preparing an agreement, 2 for carrying it out. */
    readonly phase: number
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The reference of the grant letter. Norwegian: tilskuddsbrev. */
    readonly reference: string | null
    /** The year it is given for; null where no source gives it. */
    readonly year: number | null
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** What should be looked at though it was done, such as a grant above the ceiling; empty where nothing should. */
  readonly warnings: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
  }[]
}>

export interface GiveGrantVariables {
  /** The agreement of the pilot. Phase 2 needs one. */
  readonly agreement?: string | null | undefined
  /** How much, more than 0. */
  readonly amount: number
  /** The cases it is handled in, by number. Norwegian: saksnummer. */
  readonly caseKeys?: readonly string[] | null | undefined
  /** What is asked in return, in the order of the letter. */
  readonly conditions?: readonly GrantConditionInput[] | null | undefined
  /** The date of the grant letter: today where it is left out. */
  readonly grantedOn?: string | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** 1 for preparing an agreement, 2 for carrying it out. */
  readonly phase: number
  /** The pilot that it is given to. */
  readonly pilot: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The party that gets it on behalf of the pilot. */
  readonly recipient: string
  /** The reference of the grant letter. Norwegian: tilskuddsbrev. */
  readonly reference: string
  /** The grant scheme that it is given under. */
  readonly scheme: string
  /** The year it is given for. */
  readonly year: number
}

export const giveGrant = /* @__PURE__ */ question<GiveGrant, GiveGrantVariables>(
  'GiveGrant',
  '7e6f8e2bd18eb56f591873cd09771e3e30609cfba6e857855d4c925084637b52',
  ['giveGrant'],
  {"grant":{"grantedOn":"d"}},
)

/** Prepares KDD’s decision, by another person than the one who will make it. */
export type HandlePlan = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The version as the act left it; null where it was not done. */
  readonly planVersion: {
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The case key of KDD’s decision about it. Norwegian: saksnummer. */
    readonly decisionReference: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether the public may read what it says: once it has been approved. Until then its lists are empty because they are hidden, not because there is nothing in them. */
    readonly isPublic: boolean
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day that KDD last returned it; null where it has not been. */
    readonly returnedOn: LocalDate | null
    /** The day that the draft was shown to KDD and named partners; null where it has not been. */
    readonly sharedOn: LocalDate | null
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
    /** The year that it plans. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface HandlePlanVariables {
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** What is recommended. */
  readonly recommendation: Recommendation
}

export const handlePlan = /* @__PURE__ */ question<HandlePlan, HandlePlanVariables>(
  'HandlePlan',
  '396f83dfbd88d04c3619790799b9e73e35079bd101063c74d8a6b0bf03675b45',
  ['handlePlan'],
  {"planVersion":{"approvedOn":"d","returnedOn":"d","sharedOn":"d","submittedOn":"d","supersededOn":"d"}},
)

/** Issues a key to a reader. It shows nothing that is not public. For an organisation’s administrator. Norwegian: utstede nøkkel. */
export type IssueApiKey = Done<{
  /** What is kept of the key, as the act left it; null where it was not done. */
  readonly apiKey: {
    /** The last day it is good. */
    readonly endsOn: LocalDate
    /** What reads by it: a program or an organisation, never a person. */
    readonly holder: string
    /** The day it was last used, as it is known now; null where it never was. */
    readonly lastUsedOn: LocalDate | null
    /** The day it was issued. */
    readonly madeOn: LocalDate
    /** How the key begins: what may be shown and written down of it. */
    readonly prefix: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day it was revoked, at once; null while it was not. */
    readonly revokedOn: LocalDate | null
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The key itself, shown this once and kept nowhere: send it in `x-api-key`. Null where it was not issued, or by an act that was done before. */
  readonly key: string | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface IssueApiKeyVariables {
  /** The last day it is good; left out, a year from now. */
  readonly endsOn?: string | null | undefined
  /** What is to read by it: a program or an organisation, never a person. */
  readonly holder: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const issueApiKey = /* @__PURE__ */ question<IssueApiKey, IssueApiKeyVariables>(
  'IssueApiKey',
  '521b4665a88a23ebeaaeac1a491b21c615b29d95a17be8452cb6100b3b31b881',
  ['issueApiKey'],
  {"apiKey":{"endsOn":"d","lastUsedOn":"d","madeOn":"d","revokedOn":"d"}},
)

/** Issues the design common to the agreements of a world, for KDD. Norwegian: evalueringsdesign. */
export type IssueDesign = Done<{
  /** The design as the act left it; null where it was not done. */
  readonly evaluationDesign: {
    /** The day it was decided; null where no source gives it. */
    readonly decidedOn: LocalDate | null
    /** A readable key that is never reused. */
    readonly id: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The case key or document that the decision stands in; null where no source gives it. Norwegian: saksnummer. */
    readonly reference: string | null
    /** What it says; null where its text is not on record. */
    readonly text: string | null
    /** What it is called. */
    readonly title: string
    /** Whether it is of the real pilots, or of their demonstration twins. */
    readonly world: World
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface IssueDesignVariables {
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The case key or document that the decision stands in. Norwegian: saksnummer. */
  readonly reference: string
  /** What it says. */
  readonly text: string
  /** What it is called. */
  readonly title: string
  /** The world that it is for. */
  readonly world?: World | undefined
}

export const issueDesign = /* @__PURE__ */ question<IssueDesign, IssueDesignVariables>(
  'IssueDesign',
  'fe58d9d649ec3a52c19a28468ec79b9b91ab864cd224030f5feec094ced1451b',
  ['issueDesign'],
  {"evaluationDesign":{"decidedOn":"d"}},
)

/** Registers that a main party has lifted the reservation it approved the agreement with. */
export type LiftReservation = Done<{
  /** The agreement as the act left it; null where it was not done. */
  readonly agreement: {
    /** What the parties want to reach through it. */
    readonly aims: readonly string[]
    /** How it is to be anchored in later plans. */
    readonly anchoringRule: string | null
    /** The day KDD closed it: from then on no accounts, readings, reports or assessments of it are written. Null while it is open. */
    readonly closedOn: LocalDate | null
    /** What the cooperation itself is to give. */
    readonly contributesTo: readonly string[]
    /** How disagreement is to be solved. */
    readonly disputeRule: string | null
    /** The number of its present edition: what an act on it names as `expectedVersion`. */
    readonly edition: number
    /** What is to be judged when it ends. */
    readonly endAssessment: readonly string[]
    /** The last day of its term. */
    readonly endsOn: LocalDate | null
    /** The letter or framework that its funding refers to. */
    readonly fundingFramework: string | null
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** The first day in force: the latest of the approvals and of the days on which reservations were lifted. Null while one is missing or not known. */
    readonly inForceFrom: LocalDate | null
    /** From when the text says that it is in force. */
    readonly inForceRule: string | null
    /** Whether anyone may read it. A draft is seen by its main parties alone. */
    readonly isPublic: boolean
    /** When a source first speaks of it as entered into, where no day is given. */
    readonly knownBy: ImpreciseDate | null
    /** 1 for the pilot’s first agreement, 2 for its successor. */
    readonly number: number
    /** How many objectives a source says that it has; they may not all be on record here. Null where no source says. */
    readonly objectiveCountReported: number | null
    /** The principles it rests on. */
    readonly principles: readonly string[]
    /** When the project period ends, where a source gives that and no end of the term. */
    readonly projectPeriodEnd: ImpreciseDate | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Norwegian: formål. */
    readonly purpose: string | null
    /** The day it was signed, where a source gives it. Signing is not the same as being in force. */
    readonly signedOn: LocalDate | null
    /** How the day of signing was established. */
    readonly signedOnNote: string | null
    /** How far it has come, as far as a source says. */
    readonly stage: AgreementStage
    /** Computed from what the main parties have decided, on the day asked about. */
    readonly status: AgreementStatus
    /** What is known of the copy of the text that this is taken from. */
    readonly textStatus: string | null
    /** What it is called. */
    readonly title: string
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface LiftReservationVariables {
  /** The agreement that was approved with a reservation. */
  readonly agreement: string
  /** The body that lifted it, such as "fylkestinget". */
  readonly body?: string | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The day the reservation was lifted. */
  readonly liftedOn: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** Where the decision can be looked up. */
  readonly reference: DecisionReferenceInput
}

export const liftReservation = /* @__PURE__ */ question<LiftReservation, LiftReservationVariables>(
  'LiftReservation',
  'c79b392268b7e2ffc62683cf356e344f02b1d99e1dbc3c26c6d9a901207b2641',
  ['liftReservation'],
  {"agreement":{"closedOn":"d","endsOn":"d","inForceFrom":"d","knownBy":"i","projectPeriodEnd":"i","signedOn":"d"}},
)

/** Says which common indicator a local one corresponds to, and how far the two can be compared. */
export type MapIndicator = Done<{
  /** The indicator as the act left it; null where it was not done. */
  readonly indicator: {
    /** Whether a reading holds one period, or all there is by its end. */
    readonly accumulation: Accumulation
    /** Whether the latest reading of a period with a target is on the wrong side of that target; null where there is no such reading. */
    readonly behind: boolean | null
    /** How far it can be compared with its common indicator; null where it corresponds to none. */
    readonly comparability: Comparability | null
    /** What differs from the common indicator, and why. */
    readonly comparabilityReason: string | null
    /** What counts and what does not. */
    readonly description: string | null
    /** Which way is wanted. */
    readonly direction: IndicatorDirection
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** What form its readings have. */
    readonly form: IndicatorForm
    /** A readable key that is never reused, such as "demo-smola-aure/i3". */
    readonly id: string
    /** Whether it is common to all pilots of its world. */
    readonly isCommon: boolean
    /** How the parties have agreed to judge attainment by it; null where they have not. */
    readonly judging: string | null
    /** Whether the parties have agreed how attainment is judged. */
    readonly judgingState: JudgingState
    /** Whether it counts what was delivered, or how something developed. */
    readonly kind: IndicatorKind
    /** What is counted. */
    readonly name: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The registry that it is read from, such as Statistics Norway; null where a party counts it itself. */
    readonly registry: string | null
    /** The table of the registry, by its number there. */
    readonly registryTable: string | null
    /** Of one with a scale: its steps, the lowest first. Of others empty. */
    readonly scale: readonly string[]
    /** What it is counted in. Norwegian: enhet. */
    readonly unit: string
    /** Whether it is counted in the real pilots, or in their demonstration twins. */
    readonly world: World
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface MapIndicatorVariables {
  /** The common indicator that it corresponds to. */
  readonly commonIndicator: string
  /** How far it can be compared with that. */
  readonly comparability: Comparability
  /** What differs, and why. One that is compared in part, or not at all, needs it. */
  readonly comparabilityReason?: string | null | undefined
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The indicator. */
  readonly indicator: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const mapIndicator = /* @__PURE__ */ question<MapIndicator, MapIndicatorVariables>(
  'MapIndicator',
  'f1edfe1416d22b6eaafa40947ce9f8e6bd57f4c7ca33780abf07f80110b32a69',
  ['mapIndicator'],
  null,
)

/** Puts on record that a condition of a grant is met, for one of KDD who handles. Norwegian: oppfylle vilkår. */
export type MeetCondition = Done<{
  /** The grant as the act left it; null where nothing was done. */
  readonly grant: {
    /** Whether the vote of its year is on record, and suffices. */
    readonly appropriationState: AppropriationState
    /** The cases it is handled in, by number. Norwegian: saksnummer. */
    readonly caseKeys: readonly string[]
    /** How often it has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The date of the grant letter; null where no source gives it. */
    readonly grantedOn: LocalDate | null
    /** A key that is never reused. */
    readonly id: string
    /** 1 for preparing an agreement, 2 for carrying it out. */
    readonly phase: number
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The reference of the grant letter. Norwegian: tilskuddsbrev. */
    readonly reference: string | null
    /** The year it is given for; null where no source gives it. */
    readonly year: number | null
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** What should be looked at though it was done, such as a grant above the ceiling; empty where nothing should. */
  readonly warnings: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
  }[]
}>

export interface MeetConditionVariables {
  /** The condition. */
  readonly condition: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The day it was met: today where it is left out. */
  readonly metOn?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const meetCondition = /* @__PURE__ */ question<MeetCondition, MeetConditionVariables>(
  'MeetCondition',
  '1d77fe648593efe69c73b92ea1efc9cdffd98e63335a7ed2aec9532bcdc5f629',
  ['meetCondition'],
  {"grant":{"grantedOn":"d"}},
)

/** Merges an organisation into another, with a reason. What refers to it stays as it is; its parts in agreements are from then on those of the other. Norwegian: slå sammen parter. */
export type MergeParties = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The party as the act left it; null where it was not done. */
  readonly party: {
    /** Other forms of its name, as agreements and registers write it. */
    readonly alsoCalled: readonly string[]
    /** The day it was closed: what refers to it stays readable. Null while it is open. */
    readonly closedOn: LocalDate | null
    /** Why it was closed; null while it is open. */
    readonly closingReason: string | null
    /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** What sort of organisation it is. */
    readonly kind: PartyKind
    /** The name in Norwegian. */
    readonly name: string
    /** What else a reader should know about it. */
    readonly note: string | null
    /** Norwegian: organisasjonsnummer. Null where none is verified; the state says so. */
    readonly organisationNumber: string | null
    /** Whether the organisation number is on record. */
    readonly organisationNumberState: FigureState
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The name as the business register writes it. */
    readonly registeredName: string | null
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** How many sources stand behind the organisation number; null where there is none. */
    readonly verification: Verification | null
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface MergePartiesVariables {
  /** The day it is closed; today where it is left out. */
  readonly closedOn?: string | null | undefined
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The party that has its place from then on. */
  readonly into: string
  /** The party. */
  readonly party: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const mergeParties = /* @__PURE__ */ question<MergeParties, MergePartiesVariables>(
  'MergeParties',
  'cc321acf22de61f6879a1bbf36d79dca8b1d5bf7ed1eae5ebcdb1a9348c02381',
  ['mergeParties'],
  {"party":{"closedOn":"d","organisationNumberState":"s"}},
)

/** Merges a pilot whose agreements are over into another, with a reason. Norwegian: slå sammen pilotområder. */
export type MergePilots = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The pilot as the act left it; null where it was not done. */
  readonly pilot: {
    /** Other names it goes by. */
    readonly alsoCalled: readonly string[]
    /** The day it was closed: what refers to it stays readable. Null while it is open. */
    readonly closedOn: LocalDate | null
    /** Why it was closed; null while it is open. */
    readonly closingReason: string | null
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether its municipalities border on each other; null where no source says. */
    readonly contiguous: boolean | null
    /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** How the work is organised, in the words of a source. */
    readonly governanceNote: string | null
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The place that the work is led from. */
    readonly leadPlace: string | null
    /** The name in Norwegian. */
    readonly name: string
    /** True where the name only lists the municipalities, since no source gives the pilot a name of its own. */
    readonly nameIsDescriptive: boolean
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Where the pilot is smaller than the sum of its municipalities: what is left out. */
    readonly scopeNote: string | null
    /** When it was selected as a pilot. */
    readonly selectedOn: ImpreciseDate | null
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface MergePilotsVariables {
  /** The day it is closed; today where it is left out. */
  readonly closedOn?: string | null | undefined
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The pilot that goes on in its place. */
  readonly into: string
  /** The pilot. */
  readonly pilot: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const mergePilots = /* @__PURE__ */ question<MergePilots, MergePilotsVariables>(
  'MergePilots',
  '24e0ac0045295cd9bbb5617e3be2ab534dfb5bf0d6f5ea1445b94ce1a4a2ecb0',
  ['mergePilots'],
  {"pilot":{"closedOn":"d","selectedOn":"i"}},
)

/** Merges a theme into another, with a reason. What it was given to keeps it, and it says which to use instead. Norwegian: slå sammen temaer. */
export type MergeThemes = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The theme as the act left it; null where it was not done. */
  readonly theme: {
    /** The day it was closed: what refers to it stays readable. Null while it is open. */
    readonly closedOn: LocalDate | null
    /** Why it was closed; null while it is open. */
    readonly closingReason: string | null
    /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A readable key in English, such as "housing". */
    readonly id: string
    /** In bokmål. */
    readonly name: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
  } | null
}>

export interface MergeThemesVariables {
  /** The day it is closed; today where it is left out. */
  readonly closedOn?: string | null | undefined
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The theme that is used instead from then on. */
  readonly into: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The theme. */
  readonly theme: string
}

export const mergeThemes = /* @__PURE__ */ question<MergeThemes, MergeThemesVariables>(
  'MergeThemes',
  '5b0a3f98ae497df5308ff1813500af982380ee8b890ad32c739e08ec5ddf7d80',
  ['mergeThemes'],
  {"theme":{"closedOn":"d"}},
)

/** Proposes, as a named partner of an objective, to invite somebody into the work on it. */
export type ProposeInvitation = Done<{
  /** The invitation as the act left it; null where it was not done. */
  readonly invitation: {
    /** The day the invited answered; null while it has not. */
    readonly answeredOn: LocalDate | null
    /** The kind of actor that is invited, where no party is named. */
    readonly category: string | null
    /** A key that is never reused. */
    readonly id: string
    /** The day it was proposed. */
    readonly proposedOn: LocalDate
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Computed from who has agreed and what the invited answered, on the day asked about. */
    readonly state: InvitationState
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ProposeInvitationVariables {
  /** The agreement. */
  readonly agreement: string
  /** The kind of actor, where no party is named. */
  readonly category?: string | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The objective that is invited into. */
  readonly objective: string
  /** The party that is invited; left out where a kind of actor is named. */
  readonly party?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const proposeInvitation = /* @__PURE__ */ question<ProposeInvitation, ProposeInvitationVariables>(
  'ProposeInvitation',
  '4414d9a4a4581059ab9c4ed5f94c3247b91a2885b267239301777cd104b99f35',
  ['proposeInvitation'],
  {"invitation":{"answeredOn":"d","proposedOn":"d"}},
)

/** Proposes how the work is to be evaluated, for KDD and the parties to agree on, or changes what was proposed. Norwegian: evalueringsstrategi. */
export type ProposeStrategy = Done<{
  /** The strategy as the act left it; null where it was not done. */
  readonly evaluationStrategy: {
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A readable key that is never reused. */
    readonly id: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Whether KDD and every main party have agreed to it, on the day asked about. */
    readonly stands: boolean
    /** The day on which the last of them agreed; null while someone has not. */
    readonly standsFrom: LocalDate | null
    /** What it says; null where its text is not on record. */
    readonly text: string | null
    /** What it is called. */
    readonly title: string
    /** Whether it is of the real pilots, or of their demonstration twins. */
    readonly world: World
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ProposeStrategyVariables {
  /** The agreement that a new one is for; left out for one common to all. */
  readonly agreement?: string | null | undefined
  /** The edition that was read, of one that is changed. */
  readonly expectedVersion?: number | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The strategy that is changed; left out for a new one. Who had agreed to it is asked anew. */
  readonly strategy?: string | null | undefined
  /** What it says. */
  readonly text: string
  /** What it is called. */
  readonly title: string
  /** The world that a new common one is for. */
  readonly world?: World | undefined
}

export const proposeStrategy = /* @__PURE__ */ question<ProposeStrategy, ProposeStrategyVariables>(
  'ProposeStrategy',
  '9982de6309587eaaa53f33e7d2ebdc54bdcf529e72ded4e0e94dd08f8de55b70',
  ['proposeStrategy'],
  {"evaluationStrategy":{"standsFrom":"d"}},
)

/** Publishes an agreement, for KDD, once its other main parties have confirmed it as it stands: all of it is public from then on. */
export type PublishAgreement = Done<{
  /** The agreement as the act left it; null where it was not done. */
  readonly agreement: {
    /** What the parties want to reach through it. */
    readonly aims: readonly string[]
    /** How it is to be anchored in later plans. */
    readonly anchoringRule: string | null
    /** The day KDD closed it: from then on no accounts, readings, reports or assessments of it are written. Null while it is open. */
    readonly closedOn: LocalDate | null
    /** What the cooperation itself is to give. */
    readonly contributesTo: readonly string[]
    /** How disagreement is to be solved. */
    readonly disputeRule: string | null
    /** The number of its present edition: what an act on it names as `expectedVersion`. */
    readonly edition: number
    /** What is to be judged when it ends. */
    readonly endAssessment: readonly string[]
    /** The last day of its term. */
    readonly endsOn: LocalDate | null
    /** The letter or framework that its funding refers to. */
    readonly fundingFramework: string | null
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** The first day in force: the latest of the approvals and of the days on which reservations were lifted. Null while one is missing or not known. */
    readonly inForceFrom: LocalDate | null
    /** From when the text says that it is in force. */
    readonly inForceRule: string | null
    /** Whether anyone may read it. A draft is seen by its main parties alone. */
    readonly isPublic: boolean
    /** When a source first speaks of it as entered into, where no day is given. */
    readonly knownBy: ImpreciseDate | null
    /** 1 for the pilot’s first agreement, 2 for its successor. */
    readonly number: number
    /** How many objectives a source says that it has; they may not all be on record here. Null where no source says. */
    readonly objectiveCountReported: number | null
    /** The principles it rests on. */
    readonly principles: readonly string[]
    /** When the project period ends, where a source gives that and no end of the term. */
    readonly projectPeriodEnd: ImpreciseDate | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Norwegian: formål. */
    readonly purpose: string | null
    /** The day it was signed, where a source gives it. Signing is not the same as being in force. */
    readonly signedOn: LocalDate | null
    /** How the day of signing was established. */
    readonly signedOnNote: string | null
    /** How far it has come, as far as a source says. */
    readonly stage: AgreementStage
    /** Computed from what the main parties have decided, on the day asked about. */
    readonly status: AgreementStatus
    /** What is known of the copy of the text that this is taken from. */
    readonly textStatus: string | null
    /** What it is called. */
    readonly title: string
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface PublishAgreementVariables {
  /** The agreement, such as "smola-aure". */
  readonly agreement: string
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The day it was signed, where it has been. */
  readonly signedOn?: string | null | undefined
}

export const publishAgreement = /* @__PURE__ */ question<PublishAgreement, PublishAgreementVariables>(
  'PublishAgreement',
  '36569ddd40d2005e99a53075b6889b1b85b459864db598b850b773572ba50398',
  ['publishAgreement'],
  {"agreement":{"closedOn":"d","endsOn":"d","inForceFrom":"d","knownBy":"i","projectPeriodEnd":"i","signedOn":"d"}},
)

/** Publishes an assessment with what it rests on: anyone may read it from then on, and it is not changed any more. */
export type PublishAssessment = Done<{
  /** The assessment as the act left it; null where it was not done. */
  readonly assessment: {
    /** The day it was concluded. */
    readonly assessedOn: LocalDate
    /** What was concluded. */
    readonly conclusion: AssessmentConclusion
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** Of one made for the end of the agreement: what it says of other effort of the period. Norwegian: øvrig innsats. */
    readonly effortNote: string | null
    /** A key that is never reused. */
    readonly id: string
    /** Whether it was made for the end of the agreement, rather than for a year. */
    readonly isAtEnd: boolean
    /** Whether it is published. Until then its assessor alone sees it. */
    readonly isPublic: boolean
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** What the conclusion rests on. Norwegian: begrunnelse. */
    readonly rationale: string
    /** The year that it is about. */
    readonly year: number
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface PublishAssessmentVariables {
  /** The assessment. */
  readonly assessment: string
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const publishAssessment = /* @__PURE__ */ question<PublishAssessment, PublishAssessmentVariables>(
  'PublishAssessment',
  'fd9a5714e72113f563478993d2e88d526f9a07aab8b25cc91976ddd0d12d6c27',
  ['publishAssessment'],
  {"assessment":{"assessedOn":"d"}},
)

/** Publishes a report: anyone may read it from then on. */
export type PublishSelfReport = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The report as the act left it; null where it was not done. */
  readonly selfReport: {
    /** How far it says that this has been reached; null where it says nothing of that. */
    readonly attainment: Attainment | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether it was made for the end of the agreement, rather than for a year. */
    readonly isAtEnd: boolean
    /** Whether it is published. Until then its party and the main parties alone see it. */
    readonly isPublic: boolean
    /** Of one made for the end of the agreement: the ways of judging that were agreed by then, one a line. */
    readonly judging: string | null
    /** Of one that was made of an objective for the end of the agreement: whether a way of judging was agreed. */
    readonly judgingState: JudgingState | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day it was reported. */
    readonly reportedOn: LocalDate
    /** In its own words. */
    readonly text: string
    /** The year that it is about. */
    readonly year: number
  } | null
}>

export interface PublishSelfReportVariables {
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The report. */
  readonly selfReport: string
}

export const publishSelfReport = /* @__PURE__ */ question<PublishSelfReport, PublishSelfReportVariables>(
  'PublishSelfReport',
  'a2f8e616b76def3794d9d0648061c29e5002deff55710ad89a0432fcc8f789ec',
  ['publishSelfReport'],
  {"selfReport":{"reportedOn":"d"}},
)

/** Reports that a milestone of a measure of the approved plan is reached. That is no change of the plan. */
export type ReachMilestone = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** What the plan says of the measure, as the act left it; null where it was not done. */
  readonly measureVersion: {
    /** What is handed over when it is done. Norwegian: leveranse. */
    readonly deliverable: string | null
    /** What is to be done. */
    readonly description: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The day it ended; null where it has not, or nobody has told. */
    readonly endedOn: LocalDate | null
    /** What is done first. */
    readonly firstStep: string | null
    /** A key that is never reused. */
    readonly id: string
    /** The way in which the parties have agreed to judge attainment; null where they have not. */
    readonly judging: string | null
    /** Whether the parties have agreed how attainment is judged. */
    readonly judgingState: JudgingState
    /** The first day it is planned for. */
    readonly plannedFrom: LocalDate | null
    /** The last day it is planned for. */
    readonly plannedTo: LocalDate | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Whether the shares of its objectives are agreed; if not, they are equal because nothing else is known. */
    readonly sharesAgreed: boolean
    /** The day it began; null where it has not, or nobody has told. */
    readonly startedOn: LocalDate | null
    /** How far it has come. */
    readonly status: MeasureStatus
    /** Why its status is what it is. */
    readonly statusNote: string | null
    /** As the plan writes it. */
    readonly title: string
    /** What other municipalities can learn or take over from it. Norwegian: overføringsverdi. */
    readonly transferValue: string | null
    /** What that is to lead to. Norwegian: effektmål. */
    readonly wantedEffect: string | null
    /** What it is to result in. Norwegian: resultatmål. */
    readonly wantedResult: string | null
    /** The year that its plan is for. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ReachMilestoneVariables {
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** What the version of the plan says of the measure, such as "smola-aure/2026/1/m7". */
  readonly measureVersion: string
  /** The milestone of the measure. */
  readonly milestone: string
  /** The day it was reached. Without one it is taken back that it was, for a reason. */
  readonly reachedOn?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const reachMilestone = /* @__PURE__ */ question<ReachMilestone, ReachMilestoneVariables>(
  'ReachMilestone',
  'faa2c131e47a330853d1548934b1750edd08ad47a76c25859cb9c45088f6be59',
  ['reachMilestone'],
  {"measureVersion":{"endedOn":"d","plannedFrom":"d","plannedTo":"d","startedOn":"d"}},
)

/** Moves an allocation to another objective or measure, with a reason. What was booked stays as it was: it is taken back by entries of its own. Norwegian: omfordele. */
export type Reallocate = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The amount as the act left it; null where nothing was done, or where it was removed. */
  readonly moneyEntry: {
    /** Of what is spent: whether an auditor has confirmed it; null where nobody has told us. */
    readonly audited: boolean | null
    /** The day it was booked; null where no source gives it. */
    readonly bookedOn: LocalDate | null
    /** How often it has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** What else a reader should know about it. */
    readonly note: string | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The decision, letter or voucher that it rests on. */
    readonly reference: string | null
    /** Where the money comes from. */
    readonly source: MoneySource
    /** How far it has come. */
    readonly stage: MoneyStage
    /** Whether it is real, or made up for demonstration. */
    readonly world: World
    /** The budget year, in whose prices it is; never adjusted. Null for a grant whose year no source gives. */
    readonly year: number | null
    /** Whether the year is known, and if not, why. */
    readonly yearState: FigureState
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ReallocateVariables {
  /** The day it is moved: today where it is left out. */
  readonly bookedOn?: string | null | undefined
  /** The allocation that is moved, all of it. */
  readonly entry: string
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The measure that it is moved to, or that counts elsewhere by now. */
  readonly measure?: string | null | undefined
  /** The objective that it is moved to, where it is set on one itself. */
  readonly objective?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const reallocate = /* @__PURE__ */ question<Reallocate, ReallocateVariables>(
  'Reallocate',
  '914ec84489778bf2e5f301f3b360bcce252f1f859cbe6c85ed0d566c4039f50f',
  ['reallocate'],
  {"moneyEntry":{"bookedOn":"d","yearState":"s"}},
)

/** Puts on record what the Storting has voted for a year, for one of KDD who approves. Norwegian: bevilgning. */
export type RecordAppropriation = Done<{
  /** The vote as the act left it; null where nothing was done. */
  readonly appropriation: {
    /** How often it has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A readable key that is never reused. */
    readonly id: string
    /** What else a reader should know about it. */
    readonly note: string | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The budget document or decision that it rests on. */
    readonly reference: string | null
    /** Whether it is real, or made up for demonstration. */
    readonly world: World
    /** The budget year, in whose prices it is. */
    readonly year: number
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RecordAppropriationVariables {
  /** What was voted for the whole year; left out where it is not known. */
  readonly amount?: number | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** What it was raised by, where the budget says that. */
  readonly increase?: number | null | undefined
  /** What else a reader should know about it. */
  readonly note?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The budget document or decision that it rests on. */
  readonly reference: string
  /** Whether the amount is known, and if not, why; REPORTED where it is left out. */
  readonly state?: FigureState | null | undefined
  /** The real vote, or one of the demonstration. */
  readonly world?: World | undefined
  /** The budget year, in whose prices it is. */
  readonly year: number
}

export const recordAppropriation = /* @__PURE__ */ question<RecordAppropriation, RecordAppropriationVariables>(
  'RecordAppropriation',
  '99b0279c05f552c1d722e02833f106d28b90fb05e8c8b02e86ecbb3e952025bd',
  ['recordAppropriation'],
  null,
)

/** Records, for KDD, that a named partner’s no is being talked over. It is never public. */
export type RecordDialogue = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The version as the act left it; null where it was not done. */
  readonly planVersion: {
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The case key of KDD’s decision about it. Norwegian: saksnummer. */
    readonly decisionReference: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether the public may read what it says: once it has been approved. Until then its lists are empty because they are hidden, not because there is nothing in them. */
    readonly isPublic: boolean
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day that KDD last returned it; null where it has not been. */
    readonly returnedOn: LocalDate | null
    /** The day that the draft was shown to KDD and named partners; null where it has not been. */
    readonly sharedOn: LocalDate | null
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
    /** The year that it plans. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RecordDialogueVariables {
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The measure that it is about. Without it, it is about all of the objective’s. */
  readonly measure?: string | null | undefined
  /** What is said to it. */
  readonly note?: string | null | undefined
  /** The objective that the no is about. */
  readonly objective: string
  /** The day it was taken up. */
  readonly openedOn: string
  /** The named partner that said no. */
  readonly party: string
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const recordDialogue = /* @__PURE__ */ question<RecordDialogue, RecordDialogueVariables>(
  'RecordDialogue',
  'a479519f253b7306e8ed3d2f47d200fa38e5b936498b435f2fe5f7645c58a6d6',
  ['recordDialogue'],
  {"planVersion":{"approvedOn":"d","returnedOn":"d","sharedOn":"d","submittedOn":"d","supersededOn":"d"}},
)

/** Records, for KDD, a dialogue meeting of the main parties, and what it passed on to other ministries. */
export type RecordDialogueMeeting = Done<{
  /** The meeting; null where it was not done. */
  readonly dialogueMeeting: {
    /** The day it was held. */
    readonly heldOn: LocalDate
    /** A key that is never reused. */
    readonly id: string
    /** Who took part, as the minutes name them. */
    readonly participants: readonly string[]
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The minutes, as they are filed. Norwegian: referat. */
    readonly reference: string | null
    /** The year whose status it was about. */
    readonly year: number
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RecordDialogueMeetingVariables {
  /** The agreement. */
  readonly agreement: string
  /** The day it was held. */
  readonly heldOn: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** What it passed on to other ministries. */
  readonly matters?: readonly MinistryMatterInput[] | null | undefined
  /** Who took part, as the minutes name them. */
  readonly participants: readonly string[]
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The minutes, as they are filed. Norwegian: referat. */
  readonly reference?: string | null | undefined
  /** The year of it. */
  readonly year: number
}

export const recordDialogueMeeting = /* @__PURE__ */ question<RecordDialogueMeeting, RecordDialogueMeetingVariables>(
  'RecordDialogueMeeting',
  '5187d385a8467464ca1833df4b7cfa76138eebaeec28472d75122ed5207a490b',
  ['recordDialogueMeeting'],
  {"dialogueMeeting":{"heldOn":"d"}},
)

/** Records where parties of an agreement disagree, by one of them. It is never public. */
export type RecordDisagreement = Done<{
  /** The disagreement as the act left it; null where it was not done. */
  readonly disagreement: {
    /** The day it ended; null while it goes on. */
    readonly endedOn: LocalDate | null
    /** A key that is never reused. */
    readonly id: string
    /** Keys of the measures that it is about. */
    readonly measureIds: readonly string[]
    /** What it came to; null while it goes on. */
    readonly outcome: DisagreementOutcome | null
    /** What is said to how it ended. */
    readonly outcomeNote: string | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day it was raised. */
    readonly raisedOn: LocalDate
    /** What they disagree about. */
    readonly text: string
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RecordDisagreementVariables {
  /** The agreement whose parties disagree. */
  readonly agreement: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The measures that it is about. */
  readonly measures?: readonly string[] | null | undefined
  /** The objectives that it is about. */
  readonly objectives?: readonly string[] | null | undefined
  /** With whom: others who have a part in the agreement, and may see it. */
  readonly parties: readonly string[]
  /** The day it was raised. */
  readonly raisedOn: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** What they disagree about. */
  readonly text: string
}

export const recordDisagreement = /* @__PURE__ */ question<RecordDisagreement, RecordDisagreementVariables>(
  'RecordDisagreement',
  '4a9dd008f28a0998f9d484eadd91bcb87dd66a933fa4f157fe8799cd439ea3ea',
  ['recordDisagreement'],
  {"disagreement":{"endedOn":"d","raisedOn":"d"}},
)

/** Records what a debtor of an obligation did about it, with whom, for one who reports for it. Norwegian: føre oppfølging. */
export type RecordFollowUp = Done<{
  /** The record as the act left it; null where it was not done, or withdrawn. */
  readonly followUp: {
    /** The day it was done, or finished. */
    readonly doneOn: LocalDate
    /** A key that is never reused. */
    readonly id: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Where it can be looked up, such as a case number or a minute; null where none is given. */
    readonly reference: string | null
    /** What was done. */
    readonly text: string
    /** With whom, as the record names them; empty where it names no one. */
    readonly withWhom: readonly string[]
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RecordFollowUpVariables {
  /** The day it was done, or finished. */
  readonly doneOn: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The obligation that something was done about. */
  readonly obligation: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** Where it can be looked up, such as a case number or a minute. Norwegian: saksnummer. */
  readonly reference?: string | null | undefined
  /** What was done. */
  readonly text: string
  /** With whom it was done. */
  readonly withWhom?: readonly string[] | null | undefined
}

export const recordFollowUp = /* @__PURE__ */ question<RecordFollowUp, RecordFollowUpVariables>(
  'RecordFollowUp',
  '6472ce9c11cbcc67c89a984f9549c47afa67328b5261a0a2e1ff634e9f164522',
  ['recordFollowUp'],
  {"followUp":{"doneOn":"d"}},
)

/** Records that a body has met, and what about, also for who convenes it. Norwegian: føre møte. */
export type RecordMeeting = Done<{
  /** The body as the act left it; null where it was not done. */
  readonly body: {
    /** How often its members were changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A readable key that is never reused, such as "project-leaders-network". */
    readonly id: string
    /** What sort of body it is. */
    readonly kind: BodyKind
    /** What it is called, or what it is, where no source gives it a name. */
    readonly name: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** What it is for. */
    readonly purpose: string | null
    /** The section of the agreement that names it. */
    readonly section: string | null
    /** What it deals with. */
    readonly subjects: readonly string[]
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RecordMeetingVariables {
  /** The body. */
  readonly body: string
  /** The day it was held. */
  readonly heldOn: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** Where its minutes can be looked up. Norwegian: referat. */
  readonly reference?: string | null | undefined
  /** What it dealt with. */
  readonly subjects: readonly string[]
}

export const recordMeeting = /* @__PURE__ */ question<RecordMeeting, RecordMeetingVariables>(
  'RecordMeeting',
  '8a5404a483ef291ff923b74c972df783c3539c87d132b2b7cb100fdd28db74b8',
  ['recordMeeting'],
  null,
)

/** Records a reading of an indicator for a period, or why there is none. Norwegian: måling. */
export type RecordObservation = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The reading as the act left it; null where it was not done. */
  readonly observation: {
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** What a reader should know about how it was read. */
    readonly note: string | null
    /** The day it was read; null where no source gives it. */
    readonly observedOn: LocalDate | null
    /** The part of it that was counted, such as "kvinner"; null for all. */
    readonly part: string | null
    /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
    readonly period: string
    /** The first day of the period. */
    readonly periodFrom: LocalDate
    /** The last day of the period. */
    readonly periodTo: LocalDate
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Of a scale: the step in words. */
    readonly step: string | null
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RecordObservationVariables {
  /** Of a ratio: by what. Norwegian: nevner. */
  readonly denominator?: number | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** What was counted. */
  readonly indicator: string
  /** The municipality that was counted; left out for all. */
  readonly municipality?: string | null | undefined
  /** What a reader should know about how it was read. */
  readonly note?: string | null | undefined
  /** Of a ratio: what is divided. Norwegian: teller. */
  readonly numerator?: number | null | undefined
  /** The day it was read. */
  readonly observedOn?: string | null | undefined
  /** The part of it that was counted, such as "kvinner"; left out for all. */
  readonly part?: string | null | undefined
  /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
  readonly period: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** Whether there is a reading, and if not, why. */
  readonly state: FigureState
  /** The reading; of a scale the step, from 1; left out where there is none, or where a ratio is given in parts. */
  readonly value?: number | null | undefined
}

export const recordObservation = /* @__PURE__ */ question<RecordObservation, RecordObservationVariables>(
  'RecordObservation',
  '55b838d1f26c1ba92f80d4f6d9ace1340bd1ab9f707b573573426e25047c9393',
  ['recordObservation'],
  {"observation":{"observedOn":"d","periodFrom":"d","periodTo":"d"}},
)

/** Puts on record how an existing instrument was used, or why it was not, for a municipality of the agreement or a party of it that applied. Norwegian: bruk av virkemiddel. */
export type RecordSchemeUse = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The use as the act left it; null where nothing was done. */
  readonly schemeUse: {
    /** How often it has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether it is of a year before the agreement, to compare with. Norwegian: nullpunkt. */
    readonly isBaseline: boolean
    /** What became of it. */
    readonly outcome: SchemeOutcome
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Why it was refused or not applied for, where a source says. */
    readonly reason: string | null
    /** The year. */
    readonly year: number
  } | null
}>

export interface RecordSchemeUseVariables {
  /** The agreement of the pilot that used it. */
  readonly agreement: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The instrument. */
  readonly scheme: string
  /** How it was used, or that it was not. */
  readonly use: SchemeUseInput
}

export const recordSchemeUse = /* @__PURE__ */ question<RecordSchemeUse, RecordSchemeUseVariables>(
  'RecordSchemeUse',
  '01c082518ce04b0a62297e31f2a63e2d47cabaccba8a94236629357bedb58740',
  ['recordSchemeUse'],
  null,
)

/** Records what further financing ordinary budgets have settled, in a plan that is being written. */
export type RecordSettledFinancing = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The version as the act left it; null where it was not done. */
  readonly planVersion: {
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The case key of KDD’s decision about it. Norwegian: saksnummer. */
    readonly decisionReference: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether the public may read what it says: once it has been approved. Until then its lists are empty because they are hidden, not because there is nothing in them. */
    readonly isPublic: boolean
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day that KDD last returned it; null where it has not been. */
    readonly returnedOn: LocalDate | null
    /** The day that the draft was shown to KDD and named partners; null where it has not been. */
    readonly sharedOn: LocalDate | null
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
    /** The year that it plans. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RecordSettledFinancingVariables {
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** All that is settled, in place of what was recorded before. */
  readonly financing: readonly SettledFinancingInput[]
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const recordSettledFinancing = /* @__PURE__ */ question<RecordSettledFinancing, RecordSettledFinancingVariables>(
  'RecordSettledFinancing',
  '2976ba641715a20ef12b7fc6b4b98b80341ae2ef2f2350930f2cd385070a5898',
  ['recordSettledFinancing'],
  {"planVersion":{"approvedOn":"d","returnedOn":"d","sharedOn":"d","submittedOn":"d","supersededOn":"d"}},
)

/** Puts on record other effort that hits the same municipalities, for a main party or the evaluator. Norwegian: øvrig innsats. */
export type RecordSupplementaryEffort = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The effort as the act left it; null where it was not done. */
  readonly supplementaryEffort: {
    /** The first year of it. */
    readonly fromYear: number
    /** A key that is never reused. */
    readonly id: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** What was done. */
    readonly text: string | null
    /** What it is called. */
    readonly title: string
    /** The last year of it; null where no end is set. */
    readonly toYear: number | null
  } | null
}>

export interface RecordSupplementaryEffortVariables {
  /** What it comes to in all, in the prices of its years; left out where there is no such figure. */
  readonly amount?: number | null | undefined
  /** Whether there is an amount, and if not, why. */
  readonly amountState: FigureState
  /** The first year of it. */
  readonly fromYear: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The one municipality that it hits; left out where it is all. */
  readonly municipality?: string | null | undefined
  /** Who makes the effort, where it is a known party. */
  readonly party?: string | null | undefined
  /** The pilot whose municipalities it hits. */
  readonly pilot: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** What is done. */
  readonly text?: string | null | undefined
  /** What it is about, where that is a theme. */
  readonly theme?: string | null | undefined
  /** What it is called. */
  readonly title: string
  /** The last year of it; left out where no end is set. */
  readonly toYear?: number | null | undefined
}

export const recordSupplementaryEffort = /* @__PURE__ */ question<RecordSupplementaryEffort, RecordSupplementaryEffortVariables>(
  'RecordSupplementaryEffort',
  '6266fae56bd0540ebff90ee4dbc41bccaa8e787a23a9b04eacdbd75ab63d0acf',
  ['recordSupplementaryEffort'],
  null,
)

/** Lets a supplier’s machines act for the organisation, as far as their tokens ask for it too. For its administrator. Norwegian: registrere leverandør. */
export type RecordSupplier = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** What the supplier may do as the act left it; null where it was not done. */
  readonly supplierMandate: {
    /** The day it was ended, at once; null while it was not. */
    readonly endedOn: LocalDate | null
    /** A key that is never reused. */
    readonly id: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The number of the supplier. Norwegian: organisasjonsnummer. */
    readonly supplierNumber: string
    /** What it may do, as far as its token asks for it too. */
    readonly tasks: readonly MemberTask[]
    /** The first day. */
    readonly validFrom: LocalDate
    /** The last day agreed; null where none is. */
    readonly validTo: LocalDate | null
  } | null
}>

export interface RecordSupplierVariables {
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The organisation that lets the supplier act for it. */
  readonly party: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The number of the supplier. Norwegian: organisasjonsnummer. */
  readonly supplierNumber: string
  /** What is let be done; none lets read what the organisation may read. */
  readonly tasks: readonly MemberTask[]
  /** The first day; left out, the day it is done. */
  readonly validFrom?: string | null | undefined
  /** The last day; left out, until it is ended. */
  readonly validTo?: string | null | undefined
}

export const recordSupplier = /* @__PURE__ */ question<RecordSupplier, RecordSupplierVariables>(
  'RecordSupplier',
  '05a5b54fac2a423a3e6e3d6563676ab7beb74b8231aa69a78c321e767cee5951',
  ['recordSupplier'],
  {"supplierMandate":{"endedOn":"d","validFrom":"d","validTo":"d"}},
)

/** Records that a municipality has treated the status of its agreement politically, before the dialogue meeting. */
export type RecordTreatment = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The treatment; null where it was not done. */
  readonly politicalTreatment: {
    /** The body that treated it, such as "kommunestyret". */
    readonly body: string | null
    /** A key that is never reused. */
    readonly id: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The case, as the party files it. Norwegian: saksnummer. */
    readonly reference: string | null
    /** The day it was treated. */
    readonly treatedOn: LocalDate
    /** The year whose status it treated. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RecordTreatmentVariables {
  /** The agreement. */
  readonly agreement: string
  /** The body that treated it, such as "kommunestyret". */
  readonly body: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The case, as the municipality files it. Norwegian: saksnummer. */
  readonly reference: string
  /** The day it was treated: the dialogue meeting of the year comes after it. */
  readonly treatedOn: string
  /** The year of it. */
  readonly year: number
}

export const recordTreatment = /* @__PURE__ */ question<RecordTreatment, RecordTreatmentVariables>(
  'RecordTreatment',
  'a7123b7226d67fdb941cbe9aaf6c92b9da3baed972ca9e5a899080e27f2ab4fa',
  ['recordTreatment'],
  {"politicalTreatment":{"treatedOn":"d"}},
)

/** Writes an agreement down, for KDD, as a draft that only its main parties see. */
export type RegisterAgreement = Done<{
  /** The agreement as the act left it; null where it was not done. */
  readonly agreement: {
    /** What the parties want to reach through it. */
    readonly aims: readonly string[]
    /** How it is to be anchored in later plans. */
    readonly anchoringRule: string | null
    /** The day KDD closed it: from then on no accounts, readings, reports or assessments of it are written. Null while it is open. */
    readonly closedOn: LocalDate | null
    /** What the cooperation itself is to give. */
    readonly contributesTo: readonly string[]
    /** How disagreement is to be solved. */
    readonly disputeRule: string | null
    /** The number of its present edition: what an act on it names as `expectedVersion`. */
    readonly edition: number
    /** What is to be judged when it ends. */
    readonly endAssessment: readonly string[]
    /** The last day of its term. */
    readonly endsOn: LocalDate | null
    /** The letter or framework that its funding refers to. */
    readonly fundingFramework: string | null
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** The first day in force: the latest of the approvals and of the days on which reservations were lifted. Null while one is missing or not known. */
    readonly inForceFrom: LocalDate | null
    /** From when the text says that it is in force. */
    readonly inForceRule: string | null
    /** Whether anyone may read it. A draft is seen by its main parties alone. */
    readonly isPublic: boolean
    /** When a source first speaks of it as entered into, where no day is given. */
    readonly knownBy: ImpreciseDate | null
    /** 1 for the pilot’s first agreement, 2 for its successor. */
    readonly number: number
    /** How many objectives a source says that it has; they may not all be on record here. Null where no source says. */
    readonly objectiveCountReported: number | null
    /** The principles it rests on. */
    readonly principles: readonly string[]
    /** When the project period ends, where a source gives that and no end of the term. */
    readonly projectPeriodEnd: ImpreciseDate | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Norwegian: formål. */
    readonly purpose: string | null
    /** The day it was signed, where a source gives it. Signing is not the same as being in force. */
    readonly signedOn: LocalDate | null
    /** How the day of signing was established. */
    readonly signedOnNote: string | null
    /** How far it has come, as far as a source says. */
    readonly stage: AgreementStage
    /** Computed from what the main parties have decided, on the day asked about. */
    readonly status: AgreementStatus
    /** What is known of the copy of the text that this is taken from. */
    readonly textStatus: string | null
    /** What it is called. */
    readonly title: string
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RegisterAgreementVariables {
  /** The whole text, with its main parties among the roles. */
  readonly agreement: AgreementInput
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The pilot that it binds. */
  readonly pilot: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const registerAgreement = /* @__PURE__ */ question<RegisterAgreement, RegisterAgreementVariables>(
  'RegisterAgreement',
  'fb72f1752f05eaeccaf547e686725f6dffae90af420564c7231790b6bd9725e3',
  ['registerAgreement'],
  {"agreement":{"closedOn":"d","endsOn":"d","inForceFrom":"d","knownBy":"i","projectPeriodEnd":"i","signedOn":"d"}},
)

/** Registers what a main party’s own political body decided about a public agreement. The agreement is in force once all have approved it and no reservation stands. */
export type RegisterApproval = Done<{
  /** The agreement as the act left it; null where it was not done. */
  readonly agreement: {
    /** What the parties want to reach through it. */
    readonly aims: readonly string[]
    /** How it is to be anchored in later plans. */
    readonly anchoringRule: string | null
    /** The day KDD closed it: from then on no accounts, readings, reports or assessments of it are written. Null while it is open. */
    readonly closedOn: LocalDate | null
    /** What the cooperation itself is to give. */
    readonly contributesTo: readonly string[]
    /** How disagreement is to be solved. */
    readonly disputeRule: string | null
    /** The number of its present edition: what an act on it names as `expectedVersion`. */
    readonly edition: number
    /** What is to be judged when it ends. */
    readonly endAssessment: readonly string[]
    /** The last day of its term. */
    readonly endsOn: LocalDate | null
    /** The letter or framework that its funding refers to. */
    readonly fundingFramework: string | null
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** The first day in force: the latest of the approvals and of the days on which reservations were lifted. Null while one is missing or not known. */
    readonly inForceFrom: LocalDate | null
    /** From when the text says that it is in force. */
    readonly inForceRule: string | null
    /** Whether anyone may read it. A draft is seen by its main parties alone. */
    readonly isPublic: boolean
    /** When a source first speaks of it as entered into, where no day is given. */
    readonly knownBy: ImpreciseDate | null
    /** 1 for the pilot’s first agreement, 2 for its successor. */
    readonly number: number
    /** How many objectives a source says that it has; they may not all be on record here. Null where no source says. */
    readonly objectiveCountReported: number | null
    /** The principles it rests on. */
    readonly principles: readonly string[]
    /** When the project period ends, where a source gives that and no end of the term. */
    readonly projectPeriodEnd: ImpreciseDate | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Norwegian: formål. */
    readonly purpose: string | null
    /** The day it was signed, where a source gives it. Signing is not the same as being in force. */
    readonly signedOn: LocalDate | null
    /** How the day of signing was established. */
    readonly signedOnNote: string | null
    /** How far it has come, as far as a source says. */
    readonly stage: AgreementStage
    /** Computed from what the main parties have decided, on the day asked about. */
    readonly status: AgreementStatus
    /** What is known of the copy of the text that this is taken from. */
    readonly textStatus: string | null
    /** What it is called. */
    readonly title: string
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RegisterApprovalVariables {
  /** The agreement, such as "smola-aure". */
  readonly agreement: string
  /** The body that decided, such as "kommunestyret". All but PENDING need it. */
  readonly body?: string | null | undefined
  /** The day it was decided. All but PENDING need it. */
  readonly decidedOn?: string | null | undefined
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** Where the decision can be looked up. All but PENDING need it. */
  readonly reference?: DecisionReferenceInput | null | undefined
  /** The condition it was given on, where it was on one. Norwegian: forbehold. */
  readonly reservation?: string | null | undefined
  /** What was decided: any but NOT_REPORTED. */
  readonly state: ApprovalState
}

export const registerApproval = /* @__PURE__ */ question<RegisterApproval, RegisterApprovalVariables>(
  'RegisterApproval',
  '4db8345d46ea8d1458dbc39f77689263b55331f5365fb2ab76cf73eb2940deb5',
  ['registerApproval'],
  {"agreement":{"closedOn":"d","endsOn":"d","inForceFrom":"d","knownBy":"i","projectPeriodEnd":"i","signedOn":"d"}},
)

/** Registers a body: of an agreement for its main parties, else for an administrator of KDD or Distriktssenteret. Norwegian: registrere nettverk, ressursgruppe eller styringsgruppe. */
export type RegisterBody = Done<{
  /** The body as the act left it; null where it was not done. */
  readonly body: {
    /** How often its members were changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A readable key that is never reused, such as "project-leaders-network". */
    readonly id: string
    /** What sort of body it is. */
    readonly kind: BodyKind
    /** What it is called, or what it is, where no source gives it a name. */
    readonly name: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** What it is for. */
    readonly purpose: string | null
    /** The section of the agreement that names it. */
    readonly section: string | null
    /** What it deals with. */
    readonly subjects: readonly string[]
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RegisterBodyVariables {
  /** The agreement that sets it up; left out where it stands by itself. */
  readonly agreement?: string | null | undefined
  /** The key it is to have, such as "project-leaders-network"; that of a body of an agreement begins with the agreement’s, which is put before this one. */
  readonly id: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** What sort of body it is. */
  readonly kind: BodyKind
  /** Who is in it, in the order they are to be listed. */
  readonly members: readonly BodyMemberInput[]
  /** What it is called, or what it is, where it has no name. */
  readonly name: string
  /** Its pilot, where no agreement sets it up; left out for a body across pilots. */
  readonly pilot?: string | null | undefined
  /** What it is for. */
  readonly purpose?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The section of the agreement that names it. */
  readonly section?: string | null | undefined
  /** What it deals with. */
  readonly subjects?: readonly string[] | null | undefined
}

export const registerBody = /* @__PURE__ */ question<RegisterBody, RegisterBodyVariables>(
  'RegisterBody',
  '36b60021043496ffac854966b87b6e5fce06cd0a54d2d54c3f1609e8f5def3ce',
  ['registerBody'],
  null,
)

/** Registers a county with its code. For an administrator of KDD or Distriktssenteret. Norwegian: registrere fylke. */
export type RegisterCounty = Done<{
  /** The county as the act left it; null where it was not done. */
  readonly county: {
    /** Its key. Norwegian: fylkesnummer. */
    readonly code: string
    /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The written Norwegian that the county has decided to use: bokmål, nynorsk or neutral. */
    readonly languageDecision: string | null
    /** The Norwegian name. */
    readonly name: string
    /** The registered name, with all its official languages. */
    readonly officialName: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Its first day; null where no source gives it. */
    readonly validFrom: LocalDate | null
    /** The last day it was valid; null while it is. */
    readonly validTo: LocalDate | null
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RegisterCountyVariables {
  /** The code that it has, which is its key. Norwegian: fylkesnummer. */
  readonly code: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The name in Norwegian. */
  readonly name: string
  /** The name in other languages, or in both Norwegian ones. */
  readonly names?: readonly NameInput[] | null | undefined
  /** The registered name, with all its official languages. */
  readonly officialName: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** Its first day, which may be ahead. */
  readonly validFrom: string
}

export const registerCounty = /* @__PURE__ */ question<RegisterCounty, RegisterCountyVariables>(
  'RegisterCounty',
  'd7ed9c5b35579cbd694a20a58a61e284adcee51643b631e322597bbf4ac13115',
  ['registerCounty'],
  {"county":{"validFrom":"d","validTo":"d"}},
)

/** Registers a municipality with its code. For an administrator of KDD or Distriktssenteret. Norwegian: registrere kommune. */
export type RegisterMunicipality = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The municipality as the act left it; null where it was not done. */
  readonly municipality: {
    /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
    readonly code: string
    /** The code that it carries on the day read: another than its key where it was numbered anew. */
    readonly currentCode: string
    /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The Norwegian name. Not unique: two municipalities are called Våler. */
    readonly name: string
    /** The registered name, with all its official languages. */
    readonly officialName: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** First day of the municipality as it is now; null where no source gives it. */
    readonly validFrom: LocalDate | null
    /** Its last day; null while it exists. */
    readonly validTo: LocalDate | null
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RegisterMunicipalityVariables {
  /** The code that it has, which is its key for good. Norwegian: kommunenummer. */
  readonly code: string
  /** The county that it lies in. */
  readonly county: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The name in Norwegian. */
  readonly name: string
  /** The name in other languages, or in both Norwegian ones. */
  readonly names?: readonly NameInput[] | null | undefined
  /** The registered name, with all its official languages. */
  readonly officialName: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** Its first day, which may be ahead. */
  readonly validFrom: string
}

export const registerMunicipality = /* @__PURE__ */ question<RegisterMunicipality, RegisterMunicipalityVariables>(
  'RegisterMunicipality',
  '06ef7df9d4866ab82c4be3083229b3fbfb5a1be11c508c277ae4656d0fb01f68',
  ['registerMunicipality'],
  {"municipality":{"validFrom":"d","validTo":"d"}},
)

/** Registers an organisation, so that it can take part in agreements. For an administrator of KDD or Distriktssenteret. Norwegian: registrere part. */
export type RegisterParty = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The party as the act left it; null where it was not done. */
  readonly party: {
    /** Other forms of its name, as agreements and registers write it. */
    readonly alsoCalled: readonly string[]
    /** The day it was closed: what refers to it stays readable. Null while it is open. */
    readonly closedOn: LocalDate | null
    /** Why it was closed; null while it is open. */
    readonly closingReason: string | null
    /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** What sort of organisation it is. */
    readonly kind: PartyKind
    /** The name in Norwegian. */
    readonly name: string
    /** What else a reader should know about it. */
    readonly note: string | null
    /** Norwegian: organisasjonsnummer. Null where none is verified; the state says so. */
    readonly organisationNumber: string | null
    /** Whether the organisation number is on record. */
    readonly organisationNumberState: FigureState
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The name as the business register writes it. */
    readonly registeredName: string | null
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** How many sources stand behind the organisation number; null where there is none. */
    readonly verification: Verification | null
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RegisterPartyVariables {
  /** Other forms of its name. */
  readonly alsoCalled?: readonly string[] | null | undefined
  /** The county that it governs, if it is a county municipality. */
  readonly county?: string | null | undefined
  /** The counties of its district, if it is a county governor. */
  readonly district?: readonly string[] | null | undefined
  /** The key it is to have, such as "smola-kommune": it is never used again. */
  readonly id: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** What sort of organisation it is. */
  readonly kind: PartyKind
  /** The municipality that it governs, if it is one. */
  readonly municipality?: string | null | undefined
  /** The name in Norwegian. */
  readonly name: string
  /** The name in other languages, or in both Norwegian ones. */
  readonly names?: readonly NameInput[] | null | undefined
  /** What else a reader should know about it. */
  readonly note?: string | null | undefined
  /** Norwegian: organisasjonsnummer. Left out where it is not known: then no machine acts for it. */
  readonly organisationNumber?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** What it is called for short. */
  readonly shortName?: string | null | undefined
}

export const registerParty = /* @__PURE__ */ question<RegisterParty, RegisterPartyVariables>(
  'RegisterParty',
  '5e6ab76f965ab1c39e67376a2534cc52d13ecf7c8e5ce13d850c11909f423a3c',
  ['registerParty'],
  {"party":{"closedOn":"d","organisationNumberState":"s"}},
)

/** Registers a pilot with its municipalities. For an administrator of KDD or Distriktssenteret. Norwegian: registrere pilotområde. */
export type RegisterPilot = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The pilot as the act left it; null where it was not done. */
  readonly pilot: {
    /** Other names it goes by. */
    readonly alsoCalled: readonly string[]
    /** The day it was closed: what refers to it stays readable. Null while it is open. */
    readonly closedOn: LocalDate | null
    /** Why it was closed; null while it is open. */
    readonly closingReason: string | null
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether its municipalities border on each other; null where no source says. */
    readonly contiguous: boolean | null
    /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** How the work is organised, in the words of a source. */
    readonly governanceNote: string | null
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The place that the work is led from. */
    readonly leadPlace: string | null
    /** The name in Norwegian. */
    readonly name: string
    /** True where the name only lists the municipalities, since no source gives the pilot a name of its own. */
    readonly nameIsDescriptive: boolean
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Where the pilot is smaller than the sum of its municipalities: what is left out. */
    readonly scopeNote: string | null
    /** When it was selected as a pilot. */
    readonly selectedOn: ImpreciseDate | null
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RegisterPilotVariables {
  /** Other names it goes by. */
  readonly alsoCalled?: readonly string[] | null | undefined
  /** Norwegian: pulje. */
  readonly cohort: number
  /** Whether its municipalities border on each other. */
  readonly contiguous?: boolean | null | undefined
  /** The shares of the counties that its municipalities lie in, where they are agreed: of all of them. */
  readonly counties?: readonly PilotCountyInput[] | null | undefined
  /** The key it is to have, such as "smola-aure", or "demo-smola-aure" for a twin: it is never used again. */
  readonly id: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The place that the work is led from. */
  readonly leadPlace?: string | null | undefined
  /** Its municipalities, in the order they are to be listed. */
  readonly municipalities: readonly PilotMunicipalityInput[]
  /** The name in Norwegian. */
  readonly name: string
  /** True where the name only lists the municipalities. */
  readonly nameIsDescriptive?: boolean | undefined
  /** The name in other languages, or in both Norwegian ones. */
  readonly names?: readonly NameInput[] | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** What is left out, where it is smaller than its municipalities. */
  readonly scopeNote?: string | null | undefined
  /** When it was selected as a pilot. */
  readonly selectedOn?: string | null | undefined
  /** Whether it is a real pilot or a demonstration. */
  readonly world?: World | undefined
}

export const registerPilot = /* @__PURE__ */ question<RegisterPilot, RegisterPilotVariables>(
  'RegisterPilot',
  'af0adacb77c0926d8c6f0b8057fede0a279b8e5d1da66317005e2086c28aa6b3',
  ['registerPilot'],
  {"pilot":{"closedOn":"d","selectedOn":"i"}},
)

/** Registers a theme for all pilots to share. For an administrator of KDD or Distriktssenteret. Norwegian: registrere tema. */
export type RegisterTheme = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The theme as the act left it; null where it was not done. */
  readonly theme: {
    /** The day it was closed: what refers to it stays readable. Null while it is open. */
    readonly closedOn: LocalDate | null
    /** Why it was closed; null while it is open. */
    readonly closingReason: string | null
    /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A readable key in English, such as "housing". */
    readonly id: string
    /** In bokmål. */
    readonly name: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
  } | null
}>

export interface RegisterThemeVariables {
  /** The key it is to have, in English, such as "housing": it is never used again. */
  readonly id: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The name in Norwegian. */
  readonly name: string
  /** The name in other languages, or in both Norwegian ones. */
  readonly names?: readonly NameInput[] | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const registerTheme = /* @__PURE__ */ question<RegisterTheme, RegisterThemeVariables>(
  'RegisterTheme',
  '2f7fa7bd655b6c1db7e9bd2bc312900e21a1794e63a40daf09fb023d7f5d38af',
  ['registerTheme'],
  {"theme":{"closedOn":"d"}},
)

/** Takes a contact out of the list. What it said is what the past shows, until the person is erased. For an administrator of its party. */
export type RemoveContact = Done<{
  /** The contact as the act left it; null where it was not done. */
  readonly contact: {
    /** How often it was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The day who the person is was erased, at every moment; null while it stands. */
    readonly erasedOn: LocalDate | null
    /** A key made at random. */
    readonly id: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day it was removed; null while it stands. */
    readonly removedOn: LocalDate | null
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RemoveContactVariables {
  /** The contact. */
  readonly contact: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const removeContact = /* @__PURE__ */ question<RemoveContact, RemoveContactVariables>(
  'RemoveContact',
  '9f667902dbf2a10b23aa2b9ae66ddec2ed1f7c1486d92097e31bf99680721d28',
  ['removeContact'],
  {"contact":{"erasedOn":"d","removedOn":"d"}},
)

/** Takes a financing line out of a plan that is being written. What it said stays in the history. */
export type RemoveFinancingLine = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The amount as the act left it; null where nothing was done, or where it was removed. */
  readonly moneyEntry: {
    /** Of what is spent: whether an auditor has confirmed it; null where nobody has told us. */
    readonly audited: boolean | null
    /** The day it was booked; null where no source gives it. */
    readonly bookedOn: LocalDate | null
    /** How often it has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** What else a reader should know about it. */
    readonly note: string | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The decision, letter or voucher that it rests on. */
    readonly reference: string | null
    /** Where the money comes from. */
    readonly source: MoneySource
    /** How far it has come. */
    readonly stage: MoneyStage
    /** Whether it is real, or made up for demonstration. */
    readonly world: World
    /** The budget year, in whose prices it is; never adjusted. Null for a grant whose year no source gives. */
    readonly year: number | null
    /** Whether the year is known, and if not, why. */
    readonly yearState: FigureState
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RemoveFinancingLineVariables {
  /** The line. */
  readonly entry: string
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const removeFinancingLine = /* @__PURE__ */ question<RemoveFinancingLine, RemoveFinancingLineVariables>(
  'RemoveFinancingLine',
  'f7666b1d12b5664a28577843749db3ac45f2815b24675a97049217bebf690b46',
  ['removeFinancingLine'],
  {"moneyEntry":{"bookedOn":"d","yearState":"s"}},
)

/** Renames a county, with a reason. What it was called stays readable. Norwegian: endre navn på fylke. */
export type RenameCounty = Done<{
  /** The county as the act left it; null where it was not done. */
  readonly county: {
    /** Its key. Norwegian: fylkesnummer. */
    readonly code: string
    /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The written Norwegian that the county has decided to use: bokmål, nynorsk or neutral. */
    readonly languageDecision: string | null
    /** The Norwegian name. */
    readonly name: string
    /** The registered name, with all its official languages. */
    readonly officialName: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Its first day; null where no source gives it. */
    readonly validFrom: LocalDate | null
    /** The last day it was valid; null while it is. */
    readonly validTo: LocalDate | null
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RenameCountyVariables {
  /** The county. */
  readonly county: string
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The new name in Norwegian. */
  readonly name: string
  /** The new name in other languages: all of them, since those of before go. Left out where they stay. */
  readonly names?: readonly NameInput[] | null | undefined
  /** The new registered name, with all its official languages. */
  readonly officialName: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The first day of the new name; today where it is left out. The former one is good until the day before. */
  readonly validFrom?: string | null | undefined
}

export const renameCounty = /* @__PURE__ */ question<RenameCounty, RenameCountyVariables>(
  'RenameCounty',
  'b593704f14a787247eae6afc29f10ddbdd316b29464a674e6cd28992a59a9a9f',
  ['renameCounty'],
  {"county":{"validFrom":"d","validTo":"d"}},
)

/** Renames a municipality, with a reason. What it was called stays readable. Norwegian: endre navn på kommune. */
export type RenameMunicipality = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The municipality as the act left it; null where it was not done. */
  readonly municipality: {
    /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
    readonly code: string
    /** The code that it carries on the day read: another than its key where it was numbered anew. */
    readonly currentCode: string
    /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The Norwegian name. Not unique: two municipalities are called Våler. */
    readonly name: string
    /** The registered name, with all its official languages. */
    readonly officialName: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** First day of the municipality as it is now; null where no source gives it. */
    readonly validFrom: LocalDate | null
    /** Its last day; null while it exists. */
    readonly validTo: LocalDate | null
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RenameMunicipalityVariables {
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The municipality, by its key. */
  readonly municipality: string
  /** The new name in Norwegian. */
  readonly name: string
  /** The new name in other languages: all of them, since those of before go. Left out where they stay. */
  readonly names?: readonly NameInput[] | null | undefined
  /** The new registered name, with all its official languages. */
  readonly officialName: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The first day of the new name; today where it is left out. The former one is good until the day before. */
  readonly validFrom?: string | null | undefined
}

export const renameMunicipality = /* @__PURE__ */ question<RenameMunicipality, RenameMunicipalityVariables>(
  'RenameMunicipality',
  'c89c13495011d5329cba348d5b1a9d506f00e7347dd4cda1bfba3bf127f9f891',
  ['renameMunicipality'],
  {"municipality":{"validFrom":"d","validTo":"d"}},
)

/** Renames an organisation, with a reason. It keeps its key; what it was called stays readable, and finds it. Norwegian: endre navn på part. */
export type RenameParty = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The party as the act left it; null where it was not done. */
  readonly party: {
    /** Other forms of its name, as agreements and registers write it. */
    readonly alsoCalled: readonly string[]
    /** The day it was closed: what refers to it stays readable. Null while it is open. */
    readonly closedOn: LocalDate | null
    /** Why it was closed; null while it is open. */
    readonly closingReason: string | null
    /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
    readonly id: string
    /** What sort of organisation it is. */
    readonly kind: PartyKind
    /** The name in Norwegian. */
    readonly name: string
    /** What else a reader should know about it. */
    readonly note: string | null
    /** Norwegian: organisasjonsnummer. Null where none is verified; the state says so. */
    readonly organisationNumber: string | null
    /** Whether the organisation number is on record. */
    readonly organisationNumberState: FigureState
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The name as the business register writes it. */
    readonly registeredName: string | null
    /** What it is called for short, such as "KDD". */
    readonly shortName: string | null
    /** How many sources stand behind the organisation number; null where there is none. */
    readonly verification: Verification | null
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RenamePartyVariables {
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The new name in Norwegian. */
  readonly name: string
  /** The new name in other languages: all of them, since those of before go. Left out where they stay. */
  readonly names?: readonly NameInput[] | null | undefined
  /** The party. */
  readonly party: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The first day of the new name; today where it is left out. The former one is good until the day before. */
  readonly validFrom?: string | null | undefined
}

export const renameParty = /* @__PURE__ */ question<RenameParty, RenamePartyVariables>(
  'RenameParty',
  'fc1419c76765993440b0c30573df36ab634d7fa4ed69c5c789ec5a891c611f1f',
  ['renameParty'],
  {"party":{"closedOn":"d","organisationNumberState":"s"}},
)

/** Renames a pilot, with a reason. It keeps its key; what it was called stays readable, and finds it. Norwegian: endre navn på pilotområde. */
export type RenamePilot = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The pilot as the act left it; null where it was not done. */
  readonly pilot: {
    /** Other names it goes by. */
    readonly alsoCalled: readonly string[]
    /** The day it was closed: what refers to it stays readable. Null while it is open. */
    readonly closedOn: LocalDate | null
    /** Why it was closed; null while it is open. */
    readonly closingReason: string | null
    /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
    readonly cohort: number
    /** Whether its municipalities border on each other; null where no source says. */
    readonly contiguous: boolean | null
    /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** How the work is organised, in the words of a source. */
    readonly governanceNote: string | null
    /** A readable key that is never reused, such as "smola-aure". */
    readonly id: string
    /** The place that the work is led from. */
    readonly leadPlace: string | null
    /** The name in Norwegian. */
    readonly name: string
    /** True where the name only lists the municipalities, since no source gives the pilot a name of its own. */
    readonly nameIsDescriptive: boolean
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Where the pilot is smaller than the sum of its municipalities: what is left out. */
    readonly scopeNote: string | null
    /** When it was selected as a pilot. */
    readonly selectedOn: ImpreciseDate | null
    /** Whether it is a real pilot or a demonstration twin of one. */
    readonly world: World
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RenamePilotVariables {
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The new name in Norwegian. */
  readonly name: string
  /** The new name in other languages: all of them, since those of before go. Left out where they stay. */
  readonly names?: readonly NameInput[] | null | undefined
  /** The pilot. */
  readonly pilot: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The first day of the new name; today where it is left out. The former one is good until the day before. */
  readonly validFrom?: string | null | undefined
}

export const renamePilot = /* @__PURE__ */ question<RenamePilot, RenamePilotVariables>(
  'RenamePilot',
  '710e7bbecf4c217d3ab4cc4501fd6fdfbb7a777cb6b230cefdb44e6aa1dfc0de',
  ['renamePilot'],
  {"pilot":{"closedOn":"d","selectedOn":"i"}},
)

/** Renames a theme, with a reason. What it was called stays readable. Norwegian: endre navn på tema. */
export type RenameTheme = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The theme as the act left it; null where it was not done. */
  readonly theme: {
    /** The day it was closed: what refers to it stays readable. Null while it is open. */
    readonly closedOn: LocalDate | null
    /** Why it was closed; null while it is open. */
    readonly closingReason: string | null
    /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A readable key in English, such as "housing". */
    readonly id: string
    /** In bokmål. */
    readonly name: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
  } | null
}>

export interface RenameThemeVariables {
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The new name in Norwegian. */
  readonly name: string
  /** The new name in other languages: all of them, since those of before go. Left out where they stay. */
  readonly names?: readonly NameInput[] | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The theme. */
  readonly theme: string
  /** The first day of the new name; today where it is left out. The former one is good until the day before. */
  readonly validFrom?: string | null | undefined
}

export const renameTheme = /* @__PURE__ */ question<RenameTheme, RenameThemeVariables>(
  'RenameTheme',
  'b75d8fd0792485a158825654fd0155af66d3eb9cf56172f7cf77cae1e7116100',
  ['renameTheme'],
  {"theme":{"closedOn":"d"}},
)

/** Gives a municipality another code from a day, with a reason, and another county where that changes too. It keeps its key and is found by both codes. Norwegian: nytt kommunenummer. */
export type RenumberMunicipality = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The municipality as the act left it; null where it was not done. */
  readonly municipality: {
    /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
    readonly code: string
    /** The code that it carries on the day read: another than its key where it was numbered anew. */
    readonly currentCode: string
    /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The Norwegian name. Not unique: two municipalities are called Våler. */
    readonly name: string
    /** The registered name, with all its official languages. */
    readonly officialName: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** First day of the municipality as it is now; null where no source gives it. */
    readonly validFrom: LocalDate | null
    /** Its last day; null while it exists. */
    readonly validTo: LocalDate | null
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RenumberMunicipalityVariables {
  /** The code that it has from then on. Norwegian: kommunenummer. */
  readonly code: string
  /** The county that it lies in from then on, if it is another. */
  readonly county?: string | null | undefined
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The municipality, by its key, which it keeps. */
  readonly municipality: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The first day of the new code. */
  readonly validFrom: string
}

export const renumberMunicipality = /* @__PURE__ */ question<RenumberMunicipality, RenumberMunicipalityVariables>(
  'RenumberMunicipality',
  'de8248f917b8ef34656b86bc4b0ce4a63b06b973e6a6e1b66bd68b817bc2627b',
  ['renumberMunicipality'],
  {"municipality":{"validFrom":"d","validTo":"d"}},
)

/** Opens an agreement again that was closed, for KDD, with a reason. */
export type ReopenAgreement = Done<{
  /** The agreement; null where it was not done. */
  readonly agreement: {
    /** What the parties want to reach through it. */
    readonly aims: readonly string[]
    /** How it is to be anchored in later plans. */
    readonly anchoringRule: string | null
    /** The day KDD closed it: from then on no accounts, readings, reports or assessments of it are written. Null while it is open. */
    readonly closedOn: LocalDate | null
    /** What the cooperation itself is to give. */
    readonly contributesTo: readonly string[]
    /** How disagreement is to be solved. */
    readonly disputeRule: string | null
    /** The number of its present edition: what an act on it names as `expectedVersion`. */
    readonly edition: number
    /** What is to be judged when it ends. */
    readonly endAssessment: readonly string[]
    /** The last day of its term. */
    readonly endsOn: LocalDate | null
    /** The letter or framework that its funding refers to. */
    readonly fundingFramework: string | null
    /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
    readonly id: string
    /** The first day in force: the latest of the approvals and of the days on which reservations were lifted. Null while one is missing or not known. */
    readonly inForceFrom: LocalDate | null
    /** From when the text says that it is in force. */
    readonly inForceRule: string | null
    /** Whether anyone may read it. A draft is seen by its main parties alone. */
    readonly isPublic: boolean
    /** When a source first speaks of it as entered into, where no day is given. */
    readonly knownBy: ImpreciseDate | null
    /** 1 for the pilot’s first agreement, 2 for its successor. */
    readonly number: number
    /** How many objectives a source says that it has; they may not all be on record here. Null where no source says. */
    readonly objectiveCountReported: number | null
    /** The principles it rests on. */
    readonly principles: readonly string[]
    /** When the project period ends, where a source gives that and no end of the term. */
    readonly projectPeriodEnd: ImpreciseDate | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Norwegian: formål. */
    readonly purpose: string | null
    /** The day it was signed, where a source gives it. Signing is not the same as being in force. */
    readonly signedOn: LocalDate | null
    /** How the day of signing was established. */
    readonly signedOnNote: string | null
    /** How far it has come, as far as a source says. */
    readonly stage: AgreementStage
    /** Computed from what the main parties have decided, on the day asked about. */
    readonly status: AgreementStatus
    /** What is known of the copy of the text that this is taken from. */
    readonly textStatus: string | null
    /** What it is called. */
    readonly title: string
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ReopenAgreementVariables {
  /** The agreement that was closed. */
  readonly agreement: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const reopenAgreement = /* @__PURE__ */ question<ReopenAgreement, ReopenAgreementVariables>(
  'ReopenAgreement',
  'af1e56df095d6eb22b18f4dd87663a87217360ade855fe45179010752875f76d',
  ['reopenAgreement'],
  {"agreement":{"closedOn":"d","endsOn":"d","inForceFrom":"d","knownBy":"i","projectPeriodEnd":"i","signedOn":"d"}},
)

/** Begins a municipality’s report, once the agreement has ended, of how far an objective was reached: by the ways of judging that were agreed, or saying that none was. Norwegian: måloppnåelse. */
export type ReportAttainment = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The report as the act left it; null where it was not done. */
  readonly selfReport: {
    /** How far it says that this has been reached; null where it says nothing of that. */
    readonly attainment: Attainment | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether it was made for the end of the agreement, rather than for a year. */
    readonly isAtEnd: boolean
    /** Whether it is published. Until then its party and the main parties alone see it. */
    readonly isPublic: boolean
    /** Of one made for the end of the agreement: the ways of judging that were agreed by then, one a line. */
    readonly judging: string | null
    /** Of one that was made of an objective for the end of the agreement: whether a way of judging was agreed. */
    readonly judgingState: JudgingState | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day it was reported. */
    readonly reportedOn: LocalDate
    /** In its own words. */
    readonly text: string
    /** The year that it is about. */
    readonly year: number
  } | null
}>

export interface ReportAttainmentVariables {
  /** How far it was reached, by the ways of judging that were agreed. */
  readonly attainment: Attainment
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The objective that is reported on. */
  readonly objective: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** In the party’s own words. */
  readonly text: string
}

export const reportAttainment = /* @__PURE__ */ question<ReportAttainment, ReportAttainmentVariables>(
  'ReportAttainment',
  'de9f8f09743c5ef3375c7851cd703cbbc8a250426853ee9754f0984ca1598bd4',
  ['reportAttainment'],
  {"selfReport":{"reportedOn":"d"}},
)

/** Reports how far a measure of the approved plan has come. That is no change of the plan. */
export type ReportMeasureStatus = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** What the plan says of the measure, as the act left it; null where it was not done. */
  readonly measureVersion: {
    /** What is handed over when it is done. Norwegian: leveranse. */
    readonly deliverable: string | null
    /** What is to be done. */
    readonly description: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The day it ended; null where it has not, or nobody has told. */
    readonly endedOn: LocalDate | null
    /** What is done first. */
    readonly firstStep: string | null
    /** A key that is never reused. */
    readonly id: string
    /** The way in which the parties have agreed to judge attainment; null where they have not. */
    readonly judging: string | null
    /** Whether the parties have agreed how attainment is judged. */
    readonly judgingState: JudgingState
    /** The first day it is planned for. */
    readonly plannedFrom: LocalDate | null
    /** The last day it is planned for. */
    readonly plannedTo: LocalDate | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Whether the shares of its objectives are agreed; if not, they are equal because nothing else is known. */
    readonly sharesAgreed: boolean
    /** The day it began; null where it has not, or nobody has told. */
    readonly startedOn: LocalDate | null
    /** How far it has come. */
    readonly status: MeasureStatus
    /** Why its status is what it is. */
    readonly statusNote: string | null
    /** As the plan writes it. */
    readonly title: string
    /** What other municipalities can learn or take over from it. Norwegian: overføringsverdi. */
    readonly transferValue: string | null
    /** What that is to lead to. Norwegian: effektmål. */
    readonly wantedEffect: string | null
    /** What it is to result in. Norwegian: resultatmål. */
    readonly wantedResult: string | null
    /** The year that its plan is for. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ReportMeasureStatusVariables {
  /** The day it ended, once it has. */
  readonly endedOn?: string | null | undefined
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** What the version of the plan says of the measure, such as "smola-aure/2026/1/m7". */
  readonly measureVersion: string
  /** A word to it. */
  readonly note?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The day it began, once it has. */
  readonly startedOn?: string | null | undefined
  /** How far it has come. */
  readonly status: MeasureStatus
}

export const reportMeasureStatus = /* @__PURE__ */ question<ReportMeasureStatus, ReportMeasureStatusVariables>(
  'ReportMeasureStatus',
  '4cffbebca24bdc08e1171f596c293f04ec0cb023732653d9dce64556d4265172',
  ['reportMeasureStatus'],
  {"measureVersion":{"endedOn":"d","plannedFrom":"d","plannedTo":"d","startedOn":"d"}},
)

/** Begins a party’s report, once the agreement has ended, on an obligation that it owes. Norwegian: rapportering. */
export type ReportOnObligation = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The report as the act left it; null where it was not done. */
  readonly selfReport: {
    /** How far it says that this has been reached; null where it says nothing of that. */
    readonly attainment: Attainment | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether it was made for the end of the agreement, rather than for a year. */
    readonly isAtEnd: boolean
    /** Whether it is published. Until then its party and the main parties alone see it. */
    readonly isPublic: boolean
    /** Of one made for the end of the agreement: the ways of judging that were agreed by then, one a line. */
    readonly judging: string | null
    /** Of one that was made of an objective for the end of the agreement: whether a way of judging was agreed. */
    readonly judgingState: JudgingState | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day it was reported. */
    readonly reportedOn: LocalDate
    /** In its own words. */
    readonly text: string
    /** The year that it is about. */
    readonly year: number
  } | null
}>

export interface ReportOnObligationVariables {
  /** How far it was met. */
  readonly attainment: Attainment
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The obligation that is reported on: one that the party owes. */
  readonly obligation: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** In the party’s own words. */
  readonly text: string
}

export const reportOnObligation = /* @__PURE__ */ question<ReportOnObligation, ReportOnObligationVariables>(
  'ReportOnObligation',
  'b2036ca68d577f975fd99af26b137b476865eefea3c2e6cbf4080d3c53b0e6e2',
  ['reportOnObligation'],
  {"selfReport":{"reportedOn":"d"}},
)

/** Begins what a party says itself of how the work goes in a year, as a draft that it and the agreement’s main parties see. Norwegian: rapportering. */
export type ReportSelf = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The report as the act left it; null where it was not done. */
  readonly selfReport: {
    /** How far it says that this has been reached; null where it says nothing of that. */
    readonly attainment: Attainment | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether it was made for the end of the agreement, rather than for a year. */
    readonly isAtEnd: boolean
    /** Whether it is published. Until then its party and the main parties alone see it. */
    readonly isPublic: boolean
    /** Of one made for the end of the agreement: the ways of judging that were agreed by then, one a line. */
    readonly judging: string | null
    /** Of one that was made of an objective for the end of the agreement: whether a way of judging was agreed. */
    readonly judgingState: JudgingState | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day it was reported. */
    readonly reportedOn: LocalDate
    /** In its own words. */
    readonly text: string
    /** The year that it is about. */
    readonly year: number
  } | null
}>

export interface ReportSelfVariables {
  /** The agreement that it is about. */
  readonly agreement: string
  /** How far it is said to have been reached; left out where nothing is said of that. */
  readonly attainment?: Attainment | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The objective that it is about; left out for the whole agreement. */
  readonly objective?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** In the party’s own words. */
  readonly text: string
  /** The year that it is about. */
  readonly year: number
}

export const reportSelf = /* @__PURE__ */ question<ReportSelf, ReportSelfVariables>(
  'ReportSelf',
  '77818f15bd0765336644748a4a4abab0d76c6205f65e74e042dc6bef921db9b4',
  ['reportSelf'],
  {"selfReport":{"reportedOn":"d"}},
)

/** Reports, for a municipality, on the status of a year, or at the end on what was attained. */
export type ReportStatus = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The report; null where it was not done. */
  readonly statusReport: {
    /** A key that is never reused. */
    readonly id: string
    /** What it reports on. */
    readonly kind: StatusReportKind
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The report, as it is filed. */
    readonly reference: string | null
    /** The day it was handed in. */
    readonly reportedOn: LocalDate
    /** What it says in short. */
    readonly summary: string | null
    /** The year that it reports on. */
    readonly year: number
  } | null
}>

export interface ReportStatusVariables {
  /** The agreement. */
  readonly agreement: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** What is reported on. */
  readonly kind: StatusReportKind
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The report, as it is filed. */
  readonly reference?: string | null | undefined
  /** What the report says in short. */
  readonly summary: string
  /** The year of it. */
  readonly year: number
}

export const reportStatus = /* @__PURE__ */ question<ReportStatus, ReportStatusVariables>(
  'ReportStatus',
  'aa35943e220ce86d04ce420176abcd6ee5c74f20f46f91127afb4a361ea8a04c',
  ['reportStatus'],
  {"statusReport":{"reportedOn":"d"}},
)

/** Gives the plan back to the municipalities, with what has to be mended and why. The reasons are never public. */
export type ReturnPlan = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The version as the act left it; null where it was not done. */
  readonly planVersion: {
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The case key of KDD’s decision about it. Norwegian: saksnummer. */
    readonly decisionReference: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether the public may read what it says: once it has been approved. Until then its lists are empty because they are hidden, not because there is nothing in them. */
    readonly isPublic: boolean
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day that KDD last returned it; null where it has not been. */
    readonly returnedOn: LocalDate | null
    /** The day that the draft was shown to KDD and named partners; null where it has not been. */
    readonly sharedOn: LocalDate | null
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
    /** The year that it plans. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ReturnPlanVariables {
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** What has to be mended: at least one thing. */
  readonly notes: readonly ReturnNoteInput[]
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const returnPlan = /* @__PURE__ */ question<ReturnPlan, ReturnPlanVariables>(
  'ReturnPlan',
  '04c53feabe801d644a6aab61163c7d0b957ebcb7d58268f6a7277cc70fb361e6',
  ['returnPlan'],
  {"planVersion":{"approvedOn":"d","returnedOn":"d","sharedOn":"d","submittedOn":"d","supersededOn":"d"}},
)

/** Changes an amount and keeps what it was, with the reason. What an auditor had confirmed is not confirmed any more. Norwegian: budsjettendring. */
export type ReviseEntry = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The amount as the act left it; null where nothing was done, or where it was removed. */
  readonly moneyEntry: {
    /** Of what is spent: whether an auditor has confirmed it; null where nobody has told us. */
    readonly audited: boolean | null
    /** The day it was booked; null where no source gives it. */
    readonly bookedOn: LocalDate | null
    /** How often it has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** What else a reader should know about it. */
    readonly note: string | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The decision, letter or voucher that it rests on. */
    readonly reference: string | null
    /** Where the money comes from. */
    readonly source: MoneySource
    /** How far it has come. */
    readonly stage: MoneyStage
    /** Whether it is real, or made up for demonstration. */
    readonly world: World
    /** The budget year, in whose prices it is; never adjusted. Null for a grant whose year no source gives. */
    readonly year: number | null
    /** Whether the year is known, and if not, why. */
    readonly yearState: FigureState
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ReviseEntryVariables {
  /** What it is from now on; left out for hours, and where it is not known. */
  readonly amount?: number | null | undefined
  /** The amount that is changed: planned, allocated, promised, paid out or spent. */
  readonly entry: string
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** How many hours were worked, of own hours. */
  readonly hours?: number | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** What an hour is worth, of own hours. */
  readonly rate?: number | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** Whether the amount is known, and if not, why; REPORTED where it is left out. */
  readonly state?: FigureState | null | undefined
}

export const reviseEntry = /* @__PURE__ */ question<ReviseEntry, ReviseEntryVariables>(
  'ReviseEntry',
  '0d1046508922d1a38649bf2183c83d2d9eb76e40fa02209557eecee8cbed4735',
  ['reviseEntry'],
  {"moneyEntry":{"bookedOn":"d","yearState":"s"}},
)

/** Revokes a key: within five seconds it is refused everywhere. For an administrator of who issued it, or of KDD or Distriktssenteret. Norwegian: trekke tilbake nøkkel. */
export type RevokeApiKey = Done<{
  /** What is kept of the key, as the act left it; null where it was not done. */
  readonly apiKey: {
    /** The last day it is good. */
    readonly endsOn: LocalDate
    /** What reads by it: a program or an organisation, never a person. */
    readonly holder: string
    /** The day it was last used, as it is known now; null where it never was. */
    readonly lastUsedOn: LocalDate | null
    /** The day it was issued. */
    readonly madeOn: LocalDate
    /** How the key begins: what may be shown and written down of it. */
    readonly prefix: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day it was revoked, at once; null while it was not. */
    readonly revokedOn: LocalDate | null
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The key itself, shown this once and kept nowhere: send it in `x-api-key`. Null where it was not issued, or by an act that was done before. */
  readonly key: string | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface RevokeApiKeyVariables {
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** How the key begins. */
  readonly prefix: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const revokeApiKey = /* @__PURE__ */ question<RevokeApiKey, RevokeApiKeyVariables>(
  'RevokeApiKey',
  '9019cc25f89209d180b06015654e482a1341e35bf92f9a3a8528fa52f689bbe2',
  ['revokeApiKey'],
  {"apiKey":{"endsOn":"d","lastUsedOn":"d","madeOn":"d","revokedOn":"d"}},
)

/** Records, for KDD, the day by which something has to be done in a year, and where that is said. */
export type SetDeadline = Done<{
  /** The deadline; null where it was not done. */
  readonly deadline: {
    /** The last day on which it is in time. */
    readonly dueOn: LocalDate
    /** A key that is never reused. */
    readonly id: string
    /** What has to be done. */
    readonly item: CycleItemKind
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The section or letter that says so, as it is filed; null where `sources` tell. */
    readonly reference: string | null
    /** Who has set it; where that is said, `reference` or `sources` tell. */
    readonly setBy: DeadlineSetter
    /** The year whose work it is about. */
    readonly year: number
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface SetDeadlineVariables {
  /** The agreement. */
  readonly agreement: string
  /** The last day on which it is in time. */
  readonly dueOn: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** What has to be done by then. */
  readonly item: CycleItemKind
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** Where that stands: the section of the agreement, or the letter as it is filed. Norwegian: saksnummer. */
  readonly reference: string
  /** Who has set it. */
  readonly setBy: DeadlineSetter
  /** The year of it. */
  readonly year: number
}

export const setDeadline = /* @__PURE__ */ question<SetDeadline, SetDeadlineVariables>(
  'SetDeadline',
  '3ce83806d8ca0ae960c46039bd09caca469975571d3f4bd30516dbef125c3f24',
  ['setDeadline'],
  {"deadline":{"dueOn":"d"}},
)

/** Sets what place each objective has in the year of a plan that is being written, why, and by whom. */
export type SetPriorities = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The version as the act left it; null where it was not done. */
  readonly planVersion: {
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The case key of KDD’s decision about it. Norwegian: saksnummer. */
    readonly decisionReference: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether the public may read what it says: once it has been approved. Until then its lists are empty because they are hidden, not because there is nothing in them. */
    readonly isPublic: boolean
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day that KDD last returned it; null where it has not been. */
    readonly returnedOn: LocalDate | null
    /** The day that the draft was shown to KDD and named partners; null where it has not been. */
    readonly sharedOn: LocalDate | null
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
    /** The year that it plans. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface SetPrioritiesVariables {
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The parties that took part in setting them: one at least. */
  readonly participants: readonly string[]
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** The objectives, in place of those that were prioritised before. */
  readonly priorities: readonly PriorityInput[]
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const setPriorities = /* @__PURE__ */ question<SetPriorities, SetPrioritiesVariables>(
  'SetPriorities',
  '65cdf8462b57c2c9d12aab3848e803e079142278daed7f07f64659950b7c54fb',
  ['setPriorities'],
  {"planVersion":{"approvedOn":"d","returnedOn":"d","sharedOn":"d","submittedOn":"d","supersededOn":"d"}},
)

/** Sets what is aimed at for a period, or changes it: by itself, or in a plan that is being written. Norwegian: måltall. */
export type SetTarget = Done<{
  /** The indicator as the act left it; null where it was not done. */
  readonly indicator: {
    /** Whether a reading holds one period, or all there is by its end. */
    readonly accumulation: Accumulation
    /** Whether the latest reading of a period with a target is on the wrong side of that target; null where there is no such reading. */
    readonly behind: boolean | null
    /** How far it can be compared with its common indicator; null where it corresponds to none. */
    readonly comparability: Comparability | null
    /** What differs from the common indicator, and why. */
    readonly comparabilityReason: string | null
    /** What counts and what does not. */
    readonly description: string | null
    /** Which way is wanted. */
    readonly direction: IndicatorDirection
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** What form its readings have. */
    readonly form: IndicatorForm
    /** A readable key that is never reused, such as "demo-smola-aure/i3". */
    readonly id: string
    /** Whether it is common to all pilots of its world. */
    readonly isCommon: boolean
    /** How the parties have agreed to judge attainment by it; null where they have not. */
    readonly judging: string | null
    /** Whether the parties have agreed how attainment is judged. */
    readonly judgingState: JudgingState
    /** Whether it counts what was delivered, or how something developed. */
    readonly kind: IndicatorKind
    /** What is counted. */
    readonly name: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The registry that it is read from, such as Statistics Norway; null where a party counts it itself. */
    readonly registry: string | null
    /** The table of the registry, by its number there. */
    readonly registryTable: string | null
    /** Of one with a scale: its steps, the lowest first. Of others empty. */
    readonly scale: readonly string[]
    /** What it is counted in. Norwegian: enhet. */
    readonly unit: string
    /** Whether it is counted in the real pilots, or in their demonstration twins. */
    readonly world: World
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface SetTargetVariables {
  /** Of a ratio: by what. Norwegian: nevner. */
  readonly denominator?: number | null | undefined
  /** The edition of the target that was read; left out where there is none for the period yet. */
  readonly expectedVersion?: number | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The indicator. */
  readonly indicator: string
  /** Of a ratio: what is divided. Norwegian: teller. */
  readonly numerator?: number | null | undefined
  /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
  readonly period: string
  /** The version of a plan that says so, while it is written; left out where no plan does. */
  readonly planVersion?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** What is aimed at; of a scale the step, from 1; left out where a ratio is given in parts. */
  readonly value?: number | null | undefined
}

export const setTarget = /* @__PURE__ */ question<SetTarget, SetTargetVariables>(
  'SetTarget',
  '140932ac458b0b80447223ae4ae1a158419b4e68c65fc48b00ddc864008691da',
  ['setTarget'],
  null,
)

/** Tells what a pilot has learned, so that others can use it. Norwegian: læringspunkt. */
export type ShareLesson = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The lesson as the act left it; null where it was not done. */
  readonly lesson: {
    /** A readable key that is never reused. */
    readonly id: string
    /** The day it was written down. */
    readonly learnedOn: LocalDate
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** What was learned, and from what. */
    readonly text: string
    /** What was learned, in a line. */
    readonly title: string
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface ShareLessonVariables {
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The measure that it was learned from, where it was one. */
  readonly measure?: string | null | undefined
  /** The objective that it was learned from, where it was one. */
  readonly objective?: string | null | undefined
  /** The pilot that learned it. */
  readonly pilot: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** What was learned, and from what. */
  readonly text: string
  /** Its own theme; left out where it has that of its objective. */
  readonly theme?: string | null | undefined
  /** What was learned, in a line. */
  readonly title: string
}

export const shareLesson = /* @__PURE__ */ question<ShareLesson, ShareLessonVariables>(
  'ShareLesson',
  '11534d47bef30171ef17957fbc50de4b4e35b0dcc9931e8c8e22e15615bfb8b1',
  ['shareLesson'],
  {"lesson":{"learnedOn":"d"}},
)

/** Shows a draft to KDD, and to named partners the measures of their own objectives. It stays shown. */
export type SharePlan = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The version as the act left it; null where it was not done. */
  readonly planVersion: {
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The case key of KDD’s decision about it. Norwegian: saksnummer. */
    readonly decisionReference: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether the public may read what it says: once it has been approved. Until then its lists are empty because they are hidden, not because there is nothing in them. */
    readonly isPublic: boolean
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day that KDD last returned it; null where it has not been. */
    readonly returnedOn: LocalDate | null
    /** The day that the draft was shown to KDD and named partners; null where it has not been. */
    readonly sharedOn: LocalDate | null
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
    /** The year that it plans. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface SharePlanVariables {
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const sharePlan = /* @__PURE__ */ question<SharePlan, SharePlanVariables>(
  'SharePlan',
  '93b23d9aee00d58e80ee0f655e5935a5a82c9c10b7ef1eaf4b662ae917734192',
  ['sharePlan'],
  {"planVersion":{"approvedOn":"d","returnedOn":"d","sharedOn":"d","submittedOn":"d","supersededOn":"d"}},
)

/** Begins the action plan of a year as a draft that only the agreement’s municipalities and county see, from what the last approved plan says of measures that are not over. */
export type StartPlan = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The version as the act left it; null where it was not done. */
  readonly planVersion: {
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The case key of KDD’s decision about it. Norwegian: saksnummer. */
    readonly decisionReference: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether the public may read what it says: once it has been approved. Until then its lists are empty because they are hidden, not because there is nothing in them. */
    readonly isPublic: boolean
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day that KDD last returned it; null where it has not been. */
    readonly returnedOn: LocalDate | null
    /** The day that the draft was shown to KDD and named partners; null where it has not been. */
    readonly sharedOn: LocalDate | null
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
    /** The year that it plans. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface StartPlanVariables {
  /** The agreement that the plan carries out. */
  readonly agreement: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The year that it plans. */
  readonly year: number
}

export const startPlan = /* @__PURE__ */ question<StartPlan, StartPlanVariables>(
  'StartPlan',
  '30363e1d9f728f75f77dfc9b14aeba834e1d5b4455e6698ad11848124695e89e',
  ['startPlan'],
  {"planVersion":{"approvedOn":"d","returnedOn":"d","sharedOn":"d","submittedOn":"d","supersededOn":"d"}},
)

/** Puts on record that an auditor has confirmed the accounts of an agreement for a year: what is booked as spent and is not audited yet is audited by it. Norwegian: revisjonsuttalelse. */
export type StateAudit = Done<{
  /** The statement; null where nothing was done. */
  readonly auditStatement: {
    /** Who audited them, by name. */
    readonly auditor: string
    /** A key that is never reused. */
    readonly id: string
    /** What the auditor said besides, such as a reservation. */
    readonly note: string | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The document that the statement stands in. */
    readonly reference: string
    /** The day of the statement. */
    readonly statedOn: LocalDate
    /** The year of the accounts. */
    readonly year: number
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface StateAuditVariables {
  /** The agreement whose accounts were audited. */
  readonly agreement: string
  /** Who audited them, by name. */
  readonly auditor: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** What the auditor said besides, such as a reservation. */
  readonly note?: string | null | undefined
  /** The party whose part of the accounts it is about; all of them where it is left out. */
  readonly payer?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The document that the statement stands in. */
  readonly reference: string
  /** The day of the statement: today where it is left out. */
  readonly statedOn?: string | null | undefined
  /** The year of the accounts. */
  readonly year: number
}

export const stateAudit = /* @__PURE__ */ question<StateAudit, StateAuditVariables>(
  'StateAudit',
  '7b13778f49badb46bc3fc684da4eaefe58998d792391a323ba3239ea92f13ef5',
  ['stateAudit'],
  {"auditStatement":{"statedOn":"d"}},
)

/** Submits the plan to KDD, once all municipalities have agreed to the same edition. */
export type SubmitPlan = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The version as the act left it; null where it was not done. */
  readonly planVersion: {
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The case key of KDD’s decision about it. Norwegian: saksnummer. */
    readonly decisionReference: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether the public may read what it says: once it has been approved. Until then its lists are empty because they are hidden, not because there is nothing in them. */
    readonly isPublic: boolean
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day that KDD last returned it; null where it has not been. */
    readonly returnedOn: LocalDate | null
    /** The day that the draft was shown to KDD and named partners; null where it has not been. */
    readonly sharedOn: LocalDate | null
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
    /** The year that it plans. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface SubmitPlanVariables {
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const submitPlan = /* @__PURE__ */ question<SubmitPlan, SubmitPlanVariables>(
  'SubmitPlan',
  '4ce7b626d0277162fd8adb7ec1022849683cddf1a50afcc854d75373f25ffe71',
  ['submitPlan'],
  {"planVersion":{"approvedOn":"d","returnedOn":"d","sharedOn":"d","submittedOn":"d","supersededOn":"d"}},
)

/** Says that a pilot makes use of a lesson. Norwegian: bruk av læring. */
export type UseLesson = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The lesson as the act left it; null where it was not done. */
  readonly lesson: {
    /** A readable key that is never reused. */
    readonly id: string
    /** The day it was written down. */
    readonly learnedOn: LocalDate
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** What was learned, and from what. */
    readonly text: string
    /** What was learned, in a line. */
    readonly title: string
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface UseLessonVariables {
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The lesson that is used. */
  readonly lesson: string
  /** The measure that it is used in, where it is one. */
  readonly measure?: string | null | undefined
  /** How it is used. */
  readonly note?: string | null | undefined
  /** The pilot that uses it. */
  readonly pilot: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** The day it was used; left out where it is today. */
  readonly usedOn?: string | null | undefined
}

export const useLesson = /* @__PURE__ */ question<UseLesson, UseLessonVariables>(
  'UseLesson',
  '4cf7c0f335fef9c1a5a9ae690af5ec59b822c1d5d27e0ba703b397ffc3b85d09',
  ['useLesson'],
  {"lesson":{"learnedOn":"d"}},
)

/** Takes back what a named partner has answered to an objective, while the plan is not approved. */
export type WithdrawAnswer = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The version as the act left it; null where it was not done. */
  readonly planVersion: {
    /** The day that KDD approved it; null until then. */
    readonly approvedOn: LocalDate | null
    /** The case key of KDD’s decision about it. Norwegian: saksnummer. */
    readonly decisionReference: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** A key that is never reused. */
    readonly id: string
    /** Whether the public may read what it says: once it has been approved. Until then its lists are empty because they are hidden, not because there is nothing in them. */
    readonly isPublic: boolean
    /** Its number within the plan of its year: 1 for the first. */
    readonly number: number
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** The day that KDD last returned it; null where it has not been. */
    readonly returnedOn: LocalDate | null
    /** The day that the draft was shown to KDD and named partners; null where it has not been. */
    readonly sharedOn: LocalDate | null
    /** How far it has come. */
    readonly state: PlanState
    /** The day that it was submitted to KDD; null where nobody has told. */
    readonly submittedOn: LocalDate | null
    /** The day that a later version took its place; null while none has. */
    readonly supersededOn: LocalDate | null
    /** The year that it plans. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface WithdrawAnswerVariables {
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** The objective that was answered to. */
  readonly objective: string
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const withdrawAnswer = /* @__PURE__ */ question<WithdrawAnswer, WithdrawAnswerVariables>(
  'WithdrawAnswer',
  'f76d86260f5c180623faa6cc9ad200e9c0bb73a97a134d4de6ca1efbd98dc7aa',
  ['withdrawAnswer'],
  {"planVersion":{"approvedOn":"d","returnedOn":"d","sharedOn":"d","submittedOn":"d","supersededOn":"d"}},
)

/** Withdraws a record that was wrong, with a reason, for the debtor that made it. The past still shows it. Norwegian: trekke oppfølging. */
export type WithdrawFollowUp = Done<{
  /** The record as the act left it; null where it was not done, or withdrawn. */
  readonly followUp: {
    /** The day it was done, or finished. */
    readonly doneOn: LocalDate
    /** A key that is never reused. */
    readonly id: string
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Where it can be looked up, such as a case number or a minute; null where none is given. */
    readonly reference: string | null
    /** What was done. */
    readonly text: string
    /** With whom, as the record names them; empty where it names no one. */
    readonly withWhom: readonly string[]
  } | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface WithdrawFollowUpVariables {
  /** The record. */
  readonly followUp: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const withdrawFollowUp = /* @__PURE__ */ question<WithdrawFollowUp, WithdrawFollowUpVariables>(
  'WithdrawFollowUp',
  '31a0404a2f24606279b76af0baa1758e7be5e049ce8c220d02d33e02023165b9',
  ['withdrawFollowUp'],
  {"followUp":{"doneOn":"d"}},
)

/** Gives a measure up. The plan goes on saying so, with the reason, and later plans leave it out. */
export type WithdrawMeasure = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** What the plan says of the measure, as the act left it; null where it was not done. */
  readonly measureVersion: {
    /** What is handed over when it is done. Norwegian: leveranse. */
    readonly deliverable: string | null
    /** What is to be done. */
    readonly description: string | null
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** The day it ended; null where it has not, or nobody has told. */
    readonly endedOn: LocalDate | null
    /** What is done first. */
    readonly firstStep: string | null
    /** A key that is never reused. */
    readonly id: string
    /** The way in which the parties have agreed to judge attainment; null where they have not. */
    readonly judging: string | null
    /** Whether the parties have agreed how attainment is judged. */
    readonly judgingState: JudgingState
    /** The first day it is planned for. */
    readonly plannedFrom: LocalDate | null
    /** The last day it is planned for. */
    readonly plannedTo: LocalDate | null
    /** How far this can be trusted. */
    readonly provenance: Provenance
    /** Whether the shares of its objectives are agreed; if not, they are equal because nothing else is known. */
    readonly sharesAgreed: boolean
    /** The day it began; null where it has not, or nobody has told. */
    readonly startedOn: LocalDate | null
    /** How far it has come. */
    readonly status: MeasureStatus
    /** Why its status is what it is. */
    readonly statusNote: string | null
    /** As the plan writes it. */
    readonly title: string
    /** What other municipalities can learn or take over from it. Norwegian: overføringsverdi. */
    readonly transferValue: string | null
    /** What that is to lead to. Norwegian: effektmål. */
    readonly wantedEffect: string | null
    /** What it is to result in. Norwegian: resultatmål. */
    readonly wantedResult: string | null
    /** The year that its plan is for. */
    readonly year: number
  } | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly {
    /** A code that never changes, as the catalogue of errors lists it. */
    readonly code: string
    /** A sentence in the language asked for: what stands in the way, and the way out. */
    readonly message: string
    /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
    readonly path: readonly string[]
    /** What the sentence quotes, for programs. */
    readonly values: readonly {
      /** The value as JSON. */
      readonly json: string
      /** What the value is called. */
      readonly name: string
    }[]
  }[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}>

export interface WithdrawMeasureVariables {
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
  /** What the version of the plan says of the measure, such as "smola-aure/2026/1/m7". */
  readonly measureVersion: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
}

export const withdrawMeasure = /* @__PURE__ */ question<WithdrawMeasure, WithdrawMeasureVariables>(
  'WithdrawMeasure',
  '14e03e9b2d677b33ee9bba17ed700721a275ae60888d71a6bcc3928834419b16',
  ['withdrawMeasure'],
  {"measureVersion":{"endedOn":"d","plannedFrom":"d","plannedTo":"d","startedOn":"d"}},
)

export interface Acts {
  /** Adapts the common design to one agreement, for its municipalities, or changes how it was adapted. */
  adaptDesign(variables: ActVariables<AdaptDesignVariables>, call?: Call): Promise<Answer<AdaptDesign>>
  /** Says whom to talk to at the signed-in organisation about an agreement. For an administrator of whoever works on the agreement. Norwegian: legge til kontakt. */
  addContact(variables: ActVariables<AddContactVariables>, call?: Call): Promise<Answer<AddContact>>
  /** Adds to a question by what its answers are judged: for all, or for one agreement. */
  addCriterion(variables: ActVariables<AddCriterionVariables>, call?: Call): Promise<Answer<AddCriterion>>
  /** Adds a financing line to a measure of a plan that is being written. It is as public as the plan. Norwegian: finansieringslinje. */
  addFinancingLine(variables: ActVariables<AddFinancingLineVariables>, call?: Call): Promise<Answer<AddFinancingLine>>
  /** Adds a measure to a plan that is being written. */
  addMeasure(variables: ActVariables<AddMeasureVariables>, call?: Call): Promise<Answer<AddMeasure>>
  /** Lets a person act for an organisation. For its administrator; its first one may be added by KDD or Distriktssenteret. Norwegian: legge til medlem. */
  addMember(variables: ActVariables<AddMemberVariables>, call?: Call): Promise<Answer<AddMember>>
  /** Adds a question to a design: a common one for KDD, or one of an agreement that has adapted it. */
  addQuestion(variables: ActVariables<AddQuestionVariables>, call?: Call): Promise<Answer<AddQuestion>>
  /** Agrees, for a main party, on how attainment is judged by an indicator. It is agreed once all have agreed to the same; of a common one KDD or Distriktssenteret says it. */
  agreeOnJudging(variables: ActVariables<AgreeOnJudgingVariables>, call?: Call): Promise<Answer<AgreeOnJudging>>
  /** Agrees to a strategy, for KDD or a main party. It stands once all of them have. */
  agreeOnStrategy(variables: ActVariables<AgreeOnStrategyVariables>, call?: Call): Promise<Answer<AgreeOnStrategy>>
  /** Agrees to an edition of the plan, for one municipality. */
  agreeToPlan(variables: ActVariables<AgreeToPlanVariables>, call?: Call): Promise<Answer<AgreeToPlan>>
  /** Sets grant or own means on an objective or a measure, for a municipality of the agreement or whoever the grant was given to. Of a grant no more than is left of it. Norwegian: fordele. */
  allocate(variables: ActVariables<AllocateVariables>, call?: Call): Promise<Answer<Allocate>>
  /** Changes the text of a public agreement, for KDD, as a decision says. The former text can still be read, at the revisions in which it stood. */
  amendAgreement(variables: ActVariables<AmendAgreementVariables>, call?: Call): Promise<Answer<AmendAgreement>>
  /** Begins a new version of an approved plan, as a draft: for what a decision says is to be changed in it. */
  amendPlan(variables: ActVariables<AmendPlanVariables>, call?: Call): Promise<Answer<AmendPlan>>
  /** Answers, as the invited, to an invitation that stands. */
  answerInvitation(variables: ActVariables<AnswerInvitationVariables>, call?: Call): Promise<Answer<AnswerInvitation>>
  /** Approves the plan: all of it is public from then on. The agreement has to be in force, and every named partner of every objective with measures to have endorsed them as they stand. */
  approvePlan(variables: ActVariables<ApprovePlanVariables>, call?: Call): Promise<Answer<ApprovePlan>>
  /** Begins an assessment of an objective, for the evaluator of its pilot, as a draft that nobody else sees. Norwegian: vurdering av måloppnåelse. */
  assessObjective(variables: ActVariables<AssessObjectiveVariables>, call?: Call): Promise<Answer<AssessObjective>>
  /** Begins an assessment of an obligation, for the evaluator of its pilot, as a draft that nobody else sees. */
  assessObligation(variables: ActVariables<AssessObligationVariables>, call?: Call): Promise<Answer<AssessObligation>>
  /** Books what was spent, or hours that were worked, in the accounts of the agreement: also once its term is over. Norwegian: regnskapsføre. */
  bookSpending(variables: ActVariables<BookSpendingVariables>, call?: Call): Promise<Answer<BookSpending>>
  /** Changes the text of a draft, for KDD. It is a new edition: what was confirmed before is another text. */
  changeAgreement(variables: ActVariables<ChangeAgreementVariables>, call?: Call): Promise<Answer<ChangeAgreement>>
  /** Changes an assessment that is not published yet. */
  changeAssessment(variables: ActVariables<ChangeAssessmentVariables>, call?: Call): Promise<Answer<ChangeAssessment>>
  /** Changes who is in a body, with a reason, also for who convenes it. The past shows who was in it. Norwegian: endre medlemmer. */
  changeBodyMembers(variables: ActVariables<ChangeBodyMembersVariables>, call?: Call): Promise<Answer<ChangeBodyMembers>>
  /** Says all of a contact anew: what is left out is no longer said. For an administrator of its party. */
  changeContact(variables: ActVariables<ChangeContactVariables>, call?: Call): Promise<Answer<ChangeContact>>
  /** Changes a financing line of a plan that is being written. */
  changeFinancingLine(variables: ActVariables<ChangeFinancingLineVariables>, call?: Call): Promise<Answer<ChangeFinancingLine>>
  /** Changes a grant, with a reason: never below what is allocated or paid out of it. What the amount was is kept. Norwegian: endre tilskudd. */
  changeGrant(variables: ActVariables<ChangeGrantVariables>, call?: Call): Promise<Answer<ChangeGrant>>
  /** Changes what a plan that is being written says of a measure, or moves it to other objectives. */
  changeMeasure(variables: ActVariables<ChangeMeasureVariables>, call?: Call): Promise<Answer<ChangeMeasure>>
  /** Changes what a person may do for the organisation, and how long. For its administrator. */
  changeMember(variables: ActVariables<ChangeMemberVariables>, call?: Call): Promise<Answer<ChangeMember>>
  /** Closes an agreement for KDD, from the day after its last: no accounts, readings, reports or assessments of it are written any more. Every objective and every obligation has a report by then, or a reason for none. */
  closeAgreement(variables: ActVariables<CloseAgreementVariables>, call?: Call): Promise<Answer<CloseAgreement>>
  /** Closes an organisation that is no more and has no part in an agreement that is not over, with a reason. Nobody acts for it after that. Norwegian: avslutte part. */
  closeParty(variables: ActVariables<ClosePartyVariables>, call?: Call): Promise<Answer<CloseParty>>
  /** Closes a pilot whose agreements are over, with a reason. Norwegian: avslutte pilotområde. */
  closePilot(variables: ActVariables<ClosePilotVariables>, call?: Call): Promise<Answer<ClosePilot>>
  /** Closes a theme, with a reason. What it was given to keeps it. Norwegian: avslutte tema. */
  closeTheme(variables: ActVariables<CloseThemeVariables>, call?: Call): Promise<Answer<CloseTheme>>
  /** Puts a promise of money from another source than the grant on record, for the party that promises it or a municipality of the agreement. Norwegian: tilsagn. */
  commit(variables: ActVariables<CommitVariables>, call?: Call): Promise<Answer<Commit>>
  /** Begins what the evaluator concludes of an objective or an obligation once the agreement has ended, beside other effort of the period. */
  conclude(variables: ActVariables<ConcludeVariables>, call?: Call): Promise<Answer<Conclude>>
  /** Confirms an edition of a draft, for one of its municipalities or its county. */
  confirmAgreement(variables: ActVariables<ConfirmAgreementVariables>, call?: Call): Promise<Answer<ConfirmAgreement>>
  /** Agrees, as another named partner of the objective, that somebody is invited. It stands once all have. */
  consentToInvitation(variables: ActVariables<ConsentToInvitationVariables>, call?: Call): Promise<Answer<ConsentToInvitation>>
  /** Takes over the financing lines of another version of the plan, or of an earlier plan, to one that is being written: for measures that both speak of, where it has no lines yet. */
  copyFinancingLines(variables: ActVariables<CopyFinancingLinesVariables>, call?: Call): Promise<Answer<CopyFinancingLines>>
  /** Corrects a vote that is on record, with a reason: never below what is granted of it. What the amount was is kept. Norwegian: rette bevilgning. */
  correctAppropriation(variables: ActVariables<CorrectAppropriationVariables>, call?: Call): Promise<Answer<CorrectAppropriation>>
  /** Corrects a reading, with a reason. What it was before stays readable. Norwegian: rettet måling. */
  correctObservation(variables: ActVariables<CorrectObservationVariables>, call?: Call): Promise<Answer<CorrectObservation>>
  /** Corrects spelling or the like in an approved plan, with a reason. It needs no decision and makes no endorsement stale; what the plan said before stays readable. */
  correctPlan(variables: ActVariables<CorrectPlanVariables>, call?: Call): Promise<Answer<CorrectPlan>>
  /** Corrects what is on record of the use of an instrument, with a reason. */
  correctSchemeUse(variables: ActVariables<CorrectSchemeUseVariables>, call?: Call): Promise<Answer<CorrectSchemeUse>>
  /** Changes a report. Of one that is published, what it said before stays readable, with the reason. */
  correctSelfReport(variables: ActVariables<CorrectSelfReportVariables>, call?: Call): Promise<Answer<CorrectSelfReport>>
  /** Says what is to be counted: in one agreement, for its municipalities, or in all of them, for KDD and Distriktssenteret. Norwegian: indikator. */
  defineIndicator(variables: ActVariables<DefineIndicatorVariables>, call?: Call): Promise<Answer<DefineIndicator>>
  /** Says what a plan that is being written is about as a whole, and who is responsible for what. */
  describePlan(variables: ActVariables<DescribePlanVariables>, call?: Call): Promise<Answer<DescribePlan>>
  /** Puts a payment of a grant on record, for KDD. Never more than the grant letter gives. Norwegian: utbetale. */
  disburse(variables: ActVariables<DisburseVariables>, call?: Call): Promise<Answer<Disburse>>
  /** Ends a county in which no municipality lies any more, with a reason. It keeps its code, and says what took over. Norwegian: fylkessammenslåing, fylkesdeling. */
  endCounty(variables: ActVariables<EndCountyVariables>, call?: Call): Promise<Answer<EndCounty>>
  /** Records, for KDD, what a dialogue about a no led to. With agreement, what it was about no longer stands in the way. */
  endDialogue(variables: ActVariables<EndDialogueVariables>, call?: Call): Promise<Answer<EndDialogue>>
  /** Records, for KDD, how the dialogue about a disagreement ended. */
  endDisagreement(variables: ActVariables<EndDisagreementVariables>, call?: Call): Promise<Answer<EndDisagreement>>
  /** Ends a membership, at once: within five seconds the person acts for the organisation no more. */
  endMember(variables: ActVariables<EndMemberVariables>, call?: Call): Promise<Answer<EndMember>>
  /** Ends a municipality that is merged into others or divided, with a reason. It keeps its key, and says what took over. Norwegian: kommunesammenslåing, kommunedeling. */
  endMunicipality(variables: ActVariables<EndMunicipalityVariables>, call?: Call): Promise<Answer<EndMunicipality>>
  /** Ends what lets a supplier act, at once: within five seconds it acts for the organisation no more. */
  endSupplier(variables: ActVariables<EndSupplierVariables>, call?: Call): Promise<Answer<EndSupplier>>
  /** Answers to the measures of one objective, for one of its named partners. A later change of one of them makes the answer stale. */
  endorseObjective(variables: ActVariables<EndorseObjectiveVariables>, call?: Call): Promise<Answer<EndorseObjective>>
  /** Erases who a person is, at every moment: the login of a member, who is none any more, or what a contact says. What the person did stays, signed with a key that says nothing. For the organisation’s administrator, or that of KDD or Distriktssenteret. Norwegian: sletting. */
  erasePerson(variables: ActVariables<ErasePersonVariables>, call?: Call): Promise<Answer<ErasePerson>>
  /** Says, once the agreement has ended, why there is no report: for the party that owes it, or KDD for all. Every objective and every obligation has one or the other before KDD closes. */
  explainMissingReport(variables: ActVariables<ExplainMissingReportVariables>, call?: Call): Promise<Answer<ExplainMissingReport>>
  /** Says why an objective has no measures in the year of a plan that is being written. */
  explainUnmet(variables: ActVariables<ExplainUnmetVariables>, call?: Call): Promise<Answer<ExplainUnmet>>
  /** Gives a grant, for one of KDD who approves. Phase 2 rests on the approved plan of the year and on a vote that is on record; grants of a year never exceed its vote. A ceiling warns, and refuses nothing. Norwegian: gi tilskudd. */
  giveGrant(variables: ActVariables<GiveGrantVariables>, call?: Call): Promise<Answer<GiveGrant>>
  /** Prepares KDD’s decision, by another person than the one who will make it. */
  handlePlan(variables: ActVariables<HandlePlanVariables>, call?: Call): Promise<Answer<HandlePlan>>
  /** Issues a key to a reader. It shows nothing that is not public. For an organisation’s administrator. Norwegian: utstede nøkkel. */
  issueApiKey(variables: ActVariables<IssueApiKeyVariables>, call?: Call): Promise<Answer<IssueApiKey>>
  /** Issues the design common to the agreements of a world, for KDD. Norwegian: evalueringsdesign. */
  issueDesign(variables: ActVariables<IssueDesignVariables>, call?: Call): Promise<Answer<IssueDesign>>
  /** Registers that a main party has lifted the reservation it approved the agreement with. */
  liftReservation(variables: ActVariables<LiftReservationVariables>, call?: Call): Promise<Answer<LiftReservation>>
  /** Says which common indicator a local one corresponds to, and how far the two can be compared. */
  mapIndicator(variables: ActVariables<MapIndicatorVariables>, call?: Call): Promise<Answer<MapIndicator>>
  /** Puts on record that a condition of a grant is met, for one of KDD who handles. Norwegian: oppfylle vilkår. */
  meetCondition(variables: ActVariables<MeetConditionVariables>, call?: Call): Promise<Answer<MeetCondition>>
  /** Merges an organisation into another, with a reason. What refers to it stays as it is; its parts in agreements are from then on those of the other. Norwegian: slå sammen parter. */
  mergeParties(variables: ActVariables<MergePartiesVariables>, call?: Call): Promise<Answer<MergeParties>>
  /** Merges a pilot whose agreements are over into another, with a reason. Norwegian: slå sammen pilotområder. */
  mergePilots(variables: ActVariables<MergePilotsVariables>, call?: Call): Promise<Answer<MergePilots>>
  /** Merges a theme into another, with a reason. What it was given to keeps it, and it says which to use instead. Norwegian: slå sammen temaer. */
  mergeThemes(variables: ActVariables<MergeThemesVariables>, call?: Call): Promise<Answer<MergeThemes>>
  /** Proposes, as a named partner of an objective, to invite somebody into the work on it. */
  proposeInvitation(variables: ActVariables<ProposeInvitationVariables>, call?: Call): Promise<Answer<ProposeInvitation>>
  /** Proposes how the work is to be evaluated, for KDD and the parties to agree on, or changes what was proposed. Norwegian: evalueringsstrategi. */
  proposeStrategy(variables: ActVariables<ProposeStrategyVariables>, call?: Call): Promise<Answer<ProposeStrategy>>
  /** Publishes an agreement, for KDD, once its other main parties have confirmed it as it stands: all of it is public from then on. */
  publishAgreement(variables: ActVariables<PublishAgreementVariables>, call?: Call): Promise<Answer<PublishAgreement>>
  /** Publishes an assessment with what it rests on: anyone may read it from then on, and it is not changed any more. */
  publishAssessment(variables: ActVariables<PublishAssessmentVariables>, call?: Call): Promise<Answer<PublishAssessment>>
  /** Publishes a report: anyone may read it from then on. */
  publishSelfReport(variables: ActVariables<PublishSelfReportVariables>, call?: Call): Promise<Answer<PublishSelfReport>>
  /** Reports that a milestone of a measure of the approved plan is reached. That is no change of the plan. */
  reachMilestone(variables: ActVariables<ReachMilestoneVariables>, call?: Call): Promise<Answer<ReachMilestone>>
  /** Moves an allocation to another objective or measure, with a reason. What was booked stays as it was: it is taken back by entries of its own. Norwegian: omfordele. */
  reallocate(variables: ActVariables<ReallocateVariables>, call?: Call): Promise<Answer<Reallocate>>
  /** Puts on record what the Storting has voted for a year, for one of KDD who approves. Norwegian: bevilgning. */
  recordAppropriation(variables: ActVariables<RecordAppropriationVariables>, call?: Call): Promise<Answer<RecordAppropriation>>
  /** Records, for KDD, that a named partner’s no is being talked over. It is never public. */
  recordDialogue(variables: ActVariables<RecordDialogueVariables>, call?: Call): Promise<Answer<RecordDialogue>>
  /** Records, for KDD, a dialogue meeting of the main parties, and what it passed on to other ministries. */
  recordDialogueMeeting(variables: ActVariables<RecordDialogueMeetingVariables>, call?: Call): Promise<Answer<RecordDialogueMeeting>>
  /** Records where parties of an agreement disagree, by one of them. It is never public. */
  recordDisagreement(variables: ActVariables<RecordDisagreementVariables>, call?: Call): Promise<Answer<RecordDisagreement>>
  /** Records what a debtor of an obligation did about it, with whom, for one who reports for it. Norwegian: føre oppfølging. */
  recordFollowUp(variables: ActVariables<RecordFollowUpVariables>, call?: Call): Promise<Answer<RecordFollowUp>>
  /** Records that a body has met, and what about, also for who convenes it. Norwegian: føre møte. */
  recordMeeting(variables: ActVariables<RecordMeetingVariables>, call?: Call): Promise<Answer<RecordMeeting>>
  /** Records a reading of an indicator for a period, or why there is none. Norwegian: måling. */
  recordObservation(variables: ActVariables<RecordObservationVariables>, call?: Call): Promise<Answer<RecordObservation>>
  /** Puts on record how an existing instrument was used, or why it was not, for a municipality of the agreement or a party of it that applied. Norwegian: bruk av virkemiddel. */
  recordSchemeUse(variables: ActVariables<RecordSchemeUseVariables>, call?: Call): Promise<Answer<RecordSchemeUse>>
  /** Records what further financing ordinary budgets have settled, in a plan that is being written. */
  recordSettledFinancing(variables: ActVariables<RecordSettledFinancingVariables>, call?: Call): Promise<Answer<RecordSettledFinancing>>
  /** Puts on record other effort that hits the same municipalities, for a main party or the evaluator. Norwegian: øvrig innsats. */
  recordSupplementaryEffort(variables: ActVariables<RecordSupplementaryEffortVariables>, call?: Call): Promise<Answer<RecordSupplementaryEffort>>
  /** Lets a supplier’s machines act for the organisation, as far as their tokens ask for it too. For its administrator. Norwegian: registrere leverandør. */
  recordSupplier(variables: ActVariables<RecordSupplierVariables>, call?: Call): Promise<Answer<RecordSupplier>>
  /** Records that a municipality has treated the status of its agreement politically, before the dialogue meeting. */
  recordTreatment(variables: ActVariables<RecordTreatmentVariables>, call?: Call): Promise<Answer<RecordTreatment>>
  /** Writes an agreement down, for KDD, as a draft that only its main parties see. */
  registerAgreement(variables: ActVariables<RegisterAgreementVariables>, call?: Call): Promise<Answer<RegisterAgreement>>
  /** Registers what a main party’s own political body decided about a public agreement. The agreement is in force once all have approved it and no reservation stands. */
  registerApproval(variables: ActVariables<RegisterApprovalVariables>, call?: Call): Promise<Answer<RegisterApproval>>
  /** Registers a body: of an agreement for its main parties, else for an administrator of KDD or Distriktssenteret. Norwegian: registrere nettverk, ressursgruppe eller styringsgruppe. */
  registerBody(variables: ActVariables<RegisterBodyVariables>, call?: Call): Promise<Answer<RegisterBody>>
  /** Registers a county with its code. For an administrator of KDD or Distriktssenteret. Norwegian: registrere fylke. */
  registerCounty(variables: ActVariables<RegisterCountyVariables>, call?: Call): Promise<Answer<RegisterCounty>>
  /** Registers a municipality with its code. For an administrator of KDD or Distriktssenteret. Norwegian: registrere kommune. */
  registerMunicipality(variables: ActVariables<RegisterMunicipalityVariables>, call?: Call): Promise<Answer<RegisterMunicipality>>
  /** Registers an organisation, so that it can take part in agreements. For an administrator of KDD or Distriktssenteret. Norwegian: registrere part. */
  registerParty(variables: ActVariables<RegisterPartyVariables>, call?: Call): Promise<Answer<RegisterParty>>
  /** Registers a pilot with its municipalities. For an administrator of KDD or Distriktssenteret. Norwegian: registrere pilotområde. */
  registerPilot(variables: ActVariables<RegisterPilotVariables>, call?: Call): Promise<Answer<RegisterPilot>>
  /** Registers a theme for all pilots to share. For an administrator of KDD or Distriktssenteret. Norwegian: registrere tema. */
  registerTheme(variables: ActVariables<RegisterThemeVariables>, call?: Call): Promise<Answer<RegisterTheme>>
  /** Takes a contact out of the list. What it said is what the past shows, until the person is erased. For an administrator of its party. */
  removeContact(variables: ActVariables<RemoveContactVariables>, call?: Call): Promise<Answer<RemoveContact>>
  /** Takes a financing line out of a plan that is being written. What it said stays in the history. */
  removeFinancingLine(variables: ActVariables<RemoveFinancingLineVariables>, call?: Call): Promise<Answer<RemoveFinancingLine>>
  /** Renames a county, with a reason. What it was called stays readable. Norwegian: endre navn på fylke. */
  renameCounty(variables: ActVariables<RenameCountyVariables>, call?: Call): Promise<Answer<RenameCounty>>
  /** Renames a municipality, with a reason. What it was called stays readable. Norwegian: endre navn på kommune. */
  renameMunicipality(variables: ActVariables<RenameMunicipalityVariables>, call?: Call): Promise<Answer<RenameMunicipality>>
  /** Renames an organisation, with a reason. It keeps its key; what it was called stays readable, and finds it. Norwegian: endre navn på part. */
  renameParty(variables: ActVariables<RenamePartyVariables>, call?: Call): Promise<Answer<RenameParty>>
  /** Renames a pilot, with a reason. It keeps its key; what it was called stays readable, and finds it. Norwegian: endre navn på pilotområde. */
  renamePilot(variables: ActVariables<RenamePilotVariables>, call?: Call): Promise<Answer<RenamePilot>>
  /** Renames a theme, with a reason. What it was called stays readable. Norwegian: endre navn på tema. */
  renameTheme(variables: ActVariables<RenameThemeVariables>, call?: Call): Promise<Answer<RenameTheme>>
  /** Gives a municipality another code from a day, with a reason, and another county where that changes too. It keeps its key and is found by both codes. Norwegian: nytt kommunenummer. */
  renumberMunicipality(variables: ActVariables<RenumberMunicipalityVariables>, call?: Call): Promise<Answer<RenumberMunicipality>>
  /** Opens an agreement again that was closed, for KDD, with a reason. */
  reopenAgreement(variables: ActVariables<ReopenAgreementVariables>, call?: Call): Promise<Answer<ReopenAgreement>>
  /** Begins a municipality’s report, once the agreement has ended, of how far an objective was reached: by the ways of judging that were agreed, or saying that none was. Norwegian: måloppnåelse. */
  reportAttainment(variables: ActVariables<ReportAttainmentVariables>, call?: Call): Promise<Answer<ReportAttainment>>
  /** Reports how far a measure of the approved plan has come. That is no change of the plan. */
  reportMeasureStatus(variables: ActVariables<ReportMeasureStatusVariables>, call?: Call): Promise<Answer<ReportMeasureStatus>>
  /** Begins a party’s report, once the agreement has ended, on an obligation that it owes. Norwegian: rapportering. */
  reportOnObligation(variables: ActVariables<ReportOnObligationVariables>, call?: Call): Promise<Answer<ReportOnObligation>>
  /** Begins what a party says itself of how the work goes in a year, as a draft that it and the agreement’s main parties see. Norwegian: rapportering. */
  reportSelf(variables: ActVariables<ReportSelfVariables>, call?: Call): Promise<Answer<ReportSelf>>
  /** Reports, for a municipality, on the status of a year, or at the end on what was attained. */
  reportStatus(variables: ActVariables<ReportStatusVariables>, call?: Call): Promise<Answer<ReportStatus>>
  /** Gives the plan back to the municipalities, with what has to be mended and why. The reasons are never public. */
  returnPlan(variables: ActVariables<ReturnPlanVariables>, call?: Call): Promise<Answer<ReturnPlan>>
  /** Changes an amount and keeps what it was, with the reason. What an auditor had confirmed is not confirmed any more. Norwegian: budsjettendring. */
  reviseEntry(variables: ActVariables<ReviseEntryVariables>, call?: Call): Promise<Answer<ReviseEntry>>
  /** Revokes a key: within five seconds it is refused everywhere. For an administrator of who issued it, or of KDD or Distriktssenteret. Norwegian: trekke tilbake nøkkel. */
  revokeApiKey(variables: ActVariables<RevokeApiKeyVariables>, call?: Call): Promise<Answer<RevokeApiKey>>
  /** Records, for KDD, the day by which something has to be done in a year, and where that is said. */
  setDeadline(variables: ActVariables<SetDeadlineVariables>, call?: Call): Promise<Answer<SetDeadline>>
  /** Sets what place each objective has in the year of a plan that is being written, why, and by whom. */
  setPriorities(variables: ActVariables<SetPrioritiesVariables>, call?: Call): Promise<Answer<SetPriorities>>
  /** Sets what is aimed at for a period, or changes it: by itself, or in a plan that is being written. Norwegian: måltall. */
  setTarget(variables: ActVariables<SetTargetVariables>, call?: Call): Promise<Answer<SetTarget>>
  /** Tells what a pilot has learned, so that others can use it. Norwegian: læringspunkt. */
  shareLesson(variables: ActVariables<ShareLessonVariables>, call?: Call): Promise<Answer<ShareLesson>>
  /** Shows a draft to KDD, and to named partners the measures of their own objectives. It stays shown. */
  sharePlan(variables: ActVariables<SharePlanVariables>, call?: Call): Promise<Answer<SharePlan>>
  /** Begins the action plan of a year as a draft that only the agreement’s municipalities and county see, from what the last approved plan says of measures that are not over. */
  startPlan(variables: ActVariables<StartPlanVariables>, call?: Call): Promise<Answer<StartPlan>>
  /** Puts on record that an auditor has confirmed the accounts of an agreement for a year: what is booked as spent and is not audited yet is audited by it. Norwegian: revisjonsuttalelse. */
  stateAudit(variables: ActVariables<StateAuditVariables>, call?: Call): Promise<Answer<StateAudit>>
  /** Submits the plan to KDD, once all municipalities have agreed to the same edition. */
  submitPlan(variables: ActVariables<SubmitPlanVariables>, call?: Call): Promise<Answer<SubmitPlan>>
  /** Says that a pilot makes use of a lesson. Norwegian: bruk av læring. */
  useLesson(variables: ActVariables<UseLessonVariables>, call?: Call): Promise<Answer<UseLesson>>
  /** Takes back what a named partner has answered to an objective, while the plan is not approved. */
  withdrawAnswer(variables: ActVariables<WithdrawAnswerVariables>, call?: Call): Promise<Answer<WithdrawAnswer>>
  /** Withdraws a record that was wrong, with a reason, for the debtor that made it. The past still shows it. Norwegian: trekke oppfølging. */
  withdrawFollowUp(variables: ActVariables<WithdrawFollowUpVariables>, call?: Call): Promise<Answer<WithdrawFollowUp>>
  /** Gives a measure up. The plan goes on saying so, with the reason, and later plans leave it out. */
  withdrawMeasure(variables: ActVariables<WithdrawMeasureVariables>, call?: Call): Promise<Answer<WithdrawMeasure>>
}

export const acts = (ask: Asker): Acts => ({
  adaptDesign: act(ask, adaptDesign),
  addContact: act(ask, addContact),
  addCriterion: act(ask, addCriterion),
  addFinancingLine: act(ask, addFinancingLine),
  addMeasure: act(ask, addMeasure),
  addMember: act(ask, addMember),
  addQuestion: act(ask, addQuestion),
  agreeOnJudging: act(ask, agreeOnJudging),
  agreeOnStrategy: act(ask, agreeOnStrategy),
  agreeToPlan: act(ask, agreeToPlan),
  allocate: act(ask, allocate),
  amendAgreement: act(ask, amendAgreement),
  amendPlan: act(ask, amendPlan),
  answerInvitation: act(ask, answerInvitation),
  approvePlan: act(ask, approvePlan),
  assessObjective: act(ask, assessObjective),
  assessObligation: act(ask, assessObligation),
  bookSpending: act(ask, bookSpending),
  changeAgreement: act(ask, changeAgreement),
  changeAssessment: act(ask, changeAssessment),
  changeBodyMembers: act(ask, changeBodyMembers),
  changeContact: act(ask, changeContact),
  changeFinancingLine: act(ask, changeFinancingLine),
  changeGrant: act(ask, changeGrant),
  changeMeasure: act(ask, changeMeasure),
  changeMember: act(ask, changeMember),
  closeAgreement: act(ask, closeAgreement),
  closeParty: act(ask, closeParty),
  closePilot: act(ask, closePilot),
  closeTheme: act(ask, closeTheme),
  commit: act(ask, commit),
  conclude: act(ask, conclude),
  confirmAgreement: act(ask, confirmAgreement),
  consentToInvitation: act(ask, consentToInvitation),
  copyFinancingLines: act(ask, copyFinancingLines),
  correctAppropriation: act(ask, correctAppropriation),
  correctObservation: act(ask, correctObservation),
  correctPlan: act(ask, correctPlan),
  correctSchemeUse: act(ask, correctSchemeUse),
  correctSelfReport: act(ask, correctSelfReport),
  defineIndicator: act(ask, defineIndicator),
  describePlan: act(ask, describePlan),
  disburse: act(ask, disburse),
  endCounty: act(ask, endCounty),
  endDialogue: act(ask, endDialogue),
  endDisagreement: act(ask, endDisagreement),
  endMember: act(ask, endMember),
  endMunicipality: act(ask, endMunicipality),
  endSupplier: act(ask, endSupplier),
  endorseObjective: act(ask, endorseObjective),
  erasePerson: act(ask, erasePerson),
  explainMissingReport: act(ask, explainMissingReport),
  explainUnmet: act(ask, explainUnmet),
  giveGrant: act(ask, giveGrant),
  handlePlan: act(ask, handlePlan),
  issueApiKey: act(ask, issueApiKey),
  issueDesign: act(ask, issueDesign),
  liftReservation: act(ask, liftReservation),
  mapIndicator: act(ask, mapIndicator),
  meetCondition: act(ask, meetCondition),
  mergeParties: act(ask, mergeParties),
  mergePilots: act(ask, mergePilots),
  mergeThemes: act(ask, mergeThemes),
  proposeInvitation: act(ask, proposeInvitation),
  proposeStrategy: act(ask, proposeStrategy),
  publishAgreement: act(ask, publishAgreement),
  publishAssessment: act(ask, publishAssessment),
  publishSelfReport: act(ask, publishSelfReport),
  reachMilestone: act(ask, reachMilestone),
  reallocate: act(ask, reallocate),
  recordAppropriation: act(ask, recordAppropriation),
  recordDialogue: act(ask, recordDialogue),
  recordDialogueMeeting: act(ask, recordDialogueMeeting),
  recordDisagreement: act(ask, recordDisagreement),
  recordFollowUp: act(ask, recordFollowUp),
  recordMeeting: act(ask, recordMeeting),
  recordObservation: act(ask, recordObservation),
  recordSchemeUse: act(ask, recordSchemeUse),
  recordSettledFinancing: act(ask, recordSettledFinancing),
  recordSupplementaryEffort: act(ask, recordSupplementaryEffort),
  recordSupplier: act(ask, recordSupplier),
  recordTreatment: act(ask, recordTreatment),
  registerAgreement: act(ask, registerAgreement),
  registerApproval: act(ask, registerApproval),
  registerBody: act(ask, registerBody),
  registerCounty: act(ask, registerCounty),
  registerMunicipality: act(ask, registerMunicipality),
  registerParty: act(ask, registerParty),
  registerPilot: act(ask, registerPilot),
  registerTheme: act(ask, registerTheme),
  removeContact: act(ask, removeContact),
  removeFinancingLine: act(ask, removeFinancingLine),
  renameCounty: act(ask, renameCounty),
  renameMunicipality: act(ask, renameMunicipality),
  renameParty: act(ask, renameParty),
  renamePilot: act(ask, renamePilot),
  renameTheme: act(ask, renameTheme),
  renumberMunicipality: act(ask, renumberMunicipality),
  reopenAgreement: act(ask, reopenAgreement),
  reportAttainment: act(ask, reportAttainment),
  reportMeasureStatus: act(ask, reportMeasureStatus),
  reportOnObligation: act(ask, reportOnObligation),
  reportSelf: act(ask, reportSelf),
  reportStatus: act(ask, reportStatus),
  returnPlan: act(ask, returnPlan),
  reviseEntry: act(ask, reviseEntry),
  revokeApiKey: act(ask, revokeApiKey),
  setDeadline: act(ask, setDeadline),
  setPriorities: act(ask, setPriorities),
  setTarget: act(ask, setTarget),
  shareLesson: act(ask, shareLesson),
  sharePlan: act(ask, sharePlan),
  startPlan: act(ask, startPlan),
  stateAudit: act(ask, stateAudit),
  submitPlan: act(ask, submitPlan),
  useLesson: act(ask, useLesson),
  withdrawAnswer: act(ask, withdrawAnswer),
  withdrawFollowUp: act(ask, withdrawFollowUp),
  withdrawMeasure: act(ask, withdrawMeasure),
})
