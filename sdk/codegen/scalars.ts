import type { Codec } from '../src/decode.js'

/** How a scalar of the graph is held in a program. */
export interface Scalar {
  /** Its type in an answer. */
  readonly answered: string
  /** Its type where it is asked with: what a person would write, since the platform checks it anyway. */
  readonly asked: string
  /** How it is decoded, if JSON does not hold it as it is; the type then comes from `scalars.ts`. */
  readonly codec?: Codec
}

export const scalars: Readonly<Record<string, Scalar>> = {
  ID: { answered: 'string', asked: 'string' },
  String: { answered: 'string', asked: 'string' },
  Int: { answered: 'number', asked: 'number' },
  Float: { answered: 'number', asked: 'number' },
  Boolean: { answered: 'boolean', asked: 'boolean' },
  Kroner: { answered: 'Kroner', asked: 'number', codec: 'k' },
  LocalDate: { answered: 'LocalDate', asked: 'string', codec: 'd' },
  ImpreciseDate: { answered: 'ImpreciseDate', asked: 'string', codec: 'i' },
  DateTime: { answered: 'DateTime', asked: 'DateTime | string', codec: 't' },
  OrgNumber: { answered: 'string', asked: 'string' },
  MunicipalityCode: { answered: 'string', asked: 'string' },
  CountyCode: { answered: 'string', asked: 'string' },
}

/** The one closed enum: a figure's state tells whether there is a value, so one of tomorrow is read as `UNKNOWN`. */
export const FIGURE_STATE = 'FigureState'

export function scalar(name: string): Scalar {
  const known = scalars[name]
  if (known) return known
  throw new Error(`The SDK does not know the scalar ${name}: say in sdk/codegen/scalars.ts how programs hold it.`)
}
