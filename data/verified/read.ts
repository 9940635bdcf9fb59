import { repositoryFile } from '../../subgraphs/foundation/repository.js'
import { checks } from './checks/all.js'
import { DatasetRefused, type Problem } from './problem.js'
import { fileOf, nounOf, type Reading, readRecords } from './records.js'
import { nouns, type VerifiedDataset } from './schema.js'

/**
 * The verified dataset, whole.
 *
 * If anything is wrong in it nothing is read: all that is wrong is thrown at once, each with file, line, path, value
 * and reason.
 */
export function readVerified(folder: string = repositoryFile('data/verified')): VerifiedDataset {
  const reading = readRecords(folder)
  const problems = [...reading.problems, ...absent(reading), ...checks.flatMap((check) => check(reading))]
  if (problems.length > 0) throw new DatasetRefused(inOrder(problems))

  const lists = Object.entries(reading.records).map(([noun, located]) => [noun, located.map(({ value }) => value)])
  const single = Object.entries(reading.singles).map(([noun, located]) => [noun, located.value])
  return Object.fromEntries([...lists, ...single]) as VerifiedDataset
}

/** A noun without a file: left out by mistake, it would look as if nothing were known. */
function absent({ files }: Reading): Problem[] {
  const present = new Set(files.map(({ name }) => nounOf(name)))
  return nouns
    .filter((noun) => !present.has(noun))
    .map((noun) => ({ file: fileOf(noun), line: 1, path: '', value: null, reason: 'the file is missing' }))
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
}
