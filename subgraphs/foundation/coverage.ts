import sql, { type Sql } from 'sql-template-tag'
import { Ctx, Directive, Field, ID, Int, ObjectType } from 'type-graphql'
import { type Combination, type Comparisons, combined, comparison, never } from './comparison.js'
import type { Fields } from './conditions.js'
import { type InputPath, type JsonValue, type Sentences, sentenceIn } from './errors.js'
import { relation } from './relation.js'
import type { RequestContext } from './request.js'

@Directive('@shareable')
@ObjectType({
  description: 'How much of the whole picture a total rests on: the pilots that reported, of those expected to.',
})
export class Coverage {
  constructor(
    found: Pick<Coverage, 'reported' | 'expected' | 'missing'>,
    private readonly sentences: Sentences,
  ) {
    this.reported = found.reported
    this.expected = found.expected
    this.missing = found.missing
  }

  @Field(() => Int, { description: 'How many pilots have reported what is added up here.' })
  reported: number

  @Field(() => Int, { description: 'How many pilots the question concerns, whether or not they reported.' })
  expected: number

  @Field(() => [ID], { description: 'The keys of the pilots that are expected here and have not reported.' })
  missing: readonly string[]

  @Field(() => String, { description: 'What having reported means here, in the language of the reader.' })
  note(@Ctx() { language }: Pick<RequestContext, 'language'>): string {
    return sentenceIn(language, this.sentences)
  }
}

/**
 * Who a total expects to hear from, and how it sees that they did.
 *
 * Said in SQL of the room that adds up, over the pilots it knows of: its own table, or the view `public_pilot`.
 */
export interface CoverageOf<Where extends Combination<Where>> {
  /** Those who report, one row each: sql`pilot`. */
  readonly from: Sql
  /** The key of one: sql`pilot.id`. */
  readonly id: Sql
  /** Who is expected before anyone filters: those of the world asked about. */
  readonly within: Sql
  /** What of the filter tells whom the question is about; the rest of it is about what they report. */
  readonly concerns: (asked: Concerns<Where>) => Concerns<Where>
  /** Whether one has reported. The entries added up may be asked too: see `amongEntries`. */
  readonly reported: Sql
  /** What having reported means. */
  readonly note: Sentences
}

/**
 * Has reported whoever has an entry among those that are added up; with a figure, one in which it is known.
 *
 * For totals whose definition names the `reporter` of an entry. `id` is the key of one who reports.
 */
export function amongEntries(id: Sql, known: Sql = sql`true`): Sql {
  // As a list that is made once: looked for one by one, each who reports would go through all entries.
  return sql`${id} in (select entry.reporter from entry where entry.reporter is not null and ${known})`
}

/**
 * Gathers what one level of a filter tells of those whom the question is about.
 *
 * A filter by cohort leaves some out. One by grade leaves nobody out: who has no statement of that grade has reported as
 * much. So each field that is not asked here leaves it open, and only whom the filter surely leaves out is not expected.
 */
export class Concerns<Where extends object> {
  readonly #conditions: Sql[] = []
  readonly #asked = new Set<string>(['and', 'or', 'not'])

  constructor(
    private readonly where: Where,
    private readonly path: InputPath,
  ) {}

  get all(): readonly Sql[] {
    const others = Object.entries(this.where).filter(([field, value]) => value != null && !this.#asked.has(field))
    return others.length > 0 ? [...this.#conditions, never] : this.#conditions
  }

  /** A column of the one who reports. */
  compare(field: Fields<Where, Comparisons<JsonValue>>, column: Sql): this {
    const filter = this.#filter<JsonValue>(field)
    return filter == null ? this : this.#add(field, comparison(column, filter, [...this.path, field]))
  }

  /** Things related to the one who reports, such as the counties it lies in. */
  related(field: Fields<Where, Comparisons<string>>, key: Sql, related: Sql): this {
    const filter = this.#filter<string>(field)
    return filter == null ? this : this.#add(field, relation(key, related, filter, [...this.path, field]))
  }

  /**
   * Things that belong to one who reports alone, such as an agreement: whoever names one asks about its owner.
   *
   * Its owner may have others too, so that it is owned leaves open what a filter says: one that rules it out (`not`) rules
   * out nobody.
   */
  owned(field: Fields<Where, Comparisons<string>>, key: Sql, owned: Sql): this {
    const filter = this.#filter<string>(field)
    if (filter?.eq == null && filter?.in == null) return this
    this.#asked.add(field)
    this.#conditions.push(sql`nullif(${relation(key, owned, filter, [...this.path, field])}, true)`)
    return this
  }

  #filter<T>(field: keyof Where & string): Comparisons<T> | null | undefined {
    return this.where[field] as Comparisons<T> | null | undefined
  }

  /** What is not known of one is known not to hold: only the fields that are not asked leave it open. */
  #add(field: string, condition: Sql): this {
    this.#asked.add(field)
    this.#conditions.push(sql`coalesce(${condition}, false)`)
    return this
  }
}

/** Whether a filter concerns the one who reports: it may hold for something of theirs. */
export function concerned<Where extends Combination<Where>>(
  where: Where | null | undefined,
  concerns: CoverageOf<Where>['concerns'],
): Sql {
  return sql`(${combined(where, (level, path) => concerns(new Concerns(level, path)).all)}) is not false`
}
