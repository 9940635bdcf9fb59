import type { Answer } from '../answer.js'
import type { Asker } from '../ask.js'
import type { ActVariables, Done } from '../done.js'
import { act } from '../named.js'
import type { Call } from '../options.js'
import { question } from '../question.js'
import type { LocalDate } from '../scalars.js'
import type { EndorsementAnswer, MeasureInput, MeasureStatus, PlanState, Recommendation, ReturnNoteInput } from './model.js'

/** Adds a measure to a plan that is being written. */
export type MeasuresAdd = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** What the plan says of the measure, as the act left it; null where it was not done. */
  readonly measureVersion: {
    /** A key that is never reused. */
    readonly id: string
    /** As the plan writes it. */
    readonly title: string
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** How far it has come. */
    readonly status: MeasureStatus
    /** The version of the plan that says it. */
    readonly planVersion: {
      /** A key that is never reused. */
      readonly id: string
      /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
      readonly edition: number
    } | null
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
      /** What the value is called. */
      readonly name: string
      /** The value as JSON. */
      readonly json: string
    }[]
  }[]
}>

export interface MeasuresAddVariables {
  /** The version of the plan, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** What the plan says of the measure. */
  readonly measure: MeasureInput
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
}

export const measuresAdd = /* @__PURE__ */ question<MeasuresAdd, MeasuresAddVariables>(
  'MeasuresAdd',
  '23307925be771a1b0e9b46610cfdb655696d813f5cfcb892f21ecb0082955b7d',
  ['addMeasure'],
  null,
)

/** Changes what a plan that is being written says of a measure, or moves it to other objectives. */
export type MeasuresChange = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** What the plan says of the measure, as the act left it; null where it was not done. */
  readonly measureVersion: {
    /** A key that is never reused. */
    readonly id: string
    /** As the plan writes it. */
    readonly title: string
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** How far it has come. */
    readonly status: MeasureStatus
    /** The version of the plan that says it. */
    readonly planVersion: {
      /** A key that is never reused. */
      readonly id: string
      /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
      readonly edition: number
    } | null
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
      /** What the value is called. */
      readonly name: string
      /** The value as JSON. */
      readonly json: string
    }[]
  }[]
}>

export interface MeasuresChangeVariables {
  /** What the version of the plan says of the measure, such as "smola-aure/2026/1/m7". */
  readonly measureVersion: string
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** What is to be said otherwise. */
  readonly change: MeasureInput
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
}

export const measuresChange = /* @__PURE__ */ question<MeasuresChange, MeasuresChangeVariables>(
  'MeasuresChange',
  '1757d4a0165e9dabe08141cea6b84bec49444a48abe46bc3a5e8d7d9b4f0f4e1',
  ['changeMeasure'],
  null,
)

/** Reports how far a measure of the approved plan has come. */
export type MeasuresReport = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** What the plan says of the measure, as the act left it; null where it was not done. */
  readonly measureVersion: {
    /** A key that is never reused. */
    readonly id: string
    /** As the plan writes it. */
    readonly title: string
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** How far it has come. */
    readonly status: MeasureStatus
    /** The version of the plan that says it. */
    readonly planVersion: {
      /** A key that is never reused. */
      readonly id: string
      /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
      readonly edition: number
    } | null
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
      /** What the value is called. */
      readonly name: string
      /** The value as JSON. */
      readonly json: string
    }[]
  }[]
}>

export interface MeasuresReportVariables {
  /** What the version of the plan says of the measure, such as "smola-aure/2026/1/m7". */
  readonly measureVersion: string
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** How far it has come. */
  readonly status: MeasureStatus
  /** A word to it. */
  readonly note?: string | null | undefined
  /** The day it began, once it has. */
  readonly startedOn?: string | null | undefined
  /** The day it ended, once it has. */
  readonly endedOn?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
}

export const measuresReport = /* @__PURE__ */ question<MeasuresReport, MeasuresReportVariables>(
  'MeasuresReport',
  '723d0848e294b17ffc1fa2f6f9709a565d9c9069a8c489a261fa3d0359830c5f',
  ['reportMeasureStatus'],
  null,
)

