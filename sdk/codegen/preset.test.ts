import { createHash } from 'node:crypto'
import { buildSchema, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { generated } from './preset.js'

const schema = buildSchema(`
  scalar Kroner
  scalar LocalDate
  enum FigureState { REPORTED NOT_REPORTED }
  "How far it has come." enum Stage { "Begun. */" BEGUN DONE }
  type KronerFigure { state: FigureState! value: Kroner note: String }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Pilot { "The key." id: ID! name: String! @deprecated(reason: "Use id.") granted: KronerFigure! stage: Stage measures(first: Int, after: String): MeasureConnection! }
  type Measure { id: ID! beginsOn: LocalDate }
  type MeasureConnection { nodes: [Measure!]! pageInfo: PageInfo! }
  union Found = Pilot | Measure
  input PilotWhere { stage: Stage before: LocalDate atLeast: Kroner! year: Int! = 2026 }
  type Query {
    pilot("Its key." id: ID!): Pilot
    measures("Which." where: PilotWhere, first: Int, after: String): MeasureConnection!
    search(text: String!): [Found!]!
  }
  type Mutation { approve(id: ID!, idempotencyKey: String!): ApproveDone! }
  type ApproveDone { isDone: Boolean! }
`)

const errors = `
## Anywhere

### \`TOO_LATE\`

A day after the last.

- **bokmål** ‹day› er for sent.
- **nynorsk** ‹day› er for seint.
- **English** ‹day› is too late.

Values: \`day\`, \`last\`.
`

/** What is generated from these files, by the name of its module. */
function from(files: Readonly<Record<string, string>>, page = errors) {
  const documents = Object.entries(files).map(([name, text]) => ({ path: `/x/${name}.graphql`, document: parse(text) }))
  const made = generated(schema, documents, page)
  return {
    questions: made['sdk/src/generated/questions.ts']!,
    model: made['sdk/src/generated/model.ts']!,
    texts: made['sdk/src/generated/texts.ts']!,
    errors: made['sdk/src/generated/errors.ts']!,
    manifest: JSON.parse(made['gateway/operations.json']!),
  }
}

const find = '"""One pilot."""\nquery PilotsFind($id: ID!) { pilot(id: $id) { ...Card } }'
const card = 'fragment Card on Pilot { id granted { value state } }'

describe('a named question', () => {
  test('stands in the room its file is named after, and is called as its shape asks', () => {
    const { questions } = from({
      pilots: `${find} ${card} query PilotsSearch($text: String!) { search(text: $text) { __typename } }`,
      measures:
        'query MeasuresList($where: PilotWhere, $first: Int, $after: String) { measures(where: $where, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
    })

    expect(questions).toContain('find(id: string, call?: Call): Promise<Answer<PilotsFind>>')
    expect(questions).toContain('search(variables: PilotsSearchVariables, call?: Call): Promise<Answer<PilotsSearch>>')
    expect(questions).toContain(
      'list(variables?: ListVariables<MeasuresListVariables>, call?: Call): List<MeasuresListNode>',
    )
    expect(questions).toContain("find: byKey(ask, pilotsFind, 'id'),")
  })

  test('finds by a key, and lets more be said only where it need not be', () => {
    const { questions } = from({
      pilots:
        'query PilotsFind($id: ID!, $few: Int = 5) { pilot(id: $id) { id measures(first: $few) { nodes { id } pageInfo { hasNextPage } } } }',
    })

    expect(questions).toContain(
      'find(id: string, variables?: PilotsFindVariables, call?: Call): Promise<Answer<PilotsFind>>',
    )
    expect(questions).toContain('export interface PilotsFindVariables {\n  readonly few?: number | null | undefined\n}')
    expect(questions).toContain('question<PilotsFind, PilotsFindVariables & { readonly id: string }>(')
    expect(questions).toContain("find: byKeyAnd(ask, pilotsFind, 'id'),")
  })

  test('of a room that is entered is asked within it, also two steps down', () => {
    const { questions } = from({
      pilot: `query PilotMeasuresList($pilot: ID!, $first: Int, $after: String) {
        pilot(id: $pilot) {
          measures(first: $first, after: $after) { nodes { beginsOn } pageInfo { hasNextPage endCursor } }
        }
      }`,
    })

    expect(questions).toContain('pilot(pilot: string): PilotRoom')
    expect(questions).toContain('measures: { list: paged(within, pilotMeasuresList) },')
    expect(questions).toContain('[\'pilot\', \'measures\'],\n  {"nodes":{"beginsOn":"d"}},')
  })

  test('is sent without its description, with its own fragments and no others, under the hash of that text', () => {
    const { manifest, texts } = from({ pilots: `${find} ${card} fragment Other on Pilot { name }` })

    const text = 'query PilotsFind($id:ID!){pilot(id:$id){...Card}}fragment Card on Pilot{id granted{value state}}'
    const hash = createHash('sha256').update(text).digest('hex')
    expect(manifest).toMatchObject({ format: 'bygdevekst-trusted-documents', version: 1 })
    expect(manifest.operations[hash]).toEqual({ name: 'PilotsFind', type: 'query', text })
    expect(texts).toContain(`'${hash}': ${JSON.stringify(text)}`)
  })

  test('beside every act of the graph, which nobody writes down', () => {
    const { manifest } = from({ pilots: `${find} ${card}` })

    const acts = Object.values<{ type: string }>(manifest.operations).filter(({ type }) => type === 'mutation')
    expect(acts).toEqual([
      {
        name: 'Approve',
        type: 'mutation',
        text: 'mutation Approve($id:ID!$idempotencyKey:String!){approve(id:$id idempotencyKey:$idempotencyKey){isDone}}',
      },
    ])
  })

  test('brings the descriptions of the graph to the fields of its answer, and what is deprecated', () => {
    const { questions } = from({ pilots: 'query PilotsFind($id: ID!) { pilot(id: $id) { id name } }' })

    expect(questions).toContain('  /** The key. */\n  readonly id: string')
    expect(questions).toContain('  /** @deprecated Use id. */\n  readonly name: string')
  })

  test('answers with a figure where it asks for one, and decodes it', () => {
    const { questions } = from({
      pilots:
        'query PilotsFind($id: ID!) { pilot(id: $id) { a: granted { value state } granted { state value note } } }',
    })

    expect(questions).toContain('readonly a: Figure<Kroner>')
    expect(questions).toContain('readonly granted: Figure<Kroner> & {')
    expect(questions).toContain('{"a":"fk","granted":"fk"}')
  })

  test('over a union has a type for each of its members', () => {
    const { questions } = from({
      search:
        'query SearchAll($text: String!) { search(text: $text) { __typename ... on Pilot { stage } ... on Measure { beginsOn } } }',
    })

    expect(questions).toMatch(
      /export type SearchAll = readonly \(\s*\{[^}]*'Pilot'[^}]*\} \| \{[^}]*'Measure'[^}]*\}\)\[\]/,
    )
  })

  test.each([
    [
      'is not named after its file',
      { pilots: 'query GetPilot($id: ID!) { pilot(id: $id) { id } }' },
      'should be called "Pilots"',
    ],
    [
      'asks for what is not there',
      { pilots: 'query PilotsFind($id: ID!) { pilot(id: $id) { colour } }' },
      'Cannot query field "colour" on type "Pilot"',
    ],
    [
      'acts',
      { pilots: 'mutation PilotsApprove($id: ID!) { approve(id: $id, idempotencyKey: "k") { isDone } }' },
      'asks questions only',
    ],
    [
      'asks for a value without its state',
      { pilots: 'query PilotsFind($id: ID!) { pilot(id: $id) { granted { value } } }' },
      'without its state',
    ],
    [
      'renames the state of a figure',
      { pilots: 'query PilotsFind($id: ID!) { pilot(id: $id) { granted { value s: state } } }' },
      'a figure keeps its names',
    ],
    [
      'ends silently with the first page of an inner list',
      { pilots: 'query PilotsFind($id: ID!) { pilot(id: $id) { id measures { nodes { id } } } }' },
      'without pageInfo { hasNextPage }',
    ],
    [
      'cannot go on to the next page',
      {
        measures:
          'query MeasuresList($first: Int, $after: String) { measures(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage } } }',
      },
      'without pageInfo { endCursor }',
    ],
    [
      'is called a list and is none',
      { pilots: 'query PilotsList($text: String!) { search(text: $text) { __typename } }' },
      'is no list',
    ],
    [
      'finds by more than a key',
      {
        pilots:
          'query PilotsFind($id: ID!, $more: Int!) { pilot(id: $id) { id measures(first: $more) { nodes { id } pageInfo { hasNextPage } } } }',
      },
      'its key first, and insist on nothing else',
    ],
  ])('that %s is refused', (_, files, message) => {
    expect(() => from(files as Record<string, string>)).toThrow(message)
  })
})

