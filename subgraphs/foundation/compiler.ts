import {
  type ArgumentNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLInputType,
  GraphQLScalarType,
  GraphQLSchema,
  getVariableValues,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  parse,
  TypeInfo,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { conditionsIn, withConditionsMet } from './document-conditions.js'
import { measure } from './measure.js'

type Variables = Readonly<Record<string, unknown>>

/** Answers one document with these variables. */
export type Answering = (
  variables: Variables,
  context: unknown,
  root?: unknown,
) => ExecutionResult | Promise<ExecutionResult>

/** The same, with variables that have been coerced; undefined where one turns out to fit nowhere. */
type Compiled = (coerced: Variables, context: unknown, root: unknown) => ReturnType<Answering> | undefined

/** An argument with variables somewhere within it: `where: { county: { in: [$county] } }`. */
interface Composed {
  /** The variable that stands for it in what is compiled. */
  readonly name: string
  readonly value: ValueNode
  readonly type: GraphQLInputType
}

/** What a variable is to graphql-jit: any value, as it is. */
const given = new GraphQLScalarType({ name: '_Given', description: 'Any value, as it is.' })

/** How many fields, with every fragment written out, take about as long to compile as anyone may be kept waiting. */
const mostFields = 1_000

/** How many ways its conditions may turn out before a document is interpreted after all. */
const mostVariants = 8

/**
 * Compiles documents with graphql-jit: all but their variables and conditions, which graphql-js sees to.
 *
 * graphql-jit writes out every field of a variable's type, so that one that leads back to itself, as a filter's "and"
 * does, is written until memory ends. It refuses in words of its own, and some values wrongly; a variable that is not
 * given becomes null within an argument, where it should be left out; and a field that is asked for twice, once under
 * `@skip` or `@include`, is now and then answered where it should not be.
 */
export class Compiler {
  readonly #schema: GraphQLSchema
  readonly #schemaWithGiven: GraphQLSchema

  constructor(schema: GraphQLSchema) {
    const { types, ...rest } = schema.toConfig()
    this.#schema = schema
    this.#schemaWithGiven = new GraphQLSchema({ ...rest, types: [...types, given] })
  }

  /** Answers as `interpreted` does, which it falls back on for what graphql-jit cannot. */
  compile(text: string, interpreted: Answering): Answering {
    const document = parse(text, { noLocation: true })
    if (measure(document, this.#schema).operations.some(({ fields }) => fields > mostFields)) return interpreted
    const { variableDefinitions = [] } = operationOf(document)
    const conditions = conditionsIn(document)
    const variants = new Map<string, Compiled | undefined>()

    const variantFor = (coerced: Variables): Compiled | undefined => {
      const values = conditions.map((name) => coerced[name])
      const key = values.join()
      if (!variants.has(key) && variants.size < mostVariants && values.every((value) => typeof value === 'boolean'))
        variants.set(key, this.#compileVariant(withConditionsMet(document, coerced)))
      return variants.get(key)
    }
    return (variables, context, root) => {
      const { coerced, errors } = getVariableValues(this.#schema, variableDefinitions, variables, { maxErrors: 50 })
      if (!coerced) return { errors }
      return variantFor(coerced)?.(coerced, context, root) ?? interpreted(variables, context, root)
    }
  }

  /** Undefined where graphql-jit cannot. */
  #compileVariant(document: DocumentNode): Compiled | undefined {
    const composed: Composed[] = []
    const compiled = compileQuery(this.#schemaWithGiven, this.#withGivenVariables(document, composed), undefined, {
      disablingCapturingStackErrors: true,
    })
    if (!isCompiledQuery(compiled)) return undefined
    const query = compiled.query as (root: unknown, context: unknown, variables: Variables) => ReturnType<Answering>
    return (coerced, context, root) => {
      const variables = { ...coerced }
      for (const { name, value, type } of composed) {
        variables[name] = valueFromAST(value, type, coerced)
        if (variables[name] === undefined) return undefined
      }
      return query(root, context, variables)
    }
  }

  /** A copy: graphql-jit marks the nodes that it compiles. */
  #withGivenVariables(document: DocumentNode, composed: Composed[]): DocumentNode {
    const types = new TypeInfo(this.#schema)
    const simple = visit(
      structuredClone(document),
      visitWithTypeInfo(types, {
        [Kind.ARGUMENT]: (node: ArgumentNode) => {
          const type = types.getArgument()?.type
          if (!type || node.value.kind === Kind.VARIABLE || !hasVariables(node.value)) return undefined
          const name = `_argument${composed.length}`
          composed.push({ name, value: node.value, type })
          return { ...node, value: variableOf(name) }
        },
      }),
    )
    return visit(simple, {
      [Kind.OPERATION_DEFINITION]: (node: OperationDefinitionNode) => ({
        ...node,
        variableDefinitions: [
          ...(node.variableDefinitions ?? []).map(({ variable }) => definitionOf(variable)),
          ...composed.map(({ name }) => definitionOf(variableOf(name))),
        ],
      }),
    })
  }
}

function hasVariables(value: ValueNode): boolean {
  let found = false
  visit(value, {
    [Kind.VARIABLE]: () => {
      found = true
    },
  })
  return found
}

const operationOf = ({ definitions }: DocumentNode) =>
  definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)[0]!

const nameOf = (value: string) => ({ kind: Kind.NAME, value }) as const
const variableOf = (name: string): VariableNode => ({ kind: Kind.VARIABLE, name: nameOf(name) })
const givenType: NamedTypeNode = { kind: Kind.NAMED_TYPE, name: nameOf(given.name) }

const definitionOf = (variable: VariableNode): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable,
  type: givenType,
})
