import type { Comparisons } from '../subgraphs/foundation/comparison.js'
import { FigureState } from '../subgraphs/foundation/figure-state.js'
import { exactOre } from '../subgraphs/foundation/money.js'
import { split, splitEqually } from '../subgraphs/foundation/shares.js'
import { type Fields, holds, type Row, type Where } from './reference.js'
import { cohorts, type Entry, type EntryWhere, kinds, type Name, type Question } from './totals.js'

/** What a total answers, found slowly, over all entries and without SQL. */
export interface ReferenceTotal {
  readonly whole: ReferenceSums
  readonly distinct: ReferenceSums
  /** Those that `having` keeps, in the order asked for. */
  readonly groups: readonly ReferenceGroup[]
  readonly coverage: { readonly reported: number; readonly expected: number; readonly missing: readonly string[] }
}

export interface ReferenceSums {
  readonly count: number
  readonly amount: {
    readonly value: string | null
    readonly state: FigureState
    readonly reported: number
    readonly expected: number
  }
  readonly perInhabitant: number | null
}

export interface ReferenceGroup {
  readonly values: Readonly<Partial<Record<Name, string | null>>>
  readonly sums: ReferenceSums
  readonly entries: readonly string[]
}

/** An entry as it stands in one group, with its part of the amount. */
interface Part {
  readonly entry: Entry
  readonly values: ReferenceGroup['values']
  readonly amount: number | null
}

const fields: Fields = {
  id: { asks: 'value', of: (entry) => entry.id },
  pilot: { asks: 'value', of: (entry) => entry.pilot },
  cohort: { asks: 'value', of: (entry) => cohorts[entry.pilot]! },
  kind: { asks: 'value', of: (entry) => entry.kind },
  year: { asks: 'value', of: (entry) => entry.year },
}

const summed: Fields = {
  count: { asks: 'value', of: ({ sums }) => sums.count },
  amount: { asks: 'value', of: ({ sums }) => (sums.amount.value === null ? null : Number(sums.amount.value)) },
}

export function reference(all: readonly Entry[], { groupBy, where, having, order }: Question): ReferenceTotal {
  const entries = all.filter(
    (entry) => entry.id !== 'left-out' && holds(fields, (where ?? {}) as Where, entry) === true,
  )
  const names = [...new Set(groupBy ?? [])]
  const parts = names.length === 0 ? [] : entries.flatMap((entry) => partsOf(entry, names))
  const groups = new Map<string, Part[]>()
  for (const part of parts) {
    const key = JSON.stringify(names.map((name) => part.values[name]))
    groups.set(key, [...(groups.get(key) ?? []), part])
  }
  const kept = [...groups.values()]
    .map((inGroup) => ({
      values: inGroup[0]!.values,
      sums: sumsOf(inGroup),
      entries: inGroup.map(({ entry }) => entry.id).toSorted(byBytes),
      inGroup,
    }))
    .filter((group) => holds(summed, (having ?? {}) as Where, group) === true)
  const whole = sumsOf(entries.map((entry) => ({ entry, values: {}, amount: amountOf(entry) })))
  const isChosen = Object.values(having ?? {}).some((comparisons) => comparisons != null)
  return {
    whole,
    distinct: isChosen && names.length > 0 ? sumsOf(once(kept.flatMap(({ inGroup }) => inGroup))) : whole,
    groups: kept
      .toSorted((one, other) => {
        const turned = order.direction === 'asc' ? 1 : -1
        const first = order.by === null ? 0 : gapsLast(sumIn(one, order.by), sumIn(other, order.by), turned)
        return first || byDimensions(one, other, names, order.by === null ? turned : 1)
      })
      .map(({ inGroup, ...group }) => group),
    coverage: coverageOf(all, entries, where),
  }
}

const isKnown = ({ amount, state }: Entry) => amount !== null && (state === 'REPORTED' || state === 'PROVISIONAL')
const amountOf = (entry: Entry): number | null => (isKnown(entry) ? entry.amount : null)

function partsOf(entry: Entry, names: readonly Name[]): Part[] {
  let parts: Part[] = [{ entry, values: {}, amount: amountOf(entry) }]
  const give = (name: Name, of: (part: Part) => readonly (readonly [string | null, number | null])[]) => {
    parts = parts.flatMap((part) =>
      of(part).map(([value, amount]) => ({ ...part, amount, values: { ...part.values, [name]: value } })),
    )
  }
  const single = (name: Name, value: string | null) => give(name, ({ amount }) => [[value, amount]])
  for (const name of names) {
    if (name === 'KIND') single(name, entry.kind)
    if (name === 'PILOT') single(name, entry.pilot)
    if (name === 'YEAR') single(name, entry.year === null ? null : String(entry.year))
    if (name === 'COUNTY') give(name, ({ amount }) => sharedOut(amount, entry.counties))
    if (name === 'OBJECTIVE') give(name, ({ amount }) => sharedOut(amount, entry.objectives))
    if (name === 'THEME') {
      const themes = entry.themes.length === 0 ? [null] : [...new Set(entry.themes)]
      give(name, ({ amount }) => themes.map((theme) => [theme, amount]))
    }
  }
  return parts
}

