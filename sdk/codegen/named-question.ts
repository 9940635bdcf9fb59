import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import {
  type ASTNode,
  concatAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  NoUnusedFragmentsRule,
  type OperationDefinitionNode,
  print,
  specifiedRules,
  stripIgnoredCharacters,
  typeFromAST,
  validate,
  visit,
} from 'graphql'
import { type Place, placeOf } from './place.js'
import type { Fragments } from './selection.js'

export interface Variable {
  readonly name: string
  readonly type: GraphQLInputType
  readonly description: string | undefined
  /** It has to be given: the graph insists on it, and the question has no default for it. */
  readonly required: boolean
}

/**
 * A question with a name: `PilotsFind` in `pilots.graphql` becomes `client.pilots.find`, and `CountyPilotsList` in
 * `county.graphql` becomes `client.county(code).pilots.list`. The last word is the method.
 */
export interface NamedQuestion {
  readonly name: string
  readonly room: string
  /** Where it stands in its room: `['find']`, `['pilots', 'list']`. */
  readonly path: readonly string[]
  readonly description: string | undefined
  /** What the gateway is sent, and what its hash is taken of. */
  readonly text: string
  readonly hash: string
  readonly variables: readonly Variable[]
  readonly node: OperationDefinitionNode
  /** Where in the answer its data stand. */
  readonly data: Place
  readonly fragments: Fragments
}

/** A document, and the file it stands in. */
export interface QuestionFile {
  readonly path: string
  readonly document: DocumentNode
}

export function namedQuestions(schema: GraphQLSchema, files: readonly QuestionFile[]): NamedQuestion[] {
  refuseUnanswerable(schema, files)
  const definitions = files.flatMap(({ document }) => document.definitions)
  const fragments: Fragments = new Map(
    definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]),
  )
  return files
    .flatMap(({ path, document }) =>
      document.definitions
        .filter((each) => each.kind === Kind.OPERATION_DEFINITION)
        .map((node) => namedQuestion(schema, fragments, basename(path, '.graphql'), node)),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** A field that the graph has given up would otherwise be met much later, and in other words. */
function refuseUnanswerable(schema: GraphQLSchema, files: readonly QuestionFile[]): void {
  const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule)
  const [wrong] = validate(schema, concatAST(files.map(({ document }) => document)), rules)
  if (wrong) throw new Error(`The graph cannot answer the questions in sdk/operations: ${wrong.message}`)
}

function namedQuestion(
  schema: GraphQLSchema,
  fragments: Fragments,
  room: string,
  node: OperationDefinitionNode,
): NamedQuestion {
  const name = node.name?.value ?? ''
  const words = name.slice(room.length).match(/[A-Z][a-z0-9]*/g) ?? []
  if (name !== capital(room) + words.join('') || words.length === 0)
    throw new Error(
      `"${name}" in ${room}.graphql should be called "${capital(room)}" and what it does, as "${capital(room)}Find".`,
    )
  if (node.operation !== 'query') throw new Error(`${name} is a ${node.operation}: this SDK asks questions only.`)
  const path = [...(words.length > 1 ? [uncapital(words.slice(0, -1).join(''))] : []), uncapital(words.at(-1)!)]
  return question(schema, fragments, { name, room, path, node, root: schema.getQueryType()! })
}

/** An operation as the SDK knows it, once it has its name and its place. */
export function question(
  schema: GraphQLSchema,
  fragments: Fragments,
  {
    root,
    node,
    ...placed
  }: Pick<NamedQuestion, 'name' | 'room' | 'path' | 'node'> & { readonly root: GraphQLObjectType },
): NamedQuestion {
  const text = textOf(node, fragments)
  return {
    ...placed,
    description: node.description?.value,
    text,
    hash: createHash('sha256').update(text).digest('hex'),
    variables: variablesOf(schema, node, root),
    node,
    data: placeOf(root, node),
    fragments,
  }
}

const variablesOf = (schema: GraphQLSchema, node: OperationDefinitionNode, root: GraphQLObjectType): Variable[] =>
  (node.variableDefinitions ?? []).map(({ variable, type: written, defaultValue, description }) => {
    const type = typeFromAST(schema, written) as GraphQLInputType
    return {
      name: variable.name.value,
      type,
      description: description?.value ?? describedByArgument(node, root, variable.name.value),
      required: isNonNullType(type) && defaultValue === undefined,
    }
  })

/** What the graph says of the argument that a variable is handed to. */
function describedByArgument(
  node: OperationDefinitionNode,
  root: GraphQLObjectType,
  variable: string,
): string | undefined {
  for (const field of node.selectionSet.selections) {
    if (field.kind !== Kind.FIELD) continue
    const handed = field.arguments?.find(({ value }) => value.kind === Kind.VARIABLE && value.name.value === variable)
    const argument = root.getFields()[field.name.value]?.args.find(({ name }) => name === handed?.name.value)
    if (argument?.description) return argument.description
  }
  return undefined
}

/** The text as it is sent: its own fragments only, on one line, without descriptions, which older servers cannot parse. */
function textOf(operation: OperationDefinitionNode, fragments: Fragments): string {
  const used = new Map<string, FragmentDefinitionNode>()
  const collect = (node: ASTNode): void => {
    visit(node, {
      FragmentSpread: ({ name: { value: name } }) => {
        const fragment = fragments.get(name)
        if (!fragment || used.has(name)) return
        used.set(name, fragment)
        collect(fragment)
      },
    })
  }
  collect(operation)
  const sent = [operation, ...[...used.values()].sort((a, b) => (a.name.value < b.name.value ? -1 : 1))]
  return stripIgnoredCharacters(sent.map((node) => print(undescribed(node))).join('\n'))
}

const undescribed = <Node extends ASTNode>(node: Node): Node =>
  visit(node, {
    enter: (each) => ('description' in each && each.description ? { ...each, description: undefined } : undefined),
  })

export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
export const uncapital = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
