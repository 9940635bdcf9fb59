import type { Figure, FigureState } from '../figures.js'
import type { DateTime, ImpreciseDate, Kroner, LocalDate, Open } from '../scalars.js'

/**
 * What a reading of one period holds.
 *
 * - `CUMULATIVE`: All there is by the end of that period. Norwegian: akkumulert.
 * - `PERIODIC`: What happened in that period alone.
 */
export type Accumulation = Open<'CUMULATIVE' | 'PERIODIC'>

/**
 * What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.
 *
 * - `APPROVED_ON_ASC`: By the day that a version of it was first approved, from the first.
 * - `APPROVED_ON_DESC`: By the day that a version of it was first approved, from the last.
 * - `PILOT_NAME_ASC`: By the name of its pilot, from the first.
 * - `PILOT_NAME_DESC`: By the name of its pilot, from the last.
 * - `YEAR_ASC`: By year, from the first.
 * - `YEAR_DESC`: By year, from the last.
 */
export type ActionPlanOrder = Open<'APPROVED_ON_ASC' | 'APPROVED_ON_DESC' | 'PILOT_NAME_ASC' | 'PILOT_NAME_DESC' | 'YEAR_ASC' | 'YEAR_DESC'>

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
 * What a total is added up of. Either way it is the same.
 *
 * - `CELLS`: Sums that are kept ready, and follow each amount in the same moment.
 * - `ENTRIES`: The amounts themselves, one by one.
 */
export type AnsweredFrom = Open<'CELLS' | 'ENTRIES'>

/**
 * How a grant stands to the vote of its year.
 *
 * - `NOT_ON_RECORD`: What was voted for its year is not on record, so nobody can say.
 * - `WITHIN`: The vote of its year is on record, and the grants of the year are within it.
 */
export type AppropriationState = Open<'NOT_ON_RECORD' | 'WITHIN'>

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
 * What someone independent concluded. It says whether something was delivered, and nothing of why.
 *
 * - `DELIVERED`: It was delivered. Norwegian: levert.
 * - `NOT_ASSESSED`: It was looked at, and could not be judged. Norwegian: ikke vurdert.
 * - `NOT_DELIVERED`: It was not delivered. Norwegian: ikke levert.
 * - `PARTLY`: Some of it was delivered. Norwegian: delvis levert.
 */
export type AssessmentConclusion = Open<'DELIVERED' | 'NOT_ASSESSED' | 'NOT_DELIVERED' | 'PARTLY'>

/**
 * What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.
 *
 * - `ASSESSED_ON_ASC`: By the day they were concluded, from the first.
 * - `ASSESSED_ON_DESC`: By the day they were concluded, from the last.
 * - `CONCLUSION_ASC`: By what was concluded, from the first.
 * - `CONCLUSION_DESC`: By what was concluded, from the last.
 * - `YEAR_ASC`: By the year that they are about, from the first.
 * - `YEAR_DESC`: By the year that they are about, from the last.
 */
export type AssessmentOrder = Open<'ASSESSED_ON_ASC' | 'ASSESSED_ON_DESC' | 'CONCLUSION_ASC' | 'CONCLUSION_DESC' | 'YEAR_ASC' | 'YEAR_DESC'>

/**
 * How far a party itself says that something has been reached. Norwegian: måloppnåelse.
 *
 * - `NOT_ASSESSED`: It says that it cannot tell yet.
 * - `NOT_REACHED`: It says that it has not been reached.
 * - `PARTLY`: It says that some of it has been reached.
 * - `REACHED`: It says that it has been reached.
 */
export type Attainment = Open<'NOT_ASSESSED' | 'NOT_REACHED' | 'PARTLY' | 'REACHED'>

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
 * How far a local indicator can be compared with the common one that it corresponds to. Norwegian: sammenlignbarhet.
 *
 * - `COMPARABLE`: It counts the same, in another way that makes little difference.
 * - `NOT_COMPARABLE`: It cannot be compared; the reason says why. It is never added up with others.
 * - `PARTLY`: It counts partly the same; the reason says what differs.
 * - `SAME`: It counts the same, in the same way.
 */
export type Comparability = Open<'COMPARABLE' | 'NOT_COMPARABLE' | 'PARTLY' | 'SAME'>

/**
 * A text of an approved plan that may be corrected.
 *
 * - `DELIVERABLE`: What a measure hands over.
 * - `DESCRIPTION`: What is to be done in a measure.
 * - `FIRST_STEP`: What is done first in a measure.
 * - `RESPONSIBILITY`: How roles and responsibilities are shared in the plan.
 * - `SUMMARY`: What the plan is about.
 * - `TITLE`: The title of a measure.
 * - `TRANSFER_VALUE`: What others can take from a measure.
 * - `WANTED_EFFECT`: What that is to lead to.
 * - `WANTED_RESULT`: What a measure is to result in.
 */
export type CorrectedField = Open<'DELIVERABLE' | 'DESCRIPTION' | 'FIRST_STEP' | 'RESPONSIBILITY' | 'SUMMARY' | 'TITLE' | 'TRANSFER_VALUE' | 'WANTED_EFFECT' | 'WANTED_RESULT'>

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
 * What an agreement demands of its parties in a year.
 *
 * - `DIALOGUE_HELD`: The dialogue meeting is held. Norwegian: dialogmøte holdt.
 * - `FINAL_REPORTED`: Attainment is reported for each objective when the agreement ends. Norwegian: måloppnåelse rapportert.
 * - `PLAN_APPROVED`: KDD has approved the action plan. Norwegian: handlingsplan godkjent.
 * - `PLAN_ENDORSED`: A named partner has answered to the measures under its objectives that it stands behind them. Norwegian: tilslutning gitt.
 * - `PLAN_REVISED`: The municipalities have revised the action plan and submitted it. Norwegian: handlingsplan revidert.
 * - `REPORTED`: What more the parties have agreed to report is reported. Norwegian: rapportert.
 * - `STATUS_TREATED`: Status is treated politically before the dialogue meeting. Norwegian: status behandlet politisk.
 */
export type CycleItemKind = Open<'DIALOGUE_HELD' | 'FINAL_REPORTED' | 'PLAN_APPROVED' | 'PLAN_ENDORSED' | 'PLAN_REVISED' | 'REPORTED' | 'STATUS_TREATED'>

/**
 * Whether what an agreement demands in a year has been done, on the day asked about. No deadline is invented.
 *
 * - `DONE`: A record says that it has been done, be it after a deadline.
 * - `LATE`: The deadline that the agreement, a grant letter or KDD has set has passed, and no record says that it has been done.
 * - `NOT_DONE`: It is known not to have been done: a record says otherwise.
 * - `NOT_DUE`: Its year has not begun.
 * - `NOT_REPORTED`: It should be known by now, no deadline is on record, and nobody has told: it may well have been done.
 * - `OPEN`: The year is running, or a deadline set for it has not passed, and no record says that it has been done.
 */
export type CycleItemState = Open<'DONE' | 'LATE' | 'NOT_DONE' | 'NOT_DUE' | 'NOT_REPORTED' | 'OPEN'>

/**
 * Who has set a deadline. There are no deadlines but these.
 *
 * - `AGREEMENT`: The text of the agreement. Norwegian: avtalen.
 * - `GRANT_LETTER`: The letter that a grant was given by. Norwegian: tilskuddsbrev.
 * - `KDD`: The ministry. Norwegian: departementet.
 */
export type DeadlineSetter = Open<'AGREEMENT' | 'GRANT_LETTER' | 'KDD'>

/**
 * What a dialogue about a no has led to.
 *
 * - `AGREED`: Agreement: what it was about no longer stands in the way. Norwegian: enighet.
 * - `NOT_AGREED`: No agreement: the no stands. Norwegian: ikke enighet.
 */
export type DialogueOutcome = Open<'AGREED' | 'NOT_AGREED'>

/**
 * What a disagreement has come to.
 *
 * - `AGREED`: The parties have come to agree. Norwegian: enighet.
 * - `NOT_AGREED`: The dialogue is over, and they have not. Norwegian: ikke enighet.
 */
export type DisagreementOutcome = Open<'AGREED' | 'NOT_AGREED'>

/**
 * What a named partner answers to the measures of an objective.
 *
 * - `DECLINED`: It does not. Norwegian: slutter seg ikke til.
 * - `ENDORSED`: It stands behind them, within its scope. Norwegian: slutter seg til.
 */
export type EndorsementAnswer = Open<'DECLINED' | 'ENDORSED'>

/**
 * Whether an answer still counts for what the plan says.
 *
 * - `FRESH`: None of the objective’s measures has been changed since. Norwegian: gjeldende.
 * - `STALE`: One has, so the partner has to answer anew. Norwegian: utdatert.
 */
export type EndorsementState = Open<'FRESH' | 'STALE'>

/**
 * Why a local indicator is not added up with the others.
 *
 * - `NOT_COMPARABLE`: It is graded as not comparable with the common one.
 * - `OTHER_ACCUMULATION`: One of them holds each period alone, the other all there is by its end.
 * - `OTHER_FORM`: Its readings have another form, or another scale.
 * - `OTHER_UNIT`: It is counted in another unit.
 */
export type ExclusionReason = Open<'NOT_COMPARABLE' | 'OTHER_ACCUMULATION' | 'OTHER_FORM' | 'OTHER_UNIT'>

/**
 * What sort of figure is expected of a pilot.
 *
 * - `APPROVAL`: What a main party decided about the agreement. Norwegian: politisk vedtak.
 * - `ASSESSMENT`: What someone independent concluded of an objective. Norwegian: vurdering av måloppnåelse.
 * - `BASELINE`: Where an indicator stood before the work began. Norwegian: nullpunkt.
 * - `GRANT`: The amount of a grant. Norwegian: tilskudd.
 * - `JUDGING`: How it is judged that something has been attained, of an indicator or a measure.
 * - `MONEY`: The amount of an entry at any other stage.
 * - `PLAN`: The approved action plan of a year of the agreement so far. Norwegian: handlingsplan.
 * - `READING`: The reading of an indicator for a period with a target that is over. Norwegian: måling.
 * - `SELF_REPORT`: What the parties say of how far an objective is reached. Norwegian: rapportering.
 */
export type ExpectedFigureKind = Open<'APPROVAL' | 'ASSESSMENT' | 'BASELINE' | 'GRANT' | 'JUDGING' | 'MONEY' | 'PLAN' | 'READING' | 'SELF_REPORT'>

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
 * What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.
 *
 * - `AGREEMENT_ASC`: By agreement, from the first.
 * - `AGREEMENT_DESC`: By agreement, from the last.
 * - `DONE_ON_ASC`: By the day it was done, from the first.
 * - `DONE_ON_DESC`: By the day it was done, from the last.
 * - `PARTY_ASC`: By the debtor that did it, from the first.
 * - `PARTY_DESC`: By the debtor that did it, from the last.
 */
export type FollowUpOrder = Open<'AGREEMENT_ASC' | 'AGREEMENT_DESC' | 'DONE_ON_ASC' | 'DONE_ON_DESC' | 'PARTY_ASC' | 'PARTY_DESC'>

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
 * What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.
 *
 * - `GRANTED_ON_ASC`: By the date of the grant letter, from the first.
 * - `GRANTED_ON_DESC`: By the date of the grant letter, from the last.
 * - `PILOT_NAME_ASC`: By the name of its pilot, from the first.
 * - `PILOT_NAME_DESC`: By the name of its pilot, from the last.
 * - `YEAR_ASC`: By the year it is given for, from the first.
 * - `YEAR_DESC`: By the year it is given for, from the last.
 */
export type GrantOrder = Open<'GRANTED_ON_ASC' | 'GRANTED_ON_DESC' | 'PILOT_NAME_ASC' | 'PILOT_NAME_DESC' | 'YEAR_ASC' | 'YEAR_DESC'>

/**
 * What should be looked at; it refuses nothing.
 *
 * - `CEILING_EXCEEDED`: The grant is more than the ceiling of its phase and cohort.
 */
export type GrantWarningKind = Open<'CEILING_EXCEEDED'>

/**
 * What readings can be added up by.
 *
 * - `COHORT`: The cohort of that pilot. Norwegian: pulje.
 * - `COUNTY`: The county of that pilot. One group without a county holds pilots that lie in several: nobody has told which part of a reading falls in which.
 * - `MAIN_THEME`: The main theme of that objective, else the theme of the local indicator itself.
 * - `OBJECTIVE`: The objective that the local indicator is about; one group for those about none.
 * - `PILOT`: The pilot that counted.
 * - `YEAR`: The year in which the period ends. Of a cumulative indicator only the latest reading counts, so this is the year of that one.
 */
export type IndicatorDimension = Open<'COHORT' | 'COUNTY' | 'MAIN_THEME' | 'OBJECTIVE' | 'PILOT' | 'YEAR'>

/**
 * Which way is wanted.
 *
 * - `DOWN`: Lower readings are wanted.
 * - `UP`: Higher readings are wanted.
 */
export type IndicatorDirection = Open<'DOWN' | 'UP'>

/**
 * What form the readings of an indicator have.
 *
 * - `AMOUNT`: A number of something. Norwegian: antall.
 * - `RATIO`: One number divided by another. Norwegian: andel.
 * - `SCALE`: A step on a scale of words. Norwegian: skala.
 */
export type IndicatorForm = Open<'AMOUNT' | 'RATIO' | 'SCALE'>

/**
 * What groups are ordered by. Those that tie are put by their dimensions; gaps come last.
 *
 * - `COUNT_ASC`: By how many readings and gaps, from the least.
 * - `COUNT_DESC`: By how many readings and gaps, from the most.
 * - `DIMENSIONS_ASC`: By the dimensions, in the order they are asked for, from the first.
 * - `DIMENSIONS_DESC`: By the dimensions, in the order they are asked for, from the last.
 * - `TOTAL_ASC`: By what they add up to, from the least.
 * - `TOTAL_DESC`: By what they add up to, from the most.
 */
export type IndicatorGroupOrder = Open<'COUNT_ASC' | 'COUNT_DESC' | 'DIMENSIONS_ASC' | 'DIMENSIONS_DESC' | 'TOTAL_ASC' | 'TOTAL_DESC'>

/**
 * What sort of thing an indicator counts.
 *
 * - `EFFECT`: How something developed for those it is meant for; it says nothing of why. Norwegian: effekt.
 * - `RESULT`: What was delivered. Norwegian: resultat.
 */
export type IndicatorKind = Open<'EFFECT' | 'RESULT'>

/**
 * What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.
 *
 * - `KIND_ASC`: By what sort of thing they count, from the first.
 * - `KIND_DESC`: By what sort of thing they count, from the last.
 * - `NAME_ASC`: By name, from the first.
 * - `NAME_DESC`: By name, from the last.
 * - `PILOT_ASC`: By pilot, common ones last, from the first.
 * - `PILOT_DESC`: By pilot, common ones last, from the last.
 */
export type IndicatorOrder = Open<'KIND_ASC' | 'KIND_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'PILOT_ASC' | 'PILOT_DESC'>

/**
 * What the invited answers.
 *
 * - `ACCEPTED`: Yes. Norwegian: akseptert.
 * - `DECLINED`: No. Norwegian: avslått.
 */
export type InvitationAnswer = Open<'ACCEPTED' | 'DECLINED'>

/**
 * How far an invitation has come on the day asked about.
 *
 * - `ACCEPTED`: The invited has said yes. Norwegian: akseptert.
 * - `DECLINED`: The invited has said no. Norwegian: avslått.
 * - `PROPOSED`: Not all named partners of the objective have agreed to it. Norwegian: foreslått.
 * - `STANDING`: All of them have, and the invited has not answered. Norwegian: står ved lag.
 */
export type InvitationState = Open<'ACCEPTED' | 'DECLINED' | 'PROPOSED' | 'STANDING'>

/**
 * Whether the parties have agreed how it is judged that something has been attained.
 *
 * - `AGREED`: They have: the way of judging stands beside.
 * - `NOT_AGREED`: They have not.
 */
export type JudgingState = Open<'AGREED' | 'NOT_AGREED'>

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
 * - `LEARNED_ON_ASC`: By the day they were written down, from the first.
 * - `LEARNED_ON_DESC`: By the day they were written down, from the last.
 * - `TITLE_ASC`: By title, from the first.
 * - `TITLE_DESC`: By title, from the last.
 * - `USES_ASC`: By how often they have been used, from the first.
 * - `USES_DESC`: By how often they have been used, from the last.
 */
export type LessonOrder = Open<'LEARNED_ON_ASC' | 'LEARNED_ON_DESC' | 'TITLE_ASC' | 'TITLE_DESC' | 'USES_ASC' | 'USES_DESC'>

/**
 * What measures can be counted by, as the version that counts has them.
 *
 * - `ANY_OBJECTIVE`: Each objective that they serve, whatever its share. One measure may have many, so these groups overlap.
 * - `COHORT`: The cohort of their pilot. Norwegian: pulje.
 * - `COUNTY`: The county of their responsible municipality.
 * - `MAIN_THEME`: The main theme of that objective.
 * - `OBJECTIVE`: The objective with the largest share of them; of those that tie, the one whose key comes first.
 * - `PARTNER`: Each party that is a partner in them. One measure may have many, so these groups overlap.
 * - `PILOT`: Their pilot.
 * - `RESPONSIBLE_MUNICIPALITY`: The municipality that is responsible for them.
 * - `STATUS`: How far they have come.
 * - `THEME`: Each theme of an objective that they serve. One measure may have many, so these groups overlap.
 * - `YEAR`: The year that their plan is for.
 */
export type MeasureDimension = Open<'ANY_OBJECTIVE' | 'COHORT' | 'COUNTY' | 'MAIN_THEME' | 'OBJECTIVE' | 'PARTNER' | 'PILOT' | 'RESPONSIBLE_MUNICIPALITY' | 'STATUS' | 'THEME' | 'YEAR'>

/**
 * What groups are ordered by. Those that tie are put by their dimensions; gaps come last.
 *
 * - `COUNT_ASC`: By how many measures, from the least.
 * - `COUNT_DESC`: By how many measures, from the most.
 * - `DIMENSIONS_ASC`: By the dimensions, in the order they are asked for, from the first.
 * - `DIMENSIONS_DESC`: By the dimensions, in the order they are asked for, from the last.
 */
export type MeasureGroupOrder = Open<'COUNT_ASC' | 'COUNT_DESC' | 'DIMENSIONS_ASC' | 'DIMENSIONS_DESC'>

/**
 * What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.
 *
 * - `AGREEMENT_ASC`: By agreement, from the first.
 * - `AGREEMENT_DESC`: By agreement, from the last.
 * - `ALLOCATED_ASC`: By what is allocated to it, from the first.
 * - `ALLOCATED_DESC`: By what is allocated to it, from the last.
 * - `PLANNED_TO_ASC`: By the last day that it is planned for, from the first.
 * - `PLANNED_TO_DESC`: By the last day that it is planned for, from the last.
 * - `SPENT_ASC`: By what is spent on it, from the first.
 * - `SPENT_DESC`: By what is spent on it, from the last.
 * - `SPENT_SHARE_ASC`: By how much of what is allocated is spent, from the first.
 * - `SPENT_SHARE_DESC`: By how much of what is allocated is spent, from the last.
 * - `TITLE_ASC`: By title, from the first.
 * - `TITLE_DESC`: By title, from the last.
 */
export type MeasureOrder = Open<'AGREEMENT_ASC' | 'AGREEMENT_DESC' | 'ALLOCATED_ASC' | 'ALLOCATED_DESC' | 'PLANNED_TO_ASC' | 'PLANNED_TO_DESC' | 'SPENT_ASC' | 'SPENT_DESC' | 'SPENT_SHARE_ASC' | 'SPENT_SHARE_DESC' | 'TITLE_ASC' | 'TITLE_DESC'>

/**
 * How far a measure has come. Norwegian: status.
 *
 * - `COMPLETED`: What was to be delivered is delivered. Norwegian: fullført.
 * - `DELAYED`: It is under way, and behind its plan. Norwegian: forsinket.
 * - `IN_PROGRESS`: It is under way. Norwegian: pågår.
 * - `NOT_STARTED`: Nothing has been done yet. Norwegian: ikke startet.
 * - `WITHDRAWN`: It has been given up. Norwegian: trukket.
 */
export type MeasureStatus = Open<'COMPLETED' | 'DELAYED' | 'IN_PROGRESS' | 'NOT_STARTED' | 'WITHDRAWN'>

/**
 * What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.
 *
 * - `NUMBER_ASC`: By number within the agreement, from the first.
 * - `NUMBER_DESC`: By number within the agreement, from the last.
 * - `PLANNED_FROM_ASC`: By the first day it is planned for, from the first.
 * - `PLANNED_FROM_DESC`: By the first day it is planned for, from the last.
 * - `PLANNED_TO_ASC`: By the last day it is planned for, from the first.
 * - `PLANNED_TO_DESC`: By the last day it is planned for, from the last.
 * - `POSITION_ASC`: By place in the plan, from the first.
 * - `POSITION_DESC`: By place in the plan, from the last.
 * - `STATUS_ASC`: By how far it has come, NOT_STARTED first, from the first.
 * - `STATUS_DESC`: By how far it has come, NOT_STARTED first, from the last.
 * - `TITLE_ASC`: By title, from the first.
 * - `TITLE_DESC`: By title, from the last.
 */
export type MeasureVersionOrder = Open<'NUMBER_ASC' | 'NUMBER_DESC' | 'PLANNED_FROM_ASC' | 'PLANNED_FROM_DESC' | 'PLANNED_TO_ASC' | 'PLANNED_TO_DESC' | 'POSITION_ASC' | 'POSITION_DESC' | 'STATUS_ASC' | 'STATUS_DESC' | 'TITLE_ASC' | 'TITLE_DESC'>

/**
 * What an organisation lets somebody do for it. Norwegian: oppgave.
 *
 * - `ADMINISTER`: Say who is a member, and with which tasks. Norwegian: administrere.
 * - `APPROVE`: Make a decision that another person has prepared. Norwegian: godkjenne.
 * - `ASSESS`: Judge the work from outside. Norwegian: vurdere.
 * - `DRAFT`: Write drafts. Norwegian: utarbeide.
 * - `ENDORSE`: Answer for a named partner. Norwegian: tilslutte seg.
 * - `HANDLE`: Prepare a decision. Norwegian: saksbehandle.
 * - `REPORT`: Put on record what was decided, done and spent. Norwegian: rapportere.
 * - `SUBMIT`: Agree to what was written, and submit it. Norwegian: sende inn.
 */
export type MemberTask = Open<'ADMINISTER' | 'APPROVE' | 'ASSESS' | 'DRAFT' | 'ENDORSE' | 'HANDLE' | 'REPORT' | 'SUBMIT'>

/**
 * What money can be added up by. An amount counts as it was stamped when it was booked, whatever has moved since.
 *
 * - `COHORT`: The cohort of the pilot. Norwegian: pulje.
 * - `COUNTY`: The county, with its share of pilots that lie in several.
 * - `MAIN_THEME`: The main theme of that objective.
 * - `OBJECTIVE`: The objective, with its share of measures that serve several.
 * - `PARTNER`: Each partner in the measure. A measure may have several, so these groups overlap.
 * - `PILOT`: The pilot.
 * - `RECIPIENT`: Who gets it.
 * - `RESPONSIBLE_MUNICIPALITY`: The municipality that is responsible for the measure.
 * - `SOURCE`: Where the money comes from.
 * - `THEME`: Each theme of the objective. An objective may have several, so these groups overlap.
 * - `YEAR`: The budget year.
 */
export type MoneyDimension = Open<'COHORT' | 'COUNTY' | 'MAIN_THEME' | 'OBJECTIVE' | 'PARTNER' | 'PILOT' | 'RECIPIENT' | 'RESPONSIBLE_MUNICIPALITY' | 'SOURCE' | 'THEME' | 'YEAR'>

/**
 * What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.
 *
 * - `AMOUNT_ASC`: By how much it is, from the first.
 * - `AMOUNT_DESC`: By how much it is, from the last.
 * - `BOOKED_ON_ASC`: By the day it was booked, from the first.
 * - `BOOKED_ON_DESC`: By the day it was booked, from the last.
 * - `PILOT_ASC`: By the key of its pilot, from the first.
 * - `PILOT_DESC`: By the key of its pilot, from the last.
 * - `YEAR_ASC`: By budget year, from the first.
 * - `YEAR_DESC`: By budget year, from the last.
 */
