import { describe, expect, expectTypeOf, test } from 'vitest'
import { createActingClient } from '../src/acts.js'
import {
  type Answer,
  type CountiesFind,
  createClient,
  type DateTime,
  type Figure,
  type FigureState,
  type FundingGrantsFind,
  type GraphError,
  type ImpreciseDate,
  isThere,
  type Kroner,
  kroner,
  type List,
  type LocalDate,
  type ObligationGrade,
  type PilotsListNode,
  type UncataloguedError,
} from '../src/index.js'

// Checked by the compiler: `tsc -p sdk`. A line below `@ts-expect-error` that compiles is an error there.

const client = createClient({ url: 'http://127.0.0.1:4000' })
/** Holds what is to be compiled and not run. */
const unasked = (_question: () => unknown) => expect(_question).toBeTypeOf('function')

describe('a question', () => {
  test('is typed to the last field, nulls and all', () => {
    type Pilot = NonNullable<Awaited<ReturnType<typeof client.pilots.find>>['data']>
    expectTypeOf<Pilot['selectedOn']>().toEqualTypeOf<ImpreciseDate | null>()
    expectTypeOf<Pilot['counties'][number]['code']>().toEqualTypeOf<string>()
    expectTypeOf<NonNullable<Pilot['agreement']>['endsOn']>().toEqualTypeOf<LocalDate | null>()
    expectTypeOf<NonNullable<Pilot['agreement']>['missing'][number]['obstacle']>().extract<'PENDING'>().not.toBeNever()
    expectTypeOf<CountiesFind['pilots']>().items.toHaveProperty('cohort')
  })

  test('has the same shape in every room', () => {
    expectTypeOf(client.pilots.find).parameter(0).toEqualTypeOf<string>()
    expectTypeOf(client.municipalities.find).parameter(0).toEqualTypeOf<string>()
    expectTypeOf(client.counties.find).returns.resolves.toEqualTypeOf<Answer<CountiesFind>>()
    expectTypeOf(client.measures.find).parameter(0).toEqualTypeOf<string>()
    expectTypeOf(client.evaluation.indicators.list).returns.toExtend<AsyncIterable<{ readonly unit: string }>>()
    expectTypeOf(client.funding.grants.find).returns.resolves.toEqualTypeOf<Answer<FundingGrantsFind>>()
    expectTypeOf(client.pilots.list).returns.toEqualTypeOf<List<PilotsListNode>>()
    expectTypeOf(client.county('15').pilots.list).returns.toExtend<AsyncIterable<{ readonly name: string }>>()
  })

  test('that does not exist, or is asked wrongly, does not compile', () => {
    unasked(() => {
      // @ts-expect-error there is no such room
      client.pilot.find('smola-aure')
      // @ts-expect-error a key is text
      client.pilots.find(7)
      // @ts-expect-error a key has to be given
      client.pilots.find()
      // @ts-expect-error there is no such filter
      client.pilots.list({ where: { colour: { eq: 'red' } } })
      // @ts-expect-error pages are turned by the client
      client.pilots.list({ after: 'abc' })
      // @ts-expect-error a cohort is a number
      client.pilots.list({ where: { cohort: { eq: '1' } } })
      // @ts-expect-error a county has to be entered with its code
      client.county().overview()
      // @ts-expect-error one stage is added up at a time, and has to be said
      client.funding.totals({ groupBy: ['YEAR'] })
      // @ts-expect-error a key is said before what else may be
      client.counties.find({ code: '15', world: 'DEMO' })
      client.counties.find('15', { world: 'DEMO' }, { timeoutMs: 100 })
      client.obligations.list({ where: { grade: { in: ['SKAL'] } }, orderBy: 'GRADE_ASC', first: 10, limit: 30 })
    })
  })

  test('is the same at an earlier moment, and what is no moment does not compile', () => {
    expectTypeOf(client.asOf('2026-03-01').pilots).toEqualTypeOf(client.pilots)
    unasked(() => {
      client.asOf(1234).asOf(new Date()).county('15').overview()
      // @ts-expect-error a moment is a number, a text or a date
      client.asOf({ day: '2026-03-01' })
      // @ts-expect-error a moment has to be said
      client.asOf()
      // @ts-expect-error what is done is done now
      createActingClient({ url: 'http://127.0.0.1:4000', asOf: 1234 })
    })
  })

  test('that asked for a field has it, and for another has not', () => {
    unasked(async () => {
      const { data } = await client.pilots.find('smola-aure')
      // @ts-expect-error it may be missing
      data.name
      // @ts-expect-error it was not asked for
      data?.contactPerson
      data?.agreement?.objectives[0]?.namedPartners[0]?.scope satisfies string | null | undefined
    })
  })
})

