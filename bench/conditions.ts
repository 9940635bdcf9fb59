import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { repositoryFile } from '../subgraphs/foundation/repository.js'

/** Where and when it was measured: what one has to know to compare two runs. */
export interface Conditions {
  readonly date: string
  readonly commit: string
  /** Whether files differ from the commit; the figures apart, since the runs themselves write them. */
  readonly isChanged: boolean
  readonly cores: number
  readonly processor: string
  readonly node: string
  /** What else kept the processors busy in the minute before: 1 is one core. */
  readonly loadBefore: number
}

export function conditions(): Conditions {
  return {
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    commit: git('rev-parse', '--short=10', 'HEAD'),
    isChanged: git('status', '--porcelain', '--', '.', ':!PERFORMANCE.md', ':!bench/results') !== '',
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    node: process.version,
    loadBefore: loadavg()[0]!,
  }
}

function git(...words: string[]): string {
  return execFileSync('git', words, { cwd: repositoryFile('.'), encoding: 'utf8' }).trim()
}