export type MoneyEntryOrder = Open<'AMOUNT_ASC' | 'AMOUNT_DESC' | 'BOOKED_ON_ASC' | 'BOOKED_ON_DESC' | 'PILOT_ASC' | 'PILOT_DESC' | 'YEAR_ASC' | 'YEAR_DESC'>

/**
 * What groups are ordered by. Those that tie are put by their dimensions; gaps come last.
 *
 * - `AMOUNT_ASC`: By what they come to, from the least.
 * - `AMOUNT_DESC`: By what they come to, from the most.
 * - `DIMENSIONS_ASC`: By the dimensions, in the order they are asked for, from the first.
 * - `DIMENSIONS_DESC`: By the dimensions, in the order they are asked for, from the last.
 */
export type MoneyGroupOrder = Open<'AMOUNT_ASC' | 'AMOUNT_DESC' | 'DIMENSIONS_ASC' | 'DIMENSIONS_DESC'>

/**
 * Where money comes from. Norwegian: finansieringskilde.
 *
 * - `COUNTY_MUNICIPALITY`: Norwegian: fylkeskommune.
 * - `EU`: A programme of the European Union. Norwegian: EU-midler.
 * - `MUNICIPALITY`: Norwegian: kommune.
 * - `OWN_HOURS`: Hours worked, at a rate. Norwegian: egeninnsats i timer.
 * - `PRIVATE`: Business, foundations and people. Norwegian: private midler.
 * - `STATE`: The state otherwise, such as an agency’s own scheme. Norwegian: staten for øvrig.
 * - `STATE_GRANT`: The grant of the agreement, from KDD. Norwegian: tilskudd fra KDD.
 */
export type MoneySource = Open<'COUNTY_MUNICIPALITY' | 'EU' | 'MUNICIPALITY' | 'OWN_HOURS' | 'PRIVATE' | 'STATE' | 'STATE_GRANT'>

/**
 * How far an amount has come. Amounts at different stages are the same money seen twice, and are never added together.
 *
 * - `ALLOCATED`: Grant or own means set on an objective or a measure. Norwegian: fordelt.
 * - `APPROPRIATED`: Voted by the Storting; state grant only. Norwegian: bevilget.
 * - `COMMITTED`: Promised from another source than the state grant. Norwegian: tilsagn.
 * - `DISBURSED`: Paid out of a grant; state grant only. Norwegian: utbetalt.
 * - `GRANTED`: Given to a pilot by KDD; state grant only. Norwegian: tilskudd gitt.
 * - `PLANNED`: A financing line of an action plan. Norwegian: planlagt finansiering.
 * - `SPENT`: Booked in the accounts. Norwegian: regnskapsført.
 */
export type MoneyStage = Open<'ALLOCATED' | 'APPROPRIATED' | 'COMMITTED' | 'DISBURSED' | 'GRANTED' | 'PLANNED' | 'SPENT'>

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
 * - `ALLOCATED_ASC`: By what is allocated to it, from the first.
 * - `ALLOCATED_DESC`: By what is allocated to it, from the last.
 * - `MAIN_THEME_ASC`: By main theme, from the first.
 * - `MAIN_THEME_DESC`: By main theme, from the last.
 * - `SPENT_ASC`: By what is spent on it, from the first.
 * - `SPENT_DESC`: By what is spent on it, from the last.
 * - `SPENT_SHARE_ASC`: By how much of what is allocated is spent, from the first.
 * - `SPENT_SHARE_DESC`: By how much of what is allocated is spent, from the last.
 * - `TITLE_ASC`: By title, from the first.
 * - `TITLE_DESC`: By title, from the last.
 */
export type ObjectiveOrder = Open<'AGREEMENT_ASC' | 'AGREEMENT_DESC' | 'ALLOCATED_ASC' | 'ALLOCATED_DESC' | 'MAIN_THEME_ASC' | 'MAIN_THEME_DESC' | 'SPENT_ASC' | 'SPENT_DESC' | 'SPENT_SHARE_ASC' | 'SPENT_SHARE_DESC' | 'TITLE_ASC' | 'TITLE_DESC'>

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
 * What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.
 *
 * - `OBSERVED_ON_ASC`: By the day they were read, from the first.
 * - `OBSERVED_ON_DESC`: By the day they were read, from the last.
 * - `PERIOD_ASC`: By the last day of the period, from the first.
 * - `PERIOD_DESC`: By the last day of the period, from the last.
 */
export type ObservationOrder = Open<'OBSERVED_ON_ASC' | 'OBSERVED_ON_DESC' | 'PERIOD_ASC' | 'PERIOD_DESC'>

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
 * - `GRANTED_ASC`: By what it has been granted, from the first.
 * - `GRANTED_DESC`: By what it has been granted, from the last.
 * - `NAME_ASC`: By name, from the first.
 * - `NAME_DESC`: By name, from the last.
 * - `SELECTED_ON_ASC`: By when it was selected, from the first.
 * - `SELECTED_ON_DESC`: By when it was selected, from the last.
 * - `SPENT_ASC`: By what it has spent, from the first.
 * - `SPENT_DESC`: By what it has spent, from the last.
 * - `SPENT_SHARE_ASC`: By how much of what it has allocated it has spent, from the first.
 * - `SPENT_SHARE_DESC`: By how much of what it has allocated it has spent, from the last.
 */
export type PilotOrder = Open<'COHORT_ASC' | 'COHORT_DESC' | 'GRANTED_ASC' | 'GRANTED_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'SELECTED_ON_ASC' | 'SELECTED_ON_DESC' | 'SPENT_ASC' | 'SPENT_DESC' | 'SPENT_SHARE_ASC' | 'SPENT_SHARE_DESC'>

/**
 * How far a version of an action plan has come.
 *
 * - `APPROVED`: KDD has approved it. All of it is public, and it is the one that holds. Norwegian: godkjent.
 * - `DRAFT`: It is being written, and is not told of to the public. Norwegian: utkast.
 * - `RETURNED`: KDD has given it back for more work. What it says, and why it was returned, is not public. Norwegian: returnert.
 * - `SUBMITTED`: KDD has it. That it is submitted, and when, is public; what it says is not. Norwegian: oversendt.
 * - `SUPERSEDED`: It was approved, and a later version of the same year has taken its place. It stays public. Norwegian: avløst.
 */
export type PlanState = Open<'APPROVED' | 'DRAFT' | 'RETURNED' | 'SUBMITTED' | 'SUPERSEDED'>

/**
 * In which application a project is named.
 *
 * - `PHASE_1_APPLICATION`: For a grant to prepare an agreement. Norwegian: søknad om tilskudd til fase 1.
 * - `PHASE_2_APPLICATION`: For a grant to carry an agreement out. Norwegian: søknad om tilskudd til fase 2.
 */
export type ProjectStage = Open<'PHASE_1_APPLICATION' | 'PHASE_2_APPLICATION'>

/**
 * How far a value can be trusted.
 *
 * - `REPORTED`: As a party has reported it; not checked by anyone else.
 * - `SYNTHETIC`: Made up for demonstration. Never in the same answer as real values.
 * - `VERIFIED`: Checked against the sources named beside it.
 */
export type Provenance = Open<'REPORTED' | 'SYNTHETIC' | 'VERIFIED'>

/**
 * What a handler recommends to who decides.
 *
 * - `APPROVE`: That the plan is approved. Norwegian: tilrår godkjenning.
 * - `RETURN`: That it is returned for more work. Norwegian: tilrår retur.
 */
export type Recommendation = Open<'APPROVE' | 'RETURN'>

/**
 * What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.
 *
 * - `REVISION_ASC`: By the revision that they made, from the first.
 * - `REVISION_DESC`: By the revision that they made, from the last.
 */
export type RecordedActOrder = Open<'REVISION_ASC' | 'REVISION_DESC'>

/**
 * How likely something is, or how much it would mean.
 *
 * - `HIGH`: Norwegian: høy.
 * - `LOW`: Norwegian: lav.
 * - `MEDIUM`: Norwegian: middels.
 */
export type RiskDegree = Open<'HIGH' | 'LOW' | 'MEDIUM'>

/**
 * What became of the use of an existing instrument.
 *
 * - `APPLIED`: Applied for, and not answered yet. Norwegian: søkt.
 * - `AWARDED`: Norwegian: innvilget.
 * - `NOT_APPLIED`: Not applied for, though it could have been. Norwegian: ikke søkt.
 * - `REFUSED`: Norwegian: avslått.
 */
export type SchemeOutcome = Open<'APPLIED' | 'AWARDED' | 'NOT_APPLIED' | 'REFUSED'>

/**
 * What the use of existing instruments can be counted by.
 *
 * - `COHORT`: The cohort of the pilot. Norwegian: pulje.
 * - `OUTCOME`: What became of it.
 * - `PARTY`: Who applied, or did not.
 * - `PILOT`: The pilot.
 * - `SCHEME`: The instrument.
 * - `YEAR`: The year.
 */
export type SchemeUseDimension = Open<'COHORT' | 'OUTCOME' | 'PARTY' | 'PILOT' | 'SCHEME' | 'YEAR'>

/**
 * What groups are ordered by. Those that tie are put by their dimensions; gaps come last.
 *
 * - `AWARDED_ASC`: By how much was awarded in the time of the agreement, from the least.
 * - `AWARDED_DESC`: By how much was awarded in the time of the agreement, from the most.
 * - `COUNT_ASC`: By how many uses in the time of the agreement, from the least.
 * - `COUNT_DESC`: By how many uses in the time of the agreement, from the most.
 * - `DIMENSIONS_ASC`: By the dimensions, in the order they are asked for, from the first.
 * - `DIMENSIONS_DESC`: By the dimensions, in the order they are asked for, from the last.
 */
export type SchemeUseGroupOrder = Open<'AWARDED_ASC' | 'AWARDED_DESC' | 'COUNT_ASC' | 'COUNT_DESC' | 'DIMENSIONS_ASC' | 'DIMENSIONS_DESC'>

/**
 * What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.
 *
 * - `AWARDED_ASC`: By how much was awarded, from the first.
 * - `AWARDED_DESC`: By how much was awarded, from the last.
 * - `PILOT_ASC`: By the key of the pilot, from the first.
 * - `PILOT_DESC`: By the key of the pilot, from the last.
 * - `SCHEME_ASC`: By the key of the instrument, from the first.
 * - `SCHEME_DESC`: By the key of the instrument, from the last.
 * - `YEAR_ASC`: By year, from the first.
 * - `YEAR_DESC`: By year, from the last.
 */
export type SchemeUseOrder = Open<'AWARDED_ASC' | 'AWARDED_DESC' | 'PILOT_ASC' | 'PILOT_DESC' | 'SCHEME_ASC' | 'SCHEME_DESC' | 'YEAR_ASC' | 'YEAR_DESC'>

/**
 * What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.
 *
 * - `REPORTED_ON_ASC`: By the day they were reported, from the first.
 * - `REPORTED_ON_DESC`: By the day they were reported, from the last.
 * - `YEAR_ASC`: By the year that they are about, from the first.
 * - `YEAR_DESC`: By the year that they are about, from the last.
 */
export type SelfReportOrder = Open<'REPORTED_ON_ASC' | 'REPORTED_ON_DESC' | 'YEAR_ASC' | 'YEAR_DESC'>

/**
 * What two measures are compared by.
 *
 * - `INDICATOR`: Whether both are counted by the same common indicator, and can be compared by it.
 * - `MAIN_THEME`: Whether objectives of both have the same main theme.
 * - `THEMES`: How many of the themes that their objectives have between them are shared.
 * - `WORDS`: How many of the words that their titles have between them are shared.
 */
export type SimilarityKind = Open<'INDICATOR' | 'MAIN_THEME' | 'THEMES' | 'WORDS'>

/**
 * What a party reports on.
 *
 * - `FINAL`: What was attained, when the agreement ends. Norwegian: rapport om måloppnåelse.
 * - `STATUS`: How the work stands. Norwegian: statusrapport.
 */
export type StatusReportKind = Open<'FINAL' | 'STATUS'>

/**
 * What a list is ordered by. Gaps come last; text in the order of the Norwegian alphabet.
 *
 * - `AMOUNT_ASC`: By amount, from the first.
 * - `AMOUNT_DESC`: By amount, from the last.
 * - `FROM_YEAR_ASC`: By its first year, from the first.
 * - `FROM_YEAR_DESC`: By its first year, from the last.
 * - `TITLE_ASC`: By title, from the first.
 * - `TITLE_DESC`: By title, from the last.
 */
export type SupplementaryEffortOrder = Open<'AMOUNT_ASC' | 'AMOUNT_DESC' | 'FROM_YEAR_ASC' | 'FROM_YEAR_DESC' | 'TITLE_ASC' | 'TITLE_DESC'>

/**
 * What an organisation has to do.
 *
 * - `AGREE`: Another municipality has agreed to the plan as it stands: agree too, or change it. Norwegian: slutte seg til.
 * - `APPROVE`: Make the decision about a plan that another person has prepared. Norwegian: avgjøre.
 * - `ENDORSE`: Answer, as a named partner, to the measures of an objective as they stand. Norwegian: ta stilling.
 * - `HANDLE`: Prepare KDD’s decision about a plan. Norwegian: saksbehandle.
 * - `MEND`: KDD has returned the plan: mend what it noted. Norwegian: rette.
 * - `REPORT`: Report on the year, or at the end on what was attained. Norwegian: rapportere.
 * - `SUBMIT`: All municipalities have agreed to the plan as it stands: submit it. Norwegian: oversende.
 * - `TREAT`: Treat the status of the year politically. Norwegian: behandle politisk.
 */
export type TaskKind = Open<'AGREE' | 'APPROVE' | 'ENDORSE' | 'HANDLE' | 'MEND' | 'REPORT' | 'SUBMIT' | 'TREAT'>

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

/** Which action plans. What is left out asks nothing; all that is given has to hold. */
export interface ActionPlanWhere {
  /** Its agreement. */
  readonly agreement?: KeyFilter | null | undefined
  /** All of these hold. */
  readonly and?: readonly ActionPlanWhere[] | null | undefined
  /** The cohort of its pilot. Norwegian: pulje. */
  readonly cohort?: IntFilter | null | undefined
  /** A county its pilot lies in, by code. */
  readonly county?: KeyFilter | null | undefined
  /** The plan itself, by key. */
  readonly id?: KeyFilter | null | undefined
  /** Whether one of its versions is approved and holds, even while a newer one is being treated. */
  readonly isApproved?: boolean | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: ActionPlanWhere | null | undefined
  /** One of these holds. */
  readonly or?: readonly ActionPlanWhere[] | null | undefined
  /** Its pilot. */
  readonly pilot?: KeyFilter | null | undefined
  /** How far its newest version has come. */
  readonly state?: PlanStateFilter | null | undefined
  /** The year that it plans. */
  readonly year?: IntFilter | null | undefined
}

/** What the text of an agreement says. What is left out stays as it is, and null takes away. A part with a key is said otherwise, one without is new. Norwegian: avtaletekst. */
export interface AgreementInput {
  /** What the parties want to reach through it. */
  readonly aims?: readonly string[] | null | undefined
  /** How it is to be anchored in later plans. */
  readonly anchoringRule?: string | null | undefined
  /** What it rests on. */
  readonly anchorings?: readonly AnchoringInput[] | null | undefined
  /** What the cooperation itself is to give. */
  readonly contributesTo?: readonly string[] | null | undefined
  /** How disagreement is to be solved. */
  readonly disputeRule?: string | null | undefined
  /** What is to be judged when it ends. */
  readonly endAssessment?: readonly string[] | null | undefined
  /** The last day of its term. A new one needs it. */
  readonly endsOn?: string | null | undefined
  /** What is to be done to follow it up. */
  readonly followUpRules?: readonly FollowUpRuleInput[] | null | undefined
  /** The letter or framework that its funding refers to. */
  readonly fundingFramework?: string | null | undefined
  /** From when the text says that it is in force. */
  readonly inForceRule?: string | null | undefined
  /** Its objectives, in their order. */
  readonly objectives?: readonly ObjectiveInput[] | null | undefined
  /** Obligations of the agreement as a whole. */
  readonly obligations?: readonly ObligationInput[] | null | undefined
  /** Roles in the agreement as a whole: its main parties, and who has a special role. */
  readonly participations?: readonly ParticipationInput[] | null | undefined
  /** The principles it rests on. */
  readonly principles?: readonly string[] | null | undefined
  /** What it is for. Norwegian: formål. */
  readonly purpose?: string | null | undefined
  /** Keys of parts that are taken out. An objective takes with it what stands under it. */
  readonly removed?: readonly string[] | null | undefined
  /** What it is called. A new one needs it. */
  readonly title?: string | null | undefined
}

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

/** A plan, resolution or white paper that an agreement rests on. Norwegian: forankring. */
export interface AnchoringInput {
  /** The body that decided, such as "fylkestinget". */
  readonly body?: string | null | undefined
  /** The first year it covers. */
  readonly fromYear?: number | null | undefined
  /** The key of one that is there and is to be said otherwise; left out for a new one. */
  readonly id?: string | null | undefined
  /** What sort of decision or document it is. A new one needs it. */
  readonly kind?: AnchoringKind | null | undefined
  /** What the text takes for granted about it. */
  readonly note?: string | null | undefined
  /** Whose anchoring it is. */
  readonly party?: string | null | undefined
  /** The section of the agreement that names it. */
  readonly section?: string | null | undefined
  /** The title of the document, where it has one. */
  readonly title?: string | null | undefined
  /** The last year it covers. */
  readonly toYear?: number | null | undefined
}

/** Compares a AssessmentConclusion. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface AssessmentConclusionFilter {
  /** Is this one. */
  readonly eq?: AssessmentConclusion | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly AssessmentConclusion[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
}

/** Which assessments. What is left out asks nothing; all that is given has to hold. */
export interface AssessmentWhere {
  /** The agreement. */
  readonly agreement?: KeyFilter | null | undefined
  /** All of these hold. */
  readonly and?: readonly AssessmentWhere[] | null | undefined
  /** The day it was concluded. */
  readonly assessedOn?: DateFilter | null | undefined
  /** Who concluded. */
  readonly assessor?: KeyFilter | null | undefined
  /** The cohort of the pilot. Norwegian: pulje. */
  readonly cohort?: IntFilter | null | undefined
  /** What was concluded. */
  readonly conclusion?: AssessmentConclusionFilter | null | undefined
  /** A county the pilot lies in, by code. */
  readonly county?: KeyFilter | null | undefined
  /** The assessment itself, by key. */
  readonly id?: KeyFilter | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: AssessmentWhere | null | undefined
  /** The objective that is assessed. isNull asks for those of obligations. */
  readonly objective?: KeyFilter | null | undefined
  /** The obligation that is assessed. isNull asks for those of objectives. */
  readonly obligation?: KeyFilter | null | undefined
  /** One of these holds. */
  readonly or?: readonly AssessmentWhere[] | null | undefined
  /** The pilot. */
  readonly pilot?: KeyFilter | null | undefined
  /** A theme of the objective that is assessed. */
  readonly theme?: KeyFilter | null | undefined
  /** The year that it is about. */
  readonly year?: IntFilter | null | undefined
}

/** Compares a Attainment. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface AttainmentFilter {
  /** Is this one. */
  readonly eq?: Attainment | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly Attainment[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
}

