import type { FigureState } from '../figures.js'
import type { ImpreciseDate, LocalDate, Open } from '../scalars.js'

/**
 * What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.
 *
 * - `ENDS_ON_ASC`: By the last day of its term, from the first.
 * - `ENDS_ON_DESC`: By the last day of its term, from the last.
 * - `PILOT_NAME_ASC`: By the name of its pilot, from the first.
 * - `PILOT_NAME_DESC`: By the name of its pilot, from the last.
 * - `SIGNED_ON_ASC`: By the day it was signed, from the first.
 * - `SIGNED_ON_DESC`: By the day it was signed, from the last.
 */
export type AgreementOrder = Open<'ENDS_ON_ASC' | 'ENDS_ON_DESC' | 'PILOT_NAME_ASC' | 'PILOT_NAME_DESC' | 'SIGNED_ON_ASC' | 'SIGNED_ON_DESC'>

/**
 * How far a source says that an agreement has come. Whether it is in force is another question, answered by `status`.
 *
 * - `ENTERED`: A source says that it has been entered into, without a day. Norwegian: inngått.
 * - `SIGNED`: A source gives the day it was signed.
 * - `UNDATED_TEXT`: Its text is on record, with nothing filled in where dates of decisions belong.
 */
export type AgreementStage = Open<'ENTERED' | 'SIGNED' | 'UNDATED_TEXT'>

/**
 * Whether an agreement is in force on the day asked about. Norwegian: ikrafttredelse.
 *
 * - `ENDED`: Its term is over.
 * - `IN_FORCE`: All main parties have approved it, and no reservation stands.
 * - `NOT_IN_FORCE`: A main party is reported to have refused, not yet decided, or made a reservation that stands.
 * - `NOT_KNOWN`: Nobody has told what a main party decided, and nothing says that it is not in force.
 */
export type AgreementStatus = Open<'ENDED' | 'IN_FORCE' | 'NOT_IN_FORCE' | 'NOT_KNOWN'>

/**
 * What sort of decision or document an agreement rests on.
 *
 * - `GOVERNMENT_DECISION`: Norwegian: regjeringsvedtak.
 * - `PLAN`: A municipal or county plan. Norwegian: kommuneplan, fylkesplan.
 * - `POLITICAL_DECISION`: Norwegian: politisk vedtak.
 * - `WHITE_PAPER`: A report to the Storting. Norwegian: stortingsmelding.
 */
export type AnchoringKind = Open<'GOVERNMENT_DECISION' | 'PLAN' | 'POLITICAL_DECISION' | 'WHITE_PAPER'>

/**
 * Why a main party’s decision does not count as an approval.
 *
 * - `NOT_REPORTED`: Nobody has told what it decided.
 * - `PENDING`: It is reported not to have decided yet.
 * - `REFUSED`: It refused.
 * - `RESERVATION_OPEN`: It approved with a reservation that has not been lifted.
 */
export type ApprovalObstacle = Open<'NOT_REPORTED' | 'PENDING' | 'REFUSED' | 'RESERVATION_OPEN'>

/**
 * What a main party’s own political body has decided about an agreement.
 *
 * - `GRANTED`: Approved, on a day that is on record.
 * - `GRANTED_WITH_RESERVATION`: Approved, on a condition. It counts once the reservation is lifted.
 * - `NOT_REPORTED`: Nobody has told what was decided: it may well have been approved.
 * - `PENDING`: Reported as not decided yet.
 * - `REFUSED`: Refused.
 */
export type ApprovalState = Open<'GRANTED' | 'GRANTED_WITH_RESERVATION' | 'NOT_REPORTED' | 'PENDING' | 'REFUSED'>

/**
 * What sort of body it is.
 *
 * - `NETWORK`: Norwegian: nettverk.
 * - `REGIONAL_COUNCIL`: Norwegian: regionråd.
 * - `RESOURCE_GROUP`: Norwegian: ressursgruppe.
 * - `STEERING_GROUP`: Norwegian: styringsgruppe.
 * - `WORKING_GROUP`: Norwegian: arbeidsgruppe.
 */
export type BodyKind = Open<'NETWORK' | 'REGIONAL_COUNCIL' | 'RESOURCE_GROUP' | 'STEERING_GROUP' | 'WORKING_GROUP'>

/**
 * What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.
 *
 * - `KIND_ASC`: By what sort of body it is, from the first.
 * - `KIND_DESC`: By what sort of body it is, from the last.
 * - `NAME_ASC`: By name, from the first.
 * - `NAME_DESC`: By name, from the last.
 */
export type BodyOrder = Open<'KIND_ASC' | 'KIND_DESC' | 'NAME_ASC' | 'NAME_DESC'>

/**
 * What part someone has in a body.
 *
 * - `CONVENER`: Runs it.
 * - `MEMBER`: Takes part in it.
 */
export type BodyRole = Open<'CONVENER' | 'MEMBER'>

/**
 * What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.
 *
 * - `CODE_ASC`: By code, from the first.
 * - `CODE_DESC`: By code, from the last.
 * - `NAME_ASC`: By name, from the first.
 * - `NAME_DESC`: By name, from the last.
 */
export type CountyOrder = Open<'CODE_ASC' | 'CODE_DESC' | 'NAME_ASC' | 'NAME_DESC'>

/**
 * What an objective is to be seen together with.
 *
 * - `FRAMEWORK`: A framework that binds it, such as national planning guidelines.
 * - `OBJECTIVE`: Another objective of the same agreement.
 * - `TOPIC`: A subject outside the agreement’s objectives.
 */
export type CrossReferenceKind = Open<'FRAMEWORK' | 'OBJECTIVE' | 'TOPIC'>

/**
 * When a pilot said that it would work on something: none of these is the agreement itself.
 *
 * - `APPLICATION`: In the application to become a pilot. Norwegian: søknad.
 * - `MAIN_PRIORITIES`: Among the priorities named by those who run it. Norwegian: hovedsatsinger.
 * - `SIGNING_COVERAGE`: In what was written when the agreement was signed. Norwegian: omtale ved signering.
 * - `WORK_LIST`: In a list kept while the agreement was being prepared. Norwegian: arbeidsliste.
 */
export type FocusAreaStage = Open<'APPLICATION' | 'MAIN_PRIORITIES' | 'SIGNING_COVERAGE' | 'WORK_LIST'>

/**
 * How often an agreement demands something.
 *
 * - `AS_NEEDED`: When the parties find it needed. Norwegian: ved behov.
 * - `AT_END`: When the agreement ends. Norwegian: ved avtaleslutt.
 * - `ONCE`: Once. Norwegian: én gang.
 * - `YEARLY`: Every year. Norwegian: årlig.
 */
export type FollowUpFrequency = Open<'AS_NEEDED' | 'AT_END' | 'ONCE' | 'YEARLY'>

