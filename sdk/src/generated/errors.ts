/** The codes of the platform's errors, with the names of the values that each comes with. */
export interface CataloguedErrors {
  /**
   * Somebody may act for several organisations, and did not say for which.
   *
   * “You may act for several: ‹list›. Say for whom in "x-acting-for".”
   */
  readonly ACTING_FOR_UNCLEAR: 'choices'
  /**
   * An act that its object is not in the state for.
   *
   * “"‹act›" cannot be done to "‹what›" now: its state is ‹state›, and it can be done in ‹states› only.”
   */
  readonly ACT_NOT_NOW: 'act' | 'what' | 'state' | 'possible'
  /**
   * An act that belongs to others than the organisation acted for.
   *
   * “"‹act›" cannot be done for "‹party›": it is for ‹whose› to do.”
   */
  readonly ACT_NOT_YOURS: 'act' | 'party'
  /**
   * What belongs to the plans of an agreement that has ended is to be done.
   *
   * “"‹act›" can no longer be done: the agreement "‹agreement›" ran to ‹endsOn›, and plans and priorities are closed. Reporting is still open.”
   */
  readonly AGREEMENT_ENDED: 'act' | 'agreement' | 'endsOn'
  /**
   * A plan is approved before its agreement is in force.
   *
   * “The agreement "‹agreement›" is not in force, so no action plan can be approved. Approvals without reservation are missing from: ‹parties›.”
   */
  readonly AGREEMENT_NOT_IN_FORCE: 'agreement' | 'missing'
  /**
   * A body that is said to be of an agreement and of a pilot: that of an agreement is its pilot's.
   *
   * “Give either the agreement ("‹agreement›") or the pilot ("‹pilot›"): a body of an agreement belongs to the agreement’s pilot.”
   */
  readonly AGREEMENT_OR_PILOT: 'agreement' | 'pilot'
  /**
   * An act on an allocation that has been moved elsewhere, or that only takes back what was moved.
   *
   * “The allocation "‹entry›" has been re-allocated and stands in "‹to›" now. Go on from that one instead.”
   */
  readonly ALLOCATION_MOVED: 'entry' | 'to'
  /**
   * An amount with parts of an øre in it, or something that is no number at all.
   *
   * “‹quoted› is not an amount in kroner with at most two decimals. Round it to whole øre.”
   */
  readonly AMOUNT_NOT_EXACT: 'amount'
  /**
   * An amount of nothing or less where there has to be something.
   *
   * “‹amount› cannot be given, allocated, promised or paid out. Give an amount above 0, or change what is booked in order to take something back.”
   */
  readonly AMOUNT_NOT_POSITIVE: 'amount'
  /**
   * An amount, or the outcome of a sum or a product, of 10^13 kroner or more.
   *
   * “‹kroner› kroner is too much: an amount must be less than 10,000 billion kroner (10^13). Check whether its unit is right.”
   */
  readonly AMOUNT_OUT_OF_RANGE: 'amount'
  /**
   * An answer is withdrawn that was not given.
   *
   * “"‹party›" has not answered to the objective "‹objective›" in "‹version›", so there is no answer to withdraw.”
   */
  readonly ANSWER_NOT_GIVEN: 'version' | 'objective' | 'party'
  /**
   * Anyone who asks is answered with errors, or in part: there is nothing whole to be cited.
   *
   * “What anyone is answered holds errors (‹list›), and cannot be cited. Ask it without signing in, mend it, and cite it then.”
   */
  readonly ANSWER_NOT_WHOLE: 'codes'
  /**
   * A vote that is corrected to less than is granted of it.
   *
   * “The appropriation for ‹year› cannot be ‹wanted›: grants of ‹granted› are given. Cut grants first.”
   */
  readonly APPROPRIATION_BELOW_GRANTED: 'year' | 'wanted' | 'granted'
  /**
   * Grants of more than the Storting has voted for their year, where that is on record.
   *
   * “Cannot grant ‹wanted›: the appropriation for ‹year› has ‹left› left. Grant less, or record a new appropriation first.”
   */
  readonly APPROPRIATION_EXCEEDED: 'year' | 'wanted' | 'left'
  /**
   * A grant of phase 2 for a year whose vote is not on record.
   *
   * “The appropriation for ‹year› is not on record with an amount, so no grant of phase 2 can be given of it. Record the appropriation first.”
   */
  readonly APPROPRIATION_MISSING: 'year'
  /**
   * A vote of a year that has one on record.
   *
   * “The appropriation for ‹year› is on record as "‹appropriation›". Correct it instead, with a reason ("correctAppropriation").”
   */
  readonly APPROPRIATION_RECORDED: 'year' | 'appropriation'
  /**
   * An assessor begins to assess what it has a draft about already.
   *
   * “The draft "‹assessment›" is about the same. Change that one instead.”
   */
  readonly ASSESSMENT_BEGUN_ALREADY: 'assessment'
  /**
   * The moment asked about, in `asOf`, lies before the first revision: nothing had been written then.
   *
   * “At "‹asOf›" nothing had been written. Ask for revision 1 (‹…›) or later.”
   */
  readonly AS_OF_BEFORE_BEGINNING: 'asOf' | 'since'
  /**
   * Two places of a request (the extension, the header, the address) ask about different moments.
   *
   * “The request asks about two moments, "‹one›" and "‹other›". Give asOf in one place.”
   */
  readonly AS_OF_CONTRADICTED: 'one' | 'other'
  /**
   * The moment asked about, in `asOf`, is yet to come.
   *
   * “"‹asOf›" is yet to come: today is ‹newest.day›, and the newest revision is ‹newest.number›. Ask for an earlier moment, or without asOf.”
   */
  readonly AS_OF_IN_FUTURE: 'asOf' | 'today' | 'newest'
  /**
   * A revision is asked about, in `asOf`, whose number none has yet.
   *
   * “There is no revision ‹revision›: the newest is ‹newest.number›. Ask for one that is there, or without asOf.”
   */
  readonly AS_OF_NOT_THERE: 'revision' | 'newest'
  /**
   * An act or a subscription with `asOf`. What is done is done now, and what is followed begins now.
   *
   * “At an earlier moment one can only read. Send acts and subscriptions without asOf.”
   */
  readonly AS_OF_ONLY_READS: never
  /**
   * A moment to answer about, in `asOf`, is no number of a revision, no date and no instant.
   *
   * “asOf "‹given›" cannot be read. Write the number of a revision (1234), a date (2026-03-01) or an instant (2026-03-01T12:00:00+01:00; in an address + is %2B).”
   */
  readonly AS_OF_UNREADABLE: 'asOf'
  /**
   * An amount awarded where nothing was awarded.
   *
   * “An amount is awarded only where the outcome is AWARDED, and here it is ‹outcome›. Mend the outcome, or take the amount away.”
   */
  readonly AWARD_UNFIT: 'outcome'
  /** What graphql itself refuses about a question, in its own words. */
  readonly BAD_REQUEST: never
  /**
   * Several operations came as one array. Each is a request of its own here; connections are kept open for that.
   *
   * “Several operations in one array are not taken. Send each as a request of its own.”
   */
  readonly BATCHING_REFUSED: never
  /**
   * A text of nothing, or of spaces only, to compare with.
   *
   * “‹place› is blank. Leave it out, give a text, or use isNull to ask for what is missing.”
   */
  readonly BLANK_TEXT: never
  /**
   * A member of a body that is named neither as a party nor as a kind of actor, as both, or twice.
   *
   * “Member ‹…› has to be either a party or a kind of actor, and to stand there once. Correct it.”
   */
  readonly BODY_MEMBER_UNFIT: 'place'
  /**
   * The body, as sent or once unpacked, is larger than one request may be.
   *
   * “The request is too large: its body may be at most ‹limit› bytes, also once unpacked.”
   */
  readonly BODY_TOO_LARGE: 'limit'
  /**
   * The body is no JSON object, or not text at all.
   *
   * “The request's body cannot be read: ‹because›. Send a JSON object with "query".”
   */
  readonly BODY_UNREADABLE: never
  /**
   * A budget year that no budget is made for, or that is over before the plan begins.
   *
   * “‹year› is not a budget year that can be used here. Give a year from ‹from› to ‹to›.”
   */
  readonly BUDGET_YEAR_UNFIT: 'year' | 'from' | 'to'
  /**
   * A warning, which refuses nothing: a grant is more than the ceiling of its phase and cohort.
   *
   * “The grant of ‹amount› is above the ceiling of ‹ceiling› for its phase and cohort (source: ‹told›). It is given; see whether it should be so.”
   */
  readonly CEILING_EXCEEDED: 'amount' | 'ceiling' | 'sources'
  /**
   * What was cited cannot be given as it was any more: the contract was changed, something was redacted, or texts are put in another order.
   *
   * “The answer that "‹id›" cites can no longer be given as it was (‹list›). See /cite/‹id› for what has moved.”
   */
  readonly CITATION_MOVED: 'id' | 'causes'
  /**
   * What was cited cannot be asked again right now: a part of the platform does not answer. Whether it still holds is not known.
   *
   * “What "‹id›" cites cannot be looked up right now (‹list›). Try again in a while.”
   */
  readonly CITATION_NOT_ANSWERED: 'id' | 'codes'
  /**
   * No citation has this id.
   *
   * “There is no citation "‹given›". See that the whole id was copied.”
   */
  readonly CITATION_UNKNOWN: 'id'
  /**
   * A code is given to a municipality for days on which another has it.
   *
   * “The code "‹code›" is that of "‹municipality›" at that time. Correct the code or the day, or end what is there.”
   */
  readonly CODE_IN_USE: 'code' | 'municipality'
  /**
   * A call for pilots that is none: they are numbered from 1.
   *
   * “‹cohort› is no cohort: they are numbered from 1. Correct the number.”
   */
  readonly COHORT_UNFIT: 'cohort'
  /**
   * A conclusion about neither an objective nor an obligation, or about both.
   *
   * “A conclusion is about either one objective or one obligation. Name one of them.”
   */
  readonly CONCLUSION_PLACE_UNFIT: never
  /**
   * A condition that is said to be met once more.
   *
   * “The condition "‹condition›" was met on ‹metOn›. There is nothing more to record.”
   */
  readonly CONDITION_MET: 'condition' | 'metOn'
  /**
   * An agreement is published before each of its main parties has confirmed the text as it stands.
   *
   * “"‹party›" has not confirmed edition ‹edition› of "‹agreement›"‹…›. Ask it to read the edition that is to be published.”
   */
  readonly CONFIRMATION_MISSING: 'agreement' | 'edition' | 'party' | 'confirmed'
  /**
   * A version is submitted before all municipalities have agreed to what it says now.
   *
   * “"‹party›" has not agreed to edition ‹edition› of "‹version›"‹…›. Ask it to decide on the edition that is to be submitted.”
   */
  readonly CONSENT_MISSING: 'version' | 'edition' | 'party' | 'agreedTo'
  /**
   * A contact without a name, or with an address or a number by which nobody is reached. What was sent is not quoted.
   *
   * “"‹field›" cannot be used as it stands. Give a name, an e-mail address such as name@kommune.no, and a telephone number in digits alone.”
   */
  readonly CONTACT_UNFIT: 'field'
  /**
   * The body is packed in a way that is not known here.
   *
   * “The content encoding "‹given›" is not known. Send gzip, deflate, br or none.”
   */
  readonly CONTENT_ENCODING_UNKNOWN: 'encoding'
  /**
   * The body comes as something other than JSON in UTF-8: a form, a file, a text.
   *
   * “The content type ‹…› is not taken. Send "application/json" in UTF-8.”
   */
  readonly CONTENT_TYPE_REFUSED: 'contentType'
  /**
   * A correction that says something else: that takes a decision, and an amendment of the plan.
   *
   * “The correction of ‹field› changes ‹changed› words, and a correction changes ‹possible› here at most. If the plan is to say something else, it has to be amended by a decision.”
   */
  readonly CORRECTION_TOO_LARGE: 'field' | 'changed' | 'possible'
  /**
   * A correction of nothing: no text is named, it is of no measure or of one too many, or there was no text before.
   *
   * “The correction (‹what›) does not fit: name one text at least that stands in the plan, with its measure if it is of one, and write all of the text.”
   */
  readonly CORRECTION_UNFIT: 'field' | 'place'
  /**
   * The fullest answer would hold more fields than one answer may; smaller pages (`first`, `last`) cost less.
   *
   * “The question holds too much at once: the number of fields in the fullest answer, every page full, is ‹most›, and may be at most ‹limit›. Split it into several.”
   */
  readonly COST_TOO_HIGH: 'value' | 'limit'
  /**
   * Shares of counties that are not of those the pilot lies in, each once, or do not add up to the whole.
   *
   * “The shares (‹shares›) are given for each of the counties that the municipalities lie in (‹wanted›), and add up to 10 000. Correct them, or leave all of them out.”
   */
  readonly COUNTY_SHARES_UNFIT: 'counties' | 'shares'
  /**
   * A cursor from another list, used in this one.
   *
   * “The cursor belongs to ‹found› and cannot be used in ‹wanted›. Begin at the first page.”
   */
  readonly CURSOR_OF_ANOTHER_FIELD: 'found' | 'wanted'
  /**
   * A cursor from the same list under another filter, or from the same list of another parent.
   *
   * “The cursor is from ‹field› with another filter. Keep the filter in where, or begin at the first page.”
   */
  readonly CURSOR_OF_ANOTHER_FILTER: 'field'
  /**
   * A cursor from the same list as it was at another revision, or from the past in a list read as it stands.
   *
   * “The cursor holds at the revision "‹there›", but "‹here›" is asked for. Keep the moment in asOf, or begin at the first page.”
   */
  readonly CURSOR_OF_ANOTHER_MOMENT: 'found' | 'wanted'
  /**
   * A cursor from the same list in another order.
   *
   * “The cursor holds in the order ‹found›, but ‹wanted› is asked for. Keep the order, or begin at the first page.”
   */
  readonly CURSOR_OF_ANOTHER_ORDER: 'found' | 'wanted'
  /**
   * A cursor that was not made here, or was changed on the way.
   *
   * “The cursor "‹cursor›" was not made here or has been changed. Use it unchanged as the answer gave it, or begin at the first page.”
   */
  readonly CURSOR_TAMPERED: 'cursor'
  /**
   * So many ask at once that none of the connections became free in time, or a write waited too long for its turn.
   *
   * “Too many are asking just now. Try again in some seconds.”
   */
  readonly DATABASE_BUSY: never
  /**
   * The database cannot be reached, or ended the connection.
   *
   * “The database does not answer just now. Try again in some seconds.”
   */
  readonly DATABASE_UNAVAILABLE: never
  /**
   * The verified dataset has something wrong in it, so none of it is loaded.
   *
   * “The dataset was not loaded: ‹problems.length› things are wrong in it. Mend them and try again.n‹listed›”
   */
  readonly DATASET_REFUSED: 'problems'
  /**
   * A date that is not written as ISO 8601 has it, or a day that no calendar has.
   *
   * “‹quoted› is not a date that exists. Write it as ‹wanted›.”
   */
  readonly DATE_DOES_NOT_EXIST: 'date' | 'wanted'
  /**
   * Something is recorded as done on a day that has not come.
   *
   * “‹given› has not come: today is ‹today›. Record it once it is done.”
   */
  readonly DAY_IN_FUTURE: 'given' | 'today'
  /**
   * Something that is said to have happened on a day that has not come.
   *
   * “‹given› has not come: today is ‹day›. Give the day on which it happened.”
   */
  readonly DAY_NOT_COME: 'given' | 'day'
  /**
   * A decision about an agreement that says what a decision with this outcome cannot say.
   *
   * “A decision with the outcome ‹state› has no "‹field›". Leave it out, or choose another outcome.”
   */
  readonly DECISION_CONTRADICTED: 'state' | 'field'
  /**
   * A decision about an agreement that does not say what such a decision says.
   *
   * “A decision with the outcome ‹state› needs "‹field›". Fill it in.”
   */
  readonly DECISION_INCOMPLETE: 'state' | 'field'
  /**
   * A decision is made by the person who prepared it, or before anyone has.
   *
   * “The decision about "‹version›" has to be prepared by another person than the one who makes it. Let a handler recommend first.”
   */
  readonly DECISION_NOT_PREPARED: 'version'
  /**
   * A question is asked by an agreement that has not adapted the design that it belongs to.
   *
   * “"‹agreement›" has not adapted the design "‹design›", and questions of its own stand under its adaptation. Adapt the design first.”
   */
  readonly DESIGN_NOT_ADAPTED: 'design' | 'agreement'
  /**
   * A dialogue is ended that has ended.
   *
   * “Dialogue ‹number› about "‹version›" ended on ‹endedOn›. Take up a new one if there is need.”
   */
  readonly DIALOGUE_ENDED: 'version' | 'number' | 'endedOn'
  /**
   * A dialogue that ends before it began.
   *
   * “The dialogue cannot have ended on ‹endedOn›: it was taken up on ‹openedOn›. Correct the date.”
   */
  readonly DIALOGUE_REVERSED: 'openedOn' | 'endedOn'
  /**
   * A disagreement is ended that has ended, or on a day before it was raised.
   *
   * “"‹id›" was not going on on ‹day›: it was raised on ‹raisedOn› and ended on ‹until›. Correct the date, or record another disagreement.”
   */
  readonly DISAGREEMENT_NOT_OPEN: 'id' | 'raisedOn' | 'endedOn' | 'day'
  /**
   * `in: []`, `and: []` or `or: []`: it holds for nothing or for everything, depending on whom one asks.
   *
   * “‹place› is an empty list. Leave it out, or give at least one value.”
   */
  readonly EMPTY_LIST: never
  /**
   * A named partner has not endorsed the measures of its objective as they stand now.
   *
   * “"‹partyId›" has not endorsed the measures of the objective "‹objectiveId›" as they stand now (‹state›). Ask it to answer, or see the dialogue through.”
   */
  readonly ENDORSEMENT_MISSING: 'objective' | 'party' | 'state'
  /**
   * An assessment is published with nothing that it rests on.
   *
   * “The assessment "‹assessment›" has no evidence. Add one thing at least before it is published.”
   */
  readonly EVIDENCE_NEEDED: 'assessment'
  /**
   * A figure given with a state that says there is none, or a state that says there is one without the figure.
   *
   * “The value ‹quoted› contradicts the state ‹state›. Only REPORTED and PROVISIONAL have a value, and a missing figure is never zero. Mend one of them.”
   */
  readonly FIGURE_CONTRADICTS_STATE: 'value' | 'state'
  /**
   * Settled financing whose amount and state contradict each other, or that does not say what it finances.
   *
   * “Financing ‹…› has to say what it is for, and to have an amount only where its state is REPORTED or PROVISIONAL; here it is ‹state›. Correct it.”
   */
  readonly FINANCING_UNFIT: 'place' | 'state'
  /**
   * A fragment spreads itself, straight or through others, so that the question would never end.
   *
   * “The fragment "‹fragment›" spreads itself, straight or through others, so the question would never end. Take one of the spreads out.”
   */
  readonly FRAGMENT_CYCLE: 'fragment'
  /**
   * A GET whose operation acts. Whoever follows a link must not change anything by it.
   *
   * “GET never acts. Send the operation by POST.”
   */
  readonly GET_NEVER_ACTS: never
  /**
   * A party that governs a place is registered without it, or one that governs none with one.
   *
   * “A party of the kind ‹kind› is given with what it governs (‹wanted›) and nothing else; given are: ‹said›. Correct it.”
   */
  readonly GOVERNED_PLACE_UNFIT: 'kind' | 'needed' | 'given'
  /**
   * An allocation of a grant whose amount is not on record: nobody can say what is left of it.
   *
   * “The amount of the grant "‹reference›" is not known, so nothing can be allocated of it. Record the amount in the grant letter first.”
   */
  readonly GRANT_AMOUNT_UNKNOWN: 'grant'
  /**
   * A grant that is cut below what has been allocated of it.
   *
   * “The grant "‹reference›" cannot be cut to ‹wanted›: ‹allocated› is allocated to objectives and measures. Ask the municipalities to lower the allocations first.”
   */
  readonly GRANT_BELOW_ALLOCATED: 'grant' | 'wanted' | 'allocated'
  /**
   * A grant that is cut below what has been paid out of it.
   *
   * “The grant "‹reference›" cannot be cut to ‹wanted›: ‹disbursed› is paid out. Book the repayment as a change of the payment first.”
   */
  readonly GRANT_BELOW_DISBURSED: 'grant' | 'wanted' | 'disbursed'
  /**
   * An allocation of more than is left of its grant.
   *
   * “Cannot allocate ‹wanted›: the grant "‹reference›" has ‹left› left. Allocate less, or re-allocate something first.”
   */
  readonly GRANT_EXCEEDED: 'grant' | 'wanted' | 'left'
  /**
   * A payment of more than is left to pay of its grant.
   *
   * “Cannot pay out ‹wanted›: of the grant "‹reference›" ‹left› is left to pay. Pay out less, or raise the grant first.”
   */
  readonly GRANT_OVERPAID: 'grant' | 'wanted' | 'left'
  /**
   * A grant of phase 2 to a pilot that has no approved plan of the year.
   *
   * “"‹pilot›" has no approved action plan for ‹year›, which a grant of phase 2 rests on. Approve the plan first.”
   */
  readonly GRANT_WITHOUT_PLAN: 'pilot' | 'year'
  /**
   * Who keeps the registers adds a member where the organisation does that itself, or one who would not administer it.
   *
   * “"‹party›" has ‹administrators› administrators. From outside only the first administrator can be added; ask an administrator there for the rest.”
   */
  readonly HAS_ADMINISTRATOR: 'party' | 'administrators'
  /**
   * An organisation number, a municipality or a county that another party has.
   *
   * “"‹value›" (‹argument›) belongs to "‹party›". Use that party, or correct the value.”
   */
  readonly HELD_BY_ANOTHER: 'argument' | 'value' | 'party'
  /**
   * Hours that are negative, or finer than a hundredth of an hour.
   *
   * “‹hours› hours cannot be turned into kroner. Give a number of hours from 0 up, with at most two decimals.”
   */
  readonly HOURS_NOT_EXACT: 'hours'
  /**
   * Own hours without hours and a rate, or hours and a rate for something else than own hours.
   *
   * “Own hours are booked with hours and a rate and no amount, and nothing else is; the source given is ‹source›. Give hours and rate for OWN_HOURS, and an amount otherwise.”
   */
  readonly HOURS_UNFIT: 'source'
  /**
   * An idempotency key that is too short to be anyone's alone, or too long to be kept.
   *
   * “A key has from 8 to 128 characters, and this one has ‹key.length›. Use a UUID.”
   */
  readonly IDEMPOTENCY_KEY_UNFIT: 'length'
  /**
   * An act sent with the key of another act of the same organisation within a day.
   *
   * “The key "‹key›" was used for something else ("‹earlier›") within the last day. Make a new key for each act.”
   */
  readonly IDEMPOTENCY_KEY_USED: 'key' | 'earlier'
  /**
   * A local indicator is said to be comparable with one that counts in another form, or with itself or another local one.
   *
   * “"‹local›" and "‹common›" differ in form, scale, unit or accumulation, and cannot be ‹comparability›. Choose PARTLY or NOT_COMPARABLE, and say what differs.”
   */
  readonly INDICATORS_DIFFER: 'local' | 'common' | 'comparability'
  /**
   * A filter names an indicator that cannot be added up with the others: it would make a sum of unlike things.
   *
   * “‹names› cannot be added up as "‹common.name›": ‹reason›. Take it out of the filter, and look at it by itself.”
   */
  readonly INDICATORS_NOT_COMPARABLE: 'indicator' | 'commonIndicator' | 'reason'
  /**
   * A total is asked of an indicator that is one pilot's own: there is nothing to add up across pilots.
   *
   * “"‹name›" (‹id›) is one pilot’s own indicator, and is not added up across pilots. Ask for ‹…›.”
   */
  readonly INDICATOR_NOT_COMMON: 'id' | 'name' | 'commonIndicator'
  /**
   * An indicator that is said to be about something of an agreement while it is common, or about two things.
   *
   * “An indicator is about one objective or one measure of an agreement, or about the agreement as a whole; a common one is about none of them. Name one at most, and the agreement.”
   */
  readonly INDICATOR_PLACE_UNFIT: never
  /**
   * An instant that is not written as RFC 3339 has it, lacks its offset from UTC, or is finer than a microsecond.
   *
   * “‹quoted› is not an instant. Write it with date, time and offset from UTC, as 2024-06-03T12:00:00+02:00.”
   */
  readonly INSTANT_WRONG: 'instant'
  /**
   * Something failed on our side. The log holds the reason under the same request id.
   *
   * “Something went wrong on our side. Try again; if that does not help, give the request "‹requestId›" to those who run the service.”
   */
  readonly INTERNAL: 'requestId'
  /**
   * Introspection is closed here. The schema is published as a file.
   *
   * “Introspection is closed here. Read the schema in gateway/api.graphql.”
   */
  readonly INTROSPECTION_CLOSED: never
  /**
   * An invitation is answered before all named partners have agreed to it.
   *
   * “The invitation "‹invitation›" cannot be answered yet: consent is missing from ‹parties›.”
   */
  readonly INVITATION_NOT_STANDING: 'invitation' | 'missing'
  /**
   * An invitation is proposed to whom another one is open, or agreed to or answered once it is answered.
   *
   * “The invitation "‹invitation›" has been proposed, agreed to or answered already. Read where it stands.”
   */
  readonly INVITATION_SETTLED: 'invitation'
  /**
   * An invitation that names nobody, or both a party and a kind of actor.
   *
   * “An invitation goes to either a party or a kind of actor. Name one of them.”
   */
  readonly INVITED_UNFIT: never
  /**
   * The one who issued a token cannot be asked for its keys right now, so the token cannot be judged.
   *
   * “The issuer "‹issuer›" does not answer right now, so the sign-in cannot be checked. Try again in half a minute.”
   */
  readonly ISSUER_UNAVAILABLE: 'issuer'
  /**
   * An organisation without which nobody would keep the registers is to be closed.
   *
   * “"‹party›" cannot be closed: the platform goes by its key in what it alone may do. Give it a new name instead ("renameParty").”
   */
  readonly KEEPER_NEEDED: 'party'
  /**
   * A key is asked for where none can be made: nothing is set for it to be hashed under.
   *
   * “No keys are made here: the setting KEY_PEPPER is missing. Ask those who run the service to set it.”
   */
  readonly KEYS_NOT_MADE: never
  /**
   * A key for nobody.
   *
   * “Say which program or organisation the key is for, in at most 100 characters.”
   */
  readonly KEY_HOLDER_NEEDED: never
  /**
   * A question about one world that names something of the other: no answer holds both.
   *
   * “"‹key›" belongs to ‹its›, but the question is about ‹asked›. No answer holds both: ask with world: ‹its›, or name something of ‹asked›.”
   */
  readonly KEY_OF_ANOTHER_WORLD: 'key' | 'its' | 'asked'
  /**
   * A key would end before it is issued.
   *
   * “The key would end on ‹endsOn›, before it is made on ‹day›. Give a later day.”
   */
  readonly KEY_OVER_ALREADY: 'endsOn' | 'day'
  /**
   * An API key was shown that is unknown, has ended or is revoked. Which of them is not told.
   *
   * “The key in "x-api-key" is not good, or no longer. Get a new one, or ask without: what is public is so for everybody.”
   */
  readonly KEY_REFUSED: never
  /**
   * A key or a code that something has, or has had: keys are never used again.
   *
   * “"‹key›" is the key of something else of that kind (‹kind›), and a key is never used again. Choose another, or change what is there.”
   */
  readonly KEY_TAKEN: 'kind' | 'key'
  /**
   * A key that cannot be one: of other characters than keys have, or of the wrong world.
   *
   * “"‹key›" cannot be a key here: a key has small letters from a to z, digits, and hyphens between words, at most 80 characters, and begins with "demo-" if and only if it is of the demonstration world. Choose another.”
   */
  readonly KEY_UNFIT: 'key'
  /**
   * A page that goes on from a cursor is to be cited. A cursor is good for as long as the server's secret is, and a citation for good.
   *
   * “A page that goes on from a cursor ("‹argument›") cannot be cited. Cite the first page with a larger "first", or a narrower selection.”
   */
  readonly LATER_PAGE_NOT_CITED: 'argument'
  /**
   * A reservation is lifted before it was made.
   *
   * “The reservation was made on ‹decidedOn›, so it cannot have been lifted on ‹liftedOn›. Correct the date.”
   */
  readonly LIFTED_BEFORE_MADE: 'decidedOn' | 'liftedOn'
  /**
   * Nothing is said where something has to be.
   *
   * “"‹field›" is empty or too long. Give the issuer and what it calls the person (sub), with at most 255 characters each.”
   */
  readonly LOGIN_NEEDED: 'field'
  /**
   * An agreement whose main parties are not the pilot’s municipalities, a county municipality and the state.
   *
   * “The main parties of "‹agreement›" are municipalities of the pilot, a county municipality and the one who registers it for the state. Missing: ‹lacking›. Not of it: ‹others›. Correct the roles.”
   */
  readonly MAIN_PARTIES_UNFIT: 'agreement' | 'missing' | 'foreign'
  /**
   * A matter for a ministry that names none, or two, or that says nothing.
   *
   * “Matter ‹…› has to say what it is, and to go to one ministry: either a party here, or a name. Correct it.”
   */
  readonly MATTER_UNFIT: 'place'
  /**
   * A yes that names measures, as only a no may: it is a yes to all of the objective's.
   *
   * “A yes is to all measures of the objective, but measures are named: ‹…›. Leave them out, or say no to them.”
   */
  readonly MEASURES_OF_YES: 'measures'
  /**
   * A named partner has said no to measures that are still there, and no dialogue about them has ended with agreement.
   *
   * “"‹partyId›" says no to ‹measures› under the objective "‹objectiveId›". Take the measure out, or see the dialogue through to agreement.”
   */
  readonly MEASURE_DECLINED: 'objective' | 'party' | 'measures'
  /**
   * A measure that only drafts speak of is followed by an indicator that none of these drafts introduces.
   *
   * “Only drafts speak of the measure "‹measure›" yet. Name the version of the action plan that introduces the indicator.”
   */
  readonly MEASURE_NOT_PUBLIC: 'measure'
  /**
   * The path exists, but not with this method; or GET asks for an act, and GET never acts.
   *
   * “‹method› does not work here. Use ‹allow›.”
   */
  readonly METHOD_NOT_ALLOWED: 'method' | 'allowed'
  /**
   * One question is about the real pilots and about their demonstration twins. No answer holds both.
   *
   * “The question mixes the real world ("‹realPlace›" is "‹real›") with the demonstration ("‹demoPlace›" is "‹demo›"). No answer holds both. Ask twice, and give the same "world" wherever one can be given: left out, it is REAL.”
   */
  readonly MIXED_WORLDS: 'real' | 'realPlace' | 'demo' | 'demoPlace'
  /**
   * A pilot without municipalities, or with one of them twice.
   *
   * “A pilot has one municipality at least, and each of them once; given are: ‹given›. Correct the list.”
   */
  readonly MUNICIPALITIES_UNFIT: 'municipalities'
  /**
   * Something is renamed to what it is called already.
   *
   * “"‹id›" is called "‹name›" already. Write the new name.”
   */
  readonly NAME_UNCHANGED: 'id' | 'name'
  /**
   * A disagreement with nobody, or of somebody with itself.
   *
   * “Say whom "‹party›" disagrees with: one other party of the agreement at least.”
   */
  readonly NOBODY_TO_DISAGREE_WITH: 'party'
  /**
   * An agreement without objectives is published.
   *
   * “"‹agreement›" has no objectives, so there is nothing to publish. Add an objective first.”
   */
  readonly NOTHING_AGREED: 'agreement'
  /**
   * A dialogue is recorded about a no that was not said, or that is about other measures.
   *
   * “"‹party›" has not said no to "‹what›" in "‹version›", so there is no disagreement to talk over.”
   */
  readonly NOTHING_DECLINED: 'version' | 'objective' | 'party' | 'measure'
  /**
   * A version without anything in it is submitted.
   *
   * “"‹version›" has no measures, so there is nothing to submit. Add a measure first.”
   */
  readonly NOTHING_PLANNED: 'version'
  /**
   * That nobody has told of a decision is told: it is so where nothing is registered.
   *
   * “NOT_REPORTED is no decision to register: it holds where nobody has told anything. Choose PENDING if nothing is decided yet.”
   */
  readonly NOTHING_TOLD: never
  /**
   * An auditor's statement of a year in which nothing is booked as spent that is not audited already.
   *
   * “The accounts of "‹agreement›" hold nothing for ‹year› that is not audited. Book the accounts first.”
   */
  readonly NOTHING_TO_AUDIT: 'agreement' | 'year'
  /**
   * A change that changes nothing.
   *
   * “Nothing is given that is to be changed in "‹agreement›". Say what is to stand there.”
   */
  readonly NOTHING_TO_CHANGE: 'agreement'
  /**
   * Financing lines are to be taken over, and the newer version has lines of every measure that the earlier has.
   *
   * “There are no financing lines in "‹from›" to take over to "‹to›": its measures have lines already, or the years are over. Add lines one by one.”
   */
  readonly NOTHING_TO_COPY: 'from' | 'to'
  /**
   * A re-allocation of something else than an allocation whose amount is known.
   *
   * “The amount "‹entry›" is no allocation with a known amount, so there is nothing to re-allocate. Name an allocation.”
   */
  readonly NOTHING_TO_REALLOCATE: 'entry'
  /**
   * The client takes no media type that an answer here can have.
   *
   * “The answer cannot be given as "‹given›". Accept "application/json" or "application/graphql-response+json".”
   */
  readonly NOT_ACCEPTABLE: 'accept'
  /**
   * A follow-up by a party that does not owe the obligation, neither itself nor through a group.
   *
   * “"‹partyId›" cannot record a follow-up of the obligation "‹obligationId›", which is owed by ‹…›. Only a debtor records what it did; name others in withWhom.”
   */
  readonly NOT_A_DEBTOR: 'obligationId' | 'partyId' | 'debtors'
  /**
   * Somebody wants to act for an organisation that has not let them, or acts for none. Whether there is such an organisation is not told.
   *
   * “You are not on record as acting for ‹whom›. Whoever administers the organisation can put you there.”
   */
  readonly NOT_A_MEMBER: 'party'
  /**
   * Nothing stands at this path.
   *
   * “There is nothing here. Questions go to /graphql; see / for the rest.”
   */
  readonly NOT_FOUND: never
  /**
   * A reservation is lifted that does not stand: there was none, or it was lifted before.
   *
   * “"‹party›" has no reservation that stands against "‹agreement›" (decision: ‹state›, lifted: ‹lifted›). Register the decision first if it is missing.”
   */
  readonly NO_RESERVATION_OPEN: 'agreement' | 'party' | 'state' | 'liftedOn'
  /**
   * A measure that serves no objective, or one objective twice.
   *
   * “A measure serves one objective at least, and each of them once; given are: ‹…›. Choose the objectives anew.”
   */
  readonly OBJECTIVES_UNFIT: 'objectives'
  /**
   * A reason is given for an objective without measures that has some.
   *
   * “"‹version›" has measures under the objective "‹objective›", so there is nothing to explain. Take the measures out first.”
   */
  readonly OBJECTIVE_HAS_MEASURES: 'version' | 'objective'
  /**
   * A version is submitted that has no measures under an objective, and does not say why.
   *
   * “"‹version›" has no measures under the objective "‹objective›", and does not say why. Add a measure, or explain why there is none this year.”
   */
  readonly OBJECTIVE_UNEXPLAINED: 'version' | 'objective'
  /**
   * A reading is recorded of what has been read for that period already.
   *
   * “For ‹period› a reading is on record, "‹observation›". Correct that one instead.”
   */
  readonly OBSERVATION_RECORDED_ALREADY: 'observation' | 'period'
  /**
   * Several acts in one request: of several, some might be done and others not.
   *
   * “The request holds ‹acts› acts, and only one can be done at a time. Send each by itself.”
   */
  readonly ONE_ACT_AT_A_TIME: 'acts'
  /**
   * Two ways of naming somebody of which one is to be used: both are given, or none.
   *
   * “Give either "‹one›" or "‹other›", and one of them only.”
   */
  readonly ONE_OF_TWO_NEEDED: 'one' | 'other'
  /**
   * Somebody is to be erased who is named in two ways, or in none.
   *
   * “Name either a member or a contact, not both.”
   */
  readonly ONE_PERSON_NEEDED: never
  /**
   * Something else than a question is to be cited: an act, or a subscription.
   *
   * “Only answers to questions can be cited, and this is a "‹kind›". Send an operation that begins with "query".”
   */
  readonly ONLY_ANSWERS_CITED: 'kind'
  /**
   * A person is added who is a member already, or a supplier that has a mandate.
   *
   * “This is on record with "‹party›" already, as "‹id›". Change what is there, or end it first.”
   */
  readonly ON_RECORD_ALREADY: 'party' | 'id'
  /**
   * The document has several operations and the request does not say which one is meant.
   *
   * “The document has several operations. Say with operationName which one is to be answered.”
   */
  readonly OPERATION_UNCLEAR: never
  /**
   * The document has no operation of the name that was given.
   *
   * “The document has no operation‹what›. Give the name of one that it has.”
   */
  readonly OPERATION_UNKNOWN: 'operationName'
  /**
   * A machine's token names an organisation that takes no part here.
   *
   * “No party has the organisation number ‹organisationNumber›. KDD can register it.”
   */
  readonly ORGANISATION_UNKNOWN: 'organisationNumber'
  /**
   * An organisation number that is not nine digits, or whose check digit is wrong.
   *
   * “‹quoted› is not an organisation number: it has nine digits without spaces, the last a check digit. Look it up in Enhetsregisteret.”
   */
  readonly ORG_NUMBER_WRONG: 'number'
  /**
   * An act came from a web page whose origin is not among those that may act. Anyone may read.
   *
   * “Pages from "‹given›" may read, but not act. Those who run the service can list the origin.”
   */
  readonly ORIGIN_MAY_NOT_ACT: 'origin'
  /**
   * Arguments for reading forward (`first`, `after`) mixed with those for reading backward (`last`, `before`).
   *
   * “‹forward› and ‹backward› cannot be used together. Read forward with first and after, or backward with last and before.”
   */
  readonly PAGE_ARGUMENTS_CONTRADICT: 'given'
  /**
   * A page of no rows, of a negative number of them, or of more than may be asked for at once.
   *
   * “‹argument›: ‹size› is no page size. Ask for 1 to ‹atMost›, and go on with the cursor in pageInfo.”
   */
  readonly PAGE_SIZE_OUT_OF_RANGE: 'argument' | 'size' | 'atLeast' | 'atMost'
  /**
   * A parameter of the request (`query`, `variables`, …) is missing, given twice, or of the wrong kind.
   *
   * “The parameter "‹parameter›" must be ‹expected›.”
   */
  readonly PARAMETER_REFUSED: 'parameter'
  /**
   * Priorities of which nobody is said to have set them.
   *
   * “It is not said who took part in setting the priorities. Name one party at least.”
   */
  readonly PARTICIPANTS_NEEDED: never
  /**
   * A partner that is named neither as a party nor as a kind of actor, or as both.
   *
   * “Partner ‹…› has to be either a party or a kind of actor. Name one of them.”
   */
  readonly PARTNER_UNFIT: 'place'
  /**
   * A new part of an agreement that does not say what every such part says, or one from which that is taken away.
   *
   * “"‹missing›" is missing (‹kind›), and without it this cannot stand in the agreement. Fill it in.”
   */
  readonly PART_INCOMPLETE: 'kind' | 'missing'
  /**
   * A part is taken out of an agreement that others lean on: it is public, or somebody has reported on it.
   *
   * “"‹id›" (‹kind›) cannot be taken out: others have built on it. Say it otherwise, or give the role a last day.”
   */
  readonly PART_STAYS: 'id' | 'kind'
  /**
   * A period that ends before it begins.
   *
   * “The period ends on ‹to›, before it begins on ‹from›. Change the dates.”
   */
  readonly PERIOD_REVERSED: 'from' | 'to'
  /**
   * A period that ends before it begins.
   *
   * “The period ends on ‹to›, before it begins on ‹from›. Correct one of the dates.”
   */
  readonly PERIOD_UNFIT: 'from' | 'to'
  /**
   * A period that is no year, half-year or quarter.
   *
   * “"‹period›" is no period. Write a year, 2026, a half-year, 2026-H1, or a quarter, 2026-Q1.”
   */
  readonly PERIOD_UNKNOWN: 'period'
  /**
   * The text sent is not the one its hash was made of. Nothing is executed, since one of the two is a mistake.
   *
   * “The text in "query" has another SHA-256 than "‹given›". Correct one of them, or send only one.”
   */
  readonly PERSISTED_QUERY_HASH_MISMATCH: 'hash'
  /**
   * A hash that stands for no trusted document. Send the text itself, where texts are taken.
   *
   * “No trusted document has the hash "‹given›". Send its text as "query".”
   */
  readonly PERSISTED_QUERY_NOT_FOUND: 'hash'
  /**
   * A text that becomes public, or stays in the history, holds a person's e-mail address, phone number or national identity number. It is said where, and never repeated.
   *
   * “"‹place›" holds what reads as ‹what›. The text stays in the history, and may become public. Take it out: whom to ask is kept as a contact. If it is something else, say what, such as "kroner" after an amount.”
   */
  readonly PERSONAL_DATA_FOUND: 'kind' | 'place'
  /**
   * Text with what looks like a national identity number in it: those are never kept.
   *
   * “There seems to be a national identity number in "‹field›", and those are never kept. Write it without, or what the issuer calls the person (sub).”
   */
  readonly PERSONAL_NUMBER_REFUSED: 'field'
  /**
   * A grant of a phase that the scheme does not have.
   *
   * “‹phase› is no phase. Phase 1 is preparing an agreement, phase 2 carrying it out.”
   */
  readonly PHASE_UNFIT: 'phase'
  /**
   * An allocation on neither an objective nor a measure, or on both.
   *
   * “An allocation is set on an objective or on a measure. Name one of them.”
   */
  readonly PLACE_UNFIT: never
  /**
   * A plan is begun for a year that has one already.
   *
   * “The action plan "‹plan›" has been begun. Go on in its version "‹version›", or amend the approved plan.”
   */
  readonly PLAN_BEGUN_ALREADY: 'plan' | 'version'
  /**
   * A valid question that no combination of rooms can answer: the graph's fault, not the question's.
   *
   * “The question is valid, but the service finds no way to its answer. Ask for fewer fields at a time, and tell those who run the service.”
   */
  readonly PLAN_IMPOSSIBLE: never
  /**
   * A version of a plan is changed, by what is counted or aimed at, once it is submitted or decided on.
   *
   * “"‹version›" is no longer being written, so indicators and targets in it are settled. Use a version that is being written, or leave it out.”
   */
  readonly PLAN_VERSION_SETTLED: 'version'
  /**
   * Priorities that name an objective twice, rank or share out only some of them, or whose shares are not the whole.
   *
   * “The priorities (rank/share) are ‹list›. Name each objective once, give all a rank of their own or all a share, and let the shares add up to 10 000.”
   */
  readonly PRIORITIES_UNFIT: 'priorities'
  /**
   * A room was asked without a proof from the gateway, or a router's secret.
   *
   * “This room answers the gateway alone. Ask the gateway.”
   */
  readonly PROOF_MISSING: never
  /**
   * The proof has been used before: each is good for one request.
   *
   * “The proof has been used before. Make a new one for each request.”
   */
  readonly PROOF_REPLAYED: never
  /**
   * The proof was made too long ago, or in the future.
   *
   * “The proof is too old. Check that the clocks of the gateway and the room agree.”
   */
  readonly PROOF_STALE: never
  /**
   * The proof or the secret does not fit what was sent: changed on the way, or made with another secret.
   *
   * “The proof does not fit what was sent. Check that the gateway and the room have the same ROOM_SECRET.”
   */
  readonly PROOF_WRONG: never
  /**
   * A reading or a target that does not have the form of its indicator.
   *
   * “‹said› does not have the form ‹form›‹…›. An amount is one number, a ratio either one number or numerator and denominator, the latter above 0, and a step a whole number from 1.”
   */
  readonly READING_UNFIT: 'form' | 'value' | 'numerator' | 'denominator' | 'steps'
  /**
   * A change of money without a word about why.
   *
   * “The amount "‹entry›" cannot be changed without a reason. Say why.”
   */
  readonly REASON_MISSING: 'entry'
  /**
   * Something is to be written that says nothing where history will ask.
   *
   * “"‹act›" needs a reason: it stays in the history. Say why.”
   */
  readonly REASON_NEEDED: 'act'
  /**
   * A reason about neither an objective nor an obligation, or about both.
   *
   * “A reason for no report is about either one objective or one obligation. Name one of them.”
   */
  readonly REASON_PLACE_UNFIT: never
  /**
   * A decision is to be put on record, and nothing says where it can be looked up.
   *
   * “Say where the decision can be looked up: by its case, its document or its address.”
   */
  readonly REFERENCE_MISSING: never
  /**
   * A municipality or county code with the wrong number of digits. A leading zero belongs to the code.
   *
   * “‹quoted› is not a code of ‹digits› digits. Write it as text with its leading zero, as ‹example›.”
   */
  readonly REGION_CODE_WRONG: 'code' | 'digits'
  /**
   * What came of an agreement is closed while something has neither a report nor a reason for none.
   *
   * “Of "‹about›" a report is missing (from: ‹parties›), and nobody has said why. Ask for the report, or give a reason why there is none.”
   */
  readonly REPORT_MISSING: 'objective' | 'obligation' | 'parties'
  /**
   * A year is reported on before it has begun, or attainment before the year in which the agreement ends.
   *
   * “A report of the kind ‹kind› cannot be given for ‹year›: it can be given from and for ‹first›. Choose another kind or another year.”
   */
  readonly REPORT_TOO_EARLY: 'kind' | 'year' | 'first'
  /**
   * The client left before the answer was whole. Seen in logs only.
   *
   * “The client broke the request off.”
   */
  readonly REQUEST_ABORTED: never
  /**
   * The whole request took too long. What had been answered by then stands, the rest is null.
   *
   * “The request was not done within ‹limitMs› ms; what is missing from this answer was not reached. Ask for less at a time.”
   */
  readonly REQUEST_TIMEOUT: 'limitMs'
  /**
   * A responsibility that is neither a party's nor a kind of actor's, or both, or that says nothing.
   *
   * “Responsibility ‹…› has to say what it is, and to lie with either a party or a kind of actor. Correct it.”
   */
  readonly RESPONSIBILITY_UNFIT: 'place'
  /**
   * A change of an amount that is changed by another act.
   *
   * “The amount "‹entry›" (‹stage›) is not changed here. Use "‹act›".”
   */
  readonly REVISED_OTHERWISE: 'entry' | 'stage' | 'act'
  /**
   * A past was asked for that this database does not have yet, such as a replica that lags behind.
   *
   * “Revision ‹revision› is not here yet. Try again shortly, or ask for an earlier revision.”
   */
  readonly REVISION_NOT_HERE: 'revision'
  /**
   * The newest revision cannot be read, so nobody could say what an answer would be true of. The database is probably away.
   *
   * “The database does not answer right now, so no answer can be given. Try again in a while.”
   */
  readonly REVISION_UNKNOWN: never
  /**
   * Who has a role, or which it is, is to be changed: that would be another role under the key of this one.
   *
   * “Who has the role "‹participation›", and which it is, cannot be changed. Take it out or give it a last day, and add another.”
   */
  readonly ROLE_FIXED: 'participation'
  /**
   * A role that the party has in this place already.
   *
   * “That role stands in the agreement already, with the key "‹participation›". Change it instead.”
   */
  readonly ROLE_HELD: 'participation'
  /**
   * A role that nobody can have in this place of an agreement's text.
   *
   * “The role ‹role› cannot stand here in an agreement. Here it can be ‹roles›.”
   */
  readonly ROLE_UNFIT: 'role' | 'possible'
  /**
   * The body of a request to a room cannot be taken as a question.
   *
   * “The request cannot be read: ‹because›. Send a JSON object with "query" and "variables".”
   */
  readonly ROOM_REQUEST_UNREADABLE: never
  /**
   * A room did not answer in time. Its own fields are null, the others stand.
   *
   * “"‹room›" did not answer within ‹limitMs› ms, so its fields are missing from this answer. Try again, or ask for less at a time.”
   */
  readonly ROOM_TIMEOUT: 'room' | 'limitMs'
  /**
   * A room gave no answer: it is down, broke off, or answered something that is no GraphQL result. Its own fields are null, the others stand.
   *
   * “We cannot reach "‹room›" just now, so its fields are missing from this answer. Try again in a little while.”
   */
  readonly ROOM_UNAVAILABLE: 'room'
  /**
   * Steps of a scale are words in an order: there is no sum of them, whatever they are numbered by.
   *
   * “"‹common.name›" is a scale, and steps cannot be added. Ask for steps: how many readings each of them has.”
   */
  readonly SCALE_NOT_ADDABLE: 'id'
  /**
   * An indicator with a scale of fewer than two steps, or with steps that has no scale.
   *
   * “The form ‹form› does not go with the steps ‹steps›. A scale has two different steps at least, and nothing else has any.”
   */
  readonly SCALE_UNFIT: 'form' | 'scale'
  /**
   * A use of an instrument without its year or what became of it.
   *
   * “The use of an instrument has a year and an outcome, and here "‹field›" is missing. Give it.”
   */
  readonly SCHEME_USE_INCOMPLETE: 'field'
  /**
   * A search for less than two letters or digits: it would find nearly everything.
   *
   * “"‹search›" is too short to search for. Write two letters or more.”
   */
  readonly SEARCH_TOO_SHORT: 'search' | 'atLeast'
  /**
   * A party reports on what it has reported on already, for the same year.
   *
   * “This has been reported on, in "‹report›". Correct that report instead.”
   */
  readonly SELF_REPORT_MADE_ALREADY: 'report'
  /**
   * Shares of one whole that name the same one twice, or name nobody.
   *
   * “It is not clear who is to share: "‹given›". Name at least one, and each of them once.”
   */
  readonly SHAREHOLDERS_UNCLEAR: 'keys'
  /**
   * Shares in basis points that are together more or less than the whole.
   *
   * “The shares are ‹total› basis points together, but must be 10000. Mend them, or leave them out: then each gets the same.”
   */
  readonly SHARES_DO_NOT_ADD_UP: 'total' | 'wanted'
  /**
   * Shares of objectives that are agreed for some alone, or do not add up to the whole.
   *
   * “The shares are ‹…›: they are given for all objectives and add up to 10 000, or they are given for none.”
   */
  readonly SHARES_UNFIT: 'shares'
  /**
   * The share of a group in a whole that its groups overlap in: the shares would add up to more than all.
   *
   * “What is counted may have several values of ‹given›, so the groups overlap and have no share of the whole. Leave out shareOfTotal, or group without ‹given›.”
   */
  readonly SHARE_OF_OVERLAPPING: 'dimensions'
  /**
   * A share that is not a whole number of basis points from 1 to 10,000.
   *
   * “The share ‹given› of "‹key›" is not a whole number of basis points from 1 to 10000. Round it, or leave out who has no share.”
   */
  readonly SHARE_OUT_OF_RANGE: 'key' | 'basisPoints'
  /**
   * Somebody came back from signing in, and it did not hold: begun elsewhere, too old, or not as it was asked for.
   *
   * “The sign-in failed: ‹because›. Sign in again.”
   */
  readonly SIGN_IN_FAILED: 'step'
  /**
   * Something was asked for that only somebody who has signed in may do, by somebody who has not.
   *
   * “Only somebody who has signed in may do this. Send a token in "authorization".”
   */
  readonly SIGN_IN_NEEDED: never
  /**
   * Money from a source that such an act is not about.
   *
   * “"‹act›" is not about money from the source ‹named›. A grant from KDD is allocated by naming the grant and is not promised, and hours are booked once they are worked. Choose another source.”
   */
  readonly SOURCE_UNFIT: 'act' | 'source'
  /**
   * A period whose end comes before its beginning, or a year that nobody plans for.
   *
   * “From ‹from› to ‹to› is no period. Correct the one or the other.”
   */
  readonly SPAN_UNFIT: 'first' | 'last'
  /**
   * One statement took longer than any may.
   *
   * “Finding the answer took too long. Ask for less: a shorter page, or a narrower selection.”
   */
  readonly STATEMENT_TOO_SLOW: never
  /**
   * Something is to be closed that others still lean on.
   *
   * “"‹id›" cannot be closed yet: it is in use in ‹held›. ‹wayOut›”
   */
  readonly STILL_IN_USE: 'id' | 'holders'
  /**
   * A subscription was asked for as one answer. It is a stream of them.
   *
   * “A subscription gives many answers. Accept "text/event-stream".”
   */
  readonly SUBSCRIPTION_IS_A_STREAM: never
  /**
   * Something is merged into, or succeeded by, itself, something that is closed, or something of the other world.
   *
   * “"‹successor›" cannot take over from "‹id›": it has to be something else of the same world, and not closed itself. Choose what remains.”
   */
  readonly SUCCESSOR_UNFIT: 'id' | 'successor'
  /**
   * A supplier shows a token for an organisation that has not recorded it as acting on its behalf.
   *
   * “The supplier ‹supplier› is not on record as acting for "‹party›". Whoever administers the organisation can put it there.”
   */
  readonly SUPPLIER_NOT_RECORDED: 'supplier' | 'party'
  /**
   * The organisation may do it, but has not let this person or machine do it for it.
   *
   * “This needs the task ‹task› with "‹party›". Ask whoever administers the members there to give it.”
   */
  readonly TASK_MISSING: 'task' | 'party'
  /**
   * A supplier is to say who is a member.
   *
   * “A supplier cannot administer the members of "‹party›". Give the task ADMINISTER to an employee instead.”
   */
  readonly TASK_NOT_FOR_SUPPLIERS: 'party'
  /**
   * A text with the character NUL in it, which no text in PostgreSQL can have.
   *
   * “A text in the question holds the character NUL (U+0000), which no text here can have. Remove it.”
   */
  readonly TEXT_HAS_NUL: never
  /**
   * Something is to be written without the words that it consists of.
   *
   * “"‹argument›" is empty. Write what it is to say.”
   */
  readonly TEXT_NEEDED: 'argument'
  /**
   * A measure that is added without a title, or one whose title is taken away.
   *
   * “A measure needs a title that says what it is. Give it one.”
   */
  readonly TITLE_NEEDED: never
  /**
   * A token was shown that is not taken: forged, expired, meant for others, or made in a way that is not safe.
   *
   * “The token is not taken: ‹because›. Get a new one, or ask without for what is public.”
   */
  readonly TOKEN_REFUSED: 'reason'
  /**
   * Fields stand further inside each other than one question may ask, fragments followed.
   *
   * “The question holds too much at once: the number of fields inside each other is ‹most›, and may be at most ‹limit›. Split it into several.”
   */
  readonly TOO_DEEP: 'value' | 'limit'
  /**
   * The document has more aliases than one may.
   *
   * “The question holds too much at once: the number of aliases is ‹most›, and may be at most ‹limit›. Split it into several.”
   */
  readonly TOO_MANY_ALIASES: 'value' | 'limit'
  /**
   * Brackets stand further inside each other than any question needs.
   *
   * “The question holds too much at once: the number of brackets inside each other is ‹most›, and may be at most ‹limit›. Split it into several.”
   */
  readonly TOO_MANY_BRACKETS: 'value' | 'limit'
  /**
   * So many new citations have been made from one address, or by all, that it looks like a mistake. Those that are there can still be asked for.
   *
   * “Too many new citations are being made just now. Try again in ‹seconds› seconds; what is cited can still be looked up.”
   */
  readonly TOO_MANY_CITATIONS: 'seconds'
  /**
   * The document has more directives than one may.
   *
   * “The question holds too much at once: the number of directives is ‹most›, and may be at most ‹limit›. Split it into several.”
   */
  readonly TOO_MANY_DIRECTIVES: 'value' | 'limit'
  /**
   * The operation has more fields than one may, once every fragment is written out.
   *
   * “The question holds too much at once: the number of fields, fragments written out, is ‹most›, and may be at most ‹limit›. Split it into several.”
   */
  readonly TOO_MANY_FIELDS: 'value' | 'limit'
  /**
   * The document holds more operations than one document may.
   *
   * “The question holds too much at once: the number of operations is ‹most›, and may be at most ‹limit›. Split it into several.”
   */
  readonly TOO_MANY_OPERATIONS: 'value' | 'limit'
  /**
   * More proofs are being shown than can be remembered; one that cannot be remembered could be shown again.
   *
   * “The room is being asked too often just now. Try again in half a minute.”
   */
  readonly TOO_MANY_PROOFS: never
  /**
   * The operation has more fields at its top than one may, once every fragment is written out.
   *
   * “The question holds too much at once: the number of fields at the top is ‹most›, and may be at most ‹limit›. Split it into several.”
   */
  readonly TOO_MANY_ROOT_FIELDS: 'value' | 'limit'
  /**
   * The text has more tokens (names, numbers, brackets, …) than one document may. Counting stops there.
   *
   * “The question holds too much at once: the number of tokens is ‹most›, and may be at most ‹limit›. Split it into several.”
   */
  readonly TOO_MANY_TOKENS: 'value' | 'limit'
  /**
   * The variables hold more values (texts, numbers, lists, objects) than those of one request may.
   *
   * “The question holds too much at once: the number of values in the variables is ‹most›, and may be at most ‹limit›. Split it into several.”
   */
  readonly TOO_MANY_VARIABLE_VALUES: 'value' | 'limit'
  /**
   * The question, its variables or its answer are longer than what can be cited.
   *
   * “This is too much to cite: "‹what›" has ‹size› characters, and may have at most ‹limit›. Ask for less.”
   */
  readonly TOO_MUCH_TO_CITE: 'what' | 'size' | 'limit'
  /**
   * Status is treated politically after the dialogue meeting that it was to be ready for.
   *
   * “Status is to be treated politically before the dialogue meeting, which was held on ‹heldOn›; given is ‹treatedOn›. Correct the day, or record the treatment for the next year.”
   */
  readonly TREATED_AFTER_MEETING: 'treatedOn' | 'heldOn'
  /**
   * This service answers trusted documents alone, and the question is none of them.
   *
   * “Only trusted documents are answered here. Use one of them, by its hash.”
   */
  readonly TRUSTED_DOCUMENTS_ONLY: never
  /**
   * A filter that names a pilot, a theme, a party or the like that does not exist.
   *
   * “There is no ‹kind› with the key "‹key›". Look the key up, or search by name.”
   */
  readonly UNKNOWN_KEY: 'kind' | 'key'
  /**
   * A municipality or a county, or a code of one, that would end before it began.
   *
   * “"‹code›" is valid from ‹from› and cannot end on ‹to›. Correct the day.”
   */
  readonly VALIDITY_UNFIT: 'code' | 'from' | 'to'
  /**
   * A room gave a value of another kind than the schema says, such as an unknown member of an enumeration. It is not passed on.
   *
   * “The value of ‹coordinate› was not of its type and is left out. The fault is ours; try again later.”
   */
  readonly VALUE_MALFORMED: 'coordinate'
  /**
   * A field that may not be null has no value, and no room says why: the graph's fault, not the question's.
   *
   * “‹coordinate› always has a value, but was given none. The fault is ours; ask without the field until it is mended.”
   */
  readonly VALUE_MISSING: 'coordinate'
  /**
   * Lists and objects in the variables stand further inside each other than they may.
   *
   * “The question holds too much at once: the number of lists and objects inside each other in the variables is ‹most›, and may be at most ‹limit›. Split it into several.”
   */
  readonly VARIABLES_TOO_DEEP: 'value' | 'limit'
  /**
   * What the act was based on is no longer what it is: somebody else has changed it meanwhile.
   *
   * “"‹what›" was changed by others: you read edition ‹expected›, and now it is edition ‹present› (changed: ‹fields›). Read it again, and make your change anew where it is still needed.”
   */
  readonly VERSION_CONFLICT: 'what' | 'expected' | 'present' | 'changed'
  /**
   * An effort that ends before it begins.
   *
   * “The effort ends in ‹to›, before it begins in ‹from›. Correct one of the years.”
   */
  readonly YEARS_REVERSED: 'from' | 'to'
  /**
   * A plan of a year outside the term of its agreement.
   *
   * “The agreement "‹agreement›" runs to ‹endsOn›, so there can be no action plan for ‹year›. Choose a year within its term.”
   */
  readonly YEAR_OUTSIDE_TERM: 'agreement' | 'year' | 'endsOn'
}
