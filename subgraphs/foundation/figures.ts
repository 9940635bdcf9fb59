import { type ClassType, Directive, Field, Float, Int, ObjectType } from 'type-graphql'
import { DomainError, type InputPath, type JsonValue } from './errors.js'
import { FigureState, hasValue } from './figure-state.js'
import type { Ore } from './money.js'
import { Kroner } from './scalars.js'

/** A figure with the state that says whether it is there, and if not, why. */
export interface Figure<T> {
  readonly value: T | null
  readonly state: FigureState
}

/** A figure given with a state that says there is none, or a state that says there is one without the figure. */
export class FigureContradictsState extends DomainError {
  override readonly code = 'FIGURE_CONTRADICTS_STATE'

  constructor(value: JsonValue, state: FigureState, path: InputPath) {
    const quoted = value ?? 'null'
    super(
      {
        nb: `Verdien ${quoted} stemmer ikke med tilstanden ${state}. Bare REPORTED og PROVISIONAL har en verdi, og et tall som mangler er aldri 0. Rett den ene av dem.`,
        nn: `Verdien ${quoted} stemmer ikkje med tilstanden ${state}. Berre REPORTED og PROVISIONAL har ein verdi, og eit tal som manglar er aldri 0. Rett den eine av dei.`,
        en: `The value ${quoted} contradicts the state ${state}. Only REPORTED and PROVISIONAL have a value, and a missing figure is never zero. Mend one of them.`,
      },
      { values: { value, state }, path },
    )
  }
}

/** Refuses a figure that someone gives, where its value contradicts its state. `path` is where it stands in the input. */
export function refuseContradiction({ value, state }: Figure<JsonValue>, path: InputPath): void {
  if (!agrees(value, state)) throw new FigureContradictsState(value, state, path)
}

/**
 * The figure in two columns of a row: `figure(entry.amount, entry.amountState)`.
 *
 * That they agree is for the table to see to, with a check. Where they do not, the mistake is ours, and nothing is told.
 */
export function figure<T>(value: T | null, state: FigureState): Figure<T> {
  if (!agrees(value, state)) throw new Error(`A figure has the value ${value} and the state ${state}.`)
  return { value, state }
}

const agrees = (value: unknown, state: FigureState): boolean => (value !== null) === hasValue(state)

type ValueType = Parameters<typeof Field>[0] & (() => unknown)

/** A type of the graph for a figure: its value and its state, which the SDK reads together. */
function figureType<T>(name: string, type: ValueType, description: string): ClassType<Figure<T>> {
  @Directive('@shareable')
  @ObjectType(name, { description: `${description} A missing one has no value, and is never zero.` })
  class FigureType implements Figure<T> {
    @Field(type, { nullable: true, description: 'Null unless the state is REPORTED or PROVISIONAL.' })
    value!: T | null

    @Field(() => FigureState, { description: 'Whether it is there, and if not, why.' })
    state!: FigureState
  }
  return FigureType
}

export type KronerFigure = Figure<Ore>
export const KronerFigure = figureType<Ore>('KronerFigure', () => Kroner, 'An amount and its state.')

export type IntFigure = Figure<number>
export const IntFigure = figureType<number>('IntFigure', () => Int, 'A whole number and its state.')

export type DecimalFigure = Figure<number>
export const DecimalFigure = figureType<number>('DecimalFigure', () => Float, 'A number and its state.')

/** Figures added up: what those that are known come to, and how many that is of how many there should be. */
export interface FigureTotal<T> extends Figure<T> {
  readonly reported: number
  readonly expected: number
}

function totalType<T>(name: string, type: ValueType, description: string): ClassType<FigureTotal<T>> {
  @Directive('@shareable')
  @ObjectType(name, {
    description: `${description} Only what is known is added; it is PROVISIONAL while something is missing, and has no value while all is.`,
  })
  class TotalType implements FigureTotal<T> {
    @Field(type, { nullable: true, description: 'What the known figures come to; null where none is known.' })
    value!: T | null

    @Field(() => FigureState, {
      description: 'REPORTED where nothing is missing; where nothing is known, why.',
    })
    state!: FigureState

    @Field(() => Int, { description: 'How many figures are in it.' })
    reported!: number

    @Field(() => Int, { description: 'How many figures there should be. Those that do not apply are not expected.' })
    expected!: number
  }
  return TotalType
}

export type KronerTotal = FigureTotal<Ore>
export const KronerTotal = totalType<Ore>('KronerTotal', () => Kroner, 'Amounts added up.')

export type IntTotal = FigureTotal<number>
export const IntTotal = totalType<number>('IntTotal', () => Int, 'Whole numbers added up.')

export type DecimalTotal = FigureTotal<number>
export const DecimalTotal = totalType<number>('DecimalTotal', () => Float, 'Numbers added up.')
