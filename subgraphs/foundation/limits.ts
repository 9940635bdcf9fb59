import { type DocumentNode, type GraphQLSchema, Lexer, parse, Source, TokenKind } from 'graphql'
import {
  CostTooHigh,
  type Excess,
  TooDeep,
  TooManyAliases,
  TooManyBrackets,
  TooManyDirectives,
  TooManyFields,
  TooManyOperations,
  TooManyRootFields,
  TooManyTokens,
  TooManyVariableValues,
  VariablesTooDeep,
} from './excess.js'
import { type MeasuredOperation, measure, type Variables } from './measure.js'

/**
 * The most that one question may hold.
 *
 * Tokens and brackets are counted before anything is built of the text, the rest in one pass over the parsed document
 * before it is validated: validation is the part whose time an unkind document can stretch.
 */
export interface Limits {
  readonly tokens: number
  /** Brackets of any kind inside each other, also in arguments: what a recursive parser can take. */
  readonly brackets: number
  readonly operations: number
  /** Fields inside each other, fragments followed. */
  readonly depth: number
  /** Fields of one operation with every fragment written out. */
  readonly fields: number
  /** Fields at the top of one operation with every fragment written out. */
  readonly rootFields: number
  /** Aliases in the document as written. */
  readonly aliases: number
  /** Directives in the document as written. */
  readonly directives: number
  /** Fields of the fullest answer, page sizes multiplied down. */
  readonly cost: number
  /** Values in the variables: texts, numbers, lists and objects, each counting one. */
  readonly variableValues: number
  /** Lists and objects inside each other in the variables. */
  readonly variableDepth: number
}

export const limits: Limits = {
  tokens: 5_000,
  brackets: 100,
  operations: 20,
  depth: 20,
  fields: 3_000,
  rootFields: 50,
  aliases: 200,
  directives: 100,
  cost: 1_000_000,
  variableValues: 20_000,
  variableDepth: 20,
}

export interface MeasuredDocument {
  readonly document: DocumentNode
  readonly operations: readonly MeasuredOperation[]
}

/**
 * Parses a document and holds it to the limits, in time linear in its text.
 *
 * Throws a `GraphQLError` where the text is no GraphQL, and an `Excess` where it is too much of it.
 */
export function readDocument(text: string, schema: GraphQLSchema, most: Limits = limits): MeasuredDocument {
  const source = new Source(text)
  countTokens(source, most)
  const document = parse(source)
  const { operations, aliases, directives } = measure(document, schema)
  hold('operations', operations.length, most)
  hold('aliases', aliases, most)
  hold('directives', directives, most)
  for (const operation of operations) {
    hold('depth', operation.depth, most)
    hold('fields', operation.fields, most)
    hold('rootFields', operation.rootFields, most)
  }
  return { document, operations }
}

/** What the operation costs with these variables; throws an `Excess` where that is too much. */
export function costWithin(operation: MeasuredOperation, variables: Variables, most: Limits = limits): number {
  const cost = operation.cost(variables)
  hold('cost', cost, most)
  return cost
}

/** Throws an `Excess` where the variables hold too many values, or values too far inside each other. */
export function holdVariables(variables: Variables, most: Limits = limits): void {
  let values = 0
  const walk = (value: object, depth: number): void => {
    hold('variableDepth', depth, most)
    for (const inner of Object.values(value)) {
      values += 1
      if (typeof inner === 'object' && inner !== null) walk(inner, depth + 1)
    }
    hold('variableValues', values, most)
  }
  walk(variables, 1)
}

function countTokens(source: Source, most: Limits): void {
  const lexer = new Lexer(source)
  let tokens = 0
  let brackets = 0
  for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
    tokens += 1
    if (opening.has(kind)) brackets += 1
    if (closing.has(kind)) brackets -= 1
    hold('tokens', tokens, most)
    hold('brackets', brackets, most)
  }
}

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

function hold(limit: keyof Limits, value: number, most: Limits): void {
  if (value > most[limit]) throw new excesses[limit](value, most[limit])
}

const excesses: Readonly<Record<keyof Limits, new (value: number, limit: number) => Excess>> = {
  tokens: TooManyTokens,
  brackets: TooManyBrackets,
  operations: TooManyOperations,
  depth: TooDeep,
  fields: TooManyFields,
  rootFields: TooManyRootFields,
  aliases: TooManyAliases,
  directives: TooManyDirectives,
  cost: CostTooHigh,
  variableValues: TooManyVariableValues,
  variableDepth: VariablesTooDeep,
}
