import sql, { empty, join, raw, type Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { all, type Combination, comparison, EmptyList } from '../comparison.js'
import { PageInfo } from '../connections.js'
import { Coverage, concerned } from '../coverage.js'
import type { CursorScope, Cursors, CursorValues } from '../cursors.js'
import { filtered } from '../lists.js'
import { beyond, cursorColumns, cursorValues, type Order, orderBy } from '../order.js'
import { digest } from '../pages.js'
import { keptTo } from '../request.js'
import { records } from '../rows.js'
import { groupsAsked } from './arguments.js'
import type { TotalDefinition, TotalQuestion } from './definition.js'
import {
  type AskedDimension,
  askedDimension,
  namedColumn,
  overlaps,
  quoted,
  sameGroup,
  shared,
  unfolded,
} from './dimensions.js'
import { groupKey, orderOfGroups } from './order.js'
import { entryColumns, type SumsRow, sumColumns, sumsIn, sumsOf, uncutColumns } from './sums.js'
import type { Group, Total } from './totals.js'

const [ENTRY, GROUPED, CHOSEN, KEPT, PAGE] = ['entry', 'grouped', 'chosen', 'kept', 'page'].map(raw) as [
  Sql,
  Sql,
  Sql,
  Sql,
  Sql,
]

/**
 * A total, whole and in groups: sums, page, number of groups and coverage from one statement, so all of one moment.
 *
 * The entries are read once. Without dimensions of many values they are added up in one pass, groups and whole together;
 * otherwise the whole comes from the entries, and the groups from their rows for each value.
 */
export async function totalOf<Name extends string, Figure extends string, Where extends Combination<Where>>(
  manager: EntityManager,
  cursors: Cursors,
  definition: TotalDefinition<Name, Figure, Where>,
  question: TotalQuestion<Name, Figure, Where>,
): Promise<Total<Name, Figure>> {
  if (question.groupBy?.length === 0) throw new EmptyList(['groupBy'])
  const names = [...new Set(question.groupBy ?? [])]
  const dimensions = names.map((name, place) => askedDimension(definition.dimensions[name], place))
  const condition = sql`${definition.within} and ${await filtered(manager, question.where, definition.conditions)}`
  const order = orderOfGroups(CHOSEN, question.order, dimensions)
  const size = groupsAsked(question.first)
  const scope = scopeOf(definition, question, condition, names)
  const start = question.after == null ? null : cursors.open(question.after, scope, ['after'])
  const having = havingOf(definition, question)

  const found = await records<SumsRow>(
    manager,
    statement(definition, question, { dimensions, condition, having, order, size, start }),
  )
  const first = found[0] as SumsRow
  const rows = found.filter((row) => row.key !== null && row.key !== undefined)
  const kept = rows.slice(0, size)
  const cursorAt = (place: number) =>
    cursors.seal(scope, cursorValues(order, kept[place] as Readonly<Record<string, string | null>>))
  const groups = kept.map((row) => groupOf(row, names, definition))
  const whole = sumsIn(first, 'whole', definition.figures)
  return {
    whole,
    distinct: having && names.length > 0 ? sumsIn(first, 'kept', definition.figures) : whole,
    overlapping: names.filter((name) => overlaps(definition.dimensions[name])),
    groupCount: first.groupCount as number,
    groups,
    pageInfo: new PageInfo(
      () => rows.length > size,
      () => Boolean(first.before),
      cursorAt,
      kept.length,
    ),
    coverage: new Coverage(JSON.parse(first.coverage as string), definition.coverage.note),
  }
}

function groupOf<Name extends string, Figure extends string>(
  row: SumsRow,
  names: readonly Name[],
  { figures }: Pick<TotalDefinition<Name, Figure, never>, 'figures'>,
): Group<Name, Figure> {
  const values = Object.fromEntries(names.map((name, place) => [name, row[`d${place}`] as string | null]))
  return {
    key: row.key as string,
    values: values as Group<Name, Figure>['values'],
    sums: sumsIn(row, 'page', figures),
  }
}

function scopeOf(
  { field, from }: Pick<TotalDefinition<string, string, never>, 'field' | 'from'>,
  { order, having, moment }: Pick<TotalQuestion<string, string, never>, 'order' | 'having' | 'moment'>,
  condition: Sql,
  names: readonly string[],
): CursorScope {
  const content = [from.text, from.values, condition.text, condition.values, names, having ?? null]
  return {
    field,
    order: order.name,
    revision: keptTo(moment),
    filter: digest(content).slice(0, 12),
  }
}

/** What groups have to satisfy; undefined where nothing is asked of them. */
function havingOf<Figure extends string>(
  { figures }: Pick<TotalDefinition<never, Figure, never>, 'figures'>,
  { having }: Pick<TotalQuestion<never, Figure, never>, 'having'>,
): Sql | undefined {
  const names = ['count', ...Object.keys(figures)] as ('count' | Figure)[]
  const asked = names.filter((name) => having?.[name] != null)
  if (asked.length === 0) return undefined
  return all(asked.map((name) => comparison(sql`${GROUPED}.${quoted(name)}`, having?.[name], ['having', name])))
}

interface Selection {
  readonly dimensions: readonly AskedDimension[]
  readonly condition: Sql
  readonly having: Sql | undefined
  readonly order: Order
  readonly size: number
  readonly start: CursorValues | null
}

function statement<Name extends string, Figure extends string, Where extends Combination<Where>>(
  definition: TotalDefinition<Name, Figure, Where>,
  { where }: Pick<TotalQuestion<Name, Figure, Where>, 'where'>,
  selection: Selection,
): Sql {
  const { figures } = definition
  const { dimensions, having } = selection
  const { last, steps } = entries(definition, selection)
  const isGrouped = dimensions.length > 0
  const keeps = isGrouped && having !== undefined
  const tables = [
    ...steps,
    sql`${GROUPED} as (${grouped(definition, dimensions, last)})`,
    ...(isGrouped ? groupTables(selection) : []),
    ...(keeps ? [sql`${KEPT} as (${keptEntries(definition, dimensions, last)})`] : []),
  ]
  const sums = (table: Sql, prefix: string) =>
    sumColumns(figures).map((name) => {
      // Numbers of any size come as text; counts are small.
      const text = name in figures ? raw('::text') : empty
      return sql`${table}.${quoted(name)}${text} as ${quoted(`${prefix}.${name}`)}`
    })
  const columns = [
    ...sums(raw('whole'), 'whole'),
    ...(keeps ? sums(KEPT, 'kept') : []),
    sql`(${coverage(definition, where)})::text as coverage`,
    ...(isGrouped
      ? [
          ...sums(PAGE, 'page'),
          ...dimensions.map(({ column }) => sql`${PAGE}.${column}::text`),
          ...selection.order.keys.map((_, place) => sql`${PAGE}.${quoted(`@${place}`)}`),
          sql`${PAGE}.key`,
          sql`(select count(*)::int from ${CHOSEN}) as "groupCount"`,
          sql`${before(selection)} as before`,
        ]
      : [sql`0 as "groupCount"`, sql`false as before`]),
  ]
  return sql`
    with ${join(tables)}
    select ${join(columns)} from (select * from ${GROUPED} where whole) whole
      ${keeps ? sql`cross join ${KEPT}` : empty}
      ${isGrouped ? sql`left join ${PAGE} on true order by ${PAGE}.place` : empty}`
}

/** The entries with their figures and values, and then, value by value, the rows that groups are made of. */
function entries<Name extends string, Figure extends string>(
  { from, id, reporter, figures }: Pick<TotalDefinition<Name, Figure, never>, 'from' | 'id' | 'reporter' | 'figures'>,
  { dimensions, condition }: Selection,
): { readonly last: Sql; readonly steps: readonly Sql[] } {
  const single = dimensions.filter(({ many }) => !many)
  const naming = dimensions.filter(({ many }) => many?.of && !many.share)
  const entry = sql`
    select ${join([
      sql`${id} as id`,
      ...(reporter ? [sql`${reporter} as reporter`] : []),
      ...single.map(({ key, column }) => sql`${key} as ${column}`),
      ...naming.map((dimension) => sql`${dimension.many!.of!} as ${namedColumn(dimension)}`),
      ...entryColumns(figures),
    ])}
    from ${from} where ${condition}`
  const steps = [sql`${ENTRY} as (${entry})`]
  const carried = [
    raw('id'),
    ...single.map(({ column }) => column),
    ...naming.map(namedColumn),
    ...uncutColumns(figures),
  ]
  const cut: AskedDimension[] = []
  let last = ENTRY
  for (const dimension of [...dimensions.filter(isShared), ...dimensions.filter(overlaps)]) {
    const { many, column } = dimension
    const rows =
      many?.share === undefined
        ? unfolded(last, dimension, many!)
        : shared(last, dimension, { ...many, share: many.share }, cutNames(figures), carried, cut)
    const name = raw(`by_${column.sql}`)
    steps.push(sql`${name} as (${rows})`)
    carried.push(column)
    if (isShared(dimension)) cut.push(dimension)
    last = name
  }
  return { last, steps }
}

const isShared = (dimension: AskedDimension): boolean => dimension.many !== undefined && !overlaps(dimension)

/** The figures that are cut where entries are shared out. One not counted in whole units would not add up again. */
function cutNames(figures: TotalDefinition<never, string, never>['figures']): string[] {
  for (const [name, { whole, per }] of Object.entries(figures)) {
    if (!whole || per) throw new Error(`The figure ${name} is not counted in whole units: it cannot be shared out.`)
  }
  return Object.keys(figures)
}

/** What the entries of each group add up to, and in one row more, the whole. */
function grouped(
  { figures }: Pick<TotalDefinition<never, string, never>, 'figures'>,
  dimensions: readonly AskedDimension[],
  last: Sql,
): Sql {
  const sums = sumsOf(figures, sql`*`)
  const columns = dimensions.map(({ column }) => column)
  if (columns.length === 0) return sql`select true as whole, ${sums} from ${ENTRY}`
  if (last === ENTRY) {
    return sql`
      select ${join(columns)}, grouping(${join(columns)}) > 0 as whole, ${sums}
      from ${ENTRY} group by grouping sets ((${join(columns)}), ())`
  }
  return sql`
    select ${join(columns)}, false as whole, ${sums} from ${last} group by ${join(columns)}
    union all select ${join(columns.map(() => sql`null`))}, true, ${sums} from ${ENTRY}`
}

function groupTables({ dimensions, having, order, size, start }: Selection): Sql[] {
  const after = start === null ? empty : sql`where ${beyond(order, start, 'forward')}`
  const ordered = sql`order by ${orderBy(order, 'forward')}`
  return [
    sql`${CHOSEN} as (select * from ${GROUPED} where not whole${having ? sql` and ${having}` : empty})`,
    // One group more than the page holds, to see whether there is one.
    sql`${PAGE} as (
      select ${CHOSEN}.*, ${groupKey(CHOSEN, dimensions)} as key, ${cursorColumns(order)}, row_number() over (${ordered}) as place
      from ${CHOSEN} ${after} ${ordered} limit ${size + 1})`,
  ]
}

/** Whether groups come before the page. */
const before = ({ order, start }: Selection): Sql =>
  start === null ? sql`false` : sql`exists (select from ${CHOSEN} where ${beyond(order, start, 'backward', true)})`

/** What the entries of the chosen groups add up to, each entry once, and of one that is shared out the parts in them. */
function keptEntries(
  { figures }: Pick<TotalDefinition<never, string, never>, 'figures'>,
  dimensions: readonly AskedDimension[],
  last: Sql,
): Sql {
  const parts = [raw('id'), ...dimensions.filter(isShared).map(({ column }) => column)].map(
    (column) => sql`${last}.${column}`,
  )
  return sql`
    select ${sumsOf(figures, sql`distinct id`)} from (
      select distinct on (${join(parts)}) ${last}.* from ${last} join ${CHOSEN} on ${sameGroup(last, CHOSEN, dimensions)}) part`
}

/** Who is expected and who of them reported. Without the offset, PostgreSQL would find out each one's answer twice. */
function coverage<Where extends Combination<Where>>(
  { coverage: { from, id, within, concerns, reported } }: TotalDefinition<string, string, Where>,
  where: Where | null | undefined,
): Sql {
  return sql`
    select jsonb_build_object(
      'reported', count(*) filter (where reported), 'expected', count(*),
      'missing', coalesce(jsonb_agg(id order by id collate "C") filter (where not reported), '[]'))
    from (
      select ${id} as id, coalesce(${reported}, false) as reported
      from ${from} where ${within} and ${concerned(where, concerns)} offset 0) expected`
}
