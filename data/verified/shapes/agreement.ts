import { z } from 'zod'
import { date, day, oneOf, path, slug, source, sourcedText, sourcedTexts, text, year } from './common.js'

export const agreement = z.strictObject({
  id: slug,
  pilot: slug,
  title: text,
  stage: z.enum(['SIGNED', 'ENTERED', 'UNDATED_TEXT']),
  signedOn: z.strictObject({ date: day, note: text.optional(), source }).optional(),
  knownBy: z.strictObject({ date, source }).optional(),
  endsOn: z.strictObject({ date: day, source }).optional(),
  projectPeriodEnd: z.strictObject({ date, source }).optional(),
  objectiveCount: z.strictObject({ count: z.int().positive(), source }).optional(),
  /** Objectives known only in retelling, without number or title. */
  knownObjectives: sourcedTexts.optional(),
  textStatus: text.optional(),
  purpose: sourcedText.optional(),
  aims: sourcedTexts.optional(),
  contributesTo: sourcedTexts.optional(),
  principles: sourcedTexts.optional(),
  disputeRule: sourcedText.optional(),
  inForceRule: sourcedText.optional(),
  endAssessment: sourcedTexts.optional(),
  anchoringRule: sourcedText.optional(),
  fundingFramework: sourcedText.optional(),
  source,
})

export const participation = z.strictObject({
  pilot: slug,
  agreement: slug.optional(),
  party: slug,
  role: z.enum([
    'MAIN_PARTY',
    'COORDINATING_MAIN_PARTY',
    'SPECIAL_ROLE',
    'NAMED_PARTNER',
    'MAY_BE_INVITED',
    'INVITED',
    'MENTIONED',
    'EVALUATOR',
  ]),
  scope: text.optional(),
  capacity: text.optional(),
  represents: z.array(text).optional(),
  reservation: text.optional(),
  source,
})

/** Who is in it is not written down: it follows from the participations, by the kind. */
export const partyGroup = z.strictObject({
  id: path,
  agreement: slug,
  objective: path.optional(),
  kind: z.enum(['MUNICIPALITIES', 'MAIN_PARTIES', 'NAMED_PARTNERS', 'ALL_PARTIES']),
  name: text,
  source,
})

const crossReference = z
  .strictObject({
    kind: z.enum(['OBJECTIVE', 'FRAMEWORK', 'TOPIC']),
    objective: path.optional(),
    title: text.optional(),
  })
  .refine(...oneOf('objective', 'title'))

export const objective = z.strictObject({
  id: path,
  agreement: slug,
  number: z.int().positive(),
  title: text,
  theme: slug,
  otherThemes: z.array(slug).optional(),
  partners: z.array(z.strictObject({ party: slug, scope: text.optional() })).min(1),
  mayBeInvited: z
    .array(z.strictObject({ party: slug.optional(), category: text.optional() }).refine(...oneOf('party', 'category')))
    .optional(),
  aims: z.array(text).optional(),
  seeAlso: z.array(crossReference).optional(),
  source,
})

const partyOrGroup = z
  .strictObject({ party: slug.optional(), group: path.optional() })
  .refine(...oneOf('party', 'group'))

/**
 * A graded statement. `grade` is the verb of the agreement itself; `reading` says how the debtor was found where the
 * text names no one.
 */
export const obligation = z.strictObject({
  id: path,
  agreement: slug,
  objective: path.optional(),
  kind: z.enum(['PARTY', 'PARTNER', 'MANDATE', 'COMMON', 'FINANCING']),
  grade: z.enum(['FORPLIKTER', 'SKAL', 'VIL', 'BOR', 'KAN']),
  debtors: z.array(partyOrGroup).min(1),
  text,
  scope: text.optional(),
  reservation: text.optional(),
  specifiedIn: z.enum(['ACTION_PLAN', 'STEERING_LETTER', 'BUDGET_DECISION']).optional(),
  reading: text.optional(),
  source,
})

export const anchoring = z
  .strictObject({
    id: path,
    agreement: slug,
    party: slug,
    kind: z.enum(['POLITICAL_DECISION', 'PLAN', 'GOVERNMENT_DECISION', 'WHITE_PAPER']),
    title: text.optional(),
    from: year.optional(),
    to: year.optional(),
    body: text.optional(),
    note: text.optional(),
    source,
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    message: 'ends before it begins',
    path: ['to'],
  })

const granted = ['GRANTED', 'GRANTED_WITH_RESERVATION']

export const approval = z
  .strictObject({
    agreement: slug,
    party: slug,
    state: z.enum(['GRANTED', 'GRANTED_WITH_RESERVATION', 'REFUSED', 'PENDING', 'NOT_REPORTED']),
    decidedOn: day.optional(),
    body: text.optional(),
    reservation: text.optional(),
    reservationLiftedOn: day.optional(),
    source,
  })
  .refine(({ state, decidedOn }) => !granted.includes(state) || decidedOn !== undefined, {
    message: 'an approval that is granted has the day it was decided',
    path: ['decidedOn'],
  })
  .refine(({ state, decidedOn }) => (state !== 'NOT_REPORTED' && state !== 'PENDING') || decidedOn === undefined, {
    message: 'nothing is decided yet, as far as this state says',
    path: ['decidedOn'],
  })
  .refine(({ state, reservation }) => (state === 'GRANTED_WITH_RESERVATION') === (reservation !== undefined), {
    message: 'GRANTED_WITH_RESERVATION, and no other state, has a reservation',
    path: ['reservation'],
  })
  .refine(
    ({ state, reservationLiftedOn }) => reservationLiftedOn === undefined || state === 'GRANTED_WITH_RESERVATION',
    {
      message: 'there is no reservation to lift',
      path: ['reservationLiftedOn'],
    },
  )
  .refine(
    ({ decidedOn, reservationLiftedOn }) => !decidedOn || !reservationLiftedOn || decidedOn <= reservationLiftedOn,
    {
      message: 'lifted before the decision was made',
      path: ['reservationLiftedOn'],
    },
  )

export const followUpRule = z.strictObject({
  id: path,
  agreement: slug,
  subject: z.enum([
    'ACTION_PLAN',
    'PLAN_APPROVAL',
    'POLITICAL_TREATMENT',
    'POLITICAL_DIALOGUE',
    'EVALUATION_STRATEGY',
    'EVALUATION_DESIGN',
    'FURTHER_REPORTING',
    'FINAL_REPORT',
  ]),
  frequency: z.enum(['YEARLY', 'ONCE', 'AS_NEEDED', 'AT_END']),
  responsible: partyOrGroup,
  with: text.optional(),
  text,
  source,
})