/** Where an indicator stood before the work began. Norwegian: nullpunkt. */
export interface BaselineInput {
  /** Of a ratio: by what. Norwegian: nevner. */
  readonly denominator?: number | null | undefined
  /** Of a ratio: what is divided. Norwegian: teller. */
  readonly numerator?: number | null | undefined
  /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
  readonly period?: string | null | undefined
  /** Whether there is a reading, and if not, why. */
  readonly state: FigureState
  /** The reading; of a scale the step, from 1; left out where a ratio is given in parts. */
  readonly value?: number | null | undefined
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

/** A party, or a kind of actor, in a body. Norwegian: medlem. */
export interface BodyMemberInput {
  /** The kind of actor, where no one is named. */
  readonly category?: string | null | undefined
  /** Who it is, where it is a party. */
  readonly party?: string | null | undefined
  /** What part it has in the body. */
  readonly role?: BodyRole | undefined
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

/** Compares a Comparability. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface ComparabilityFilter {
  /** Is this one. */
  readonly eq?: Comparability | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly Comparability[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
}

/** One text as it should have been written. Norwegian: retting. */
export interface CorrectionInput {
  /** Which text. */
  readonly field: CorrectedField
  /** The measure, of a text about one; left out for a text of the plan itself. */
  readonly measure?: string | null | undefined
  /** The whole text, corrected: a few words of it may differ. */
  readonly text: string
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

/** Compares an instant. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface DateTimeFilter {
  /** Is this one. */
  readonly eq?: DateTime | string | null | undefined
  /** More than, or after. */
  readonly gt?: DateTime | string | null | undefined
  /** At least, or no earlier than. */
  readonly gte?: DateTime | string | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly (DateTime | string)[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
  /** Less than, or before. */
  readonly lt?: DateTime | string | null | undefined
  /** At most, or no later than. */
  readonly lte?: DateTime | string | null | undefined
}

/** Who owes an obligation: a party, or a group of them. Norwegian: forpliktet part. */
export interface DebtorInput {
  /** The group; left out where a party is named. NAMED_PARTNERS of an obligation under an objective are those of the objective. */
  readonly group?: PartyGroupKind | null | undefined
  /** The party; left out where a group owes it. */
  readonly party?: string | null | undefined
  /** What its share is limited to. */
  readonly scope?: string | null | undefined
}

/** Where a decision can be looked up: by its case, its document or its address. Norwegian: saksreferanse. */
export interface DecisionReferenceInput {
  /** The archive that holds it, such as "Smøla kommune". Norwegian: arkiv. */
  readonly archive?: string | null | undefined
  /** The number of the case in it. Norwegian: saksnummer. */
  readonly case?: string | null | undefined
  /** The number of the document in the case. Norwegian: dokumentnummer. */
  readonly document?: string | null | undefined
  /** Where it is published. */
  readonly url?: string | null | undefined
}

/** One thing that an assessment rests on. Norwegian: belegg. */
export interface EvidenceInput {
  /** The indicator that shows it, where one does. */
  readonly indicator?: string | null | undefined
  /** What it is, and what it shows. */
  readonly text: string
  /** Where it can be read; left out where it is not published. */
  readonly url?: string | null | undefined
}

/** Compares a ExpectedFigureKind. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface ExpectedFigureKindFilter {
  /** Is this one. */
  readonly eq?: ExpectedFigureKind | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly ExpectedFigureKind[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
}

/** Which figures. What is left out asks nothing; all that is given has to hold. */
export interface ExpectedFigureWhere {
  /** All of these hold. */
  readonly and?: readonly ExpectedFigureWhere[] | null | undefined
  /** What sort of figure it is. */
  readonly kind?: ExpectedFigureKindFilter | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: ExpectedFigureWhere | null | undefined
  /** One of these holds. */
  readonly or?: readonly ExpectedFigureWhere[] | null | undefined
  /** Who owes it. isNull asks for figures that nobody is named for. */
  readonly owedBy?: KeyFilter | null | undefined
  /** Whether it is known, and if not, why. */
  readonly state?: FigureStateFilter | null | undefined
}

/** Compares a FigureState. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface FigureStateFilter {
  /** Is this one. */
  readonly eq?: FigureState | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly FigureState[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
}

/** What a plan says of how a measure is financed, from one source in one year. In a change, what is left out stays as it is, and null takes away. Norwegian: finansieringslinje. */
export interface FinancingLineInput {
  /** How much; left out for hours, and where it is not known. */
  readonly amount?: number | null | undefined
  /** How many hours are to be worked, of own hours. */
  readonly hours?: number | null | undefined
  /** What else a reader should know about it. */
  readonly note?: string | null | undefined
  /** The party that pays. */
  readonly payer?: string | null | undefined
  /** What an hour is worth, of own hours. */
  readonly rate?: number | null | undefined
  /** The party that gets it. */
  readonly recipient?: string | null | undefined
  /** The decision or budget that it rests on. */
  readonly reference?: string | null | undefined
  /** Where the money comes from. A new line needs one. */
  readonly source?: MoneySource | null | undefined
  /** Whether the amount is known, and if not, why; REPORTED where it is left out beside an amount. */
  readonly state?: FigureState | null | undefined
  /** The budget year; that of the plan where it is left out of a new line. */
  readonly year?: number | null | undefined
}

/** Compares a number. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface FloatFilter {
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

/** What an agreement demands to follow it up. Norwegian: krav om oppfølging. */
export interface FollowUpRuleInput {
  /** How often. A new one needs it. */
  readonly frequency?: FollowUpFrequency | null | undefined
  /** The key of one that is there and is to be said otherwise; left out for a new one. */
  readonly id?: string | null | undefined
  /** The group responsible, where it is several. */
  readonly responsibleGroup?: PartyGroupKind | null | undefined
  /** The one party responsible. A new one needs it, or a group. */
  readonly responsibleParty?: string | null | undefined
  /** The section of the agreement that says so. */
  readonly section?: string | null | undefined
  /** What is to be done. A new one needs it. */
  readonly subject?: FollowUpSubject | null | undefined
  /** What is to be done, in words. A new one needs it. */
  readonly text?: string | null | undefined
  /** With whom it is to be done. */
  readonly withWhom?: string | null | undefined
}

/** Which follow-ups. What is left out asks nothing; all that is given has to hold. */
export interface FollowUpWhere {
  /** The agreement that the obligation stands in. */
  readonly agreement?: KeyFilter | null | undefined
  /** All of these hold. */
  readonly and?: readonly FollowUpWhere[] | null | undefined
  /** The day it was done, or finished. */
  readonly doneOn?: DateFilter | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: FollowUpWhere | null | undefined
  /** The obligation that something was done about. */
  readonly obligation?: KeyFilter | null | undefined
  /** One of these holds. */
  readonly or?: readonly FollowUpWhere[] | null | undefined
  /** The debtor that did it. */
  readonly party?: KeyFilter | null | undefined
  /** The pilot of that agreement. */
  readonly pilot?: KeyFilter | null | undefined
}

/** What the ministry asks in return for a grant. Norwegian: vilkår. */
export interface GrantConditionInput {
  /** The day that the letter sets for it, where it sets one. */
  readonly dueOn?: string | null | undefined
  /** In the words of the grant letter. */
  readonly text: string
}

/** Which grants. What is left out asks nothing; all that is given has to hold. */
export interface GrantWhere {
  /** All of these hold. */
  readonly and?: readonly GrantWhere[] | null | undefined
  /** The cohort of the pilot. Norwegian: pulje. */
  readonly cohort?: IntFilter | null | undefined
  /** A county the pilot lies in, by code. */
  readonly county?: KeyFilter | null | undefined
  /** The grant itself, by key. */
  readonly id?: KeyFilter | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: GrantWhere | null | undefined
  /** One of these holds. */
  readonly or?: readonly GrantWhere[] | null | undefined
  /** 1 for preparing an agreement, 2 for carrying it out. */
  readonly phase?: IntFilter | null | undefined
  /** The pilot that it is given to. */
  readonly pilot?: KeyFilter | null | undefined
  /** The party that gets it. */
  readonly recipient?: KeyFilter | null | undefined
  /** The year it is given for. */
  readonly year?: IntFilter | null | undefined
}

/** Compares a IndicatorForm. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface IndicatorFormFilter {
  /** Is this one. */
  readonly eq?: IndicatorForm | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly IndicatorForm[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
}

/** Which groups. What is left out asks nothing; all that is given has to hold. */
export interface IndicatorHaving {
  /** How many readings and gaps there are in the group. */
  readonly count?: IntFilter | null | undefined
  /** What the readings of the group add up to. */
  readonly total?: FloatFilter | null | undefined
}

/** Compares a IndicatorKind. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface IndicatorKindFilter {
  /** Is this one. */
  readonly eq?: IndicatorKind | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly IndicatorKind[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
}

/** Which readings. What is left out asks nothing; all that is given has to hold. */
export interface IndicatorTotalsWhere {
  /** All of these hold. */
  readonly and?: readonly IndicatorTotalsWhere[] | null | undefined
  /** The cohort of that pilot. Norwegian: pulje. */
  readonly cohort?: IntFilter | null | undefined
  /** How far the local indicator can be compared with the common one. */
  readonly comparability?: ComparabilityFilter | null | undefined
  /** A county that pilot lies in, by code. */
  readonly county?: KeyFilter | null | undefined
  /** The local indicator. One that cannot be added up with the others is refused, with the reason. */
  readonly localIndicator?: KeyFilter | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: IndicatorTotalsWhere | null | undefined
  /** The objective that the local indicator is about. */
  readonly objective?: KeyFilter | null | undefined
  /** One of these holds. */
  readonly or?: readonly IndicatorTotalsWhere[] | null | undefined
  /** The first day of the period. */
  readonly periodFrom?: DateFilter | null | undefined
  /** The last day of the period. */
  readonly periodTo?: DateFilter | null | undefined
  /** The pilot that counted. */
  readonly pilot?: KeyFilter | null | undefined
  /** Any theme of that objective, or of the indicator itself. */
  readonly theme?: KeyFilter | null | undefined
  /** The year in which the period ends. */
  readonly year?: IntFilter | null | undefined
}

/** Which indicators. What is left out asks nothing; all that is given has to hold. */
export interface IndicatorWhere {
  /** All of these hold. */
  readonly and?: readonly IndicatorWhere[] | null | undefined
  /** Whether its latest reading of a period with a target is on the wrong side of it. One without such a reading is neither. */
  readonly behind?: boolean | null | undefined
  /** The cohort of its pilot. Norwegian: pulje. */
  readonly cohort?: IntFilter | null | undefined
  /** The common indicator that it corresponds to. */
  readonly commonIndicator?: KeyFilter | null | undefined
  /** How far it can be compared with that one. */
  readonly comparability?: ComparabilityFilter | null | undefined
  /** A county its pilot lies in, by code. */
  readonly county?: KeyFilter | null | undefined
  /** What form its readings have. */
  readonly form?: IndicatorFormFilter | null | undefined
  /** The indicator itself, by key. */
  readonly id?: KeyFilter | null | undefined
  /** Whether it is common to all pilots. */
  readonly isCommon?: boolean | null | undefined
  /** Whether it is agreed how attainment is judged. */
  readonly judgingState?: JudgingStateFilter | null | undefined
  /** What sort of thing it counts. */
  readonly kind?: IndicatorKindFilter | null | undefined
  /** The measure that it is about. */
  readonly measure?: KeyFilter | null | undefined
  /** Part of the name, with or without accents; two letters or more. */
  readonly name?: string | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: IndicatorWhere | null | undefined
  /** The objective that it is about. */
  readonly objective?: KeyFilter | null | undefined
  /** One of these holds. */
  readonly or?: readonly IndicatorWhere[] | null | undefined
  /** Its pilot. isNull asks for common ones. */
  readonly pilot?: KeyFilter | null | undefined
  /** A theme of its own, or of the objective that it is about. */
  readonly theme?: KeyFilter | null | undefined
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

/** Compares a JudgingState. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface JudgingStateFilter {
  /** Is this one. */
  readonly eq?: JudgingState | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly JudgingState[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
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

/** Compares an amount. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface KronerFilter {
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

/** Which lessons. What is left out asks nothing; all that is given has to hold. */
export interface LessonWhere {
  /** All of these hold. */
  readonly and?: readonly LessonWhere[] | null | undefined
  /** The cohort of that pilot. Norwegian: pulje. */
  readonly cohort?: IntFilter | null | undefined
  /** A county that pilot lies in, by code. */
  readonly county?: KeyFilter | null | undefined
  /** The lesson itself, by key. */
  readonly id?: KeyFilter | null | undefined
  /** The day it was written down. */
  readonly learnedOn?: DateFilter | null | undefined
  /** The measure that it was learned from. */
  readonly measure?: KeyFilter | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: LessonWhere | null | undefined
  /** The objective that it was learned from. */
  readonly objective?: KeyFilter | null | undefined
  /** One of these holds. */
  readonly or?: readonly LessonWhere[] | null | undefined
  /** The pilot that learned it. */
  readonly pilot?: KeyFilter | null | undefined
  /** Part of the title or the text, with or without accents; two letters or more. */
  readonly text?: string | null | undefined
  /** A theme of its own, or of the objective that it came from. */
  readonly theme?: KeyFilter | null | undefined
  /** A pilot that has used it. isNull asks for unused ones. */
  readonly usedBy?: KeyFilter | null | undefined
}

/** Which groups. What is left out asks nothing; all that is given has to hold. */
export interface MeasureHaving {
  /** How many measures there are in the group. */
  readonly count?: IntFilter | null | undefined
}

/** What a plan says of a measure. What is left out stays as it is, null takes away, and a list takes the place of the one before. Norwegian: tiltak. */
export interface MeasureInput {
  /** What there is once it is done. */
  readonly deliverable?: string | null | undefined
  /** What is done. */
  readonly description?: string | null | undefined
  /** What is done first. */
  readonly firstStep?: string | null | undefined
  /** How attainment is judged, as agreed; null where it is not agreed. */
  readonly judging?: string | null | undefined
  /** Points on the way, in their order. */
  readonly milestones?: readonly MilestoneInput[] | null | undefined
  /** The objectives that it serves. A new measure needs one. */
  readonly objectives?: readonly MeasureObjectiveInput[] | null | undefined
  /** Who takes part in it. */
  readonly partners?: readonly MeasurePartnerInput[] | null | undefined
  /** The first day it is planned for. */
  readonly plannedFrom?: string | null | undefined
  /** The last day it is planned for. */
  readonly plannedTo?: string | null | undefined
  /** The municipality that is responsible: one of the pilot’s. */
  readonly responsibleMunicipality?: string | null | undefined
  /** What may stand in its way. */
  readonly risks?: readonly RiskInput[] | null | undefined
  /** The title. A new measure needs one. */
  readonly title?: string | null | undefined
  /** What other municipalities can take from it. */
  readonly transferValue?: string | null | undefined
  /** The effect it is to have. Norwegian: effektmål. */
  readonly wantedEffect?: string | null | undefined
  /** The result it is to have. Norwegian: resultatmål. */
  readonly wantedResult?: string | null | undefined
}

/** An objective that a measure serves, and its share of it. Norwegian: delmål. */
export interface MeasureObjectiveInput {
  /** The objective. */
  readonly objective: string
  /** Its agreed share in basis points; those of a measure add up to 10 000. Agreed for all of its objectives, or for none: then they are equal. */
  readonly shareBasisPoints?: number | null | undefined
}

/** Who takes part in a measure: a party, or a kind of actor. Norwegian: samarbeidspart. */
export interface MeasurePartnerInput {
  /** The kind of actor, where no party is named. */
  readonly category?: string | null | undefined
  /** The party; left out where a kind of actor is named. */
  readonly party?: string | null | undefined
  /** What it does. */
  readonly role?: string | null | undefined
  /** What its part is limited to. */
  readonly scope?: string | null | undefined
}

/** Compares a MeasureStatus. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface MeasureStatusFilter {
  /** Is this one. */
  readonly eq?: MeasureStatus | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly MeasureStatus[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
}

/** Which measures, by what the version in question says of them. What is left out asks nothing; all that is given has to hold. */
export interface MeasureVersionWhere {
  /** Its agreement. */
  readonly agreement?: KeyFilter | null | undefined
  /** All of these hold. */
  readonly and?: readonly MeasureVersionWhere[] | null | undefined
  /** The cohort of its pilot. Norwegian: pulje. */
  readonly cohort?: IntFilter | null | undefined
  /** The county of its responsible municipality, by code. */
  readonly county?: KeyFilter | null | undefined
  /** Whether it is agreed how attainment is judged. */
  readonly judgingState?: JudgingStateFilter | null | undefined
  /** The main theme of the objective that has the largest share of it: what totals count it under. */
  readonly mainTheme?: KeyFilter | null | undefined
  /** The measure, by key. */
  readonly measure?: KeyFilter | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: MeasureVersionWhere | null | undefined
  /** An objective that it serves, whatever its share. */
  readonly objective?: KeyFilter | null | undefined
  /** One of these holds. */
  readonly or?: readonly MeasureVersionWhere[] | null | undefined
  /** A party that is a partner in it. */
  readonly partner?: KeyFilter | null | undefined
  /** Its pilot. */
  readonly pilot?: KeyFilter | null | undefined
  /** The first day it is planned for. */
  readonly plannedFrom?: DateFilter | null | undefined
  /** The last day it is planned for. */
  readonly plannedTo?: DateFilter | null | undefined
  /** The municipality that is responsible for it, by code. */
  readonly responsibleMunicipality?: KeyFilter | null | undefined
  /** How far it has come. */
  readonly status?: MeasureStatusFilter | null | undefined
  /** A theme of an objective that it serves. */
  readonly theme?: KeyFilter | null | undefined
  /** Part of the title, with or without accents; two letters or more. */
  readonly title?: string | null | undefined
  /** The year that its plan is for. */
  readonly year?: IntFilter | null | undefined
}

/** Which measures, by what the newest public plan says of each. What is left out asks nothing; all that is given has to hold. */
export interface MeasureWhere {
  /** Its agreement. */
  readonly agreement?: KeyFilter | null | undefined
  /** What is allocated to it, all sources and years together. */
  readonly allocated?: KronerFilter | null | undefined
  /** All of these hold. */
  readonly and?: readonly MeasureWhere[] | null | undefined
  /** The cohort of its pilot. Norwegian: pulje. */
  readonly cohort?: IntFilter | null | undefined
  /** A county its pilot lies in, by code. */
  readonly county?: KeyFilter | null | undefined
  /** The measure itself, by key. */
  readonly id?: KeyFilter | null | undefined
  /** Whether one of its indicators is behind its target. Neither holds where none has a reading to judge by. */
  readonly indicatorBehind?: boolean | null | undefined
  /** The main theme of an objective that it serves. */
  readonly mainTheme?: KeyFilter | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: MeasureWhere | null | undefined
  /** An objective that it serves. */
  readonly objective?: KeyFilter | null | undefined
  /** One of these holds. */
  readonly or?: readonly MeasureWhere[] | null | undefined
  /** A partner in it. Norwegian: samarbeidspart. */
  readonly partner?: KeyFilter | null | undefined
  /** Its pilot. */
  readonly pilot?: KeyFilter | null | undefined
  /** The last day that it is planned for. */
  readonly plannedTo?: DateFilter | null | undefined
  /** The municipality that is responsible for it, by code. */
  readonly responsibleMunicipality?: KeyFilter | null | undefined
  /** What is spent on it, all sources and years together. */
  readonly spent?: KronerFilter | null | undefined
  /** What is spent of what is allocated, in basis points; missing where either is. */
  readonly spentShare?: IntFilter | null | undefined
  /** How far it has come. */
  readonly status?: MeasureStatusFilter | null | undefined
  /** Any theme of an objective that it serves. */
  readonly theme?: KeyFilter | null | undefined
  /** Part of the title, with or without accents; two letters or more. */
  readonly title?: string | null | undefined
  /** The year of the newest public plan that speaks of it. */
  readonly year?: IntFilter | null | undefined
}

/** A point on the way. Norwegian: milepæl. */
export interface MilestoneInput {
  /** The day by which it is to be reached. */
  readonly dueOn?: string | null | undefined
  /** The day on which it was. */
  readonly reachedOn?: string | null | undefined
  /** What is reached. */
  readonly title: string
}

/** What a dialogue meeting passes on to another ministry. Norwegian: sak til andre departementer. */
export interface MinistryMatterInput {
  /** Its name, where it is none. */
  readonly ministry?: string | null | undefined
  /** The ministry, where it is a party here. */
  readonly party?: string | null | undefined
  /** What the matter is. */
  readonly text: string
}

/** Which amounts. What is left out asks nothing; all that is given has to hold. */
export interface MoneyEntryWhere {
  /** How much the whole amount is. */
  readonly amount?: KronerFilter | null | undefined
  /** All of these hold. */
  readonly and?: readonly MoneyEntryWhere[] | null | undefined
  /** Whether an auditor has confirmed it. */
  readonly audited?: BooleanFilter | null | undefined
  /** The cohort of the pilot. Norwegian: pulje. */
  readonly cohort?: IntFilter | null | undefined
  /** A county that some of it counts under, by code. */
  readonly county?: KeyFilter | null | undefined
  /** A main theme that some of it counts under. */
  readonly mainTheme?: KeyFilter | null | undefined
  /** The measure it is set on. */
  readonly measure?: KeyFilter | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: MoneyEntryWhere | null | undefined
  /** An objective that some of it counts under. */
  readonly objective?: KeyFilter | null | undefined
  /** One of these holds. */
  readonly or?: readonly MoneyEntryWhere[] | null | undefined
  /** Who pays. */
  readonly payer?: KeyFilter | null | undefined
  /** The pilot; isNull asks for what the Storting has voted. */
  readonly pilot?: KeyFilter | null | undefined
  /** Who gets it. */
  readonly recipient?: KeyFilter | null | undefined
  /** Where the money comes from. */
  readonly source?: MoneySourceFilter | null | undefined
  /** How far they have come. */
  readonly stage?: MoneyStageFilter | null | undefined
  /** Whether there is an amount, and if not, why. */
  readonly state?: FigureStateFilter | null | undefined
  /** The budget year. */
  readonly year?: IntFilter | null | undefined
}

/** Which groups. What is left out asks nothing; all that is given has to hold. */
export interface MoneyHaving {
  /** What the known amounts of the group come to. */
  readonly amount?: KronerFilter | null | undefined
}

/** Compares a MoneySource. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface MoneySourceFilter {
  /** Is this one. */
  readonly eq?: MoneySource | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly MoneySource[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
}

/** Compares a MoneyStage. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface MoneyStageFilter {
  /** Is this one. */
  readonly eq?: MoneyStage | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly MoneyStage[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
}

/** Which municipalities. What is left out asks nothing; all that is given has to hold. */
export interface MunicipalityWhere {
  /** All of these hold. */
  readonly and?: readonly MunicipalityWhere[] | null | undefined
  /** Its class, where verified: from 1, most central, to 6. */
  readonly centrality?: IntFilter | null | undefined
  /** Its key. */
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

/** A name in one language. Norwegian: navn. */
export interface NameInput {
  /** The language it is in. */
  readonly language: Language
  /** The name in it. */
  readonly text: string
}

/** What an agreement wants to reach, and with whom. Norwegian: delmål. */
export interface ObjectiveInput {
  /** What the text says that the work also aims at. */
  readonly aims?: readonly string[] | null | undefined
  /** The key of one that is there and is to be said otherwise; left out for a new one. */
  readonly id?: string | null | undefined
  /** The one theme that totals count it under. */
  readonly mainTheme?: string | null | undefined
  /** What its partners promise: new ones are added to those that are there. */
  readonly obligations?: readonly ObligationInput[] | null | undefined
  /** Its other themes. */
  readonly otherThemes?: readonly string[] | null | undefined
  /** Its named partners, and who may be invited: new ones are added to those that are there. */
  readonly participations?: readonly ParticipationInput[] | null | undefined
  /** The section of the agreement that holds it. */
  readonly section?: string | null | undefined
  /** As the agreement writes it. A new one needs it. */
  readonly title?: string | null | undefined
}

/** Which objectives. What is left out asks nothing; all that is given has to hold. */
export interface ObjectiveWhere {
  /** Its agreement. */
  readonly agreement?: KeyFilter | null | undefined
  /** What is allocated to it, all sources and years together. */
  readonly allocated?: KronerFilter | null | undefined
  /** All of these hold. */
  readonly and?: readonly ObjectiveWhere[] | null | undefined
  /** What the newest published assessment of it concluded; isNull asks for those without. */
  readonly assessment?: AssessmentConclusionFilter | null | undefined
  /** The cohort of its pilot. Norwegian: pulje. */
  readonly cohort?: IntFilter | null | undefined
  /** A county its pilot lies in, by code. */
  readonly county?: KeyFilter | null | undefined
  /** The objective itself, by key. */
  readonly id?: KeyFilter | null | undefined
  /** Whether one of its indicators, or of its measures’, is behind its target. Neither holds where none has a reading to judge by. */
  readonly indicatorBehind?: boolean | null | undefined
  /** The one theme that totals count it under. */
  readonly mainTheme?: KeyFilter | null | undefined
  /** The status of a measure that serves it now. */
  readonly measureStatus?: MeasureStatusFilter | null | undefined
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
  /** What is spent on it, all sources and years together. */
  readonly spent?: KronerFilter | null | undefined
  /** What is spent of what is allocated, in basis points; missing where either is. */
  readonly spentShare?: IntFilter | null | undefined
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

/** A graded statement of an agreement. Norwegian: forpliktelse. */
export interface ObligationInput {
  /** Who owes it. A new one needs one. */
  readonly debtors?: readonly DebtorInput[] | null | undefined
  /** How strongly it binds. A new one needs it. */
  readonly grade?: ObligationGrade | null | undefined
  /** The key of one that is there and is to be said otherwise; left out for a new one. */
  readonly id?: string | null | undefined
  /** Where in the agreement it belongs. A new one needs it. */
  readonly kind?: ObligationKind | null | undefined
  /** A reservation that the text carries. Norwegian: forbehold. */
  readonly reservation?: string | null | undefined
  /** What it is limited to. */
  readonly scope?: string | null | undefined
  /** The section of the agreement that holds it. A new one needs it. */
  readonly section?: string | null | undefined
  /** Where the text says that it is spelled out further: action plan, steering letter or budget decision. */
  readonly specifiedIn?: string | null | undefined
  /** What is to be done. A new one needs it. */
  readonly text?: string | null | undefined
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

/** Which readings. What is left out asks nothing; all that is given has to hold. */
export interface ObservationWhere {
  /** All of these hold. */
  readonly and?: readonly ObservationWhere[] | null | undefined
  /** Whether it is of the whole, and not of a part. */
  readonly isWhole?: boolean | null | undefined
  /** The municipality that it is of, by code. */
  readonly municipality?: KeyFilter | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: ObservationWhere | null | undefined
  /** One of these holds. */
  readonly or?: readonly ObservationWhere[] | null | undefined
  /** The part that it is of, such as "kvinner". */
  readonly part?: TextFilter | null | undefined
  /** The period, such as "2026" or "2026-H1". */
  readonly period?: TextFilter | null | undefined
  /** The first day of the period. */
  readonly periodFrom?: DateFilter | null | undefined
  /** The last day of the period. */
  readonly periodTo?: DateFilter | null | undefined
  /** Whether there is a reading, and if not, why. */
  readonly state?: FigureStateFilter | null | undefined
}

/** A role in an agreement or under one of its objectives. Of one that is there, who has it and which it is stay as they are. Norwegian: rolle. */
export interface ParticipationInput {
  /** In what capacity it takes part. */
  readonly capacity?: string | null | undefined
  /** The kind of actor, where no party is named. */
  readonly category?: string | null | undefined
  /** The key of one that is there and is to be said otherwise; left out for a new one. */
  readonly id?: string | null | undefined
  /** The party; left out where the text names a kind of actor. */
  readonly party?: string | null | undefined
  /** On whose behalf it also acts. */
  readonly represents?: readonly string[] | null | undefined
  /** A reservation that the text carries. Norwegian: forbehold. */
  readonly reservation?: string | null | undefined
  /** In the whole: MAIN_PARTY, COORDINATING_MAIN_PARTY, SPECIAL_ROLE or MENTIONED. Under an objective: NAMED_PARTNER or MAY_BE_INVITED. */
  readonly role?: ParticipationRole | null | undefined
  /** What the role is limited to. */
  readonly scope?: string | null | undefined
  /** The section of the agreement that says so. */
  readonly section?: string | null | undefined
  /** The first day of the role. */
  readonly validFrom?: string | null | undefined
  /** The last day of the role. */
  readonly validTo?: string | null | undefined
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

/** What is agreed of a county in a pilot that lies in several. Norwegian: fylkets andel. */
export interface PilotCountyInput {
  /** The county. */
  readonly county: string
  /** Its share of the pilot in basis points: those of all counties add up to 10 000. */
  readonly shareBasisPoints: number
}

/** A municipality of a pilot. Norwegian: kommune. */
export interface PilotMunicipalityInput {
  /** The municipality. */
  readonly municipality: string
  /** What part of it is left out of the pilot. */
  readonly scopeNote?: string | null | undefined
}

/** Which pilots. What is left out asks nothing; all that is given has to hold. */
export interface PilotWhere {
  /** What is allocated in it, all sources and years together. */
  readonly allocated?: KronerFilter | null | undefined
  /** All of these hold. */
  readonly and?: readonly PilotWhere[] | null | undefined
  /** The newest year that it has an approved plan for; isNull asks for those without. */
  readonly approvedPlanYear?: IntFilter | null | undefined
  /** Norwegian: pulje. */
  readonly cohort?: IntFilter | null | undefined
  /** Whether its municipalities border on each other. */
  readonly contiguous?: BooleanFilter | null | undefined
  /** A county it lies in, by code. */
  readonly county?: KeyFilter | null | undefined
  /** What the state has granted it, all years together. */
  readonly granted?: KronerFilter | null | undefined
  /** Whether an agreement of it is on record. */
  readonly hasAgreement?: boolean | null | undefined
  /** The pilot itself, by key. */
  readonly id?: KeyFilter | null | undefined
  /** Whether one of its indicators is behind its target. Neither holds where none has a reading to judge by. */
  readonly indicatorBehind?: boolean | null | undefined
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
  /** What is spent in it, all sources and years together. */
  readonly spent?: KronerFilter | null | undefined
  /** What is spent of what is allocated, in basis points; missing where either is. */
  readonly spentShare?: IntFilter | null | undefined
  /** A theme of its objectives, or of what it said that it would work on. */
  readonly theme?: KeyFilter | null | undefined
}

/** Compares a PlanState. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface PlanStateFilter {
  /** Is this one. */
  readonly eq?: PlanState | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly PlanState[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
}

/** What place an objective has in the year, and why. Norwegian: prioritering. */
export interface PriorityInput {
  /** The objective. */
  readonly objective: string
  /** Its place: 1 comes first. Given for all, each its own, or for none. */
  readonly rank?: number | null | undefined
  /** Why it has this place. Without it the reason of the act holds. */
  readonly reason?: string | null | undefined
  /** Its share of the year’s effort in basis points. Given for all, adding up to 10 000, or for none. */
  readonly shareBasisPoints?: number | null | undefined
}

/** Which acts. What is left out asks nothing; all that is given has to hold. */
export interface RecordedActWhere {
  /** What was done, as the schema names it. */
  readonly act?: TextFilter | null | undefined
  /** The agreement that it is about. */
  readonly agreement?: KeyFilter | null | undefined
  /** All of these hold. */
  readonly and?: readonly RecordedActWhere[] | null | undefined
  /** When it was done. */
  readonly at?: DateTimeFilter | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: RecordedActWhere | null | undefined
  /** One of these holds. */
  readonly or?: readonly RecordedActWhere[] | null | undefined
  /** The organisation that did it. */
  readonly party?: KeyFilter | null | undefined
  /** The membership by which a person did it. */
  readonly person?: TextFilter | null | undefined
  /** The revision that it made. */
  readonly revision?: IntFilter | null | undefined
}

/** What a party, or a kind of actor, is responsible for. Norwegian: ansvar. */
export interface ResponsibilityInput {
  /** The kind of actor, where no party is named. */
  readonly category?: string | null | undefined
  /** The party; left out where a kind of actor is named. */
  readonly party?: string | null | undefined
  /** What it is to do. */
  readonly text: string
}

/** One thing that has to be mended, and where. Norwegian: merknad. */
export interface ReturnNoteInput {
  /** The field it is about, as the schema names it. */
  readonly field?: string | null | undefined
  /** The measure it is about. */
  readonly measure?: string | null | undefined
  /** The objective it is about. */
  readonly objective?: string | null | undefined
  /** Why it has to be mended. */
  readonly reason: string
}

/** What may stand in the way of a measure. Norwegian: risiko. */
export interface RiskInput {
  /** How grave it would be. */
  readonly consequence?: RiskDegree | null | undefined
  /** How likely it is. */
  readonly likelihood?: RiskDegree | null | undefined
  /** What is done about it. */
  readonly response?: string | null | undefined
  /** What may happen. */
  readonly text: string
}

/** Compares a SchemeOutcome. A gap satisfies no comparison, nor its opposite: isNull asks for gaps. */
export interface SchemeOutcomeFilter {
  /** Is this one. */
  readonly eq?: SchemeOutcome | null | undefined
  /** Is one of these. An empty list is refused. */
  readonly in?: readonly SchemeOutcome[] | null | undefined
  /** Whether it is missing. */
  readonly isNull?: boolean | null | undefined
}

/** Which groups. What is left out asks nothing; all that is given has to hold. */
export interface SchemeUseHaving {
  /** How many uses there are in the group, those of the years before among them. */
  readonly count?: IntFilter | null | undefined
}

/** How an existing instrument was used in a year, or was not. In a correction, what is left out stays as it is, and null takes away. Norwegian: bruk av virkemiddel. */
export interface SchemeUseInput {
  /** How much was applied for. */
  readonly applied?: number | null | undefined
  /** Whether that is known, and if not, why. */
  readonly appliedState?: FigureState | null | undefined
  /** How much was awarded. */
  readonly awarded?: number | null | undefined
  /** Whether that is known, and if not, why. */
  readonly awardedState?: FigureState | null | undefined
  /** Whether it is of a year before the agreement, to compare with; no where it is left out. Norwegian: nullpunkt. */
  readonly isBaseline?: boolean | null | undefined
  /** The measure it was for, where it was for one. */
  readonly measure?: string | null | undefined
  /** What became of it. A new use needs one. */
  readonly outcome?: SchemeOutcome | null | undefined
  /** The party that applied, or did not. */
  readonly party?: string | null | undefined
  /** Why it was refused or not applied for. */
  readonly reason?: string | null | undefined
  /** The year. A new use needs one. */
  readonly year?: number | null | undefined
}

/** Which uses of existing instruments. What is left out asks nothing; all that is given has to hold. */
export interface SchemeUseWhere {
  /** All of these hold. */
  readonly and?: readonly SchemeUseWhere[] | null | undefined
  /** The cohort of the pilot. Norwegian: pulje. */
  readonly cohort?: IntFilter | null | undefined
  /** A county the pilot lies in, by code. */
  readonly county?: KeyFilter | null | undefined
  /** Whether it is of a year before the agreement. */
  readonly isBaseline?: BooleanFilter | null | undefined
  /** The measure it is for. */
  readonly measure?: KeyFilter | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: SchemeUseWhere | null | undefined
  /** One of these holds. */
  readonly or?: readonly SchemeUseWhere[] | null | undefined
  /** What became of it. */
  readonly outcome?: SchemeOutcomeFilter | null | undefined
  /** Who applied, or did not. */
  readonly party?: KeyFilter | null | undefined
  /** The pilot. */
  readonly pilot?: KeyFilter | null | undefined
  /** The instrument. */
  readonly scheme?: KeyFilter | null | undefined
  /** The year. */
  readonly year?: IntFilter | null | undefined
}

/** Which self-reports. What is left out asks nothing; all that is given has to hold. */
export interface SelfReportWhere {
  /** The agreement. */
  readonly agreement?: KeyFilter | null | undefined
  /** All of these hold. */
  readonly and?: readonly SelfReportWhere[] | null | undefined
  /** How far it says that the objective is reached. */
  readonly attainment?: AttainmentFilter | null | undefined
  /** The cohort of the pilot. Norwegian: pulje. */
  readonly cohort?: IntFilter | null | undefined
  /** A county the pilot lies in, by code. */
  readonly county?: KeyFilter | null | undefined
  /** The report itself, by key. */
  readonly id?: KeyFilter | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: SelfReportWhere | null | undefined
  /** The objective that it is about. isNull asks for those of an obligation, or of the whole agreement. */
  readonly objective?: KeyFilter | null | undefined
  /** One of these holds. */
  readonly or?: readonly SelfReportWhere[] | null | undefined
  /** Who reports. */
  readonly party?: KeyFilter | null | undefined
  /** The pilot. */
  readonly pilot?: KeyFilter | null | undefined
  /** The day it was reported. */
  readonly reportedOn?: DateFilter | null | undefined
  /** A theme of the objective that it is about. */
  readonly theme?: KeyFilter | null | undefined
  /** The year that it is about. */
  readonly year?: IntFilter | null | undefined
}

/** Further financing that an ordinary budget has settled. Norwegian: avklart finansiering. */
export interface SettledFinancingInput {
  /** How much, in the prices of its budget year. */
  readonly amount?: number | null | undefined
  /** Whether the amount is there, and if not, why. Without it: REPORTED with an amount, else NOT_REPORTED. */
  readonly amountState?: FigureState | null | undefined
  /** The year of the budget. */
  readonly budgetYear: number
  /** The objective that it finances; left out where it is for all of them. */
  readonly objective?: string | null | undefined
  /** Whose budget it is. */
  readonly party?: string | null | undefined
  /** The budget decision, as it is filed. */
  readonly reference?: string | null | undefined
  /** What is financed. */
  readonly text: string
}

/** Which other effort. What is left out asks nothing; all that is given has to hold. */
export interface SupplementaryEffortWhere {
  /** All of these hold. */
  readonly and?: readonly SupplementaryEffortWhere[] | null | undefined
  /** The first year of it. */
  readonly fromYear?: IntFilter | null | undefined
  /** The municipality that it hit, by code. isNull asks for effort in the whole pilot. */
  readonly municipality?: KeyFilter | null | undefined
  /** This does not hold. A gap satisfies neither a comparison nor its opposite. */
  readonly not?: SupplementaryEffortWhere | null | undefined
  /** One of these holds. */
  readonly or?: readonly SupplementaryEffortWhere[] | null | undefined
  /** Who made it. */
  readonly party?: KeyFilter | null | undefined
  /** Its theme. */
  readonly theme?: KeyFilter | null | undefined
  /** The last year of it. isNull asks for what has no set end. */
  readonly toYear?: IntFilter | null | undefined
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

/** What is to be done under one agreement in one year. It comes in versions; the approved one holds. Norwegian: handlingsplan. */
export interface ActionPlan {
  readonly __typename: 'ActionPlan'
  /** The agreement that it carries out. */
  readonly agreement: Agreement | null
  /** The version that holds: the approved one. Null while none has been approved. */
  readonly current: PlanVersion | null
  /** The key of its agreement and its year, such as "smola-aure/2026". */
  readonly id: string
  /** The pilot of its agreement. */
  readonly pilot: Pilot | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** How far its newest version has come. The one that holds may be another: see `current`. */
  readonly state: PlanState | null
  /** One version by its number; null where there is none, or only a draft. */
  readonly version: PlanVersion | null
  /** Every version that has been submitted, newest first. Drafts are not among them. */
  readonly versions: readonly PlanVersion[]
  /** The year that it plans. */
  readonly year: number
}

/** A page of a list of ActionPlan. */
export interface ActionPlanConnection {
  readonly __typename: 'ActionPlanConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly ActionPlanEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly ActionPlan[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** A ActionPlan in a list, and its place there. */
export interface ActionPlanEdge {
  readonly __typename: 'ActionPlanEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: ActionPlan
}

/** The agreement of a pilot: its text, its term, and what its main parties have decided. Norwegian: bygdevekstavtale. */
export interface Agreement {
  readonly __typename: 'Agreement'
  /** The action plans made under it, newest year first. Norwegian: handlingsplaner. */
  readonly actionPlans: ActionPlanConnection | null
  /** What the parties want to reach through it. */
  readonly aims: readonly string[]
  /** How it is to be anchored in later plans. */
  readonly anchoringRule: string | null
  /** What it rests on, party by party. */
  readonly anchorings: readonly Anchoring[]
  /** What is on record of each main party’s decision. One without a record is NOT_REPORTED too: see `missing`. */
  readonly approvals: readonly Approval[]
  /** What auditors have stated of the accounts of the agreement, the newest year first. */
  readonly auditStatements: readonly AuditStatement[]
  /** The bodies that it sets up, such as a steering group. */
  readonly bodies: readonly Body[]
  /** The day KDD closed it: from then on no accounts, readings, reports or assessments of it are written. Null while it is open. */
  readonly closedOn: LocalDate | null
  /** Which main parties have confirmed the draft, and which edition of it. */
  readonly confirmations: readonly AgreementConfirmation[]
  /** Whom to talk to at each party. For those who have a part in the agreement, KDD, Distriktssenteret and the evaluator of the pilot; empty for everybody else. */
  readonly contacts: readonly Contact[]
  /** What the cooperation itself is to give. */
  readonly contributesTo: readonly string[]
  /** What it demands of each party in a year, and where that stands on the day asked about. */
  readonly cycle: AgreementCycle | null
  /** How it adapts the common evaluation design, the newest agreed first. */
  readonly designAdaptations: readonly DesignAdaptation[] | null
  /** The dialogue meetings of its main parties, newest first: a handful a year at most. */
  readonly dialogueMeetings: readonly DialogueMeeting[] | null
  /** Where its parties disagree, in the order it was raised. Only its main parties are told, and others what concerns them. */
  readonly disagreements: readonly Disagreement[]
  /** How disagreement is to be solved. */
  readonly disputeRule: string | null
  /** The number of its present edition: what an act on it names as `expectedVersion`. */
  readonly edition: number
  /** How its text came to be what it is, since it was written down here. Empty where it was not. */
  readonly editions: readonly AgreementEdition[]
  /** What is to be judged when it ends. */
  readonly endAssessment: readonly string[]
  /** The last day of its term. */
  readonly endsOn: LocalDate | null
  /** How it is to be evaluated: its own strategy, else the common one. Null where neither is on record. */
  readonly evaluationStrategy: EvaluationStrategy | null
  /** What is to be done to follow it up, by whom and how often. */
  readonly followUpRules: readonly FollowUpRule[]
  /** The letter or framework that its funding refers to. */
  readonly fundingFramework: string | null
  /** The grants given under it, newest year first. */
  readonly grants: readonly Grant[] | null
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
  /** Norwegian: hovedparter. */
  readonly mainParties: readonly Participation[]
  /** What each main party still owes, or nobody has told. */
  readonly missing: readonly MissingApproval[]
  /** 1 for the pilot’s first agreement, 2 for its successor. */
  readonly number: number
  /** How many objectives a source says that it has; they may not all be on record here. Null where no source says. */
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
  /** When its parties treated its status politically, newest first: once a party and year at most. */
  readonly politicalTreatments: readonly PoliticalTreatment[] | null
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
  /** What its parties have reported, newest first: one of a kind a party and year at most. */
  readonly statusReports: readonly StatusReport[] | null
  /** What is known of the copy of the text that this is taken from. */
  readonly textStatus: string | null
  /** What it is called. */
  readonly title: string
}

/** What came of closing an agreement, or of opening it again. Norwegian: utført handling. */
export interface AgreementClosingDone {
  readonly __typename: 'AgreementClosingDone'
  /** The agreement; null where it was not done. */
  readonly agreement: Agreement | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** That a main party has read an edition of a draft, and stands by it. Norwegian: bekreftelse. */
export interface AgreementConfirmation {
  readonly __typename: 'AgreementConfirmation'
  /** The day it was confirmed. */
  readonly confirmedOn: LocalDate
  /** The edition that it has read: of a later one it says nothing. */
  readonly edition: number
  /** The main party that has confirmed it. */
  readonly party: Party | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
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

/** What an agreement demands of each of its parties in one year, and where it stands. Norwegian: årshjul. */
export interface AgreementCycle {
  readonly __typename: 'AgreementCycle'
  /** Whether the agreement’s rules of follow-up are on record. If not, the list is empty because nobody has told what it demands. */
  readonly isOnRecord: boolean
  /** What is demanded of whom, in the order of the rules. Empty also for a year outside the term of the agreement. */
  readonly items: readonly CycleItem[]
  /** The year. */
  readonly year: number
}

/** What came of an act on an agreement. Norwegian: utført handling. */
export interface AgreementDone {
  readonly __typename: 'AgreementDone'
  /** The agreement as the act left it; null where it was not done. */
  readonly agreement: Agreement | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** A Agreement in a list, and its place there. */
export interface AgreementEdge {
  readonly __typename: 'AgreementEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: Agreement
}

/** The text of an agreement as one change left it: while it was a draft, or by a decision after that. Norwegian: utgave. */
export interface AgreementEdition {
  readonly __typename: 'AgreementEdition'
  /** Who decided it; null in a draft. */
  readonly body: string | null
  /** The day it was decided; null in a draft. */
  readonly decidedOn: LocalDate | null
  /** Its number: 1 for the text as it was first written down. */
  readonly edition: number
  /** What it changed: fields of the agreement as the schema names them, and keys of its parts. */
  readonly fields: readonly string[]
  /** Whether it changed an agreement that was public, by a decision. */
  readonly isAmendment: boolean
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where the decision can be looked up; null in a draft. */
  readonly reference: DecisionReference | null
  /** The revision that wrote it: read at that one, the agreement says what it said then. Null for one written before that was kept. */
  readonly revision: number | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The day it was written down. */
  readonly writtenOn: LocalDate
}

/** A plan, resolution or white paper that an agreement rests on, for one of its parties. Norwegian: forankring. */
export interface Anchoring {
  readonly __typename: 'Anchoring'
  /** The body that decided, such as "fylkestinget". */
  readonly body: string | null
  /** The first year it covers; null where no source says. */
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
  /** The last year it covers; null where no source says. */
  readonly toYear: number | null
}

/** A key by which one reader is told from another. It shows nothing that is not public, and is never shown again itself. Norwegian: API-nøkkel. */
export interface ApiKey {
  readonly __typename: 'ApiKey'
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
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}

/** What came of an act on a key. Norwegian: utført handling. */
export interface ApiKeyDone {
  readonly __typename: 'ApiKeyDone'
  /** What is kept of the key, as the act left it; null where it was not done. */
  readonly apiKey: ApiKey | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The key itself, shown this once and kept nowhere: send it in `x-api-key`. Null where it was not issued, or by an act that was done before. */
  readonly key: string | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** What the Storting has voted for the grant scheme in one year. Norwegian: bevilgning. */
export interface Appropriation {
  readonly __typename: 'Appropriation'
  /** What was voted for the whole year, in its own prices. */
  readonly amount: KronerFigure
  /** How often it has been changed, and once more: what an act names as `expectedVersion`. */
  readonly edition: number
  /** What the grants of the year come to, as far as they are on record. */
  readonly granted: KronerFigure
  /** A readable key that is never reused. */
  readonly id: string
  /** What it was raised by, where a source gives that, even if it does not give the whole. */
  readonly increase: KronerFigure
  /** What else a reader should know about it. */
  readonly note: string | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** The budget document or decision that it rests on. */
  readonly reference: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** Whether it is real, or made up for demonstration. */
  readonly world: World
  /** The budget year, in whose prices it is. */
  readonly year: number
}

/** What came of an act on a vote of the Storting. Norwegian: utført handling. */
export interface AppropriationDone {
  readonly __typename: 'AppropriationDone'
  /** The vote as the act left it; null where nothing was done. */
  readonly appropriation: Appropriation | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
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
  /** Where the decision can be looked up. */
  readonly reference: DecisionReference | null
  /** The condition it was given on. Norwegian: forbehold. */
  readonly reservation: string | null
  /** The day the reservation was lifted; null while it stands. */
  readonly reservationLiftedOn: LocalDate | null
  /** The decision by which its reservation was lifted; null while it stands, or where no source gives it. */
  readonly reservationLifting: ReservationLifting | null
  /** The section of the agreement where the decision is, or should be, noted. */
  readonly section: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What the party has decided, as far as it is told. */
  readonly state: ApprovalState
}

/** What someone independent concluded of an objective or of an obligation. What parties say themselves stands in self-reports. Norwegian: vurdering av måloppnåelse. */
export interface Assessment {
  readonly __typename: 'Assessment'
  /** The agreement that it is about. */
  readonly agreement: Agreement | null
  /** The day it was concluded. */
  readonly assessedOn: LocalDate
  /** Who concluded. Norwegian: evaluator. */
  readonly assessor: Party | null
  /** What was concluded. */
  readonly conclusion: AssessmentConclusion
  /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
  readonly edition: number
  /** Of one made for the end of the agreement: what it says of other effort of the period. Norwegian: øvrig innsats. */
  readonly effortNote: string | null
  /** Of one made for the end of the agreement: other effort that was on record of the period. Norwegian: øvrig innsats. */
  readonly efforts: readonly SupplementaryEffort[]
  /** What it rests on. */
  readonly evidence: readonly Evidence[]
  /** A key that is never reused. */
  readonly id: string
  /** Whether it was made for the end of the agreement, rather than for a year. */
  readonly isAtEnd: boolean
  /** Whether it is published. Until then its assessor alone sees it. */
  readonly isPublic: boolean
  /** The objective that is assessed, where it is one. */
  readonly objective: Objective | null
  /** The obligation that is assessed, where it is one. */
  readonly obligation: Obligation | null
  /** The pilot that it is about. */
  readonly pilot: Pilot | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** What the conclusion rests on. Norwegian: begrunnelse. */
  readonly rationale: string
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The year that it is about. */
  readonly year: number
}

/** A page of a list of Assessment. */
export interface AssessmentConnection {
  readonly __typename: 'AssessmentConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly AssessmentEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly Assessment[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** What came of an act on an assessment. Norwegian: utført handling. */
export interface AssessmentDone {
  readonly __typename: 'AssessmentDone'
  /** The assessment as the act left it; null where it was not done. */
  readonly assessment: Assessment | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** A Assessment in a list, and its place there. */
export interface AssessmentEdge {
  readonly __typename: 'AssessmentEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: Assessment
}

/** That an auditor has confirmed the accounts of an agreement for one year, as a municipality of it tells. Norwegian: revisjonsuttalelse. */
export interface AuditStatement {
  readonly __typename: 'AuditStatement'
  /** The agreement whose accounts were audited. */
  readonly agreement: Agreement | null
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
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The day of the statement. */
  readonly statedOn: LocalDate
  /** The year of the accounts. */
  readonly year: number
}

/** What came of an act on the audit of accounts. Norwegian: utført handling. */
export interface AuditStatementDone {
  readonly __typename: 'AuditStatementDone'
  /** The statement; null where nothing was done. */
  readonly auditStatement: AuditStatement | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** Where an indicator stood before the work began. Norwegian: nullpunkt. */
export interface Baseline {
  readonly __typename: 'Baseline'
  /** Of a ratio: by what. Norwegian: nevner. */
  readonly denominator: DecimalFigure
  /** Of a ratio: what is divided. Norwegian: teller. */
  readonly numerator: DecimalFigure
  /** A year, 2025, or a part of one, 2025-H1 or 2025-Q1; null where no baseline is given. */
  readonly period: string | null
  /** Of a scale: the step in words. */
  readonly step: string | null
  /** The reading; of a scale the step, from 1. */
  readonly value: DecimalFigure
}

/** A group that meets about the agreements: who is in it, and what it deals with. Norwegian: nettverk, ressursgruppe, styringsgruppe. */
export interface Body {
  readonly __typename: 'Body'
  /** The agreement that sets it up; null for a body that stands by itself. */
  readonly agreement: Agreement | null
  /** How often its members were changed, and once more: what an act names as `expectedVersion`. */
  readonly edition: number
  /** A readable key that is never reused, such as "project-leaders-network". */
  readonly id: string
  /** What sort of body it is. */
  readonly kind: BodyKind
  /** When it met and what about, newest first. */
  readonly meetings: readonly BodyMeeting[]
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

/** What came of an act on a body, its members or its meetings. Norwegian: utført handling. */
export interface BodyDone {
  readonly __typename: 'BodyDone'
  /** The body as the act left it; null where it was not done. */
  readonly body: Body | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** A Body in a list, and its place there. */
export interface BodyEdge {
  readonly __typename: 'BodyEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: Body
}

/** A day on which a body met, and what it dealt with. Norwegian: møte. */
export interface BodyMeeting {
  readonly __typename: 'BodyMeeting'
  /** The day it was held. */
  readonly heldOn: LocalDate
  /** A key that is never reused. */
  readonly id: string
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where its minutes can be looked up; null where none is given. */
  readonly reference: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What it dealt with; empty where no source says. */
  readonly subjects: readonly string[]
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

/** Whom to talk to at a party about an agreement. Never public: for those who have a part in the agreement, KDD, Distriktssenteret and the evaluator of the pilot. Norwegian: kontakt. */
export interface Contact {
  readonly __typename: 'Contact'
  /** The agreement that it is about. */
  readonly agreement: Agreement | null
  /** How often it was changed, and once more: what an act names as `expectedVersion`. */
  readonly edition: number
  /** The day who the person is was erased, at every moment; null while it stands. */
  readonly erasedOn: LocalDate | null
  /** A key made at random. */
  readonly id: string
  /** Whose contact it is. */
  readonly party: Party | null
  /** Who it is, and how to reach them: that it was shown is put on record. Null once it was erased. */
  readonly person: ContactPerson | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** The day it was removed; null while it stands. */
  readonly removedOn: LocalDate | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}

/** What came of an act on a contact. Norwegian: utført handling. */
export interface ContactDone {
  readonly __typename: 'ContactDone'
  /** The contact as the act left it; null where it was not done. */
  readonly contact: Contact | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** Who a contact is, and how to reach them. That it was shown is put on record. Norwegian: kontaktperson. */
export interface ContactPerson {
  readonly __typename: 'ContactPerson'
  /** Whether the party has asked that what it has to do be sent to this e-mail address, each working day that there is something. Norwegian: sammendrag på e-post. */
  readonly digest: boolean
  /** Norwegian: e-postadresse. Null where none is given. */
  readonly email: string | null
  /** What the person is called. */
  readonly name: string
  /** Norwegian: telefonnummer. Null where none is given. */
  readonly phone: string | null
  /** What the person does; null where it is not said. */
  readonly role: string | null
}

/** How something developed in the surroundings, whatever the pilots did. It is there to compare with, and explains nothing. Norwegian: kontekstserie. */
export interface ContextSeries {
  readonly __typename: 'ContextSeries'
  /** A key that is never reused. */
  readonly id: string
  /** The municipality that it is of; null where it is of a whole pilot. */
  readonly municipality: Municipality | null
  /** What is counted. */
  readonly name: string
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** The table of official statistics that it is taken from. */
  readonly registryTable: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What it is counted in. Norwegian: enhet. */
  readonly unit: string
  /** Year by year, the oldest first, gaps as gaps. */
  readonly values: readonly ContextValue[]
}

/** One year of a series of the surroundings. Norwegian: verdi. */
export interface ContextValue {
  readonly __typename: 'ContextValue'
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The figure of that year. */
  readonly value: DecimalFigure
  /** The year that it is of. */
  readonly year: number
}

/** A county, as Statistics Norway numbers it from 2024. Norwegian: fylke. */
export interface County {
  readonly __typename: 'County'
  /** Its key. Norwegian: fylkesnummer. */
  readonly code: string
  /** The county municipality. Norwegian: fylkeskommune. */
  readonly countyMunicipality: Party | null
  /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
  readonly edition: number
  /** What it was called before, newest first. */
  readonly formerNames: readonly FormerName[]
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
  /** From what it took over, by code: several where they were merged; empty where that is not on record. */
  readonly predecessors: readonly County[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What took over from it, by code: several where it was divided; empty while it exists. */
  readonly successors: readonly County[]
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

/** What came of an act on the register of counties. Norwegian: utført handling. */
export interface CountyDone {
  readonly __typename: 'CountyDone'
  /** The county as the act left it; null where it was not done. */
  readonly county: County | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
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

/** By what an answer is judged. Norwegian: kriterium. */
export interface Criterion {
  readonly __typename: 'Criterion'
  /** The agreement that has added it; null for a common criterion. */
  readonly agreement: Agreement | null
  /** A key that is never reused. */
  readonly id: string
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The criterion itself. */
  readonly text: string
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

/** The day by which something has to be done in a year, and where that is said. Norwegian: frist. */
export interface CycleDeadline {
  readonly __typename: 'CycleDeadline'
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
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The year whose work it is about. */
  readonly year: number
}

/** What came of setting a deadline. Norwegian: utført handling. */
export interface CycleDeadlineDone {
  readonly __typename: 'CycleDeadlineDone'
  /** The deadline; null where it was not done. */
  readonly deadline: CycleDeadline | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** One thing that an agreement demands of one party in a year, and whether it has been done. */
export interface CycleItem {
  readonly __typename: 'CycleItem'
  /** The deadline that the agreement, a grant letter or KDD has set; null where none has: none is invented. */
  readonly deadline: CycleDeadline | null
  /** The day it was first done; null where it has not been, or no record gives the day. */
  readonly doneOn: LocalDate | null
  /** What is demanded. */
  readonly kind: CycleItemKind
  /** The meeting, of DIALOGUE_HELD: also what it passed on to other ministries. */
  readonly meeting: DialogueMeeting | null
  /** Of whom it is demanded. */
  readonly party: Party | null
  /** The version of the plan by which it was first done, of what is done by one. */
  readonly planVersion: PlanVersion | null
  /** The decision, minutes or report it was done by, as it is filed. */
  readonly reference: string | null
  /** The section of the agreement that demands it. */
  readonly section: string | null
  /** Whether it has been done, on the day asked about. */
  readonly state: CycleItemState
  /** What the agreement says there, retold in bokmål. */
  readonly text: string
}

/** What is known of a pilot, of what is expected to be known by the day asked about. Norwegian: datakvalitet. */
export interface DataQuality {
  readonly __typename: 'DataQuality'
  /** How many are expected. What does not apply is not. */
  readonly expected: number
  /** The figures that are asked for, by kind: known and missing, unless the filter says otherwise. */
  readonly figures: ExpectedFigureConnection
  /** The same for each kind of figure that is expected. */
  readonly kinds: readonly KindQuality[]
  /** How many figures are known. */
  readonly known: number
  /** Why the others are not known, the most frequent first. */
  readonly missing: readonly MissingCount[]
  /** The pilot. */
  readonly pilot: Pilot | null
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

/** A number and its state. A missing one has no value, and is never zero. */
export type DecimalFigure = Figure<number> & {
  readonly __typename: 'DecimalFigure'
}

/** Numbers added up. Only what is known is added; it is PROVISIONAL while something is missing, and has no value while all is. */
export type DecimalTotal = Figure<number> & {
  readonly __typename: 'DecimalTotal'
  /** How many figures there should be. Those that do not apply are not expected. */
  readonly expected: number
  /** How many figures are in it. */
  readonly reported: number
}

/** Where a decision can be looked up. Norwegian: saksreferanse. */
export interface DecisionReference {
  readonly __typename: 'DecisionReference'
  /** The archive that holds it, such as "Smøla kommune". Norwegian: arkiv. */
  readonly archive: string | null
  /** The number of the case in it. Norwegian: saksnummer. */
  readonly case: string | null
  /** The number of the document in the case. Norwegian: dokumentnummer. */
  readonly document: string | null
  /** Where it is published. */
  readonly url: string | null
}

/** How one agreement adapts the common design to itself. Norwegian: tilpasning. */
export interface DesignAdaptation {
  readonly __typename: 'DesignAdaptation'
  /** The day the parties agreed to it; null while they have not. */
  readonly agreedOn: LocalDate | null
  /** The agreement that adapts it. */
  readonly agreement: Agreement | null
  /** The common design that it adapts. */
  readonly design: EvaluationDesign | null
  /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
  readonly edition: number
  /** A key that is never reused. */
  readonly id: string
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Questions of this agreement alone. */
  readonly questions: readonly EvaluationQuestion[]
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What is adapted, and why. */
  readonly text: string
}

/** What came of an act on the adaptation of a design. Norwegian: utført handling. */
export interface DesignAdaptationDone {
  readonly __typename: 'DesignAdaptationDone'
  /** The adaptation as the act left it; null where it was not done. */
  readonly designAdaptation: DesignAdaptation | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** A meeting of the main parties of an agreement on progress and status. Norwegian: dialogmøte. */
export interface DialogueMeeting {
  readonly __typename: 'DialogueMeeting'
  /** The agreement that it was about. */
  readonly agreement: Agreement | null
  /** The day it was held. */
  readonly heldOn: LocalDate
  /** A key that is never reused. */
  readonly id: string
  /** What it passed on to other ministries. */
  readonly matters: readonly MinistryMatter[]
  /** Who took part, as the minutes name them. */
  readonly participants: readonly string[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** The minutes, as they are filed. Norwegian: referat. */
  readonly reference: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The year whose status it was about. */
  readonly year: number
}

/** What came of recording a dialogue meeting. Norwegian: utført handling. */
export interface DialogueMeetingDone {
  readonly __typename: 'DialogueMeetingDone'
  /** The meeting; null where it was not done. */
  readonly dialogueMeeting: DialogueMeeting | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** Where parties of an agreement disagree, and what came of it. Told to its main parties and to those it concerns alone; never public. Norwegian: uenighet. */
export interface Disagreement {
  readonly __typename: 'Disagreement'
  /** The agreement whose parties disagree. */
  readonly agreement: Agreement | null
  /** The day it ended; null while it goes on. */
  readonly endedOn: LocalDate | null
  /** A key that is never reused. */
  readonly id: string
  /** Keys of the measures that it is about. */
  readonly measureIds: readonly string[]
  /** The objectives that it is about. */
  readonly objectives: readonly Objective[]
  /** What it came to; null while it goes on. */
  readonly outcome: DisagreementOutcome | null
  /** What is said to how it ended. */
  readonly outcomeNote: string | null
  /** With whom. */
  readonly parties: readonly Party[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Who raised it. */
  readonly raisedBy: Party | null
  /** The day it was raised. */
  readonly raisedOn: LocalDate
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What they disagree about. */
  readonly text: string
}

/** What came of an act on a disagreement. Norwegian: utført handling. */
export interface DisagreementDone {
  readonly __typename: 'DisagreementDone'
  /** The disagreement as the act left it; null where it was not done. */
  readonly disagreement: Disagreement | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** How remote municipalities of a cohort had to be, on the scale of centrality of Statistics Norway: 6 is the most remote. Norwegian: sentralitetskrav. */
export interface EligibleCentrality {
  readonly __typename: 'EligibleCentrality'
  /** The cohort it holds for. Norwegian: pulje. */
  readonly cohort: number
  /** Classes of centrality that others could take part from. */
  readonly mayJoin: readonly number[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Classes of centrality that an applicant had to be in. */
  readonly required: readonly number[]
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}

/** A named partner’s yes or no to the measures of one objective, as the version of the plan that it read has them. Norwegian: tilslutning. */
export interface Endorsement {
  readonly __typename: 'Endorsement'
  /** Yes or no. */
  readonly answer: EndorsementAnswer
  /** The day it answered. */
  readonly answeredOn: LocalDate
  /** The edition of the version that it read; null where nobody has told. */
  readonly edition: number | null
  /** A key that is never reused. */
  readonly id: string
  /** The measures that a no is about, where it names them: told to the agreement’s main parties and to the partner alone. */
  readonly measures: readonly Measure[]
  /** What it said to its answer. */
  readonly note: string | null
  /** The objective whose measures it answers to. */
  readonly objective: Objective | null
  /** The named partner that answers. */
  readonly party: Party | null
  /** The version of the plan that the partner read. */
  readonly planVersion: PlanVersion | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** What the answer is limited to; null where it has no limit. */
  readonly scope: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** Whether it still counts: it does until a measure of its objective is changed in the version. */
  readonly state: EndorsementState
}

/** A page of a list of Endorsement. */
export interface EndorsementConnection {
  readonly __typename: 'EndorsementConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly EndorsementEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly Endorsement[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** A Endorsement in a list, and its place there. */
export interface EndorsementEdge {
  readonly __typename: 'EndorsementEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: Endorsement
}

/** The design common to the agreements of a world: what is to be found out, and by what it is judged. Norwegian: evalueringsdesign. */
export interface EvaluationDesign {
  readonly __typename: 'EvaluationDesign'
  /** How agreements have adapted it, one each. */
  readonly adaptations: readonly DesignAdaptation[]
  /** The day it was decided; null where no source gives it. */
  readonly decidedOn: LocalDate | null
  /** A readable key that is never reused. */
  readonly id: string
  /** Who made it. */
  readonly party: Party | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** The questions common to all agreements. Those of one agreement stand under its adaptation. */
  readonly questions: readonly EvaluationQuestion[]
  /** The case key or document that the decision stands in; null where no source gives it. Norwegian: saksnummer. */
  readonly reference: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What it says; null where its text is not on record. */
  readonly text: string | null
  /** What it is called. */
  readonly title: string
  /** Whether it is of the real pilots, or of their demonstration twins. */
  readonly world: World
}

/** What came of an act on a design. Norwegian: utført handling. */
export interface EvaluationDesignDone {
  readonly __typename: 'EvaluationDesignDone'
  /** The design as the act left it; null where it was not done. */
  readonly evaluationDesign: EvaluationDesign | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** What an evaluation is to find out. Norwegian: evalueringsspørsmål. */
export interface EvaluationQuestion {
  readonly __typename: 'EvaluationQuestion'
  /** The agreement that asks it; null for a common question. */
  readonly agreement: Agreement | null
  /** By what its answers are judged: common criteria, and those that agreements have added. */
  readonly criteria: readonly Criterion[]
  /** A key that is never reused. */
  readonly id: string
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The question itself. */
  readonly text: string
}

/** What came of an act on a question of a design. Norwegian: utført handling. */
export interface EvaluationQuestionDone {
  readonly __typename: 'EvaluationQuestionDone'
  /** The question as the act left it; null where it was not done. */
  readonly evaluationQuestion: EvaluationQuestion | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** How the work is to be evaluated, as KDD and the parties agree: one for all agreements of a world, or for one of them. Norwegian: evalueringsstrategi. */
export interface EvaluationStrategy {
  readonly __typename: 'EvaluationStrategy'
  /** Its agreement; null for a common one. */
  readonly agreement: Agreement | null
  /** What is on record of each party’s answer. */
  readonly consents: readonly StrategyConsent[]
  /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
  readonly edition: number
  /** A readable key that is never reused. */
  readonly id: string
  /** KDD or main parties that are not known to have agreed. */
  readonly missing: readonly Party[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
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
}

/** What came of an act on a strategy. Norwegian: utført handling. */
export interface EvaluationStrategyDone {
  readonly __typename: 'EvaluationStrategyDone'
  /** The strategy as the act left it; null where it was not done. */
  readonly evaluationStrategy: EvaluationStrategy | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** One thing that an assessment rests on. Norwegian: belegg. */
export interface Evidence {
  readonly __typename: 'Evidence'
  /** A key that is never reused. */
  readonly id: string
  /** The indicator that shows it, where one does. */
  readonly indicator: Indicator | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What it is, and what it shows. */
  readonly text: string
  /** Where it can be read; null where it is not published. */
  readonly url: string | null
}

/** A local indicator whose readings the filter holds for, and that is left out of the total. */
export interface ExcludedIndicator {
  readonly __typename: 'ExcludedIndicator'
  /** The indicator that is left out. */
  readonly indicator: Indicator
  /** What its parties say of that; null where they say nothing. */
  readonly note: string | null
  /** Why it is left out. */
  readonly reason: ExclusionReason
}

/** A figure that is expected of a pilot: whether it is known, who owes it, and where it stands. */
export interface ExpectedFigure {
  readonly __typename: 'ExpectedFigure'
  /** What sort of figure it is. */
  readonly kind: ExpectedFigureKind
  /** Who is to tell it; empty where nobody is named. */
  readonly owedBy: readonly Party[]
  /** The path of its field in the graph, as in `agreement(id: "demo-x").approvals[party.id = "kdd"].decidedOn`: dots lead into fields, brackets pick from a list. */
  readonly path: string
  /** Whether it is known, and if not, why. */
  readonly state: FigureState
  /** What it is of, in words: the party, the year, the indicator or the like. */
  readonly title: string
}

/** A page of a list of ExpectedFigure. */
export interface ExpectedFigureConnection {
  readonly __typename: 'ExpectedFigureConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly ExpectedFigureEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly ExpectedFigure[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** A ExpectedFigure in a list, and its place there. */
export interface ExpectedFigureEdge {
  readonly __typename: 'ExpectedFigureEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: ExpectedFigure
}

/** What came of an act on several financing lines. Norwegian: utført handling. */
export interface FinancingLinesDone {
  readonly __typename: 'FinancingLinesDone'
  /** The lines that it made; none where nothing was done. */
  readonly financingLines: readonly MoneyEntry[]
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
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

/** What a debtor of an obligation did about it on a day, in its own words. Norwegian: oppfølging. */
export interface FollowUp {
  readonly __typename: 'FollowUp'
  /** The day it was done, or finished. */
  readonly doneOn: LocalDate
  /** A key that is never reused. */
  readonly id: string
  /** The obligation that something was done about. */
  readonly obligation: Obligation | null
  /** The debtor that did it. */
  readonly party: Party | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it can be looked up, such as a case number or a minute; null where none is given. */
  readonly reference: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What was done. */
  readonly text: string
  /** With whom, as the record names them; empty where it names no one. */
  readonly withWhom: readonly string[]
}

/** A page of a list of FollowUp. */
export interface FollowUpConnection {
  readonly __typename: 'FollowUpConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly FollowUpEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly FollowUp[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** What came of an act on what was done about an obligation. Norwegian: utført handling. */
export interface FollowUpDone {
  readonly __typename: 'FollowUpDone'
  /** The record as the act left it; null where it was not done, or withdrawn. */
  readonly followUp: FollowUp | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** A FollowUp in a list, and its place there. */
export interface FollowUpEdge {
  readonly __typename: 'FollowUpEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: FollowUp
}

/** What an agreement demands that someone does to follow it up, and how often. Norwegian: krav om oppfølging. */
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

/** What something was called, until a day. Norwegian: tidligere navn. */
export interface FormerName {
  readonly __typename: 'FormerName'
  /** The name in Norwegian, as it was. */
  readonly name: string
  /** The name in the first of these languages that it is registered in, else in Norwegian, with the language it is really in. */
  readonly nameIn: LocalizedText
  /** The name in every language it is registered in. */
  readonly names: readonly LocalizedText[]
  /** The registered name as it was, with all its official languages; null for what has none. */
  readonly officialName: string | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The last day on which it was called so. */
  readonly validTo: LocalDate
}

/** What a reading was before it was corrected. Norwegian: rettet måling. */
export interface FormerObservation {
  readonly __typename: 'FormerObservation'
  /** The day it was corrected. */
  readonly correctedOn: LocalDate
  /** Of a ratio: by what. Norwegian: nevner. */
  readonly denominator: DecimalFigure
  /** Of a ratio: what is divided. Norwegian: teller. */
  readonly numerator: DecimalFigure
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Why it was corrected. */
  readonly reason: string
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** Of a scale: the step in words. */
  readonly step: string | null
  /** The reading: of a ratio the one number divided by the other, of a scale the step, from 1. */
  readonly value: DecimalFigure
}

/** What a published report said before it was corrected. Norwegian: rettet rapport. */
export interface FormerSelfReport {
  readonly __typename: 'FormerSelfReport'
  /** How far it said that this had been reached; null where it said nothing of that. */
  readonly attainment: Attainment | null
  /** The day it was corrected. */
  readonly correctedOn: LocalDate
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Why it was corrected. */
  readonly reason: string
  /** The day it was reported. */
  readonly reportedOn: LocalDate
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** In the party’s own words. */
  readonly text: string
}

/** What the ministry gives a pilot of the appropriation, in one letter. Norwegian: tilskudd. */
export interface Grant {
  readonly __typename: 'Grant'
  /** The agreement; null for one given before there was one. */
  readonly agreement: Agreement | null
  /** How much of it has been set on objectives and measures. */
  readonly allocated: KronerFigure
  /** How much is given, by the grant letter. */
  readonly amount: KronerFigure
  /** Whether the vote of its year is on record, and suffices. */
  readonly appropriationState: AppropriationState
  /** What it cannot exceed, where a source gives that and no amount. */
  readonly atMost: KronerFigure
  /** The cases it is handled in, by number. Norwegian: saksnummer. */
  readonly caseKeys: readonly string[]
  /** What is asked in return, in the order of the letter. */
  readonly conditions: readonly GrantCondition[]
  /** How much of it has been paid out. */
  readonly disbursed: KronerFigure
  /** How often it has been changed, and once more: what an act names as `expectedVersion`. */
  readonly edition: number
  /** The date of the grant letter; null where no source gives it. */
  readonly grantedOn: LocalDate | null
  /** A key that is never reused. */
  readonly id: string
  /** The amounts booked of it: given, paid out, set on objectives and measures. */
  readonly money: MoneyEntryConnection
  /** 1 for preparing an agreement, 2 for carrying it out. */
  readonly phase: number
  /** The pilot that it is given to. */
  readonly pilot: Pilot | null
  /** The approved plan that it rests on, if it does. */
  readonly planVersion: PlanVersion | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Who gets it, on behalf of the pilot; null where no source says. */
  readonly recipient: Party | null
  /** The reference of the grant letter. Norwegian: tilskuddsbrev. */
  readonly reference: string | null
  /** What is left of it once its allocations are taken out. */
  readonly remaining: KronerFigure
  /** The scheme that it is given under. */
  readonly scheme: GrantScheme | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What should be looked at; empty where nothing should. */
  readonly warnings: readonly GrantWarning[]
  /** The year it is given for; null where no source gives it. */
  readonly year: number | null
}

/** The most that a grant of a phase may be, to pilots of a cohort. It warns, and refuses nothing. Norwegian: øvre ramme. */
export interface GrantCeiling {
  readonly __typename: 'GrantCeiling'
  /** The most that a grant may be. */
  readonly amount: Kroner
  /** The last day to apply; null where no source gives it. */
  readonly applicationDueOn: LocalDate | null
  /** The cohort it is for. Norwegian: pulje. */
  readonly cohort: number
  /** For how many years a grant lasts. */
  readonly durationYears: IntFigure
  /** A key that is never reused. */
  readonly id: string
  /** What else a reader should know about it. */
  readonly note: string | null
  /** 1 for preparing an agreement, 2 for carrying it out. */
  readonly phase: number
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The years in which it may be used; empty where no source says. */
  readonly usableYears: readonly number[]
}

/** What the ministry asks in return for a grant. Norwegian: vilkår. */
export interface GrantCondition {
  readonly __typename: 'GrantCondition'
  /** The day that the letter sets for it; null where it sets none. */
  readonly dueOn: LocalDate | null
  /** A key that is never reused. */
  readonly id: string
  /** The day it was met; null where nobody has told us that it was. */
  readonly metOn: LocalDate | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** In the words of the grant letter. */
  readonly text: string
}

/** A page of a list of Grant. */
export interface GrantConnection {
  readonly __typename: 'GrantConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly GrantEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly Grant[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** What came of an act on a grant. Norwegian: utført handling. */
export interface GrantDone {
  readonly __typename: 'GrantDone'
  /** The grant as the act left it; null where nothing was done. */
  readonly grant: Grant | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** What should be looked at though it was done, such as a grant above the ceiling; empty where nothing should. */
  readonly warnings: readonly Problem[]
}

/** A Grant in a list, and its place there. */
export interface GrantEdge {
  readonly __typename: 'GrantEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: Grant
}

/** What grants of one phase are for. Norwegian: fase. */
export interface GrantPhase {
  readonly __typename: 'GrantPhase'
  /** 1 for preparing an agreement, 2 for carrying it out. */
  readonly phase: number
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** What it is for, in the words of a source. */
  readonly purpose: string
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}

/** The scheme that pays for agreements, with its rules as its sources tell them. Norwegian: tilskuddsordning. */
export interface GrantScheme {
  readonly __typename: 'GrantScheme'
  /** Who may apply, and what has to be decided first. */
  readonly applicantRule: string | null
  /** The case number of the ministry. Norwegian: saksnummer. */
  readonly caseKey: string | null
  /** The most that a grant may be, by cohort and phase. */
  readonly ceilings: readonly GrantCeiling[]
  /** How remote applicants had to be, by cohort. */
  readonly eligibleCentrality: readonly EligibleCentrality[]
  /** What a grant may be used for. Norwegian: støtteberettigede kostnader. */
  readonly eligibleCosts: readonly string[]
  /** How a pilot has put its financing together. */
  readonly financingExample: string | null
  /** A readable key that is never reused. */
  readonly id: string
  /** What a grant may not be used for. */
  readonly ineligibleCosts: readonly string[]
  /** What it is called. */
  readonly name: string
  /** Whether others than the state are expected to pay too; null where no source says. */
  readonly othersExpected: boolean | null
  /** How a pilot has put in means of its own. Norwegian: egenandel. */
  readonly ownMeansExample: string | null
  /** Its phases, in order. */
  readonly phases: readonly GrantPhase[]
  /** Where one applies. */
  readonly portal: string | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** What it is for, in the words of a source. Norwegian: formål. */
  readonly purpose: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}

/** Something about a grant that should be looked at; it refuses nothing. */
export interface GrantWarning {
  readonly __typename: 'GrantWarning'
  /** How much the grant is. */
  readonly amount: Kroner
  /** The ceiling that it exceeds, with its source. */
  readonly ceiling: GrantCeiling
  /** What it is. */
  readonly kind: GrantWarningKind
}

/** What is counted, or judged on a scale, to follow how the work goes. Norwegian: indikator. */
export interface Indicator {
  readonly __typename: 'Indicator'
  /** Whether a reading holds one period, or all there is by its end. */
  readonly accumulation: Accumulation
  /** Its agreement; null for a common one. */
  readonly agreement: Agreement | null
  /** Where it stood before the work began. Norwegian: nullpunkt. */
  readonly baseline: Baseline
  /** Whether the latest reading of a period with a target is on the wrong side of that target; null where there is no such reading. */
  readonly behind: boolean | null
  /** The common indicator that it corresponds to. Norwegian: fellesindikator. */
  readonly commonIndicator: Indicator | null
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
  /** Which main parties have agreed to which way of judging. Told to main parties alone, to others it is empty. */
  readonly judgingConsents: readonly JudgingConsent[]
  /** Whether the parties have agreed how attainment is judged. */
  readonly judgingState: JudgingState
  /** Whether it counts what was delivered, or how something developed. */
  readonly kind: IndicatorKind
  /** The reading of the whole for the latest period that has one; null where none has. */
  readonly latestObservation: Observation | null
  /** Of a common one: the local indicators that correspond to it. Of others empty. */
  readonly localIndicators: IndicatorConnection
  /** The measure that it is about, where it is one. */
  readonly measure: Measure | null
  /** What is counted. */
  readonly name: string
  /** The objective that it is about, where it is one. */
  readonly objective: Objective | null
  /** Its readings, of the whole and of parts, newest first. */
  readonly observations: ObservationConnection
  /** Its pilot; null for a common one. */
  readonly pilot: Pilot | null
  /** The version of the plan that introduced it; null where no plan did. */
  readonly planVersion: PlanVersion | null
  /** What plans that are not public aim at, for those who may see them: by period, the newest version first. */
  readonly proposedTargets: readonly IndicatorTarget[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** The registry that it is read from, such as Statistics Norway; null where a party counts it itself. */
  readonly registry: string | null
  /** The table of the registry, by its number there. */
  readonly registryTable: string | null
  /** Of one with a scale: its steps, the lowest first. Of others empty. */
  readonly scale: readonly string[]
  /** Each period from the first to the last, oldest first, gaps as gaps: nothing is drawn across them. */
  readonly series: readonly IndicatorPeriod[]
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What is aimed at, one for each period, the oldest first; the newest public plan version counts. */
  readonly targets: readonly IndicatorTarget[]
  /** Its own theme; null where it has that of its objective. */
  readonly theme: Theme | null
  /** What it is counted in. Norwegian: enhet. */
  readonly unit: string
  /** Whether it is counted in the real pilots, or in their demonstration twins. */
  readonly world: World
}

/** A page of a list of Indicator. */
export interface IndicatorConnection {
  readonly __typename: 'IndicatorConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly IndicatorEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly Indicator[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** How many indicators have been read, of those that a target of a period that is over asks a reading of. */
export interface IndicatorCoverage {
  readonly __typename: 'IndicatorCoverage'
  /** How many have a target for a period that is over on the day asked about. */
  readonly expected: number
  /** Those that are expected and have not been read. */
  readonly missing: readonly Indicator[]
  /** How many have a reading of the whole for the latest such period. */
  readonly reported: number
}

/** What came of an act on an indicator. Norwegian: utført handling. */
export interface IndicatorDone {
  readonly __typename: 'IndicatorDone'
  /** The indicator as the act left it; null where it was not done. */
  readonly indicator: Indicator | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** A Indicator in a list, and its place there. */
export interface IndicatorEdge {
  readonly __typename: 'IndicatorEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: Indicator
}

/** Readings that share a value in each dimension asked for. */
export interface IndicatorGroup {
  readonly __typename: 'IndicatorGroup'
  /** Null where COHORT is not asked for. */
  readonly cohort: number | null
  /** How many readings and gaps. */
  readonly count: number
  /** Null where COUNTY is not asked for, and for pilots that lie in several. */
  readonly county: County | null
  /** Of a ratio: the denominators added up. Null of others. */
  readonly denominator: DecimalTotal | null
  /** The readings and gaps that are added up in this group, the latest first. */
  readonly entries: ObservationConnection
  /** Null where MAIN_THEME is not asked for, and for indicators of no theme. */
  readonly mainTheme: Theme | null
  /** Of a ratio: the numerators added up. Null of others. */
  readonly numerator: DecimalTotal | null
  /** Null where OBJECTIVE is not asked for, and for indicators about none. */
  readonly objective: Objective | null
  /** How many of them are of indicators that can only partly be compared with the common one. */
  readonly partlyComparable: number
  /** Null where PILOT is not asked for. */
  readonly pilot: Pilot | null
  /** Its part of the total of an amount, from 0 to 1; null of nothing, of ratios and of scales. */
  readonly shareOfTotal: number | null
  /** Of a scale: how many readings stand at each step, the lowest first. Of others empty. */
  readonly steps: readonly StepCount[]
  /** What they add up to; of a ratio all numerators divided by all denominators. Refused of a scale. */
  readonly total: DecimalTotal | null
  /** Null where YEAR is not asked for. */
  readonly year: number | null
}

/** One period of an indicator: what was aimed at, what was read, and if nothing was, why. */
export interface IndicatorPeriod {
  readonly __typename: 'IndicatorPeriod'
  /** Whether the reading is on the wrong side of the target; null where one of them is missing. */
  readonly behind: boolean | null
  /** What is on record of the whole; null where nothing is, and the state says why. */
  readonly observation: Observation | null
  /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
  readonly period: string
  /** The first day of the period. */
  readonly periodFrom: LocalDate
  /** The last day of the period. */
  readonly periodTo: LocalDate
  /** Whether there is a reading, and if not, why. */
  readonly state: FigureState
  /** What was aimed at; null where nothing was. */
  readonly target: IndicatorTarget | null
}

/** What is aimed at for one period, as the newest public plan version says it. Norwegian: måltall. */
export interface IndicatorTarget {
  readonly __typename: 'IndicatorTarget'
  /** Of a ratio: by what. Norwegian: nevner. */
  readonly denominator: DecimalFigure
  /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
  readonly edition: number
  /** A key that is never reused. */
  readonly id: string
  /** Of a ratio: what is divided. Norwegian: teller. */
  readonly numerator: DecimalFigure
  /** A year, 2026, or a part of one, 2026-H1 or 2026-Q1. */
  readonly period: string
  /** The first day of the period. */
  readonly periodFrom: LocalDate
  /** The last day of the period. */
  readonly periodTo: LocalDate
  /** The version of the plan that says so; null where no plan does. */
  readonly planVersion: PlanVersion | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** Of a scale: the step in words. */
  readonly step: string | null
  /** What is aimed at; of a scale the step, from 1. */
  readonly value: number
}

/** Readings of one common indicator added up, whole and in groups. */
export interface IndicatorTotals {
  readonly __typename: 'IndicatorTotals'
  /** How many readings and gaps. */
  readonly count: number
  /** How many pilots this rests on, of how many, and who is missing. */
  readonly coverage: Coverage
  /** Of a ratio: the denominators added up. Null of others. */
  readonly denominator: DecimalTotal | null
  /** What the groups that "having" keeps add up to, on all pages. Refused of a scale. */
  readonly distinct: DecimalTotal | null
  /** Local indicators that are left out, since they cannot be added up with the others, and why. */
  readonly excluded: readonly ExcludedIndicator[]
  /** How many groups there are on all pages. */
  readonly groupCount: number
  /** One page of the groups, in the order asked for. */
  readonly groups: readonly IndicatorGroup[]
  /** The common indicator. */
  readonly indicator: Indicator
  /** Of a ratio: the numerators added up. Null of others. */
  readonly numerator: DecimalTotal | null
  /** Whether an entry may be in several groups in full, so that they add up to more than the whole. */
  readonly overlapping: boolean
  /** Where this page of groups begins and ends, and whether more follow. */
  readonly pageInfo: PageInfo
  /** How many of them are of indicators that can only partly be compared with the common one. */
  readonly partlyComparable: number
  /** Of a scale: how many readings stand at each step, the lowest first. Of others empty. */
  readonly steps: readonly StepCount[]
  /** What they add up to; of a ratio all numerators divided by all denominators. Refused of a scale. */
  readonly total: DecimalTotal | null
}

/** How many live in a place, with the state of that figure and where it is from. A missing one has no value, and is never zero. Norwegian: innbyggertall. */
export type InhabitantsFigure = Figure<number> & {
  readonly __typename: 'InhabitantsFigure'
  /** How far it can be trusted; null where there is no figure. */
  readonly provenance: Provenance | null
  /** Where it is taken from; empty where there is no figure. */
  readonly sources: readonly SourceReference[]
}

/** A whole number and its state. A missing one has no value, and is never zero. */
export type IntFigure = Figure<number> & {
  readonly __typename: 'IntFigure'
}

/** A party, or a kind of actor, that a named partner of an objective wants to have with in the work on it. Norwegian: invitasjon. */
export interface Invitation {
  readonly __typename: 'Invitation'
  /** The agreement of that objective. */
  readonly agreement: Agreement | null
  /** The day the invited answered; null while it has not. */
  readonly answeredOn: LocalDate | null
  /** The kind of actor that is invited, where no party is named. */
  readonly category: string | null
  /** Who has agreed, in the order they did. The partner that proposed it agrees by that. */
  readonly consents: readonly InvitationConsent[]
  /** A key that is never reused. */
  readonly id: string
  /** Who is invited; null where only a kind of actor is named. */
  readonly invited: Party | null
  /** The named partners of the objective that have not agreed. */
  readonly missing: readonly MissingConsent[]
  /** The objective that it invites into. */
  readonly objective: Objective | null
  /** The partner that proposed it. */
  readonly proposedBy: Party | null
  /** The day it was proposed. */
  readonly proposedOn: LocalDate
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** Computed from who has agreed and what the invited answered, on the day asked about. */
  readonly state: InvitationState
}

/** A page of a list of Invitation. */
export interface InvitationConnection {
  readonly __typename: 'InvitationConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly InvitationEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly Invitation[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** That a named partner of an objective agrees to an invitation. Norwegian: samtykke. */
export interface InvitationConsent {
  readonly __typename: 'InvitationConsent'
  /** The day it agreed. */
  readonly agreedOn: LocalDate
  /** Who agrees. */
  readonly party: Party | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}

/** What came of an act on an invitation. Norwegian: utført handling. */
export interface InvitationDone {
  readonly __typename: 'InvitationDone'
  /** The invitation as the act left it; null where it was not done. */
  readonly invitation: Invitation | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** A Invitation in a list, and its place there. */
export interface InvitationEdge {
  readonly __typename: 'InvitationEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: Invitation
}

/** That a main party has agreed to a way of judging attainment. Seen by the main parties alone. Norwegian: tilslutning. */
export interface JudgingConsent {
  readonly __typename: 'JudgingConsent'
  /** The day it agreed. */
  readonly agreedOn: LocalDate
  /** How attainment is judged, as it agreed to it. */
  readonly judging: string
  /** Who agreed. */
  readonly party: Party | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}

/** How many figures of one kind are known, of those expected. */
export interface KindQuality {
  readonly __typename: 'KindQuality'
  /** How many are expected. What does not apply is not. */
  readonly expected: number
  /** What sort of figures they are. */
  readonly kind: ExpectedFigureKind
  /** How many are known. */
  readonly known: number
  /** Why the others are not known, the most frequent first. */
  readonly missing: readonly MissingCount[]
}

/** An amount and its state. A missing one has no value, and is never zero. */
export type KronerFigure = Figure<Kroner> & {
  readonly __typename: 'KronerFigure'
}

/** Amounts added up. Only what is known is added; it is PROVISIONAL while something is missing, and has no value while all is. */
export type KronerTotal = Figure<Kroner> & {
  readonly __typename: 'KronerTotal'
  /** How many figures there should be. Those that do not apply are not expected. */
  readonly expected: number
  /** How many figures are in it. */
  readonly reported: number
}

/** What a pilot has learned, told so that others can use it. Norwegian: læringspunkt. */
export interface Lesson {
  readonly __typename: 'Lesson'
  /** A readable key that is never reused. */
  readonly id: string
  /** The day it was written down. */
  readonly learnedOn: LocalDate
  /** The measure that it was learned from. */
  readonly measure: Measure | null
  /** The objective that it was learned from. */
  readonly objective: Objective | null
  /** The pilot that learned it. */
  readonly pilot: Pilot | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What was learned, and from what. */
  readonly text: string
  /** Its own theme; null where it has that of its objective. */
  readonly theme: Theme | null
  /** What was learned, in a line. */
  readonly title: string
  /** Who has used it, and how. */
  readonly uses: readonly LessonUse[]
}

/** A page of a list of Lesson. */
export interface LessonConnection {
  readonly __typename: 'LessonConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly LessonEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly Lesson[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** What came of an act on a lesson. Norwegian: utført handling. */
export interface LessonDone {
  readonly __typename: 'LessonDone'
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The lesson as the act left it; null where it was not done. */
  readonly lesson: Lesson | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** A Lesson in a list, and its place there. */
export interface LessonEdge {
  readonly __typename: 'LessonEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: Lesson
}

/** That another pilot, or the same, has made use of a lesson. Norwegian: bruk av læring. */
export interface LessonUse {
  readonly __typename: 'LessonUse'
  /** A key that is never reused. */
  readonly id: string
  /** What was used. */
  readonly lesson: Lesson | null
  /** The measure that it was used in, where it was one. */
  readonly measure: Measure | null
  /** How it was used. */
  readonly note: string | null
  /** Who used it. */
  readonly pilot: Pilot | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The day it was used; null where no source gives it. */
  readonly usedOn: LocalDate | null
}

/** A text, and the language it really is in: perhaps not the one asked for. */
export interface LocalizedText {
  readonly __typename: 'LocalizedText'
  /** The language it is in. */
  readonly language: Language
  /** The text itself. */
  readonly text: string
}

/** An action, the same over the years. What it is about stands in its versions: one for each version of a plan that speaks of it. Norwegian: tiltak. */
export interface Measure {
  readonly __typename: 'Measure'
  /** The agreement that it is carried out under. */
  readonly agreement: Agreement | null
  /** What the newest public version of any plan says of it. */
  readonly current: MeasureVersion | null
  /** How the newest public plan says that it is to be paid for, by budget year. Norwegian: finansiering. */
  readonly financing: readonly MoneyEntry[] | null
  /** What is planned, allocated and spent in each budget year, never added together. */
  readonly financingByYear: readonly YearFinancing[] | null
  /** The key of its agreement and its number, such as "smola-aure/m7". */
  readonly id: string
  /** What is counted to follow it. Norwegian: indikatorer. */
  readonly indicators: IndicatorConnection | null
  /** What was learned from it, newest first. */
  readonly lessons: LessonConnection | null
  /** Every amount set on it, at all stages, lines of earlier plans among them. */
  readonly money: MoneyEntryConnection | null
  /** Its number within the agreement, never reused. */
  readonly number: number
  /** The pilot that carries it out. */
  readonly pilot: Pilot | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Measures of other pilots of the same world that are most like it, the most alike first. Norwegian: liknende tiltak. */
  readonly similar: readonly SimilarMeasure[] | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** How much of what is allocated to it has been spent, in basis points: 10,000 is all of it. Not known where either is not. */
  readonly spentShare: IntFigure | null
  /** What the approved plan of a year says of it; null where that plan is silent, or there is none. Without a year the same as `current`. */
  readonly version: MeasureVersion | null
  /** Its history: what every public version of a plan says of it, newest first. */
  readonly versions: readonly MeasureVersion[]
}

/** A page of a list of Measure. */
export interface MeasureConnection {
  readonly __typename: 'MeasureConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly MeasureEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly Measure[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** A Measure in a list, and its place there. */
export interface MeasureEdge {
  readonly __typename: 'MeasureEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: Measure
}

/** Measures that share a value in each dimension asked for. */
export interface MeasureGroup {
  readonly __typename: 'MeasureGroup'
  /** Null where ANY_OBJECTIVE is not asked for, and for measures that serve none. */
  readonly anyObjective: Objective | null
  /** Null where COHORT is not asked for. */
  readonly cohort: number | null
  /** How many measures. */
  readonly count: number
  /** Null where COUNTY is not asked for, and for measures without a responsible municipality. */
  readonly county: County | null
  /** The measures counted in this group. */
  readonly entries: MeasureConnection
  /** Null where MAIN_THEME is not asked for, and for measures whose objective has none. */
  readonly mainTheme: Theme | null
  /** Null where OBJECTIVE is not asked for, and for measures that serve none. */
  readonly objective: Objective | null
  /** Null where PARTNER is not asked for, and for measures without a partner that is named. */
  readonly partner: Party | null
  /** Null where PILOT is not asked for. */
  readonly pilot: Pilot | null
  /** Null where RESPONSIBLE_MUNICIPALITY is not asked for, and for measures without one. */
  readonly responsibleMunicipality: Municipality | null
  /** Its part of all, from 0 to 1; null where there is nothing. Refused where groups overlap: they add up to more than the whole. */
  readonly shareOfTotal: number | null
  /** Null where STATUS is not asked for. */
  readonly status: MeasureStatus | null
  /** Null where THEME is not asked for, and for measures without one. */
  readonly theme: Theme | null
  /** Null where YEAR is not asked for. */
  readonly year: number | null
}

/** An objective that a measure serves, and its share of the measure. Norwegian: delmål for tiltak. */
export interface MeasureObjective {
  readonly __typename: 'MeasureObjective'
  /** The objective. */
  readonly objective: Objective | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Its share of the measure, in basis points: those of one measure add up to 10,000. */
  readonly shareBasisPoints: number
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}

/** A party, or a kind of actor, that takes part in a measure. Norwegian: samarbeidspart i tiltak. */
export interface MeasurePartner {
  readonly __typename: 'MeasurePartner'
  /** The kind of actor, where no party is named. */
  readonly category: string | null
  /** Who takes part; null where only a kind of actor is named. */
  readonly party: Party | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** What it does there. */
  readonly role: string | null
  /** What its part is limited to; null where it has no limit. */
  readonly scope: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}

/** How many measures there are in public plans, and how they fall into groups. Norwegian: antall tiltak. */
export interface MeasureTotals {
  readonly __typename: 'MeasureTotals'
  /** How many measures in all, each counted once. */
  readonly count: number
  /** How many pilots this rests on, of how many, and who is missing. */
  readonly coverage: Coverage
  /** How many measures are in the groups that "having" keeps, on all pages, each counted once. */
  readonly distinct: number
  /** How many groups there are on all pages. */
  readonly groupCount: number
  /** One page of the groups, in the order asked for. */
  readonly groups: readonly MeasureGroup[]
  /** Whether an entry may be in several groups in full, so that they add up to more than the whole. */
  readonly overlapping: boolean
  /** Where this page of groups begins and ends, and whether more follow. */
  readonly pageInfo: PageInfo
}

/** What one version of an action plan says of a measure. The public is told once that version has been approved. Norwegian: tiltak i en planversjon. */
export interface MeasureVersion {
  readonly __typename: 'MeasureVersion'
  /** What is handed over when it is done. Norwegian: leveranse. */
  readonly deliverable: string | null
  /** What is to be done. */
  readonly description: string | null
  /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
  readonly edition: number
  /** The day it ended; null where it has not, or nobody has told. */
  readonly endedOn: LocalDate | null
  /** How this version of the plan says that the measure is to be paid for, by budget year. */
  readonly financing: readonly MoneyEntry[] | null
  /** What is done first. */
  readonly firstStep: string | null
  /** A key that is never reused. */
  readonly id: string
  /** The way in which the parties have agreed to judge attainment; null where they have not. */
  readonly judging: string | null
  /** Whether the parties have agreed how attainment is judged. */
  readonly judgingState: JudgingState
  /** The measure itself, the same over the years. */
  readonly measure: Measure | null
  /** Its steps, in the order of the plan. */
  readonly milestones: readonly Milestone[]
  /** The objectives that it serves, each with its share, in the order of the plan. */
  readonly objectives: readonly MeasureObjective[]
  /** Who takes part in it, each with its role and scope. */
  readonly partners: readonly MeasurePartner[]
  /** The version of the plan that says it. */
  readonly planVersion: PlanVersion | null
  /** The first day it is planned for. */
  readonly plannedFrom: LocalDate | null
  /** The last day it is planned for. */
  readonly plannedTo: LocalDate | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** The municipality that is responsible for it; null where the plan names none. */
  readonly responsibleMunicipality: Municipality | null
  /** What may go wrong with it, in the order of the plan. */
  readonly risks: readonly Risk[]
  /** Whether the shares of its objectives are agreed; if not, they are equal because nothing else is known. */
  readonly sharesAgreed: boolean
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The day it began; null where it has not, or nobody has told. */
  readonly startedOn: LocalDate | null
  /** How far it has come. */
  readonly status: MeasureStatus
  /** Why its status is what it is. */
  readonly statusNote: string | null
  /** The body that steers it; null where the plan names none. Norwegian: styringsgruppe. */
  readonly steeringBody: Body | null
  /** As the plan writes it. */
  readonly title: string
  /** What other municipalities can learn or take over from it. Norwegian: overføringsverdi. */
  readonly transferValue: string | null
  /** What that is to lead to. Norwegian: effektmål. */
  readonly wantedEffect: string | null
  /** What it is to result in. Norwegian: resultatmål. */
  readonly wantedResult: string | null
  /** The body that carries it out; null where the plan names none. Norwegian: arbeidsgruppe. */
  readonly workingBody: Body | null
  /** The year that its plan is for. */
  readonly year: number
}

/** A page of a list of MeasureVersion. */
export interface MeasureVersionConnection {
  readonly __typename: 'MeasureVersionConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly MeasureVersionEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly MeasureVersion[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** What came of an act on what a plan says of a measure. Norwegian: utført handling. */
export interface MeasureVersionDone {
  readonly __typename: 'MeasureVersionDone'
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** What the plan says of the measure, as the act left it; null where it was not done. */
  readonly measureVersion: MeasureVersion | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** A MeasureVersion in a list, and its place there. */
export interface MeasureVersionEdge {
  readonly __typename: 'MeasureVersionEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: MeasureVersion
}

/** That an organisation lets a person act for it, with which tasks and for how long. Never public. Norwegian: medlem. */
export interface Member {
  readonly __typename: 'Member'
  /** How often it was changed, and once more: what an act names as `expectedVersion`. */
  readonly edition: number
  /** The day it was ended, at once; null while it was not. */
  readonly endedOn: LocalDate | null
  /** The day who the person is was erased; null while it stands. */
  readonly erasedOn: LocalDate | null
  /** A key made at random: what the person does is signed with it. */
  readonly id: string
  /** How the person signs in; null once who it is was erased. */
  readonly login: MemberLogin | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What the person may do; without any, read what the organisation may read. */
  readonly tasks: readonly MemberTask[]
  /** The first day. */
  readonly validFrom: LocalDate
  /** The last day agreed; null where none is. */
  readonly validTo: LocalDate | null
}

/** What came of an act on a membership. Norwegian: utført handling. */
export interface MemberDone {
  readonly __typename: 'MemberDone'
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The membership as the act left it; null where it was not done, and for who is not of the organisation itself. */
  readonly member: Member | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** How the person of a membership signs in. Norwegian: innlogging. */
export interface MemberLogin {
  readonly __typename: 'MemberLogin'
  /** Who vouches for the person, by the address that its tokens name. */
  readonly issuer: string
  /** What the issuer calls the person. Never a personal number. */
  readonly subject: string
}

/** A step on the way of a measure, and when it is due. Norwegian: milepæl. */
export interface Milestone {
  readonly __typename: 'Milestone'
  /** The day it is planned to be reached; null where none is set. */
  readonly dueOn: LocalDate | null
  /** Its key in this version; a list of milestones that takes its place has others. */
  readonly id: string
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** The day it was reached; null where it was not, or nobody has told. */
  readonly reachedOn: LocalDate | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What is to be reached. */
  readonly title: string
}

/** What a dialogue meeting passed on to another ministry. Norwegian: sak til andre departementer. */
export interface MinistryMatter {
  readonly __typename: 'MinistryMatter'
  /** A key that is never reused. */
  readonly id: string
  /** The ministry as the minutes name it, where it is no party here. */
  readonly ministry: string | null
  /** The ministry, where it is a party here; else `ministry` names it. */
  readonly party: Party | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What the matter is. */
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

/** A named partner that has not agreed to an invitation. */
export interface MissingConsent {
  readonly __typename: 'MissingConsent'
  /** Who has not agreed. */
  readonly party: Party | null
}

/** How many figures are missing for one reason. */
export interface MissingCount {
  readonly __typename: 'MissingCount'
  /** How many they are. */
  readonly count: number
  /** Why they are not known. */
  readonly state: FigureState
}

/** An objective or an obligation of an agreement that has ended, with neither a report nor a reason for none. Norwegian: manglende rapport. */
export interface MissingReport {
  readonly __typename: 'MissingReport'
  /** The objective, where it is one. */
  readonly objective: Objective | null
  /** The obligation, where it is one. */
  readonly obligation: Obligation | null
  /** Whose report is missing: of an objective one of them is enough, of an obligation each of them reports. */
  readonly owedBy: readonly Party[]
}

/** What came of an act on reports that are missing. Norwegian: utført handling. */
export interface MissingReportsDone {
  readonly __typename: 'MissingReportsDone'
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** What is still missing in the agreement; null where the act was not done. */
  readonly missingReports: readonly MissingReport[] | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** One amount at one stage, from one source, for one budget year. Norwegian: beløp. */
export interface MoneyEntry {
  readonly __typename: 'MoneyEntry'
  /** The agreement; null for money that was given before there was one. */
  readonly agreement: Agreement | null
  /** How much, exact to the øre. */
  readonly amount: KronerFigure
  /** The vote that it is the amount of, if it is one. */
  readonly appropriation: Appropriation | null
  /** The statement by which an auditor confirmed it; null where it is not audited, or nobody says by which. */
  readonly auditStatement: AuditStatement | null
  /** Of what is spent: whether an auditor has confirmed it; null where nobody has told us. */
  readonly audited: boolean | null
  /** The day it was booked; null where no source gives it. */
  readonly bookedOn: LocalDate | null
  /** How often it has been changed, and once more: what an act names as `expectedVersion`. */
  readonly edition: number
  /** The grant that it is given, paid out or allocated of. */
  readonly grant: Grant | null
  /** How many hours were worked; only own hours have any. */
  readonly hours: DecimalFigure
  /** A key that is never reused. */
  readonly id: string
  /** The measure that it is set on, if it is. */
  readonly measure: Measure | null
  /** Of a financing line: what the plan says of the measure. */
  readonly measureVersion: MeasureVersion | null
  /** What else a reader should know about it. */
  readonly note: string | null
  /** The objective that it is set on itself; null where it is set on a measure, or on neither. */
  readonly objective: Objective | null
  /** Who pays; null where no source says. */
  readonly payer: Party | null
  /** The pilot; null for what the Storting has voted. */
  readonly pilot: Pilot | null
  /** Of a financing line: the plan that holds it. */
  readonly planVersion: PlanVersion | null
  /** How it is shared out on objectives and counties, as it was when it was booked. */
  readonly portions: readonly MoneyPortion[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** What an hour is worth; the amount is the product, rounded to the øre. */
  readonly rate: KronerFigure
  /** Who gets it; null where no source says. */
  readonly recipient: Party | null
  /** The decision, letter or voucher that it rests on. */
  readonly reference: string | null
  /** What it was before it was changed, and why, newest first. Empty where it stands as it was booked. */
  readonly revisions: readonly MoneyRevision[]
  /** Where the money comes from. */
  readonly source: MoneySource
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** How far it has come. */
  readonly stage: MoneyStage
  /** Whether it is real, or made up for demonstration. */
  readonly world: World
  /** The budget year, in whose prices it is; never adjusted. Null for a grant whose year no source gives. */
  readonly year: number | null
  /** Whether the year is known, and if not, why. */
  readonly yearState: FigureState
}

/** A page of a list of MoneyEntry. */
export interface MoneyEntryConnection {
  readonly __typename: 'MoneyEntryConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly MoneyEntryEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly MoneyEntry[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** What came of an act on an amount. Norwegian: utført handling. */
export interface MoneyEntryDone {
  readonly __typename: 'MoneyEntryDone'
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The amount as the act left it; null where nothing was done, or where it was removed. */
  readonly moneyEntry: MoneyEntry | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** A MoneyEntry in a list, and its place there. */
export interface MoneyEntryEdge {
  readonly __typename: 'MoneyEntryEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: MoneyEntry
}

/** Money that shares a value in each dimension asked for. */
export interface MoneyGroup {
  readonly __typename: 'MoneyGroup'
  /** What the known amounts come to; PROVISIONAL while one is missing or may change. */
  readonly amount: KronerFigure
  /** Null where COHORT is not asked for, and for what is no pilot’s. */
  readonly cohort: number | null
  /** Null where COUNTY is not asked for, and for what is no pilot’s. */
  readonly county: County | null
  /** The amounts that are counted in this group, or a part of. */
  readonly entries: MoneyEntryConnection
  /** Null where MAIN_THEME is not asked for, and for money of no objective. */
  readonly mainTheme: Theme | null
  /** Null where OBJECTIVE is not asked for, and for money of none. */
  readonly objective: Objective | null
  /** Null where PARTNER is not asked for, and for money of no measure with partners. */
  readonly partner: Party | null
  /** Kroner for each who lives in the pilots that we know an amount of: in the year of the group, else in the newest year on record. Only of whole pilots: alone, by pilot, by cohort, by year. */
  readonly perInhabitant: DecimalFigure
  /** Null where PILOT is not asked for, and for what the Storting has voted. */
  readonly pilot: Pilot | null
  /** Null where RECIPIENT is not asked for, and where no source says who gets it. */
  readonly recipient: Party | null
  /** Null where RESPONSIBLE_MUNICIPALITY is not asked for, and for money of no measure. */
  readonly responsibleMunicipality: Municipality | null
  /** Its part of all, from 0 to 1; null where nothing is known. Refused where groups overlap: they add up to more than the whole. */
  readonly shareOfTotal: number | null
  /** Null where SOURCE is not asked for. */
  readonly source: MoneySource | null
  /** Null where THEME is not asked for, and for money of no theme. */
  readonly theme: Theme | null
  /** Null where YEAR is not asked for. */
  readonly year: number | null
}

/** The part of an amount that counts under one objective and one county; the parts add up to it, to the øre. Norwegian: andel av beløp. */
export interface MoneyPortion {
  readonly __typename: 'MoneyPortion'
  /** How much of the amount it is. */
  readonly amount: KronerFigure
  /** The county; null for what is no pilot’s. */
  readonly county: County | null
  /** The share of the county in basis points, as it was when the amount was booked. */
  readonly countyBasisPoints: number
  /** The main theme of that objective when it was booked. */
  readonly mainTheme: Theme | null
  /** The objective; null for money of none. */
  readonly objective: Objective | null
  /** The share of the objective in basis points, as it was when the amount was booked. */
  readonly objectiveBasisPoints: number
  /** The municipality that was responsible for the measure when it was booked. */
  readonly responsibleMunicipality: Municipality | null
}

/** What an amount was before it was changed, and why it was. Norwegian: budsjettendring. */
export interface MoneyRevision {
  readonly __typename: 'MoneyRevision'
  /** What the amount was until then. */
  readonly former: KronerFigure
  /** A key that is never reused. */
  readonly id: string
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Why it was changed, in the words of the one who did. */
  readonly reason: string
  /** The day it was changed. */
  readonly revisedOn: LocalDate
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}

/** What money at one stage comes to, and how it falls into groups. */
export interface MoneyTotals {
  readonly __typename: 'MoneyTotals'
  /** What all known amounts come to, each counted once; PROVISIONAL while one is missing or may change. */
  readonly amount: KronerFigure
  /** What it is added up of. Either way it is the same. */
  readonly answeredFrom: AnsweredFrom
  /** How many pilots this rests on, of how many, and who is missing. */
  readonly coverage: Coverage
  /** What the groups that "having" keeps come to, on all pages, each amount counted once. */
  readonly distinct: KronerFigure
  /** How many groups there are on all pages. */
  readonly groupCount: number
  /** One page of the groups, in the order asked for. */
  readonly groups: readonly MoneyGroup[]
  /** Whether an entry may be in several groups in full, so that they add up to more than the whole. */
  readonly overlapping: boolean
  /** Where this page of groups begins and ends, and whether more follow. */
  readonly pageInfo: PageInfo
  /** Kroner for each who lives in the pilots that we know an amount of: in the year of the group, else in the newest year on record. Only of whole pilots: alone, by pilot, by cohort, by year. */
  readonly perInhabitant: DecimalFigure
  /** The stage that is added up. */
  readonly stage: MoneyStage
}

/** A municipality, inside or outside the pilots. Its key is the code that it had when it was registered; it is found by all the codes that it has carried. Norwegian: kommune. */
export interface Municipality {
  readonly __typename: 'Municipality'
  /** How central it is, newest first; empty where that is not verified. */
  readonly centralities: readonly Centrality[]
  /** Its key for good: the code that it had when it was registered, which `currentCode` may differ from. Norwegian: kommunenummer. */
  readonly code: string
  /** The codes it has carried, newest first. */
  readonly codes: readonly MunicipalityCodePeriod[]
  /** How its surroundings have developed, from official statistics. */
  readonly contextSeries: readonly ContextSeries[] | null
  /** The county it lies in. */
  readonly county: County | null
  /** The code that it carries on the day read: another than its key where it was numbered anew. */
  readonly currentCode: string
  /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
  readonly edition: number
  /** What it was called before, newest first. */
  readonly formerNames: readonly FormerName[]
  /** How many live in it, as counted in a year; NOT_REPORTED where that is not on record. */
  readonly inhabitants: InhabitantsFigure
  /** The measures that it is responsible for. */
  readonly measures: MeasureConnection | null
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
  /** From what it took over, by code: several where they were merged; empty where that is not on record. */
  readonly predecessors: readonly Municipality[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Its place in the administrative area for Sámi languages; null where it is not in it, as far as verified. */
  readonly samiLanguageArea: SamiLanguageArea | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What took over from it, by code: several where it was divided; empty while it exists. */
  readonly successors: readonly Municipality[]
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

/** What came of an act on the register of municipalities. Norwegian: utført handling. */
export interface MunicipalityDone {
  readonly __typename: 'MunicipalityDone'
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The municipality as the act left it; null where it was not done. */
  readonly municipality: Municipality | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
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
  /** What someone independent has concluded of it, newest first. Norwegian: vurdering av måloppnåelse. */
  readonly assessments: AssessmentConnection | null
  /** What it is to be seen together with. */
  readonly crossReferences: readonly CrossReference[]
  /** What its named partners have answered to its measures in plans that are public, newest first. */
  readonly endorsements: readonly Endorsement[] | null
  /** The key of its agreement and its number, such as "smola-aure/1". */
  readonly id: string
  /** What is counted to follow it. What is counted of its measures stands with them. Norwegian: indikatorer. */
  readonly indicators: IndicatorConnection | null
  /** Who has been invited into the work on it, newest first. Norwegian: invitasjoner. */
  readonly invitations: readonly Invitation[] | null
  /** The one theme that totals count it under. */
  readonly mainTheme: Theme | null
  /** Who the text says may be invited in: parties, and kinds of actors. */
  readonly mayBeInvited: readonly Participation[]
  /** The measures that serve it, whatever its share of them. Norwegian: tiltak. */
  readonly measures: MeasureConnection | null
  /** What counts under it at each stage but PLANNED, with its share of measures that serve several; a stage that nothing is booked at is left out. */
  readonly money: readonly StageAmount[] | null
  /** Bound to work on it, each within its scope. Norwegian: samarbeidsparter. */
  readonly namedPartners: readonly Participation[]
  /** Its number in the agreement. */
  readonly number: number
  /** What its partners have promised, in the order of the text. */
  readonly obligations: readonly Obligation[]
  /** Its place among the objectives in a year, as the approved plan has it; null where there is none. */
  readonly priority: Priority | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** The section of the agreement that holds it. */
  readonly section: string | null
  /** What parties say themselves of how it goes, newest first. Norwegian: rapportering. */
  readonly selfReports: SelfReportConnection | null
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
  /** What someone independent has concluded of it, newest first. */
  readonly assessments: AssessmentConnection | null
  /** Who owes it, groups taken apart into their members, each with its scope. */
  readonly debtors: readonly Debtor[]
  /** What its debtors did about it, newest first. */
  readonly followUps: readonly FollowUp[]
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

/** One reading of an indicator for a period, of the whole or of a part of it. Norwegian: måling. */
export interface Observation {
  readonly __typename: 'Observation'
  /** Of a ratio: by what. Norwegian: nevner. */
  readonly denominator: DecimalFigure
  /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
  readonly edition: number
  /** What it was before it was corrected, the latest correction first; empty where it never was. */
  readonly former: readonly FormerObservation[]
  /** A key that is never reused. */
  readonly id: string
  /** What was counted. */
  readonly indicator: Indicator | null
  /** The municipality that was counted; null for all. */
  readonly municipality: Municipality | null
  /** What a reader should know about how it was read. */
  readonly note: string | null
  /** Of a ratio: what is divided. Norwegian: teller. */
  readonly numerator: DecimalFigure
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
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** Of a scale: the step in words. */
  readonly step: string | null
  /** The reading: of a ratio the one number divided by the other, of a scale the step, from 1. */
  readonly value: DecimalFigure
}

/** A page of a list of Observation. */
export interface ObservationConnection {
  readonly __typename: 'ObservationConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly ObservationEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly Observation[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** What came of an act on a reading. Norwegian: utført handling. */
export interface ObservationDone {
  readonly __typename: 'ObservationDone'
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The reading as the act left it; null where it was not done. */
  readonly observation: Observation | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** A Observation in a list, and its place there. */
export interface ObservationEdge {
  readonly __typename: 'ObservationEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: Observation
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
  /** The keys that the organisation has issued to readers, the newest first. Told to its own administrators and to those of KDD and Distriktssenteret; empty for everybody else. */
  readonly apiKeys: readonly ApiKey[]
  /** What it has concluded as an assessor, in all pilots of one world, newest first. */
  readonly assessments: AssessmentConnection | null
  /** The bodies it is in. */
  readonly bodies: readonly Body[]
  /** The day it was closed: what refers to it stays readable. Null while it is open. */
  readonly closedOn: LocalDate | null
  /** Why it was closed; null while it is open. */
  readonly closingReason: string | null
  /** The county it governs, if it is a county municipality. */
  readonly county: County | null
  /** The counties of its district, if it is a county governor. */
  readonly district: readonly County[]
  /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
  readonly edition: number
  /** What it has answered as a named partner, in plans that are public, newest first. */
  readonly endorsements: EndorsementConnection | null
  /** What it did about its obligations, in all pilots of one world, newest first. */
  readonly followUps: FollowUpConnection
  /** What it was called before, newest first. */
  readonly formerNames: readonly FormerName[]
  /** The grants that it gets, on behalf of a pilot. */
  readonly grants: GrantConnection | null
  /** A readable key that is never reused, such as "kdd" or "smola-kommune". */
  readonly id: string
  /** What it has been invited into, newest first. Norwegian: invitasjoner. */
  readonly invitations: InvitationConnection | null
  /** What sort of organisation it is. */
  readonly kind: PartyKind
  /** The measures that it is a partner in, or that the municipality it governs is responsible for. */
  readonly measures: MeasureConnection | null
  /** Whom the organisation lets act for it, those that are over last. Told to its own administrators; empty for everybody else. */
  readonly members: readonly Member[]
  /** What was merged into it, by key. */
  readonly mergedFrom: readonly Party[]
  /** What it was merged into, and has its place; null where it was not merged. */
  readonly mergedInto: Party | null
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
  /** The existing instruments that it applied for, or did not. */
  readonly schemeUses: SchemeUseConnection | null
  /** What it says itself of how the work goes, in all pilots of one world, newest first. */
  readonly selfReports: SelfReportConnection | null
  /** What it is called for short, such as "KDD". */
  readonly shortName: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** Which suppliers the organisation lets act for it, those that are over last. Told to its own administrators; empty for everybody else. */
  readonly supplierMandates: readonly SupplierMandate[]
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

/** What came of an act on the register of parties. Norwegian: utført handling. */
export interface PartyDone {
  readonly __typename: 'PartyDone'
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The party as the act left it; null where it was not done. */
  readonly party: Party | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
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

/** What came of erasing who a person is. Norwegian: sletting. */
export interface PersonDone {
  readonly __typename: 'PersonDone'
  /** The contact without its person; null where it was a member. */
  readonly contact: Contact | null
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The membership without its person; null where it was a contact, or another organisation’s. */
  readonly member: Member | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** Municipalities that try out a rural growth agreement together. Norwegian: pilotområde. */
export interface Pilot {
  readonly __typename: 'Pilot'
  /** Its action plans, newest year first. Norwegian: handlingsplaner. */
  readonly actionPlans: ActionPlanConnection | null
  /** Its newest agreement; null where none is on record, which is not the same as none. */
  readonly agreement: Agreement | null
  /** All its agreements on record, newest first. */
  readonly agreements: readonly Agreement[]
  /** Other names it goes by. */
  readonly alsoCalled: readonly string[]
  /** Its own bodies, such as a steering group. */
  readonly bodies: readonly Body[]
  /** The day it was closed: what refers to it stays readable. Null while it is open. */
  readonly closedOn: LocalDate | null
  /** Why it was closed; null while it is open. */
  readonly closingReason: string | null
  /** Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024. */
  readonly cohort: number
  /** Whether its municipalities border on each other; null where no source says. */
  readonly contiguous: boolean | null
  /** The counties it lies in. */
  readonly counties: readonly County[]
  /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
  readonly edition: number
  /** How it is followed and judged, and what came of it. Norwegian: evaluering. */
  readonly evaluation: PilotEvaluation | null
  /** What it said that it would work on, outside the agreement. */
  readonly focusAreas: readonly FocusArea[]
  /** What it was called before, newest first. */
  readonly formerNames: readonly FormerName[]
  /** What pays for its work. Norwegian: finansiering. */
  readonly funding: PilotFunding | null
  /** How the work is organised, in the words of a source. */
  readonly governanceNote: string | null
  /** A readable key that is never reused, such as "smola-aure". */
  readonly id: string
  /** How many live in its municipalities, as counted in a year; NOT_REPORTED where one of them is not on record, or only part of one belongs to it. */
  readonly inhabitants: InhabitantsFigure
  /** The place that the work is led from. */
  readonly leadPlace: string | null
  /** What was merged into it, by key. */
  readonly mergedFrom: readonly Pilot[]
  /** What it was merged into, and has its place; null where it was not merged. */
  readonly mergedInto: Pilot | null
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
  /** Projects that its applications to the grant scheme name. They are not measures of an approved plan. */
  readonly projects: readonly Project[] | null
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

/** What came of an act on the register of pilots. Norwegian: utført handling. */
export interface PilotDone {
  readonly __typename: 'PilotDone'
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The pilot as the act left it; null where it was not done. */
  readonly pilot: Pilot | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** A Pilot in a list, and its place there. */
export interface PilotEdge {
  readonly __typename: 'PilotEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: Pilot
}

/** How a pilot is followed and judged, and what came of it. Norwegian: evaluering. */
export interface PilotEvaluation {
  readonly __typename: 'PilotEvaluation'
  /** What someone independent has concluded, newest first. */
  readonly assessments: AssessmentConnection
  /** How its surroundings have developed: its own series, and of a real pilot those of its municipalities. */
  readonly contextSeries: readonly ContextSeries[]
  /** How many of its indicators have been read, of how many. */
  readonly coverage: IndicatorCoverage
  /** What is counted in it. */
  readonly indicators: IndicatorConnection
  /** What it has learned, newest first. */
  readonly lessons: LessonConnection
  /** What its parties say themselves, newest first. */
  readonly selfReports: SelfReportConnection
  /** Other effort that hit the same municipalities in the same period. Norwegian: øvrig innsats. */
  readonly supplementaryEfforts: SupplementaryEffortConnection
}

/** What pays for the work of a pilot. Norwegian: finansiering. */
export interface PilotFunding {
  readonly __typename: 'PilotFunding'
  /** What its money comes to at each stage but PLANNED; a stage that nothing is booked at is left out. */
  readonly byStage: readonly StageAmount[]
  /** The grants it has been given, newest year first. */
  readonly grants: readonly Grant[]
  /** How it used existing instruments, newest year first, the years before its agreement among them. */
  readonly schemeUses: readonly SchemeUse[]
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

/** That a municipality agrees to an edition of a plan. It is submitted once all of them agree to the same. Norwegian: kommunens tilslutning. */
export interface PlanConsent {
  readonly __typename: 'PlanConsent'
  /** The day it agreed. */
  readonly agreedOn: LocalDate
  /** The edition that it agrees to. A later edition is another plan, and needs it anew. */
  readonly edition: number
  /** The municipality that agrees. */
  readonly party: Party | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** The case key of its own decision, where there is one. Norwegian: saksnummer. */
  readonly reference: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}

/** What a version of an action plan says of the plan as a whole. Norwegian: innledning. */
export interface PlanContent {
  readonly __typename: 'PlanContent'
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** How roles and responsibilities are shared, in the words of the plan. Norwegian: roller og ansvar. */
  readonly responsibility: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What the plan is about. Norwegian: sammendrag. */
  readonly summary: string | null
}

/** How a named partner’s no is talked over. Told to the agreement’s main parties and to that partner alone; never public. Norwegian: dialog om uenighet. */
export interface PlanDialogue {
  readonly __typename: 'PlanDialogue'
  /** What they came to, in words. */
  readonly conclusion: string | null
  /** The day it ended; null while it goes on. */
  readonly endedOn: LocalDate | null
  /** A key that is never reused. */
  readonly id: string
  /** The measure that it is about; null where it is about all of the objective’s. */
  readonly measure: Measure | null
  /** What is said to it. */
  readonly note: string | null
  /** Its number within the version of the plan. */
  readonly number: number
  /** The objective that the no is about. */
  readonly objective: Objective | null
  /** The day it was taken up. */
  readonly openedOn: LocalDate
  /** What it led to; null while it goes on. */
  readonly outcome: DialogueOutcome | null
  /** The named partner that said no. */
  readonly party: Party | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** The minutes, as they are filed. Norwegian: referat. */
  readonly reference: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}

/** What a party, or a kind of actor, is responsible for in the year’s work. Norwegian: ansvar. */
export interface PlanResponsibility {
  readonly __typename: 'PlanResponsibility'
  /** The kind of actor, where no party is named. */
  readonly category: string | null
  /** Who is responsible; null where only a kind of actor is named. */
  readonly party: Party | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What it is to do. */
  readonly text: string
}

/** One version of an action plan. Before it is approved, the public is told that it is submitted and when, and nothing of what it says. Norwegian: versjon av handlingsplan. */
export interface PlanVersion {
  readonly __typename: 'PlanVersion'
  /** The agreement that the plan carries out. */
  readonly agreement: Agreement | null
  /** The day that KDD approved it; null until then. */
  readonly approvedOn: LocalDate | null
  /** The version whose measures it was begun with; null where it was begun with none, or that is not told. */
  readonly basedOn: PlanVersion | null
  /** Which municipalities have agreed to it, in the order they did; empty while it is hidden. */
  readonly consents: readonly PlanConsent[]
  /** What it says of the plan as a whole; null where it says nothing of that, and while it is hidden. */
  readonly content: PlanContent | null
  /** The case key of KDD’s decision about it. Norwegian: saksnummer. */
  readonly decisionReference: string | null
  /** How no is talked over with named partners, in the order it was taken up. Only the agreement’s main parties are told, and each partner of its own. */
  readonly dialogues: readonly PlanDialogue[]
  /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
  readonly edition: number
  /** What named partners have answered to it, by objective; empty while it is hidden. */
  readonly endorsements: readonly Endorsement[]
  /** A key that is never reused. */
  readonly id: string
  /** Whether the public may read what it says: once it has been approved. Until then its lists are empty because they are hidden, not because there is nothing in them. */
  readonly isPublic: boolean
  /** What it says of each of its measures; empty while it is hidden. */
  readonly measures: MeasureVersionConnection
  /** Its number within the plan of its year: 1 for the first. */
  readonly number: number
  /** What stands in the way of its approval, on the day asked about: all of it for main parties of the agreement that may see the version, for named partners what concerns their own objectives. Empty for everyone else, and once it is approved. */
  readonly obstacles: readonly Problem[]
  /** The pilot of its agreement. */
  readonly pilot: Pilot | null
  /** The plan that it is a version of. */
  readonly plan: ActionPlan | null
  /** What place each objective has in the year: by rank, else by share; empty while it is hidden. */
  readonly priorities: readonly Priority[]
  /** Who took part in setting the priorities; empty while it is hidden. */
  readonly priorityParticipants: readonly PriorityParticipant[]
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Who does what; empty while it is hidden. */
  readonly responsibilities: readonly PlanResponsibility[]
  /** What KDD wanted mended, the newest return first. Only the agreement’s main parties are told, and named partners what is about their own objectives. */
  readonly returnNotes: readonly ReturnNote[]
  /** The day that KDD last returned it; null where it has not been. */
  readonly returnedOn: LocalDate | null
  /** Further financing that ordinary budgets have settled since the year before; empty while it is hidden. */
  readonly settledFinancing: readonly SettledFinancing[]
  /** The day that the draft was shown to KDD and named partners; null where it has not been. */
  readonly sharedOn: LocalDate | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** How far it has come. */
  readonly state: PlanState
  /** The day that it was submitted to KDD; null where nobody has told. */
  readonly submittedOn: LocalDate | null
  /** The day that a later version took its place; null while none has. */
  readonly supersededOn: LocalDate | null
  /** Objectives that have no measures in the year, and why; empty while it is hidden. */
  readonly unmetObjectives: readonly UnmetObjective[]
  /** The year that it plans. */
  readonly year: number
}

/** What came of an act on a version of a plan. Norwegian: utført handling. */
export interface PlanVersionDone {
  readonly __typename: 'PlanVersionDone'
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The version as the act left it; null where it was not done. */
  readonly planVersion: PlanVersion | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** That a party has treated the status of its agreement politically in a year. Norwegian: politisk behandling. */
export interface PoliticalTreatment {
  readonly __typename: 'PoliticalTreatment'
  /** The agreement whose status it treated. */
  readonly agreement: Agreement | null
  /** The body that treated it, such as "kommunestyret". */
  readonly body: string | null
  /** A key that is never reused. */
  readonly id: string
  /** Who treated it. */
  readonly party: Party | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** The case, as the party files it. Norwegian: saksnummer. */
  readonly reference: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The day it was treated. */
  readonly treatedOn: LocalDate
  /** The year whose status it treated. */
  readonly year: number
}

/** What came of recording that status was treated politically. Norwegian: utført handling. */
export interface PoliticalTreatmentDone {
  readonly __typename: 'PoliticalTreatmentDone'
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** The treatment; null where it was not done. */
  readonly politicalTreatment: PoliticalTreatment | null
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
}

/** What place an objective has among those of its agreement in a year, and why. Norwegian: prioritering. */
export interface Priority {
  readonly __typename: 'Priority'
  /** The objective. */
  readonly objective: Objective | null
  /** The version of the plan that sets it. */
  readonly planVersion: PlanVersion | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Its place: 1 comes first. NOT_APPLICABLE where the plan does not rank its objectives. */
  readonly rank: IntFigure
  /** Why it has this place. */
  readonly reason: string | null
  /** Its share of the year’s effort, in basis points. NOT_APPLICABLE where the plan does not share it out between its objectives. */
  readonly shareBasisPoints: IntFigure
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The year it holds for. */
  readonly year: number
}

/** A party that took part in setting the year’s priorities. Norwegian: deltaker i prioriteringen. */
export interface PriorityParticipant {
  readonly __typename: 'PriorityParticipant'
  /** Who took part. */
  readonly party: Party | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}

/** Why an act was not done, and the way out. Nothing of the act was done. Norwegian: hindring. */
export interface Problem {
  readonly __typename: 'Problem'
  /** A code that never changes, as the catalogue of errors lists it. */
  readonly code: string
  /** A sentence in the language asked for: what stands in the way, and the way out. */
  readonly message: string
  /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
  readonly path: readonly string[]
  /** What the sentence quotes, for programs. */
  readonly values: readonly ProblemValue[]
}

/** A value that the sentence of a problem quotes. Norwegian: verdi. */
export interface ProblemValue {
  readonly __typename: 'ProblemValue'
  /** The value as JSON. */
  readonly json: string
  /** What the value is called. */
  readonly name: string
}

/** A project that an application to the grant scheme names. It is not a measure of an approved plan. Norwegian: prosjekt i søknad. */
export interface Project {
  readonly __typename: 'Project'
  /** What is done first. */
  readonly firstStep: string | null
  /** A key that is never reused. */
  readonly id: string
  /** Its number in the application. */
  readonly number: number
  /** The pilot that applied. */
  readonly pilot: Pilot | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** In which application it is named. */
  readonly stage: ProjectStage
  /** As the application writes it. */
  readonly title: string
}

/** What was done, by whom and why, as the revision that it made holds it. For the organisation that did it, and for the main parties of the agreement that it is about. Norwegian: handling i loggen. */
export interface RecordedAct {
  readonly __typename: 'RecordedAct'
  /** What was done, as the schema names it: "approvePlan". */
  readonly act: string
  /** The agreement that it is about; null where it is about none. */
  readonly agreement: Agreement | null
  /** When that revision was made. */
  readonly at: DateTime
  /** The edition that had been read of what was changed; null where nothing was there before. */
  readonly edition: number | null
  /** The organisation that did it. */
  readonly party: Party | null
  /** The membership by which a person did it, told to the organisation itself alone; null for a machine. */
  readonly person: string | null
  /** Why, in the words of whoever did it; null where it was not said. */
  readonly reason: string | null
  /** The revision that it made. */
  readonly revision: number
  /** The supplier that did it on behalf of the organisation, if one did. */
  readonly supplier: string | null
}

/** A page of a list of RecordedAct. */
export interface RecordedActConnection {
  readonly __typename: 'RecordedActConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly RecordedActEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly RecordedAct[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** A RecordedAct in a list, and its place there. */
export interface RecordedActEdge {
  readonly __typename: 'RecordedActEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: RecordedAct
}

/** The decision by which a reservation was lifted. Norwegian: opphevet forbehold. */
export interface ReservationLifting {
  readonly __typename: 'ReservationLifting'
  /** The body that decided it, such as "fylkestinget". */
  readonly body: string | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where the decision can be looked up. */
  readonly reference: DecisionReference
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}

/** One thing that KDD wanted mended when it returned a plan, and where. Never public. Norwegian: merknad ved retur. */
export interface ReturnNote {
  readonly __typename: 'ReturnNote'
  /** The edition of the version that was returned. */
  readonly edition: number
  /** The field it is about, as the schema names it. */
  readonly field: string | null
  /** A key that is never reused. */
  readonly id: string
  /** The measure it is about, where it is about one. */
  readonly measure: Measure | null
  /** The day on which the plan was returned. */
  readonly notedOn: LocalDate
  /** The objective it is about, where it is about one. */
  readonly objective: Objective | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Why it has to be mended. */
  readonly reason: string
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}

/** What may go wrong with a measure, and what is done about it. Norwegian: risiko. */
export interface Risk {
  readonly __typename: 'Risk'
  /** How much it would mean. Norwegian: konsekvens. */
  readonly consequence: RiskDegree | null
  /** How likely it is. Norwegian: sannsynlighet. */
  readonly likelihood: RiskDegree | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** What is done about it. */
  readonly response: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What may go wrong. */
  readonly text: string
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

/** An existing instrument that pilots may use, such as a fund or a scheme of an agency. Norwegian: virkemiddel. */
export interface Scheme {
  readonly __typename: 'Scheme'
  /** What it is for. */
  readonly description: string | null
  /** A readable key that is never reused. */
  readonly id: string
  /** What it is called. */
  readonly name: string
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Who runs it; null where no source says. */
  readonly responsible: Party | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The shared themes it serves. This sorting is the platform’s own, and no source’s. */
  readonly themes: readonly Theme[] | null
  /** Where it is told of; null when it has no public address. */
  readonly url: string | null
  /** Whether it is real, or made up for demonstration. */
  readonly world: World
}

/** That a pilot used an existing instrument in a year, or did not, and why. Norwegian: bruk av virkemiddel. */
export interface SchemeUse {
  readonly __typename: 'SchemeUse'
  /** The agreement; null for a year before there was one. */
  readonly agreement: Agreement | null
  /** How much was applied for. */
  readonly applied: KronerFigure
  /** How much was awarded. */
  readonly awarded: KronerFigure
  /** How often it has been changed, and once more: what an act names as `expectedVersion`. */
  readonly edition: number
  /** A key that is never reused. */
  readonly id: string
  /** Whether it is of a year before the agreement, to compare with. Norwegian: nullpunkt. */
  readonly isBaseline: boolean
  /** The measure it is for, if it is for one. */
  readonly measure: Measure | null
  /** What became of it. */
  readonly outcome: SchemeOutcome
  /** Who applied, or did not; null where no source says. */
  readonly party: Party | null
  /** The pilot. */
  readonly pilot: Pilot | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Why it was refused or not applied for, where a source says. */
  readonly reason: string | null
  /** The instrument. */
  readonly scheme: Scheme | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The year. */
  readonly year: number
}

/** A page of a list of SchemeUse. */
export interface SchemeUseConnection {
  readonly __typename: 'SchemeUseConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly SchemeUseEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly SchemeUse[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** What came of an act on the use of an instrument. Norwegian: utført handling. */
export interface SchemeUseDone {
  readonly __typename: 'SchemeUseDone'
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The use as the act left it; null where nothing was done. */
  readonly schemeUse: SchemeUse | null
}

/** A SchemeUse in a list, and its place there. */
export interface SchemeUseEdge {
  readonly __typename: 'SchemeUseEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: SchemeUse
}

/** Uses of existing instruments that share a value in each dimension asked for. */
export interface SchemeUseGroup {
  readonly __typename: 'SchemeUseGroup'
  /** In the years before, to compare with. Norwegian: nullpunkt. */
  readonly baseline: SchemeUseSums
  /** Null where COHORT is not asked for. */
  readonly cohort: number | null
  /** Null where OUTCOME is not asked for. */
  readonly outcome: SchemeOutcome | null
  /** Null where PARTY is not asked for, and where no source says who it was. */
  readonly party: Party | null
  /** Null where PILOT is not asked for. */
  readonly pilot: Pilot | null
  /** Null where SCHEME is not asked for. */
  readonly scheme: Scheme | null
  /** In the time of the agreement. */
  readonly sums: SchemeUseSums
  /** Null where YEAR is not asked for. */
  readonly year: number | null
}

/** Uses of existing instruments counted, and their amounts added up. */
export interface SchemeUseSums {
  readonly __typename: 'SchemeUseSums'
  /** How much was applied for. */
  readonly applied: KronerTotal
  /** How much was awarded. */
  readonly awarded: KronerTotal
  /** How many uses. */
  readonly count: number
}

/** How existing instruments were used, whole and in groups. */
export interface SchemeUseTotals {
  readonly __typename: 'SchemeUseTotals'
  /** In the years before, to compare with. Norwegian: nullpunkt. */
  readonly baseline: SchemeUseSums
  /** How many pilots this rests on, of how many, and who is missing. */
  readonly coverage: Coverage
  /** How many groups there are on all pages. */
  readonly groupCount: number
  /** One page of the groups, in the order asked for. */
  readonly groups: readonly SchemeUseGroup[]
  /** Whether an entry may be in several groups in full, so that they add up to more than the whole. */
  readonly overlapping: boolean
  /** Where this page of groups begins and ends, and whether more follow. */
  readonly pageInfo: PageInfo
  /** In the time of the agreement. */
  readonly sums: SchemeUseSums
}

/** What a party says itself of how the work goes. What someone independent concluded stands in assessments. Norwegian: rapportering. */
export interface SelfReport {
  readonly __typename: 'SelfReport'
  /** The agreement that it is about. */
  readonly agreement: Agreement | null
  /** How far it says that this has been reached; null where it says nothing of that. */
  readonly attainment: Attainment | null
  /** How often what it says has been changed, and once more: what an act names as `expectedVersion`. */
  readonly edition: number
  /** What it said before it was corrected, the latest correction first; empty where it never was. */
  readonly former: readonly FormerSelfReport[]
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
  /** The objective that it is about; null where it is about an obligation, or the whole agreement. */
  readonly objective: Objective | null
  /** The obligation that it is about, where it is one that its party owes. */
  readonly obligation: Obligation | null
  /** Who reports. */
  readonly party: Party | null
  /** The pilot that it is about. */
  readonly pilot: Pilot | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** The day it was reported. */
  readonly reportedOn: LocalDate
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** In its own words. */
  readonly text: string
  /** The year that it is about. */
  readonly year: number
}

/** A page of a list of SelfReport. */
export interface SelfReportConnection {
  readonly __typename: 'SelfReportConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly SelfReportEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly SelfReport[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** What came of an act on a report. Norwegian: utført handling. */
export interface SelfReportDone {
  readonly __typename: 'SelfReportDone'
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The report as the act left it; null where it was not done. */
  readonly selfReport: SelfReport | null
}

/** A SelfReport in a list, and its place there. */
export interface SelfReportEdge {
  readonly __typename: 'SelfReportEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: SelfReport
}

/** Further financing that an ordinary budget has settled since the plan of the year before. Norwegian: avklart finansiering. */
export interface SettledFinancing {
  readonly __typename: 'SettledFinancing'
  /** How much, in the prices of its budget year; a plan may name what is settled without saying how much. */
  readonly amount: KronerFigure
  /** The year of the budget. */
  readonly budgetYear: number
  /** The objective that it finances; null where it is for the plan as a whole. */
  readonly objective: Objective | null
  /** Whose budget it is; null where the plan does not say. */
  readonly party: Party | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** The budget decision, as it is filed. */
  readonly reference: string | null
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What is financed. */
  readonly text: string
}

/** A measure of another pilot that is like this one. It says where to look, and not that it would do here. */
export interface SimilarMeasure {
  readonly __typename: 'SimilarMeasure'
  /** The measure that is alike. */
  readonly measure: Measure | null
  /** What the score is made of, all parts, those that come to nothing too. */
  readonly parts: readonly SimilarityPart[]
  /** How alike it is, from 0 to 1: the sum of the parts. */
  readonly score: number
}

/** One thing that two measures are compared by, and what it comes to. */
export interface SimilarityPart {
  readonly __typename: 'SimilarityPart'
  /** What it could come to at most. Those of all parts add up to 1. */
  readonly atMost: number
  /** The common indicators that are shared. */
  readonly indicators: readonly Indicator[]
  /** What they are compared by. */
  readonly kind: SimilarityKind
  /** What it comes to explained, in the language of the reader. */
  readonly note: string
  /** What it comes to. Those of all parts add up to the score. */
  readonly score: number
  /** The themes that are shared. */
  readonly themes: readonly Theme[]
  /** The words of the titles that are shared, without accents. */
  readonly words: readonly string[]
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

/** What amounts at one stage come to. */
export interface StageAmount {
  readonly __typename: 'StageAmount'
  /** What the known amounts come to; PROVISIONAL while one is missing or may change. */
  readonly amount: KronerFigure
  /** The stage. */
  readonly stage: MoneyStage
}

/** A table of a registry in which municipalities can be compared. Norwegian: statistikktabell. */
export interface StatisticsTable {
  readonly __typename: 'StatisticsTable'
  /** Its number in the registry, such as "07459". */
  readonly id: string
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Who keeps it, such as Statistics Norway. Norwegian: SSB. */
  readonly registry: string
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The heading that the registry itself puts it under. */
  readonly topic: string
}

/** That a party has reported for a year, and on what. Norwegian: rapportering. */
export interface StatusReport {
  readonly __typename: 'StatusReport'
  /** The agreement that it reports on. */
  readonly agreement: Agreement | null
  /** A key that is never reused. */
  readonly id: string
  /** What it reports on. */
  readonly kind: StatusReportKind
  /** Who reports. */
  readonly party: Party | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** The report, as it is filed. */
  readonly reference: string | null
  /** The day it was handed in. */
  readonly reportedOn: LocalDate
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What it says in short. */
  readonly summary: string | null
  /** The year that it reports on. */
  readonly year: number
}

/** What came of reporting for a year. Norwegian: utført handling. */
export interface StatusReportDone {
  readonly __typename: 'StatusReportDone'
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The report; null where it was not done. */
  readonly statusReport: StatusReport | null
}

/** How many readings stand at one step of a scale. */
export interface StepCount {
  readonly __typename: 'StepCount'
  /** How many readings stand there. */
  readonly count: number
  /** The place of the step, from 1 for the lowest. */
  readonly place: number
  /** The step in words. */
  readonly step: string
}

/** What one party has said to an evaluation strategy. Norwegian: tilslutning. */
export interface StrategyConsent {
  readonly __typename: 'StrategyConsent'
  /** The day it agreed; null while it has not. */
  readonly agreedOn: LocalDate | null
  /** Whose answer it is. */
  readonly party: Party | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}

/** Other effort that hit the same municipalities in the same period. Whoever compares results has to know of it. Norwegian: øvrig innsats. */
export interface SupplementaryEffort {
  readonly __typename: 'SupplementaryEffort'
  /** What it came to in all, in the prices of its years. */
  readonly amount: KronerFigure
  /** The first year of it. */
  readonly fromYear: number
  /** A key that is never reused. */
  readonly id: string
  /** The municipality that it hit; null where it hit the whole pilot. */
  readonly municipality: Municipality | null
  /** Who made it; null where no source says. */
  readonly party: Party | null
  /** The pilot whose municipalities it hit. */
  readonly pilot: Pilot | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** What was done. */
  readonly text: string | null
  /** Its theme, where it has one of the shared ones. */
  readonly theme: Theme | null
  /** What it is called. */
  readonly title: string
  /** The last year of it; null where no end is set. */
  readonly toYear: number | null
}

/** A page of a list of SupplementaryEffort. */
export interface SupplementaryEffortConnection {
  readonly __typename: 'SupplementaryEffortConnection'
  /** The rows, each with its place in the list. */
  readonly edges: readonly SupplementaryEffortEdge[]
  /** The same as in edges, without their cursors. */
  readonly nodes: readonly SupplementaryEffort[]
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo
  /** How many there are in the whole list. Counted only when asked for. */
  readonly totalCount: number
}

/** What came of an act on other effort. Norwegian: utført handling. */
export interface SupplementaryEffortDone {
  readonly __typename: 'SupplementaryEffortDone'
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The effort as the act left it; null where it was not done. */
  readonly supplementaryEffort: SupplementaryEffort | null
}

/** A SupplementaryEffort in a list, and its place there. */
export interface SupplementaryEffortEdge {
  readonly __typename: 'SupplementaryEffortEdge'
  /** Its place in this list, in this order: give it back as after or before. */
  readonly cursor: string
  /** The row itself. */
  readonly node: SupplementaryEffort
}

/** That an organisation lets a supplier’s machines act for it. Never public. Norwegian: leverandør. */
export interface SupplierMandate {
  readonly __typename: 'SupplierMandate'
  /** The day it was ended, at once; null while it was not. */
  readonly endedOn: LocalDate | null
  /** A key that is never reused. */
  readonly id: string
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
  /** The number of the supplier. Norwegian: organisasjonsnummer. */
  readonly supplierNumber: string
  /** What it may do, as far as its token asks for it too. */
  readonly tasks: readonly MemberTask[]
  /** The first day. */
  readonly validFrom: LocalDate
  /** The last day agreed; null where none is. */
  readonly validTo: LocalDate | null
}

/** What came of an act on what a supplier may do. Norwegian: utført handling. */
export interface SupplierMandateDone {
  readonly __typename: 'SupplierMandateDone'
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** What the supplier may do as the act left it; null where it was not done. */
  readonly supplierMandate: SupplierMandate | null
}

/** One thing that the signed-in organisation has to do. It follows from what is on record, and is gone once it is done. Norwegian: gjøremål. */
export interface Task {
  readonly __typename: 'Task'
  /** The agreement that it belongs to. */
  readonly agreement: Agreement | null
  /** The day by which it is to be done, and who has set it; null where nobody has. */
  readonly deadline: CycleDeadline | null
  /** What is to be done. */
  readonly kind: TaskKind
  /** The objective, of what is answered to one. */
  readonly objective: Objective | null
  /** The version of the plan, of what is done to one. */
  readonly planVersion: PlanVersion | null
  /** The day from which it is to be done; null where no record gives it. */
  readonly since: LocalDate | null
  /** The year that it is about. */
  readonly year: number
}

/** A subject that all pilots share, so that they can be compared by it. Norwegian: tema. */
export interface Theme {
  readonly __typename: 'Theme'
  /** The day it was closed: what refers to it stays readable. Null while it is open. */
  readonly closedOn: LocalDate | null
  /** Why it was closed; null while it is open. */
  readonly closingReason: string | null
  /** How often what is said of it here was changed, and once more: what an act names as `expectedVersion`. */
  readonly edition: number
  /** What it was called before, newest first. */
  readonly formerNames: readonly FormerName[]
  /** A readable key in English, such as "housing". */
  readonly id: string
  /** What was merged into it, by key. */
  readonly mergedFrom: readonly Theme[]
  /** What it was merged into, and has its place; null where it was not merged. */
  readonly mergedInto: Theme | null
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

/** What came of an act on the themes that all pilots share. Norwegian: utført handling. */
export interface ThemeDone {
  readonly __typename: 'ThemeDone'
  /** Whether it was done. If not, nothing was, and the problems say why. */
  readonly isDone: boolean
  /** Whether it had been done before, by an act with the same idempotency key: then this is its first answer. */
  readonly isRepeated: boolean
  /** Why it was not done; empty where it was. */
  readonly problems: readonly Problem[]
  /** The revision that it made; null where it was not done. */
  readonly revision: number | null
  /** The theme as the act left it; null where it was not done. */
  readonly theme: Theme | null
}

/** An objective that has no measures in the year, and the reason that the plan gives. Norwegian: delmål uten tiltak. */
export interface UnmetObjective {
  readonly __typename: 'UnmetObjective'
  /** The objective that has no measures. */
  readonly objective: Objective | null
  /** How far this can be trusted. */
  readonly provenance: Provenance
  /** Why it has no measures in the year. */
  readonly reason: string
  /** Where it is taken from. */
  readonly sources: readonly SourceReference[]
}

/** How a measure is paid for in one budget year. Norwegian: finansiering per år. */
export interface YearFinancing {
  readonly __typename: 'YearFinancing'
  /** What has been set on it, of grant and own means. */
  readonly allocated: KronerFigure
  /** What the approved plans say that it is to cost. */
  readonly planned: KronerFigure
  /** What has been booked in the accounts. */
  readonly spent: KronerFigure
  /** The budget year. */
  readonly year: number
}
