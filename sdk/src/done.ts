/** What every act answers, as far as the named acts ask for it. */
interface Told {
  readonly isDone: boolean
  readonly problems: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[]
}

/** What came of an act: it was done, and what it was done to is there; or it was not, nothing was, and the problems say why. */
export type Done<Answer extends Told> =
  | ({ readonly isDone: true; readonly problems: readonly [] } & {
      readonly [Field in Exclude<keyof Answer, keyof Told>]: NonNullable<Answer[Field]>
    })
  | { readonly isDone: false; readonly problems: Answer['problems'] }

/** What an act takes. Its key is made for it, the same for all attempts, so that it is done once; give one of your own to go on after a crash. */
export type ActVariables<Variables> = Omit<Variables, 'idempotencyKey'> & {
  readonly idempotencyKey?: string | undefined
}