/**
 * What an agreement demands that is done to follow it up.
 *
 * - `ACTION_PLAN`: The action plan is revised. Norwegian: handlingsplan.
 * - `EVALUATION_DESIGN`: A common design is made. Norwegian: evalueringsdesign.
 * - `EVALUATION_STRATEGY`: A common strategy is agreed. Norwegian: evalueringsstrategi.
 * - `FINAL_REPORT`: Attainment is reported for each objective. Norwegian: rapport om måloppnåelse.
 * - `FURTHER_REPORTING`: More reporting is agreed. Norwegian: rapportering ved behov.
 * - `PLAN_APPROVAL`: The action plan is approved. Norwegian: godkjenning.
 * - `POLITICAL_DIALOGUE`: A dialogue meeting is held. Norwegian: politisk dialog.
 * - `POLITICAL_TREATMENT`: Status is treated politically. Norwegian: politisk behandling.
 */
export type FollowUpSubject = Open<'ACTION_PLAN' | 'EVALUATION_DESIGN' | 'EVALUATION_STRATEGY' | 'FINAL_REPORT' | 'FURTHER_REPORTING' | 'PLAN_APPROVAL' | 'POLITICAL_DIALOGUE' | 'POLITICAL_TREATMENT'>

/**
 * A language that names are kept in.
 *
 * - `EN`: English.
 * - `FKV`: Kven. Norwegian: kvensk.
 * - `NB`: Norwegian bokmål.
 * - `NN`: Norwegian nynorsk.
 * - `SE`: Northern Sámi. Norwegian: nordsamisk.
 * - `SMA`: Southern Sámi. Norwegian: sørsamisk.
 */
export type Language = Open<'EN' | 'FKV' | 'NB' | 'NN' | 'SE' | 'SMA'>

/**
 * What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.
 *
 * - `CODE_ASC`: By code, from the first.
 * - `CODE_DESC`: By code, from the last.
 * - `NAME_ASC`: By name, from the first.
 * - `NAME_DESC`: By name, from the last.
 */
export type MunicipalityOrder = Open<'CODE_ASC' | 'CODE_DESC' | 'NAME_ASC' | 'NAME_DESC'>

/**
 * What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.
 *
 * - `AGREEMENT_ASC`: By agreement, and by number within it, from the first.
 * - `AGREEMENT_DESC`: By agreement, and by number within it, from the last.
 * - `MAIN_THEME_ASC`: By main theme, from the first.
 * - `MAIN_THEME_DESC`: By main theme, from the last.
 * - `TITLE_ASC`: By title, from the first.
 * - `TITLE_DESC`: By title, from the last.
 */
export type ObjectiveOrder = Open<'AGREEMENT_ASC' | 'AGREEMENT_DESC' | 'MAIN_THEME_ASC' | 'MAIN_THEME_DESC' | 'TITLE_ASC' | 'TITLE_DESC'>

/**
 * What graded statements can be counted by.
 *
 * - `COHORT`: The cohort of that pilot. Norwegian: pulje.
 * - `DEBTOR`: Each party that owes them. One statement may have many, so these groups overlap.
 * - `GRADE`: How strongly they bind.
 * - `KIND`: Where in the agreement they belong.
 * - `MAIN_THEME`: The main theme of their objective.
 * - `OBJECTIVE`: Their objective; one group for those of the whole agreement.
 * - `PILOT`: The pilot of their agreement.
 */
export type ObligationDimension = Open<'COHORT' | 'DEBTOR' | 'GRADE' | 'KIND' | 'MAIN_THEME' | 'OBJECTIVE' | 'PILOT'>

/**
 * How strongly a statement binds, by the verb that the agreement itself uses; untranslated, since the agreement grades by these words. Strongest first.
 *
 * - `BOR`: "Bør": should.
 * - `FORPLIKTER`: "Forplikter seg til": commits itself to.
 * - `KAN`: "Kan": may.
 * - `SKAL`: "Skal": shall.
 * - `VIL`: "Vil": will.
 */
export type ObligationGrade = Open<'BOR' | 'FORPLIKTER' | 'KAN' | 'SKAL' | 'VIL'>

/**
 * What groups are ordered by. Those that tie are put by their dimensions; gaps come last.
 *
 * - `COUNT_ASC`: By how many statements, from the least.
 * - `COUNT_DESC`: By how many statements, from the most.
 * - `DIMENSIONS_ASC`: By the dimensions, in the order they are asked for, from the first.
 * - `DIMENSIONS_DESC`: By the dimensions, in the order they are asked for, from the last.
 */
export type ObligationGroupOrder = Open<'COUNT_ASC' | 'COUNT_DESC' | 'DIMENSIONS_ASC' | 'DIMENSIONS_DESC'>

/**
 * Where in the agreement a statement belongs.
 *
 * - `COMMON`: What holds for the work on every objective.
 * - `FINANCING`: How the work is to be paid for.
 * - `MANDATE`: What someone with a special role is to do. Norwegian: særlig rolle.
 * - `PARTNER`: What the partners named under an objective have promised.
 * - `PARTY`: What a main party has promised.
 */
export type ObligationKind = Open<'COMMON' | 'FINANCING' | 'MANDATE' | 'PARTNER' | 'PARTY'>

/**
 * What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.
 *
 * - `AGREEMENT_ASC`: By agreement, from the first.
 * - `AGREEMENT_DESC`: By agreement, from the last.
 * - `GRADE_ASC`: By grade, FORPLIKTER first, from the first.
 * - `GRADE_DESC`: By grade, FORPLIKTER first, from the last.
 * - `SECTION_ASC`: By section, from the first.
 * - `SECTION_DESC`: By section, from the last.
 */
export type ObligationOrder = Open<'AGREEMENT_ASC' | 'AGREEMENT_DESC' | 'GRADE_ASC' | 'GRADE_DESC' | 'SECTION_ASC' | 'SECTION_DESC'>

/**
 * What part a party has in a pilot, its agreement, or one objective. Norwegian: rolle.
 *
 * - `COORDINATING_MAIN_PARTY`: A main party that also acts for others. Norwegian: koordinerende hovedpart.
 * - `EVALUATOR`: Follows and judges the work from outside. Norwegian: evaluator.
 * - `INVITED`: It has been invited in. Norwegian: invitert.
 * - `MAIN_PARTY`: Bound by the whole agreement. Norwegian: hovedpart.
 * - `MAY_BE_INVITED`: The text says that it may be invited in. Norwegian: kan inviteres.
 * - `MENTIONED`: Mentioned as taking part, where no source says how. Norwegian: omtalt.
 * - `NAMED_PARTNER`: Named under an objective, and bound to work on it. Norwegian: samarbeidspart.
 * - `SPECIAL_ROLE`: Given a mandate of its own without being a main party. Norwegian: særlig rolle.
 */
export type ParticipationRole = Open<'COORDINATING_MAIN_PARTY' | 'EVALUATOR' | 'INVITED' | 'MAIN_PARTY' | 'MAY_BE_INVITED' | 'MENTIONED' | 'NAMED_PARTNER' | 'SPECIAL_ROLE'>

