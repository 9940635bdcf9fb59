import { z } from 'zod'
import { municipality, oneOf, path, slug, source, text } from './common.js'

/** Something that is not known, and why. `path` is the field that is empty because of it. */
export const openQuestion = z.strictObject({
  id: path,
  about: z
    .strictObject({ pilot: slug, agreement: slug, party: slug, municipality })
    .partial()
    .refine(...oneOf('pilot', 'agreement', 'party', 'municipality')),
  path: text.optional(),
  question: text,
  why: text,
})

/** A point on which sources disagree: every claim is kept. */
export const sourceConflict = z.strictObject({
  id: slug,
  topic: text,
  claims: z.array(z.strictObject({ value: text, source })).min(2, 'a conflict has two claims or more'),
})
