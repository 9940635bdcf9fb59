/** What has been opened, to be closed in the opposite order: whole when its user is done, or what there is when opening fails. */
export class Closing {
  readonly #opened: (() => Promise<unknown>)[] = []

  add(close: () => Promise<unknown>): void {
    this.#opened.push(close)
  }

  /** Closes everything once; asked again, there is nothing left to close. */
  async close(): Promise<void> {
    for (let close = this.#opened.pop(); close; close = this.#opened.pop()) await close()
  }
}
