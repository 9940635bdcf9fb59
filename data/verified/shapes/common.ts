import { z } from 'zod'
import { countyCode, municipalityCode, type OrgNumber, orgNumber } from '../../../subgraphs/foundation/codes.js'
import { type ImpreciseDate, impreciseDate, type LocalDate, localDate } from '../../../subgraphs/foundation/dates.js'
import { DomainError } from '../../../subgraphs/foundation/errors.js'

/** Where a fact is taken from: a source of `sources.yaml`, and the section of it. */
export interface Citation {
  readonly sourceId: string
  readonly section?: string
}

/** `avtale-smola-aure#6.1`, or `regj-bygdevekst` where the source has no sections. */
const citation = z
  .string()
  .regex(/^[a-z0-9-]+(#[^#\s]+)?$/, 'not a source id, with a section after "#" where it has one')
  .transform((text): Citation => {
    const [sourceId = '', section] = text.split('#')
    return section === undefined ? { sourceId } : { sourceId, section }
  })

/** At least one: a fact without a source is refused. */
export const source = z.array(citation).min(1, 'a fact without a source')

export const text = z.string().trim().min(1, 'blank')
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not a key of lower-case letters, digits and hyphens')

/** A key within another: `smola-aure/1`, `smola-aure/OBL-01`. */
export const path = z.string().regex(/^[A-Za-z0-9-]+(\/[A-Za-z0-9-]+)*$/, 'not a key, with "/" between its parts')

export const day = parsedBy<LocalDate>(localDate)
export const organisationNumber = parsedBy<OrgNumber>(orgNumber)
export const municipality = parsedBy(municipalityCode)
export const county = parsedBy(countyCode)

/** A day, a month or a year. YAML reads a bare year as a number, so years alone are quoted. */
export const date = parsedBy<ImpreciseDate>(impreciseDate)

/** Names in other languages than bokmål, where it is certain which language each is. */
export const names = z.strictObject({ nn: text, se: text, sma: text, fkv: text, en: text }).partial()

export const kroner = z.int().positive()
export const year = z.int().min(2000).max(2100)
export const cohort = z.literal([1, 2])
export const phase = z.literal([1, 2])

/** A single statement, and a list of statements, with their source. */
export const sourcedText = z.strictObject({ text, source })
export const sourcedTexts = z.strictObject({ items: z.array(text).min(1), source })

type Rule<Value> = readonly [
  holds: (value: Value) => boolean,
  refusal: { readonly message: string; readonly path?: string[] },
]

/** Exactly one of these fields: a reference that may point at two kinds of thing. */
export function oneOf(...fields: readonly string[]): Rule<object> {
  return [
    (value) => fields.filter((field) => field in value).length === 1,
    { message: `needs exactly one of: ${fields.join(', ')}` },
  ]
}

/** A period that runs forward, its last day included. */
export const forward: Rule<{ validFrom?: LocalDate | undefined; validTo?: LocalDate | undefined }> = [
  ({ validFrom, validTo }) => validFrom === undefined || validTo === undefined || validFrom <= validTo,
  { message: 'ends before it begins', path: ['validTo'] },
]

function parsedBy<Value extends string>(parse: (text: unknown) => Value) {
  return z.string().transform((given, context): Value => {
    try {
      return parse(given)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      context.addIssue(error.message)
      return z.NEVER
    }
  })
}
