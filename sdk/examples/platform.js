import { createClient, SdkError } from '@bygdevekst/sdk'

/** The real pilots, or with `--demo` their demonstration twins, whose figures are made up. Never both. */
export const world = process.argv.includes('--demo') ? 'DEMO' : 'REAL'

/** What a program is called with, besides that. */
export const [argument] = process.argv.slice(2).filter((each) => each !== '--demo')

/** The platform that `npm start` starts, or the one at `BYGDEVEKST_URL`. */
export const platform = /** @type {const} */ ({
  url: process.env.BYGDEVEKST_URL ?? 'http://127.0.0.1:4000',
  client: { name: 'bygdevekst-examples', version: '1' },
  language: 'EN',
})

export const client = createClient(platform)

/**
 * Runs a program, and says in a sentence why it cannot.
 *
 * @param {() => Promise<void>} program
 */
export async function run(program) {
  try {
    await program()
  } catch (error) {
    if (!(error instanceof SdkError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
