import fc, { type GeneratorValue } from 'fast-check'
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

export interface AskedQuestion {
  readonly text: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** Random questions and variables: each kind of variable with a default and without, conditions, fragments of both kinds. */
export const askedQuestions = (schema: GraphQLSchema): fc.Arbitrary<AskedQuestion> =>
  fc.record({ text: fc.gen().map((draw) => new Questioner(schema, draw).question()), variables })

const world = fc.constantFrom('REAL', 'DEMO')
const key = fc.constantFrom('smola-aure', 'demo-smola-aure')
const keys = fc.oneof(key, fc.array(key, { maxLength: 2 }))

const where: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  where: fc.record(
    {
      world,
      pilot: fc.record({ eq: key, in: keys }, { requiredKeys: [] }),
      and: fc.oneof({ maxDepth: 2 }, fc.constant([]), tie('where'), fc.array(tie('where'), { maxLength: 2 })),
    },
    { requiredKeys: [] },
  ),
})).where

const variables: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record(
  {
    world,
    usualWorld: world,
    key,
    usualKey: key,
    keys,
    where,
    usualWhere: where,
    yes: fc.boolean(),
    no: fc.boolean(),
  },
  { requiredKeys: ['world', 'key', 'yes'] },
)

const definitions = `$world: World!, $usualWorld: World = DEMO, $key: ID!, $usualKey: ID! = "demo-smola-aure", $keys: [ID!],
  $where: Where, $usualWhere: Where! = { and: { pilot: { in: "demo-smola-aure" } } }, $yes: Boolean!, $no: Boolean = false`

const values: Readonly<Record<string, readonly string[]>> = {
  World: ['REAL', 'DEMO', '$world', '$usualWorld'],
  ID: ['"smola-aure"', '"demo-smola-aure"', '$key', '$usualKey', '7'],
  '[ID!]': ['$keys', '["demo-smola-aure"]', '"demo-smola-aure"', '[$key, $usualKey]', 'null'],
  Key: ['{ id: $key }', '{ id: "demo-smola-aure" }'],
  Where: [
    '$where',
    '$usualWhere',
    '{}',
    '{ world: DEMO }',
    '{ world: $usualWorld, pilot: { in: [$key] } }',
    '{ and: [$usualWhere, { pilot: { in: $keys } }] }',
    '{ and: { county: { eq: $usualKey } } }',
  ],
}

const conditions = [
  '@skip(if: $yes)',
  '@skip(if: $no)',
  '@include(if: $yes)',
  '@include(if: false)',
  '@skip(if: false)',
]

class Questioner {
  readonly #fragments: string[] = []
  #fields = 0

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly draw: GeneratorValue,
  ) {}

  question(): string {
    const selection = this.#selection(this.schema.getQueryType()!, 4)
    return [`query (${definitions}) ${selection}`, ...this.#fragments].join('\n')
  }

  #selection(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter((each) => depth > 0 || !isObjectType(getNamedType(each.type)))
    const parts = Array.from({ length: this.draw(fc.nat, { max: 2 }) }, () =>
      fields.length > 0 ? this.#part(type, this.#of(fields), depth) : '',
    )
    return `{ __typename ${parts.join(' ')} }`
  }

  #part(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): string {
    const found = getNamedType(field.type)
    const inner = isObjectType(found) ? this.#selection(found, depth - 1) : ''
    const text = `a${this.#fields++}: ${field.name}${this.#arguments(field)} ${this.#condition()} ${inner}`
    switch (this.draw(fc.nat, { max: 5 })) {
      case 0:
        return `... on ${type.name} ${this.#condition()} { ${text} }`
      case 1: {
        const name = `F${this.#fragments.length}`
        this.#fragments.push(`fragment ${name} on ${type.name} { ${text} }`)
        return `...${name} ${this.#condition()} ... ${this.#condition()} { ...${name} }`
      }
      default:
        return text
    }
  }

  #arguments({ args }: GraphQLField<unknown, unknown>): string {
    const said = args.flatMap((argument) => {
      if (!isRequiredArgument(argument) && this.draw(fc.boolean)) return []
      const type = String(argument.type).replace(/!$/, '')
      return [`${argument.name}: ${this.#of(values[type]!)}`]
    })
    return said.length > 0 ? `(${said.join(', ')})` : ''
  }

  #condition(): string {
    return this.draw(fc.nat, { max: 4 }) === 0 ? this.#of(conditions) : ''
  }

  #of<Value>(all: readonly Value[]): Value {
    return all[this.draw(fc.nat, { max: all.length - 1 })]!
  }
}
