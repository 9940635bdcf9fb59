import fc from 'fast-check'
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  parse,
  validate,
} from 'graphql'

/** A valid question of many kinds: aliases, fragments, arguments and variables, conditions, abstract types, `__typename`. */
export function questions(schema: GraphQLSchema): fc.Arbitrary<string> {
  const drawn = fc.record({ seed: fc.noBias(fc.nat()), size: fc.integer({ min: 1, max: 40 }) })
  return drawn.map(({ seed, size }) => validQuestion(schema, seed, size))
}

/** Random fields often contradict each other, so the first valid question from the seed on is taken. */
function validQuestion(schema: GraphQLSchema, seed: number, size: number): string {
  for (let attempt = seed; ; attempt++) {
    const text = new Questioner(schema, dice(attempt), size).question()
    if (validate(schema, parse(text)).length === 0) return text
  }
}

/** Numbers from nought, below the given one: the same numbers from the same seed. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

export const variables = { yes: true, no: false, one: 1 }

class Questioner {
  readonly #fragments: string[] = []

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly choose: (below: number) => number,
    /** How many more fields and fragments the question may hold. */
    private left: number,
  ) {}

  question(): string {
    const selection = this.#selection(this.schema.getQueryType()!, 4)
    const body = [`query Q($yes: Boolean!, $no: Boolean!, $one: Int) ${selection}`, ...this.#fragments].join('\n')
    // A variable that is nowhere used makes a document invalid.
    const unused = ['$yes: Boolean!', '$no: Boolean!', '$one: Int'].filter(
      (definition) => body.split(definition.split(':')[0]!).length < 3,
    )
    const used = ['$yes: Boolean!', '$no: Boolean!', '$one: Int'].filter((definition) => !unused.includes(definition))
    return body.replace(/query Q\([^)]*\)/, used.length > 0 ? `query Q(${used.join(', ')})` : 'query Q')
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    const parts = Array.from({ length: 1 + this.choose(4) }, () => this.#part(type, this.left-- > 0 ? depth : 0))
    return `{ ${parts.join(' ')} }`
  }

  #part(type: GraphQLNamedType, depth: number): string {
    const kind = this.choose(10)
    if (kind === 0 && this.choose(3) === 0) return this.#alias('__typename')
    if (kind <= 2 && depth > 0) return this.#fragment(type, depth - 1)
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
    const fitting = depth > 0 ? fields : fields.filter((field) => isLeafType(getNamedType(field.type)))
    if (fitting.length === 0) return depth > 0 ? this.#fragment(type, depth) : '__typename'
    return this.#field(fitting[this.choose(fitting.length)]!, depth)
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type)
    const inner = isLeafType(type) ? '' : this.#selection(type, depth - 1)
    return `${this.#alias(field.name)}${this.#arguments(field)} ${this.#condition()} ${inner}`
  }

  #arguments({ args }: GraphQLField<unknown, unknown>): string {
    const [arg] = args
    if (!arg || this.choose(2) === 0) return ''
    const value = arg.name === 'id' ? `"${this.choose(3)}"` : ['1', '2', '$one'][this.choose(3)]
    return `(${arg.name}: ${value})`
  }

  #alias(name: string): string {
    return this.choose(6) === 0 ? `${['a', 'b', 'c', 'id', 'name', 'weight'][this.choose(6)]}: ${name}` : name
  }

  #condition(): string {
    const conditions = ['@include(if: $yes)', '@include(if: $no)', '@skip(if: $yes)', '@skip(if: $no)']
    return this.choose(6) === 0 ? conditions[this.choose(4)]! : ''
  }

  #fragment(type: GraphQLNamedType, depth: number): string {
    const on = this.#narrower(type)
    const selection = this.#selection(on, depth)
    const kind = this.choose(3)
    if (kind === 0) {
      const name = `F${this.#fragments.length}`
      this.#fragments.push(`fragment ${name} on ${on.name} ${selection}`)
      return `...${name} ${this.#condition()}`
    }
    return kind === 1 && on === type
      ? `... ${this.#condition()} ${selection}`
      : `... on ${on.name} ${this.#condition()} ${selection}`
  }

  #narrower(type: GraphQLNamedType): GraphQLNamedType {
    const types: GraphQLNamedType[] = isAbstractType(type) ? [type, ...this.schema.getPossibleTypes(type)] : [type]
    if (isObjectType(type)) types.push(...type.getInterfaces())
    return types[this.choose(types.length)]!
  }
}