/** Gives a measure up, with the reason. */
export type MeasuresWithdraw = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** What the plan says of the measure, as the act left it; null where it was not done. */
  readonly measureVersion: {
    /** A key that is never reused. */
    readonly id: string
    /** As the plan writes it. */
    readonly title: string
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
    /** How far it has come. */
    readonly status: MeasureStatus
    /** The version of the plan that says it. */
    readonly planVersion: {
      /** A key that is never reused. */
      readonly id: string
      /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
      readonly edition: number
    } | null
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
      /** What the value is called. */
      readonly name: string
      /** The value as JSON. */
      readonly json: string
    }[]
  }[]
}>

export interface MeasuresWithdrawVariables {
  /** What the version of the plan says of the measure, such as "smola-aure/2026/1/m7". */
  readonly measureVersion: string
  /** The edition of it that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** Why it is done: it stays in the history. */
  readonly reason: string
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
}

export const measuresWithdraw = /* @__PURE__ */ question<MeasuresWithdraw, MeasuresWithdrawVariables>(
  'MeasuresWithdraw',
  'c0df0aacf13fcb3ca4c42249a123c045c50d62076bde6e9f076025ba81bb11e4',
  ['withdrawMeasure'],
  null,
)

/** Agrees to an edition of the plan, for one municipality. */
export type PlansAgree = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The version as the act left it; null where it was not done. */
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
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
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
      /** What the value is called. */
      readonly name: string
      /** The value as JSON. */
      readonly json: string
    }[]
  }[]
}>

export interface PlansAgreeVariables {
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** The case key of the municipality’s own decision, where there is one. */
  readonly reference?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
}

export const plansAgree = /* @__PURE__ */ question<PlansAgree, PlansAgreeVariables>(
  'PlansAgree',
  '46433e932597bbf245af51f6923c6785bc4ece612c1b4a6533f8435d75bf96bf',
  ['agreeToPlan'],
  {"planVersion":{"submittedOn":"d","approvedOn":"d","supersededOn":"d"}},
)

/** Begins a new version of an approved plan, for what a decision says is to be changed in it. */
export type PlansAmend = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The version as the act left it; null where it was not done. */
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
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
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
      /** What the value is called. */
      readonly name: string
      /** The value as JSON. */
      readonly json: string
    }[]
  }[]
}>

export interface PlansAmendVariables {
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** The case key of the decision that the approved plan is to be changed. */
  readonly reference: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
}

export const plansAmend = /* @__PURE__ */ question<PlansAmend, PlansAmendVariables>(
  'PlansAmend',
  'fdc09c7a1a3931e477f5075835ec31bec772b2fcc3a9e44d0f3b6d2f7bb521df',
  ['amendPlan'],
  {"planVersion":{"submittedOn":"d","approvedOn":"d","supersededOn":"d"}},
)

/** Approves the plan: all of it is public from then on. */
export type PlansApprove = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The version as the act left it; null where it was not done. */
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
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
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
      /** What the value is called. */
      readonly name: string
      /** The value as JSON. */
      readonly json: string
    }[]
  }[]
}>

export interface PlansApproveVariables {
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** The case key or document that the decision stands in. Norwegian: saksnummer. */
  readonly reference: string
  /** The body that decided, where it was one. */
  readonly body?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
}

export const plansApprove = /* @__PURE__ */ question<PlansApprove, PlansApproveVariables>(
  'PlansApprove',
  'a0dcccaf9c3af4c8a91750c22ff47b9a85b2548e8b8f422d8835d6a29d3afd2f',
  ['approvePlan'],
  {"planVersion":{"submittedOn":"d","approvedOn":"d","supersededOn":"d"}},
)

/** Answers to the measures of one objective, for one of its named partners. */
export type PlansEndorse = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The version as the act left it; null where it was not done. */
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
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
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
      /** What the value is called. */
      readonly name: string
      /** The value as JSON. */
      readonly json: string
    }[]
  }[]
}>

