import { type ClassType, Field, Float, ID, InputType, Int } from 'type-graphql'
import type { Comparisons } from './comparison.js'
import type { LocalDate as LocalDateText } from './dates.js'
import type { Instant } from './instant.js'
import type { Ore } from './money.js'
import { DateTime, Kroner, LocalDate } from './scalars.js'

const GAPS = 'A gap satisfies no comparison, nor its opposite: isNull asks for gaps.'

type FieldType = Parameters<typeof Field>[0] & (() => unknown)

/** Values that are the same or are not. */
export function equalityFilter<T>(name: string, type: FieldType, description: string): ClassType<Comparisons<T>> {
  @InputType(name, { description: `${description} ${GAPS}` })
  class Equality implements Comparisons<T> {
    @Field(type, { nullable: true, description: 'Is this one.' })
    eq?: T | null

    @Field(() => [type() as object], { nullable: true, description: 'Is one of these. An empty list is refused.' })
    in?: T[] | null

    @Field(() => Boolean, { nullable: true, description: 'Whether it is missing.' })
    isNull?: boolean | null
  }
  return Equality
}

/** Values that have an order too, such as numbers and days. */
export function rangeFilter<T>(name: string, type: FieldType, description: string): ClassType<Comparisons<T>> {
  @InputType(name, { description: `${description} ${GAPS}` })
  class Range implements Comparisons<T> {
    @Field(type, { nullable: true, description: 'Is this one.' })
    eq?: T | null

    @Field(() => [type() as object], { nullable: true, description: 'Is one of these. An empty list is refused.' })
    in?: T[] | null

    @Field(type, { nullable: true, description: 'Less than, or before.' })
    lt?: T | null

    @Field(type, { nullable: true, description: 'At most, or no later than.' })
    lte?: T | null

    @Field(type, { nullable: true, description: 'More than, or after.' })
    gt?: T | null

    @Field(type, { nullable: true, description: 'At least, or no earlier than.' })
    gte?: T | null

    @Field(() => Boolean, { nullable: true, description: 'Whether it is missing.' })
    isNull?: boolean | null
  }
  return Range
}

/** One for each enum: `export const GradeFilter = enumFilter<Grade>('Grade', Grade)`. */
export function enumFilter<T extends string>(
  name: string,
  values: Readonly<Record<string, T>>,
): ClassType<Comparisons<T>> {
  return equalityFilter<T>(`${name}Filter`, () => values, `Compares a ${name}.`)
}

export type TextFilter = Comparisons<string>
export const TextFilter = equalityFilter<string>(
  'TextFilter',
  () => String,
  'Compares a text, letter for letter. Blank text is refused.',
)

export type KeyFilter = Comparisons<string>
export const KeyFilter = equalityFilter<string>(
  'KeyFilter',
  () => ID,
  'Names things by their keys. A key that does not exist is refused.',
)

export type BooleanFilter = Comparisons<boolean>
export const BooleanFilter = equalityFilter<boolean>('BooleanFilter', () => Boolean, 'Compares a yes or no.')

export type IntFilter = Comparisons<number>
export const IntFilter = rangeFilter<number>('IntFilter', () => Int, 'Compares a whole number.')

export type FloatFilter = Comparisons<number>
export const FloatFilter = rangeFilter<number>('FloatFilter', () => Float, 'Compares a number.')

export type KronerFilter = Comparisons<Ore>
export const KronerFilter = rangeFilter<Ore>('KronerFilter', () => Kroner, 'Compares an amount.')

export type DateFilter = Comparisons<LocalDateText>
export const DateFilter = rangeFilter<LocalDateText>('DateFilter', () => LocalDate, 'Compares a day.')

export type DateTimeFilter = Comparisons<Instant>
export const DateTimeFilter = rangeFilter<Instant>('DateTimeFilter', () => DateTime, 'Compares an instant.')
