import { GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import * as codes from './codes.js'
import * as dates from './dates.js'
import { instant } from './instant.js'
import { AmountNotExact, asKroner, kroner, type Ore } from './money.js'
import { withTerm } from './terms.js'

export const Kroner = new GraphQLScalarType<Ore, number>({
  name: 'Kroner',
  description: withTerm(
    'kroner',
    'An amount in Norwegian kroner, exact to the øre: a number with at most two decimals, less than 10^13 either way. Anything else is refused.',
  ),
  serialize: (amount) => asKroner(amount as Ore),
  parseValue: (value) => {
    if (typeof value !== 'number') throw new AmountNotExact(JSON.stringify(value))
    return kroner(value)
  },
  parseLiteral: (node) => {
    if (node.kind !== Kind.INT && node.kind !== Kind.FLOAT) throw new AmountNotExact(textOf(node))
    // A double cannot tell 0.1 from 0.10000000000000000001, so decimals are counted in the text.
    if (/\.\d{2}\d*[1-9]/.test(node.value)) throw new AmountNotExact(node.value)
    return kroner(Number(node.value))
  },
})

// A scalar bears the name of the type it carries, so that one import says both: `@Field(() => LocalDate) endsOn!: LocalDate`.
export type LocalDate = dates.LocalDate
export const LocalDate = text({
  name: 'LocalDate',
  description: withTerm('dato', 'A day in the calendar without time or zone, as 2028-12-30.'),
  specifiedByURL: 'https://scalars.graphql.org/chillicream/local-date.html',
  check: dates.localDate,
})

export type ImpreciseDate = dates.ImpreciseDate
export const ImpreciseDate = text({
  name: 'ImpreciseDate',
  description: withTerm('dato', 'A day, a month or a year, as precise as its source: 2024-01-09, 2022-11 or 2027.'),
  check: dates.impreciseDate,
})

export type OrgNumber = codes.OrgNumber
export const OrgNumber = text({
  name: 'OrgNumber',
  description: withTerm(
    'organisasjonsnummer',
    'Nine digits given out by Brønnøysundregistrene; the last one checks the others (modulus 11).',
  ),
  specifiedByURL: 'https://www.brreg.no/om-oss/registrene-vare/om-enhetsregisteret/organisasjonsnummeret/',
  check: codes.orgNumber,
})

export type MunicipalityCode = codes.MunicipalityCode
export const MunicipalityCode = text({
  name: 'MunicipalityCode',
  description: withTerm(
    'kommunenummer',
    'Four digits, leading zero and all, valid from one border change to the next.',
  ),
  specifiedByURL: 'https://www.ssb.no/klass/klassifikasjoner/131',
  check: codes.municipalityCode,
})

export type CountyCode = codes.CountyCode
export const CountyCode = text({
  name: 'CountyCode',
  description: withTerm('fylkesnummer', 'Two digits, leading zero and all, valid from one border change to the next.'),
  specifiedByURL: 'https://www.ssb.no/klass/klassifikasjoner/104',
  check: codes.countyCode,
})

export const DateTime = text({
  name: 'DateTime',
  description: withTerm(
    'tidspunkt',
    'An instant with its offset from UTC (RFC 3339), as 2024-06-03T12:00:00+02:00. Answered in UTC.',
  ),
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  check: instant,
})

/** All of them, for whoever has to build a schema that knows them. */
export const scalars: readonly GraphQLScalarType[] = [
  Kroner,
  LocalDate,
  ImpreciseDate,
  DateTime,
  OrgNumber,
  MunicipalityCode,
  CountyCode,
]

interface TextScalar<T extends string> {
  readonly name: string
  readonly description: string
  readonly specifiedByURL?: string
  readonly check: (value: unknown) => T
}

/** A scalar that is text on both sides; what it may say is checked on the way in and on the way out. */
function text<T extends string>({ check, ...names }: TextScalar<T>): GraphQLScalarType<T, T> {
  return new GraphQLScalarType<T, T>({
    ...names,
    serialize: check,
    parseValue: check,
    parseLiteral: (node) => check(textOf(node)),
  })
}

/** The text of a string literal; any other literal is handed on as a value that no check accepts. */
function textOf(node: ValueNode): unknown {
  if (node.kind === Kind.STRING) return node.value
  return 'value' in node ? { [node.kind]: node.value } : { [node.kind]: null }
}