function sharedOut(
  amount: number | null,
  shares: Readonly<Record<string, number | null>>,
): (readonly [string | null, number | null])[] {
  const keys = Object.keys(shares)
  if (keys.length === 0) return [[null, amount]]
  if (amount === null) return keys.map((key) => [key, null])
  if (Object.values(shares).includes(null)) return [...splitEqually(exactOre(amount), keys)]
  return [
    ...split(
      exactOre(amount),
      keys.map((key) => ({ key, basisPoints: shares[key]! })),
    ),
  ]
}

/** Each part of an entry once, however many groups it stands in. */
const once = (parts: readonly Part[]): Part[] => [
  ...new Map(
    parts.map((part) => [JSON.stringify([part.entry.id, part.values.COUNTY, part.values.OBJECTIVE]), part]),
  ).values(),
]

function sumsOf(parts: readonly Part[]): ReferenceSums {
  const entries = [...new Set(parts.map(({ entry }) => entry))]
  const amounts = parts.flatMap(({ amount }) => (amount === null ? [] : [BigInt(amount)]))
  const ratios = entries.filter(({ people, inhabitants }) => people !== null && inhabitants !== null)
  const per = ratios.reduce((sum, { inhabitants }) => sum + inhabitants!, 0)
  return {
    count: entries.length,
    amount: {
      value: amounts.length === 0 ? null : String(amounts.reduce((sum, amount) => sum + amount, 0n)),
      state: stateOf(entries),
      reported: entries.filter(isKnown).length,
      expected: entries.filter(({ state }) => state !== 'NOT_APPLICABLE').length,
    },
    perInhabitant: per === 0 ? null : ratios.reduce((sum, { people }) => sum + people!, 0) / per,
  }
}

function stateOf(entries: readonly Entry[]): FigureState {
  const states = entries.map((entry) => {
    const claimsOne = entry.state === 'REPORTED' || entry.state === 'PROVISIONAL'
    return claimsOne && entry.amount === null ? FigureState.NOT_REPORTED : entry.state
  })
  const expected = states.filter((state) => state !== 'NOT_APPLICABLE')
  if (expected.length === 0) return 'NOT_APPLICABLE'
  if (expected.every((state) => state === 'REPORTED')) return 'REPORTED'
  if (entries.some(isKnown)) return 'PROVISIONAL'
  return expected.every((state) => state === expected[0]) ? expected[0]! : 'NOT_REPORTED'
}

type Groupish = Pick<ReferenceGroup, 'values' | 'sums'>

const sumIn = ({ sums }: Groupish, by: string): bigint | number | null =>
  by === 'count' ? sums.count : sums.amount.value === null ? null : BigInt(sums.amount.value)

function gapsLast<T>(one: T | null, other: T | null, turned: 1 | -1, compare = inTurn<T>): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1
  return turned * compare(one, other)
}

function byDimensions(one: Groupish, other: Groupish, names: readonly Name[], turned: 1 | -1): number {
  for (const name of names) {
    const compared = gapsLast(one.values[name]!, other.values[name]!, turned, (left, right) =>
      name === 'KIND'
        ? kinds.indexOf(left as never) - kinds.indexOf(right as never)
        : name === 'YEAR'
          ? Number(left) - Number(right)
          : byBytes(left, right),
    )
    if (compared !== 0) return compared
  }
  return 0
}

const inTurn = <T>(one: T, other: T): number => (one < other ? -1 : one > other ? 1 : 0)
const byBytes = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other))

/** Whom the filter may hold for something of, and who of them has a known amount among what is added up. */
function coverageOf(all: readonly Entry[], entries: readonly Entry[], where: EntryWhere | null | undefined) {
  const expected = Object.keys(cohorts)
    .filter((pilot) => mightConcern((where ?? {}) as Where, pilot, all) !== false)
    .toSorted(byBytes)
  const has = (pilot: string) => entries.some((entry) => entry.pilot === pilot && isKnown(entry))
  return {
    reported: expected.filter(has).length,
    expected: expected.length,
    missing: expected.filter((pilot) => !has(pilot)),
  }
}

/** Null where that depends on what the pilot has reported. */
function mightConcern({ and, or, not, ...own }: Where, pilot: string, all: readonly Entry[]): boolean | null {
  const known = (name: string, value: Row) =>
    holds({ [name]: { asks: 'value', of: () => value } }, { [name]: own[name] }, {}) === true
  const truths = Object.keys(own)
    .filter((name) => own[name] != null)
    .map((name): boolean | null => {
      if (name === 'pilot') return known('pilot', pilot)
      if (name === 'cohort') return known('cohort', cohorts[pilot])
      const asked = own[name] as Comparisons<string>
      if (name !== 'id' || (asked.eq == null && asked.in == null)) return null
      // Its other entries are left: to rule this one out rules out nobody.
      return all.some((entry) => entry.pilot === pilot && known('id', entry.id)) ? null : false
    })
  const inner = [
    ...truths,
    ...(and ?? []).map((each) => mightConcern(each, pilot, all)),
    ...(or ? [either(or.map((each) => mightConcern(each, pilot, all)))] : []),
    ...(not ? [opposite(mightConcern(not, pilot, all))] : []),
  ]
  return inner.includes(false) ? false : inner.includes(null) ? null : true
}

const either = (truths: readonly (boolean | null)[]) =>
  truths.includes(true) ? true : truths.includes(null) ? null : false
const opposite = (truth: boolean | null) => (truth === null ? null : !truth)