/**
 * Parties that a text binds together without naming each.
 *
 * - `ALL_PARTIES`: Main parties, named partners and those with special roles. Norwegian: partene.
 * - `MAIN_PARTIES`: Norwegian: hovedpartene.
 * - `MUNICIPALITIES`: The municipalities among the main parties. Norwegian: avtalekommunene.
 * - `NAMED_PARTNERS`: The partners named under one objective, or under any of them. Norwegian: samarbeidspartene.
 */
export type PartyGroupKind = Open<'ALL_PARTIES' | 'MAIN_PARTIES' | 'MUNICIPALITIES' | 'NAMED_PARTNERS'>

/**
 * What sort of organisation a party is. Norwegian: organisasjonsform.
 *
 * - `COUNTY_GOVERNOR`: Norwegian: statsforvalter.
 * - `COUNTY_MUNICIPALITY`: Norwegian: fylkeskommune.
 * - `FOUNDATION`: Norwegian: stiftelse.
 * - `MINISTRY`: Norwegian: departement.
 * - `MUNICIPALITY`: Norwegian: kommune.
 * - `REGIONAL_COUNCIL`: Norwegian: regionråd.
 * - `RESEARCH_INSTITUTE`: Norwegian: forskningsinstitutt.
 * - `STATE_AGENCY`: Norwegian: statlig etat.
 * - `STATE_ENTERPRISE`: Norwegian: statlig foretak.
 */
export type PartyKind = Open<'COUNTY_GOVERNOR' | 'COUNTY_MUNICIPALITY' | 'FOUNDATION' | 'MINISTRY' | 'MUNICIPALITY' | 'REGIONAL_COUNCIL' | 'RESEARCH_INSTITUTE' | 'STATE_AGENCY' | 'STATE_ENTERPRISE'>

/**
 * What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.
 *
 * - `KIND_ASC`: By what sort of organisation it is, from the first.
 * - `KIND_DESC`: By what sort of organisation it is, from the last.
 * - `NAME_ASC`: By name, from the first.
 * - `NAME_DESC`: By name, from the last.
 */
export type PartyOrder = Open<'KIND_ASC' | 'KIND_DESC' | 'NAME_ASC' | 'NAME_DESC'>

/**
 * What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.
 *
 * - `COHORT_ASC`: By cohort, from the first.
 * - `COHORT_DESC`: By cohort, from the last.
 * - `NAME_ASC`: By name, from the first.
 * - `NAME_DESC`: By name, from the last.
 * - `SELECTED_ON_ASC`: By when it was selected, from the first.
 * - `SELECTED_ON_DESC`: By when it was selected, from the last.
 */
export type PilotOrder = Open<'COHORT_ASC' | 'COHORT_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'SELECTED_ON_ASC' | 'SELECTED_ON_DESC'>

/**
 * How far a value can be trusted.
 *
 * - `REPORTED`: As a party has reported it; not checked by anyone else.
 * - `SYNTHETIC`: Made up for demonstration. Never in the same answer as real values.
 * - `VERIFIED`: Checked against the sources named beside it.
 */
export type Provenance = Open<'REPORTED' | 'SYNTHETIC' | 'VERIFIED'>

/**
 * How many independent sources stand behind an organisation number.
 *
 * - `ONE_SOURCE`: One source, and the check digit is right.
 * - `TWO_SOURCES`: Two independent sources or more.
 */
export type Verification = Open<'ONE_SOURCE' | 'TWO_SOURCES'>

/**
 * Which pilots are asked about. No answer holds both.
 *
 * - `DEMO`: Their ten twins, keyed "demo-…", with synthetic values only.
 * - `REAL`: The ten pilots, with verified and reported values only.
 */
export type World = Open<'DEMO' | 'REAL'>

/** Compares a AgreementStage. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface AgreementStageFilter {
  /** Is this one. */
  readonly eq?: AgreementStage | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly AgreementStage[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
}

/** Which agreements. What is left out asks nothing; all that is given has to hold. */
export interface AgreementWhere {
  /** All of these hold. */
  readonly and?: readonly AgreementWhere[] | null | undefined
  /** The cohort of its pilot. Norwegian: pulje. */
  readonly cohort?: IntFilter | null | undefined
  /** A county its pilot lies in, by code. */
  readonly county?: KeyFilter | null | undefined
  /** The last day of its term. */
  readonly endsOn?: DateFilter | null | undefined
  /** The agreement itself, by key. */
  readonly id?: KeyFilter | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: AgreementWhere | null | undefined
  /** One of these holds. */
  readonly or?: readonly AgreementWhere[] | null | undefined
  /** A party with a role in it; with `role`, in that role. */
  readonly party?: KeyFilter | null | undefined
  /** Its pilot. */
  readonly pilot?: KeyFilter | null | undefined
  /** A role that someone has in it; with `party`, that party. */
  readonly role?: ParticipationRoleFilter | null | undefined
  /** The day it was signed. */
  readonly signedOn?: DateFilter | null | undefined
  /** How far it has come. */
  readonly stage?: AgreementStageFilter | null | undefined
  /** A theme of one of its objectives. */
  readonly theme?: KeyFilter | null | undefined
}

/** Compares a BodyKind. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface BodyKindFilter {
  /** Is this one. */
  readonly eq?: BodyKind | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly BodyKind[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
}

/** Which bodies. What is left out asks nothing; all that is given has to hold. */
export interface BodyWhere {
  /** All of these hold. */
  readonly and?: readonly BodyWhere[] | null | undefined
  /** The body itself, by key. */
  readonly id?: KeyFilter | null | undefined
  /** What sort of body it is. */
  readonly kind?: BodyKindFilter | null | undefined
  /** Part of the name, with or without accents; two letters or more. */
  readonly name?: string | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: BodyWhere | null | undefined
  /** One of these holds. */
  readonly or?: readonly BodyWhere[] | null | undefined
  /** A party that is in it. */
  readonly party?: KeyFilter | null | undefined
  /** isNull asks for bodies across pilots. */
  readonly pilot?: KeyFilter | null | undefined
}

/** Compares a yes or no. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface BooleanFilter {
  /** Is this one. */
  readonly eq?: boolean | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly boolean[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
}

/** Which counties. What is left out asks nothing; all that is given has to hold. */
export interface CountyWhere {
  /** All of these hold. */
  readonly and?: readonly CountyWhere[] | null | undefined
  /** The county itself, by its code. */
  readonly code?: KeyFilter | null | undefined
  /** Part of a name, in any of its languages, with or without accents; two letters or more. */
  readonly name?: string | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: CountyWhere | null | undefined
  /** One of these holds. */
  readonly or?: readonly CountyWhere[] | null | undefined
  /** A pilot that lies in it; isNull asks for those without any. */
  readonly pilot?: KeyFilter | null | undefined
}

/** Compares a day. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface DateFilter {
  /** Is this one. */
  readonly eq?: string | null | undefined
  /** More than, or after. */
  readonly gt?: string | null | undefined
  /** At least, or no earlier than. */
  readonly gte?: string | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly string[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
  /** Less than, or before. */
  readonly lt?: string | null | undefined
  /** At most, or no later than. */
  readonly lte?: string | null | undefined
}

