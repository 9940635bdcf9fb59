/** What every act answers, as the named acts ask for it. */
interface Told {
  readonly isDone: boolean
  readonly problems: readonly {
    readonly code: string
    readonly message: string
    readonly path: readonly string[]
    readonly values: readonly { readonly name: string; readonly json: string }[]
  }[]
}

/** Why an act was not done. */
export interface Problem {
  /** A code that never changes, as the catalogue of errors lists it. */
  readonly code: string
  /** A sentence in the language asked for: what stands in the way, and the way out. */
  readonly message: string
  /** Where in what was sent the trouble is, step by step; empty where it is nowhere in it. */
  readonly path: readonly string[]
  /** What the sentence quotes. */
  readonly values: Readonly<Record<string, unknown>>
}

/** What an act was based on is no longer what it is: somebody else has changed it meanwhile. */
export interface Conflict {
  /** The key of what was changed. */
  readonly what: string
  /** The edition that the act named as `expectedVersion`. */
  readonly expected: number
  /** The edition that it is now: what to read again, and to name next. */
  readonly present: number
  /** What others have changed since, as it says now, by the names of its fields; empty where that is not told. */
  readonly changed: Readonly<Record<string, unknown>>
}

/**
 * What came of an act. `outcome` tells apart that it was done, and what it was done to is there; that others have changed
 * meanwhile what it was based on; and that it was refused. Of an act that is not `DONE` nothing was done.
 */
export type Done<Answer extends Told> =
  | ({ readonly outcome: 'DONE'; readonly isDone: true; readonly problems: readonly [] } & {
      readonly [Field in Exclude<keyof Answer, keyof Told>]: NonNullable<Answer[Field]>
    })
  | {
      readonly outcome: 'CONFLICT'
      readonly isDone: false
      readonly conflict: Conflict
      readonly problems: readonly Problem[]
    }
  | { readonly outcome: 'REFUSED'; readonly isDone: false; readonly problems: readonly Problem[] }

/** What an act takes. Its key is made for it, the same for all attempts, so that it is done once; give one of your own to go on after a crash. */
export type ActVariables<Variables> = Omit<Variables, 'idempotencyKey'> & {
  readonly idempotencyKey?: string | undefined
}

/** What came of an act, out of what was answered. */
export function outcomeOf(answered: object): object {
  const { isDone, problems: told } = answered as Told
  if (isDone) return { outcome: 'DONE', ...answered }
  const problems = told.map(({ values, ...problem }) => ({
    ...problem,
    values: Object.fromEntries(values.map(({ name, json }) => [name, JSON.parse(json) as unknown])),
  }))
  const met = problems.find(({ code }) => code === 'VERSION_CONFLICT')
  return met
    ? { outcome: 'CONFLICT', isDone, conflict: met.values, problems }
    : { outcome: 'REFUSED', isDone, problems }
}
