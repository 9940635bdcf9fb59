import { readdirSync, readFileSync } from 'node:fs'

/** A line of code in a place where it may not stand. */
export interface Violation {
  readonly file: string
  readonly rule: string
  readonly found: string
}

const rooms = ['parties', 'action-plans', 'funding', 'evaluation'] as const
/** The files that may know everybody: they wire the rooms into one process, or into one transaction. */
const wiring = ['gateway/start.ts', 'gateway/every-room.ts', 'gateway/acts.ts']
const schemas = 'parties|action_plans|funding|evaluation|published|keys|platform'

/** Every TypeScript file of the house, by its path from the root. */
export const houseFiles = (): string[] =>
  ['subgraphs', 'gateway', 'data', 'sdk', 'test', 'bench']
    .flatMap((top) => readdirSync(top, { recursive: true, encoding: 'utf8' }).map((path) => `${top}/${path}`))
    .filter((path) => path.endsWith('.ts') && !/(^|\/)(node_modules|dist)\//.test(path))
    .sort()

export const violationsIn = (file: string): Violation[] => violations(file, readFileSync(file, 'utf8'))

/** What a file's text does that the plan of the house does not allow at its path. */
export function violations(file: string, text: string): Violation[] {
  const found: Violation[] = []
  const refuse = (rule: string, what: string) => found.push({ file, rule, found: what })
  const room = rooms.find((name) => file.startsWith(`subgraphs/${name}/`))
  const isTest = /(\.test|\/example-[\w-]+)\.ts$/.test(file)
  const name = file.slice(file.lastIndexOf('/') + 1)

  for (const { target, typesOnly } of importsOf(file, text)) {
    const place = placeOf(target)
    if (room && !isTest && !['library', 'foundation', room].includes(place))
      refuse('a room imports foundation and libraries only', target)
    if (
      file.startsWith('subgraphs/foundation/') &&
      !['library', 'foundation', ...(isTest ? ['test'] : [])].includes(place)
    )
      refuse('the foundation knows nobody', target)
    if (
      file.startsWith('gateway/') &&
      !isTest &&
      !wiring.includes(file) &&
      !['library', 'foundation', 'gateway'].includes(place)
    )
      refuse('the gateway reads the SDL of the rooms, not their code', target)
    if (file.startsWith('sdk/src/') && !isTest && place !== 'sdk') refuse('the SDK imports nothing but itself', target)
    if (room && name === 'rules.ts' && !typesOnly && place !== 'foundation')
      refuse('rules import values from the foundation only', target)
    if (room && name === 'entity.ts' && place === room && !/\/entity\.(js|ts)$/.test(target))
      refuse('an entity imports entities', target)
  }
  if (room && name === 'rules.ts') {
    for (const [clock] of text.matchAll(/\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bperformance\./g))
      refuse('rules know no clock and no process', clock)
  }
  if (room && !isTest && !/store\.ts$/.test(name) && !file.includes('/migrations/')) {
    for (const [query] of text.matchAll(/\bsql`|\.query\(|\.createQueryBuilder\(|\.getRepository\(/g))
      refuse('only a store queries', query)
  }
  if (room && /store\.ts$/.test(name)) {
    for (const [qualified] of text.matchAll(
      new RegExp(`\\b(?:from|join|update|into)\\s+"?(?:${schemas})(?:_as_of|_past)?"?\\.\\w+`, 'gi'),
    ))
      refuse('SQL names no schema', qualified)
  }
  return found
}

function importsOf(file: string, text: string): { target: string; typesOnly: boolean }[] {
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
  )
  return [...statements].map(([, type, from, lazily]) => ({
    target: resolved(file, from ?? lazily!),
    typesOnly: Boolean(type),
  }))
}

const resolved = (file: string, specifier: string): string =>
  specifier.startsWith('.') ? new URL(specifier, `file:///${file}`).pathname.slice(1) : specifier

function placeOf(target: string): string {
  const [first, second] = target.split('/')
  if (first === 'subgraphs') return second!
  return ['gateway', 'data', 'sdk', 'test', 'bench'].includes(first!) ? first! : 'library'
}
