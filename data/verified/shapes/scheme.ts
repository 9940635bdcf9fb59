import { z } from 'zod'
import { cohort, date, day, kroner, path, phase, slug, source, text, year } from './common.js'

/** The scheme that the pilots try out, as announced. */
export const scheme = z.strictObject({
  id: slug,
  name: text,
  goal: text,
  pilots: z.int().positive(),
  municipalities: z.int().positive(),
  counties: z.int().positive(),
  evaluator: z.strictObject({ party: slug, kind: text, source }),
  cohorts: z.array(
    z.strictObject({
      cohort,
      pilots: z.int().positive(),
      municipalities: z.int().positive(),
      announced: date,
      applications: z.int().positive(),
      applicantMunicipalities: z.int().positive(),
      applicantCounties: z.int().positive().optional(),
      source,
    }),
  ),
  phases: z.array(z.strictObject({ phase, purpose: text, source })),
  source,
})

/** What is known of the money. An unknown amount is left out: never zero. */
export const funding = z.strictObject({
  appropriations: z.array(
    z.strictObject({ year, amount: kroner.optional(), increase: kroner.optional(), note: text.optional(), source }),
  ),
  grantCeilings: z.array(
    z.strictObject({
      cohort,
      phase,
      amount: kroner,
      usableYears: z.array(year).optional(),
      durationYears: z.int().positive().optional(),
      applicationDeadline: day.optional(),
      note: text.optional(),
      source,
    }),
  ),
  grants: z.array(
    z.strictObject({ id: path, pilot: slug, phase, amount: kroner.optional(), atMost: kroner.optional(), source }),
  ),
  rules: z.strictObject({
    applicant: text,
    portal: text,
    ministryCase: text,
    eligibleCosts: z.array(text),
    ineligibleCosts: z.array(text),
    ownContributionExample: text,
    financingSourcesExample: z.array(text),
    otherPartiesExpectedToFinance: z.boolean(),
    source,
  }),
  eligibleCentrality: z.array(
    z.strictObject({ cohort, required: z.array(z.int()), mayJoin: z.array(z.int()), source }),
  ),
})

/** Where Statistics Norway keeps what may be compared, for the evaluation room. */
export const statistics = z.strictObject({
  licence: text,
  api: z.url(),
  limits: z.strictObject({ maxCells: z.int().positive(), queriesPerMinute: z.int().positive() }),
  tables: z.array(z.strictObject({ theme: text, ids: z.array(z.string().regex(/^\d{5}$/)).min(1), source })),
  classifications: z.array(
    z.strictObject({
      id: z.int().positive(),
      what: text,
      correspondence: z.int().positive().optional(),
      correspondenceFrom: z.int().positive().optional(),
      versions: z.array(year).optional(),
      note: text.optional(),
      source,
    }),
  ),
  source,
})
