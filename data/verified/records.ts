import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { InputPath } from '../../subgraphs/foundation/errors.js'
import type { Problem } from './problem.js'
import { type ListNoun, lists, type RecordOf, type SingleNoun, type SingleOf, singles } from './schema.js'
import { YamlFile } from './yaml-file.js'

/** A record, and where it stands: so that a check can say which line is wrong. */
export interface Located<Value> {
  readonly value: Value
  problem(path: InputPath, reason: string): Problem
}

export type Records = { readonly [Noun in ListNoun]: readonly Located<RecordOf<Noun>>[] }

/** Absent where the file is, or has not the shape. */
export type Singles = { readonly [Noun in SingleNoun]?: Located<SingleOf<Noun>> }

/** What a folder holds, record by record: those of the right shape, and all else as problems. */
export interface Reading {
  readonly records: Records
  readonly singles: Singles
  /** The keys of all records, of the right shape or not: else one bad record would make every mention of it wrong too. */
  readonly keys: Readonly<Record<ListNoun, ReadonlySet<string>>>
  readonly files: readonly YamlFile[]
  readonly problems: readonly Problem[]
}

export function readRecords(folder: string): Reading {
  const files = yamlNames(folder).map((name) => new YamlFile(name, readFileSync(join(folder, name), 'utf8')))
  const problems = files.flatMap((file) => file.syntaxProblems)
  const records = ofEachNoun((): Located<unknown>[] => [])
  const keys = ofEachNoun(() => new Set<string>())
  const single: Partial<Record<SingleNoun, Located<unknown>>> = {}

  for (const file of files.filter(({ value }) => value !== undefined)) {
    const noun = nounOf(file.name)
    if (isSingle(noun)) {
      const value = shaped(singles[noun], file, [], problems)
      if (value !== undefined) single[noun] = { value, problem: (path, reason) => file.problem(path, reason) }
    } else if (!isList(noun)) problems.push(file.problem([], `no noun of the dataset is called "${noun}"`))
    else if (!Array.isArray(file.value)) problems.push(file.problem([], 'not a list of records'))
    else
      for (const [index, given] of file.value.entries()) {
        const key = keyOf(given)
        if (key !== undefined) keys[noun].add(key)
        const value = shaped(lists[noun], file, [index], problems)
        if (value !== undefined)
          records[noun].push({ value, problem: (path, reason) => file.problem([index, ...path], reason) })
      }
  }
  // Each record was just put into the shape of its noun.
  return { records: records as Records, singles: single as Singles, keys, files, problems }
}

function ofEachNoun<Value>(make: () => Value): Record<ListNoun, Value> {
  return Object.fromEntries(Object.keys(lists).map((noun) => [noun, make()])) as Record<ListNoun, Value>
}

function isList(noun: string): noun is ListNoun {
  return noun in lists
}

function isSingle(noun: string): noun is SingleNoun {
  return noun in singles
}

function keyOf(given: unknown): string | undefined {
  if (typeof given !== 'object' || given === null) return undefined
  const key = 'id' in given ? given.id : 'code' in given ? given.code : undefined
  return typeof key === 'string' ? key : undefined
}

/** What stands at the path, in its shape; or nothing, and the problems it has. */
function shaped(shape: z.ZodType, file: YamlFile, path: InputPath, problems: Problem[]): unknown {
  const { success, data, error } = shape.safeParse(file.valueAt(path))
  if (success) return data
  for (const issue of error.issues) {
    const at = [...path, ...(issue.path as (string | number)[])]
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) problems.push(file.problem([...at, key], 'no such key here'))
    } else problems.push(file.problem(at, reasonOf(issue)))
  }
  return undefined
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_type' || !issue.message.endsWith('received undefined')) return issue.message
  return issue.path.at(-1) === 'source' ? 'a fact without a source' : 'missing'
}

/** `parties/state.yaml` and `party-groups.yaml` are of the nouns `parties` and `partyGroups`. */
export function nounOf(name: string): string {
  return (name.split(/[/.]/)[0] ?? '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** `partyGroups` stand in `party-groups.yaml`, unless they have a folder. */
export function fileOf(noun: string): string {
  return `${noun.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.yaml`
}

function yamlNames(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
}