describe('values', () => {
  test('of an enum are completed by an editor, and open to those of tomorrow', () => {
    expectTypeOf<'SKAL'>().toExtend<ObligationGrade>()
    expectTypeOf<string>().toExtend<ObligationGrade>()
  })

  test('of the state of a figure are closed, so that they tell whether there is a value', () => {
    expectTypeOf<string>().not.toExtend<FigureState>()
    expectTypeOf<'UNKNOWN'>().toExtend<FigureState>()
    const figures = [] as Figure<Kroner>[]
    // @ts-expect-error a gap is no number
    expect(figures.reduce((total, { value }) => total + value, 0)).toBe(0)
    expectTypeOf(figures.filter(isThere)).items.toHaveProperty('value').toEqualTypeOf<Kroner>()
    expectTypeOf(kroner.sum(figures).value).toEqualTypeOf<Kroner | null>()
  })

  test('of an amount inside a list are figures too: no number before its state is known', () => {
    expectTypeOf<FundingGrantsFind['remaining']>().toEqualTypeOf<Figure<Kroner>>()
    unasked(async () => {
      const [measure] = await client.measures.list().toArray()
      const spent = measure?.financingByYear?.[0]?.spent
      // @ts-expect-error it may be a gap
      spent?.value.toFixed(2)
      if (spent && isThere(spent)) spent.value.toFixed(2)
    })
  })

  test('keep their kinds apart: an amount is no count, a day no text and no instant', () => {
    expectTypeOf<number>().not.toExtend<Kroner>()
    expectTypeOf<Kroner>().toExtend<number>()
    expectTypeOf<string>().not.toExtend<LocalDate>()
    expectTypeOf<ImpreciseDate>().not.toExtend<LocalDate>()
    expectTypeOf<DateTime>().toEqualTypeOf<Date>()
  })
})

describe('an error', () => {
  const values = (error: GraphError): unknown => {
    switch (error.code) {
      case 'PAGE_SIZE_OUT_OF_RANGE':
        return error.values.atMost
      case 'BAD_REQUEST':
        // @ts-expect-error it comes with no values
        return error.values.atMost
      // @ts-expect-error there is no such code
      case 'PAGE_SIZE_OUT_OF_RAGNE':
        return null
      default:
        return error.message
    }
  }

  test('of tomorrow has a code that is text, and values that have to be looked at', () => {
    const ofTomorrow = (error: GraphError): UncataloguedError | null => {
      if (error.code === 'UNKNOWN_KEY' || error.code === 'BAD_REQUEST') return null
      const code: string = error.code
      return code === 'EMBARGOED' ? (error as UncataloguedError) : null
    }
    unasked(() => ofTomorrow)
    expectTypeOf<UncataloguedError['code']>().toExtend<string>()
    expectTypeOf<UncataloguedError['values']['until']>().toBeUnknown()
  })

  test('is told by its code which values it comes with', () => {
    const told = { message: '', path: [], inputPath: null }
    expect(
      values({
        code: 'PAGE_SIZE_OUT_OF_RANGE',
        values: { argument: 'first', size: 0, atLeast: 1, atMost: 100 },
        ...told,
      }),
    ).toBe(100)
  })
})