export interface PlansEndorseVariables {
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** The objective whose measures are answered to. */
  readonly objective: string
  /** Yes or no. */
  readonly answer: EndorsementAnswer
  /** What the answer is limited to, where it has a limit. */
  readonly scope?: string | null | undefined
  /** What is said to the answer. A no says why. */
  readonly note?: string | null | undefined
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
}

export const plansEndorse = /* @__PURE__ */ question<PlansEndorse, PlansEndorseVariables>(
  'PlansEndorse',
  'd33f614dbd393ae2dfdad736d2c18495ab001474c6e779afce8a1d7cd9bd6307',
  ['endorseObjective'],
  {"planVersion":{"submittedOn":"d","approvedOn":"d","supersededOn":"d"}},
)

/** Prepares KDD's decision, by another person than the one who will make it. */
export type PlansHandle = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The version as the act left it; null where it was not done. */
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
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
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
      /** What the value is called. */
      readonly name: string
      /** The value as JSON. */
      readonly json: string
    }[]
  }[]
}>

export interface PlansHandleVariables {
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** What is recommended. */
  readonly recommendation: Recommendation
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
}

export const plansHandle = /* @__PURE__ */ question<PlansHandle, PlansHandleVariables>(
  'PlansHandle',
  '7fd976e600369370c8130066acd4ef7f784acd197c3806efba6af30eead811bf',
  ['handlePlan'],
  {"planVersion":{"submittedOn":"d","approvedOn":"d","supersededOn":"d"}},
)

/** Gives the plan back to the municipalities, with what has to be mended and why. */
export type PlansReturn = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The version as the act left it; null where it was not done. */
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
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
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
      /** What the value is called. */
      readonly name: string
      /** The value as JSON. */
      readonly json: string
    }[]
  }[]
}>

export interface PlansReturnVariables {
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** What has to be mended: at least one thing. */
  readonly notes: readonly ReturnNoteInput[]
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
}

export const plansReturn = /* @__PURE__ */ question<PlansReturn, PlansReturnVariables>(
  'PlansReturn',
  '0079c201edccf0d2301d73428b9d15c435f5aa7dc05ce751eef34849c984a4e4',
  ['returnPlan'],
  {"planVersion":{"submittedOn":"d","approvedOn":"d","supersededOn":"d"}},
)

/** Shows a draft to KDD, and to named partners the measures of their own objectives. */
export type PlansShare = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The version as the act left it; null where it was not done. */
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
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
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
      /** What the value is called. */
      readonly name: string
      /** The value as JSON. */
      readonly json: string
    }[]
  }[]
}>

export interface PlansShareVariables {
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
}

export const plansShare = /* @__PURE__ */ question<PlansShare, PlansShareVariables>(
  'PlansShare',
  '50bc2a404b4aabc758c8a4c2a0ecaf1d237b1aab82de753e936537563861926a',
  ['sharePlan'],
  {"planVersion":{"submittedOn":"d","approvedOn":"d","supersededOn":"d"}},
)

/** Begins the action plan of a year as a draft, from what the last approved plan says of measures that are not over. */
export type PlansStart = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The version as the act left it; null where it was not done. */
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
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
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
      /** What the value is called. */
      readonly name: string
      /** The value as JSON. */
      readonly json: string
    }[]
  }[]
}>

export interface PlansStartVariables {
  /** The agreement that the plan carries out. */
  readonly agreement: string
  /** The year that it plans. */
  readonly year: number
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
}

export const plansStart = /* @__PURE__ */ question<PlansStart, PlansStartVariables>(
  'PlansStart',
  'bfe533df3080e19cc4f5c52a6ed8ffe1f5e15fe814022c2c53bdeef87bc024a8',
  ['startPlan'],
  {"planVersion":{"submittedOn":"d","approvedOn":"d","supersededOn":"d"}},
)

/** Submits the plan to KDD, once all municipalities have agreed to the same edition. */
export type PlansSubmit = Done<{
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The version as the act left it; null where it was not done. */
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
    /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
    readonly edition: number
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
      /** What the value is called. */
      readonly name: string
      /** The value as JSON. */
      readonly json: string
    }[]
  }[]
}>

