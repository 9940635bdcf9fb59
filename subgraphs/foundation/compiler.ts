import {
  type ArgumentNode,
  type DefinitionNode,
  type DirectiveNode,
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
  type TypeNode,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'

/** Answers one document with these variables. */
export type Answering = (
  variables: Readonly<Record<string, unknown>>,
  context: unknown,
  root?: unknown,
) => ExecutionResult | Promise<ExecutionResult>

/** An argument with variables somewhere within it: `where: { county: { in: [$county] } }`. */
interface Composed {
  /** The variable that stands for it in what is compiled. */
  readonly name: string
  readonly value: ValueNode
  readonly type: GraphQLInputType
}

/** What a variable is to graphql-jit: any value, as it is. */
const given = new GraphQLScalarType({ name: '_Given', description: 'Any value, as it is.' })

/**
 * Compiles documents with graphql-jit: all but their variables, which graphql-js coerces and puts into the arguments.
 *
 * graphql-jit writes out every field of a variable's type, so that one that leads back to itself, as a filter's "and"
 * does, is written until memory ends. It refuses in words of its own, and some values wrongly; and a variable that is not
 * given becomes null within an argument, where it should be left out.
 */
export class Compiler {
  readonly #schema: GraphQLSchema
  readonly #schemaWithGiven: GraphQLSchema

  constructor(schema: GraphQLSchema) {
    const { types, ...rest } = schema.toConfig()
    this.#schema = schema
    this.#schemaWithGiven = new GraphQLSchema({ ...rest, types: [...types, given] })
  }

  /** Undefined where graphql-jit cannot. What `interpreted` says is said where a value turns out to fit nowhere. */
  compile(text: string, interpreted: Answering): Answering | undefined {
    // Parsed anew, since graphql-jit marks the nodes that it compiles.
    const document = parse(text, { noLocation: true })
    const definitions = document.definitions.find(isOperation)?.variableDefinitions ?? []
    const composed: Composed[] = []
    const compiled = compileQuery(this.#schemaWithGiven, this.#withGivenVariables(document, composed), undefined, {
      disablingCapturingStackErrors: true,
    })
    if (!isCompiledQuery(compiled)) return undefined
    const query = compiled.query as (root: unknown, context: unknown, variables: unknown) => ReturnType<Answering>

    return (variables, context, root) => {
      const { coerced, errors } = getVariableValues(this.#schema, definitions, variables, { maxErrors: 50 })
      if (!coerced) return { errors }
      for (const { name, value, type } of composed) {
        const argument = valueFromAST(value, type, coerced)
        if (argument === undefined) return interpreted(variables, context, root)
        coerced[name] = argument
      }
      const result = query(root, context, coerced)
      return 'data' in result || result instanceof Promise ? result : interpreted(variables, context, root)
    }
  }

  #withGivenVariables(document: DocumentNode, composed: Composed[]): DocumentNode {
    const types = new TypeInfo(this.#schema)
    const withVariables = visitWithTypeInfo(types, {
      [Kind.ARGUMENT]: {
        enter: (node: ArgumentNode) => {
          const type = types.getArgument()?.type
          if (!type || node.value.kind === Kind.VARIABLE || !hasVariables(node.value)) return undefined
          const name = `_argument${composed.length}`
          composed.push({ name, value: node.value, type })
          return { ...node, value: variableOf(name) }
        },
      },
    })
    const conditions = conditionsIn(document)
    return visit(visit(document, withVariables), {
      [Kind.OPERATION_DEFINITION]: (node: OperationDefinitionNode) => ({
        ...node,
        variableDefinitions: [
          ...(node.variableDefinitions ?? []).map(({ variable }) =>
            definitionOf(variable, conditions.has(variable.name.value) ? conditionType : givenType),
          ),
          ...composed.map(({ name }) => definitionOf(variableOf(name), givenType)),
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

/** The variables that `@skip` and `@include` look at: of these graphql-jit wants to know that they are Boolean. */
function conditionsIn(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>()
  visit(document, {
    [Kind.DIRECTIVE]: ({ arguments: given = [] }: DirectiveNode) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return names
}

const nameOf = (value: string) => ({ kind: Kind.NAME, value }) as const
const variableOf = (name: string): VariableNode => ({ kind: Kind.VARIABLE, name: nameOf(name) })
const typeOf = (name: string): NamedTypeNode => ({ kind: Kind.NAMED_TYPE, name: nameOf(name) })
const givenType = typeOf(given.name)
const conditionType: TypeNode = { kind: Kind.NON_NULL_TYPE, type: typeOf('Boolean') }

const definitionOf = (variable: VariableNode, type: TypeNode): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable,
  type,
})

const isOperation = (definition: DefinitionNode) => definition.kind === Kind.OPERATION_DEFINITION
