import { buildSchema, GraphQLError, type GraphQLSchema, graphql, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { DomainError, toGraphQLError } from './errors.js'
import { Kroner } from './scalars.js'

class TooLate extends DomainError {
  override readonly code = 'TOO_LATE'

  constructor(day: string) {
    super(
      { nb: `${day} er for sent.`, nn: `${day} er for seint.`, en: `${day} is too late.` },
      { values: { day }, path: ['where', 'day'] },
    )
  }
}

const context = { language: 'nb', requestId: 'r-1' } as const
const nobody = () => expect.unreachable('nothing was to be reported')

describe('what a client sees of an error', () => {
  test('is the code, the values, the path and the sentence in its language', () => {
    const error = toGraphQLError(new TooLate('2029-01-01'), { ...context, language: 'nn' }, nobody)
    expect(error.toJSON()).toEqual({
      message: '2029-01-01 er for seint.',
      extensions: { code: 'TOO_LATE', values: { day: '2029-01-01' }, path: ['where', 'day'] },
    })
  })

  test.each([
    ['en', '2029-01-01 is too late.'],
    ['nb', '2029-01-01 er for sent.'],
    ['se', '2029-01-01 er for sent.'],
    ['fkv', '2029-01-01 er for sent.'],
  ] as const)('is in %s: %s', (language, message) => {
    expect(toGraphQLError(new TooLate('2029-01-01'), { ...context, language }, nobody).message).toBe(message)
  })

  test('is nothing but the request id when the fault is ours', () => {
    const reported: unknown[] = []
    const cause = new Error('connect ECONNREFUSED 10.0.0.7:5432')
    const error = toGraphQLError(cause, { ...context, language: 'en' }, (...report) => reported.push(report))
    expect(error.toJSON()).toEqual({
      message:
        'Something went wrong on our side. Try again; if that does not help, give the request "r-1" to those who run the service.',
      extensions: { code: 'INTERNAL', values: { requestId: 'r-1' } },
    })
    expect(reported).toEqual([[cause, 'r-1']])
  })

  test.each([undefined, null, 'a string', { message: 'an object' }])('is masked also when %s was thrown', (thrown) => {
    expect(toGraphQLError(thrown, context, () => undefined).extensions).toMatchObject({ code: 'INTERNAL' })
  })
})

describe('within an answer', () => {
  const schema = buildSchema(`
    scalar Kroner
    input Filter { amounts: [Kroner!] }
    type Query { day(amount: Kroner, where: Filter): Int, broken: Int, missing: Int! }
  `)
  Object.assign(schema.getType('Kroner') as object, {
    parseValue: Kroner.parseValue,
    parseLiteral: Kroner.parseLiteral,
  })
  const roots = {
    day: () => {
      throw new TooLate('2029-01-01')
    },
    broken: () => {
      throw new Error('select secret from vault')
    },
    missing: () => null,
  }

  const ask = async (source: string, variableValues?: Record<string, unknown>) => {
    const { errors } = await graphql({
      schema: schema as GraphQLSchema,
      source,
      rootValue: roots,
      variableValues: variableValues ?? null,
    })
    const reported: unknown[] = []
    return {
      errors: errors?.map((error) => toGraphQLError(error, context, (cause) => reported.push(cause)).toJSON()),
      reported,
    }
  }

  test('an error keeps the place it happened at', async () => {
    const { errors } = await ask('{ day }')
    expect(errors).toMatchObject([
      {
        message: '2029-01-01 er for sent.',
        path: ['day'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'TOO_LATE' },
      },
    ])
  })

  test('a fault of ours shows nothing of itself', async () => {
    const { errors, reported } = await ask('{ broken }')
    expect(JSON.stringify(errors)).not.toContain('vault')
    expect(errors).toMatchObject([{ path: ['broken'], extensions: { code: 'INTERNAL' } }])
    expect(reported).toMatchObject([{ message: 'select secret from vault' }])
  })

  test('null where the schema has none is a fault of ours', async () => {
    const { errors, reported } = await ask('{ missing }')
    expect(errors).toMatchObject([{ path: ['missing'], extensions: { code: 'INTERNAL' } }])
    expect(reported).toHaveLength(1)
  })

  test('a refused literal says what was wrong with it', async () => {
    const [error] = validate(schema, parse('{ day(amount: 1.234) }'))
    expect(toGraphQLError(error, context, nobody).toJSON()).toMatchObject({
      message: '1.234 er ikke et beløp i kroner med høyst to desimaler. Rund av til hele øre.',
      extensions: { code: 'AMOUNT_NOT_EXACT', values: { amount: '1.234' } },
    })
  })

  test('a refused variable says where in it the bad value is', async () => {
    const { errors } = await ask('query ($where: Filter) { day(where: $where) }', { where: { amounts: [1.5, 1.234] } })
    expect(errors).toMatchObject([
      { extensions: { code: 'AMOUNT_NOT_EXACT', values: { amount: 1.234 }, path: ['where', 'amounts', 1] } },
    ])
  })

  test('a refused variable that is bad as a whole is named', async () => {
    const { errors } = await ask('query ($amount: Kroner) { day(amount: $amount) }', { amount: 1e13 })
    expect(errors).toMatchObject([{ extensions: { code: 'AMOUNT_OUT_OF_RANGE', path: ['amount'] } }])
  })

  test('what graphql refuses about the question itself passes in its own words', async () => {
    const { errors, reported } = await ask('{ nonsense }')
    expect(errors).toMatchObject([
      { message: 'Cannot query field "nonsense" on type "Query".', extensions: { code: 'BAD_REQUEST' } },
    ])
    expect(reported).toEqual([])
  })

  test('a code that graphql or a library gave is kept', () => {
    const refused = new GraphQLError('No.', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })
    expect(toGraphQLError(refused, context, nobody).extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' })
  })
})