export interface PlansSubmitVariables {
  /** The key of the version, such as "smola-aure/2026/1". */
  readonly planVersion: string
  /** The edition that was read: if it is another by now, nothing is done. */
  readonly expectedVersion: number
  /** Why it is done: it stays in the history. */
  readonly reason?: string | null | undefined
  /** A key of your own making, such as a UUID, new for each act: sent again within a day with the same arguments, the act is answered as the first time and not done twice. */
  readonly idempotencyKey: string
}

export const plansSubmit = /* @__PURE__ */ question<PlansSubmit, PlansSubmitVariables>(
  'PlansSubmit',
  'a92a5f8a9d43081b213e8a21b28d0b704212dbcf96260ff3adb307d2b76c70a4',
  ['submitPlan'],
  {"planVersion":{"submittedOn":"d","approvedOn":"d","supersededOn":"d"}},
)

export interface MeasuresActs {
  /** Adds a measure to a plan that is being written. */
  add(variables: ActVariables<MeasuresAddVariables>, call?: Call): Promise<Answer<MeasuresAdd>>
  /** Changes what a plan that is being written says of a measure, or moves it to other objectives. */
  change(variables: ActVariables<MeasuresChangeVariables>, call?: Call): Promise<Answer<MeasuresChange>>
  /** Reports how far a measure of the approved plan has come. */
  report(variables: ActVariables<MeasuresReportVariables>, call?: Call): Promise<Answer<MeasuresReport>>
  /** Gives a measure up, with the reason. */
  withdraw(variables: ActVariables<MeasuresWithdrawVariables>, call?: Call): Promise<Answer<MeasuresWithdraw>>
}

export interface PlansActs {
  /** Agrees to an edition of the plan, for one municipality. */
  agree(variables: ActVariables<PlansAgreeVariables>, call?: Call): Promise<Answer<PlansAgree>>
  /** Begins a new version of an approved plan, for what a decision says is to be changed in it. */
  amend(variables: ActVariables<PlansAmendVariables>, call?: Call): Promise<Answer<PlansAmend>>
  /** Approves the plan: all of it is public from then on. */
  approve(variables: ActVariables<PlansApproveVariables>, call?: Call): Promise<Answer<PlansApprove>>
  /** Answers to the measures of one objective, for one of its named partners. */
  endorse(variables: ActVariables<PlansEndorseVariables>, call?: Call): Promise<Answer<PlansEndorse>>
  /** Prepares KDD's decision, by another person than the one who will make it. */
  handle(variables: ActVariables<PlansHandleVariables>, call?: Call): Promise<Answer<PlansHandle>>
  /** Gives the plan back to the municipalities, with what has to be mended and why. */
  return(variables: ActVariables<PlansReturnVariables>, call?: Call): Promise<Answer<PlansReturn>>
  /** Shows a draft to KDD, and to named partners the measures of their own objectives. */
  share(variables: ActVariables<PlansShareVariables>, call?: Call): Promise<Answer<PlansShare>>
  /** Begins the action plan of a year as a draft, from what the last approved plan says of measures that are not over. */
  start(variables: ActVariables<PlansStartVariables>, call?: Call): Promise<Answer<PlansStart>>
  /** Submits the plan to KDD, once all municipalities have agreed to the same edition. */
  submit(variables: ActVariables<PlansSubmitVariables>, call?: Call): Promise<Answer<PlansSubmit>>
}

/** Every act, by room. */
export interface Acts {
  readonly measures: MeasuresActs
  readonly plans: PlansActs
}

export const acts = (ask: Asker): Acts => ({
  measures: {
    add: act(ask, measuresAdd),
    change: act(ask, measuresChange),
    report: act(ask, measuresReport),
    withdraw: act(ask, measuresWithdraw),
  },
  plans: {
    agree: act(ask, plansAgree),
    amend: act(ask, plansAmend),
    approve: act(ask, plansApprove),
    endorse: act(ask, plansEndorse),
    handle: act(ask, plansHandle),
    return: act(ask, plansReturn),
    share: act(ask, plansShare),
    start: act(ask, plansStart),
    submit: act(ask, plansSubmit),
  },
})