describe('the model', () => {
  test('says what each enum value means, and stays open', () => {
    const { model } = from({})

    expect(model).toContain(" * - `BEGUN`: Begun. *\\/\n * - `DONE`\n */\nexport type Stage = Open<'BEGUN' | 'DONE'>")
  })

  test('is refused where it has a scalar nobody knows, or a name that the SDK has taken', () => {
    const refusal = (graph: string) => () => generated(buildSchema(graph), [], errors)

    expect(refusal('scalar Warmth type Pilot { outside: Warmth } type Query { pilot: Pilot }')).toThrow(
      'does not know the scalar Warmth',
    )
    expect(refusal('type Answer { id: ID } type Query { one: Answer }')).toThrow('The graph has a type Answer')
  })

  test('lets what is asked with be written as a person would, and left out where the graph does not insist', () => {
    const { model } = from({})

    expect(model).toContain(`export interface PilotWhere {
  readonly stage?: Stage | null | undefined
  readonly before?: string | null | undefined
  readonly atLeast: number
  readonly year?: number | undefined
}`)
  })
})

describe('the catalogue of errors', () => {
  test('gives each code the names of its values', () => {
    expect(from({}).errors).toContain("readonly TOO_LATE: 'day' | 'last'")
  })

  test('that cannot be read whole is refused', () => {
    expect(() => from({}, `${errors}\n### \`NEW\`\n\nNo sentence.\n`)).toThrow('lists 2 errors, and 1 can be read')
  })
})