/** Compares a whole number. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface IntFilter {
  /** Is this one. */
  readonly eq?: number | null | undefined
  /** More than, or after. */
  readonly gt?: number | null | undefined
  /** At least, or no earlier than. */
  readonly gte?: number | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly number[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
  /** Less than, or before. */
  readonly lt?: number | null | undefined
  /** At most, or no later than. */
  readonly lte?: number | null | undefined
}

/** Names things by their keys. A key that does not exist is refused. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface KeyFilter {
  /** Is this one. */
  readonly eq?: string | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly string[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
}

/** Which municipalities. What is left out asks nothing; all that is given has to hold. */
export interface MunicipalityWhere {
  /** All of these hold. */
  readonly and?: readonly MunicipalityWhere[] | null | undefined
  /** Its class, where verified: from 1, most central, to 6. */
  readonly centrality?: IntFilter | null | undefined
  /** The code it has today. */
  readonly code?: KeyFilter | null | undefined
  /** The county it lies in, by code. */
  readonly county?: KeyFilter | null | undefined
  /** Part of a name, in any of its languages, with or without accents; two letters or more. */
  readonly name?: string | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: MunicipalityWhere | null | undefined
  /** One of these holds. */
  readonly or?: readonly MunicipalityWhere[] | null | undefined
  /** A pilot it is part of; isNull asks for those outside all pilots. */
  readonly pilot?: KeyFilter | null | undefined
  /** Whether it is in the administrative area for Sámi languages. */
  readonly samiLanguageArea?: BooleanFilter | null | undefined
}

/** Which objectives. What is left out asks nothing; all that is given has to hold. */
export interface ObjectiveWhere {
  /** Its agreement. */
  readonly agreement?: KeyFilter | null | undefined
  /** All of these hold. */
  readonly and?: readonly ObjectiveWhere[] | null | undefined
  /** The cohort of its pilot. Norwegian: pulje. */
  readonly cohort?: IntFilter | null | undefined
  /** A county its pilot lies in, by code. */
  readonly county?: KeyFilter | null | undefined
  /** The objective itself, by key. */
  readonly id?: KeyFilter | null | undefined
  /** The one theme that totals count it under. */
  readonly mainTheme?: KeyFilter | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: ObjectiveWhere | null | undefined
  /** One of these holds. */
  readonly or?: readonly ObjectiveWhere[] | null | undefined
  /** A party with a role in it; with `role`, in that role. */
  readonly party?: KeyFilter | null | undefined
  /** The pilot of its agreement. */
  readonly pilot?: KeyFilter | null | undefined
  /** A role that someone has in it; with `party`, that party. */
  readonly role?: ParticipationRoleFilter | null | undefined
  /** Any theme of it. */
  readonly theme?: KeyFilter | null | undefined
  /** Part of the title, with or without accents; two letters or more. */
  readonly title?: string | null | undefined
}

/** Compares a ObligationGrade. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface ObligationGradeFilter {
  /** Is this one. */
  readonly eq?: ObligationGrade | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly ObligationGrade[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
}

/** Which groups. What is left out asks nothing; all that is given has to hold. */
export interface ObligationHaving {
  /** How many statements there are in the group. */
  readonly count?: IntFilter | null | undefined
}

/** Compares a ObligationKind. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface ObligationKindFilter {
  /** Is this one. */
  readonly eq?: ObligationKind | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly ObligationKind[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
}

/** Which graded statements. What is left out asks nothing; all that is given has to hold. */
export interface ObligationWhere {
  /** The agreement that it stands in. */
  readonly agreement?: KeyFilter | null | undefined
  /** All of these hold. */
  readonly and?: readonly ObligationWhere[] | null | undefined
  /** The cohort of its pilot. Norwegian: pulje. */
  readonly cohort?: IntFilter | null | undefined
  /** A county its pilot lies in, by code. */
  readonly county?: KeyFilter | null | undefined
  /** A party that owes it, named itself or through a group. */
  readonly debtor?: KeyFilter | null | undefined
  /** How strongly it binds. */
  readonly grade?: ObligationGradeFilter | null | undefined
  /** Whether the text carries a reservation. */
  readonly hasReservation?: boolean | null | undefined
  /** The statement itself, by key. */
  readonly id?: KeyFilter | null | undefined
  /** Where in the agreement it belongs. */
  readonly kind?: ObligationKindFilter | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: ObligationWhere | null | undefined
  /** isNull asks for those of the whole agreement. */
  readonly objective?: KeyFilter | null | undefined
  /** One of these holds. */
  readonly or?: readonly ObligationWhere[] | null | undefined
  /** The pilot of its agreement. */
  readonly pilot?: KeyFilter | null | undefined
  /** The section of the agreement that holds it. */
  readonly section?: TextFilter | null | undefined
  /** Part of the text, as it is written; two letters or more. */
  readonly text?: string | null | undefined
  /** A theme of its objective. */
  readonly theme?: KeyFilter | null | undefined
}

/** Compares a ParticipationRole. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface ParticipationRoleFilter {
  /** Is this one. */
  readonly eq?: ParticipationRole | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly ParticipationRole[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
}

/** Compares a PartyKind. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface PartyKindFilter {
  /** Is this one. */
  readonly eq?: PartyKind | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly PartyKind[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
}

/** Which parties. What is left out asks nothing; all that is given has to hold. */
export interface PartyWhere {
  /** All of these hold. */
  readonly and?: readonly PartyWhere[] | null | undefined
  /** Parties of a county, by code: its municipalities, its county municipality, its county governor. */
  readonly county?: KeyFilter | null | undefined
  /** The party itself, by key. */
  readonly id?: KeyFilter | null | undefined
  /** What sort of organisation it is. */
  readonly kind?: PartyKindFilter | null | undefined
  /** Part of a name, in any of its languages, with or without accents; two letters or more. */
  readonly name?: string | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: PartyWhere | null | undefined
  /** One of these holds. */
  readonly or?: readonly PartyWhere[] | null | undefined
  /** Norwegian: organisasjonsnummer. */
  readonly organisationNumber?: TextFilter | null | undefined
  /** A pilot it has a role in; with `role`, that role. */
  readonly pilot?: KeyFilter | null | undefined
  /** A role it has in some pilot of this world; with `pilot`, in that one. */
  readonly role?: ParticipationRoleFilter | null | undefined
}

/** Which pilots. What is left out asks nothing; all that is given has to hold. */
export interface PilotWhere {
  /** All of these hold. */
  readonly and?: readonly PilotWhere[] | null | undefined
  /** Norwegian: pulje. */
  readonly cohort?: IntFilter | null | undefined
  /** Whether its municipalities border on each other. */
  readonly contiguous?: BooleanFilter | null | undefined
  /** A county it lies in, by code. */
  readonly county?: KeyFilter | null | undefined
  /** Whether an agreement of it is on record. */
  readonly hasAgreement?: boolean | null | undefined
  /** The pilot itself, by key. */
  readonly id?: KeyFilter | null | undefined
  /** A municipality of it, by the code it has today. */
  readonly municipality?: KeyFilter | null | undefined
  /** Part of a name, in any of its languages, with or without accents; two letters or more. */
  readonly name?: string | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: PilotWhere | null | undefined
  /** One of these holds. */
  readonly or?: readonly PilotWhere[] | null | undefined
  /** A party with a role in it; with `role`, in that role. */
  readonly party?: KeyFilter | null | undefined
  /** A role that someone has in it; with `party`, that party. */
  readonly role?: ParticipationRoleFilter | null | undefined
  /** A theme of its objectives, or of what it said that it would work on. */
  readonly theme?: KeyFilter | null | undefined
}

