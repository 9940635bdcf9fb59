import type { Path } from './decode.js'
import type { CataloguedErrors } from './generated/errors.js'

/** What every error of an answer says. */
interface Told {
  /** A sentence that a person can act on, in the language asked for. */
  readonly message: string
  /** Where in `data` something is missing because of it; empty where it is the whole answer. */
  readonly path: Path
  /** Where in what was asked the trouble is, as `['where', 'county', 'in', 0]`; null where it is not about that. */
  readonly inputPath: Path | null
}

/** An error that the catalogue knows: its code says which values it comes with. */
export type CataloguedError = {
  [Code in keyof CataloguedErrors]: Told & {
    readonly code: Code
    /** What the sentence quotes. */
    readonly values: { readonly [Name in CataloguedErrors[Code]]: unknown }
  }
}[keyof CataloguedErrors]

/**
 * A code that is none of the catalogue's: text, of which nothing more is known.
 *
 * It is an enum for the compiler alone, since TypeScript tells the text of an enum, and no other text, apart from the texts
 * of the known codes. To compare it with a code of your own: `const code: string = error.code`.
 */
export declare enum UncataloguedCode {
  Any = '',
}

/** An error with a code that this version of the SDK does not know yet. */
export interface UncataloguedError extends Told {
  readonly code: UncataloguedCode
  readonly values: Readonly<Record<string, unknown>>
}

/** One error of an answer. `error.code === 'PAGE_SIZE_OUT_OF_RANGE'` tells TypeScript which `values` come with it. */
export type GraphError = CataloguedError | UncataloguedError

/** As it stands in an answer, with its path from the data, which stand at `at`. */
export function graphError(given: unknown, at: readonly string[]): GraphError {
  const { message, path, extensions } = record(given)
  const { code, values, path: inputPath } = record(extensions)
  const steps = isPath(path) ? path : []
  return {
    code: typeof code === 'string' ? code : 'UNCODED',
    message: typeof message === 'string' ? message : 'The platform gave no message.',
    path: at.every((step, place) => place >= steps.length || steps[place] === step) ? steps.slice(at.length) : steps,
    inputPath: isPath(inputPath) ? inputPath : null,
    values: record(values),
  } as GraphError
}

const isPath = (value: unknown): value is Path => Array.isArray(value)

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
