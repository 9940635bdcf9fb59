import { z } from 'zod'
import { county, day, forward, municipality, names, organisationNumber, slug, source, text } from './common.js'

export const sourceDocument = z.strictObject({
  id: slug,
  title: text,
  url: z.url().optional(),
  note: text.optional(),
})

/** An organisation number, and how many independent sources say that it belongs to the one that has it. */
const organisation = z.strictObject({
  number: organisationNumber,
  registeredName: text.optional(),
  verification: z.enum(['ONE_SOURCE', 'TWO_SOURCES']),
  source,
})

export const countyRecord = z
  .strictObject({
    code: county,
    name: text,
    officialName: text,
    names: names.optional(),
    languageDecision: z.strictObject({ language: z.enum(['bokmål', 'nynorsk', 'neutral']), source }).optional(),
    validFrom: day.optional(),
    validTo: day.optional(),
    source,
  })
  .refine(...forward)

/** `validFrom` is the first day a source gives: the code may be older. */
const codePeriod = z
  .strictObject({ code: municipality, validFrom: day, validTo: day.optional(), source })
  .refine(...forward)

export const municipalityRecord = z
  .strictObject({
    code: municipality,
    name: text,
    officialName: text,
    names: names.optional(),
    county,
    validFrom: day.optional(),
    validTo: day.optional(),
    organisation: organisation.optional(),
    codes: z.array(codePeriod).min(1),
    centrality: z.strictObject({ class: z.int().min(1).max(6), source }).optional(),
    samiLanguageArea: z.strictObject({ language: z.enum(['se', 'sma']), source }).optional(),
    note: text.optional(),
    source,
  })
  .refine(...forward)

export const governorDistrict = z.strictObject({ governor: slug, counties: z.array(county).min(1), source })

/** `words` are those by which a focus area names the theme: see `checks/themes.ts`. */
export const theme = z.strictObject({
  id: slug,
  name: text,
  names: names.optional(),
  words: z.array(text).min(1),
})

export const party = z
  .strictObject({
    id: slug,
    name: text,
    names: names.optional(),
    shortName: text.optional(),
    alsoCalled: z.array(text).optional(),
    kind: z.enum([
      'MUNICIPALITY',
      'COUNTY_MUNICIPALITY',
      'MINISTRY',
      'STATE_AGENCY',
      'COUNTY_GOVERNOR',
      'FOUNDATION',
      'STATE_ENTERPRISE',
      'RESEARCH_INSTITUTE',
      'REGIONAL_COUNCIL',
    ]),
    municipality: municipality.optional(),
    county: county.optional(),
    organisation: organisation.optional(),
    note: text.optional(),
    source,
  })
  .refine(({ kind, municipality }) => (kind === 'MUNICIPALITY') === (municipality !== undefined), {
    message: 'a party of kind MUNICIPALITY, and no other, names its municipality',
    path: ['municipality'],
  })
  .refine(({ kind, county }) => (kind === 'COUNTY_MUNICIPALITY') === (county !== undefined), {
    message: 'a party of kind COUNTY_MUNICIPALITY, and no other, names its county',
    path: ['county'],
  })
  .refine(({ municipality, organisation }) => municipality === undefined || organisation === undefined, {
    message: 'the organisation number of a municipality stands in municipalities/',
    path: ['organisation'],
  })