/** Compares a text, letter for letter. Blank text is refused. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface TextFilter {
  /** Is this one. */
  readonly eq?: string | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly string[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
}

/** The agreement of a pilot: its text, its term, and what its main parties have decided. Norwegian: bygdevekstavtale. */
export interface Agreement {
  readonly __typename: 'Agreement'
  /** What the parties want to reach through it. */
  readonly aims: readonly string[]
  /** How it is to be anchored in later plans. */
  readonly anchoringRule: string | null
  /** What it rests on, party by party. */
  readonly anchorings: readonly Anchoring[]
  /** What is on record of each main party’s decision. One without a record is NOT_REPORTED too: see `missing`. */
  readonly approvals: readonly Approval[]
  /** What the cooperation itself is to give. */
  readonly contributesTo: readonly string[]
  /** How disagreement is to be solved. */
  readonly disputeRule: string | null
  /** What is to be judged when it ends. */
  readonly endAssessment: readonly string[]
  /** The last day of its term. */
  readonly endsOn: LocalDate | null
  /** What is to be done to follow it up, by whom and how often. */
  readonly followUpRules: readonly FollowUpRule[]
  /** The letter or framework that its funding refers to. */
  readonly fundingFramework: string | null
  /** The key of its pilot; a successor agreement adds a number, as in "smola-aure-2". */
  readonly id: string
  /** The first day in force: the latest of the approvals and of the days on which reservations were lifted. Null while one is missing or not known. */
  readonly inForceFrom: LocalDate | null
  /** From when the text says that it is in force. */
  readonly inForceRule: string | null
  /** When a source first speaks of it as entered into, where no day is given. */
  readonly knownBy: ImpreciseDate | null
  /** Norwegian: hovedparter. */
  readonly mainParties: readonly Participation[]
  /** What each main party still owes, or nobody has told. */
  readonly missing: readonly MissingApproval[]
  /** 1 for the pilot’s first agreement, 2 for its successor. */
  readonly number: number
  /** How many objectives a source says that it has; they may not all be on record here. */
  readonly objectiveCountReported: number | null
  /** Norwegian: delmål. By number. */
  readonly objectives: readonly Objective[]
  /** Every graded statement, in the order of the text. */
  readonly obligations: readonly Obligation[]
  /** What is not known about it, and why. */
  readonly openQuestions: readonly OpenQuestion[]
  /** Who has a role in the agreement as a whole: main parties, special roles, those mentioned. Partners are named under each objective. */
  readonly participations: readonly Participation[]
  /** The pilot that it binds. */
  readonly pilot: Pilot | null
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
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** How far it has come, as far as a source says. */
  readonly stage: AgreementStage
  /** Computed from what the main parties have decided, on the day asked about. */
  readonly status: AgreementStatus
  /** What is known of the copy of the text that this is taken from. */
  readonly textStatus: string | null
  /** What it is called. */
  readonly title: string
}

