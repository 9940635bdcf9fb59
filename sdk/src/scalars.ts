/** The names known today, and those added later: a program keeps compiling and running when the platform learns a new one. */
export type Open<Name extends string> = Name | (string & {})

// Brands are string keys, not symbols: the types of the ESM and the CommonJS build are then one and the same.

/** An amount in Norwegian kroner, exact to the øre. Add amounts with `kroner.sum`, which counts in øre. */
export type Kroner = number & { readonly '~unit': 'NOK' }

/** A day in the calendar, `2028-12-30`: text, so that no time zone can move it. Later days compare greater. */
export type LocalDate = string & { readonly '~precision': 'day' }

/** A day, a month or a year, as precise as its source: `2024-01-09`, `2022-11`, `2027`. */
export type ImpreciseDate = string & { readonly '~precision': 'day, month or year' }

/** An instant, to the millisecond. */
export type DateTime = Date
