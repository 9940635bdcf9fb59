import { repositoryFile } from '../../subgraphs/foundation/repository.js'
import { checks } from './checks/all.js'
import { DatasetRefused, type Problem } from './problem.js'
import { readRecords } from './records.js'
import { singles, type VerifiedDataset } from './schema.js'

/**
 * The verified dataset, whole.
 *
 * If anything is wrong in it nothing is read: all that is wrong is thrown at once, each with file, line, path, value
 * and reason.
 */
export function readVerified(folder: string = repositoryFile('data/verified')): VerifiedDataset {
  const reading = readRecords(folder)
  const problems: Problem[] = [...reading.problems, ...checks.flatMap((check) => check(reading))]
  for (const noun of Object.keys(singles)) {
    if (!(noun in reading.singles))
      problems.push({ file: `${noun}.yaml`, line: 1, path: '', value: null, reason: 'the file is missing' })
  }
  if (problems.length > 0) throw new DatasetRefused(inOrder(problems))

  const lists = Object.entries(reading.records).map(([noun, located]) => [noun, located.map(({ value }) => value)])
  return { ...Object.fromEntries(lists), ...reading.singles } as VerifiedDataset
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
}
