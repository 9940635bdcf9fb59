import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { repositoryFile } from '../subgraphs/foundation/repository.js'
import { type BeforeRun, beforeReport } from './before/report.js'
import { gatewaysReport, type Run } from './report.js'
import { type ScaleRun, scaleReport } from './scale/report.js'
import { type TimeRun, timeReport } from './time/report.js'

/** The parts of `PERFORMANCE.md`, each with what its last run found. */
interface Runs {
  readonly gateways: Run
  readonly scale: ScaleRun
  readonly time: TimeRun
  readonly before: BeforeRun
}

/** What the last run of each part found, where there was one. */
type LastRuns = { readonly [Part in keyof Runs]: Runs[Part] | undefined }

const folder = repositoryFile('bench/results')

/** Keeps what a run found in place of the one before, and writes `PERFORMANCE.md` from the last run of each part. */
export function keep<Part extends keyof Runs>(part: Part, run: Runs[Part]): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileOf(part), `${JSON.stringify(run)}\n`)
  writeFileSync(repositoryFile('PERFORMANCE.md'), performanceReport(lastRuns()))
}

/** The whole of `PERFORMANCE.md`. */
export function performanceReport({ gateways, scale, time, before }: LastRuns): string {
  const parts = [
    '# Performance',
    'Every figure here was measured by the command that its part names, which writes this file from what stands in `bench/results/`: change the scripts, not the file.',
    ...(gateways ? gatewaysReport(gateways) : []),
    ...(scale ? scaleReport(scale) : []),
    ...(time ? timeReport(time) : []),
    ...(before ? beforeReport(before) : []),
  ]
  return `${parts.join('\n\n')}\n`
}

const lastRuns = (): LastRuns => ({
  gateways: last('gateways'),
  scale: last('scale'),
  time: last('time'),
  before: last('before'),
})

function last<Part extends keyof Runs>(part: Part): Runs[Part] | undefined {
  return existsSync(fileOf(part)) ? JSON.parse(readFileSync(fileOf(part), 'utf8')) : undefined
}

const fileOf = (part: keyof Runs) => `${folder}/${part}.json`
