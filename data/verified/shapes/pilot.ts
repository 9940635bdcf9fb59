import { z } from 'zod'
import { cohort, county, date, municipality, oneOf, path, slug, source, text } from './common.js'

/** What a pilot said that it would work on, outside an agreement, in its own words and ours. */
const focusAreas = z.strictObject({
  stage: z.enum(['APPLICATION', 'WORK_LIST', 'MAIN_PRIORITIES', 'SIGNING_COVERAGE']),
  items: z.array(z.strictObject({ text, ourThemes: z.array(slug) })).min(1),
  source,
})

export const pilot = z.strictObject({
  id: slug,
  name: text,
  nameIsDescriptive: z.boolean().optional(),
  alsoCalled: z.array(text).optional(),
  cohort,
  selectedOn: z.strictObject({ date, source }),
  counties: z.array(county).min(1),
  municipalities: z.array(municipality).min(1),
  /** Where the pilot is smaller than its municipalities. */
  scope: z.strictObject({ note: text, municipality, excludes: z.array(text).min(1), source }).optional(),
  contiguous: z.strictObject({ value: z.boolean(), source }).optional(),
  leadPlace: z.strictObject({ name: text, source }).optional(),
  governance: z.strictObject({ note: text, source }).optional(),
  focusAreas: z.array(focusAreas).optional(),
  source,
})

const bodyMember = z
  .strictObject({ party: slug.optional(), category: text.optional(), role: z.enum(['CONVENER', 'MEMBER']) })
  .refine(...oneOf('party', 'category'))

/** Without a pilot it is shared by all of them. */
export const body = z.strictObject({
  id: path,
  pilot: slug.optional(),
  name: text,
  kind: z.enum(['NETWORK', 'RESOURCE_GROUP', 'STEERING_GROUP', 'WORKING_GROUP', 'REGIONAL_COUNCIL']),
  purpose: text.optional(),
  subjects: z.array(text).optional(),
  members: z.array(bodyMember).optional(),
  source,
})

/** Projects named in an application: not measures, which stand in an approved plan. */
export const projectList = z.strictObject({
  pilot: slug,
  stage: z.literal('PHASE_2_APPLICATION'),
  format: text.optional(),
  projects: z.array(z.strictObject({ number: z.int().positive(), title: text, firstStep: text.optional() })).min(1),
  source,
})
