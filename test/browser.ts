import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A Chromium of this machine. npm does not bring one: it is a hundred times the size of everything else. */
const executablePath = places.find((place) => existsSync(place))

export const hasBrowser = executablePath !== undefined

/** Said of tests that are skipped for want of a browser. */
export const inABrowser = hasBrowser
  ? 'in a browser'
  : 'in a browser (skipped; to run them: sudo apt-get install --yes chromium)'

export function openBrowser(): Promise<Browser> {
  if (!executablePath) throw new Error(`There is no Chromium at ${places.join(', ')}.`)
  // As root Chromium refuses its sandbox; the pages it opens here are our own.
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
}