/** A page of a list of Agreement. */
export interface AgreementConnection {
  readonly __typename: 'AgreementConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly AgreementEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly Agreement[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** A Agreement in a list, and its place there. */
export interface AgreementEdge {
  readonly __typename: 'AgreementEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: Agreement
}

/** A plan, resolution or white paper that an agreement rests on, for one of its parties. Norwegian: forankring. */
export interface Anchoring {
  readonly __typename: 'Anchoring'
  /** The body that decided, such as "fylkestinget". */
  readonly body: string | null
  /** The first year it covers. */
  readonly fromYear: number | null
  /** A key that is never reused. */
  readonly id: string
  /** What sort of decision or document it is. */
  readonly kind: AnchoringKind
  /** What the text takes for granted about it. */
  readonly note: string | null
  /** Whose anchoring it is. */
  readonly party: Party | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** The section of the agreement that names it. */
  readonly section: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The title of the document, where it has one. */
  readonly title: string | null
  /** The last year it covers. */
  readonly toYear: number | null
}

/** What one main party has decided about an agreement. Norwegian: politisk vedtak. */
export interface Approval {
  readonly __typename: 'Approval'
  /** The body that decided, such as "kommunestyret". */
  readonly body: string | null
  /** The day of the decision. */
  readonly decidedOn: LocalDate | null
  /** Whose decision it is. */
  readonly party: Party | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** The condition it was given on. Norwegian: forbehold. */
  readonly reservation: string | null
  /** The day the reservation was lifted; null while it stands. */
  readonly reservationLiftedOn: LocalDate | null
  /** The section of the agreement where the decision is, or should be, noted. */
  readonly section: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What the party has decided, as far as it is told. */
  readonly state: ApprovalState
}

/** A group that meets about the agreements: who is in it, and what it deals with. Norwegian: nettverk, ressursgruppe, styringsgruppe. */
export interface Body {
  readonly __typename: 'Body'
  /** The agreement that sets it up; null for a body that stands by itself. */
  readonly agreement: Agreement | null
  /** A readable key that is never reused, such as "project-leaders-network". */
  readonly id: string
  /** What sort of body it is. */
  readonly kind: BodyKind
  /** Who is in it. */
  readonly members: readonly BodyMember[]
  /** What it is called, or what it is, where no source gives it a name. */
  readonly name: string
  /** Its pilot; null for a body across pilots. */
  readonly pilot: Pilot | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** What it is for. */
  readonly purpose: string | null
  /** The section of the agreement that names it. */
  readonly section: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What it deals with. */
  readonly subjects: readonly string[]
}

/** A page of a list of Body. */
export interface BodyConnection {
  readonly __typename: 'BodyConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly BodyEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly Body[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** A Body in a list, and its place there. */
export interface BodyEdge {
  readonly __typename: 'BodyEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: Body
}

/** A party, or a kind of actor, in a body. */
export interface BodyMember {
  readonly __typename: 'BodyMember'
  /** The kind of actor, where no one is named, such as "prosjektledere". */
  readonly category: string | null
  /** Who; null where only a kind of actor is named. */
  readonly party: Party | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** What part it has in the body. */
  readonly role: BodyRole
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}

/** How central a municipality is, on the scale of Statistics Norway. Norwegian: sentralitet. */
export interface Centrality {
  readonly __typename: 'Centrality'
  /** From 1, most central, to 6, least central. */
  readonly class: number
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The first day it was placed so; null where no source gives it. */
  readonly validFrom: LocalDate | null
  /** The last day it was placed so; null while it is. */
  readonly validTo: LocalDate | null
}

/** What one side of a disagreement between sources says. */
export interface Claim {
  readonly __typename: 'Claim'
  /** Who says so. */
  readonly sources: readonly Source[]
  /** What they say, in their own words or numbers. */
  readonly value: string
}

/** A county, as Statistics Norway numbers it from 2024. Norwegian: fylke. */
export interface County {
  readonly __typename: 'County'
  /** Its key. Norwegian: fylkesnummer. */
  readonly code: string
  /** The county municipality. Norwegian: fylkeskommune. */
  readonly countyMunicipality: Party | null
  /** The county governor whose district it lies in. Norwegian: statsforvalter. A list, since districts and counties are two registers. */
  readonly governors: readonly Party[]
  /** The written Norwegian that the county has decided to use: bokmål, nynorsk or neutral. */
  readonly languageDecision: string | null
  /** The Norwegian name. */
  readonly name: string
  /** The name in the first of these languages that it is registered in, else in Norwegian, with the language it is really in. */
  readonly nameIn: LocalizedText
  /** The name in every language it is registered in. */
  readonly names: readonly LocalizedText[]
  /** The registered name, with all its official languages. */
  readonly officialName: string
  /** The pilots that lie in it, wholly or in part. */
  readonly pilots: readonly Pilot[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** Its first day; null where no source gives it. */
  readonly validFrom: LocalDate | null
  /** The last day it was valid; null while it is. */
  readonly validTo: LocalDate | null
}

/** A page of a list of County. */
export interface CountyConnection {
  readonly __typename: 'CountyConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly CountyEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly County[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** A County in a list, and its place there. */
export interface CountyEdge {
  readonly __typename: 'CountyEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: County
}

/** How much of the whole picture a total rests on: the pilots that reported, of those expected to. */
export interface Coverage {
  readonly __typename: 'Coverage'
  /** How many pilots the question concerns, whether or not they reported. */
  readonly expected: number
  /** The keys of the pilots that are expected here and have not reported. */
  readonly missing: readonly string[]
  /** What having reported means here, in the language of the reader. */
  readonly note: string
  /** How many pilots have reported what is added up here. */
  readonly reported: number
}

/** What the text says that an objective is to be seen together with. Norwegian: kryssreferanse. */
export interface CrossReference {
  readonly __typename: 'CrossReference'
  /** What sort of thing it refers to. */
  readonly kind: CrossReferenceKind
  /** The objective it refers to, where it is one. */
  readonly objective: Objective | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What it refers to, where that is no objective. */
  readonly title: string | null
}

/** A party that owes an obligation, named itself or through a group. Norwegian: forpliktet part. */
export interface Debtor {
  readonly __typename: 'Debtor'
  /** Who owes it. */
  readonly party: Party | null
  /** What its share is limited to; null where it has no limit. */
  readonly scope: string | null
  /** The group that it owes it through; null where the text names the party itself. */
  readonly through: PartyGroup | null
}

/** What a pilot said that it would work on, in its own words, outside the text of the agreement. Norwegian: innsatsområde. */
export interface FocusArea {
  readonly __typename: 'FocusArea'
  /** A key that is never reused. */
  readonly id: string
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** When it was said. */
  readonly stage: FocusAreaStage
  /** In its own words. */
  readonly text: string
  /** The shared themes that its words name. This sorting is the platform’s own, and no source’s. */
  readonly themes: readonly Theme[]
}

/** What an agreement demands that someone does to follow it up, and how often. Norwegian: oppfølging. */
export interface FollowUpRule {
  readonly __typename: 'FollowUpRule'
  /** How often it is to be done. */
  readonly frequency: FollowUpFrequency
  /** A key that is never reused. */
  readonly id: string
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** The group responsible, where it is several. */
  readonly responsibleGroup: PartyGroup | null
  /** The one party responsible, where it is one. */
  readonly responsibleParty: Party | null
  /** The section of the agreement that says so. */
  readonly section: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What is to be done. */
  readonly subject: FollowUpSubject
  /** Retold in bokmål. */
  readonly text: string
  /** With whom it is to be done. */
  readonly withWhom: string | null
}

/** A text, and the language it really is in: perhaps not the one asked for. */
export interface LocalizedText {
  readonly __typename: 'LocalizedText'
  /** The language it is in. */
  readonly language: Language
  /** The text itself. */
  readonly text: string
}

/** What is missing, or not known, before an agreement can be said to be in force. */
export interface MissingApproval {
  readonly __typename: 'MissingApproval'
  /** What stands in the way, or is not known. */
  readonly obstacle: ApprovalObstacle
  /** The main party whose decision it is. */
  readonly party: Party | null
}

/** A municipality, inside or outside the pilots. Its key is the code it has today; it is found by its former codes too. Norwegian: kommune. */
export interface Municipality {
  readonly __typename: 'Municipality'
  /** How central it is, newest first; empty where that is not verified. */
  readonly centralities: readonly Centrality[]
  /** Its key: the code it has today. Norwegian: kommunenummer. */
  readonly code: string
  /** The codes it has carried, newest first. */
  readonly codes: readonly MunicipalityCodePeriod[]
  /** The county it lies in. */
  readonly county: County | null
  /** The Norwegian name. Not unique: two municipalities are called Våler. */
  readonly name: string
  /** The name in the first of these languages that it is registered in, else in Norwegian, with the language it is really in. */
  readonly nameIn: LocalizedText
  /** The name in every language it is registered in. */
  readonly names: readonly LocalizedText[]
  /** The registered name, with all its official languages. */
  readonly officialName: string
  /** What is not known about it, and why. */
  readonly openQuestions: readonly OpenQuestion[]
  /** The municipality as an organisation; null where it is in no pilot. */
  readonly party: Party | null
  /** The pilots it is part of; most are part of none. */
  readonly pilots: readonly Pilot[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Its place in the administrative area for Sámi languages; null where it is not in it, as far as verified. */
  readonly samiLanguageArea: SamiLanguageArea | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** First day of the municipality as it is now; null where no source gives it. */
  readonly validFrom: LocalDate | null
  /** Its last day; null while it exists. */
  readonly validTo: LocalDate | null
}

/** A code that the municipality has carried, with its validity. Norwegian: kommunenummer. */
export interface MunicipalityCodePeriod {
  readonly __typename: 'MunicipalityCodePeriod'
  /** The code itself. */
  readonly code: string
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The first day a source gives; it may have been valid earlier. */
  readonly validFrom: LocalDate
  /** Its last day; null while it is valid. */
  readonly validTo: LocalDate | null
}

/** A page of a list of Municipality. */
export interface MunicipalityConnection {
  readonly __typename: 'MunicipalityConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly MunicipalityEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly Municipality[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** A Municipality in a list, and its place there. */
export interface MunicipalityEdge {
  readonly __typename: 'MunicipalityEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: Municipality
}

/** What an agreement wants to reach, with the partners named for it. Norwegian: delmål. */
export interface Objective {
  readonly __typename: 'Objective'
  /** The agreement that it is part of. */
  readonly agreement: Agreement | null
  /** What the text says that the work also aims at. */
  readonly aims: readonly string[]
  /** What it is to be seen together with. */
  readonly crossReferences: readonly CrossReference[]
  /** The key of its agreement and its number, such as "smola-aure/1". */
  readonly id: string
  /** The one theme that totals count it under. */
  readonly mainTheme: Theme | null
  /** Who the text says may be invited in: parties, and kinds of actors. */
  readonly mayBeInvited: readonly Participation[]
  /** Bound to work on it, each within its scope. Norwegian: samarbeidsparter. */
  readonly namedPartners: readonly Participation[]
  /** Its number in the agreement. */
  readonly number: number
  /** What its partners have promised, in the order of the text. */
  readonly obligations: readonly Obligation[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** The section of the agreement that holds it. */
  readonly section: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** All its themes, the main one first. */
  readonly themes: readonly Theme[]
  /** As the agreement writes it. */
  readonly title: string
}

/** A page of a list of Objective. */
export interface ObjectiveConnection {
  readonly __typename: 'ObjectiveConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly ObjectiveEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly Objective[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** A Objective in a list, and its place there. */
export interface ObjectiveEdge {
  readonly __typename: 'ObjectiveEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: Objective
}

/** A graded statement of an agreement: who is to do what, how strongly. The text is retold, not quoted. Norwegian: forpliktelse. */
export interface Obligation {
  readonly __typename: 'Obligation'
  /** The agreement that it stands in. */
  readonly agreement: Agreement | null
  /** Who owes it, groups taken apart into their members, each with its scope. */
  readonly debtors: readonly Debtor[]
  /** How strongly it binds. */
  readonly grade: ObligationGrade
  /** A key that is never reused, such as "smola-aure/OBL-01". */
  readonly id: string
  /** Where in the agreement it belongs. */
  readonly kind: ObligationKind
  /** The objective it belongs to; null for those of the whole agreement. */
  readonly objective: Objective | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** A reservation that the text carries. Norwegian: forbehold. */
  readonly reservation: string | null
  /** What it is limited to. */
  readonly scope: string | null
  /** The section of the agreement that holds it. */
  readonly section: string
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** Where the text says that it is spelled out further: action plan, steering letter or budget decision. */
  readonly specifiedIn: string | null
  /** What is to be done, retold in bokmål. */
  readonly text: string
}

/** A page of a list of Obligation. */
export interface ObligationConnection {
  readonly __typename: 'ObligationConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly ObligationEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly Obligation[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** A Obligation in a list, and its place there. */
export interface ObligationEdge {
  readonly __typename: 'ObligationEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: Obligation
}

/** Graded statements that share a value in each dimension asked for. */
export interface ObligationGroup {
  readonly __typename: 'ObligationGroup'
  /** Null where COHORT is not asked for. */
  readonly cohort: number | null
  /** How many statements. */
  readonly count: number
  /** Null where DEBTOR is not asked for. */
  readonly debtor: Party | null
  /** The statements counted in this group. */
  readonly entries: ObligationConnection
  /** Null where GRADE is not asked for. */
  readonly grade: ObligationGrade | null
  /** Null where KIND is not asked for. */
  readonly kind: ObligationKind | null
  /** Null where MAIN_THEME is not asked for, and for statements of no objective. */
  readonly mainTheme: Theme | null
  /** Null where OBJECTIVE is not asked for, and for statements of the whole agreement. */
  readonly objective: Objective | null
  /** Null where PILOT is not asked for. */
  readonly pilot: Pilot | null
  /** Its part of all, from 0 to 1; null where there is nothing. Refused where groups overlap: they add up to more than the whole. */
  readonly shareOfTotal: number | null
}

/** How many graded statements there are, and how they fall into groups. */
export interface ObligationTotals {
  readonly __typename: 'ObligationTotals'
  /** How many statements in all, each counted once. */
  readonly count: number
  /** How many pilots this rests on, of how many, and who is missing. */
  readonly coverage: Coverage
  /** How many statements are in the groups that "having" keeps, on all pages, each counted once. */
  readonly distinct: number
  /** How many groups there are on all pages. */
  readonly groupCount: number
  /** One page of the groups, in the order asked for. */
  readonly groups: readonly ObligationGroup[]
  /** Whether an entry may be in several groups in full, so that they add up to more than the whole. */
  readonly overlapping: boolean
  /** Where this page of groups begins and ends, and whether more follow. */
  readonly pageInfo: PageInfo
}

/** Something that is not known, and why: a gap that is said. Norwegian: åpent spørsmål. */
export interface OpenQuestion {
  readonly __typename: 'OpenQuestion'
  /** A key that is never reused. */
  readonly id: string
  /** The field of this graph that is empty because of it. */
  readonly path: string | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** What is not known. */
  readonly question: string
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** Why it is not known. */
  readonly why: string
}

/** Where a page begins and ends in its list, and whether there is more either way. */
export interface PageInfo {
  readonly __typename: 'PageInfo'
  /** The cursor of the last row; null on an empty page. */
  readonly endCursor: string | null
  /** Whether more rows follow. */
  readonly hasNextPage: boolean
  /** Whether rows come before. */
  readonly hasPreviousPage: boolean
  /** The cursor of the first row; null on an empty page. */
  readonly startCursor: string | null
}

/** A party, or a kind of actor that nobody has named, with its role in a pilot, an agreement or an objective. Norwegian: rolle. */
export interface Participation {
  readonly __typename: 'Participation'
  /** The agreement; null for a role in the pilot alone. */
  readonly agreement: Agreement | null
  /** In what capacity it takes part. */
  readonly capacity: string | null
  /** The kind of actor, where the text names no one, such as "utbyggere". */
  readonly category: string | null
  /** A key that is never reused. */
  readonly id: string
  /** The objective; null for a role in the whole agreement. */
  readonly objective: Objective | null
  /** Who; null where the text names a kind of actor only. */
  readonly party: Party | null
  /** The pilot it takes part in. */
  readonly pilot: Pilot | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** On whose behalf it also acts. */
  readonly represents: readonly string[]
  /** A reservation that the text carries. Norwegian: forbehold. */
  readonly reservation: string | null
  /** What part it has. */
  readonly role: ParticipationRole
  /** What the role is limited to, in the words of the source; null where it has no limit. */
  readonly scope: string | null
  /** The section of the agreement that says so. */
  readonly section: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The first day of the role; null where no source gives it. */
  readonly validFrom: LocalDate | null
  /** The last day of the role; null while it holds, or where no source gives it. */
  readonly validTo: LocalDate | null
}

/** A page of a list of Participation. */
export interface ParticipationConnection {
  readonly __typename: 'ParticipationConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly ParticipationEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly Participation[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** A Participation in a list, and its place there. */
export interface ParticipationEdge {
  readonly __typename: 'ParticipationEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: Participation
}

/** An organisation that takes part in an agreement, or may be invited to. Norwegian: part, organisasjon. */
export interface Party {
  readonly __typename: 'Party'
  /** Other forms of its name, as agreements and registers write it. */
  readonly alsoCalled: readonly string[]
  /** The bodies it is in. */
  readonly bodies: readonly Body[]
  /** The county it governs, if it is a county municipality. */
  readonly county: County | null
  /** The counties of its district, if it is a county governor. */
  readonly district: readonly County[]
  /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
  readonly id: string
  /** What sort of organisation it is. */
  readonly kind: PartyKind
  /** The municipality it governs, if it is one. */
  readonly municipality: Municipality | null
  /** The name in Norwegian. */
  readonly name: string
  /** The name in the first of these languages that it is registered in, else in Norwegian, with the language it is really in. */
  readonly nameIn: LocalizedText
  /** The name in every language it is registered in. */
  readonly names: readonly LocalizedText[]
  /** What else a reader should know about it. */
  readonly note: string | null
  /** What it has promised, itself or through a group, in all agreements of one world. */
  readonly obligations: ObligationConnection
  /** What is not known about it, and why. */
  readonly openQuestions: readonly OpenQuestion[]
  /** Norwegian: organisasjonsnummer. Null where none is verified; the state says so. */
  readonly organisationNumber: string | null
  /** Whether the organisation number is on record. */
  readonly organisationNumberState: FigureState
  /** Its roles, in all pilots of one world. */
  readonly participations: ParticipationConnection
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** The name as the business register writes it. */
  readonly registeredName: string | null
  /** What it is called for short, such as "KDD". */
  readonly shortName: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** How many sources stand behind the organisation number; null where there is none. */
  readonly verification: Verification | null
}

/** A page of a list of Party. */
export interface PartyConnection {
  readonly __typename: 'PartyConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly PartyEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly Party[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** A Party in a list, and its place there. */
export interface PartyEdge {
  readonly __typename: 'PartyEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: Party
}

/** A group of parties that a text binds together; who they are follows from their roles. */
export interface PartyGroup {
  readonly __typename: 'PartyGroup'
  /** A readable key that is never reused. */
  readonly id: string
  /** By which roles its members belong to it. */
  readonly kind: PartyGroupKind
  /** Who belongs to it. */
  readonly members: readonly PartyGroupMember[]
  /** As the agreement calls it. */
  readonly name: string
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}

/** A party as a member of a group. */
export interface PartyGroupMember {
  readonly __typename: 'PartyGroupMember'
  /** Who belongs to the group. */
  readonly party: Party | null
  /** What its part in the group is limited to; null where it has no limit. */
  readonly scope: string | null
}

/** Municipalities that try out a rural growth agreement together. Norwegian: pilotområde. */
export interface Pilot {
  readonly __typename: 'Pilot'
  /** Its newest agreement; null where none is on record, which is not the same as none. */
  readonly agreement: Agreement | null
  /** All its agreements on record, newest first. */
  readonly agreements: readonly Agreement[]
  /** Other names it goes by. */
  readonly alsoCalled: readonly string[]
  /** Its own bodies, such as a steering group. */
  readonly bodies: readonly Body[]
  /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
  readonly cohort: number
  /** Whether its municipalities border on each other; null where no source says. */
  readonly contiguous: boolean | null
  /** The counties it lies in. */
  readonly counties: readonly County[]
  /** What it said that it would work on, outside the agreement. */
  readonly focusAreas: readonly FocusArea[]
  /** How the work is organised, in the words of a source. */
  readonly governanceNote: string | null
  /** A readable key that is never reused, such as "smola-aure". */
  readonly id: string
  /** The place that the work is led from. */
  readonly leadPlace: string | null
  /** Its municipalities, each with what is left out of it. */
  readonly municipalities: readonly PilotMunicipality[]
  /** The name in Norwegian. */
  readonly name: string
  /** The name in the first of these languages that it is registered in, else in Norwegian, with the language it is really in. */
  readonly nameIn: LocalizedText
  /** True where the name only lists the municipalities, since no source gives the pilot a name of its own. */
  readonly nameIsDescriptive: boolean
  /** The name in every language it is registered in. */
  readonly names: readonly LocalizedText[]
  /** What is not known about it, and why. */
  readonly openQuestions: readonly OpenQuestion[]
  /** Who has a role in the pilot itself, outside its agreements, such as an evaluator. */
  readonly participations: readonly Participation[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where the pilot is smaller than the sum of its municipalities: what is left out. */
  readonly scopeNote: string | null
  /** When it was selected as a pilot. */
  readonly selectedOn: ImpreciseDate | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** Whether it is a real pilot or a demonstration twin of one. */
  readonly world: World
}

/** A page of a list of Pilot. */
export interface PilotConnection {
  readonly __typename: 'PilotConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly PilotEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly Pilot[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** A Pilot in a list, and its place there. */
export interface PilotEdge {
  readonly __typename: 'PilotEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: Pilot
}

/** A municipality as part of a pilot. */
export interface PilotMunicipality {
  readonly __typename: 'PilotMunicipality'
  /** The municipality itself. */
  readonly municipality: Municipality | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** What part of the municipality is left out of the pilot. */
  readonly scopeNote: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}

/** A municipality in the administrative area for Sámi languages. Norwegian: språkforvaltningsområde for samisk. */
export interface SamiLanguageArea {
  readonly __typename: 'SamiLanguageArea'
  /** The Sámi language that the municipality uses. */
  readonly language: Language
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}

/** A document, page or register that facts are taken from. Norwegian: kilde. */
export interface Source {
  readonly __typename: 'Source'
  /** A readable key that is never reused, such as "avtale-smola-aure". */
  readonly id: string
  /** How it was read, when that matters for how far it can be trusted. */
  readonly note: string | null
  /** As published. */
  readonly title: string
  /** Where it was published; null when it has no public address. */
  readonly url: string | null
}

/** A point on which sources disagree; each of their claims is kept. Norwegian: kildekonflikt. */
export interface SourceConflict {
  readonly __typename: 'SourceConflict'
  /** What each of them says. */
  readonly claims: readonly Claim[]
  /** A key that is never reused. */
  readonly id: string
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What they disagree on. */
  readonly topic: string
}

/** Where a value is taken from: document and section, registry and date, or sheet and cell. */
export interface SourceReference {
  readonly __typename: 'SourceReference'
  /** What a reader should know about how the source says it. */
  readonly note: string | null
  /** A chapter, page or cell of it, as it numbers them itself. */
  readonly section: string | null
  /** The document or register itself. */
  readonly source: Source
  /** The key of the document or register. */
  readonly sourceId: string
}

/** A subject that all pilots share, so that they can be compared by it. Norwegian: tema. */
export interface Theme {
  readonly __typename: 'Theme'
  /** A readable key in English, such as "housing". */
  readonly id: string
  /** In bokmål. */
  readonly name: string
  /** The name in the first of these languages that it is registered in, else in Norwegian, with the language it is really in. */
  readonly nameIn: LocalizedText
  /** The name in every language it is registered in. */
  readonly names: readonly LocalizedText[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}
