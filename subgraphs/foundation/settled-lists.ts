import { type GraphQLFieldResolver, type GraphQLSchema, getNullableType, isListType, isObjectType } from 'graphql'

/**
 * Lets a resolver answer with a list of promises, such as a loader's: each item stands for itself, found or failed.
 *
 * graphql-jit would put what failed at the end of the list.
 */
export function settleLists(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      if (field.resolve && isListType(getNullableType(field.type))) field.resolve = settling(field.resolve)
    }
  }
}

function settling(resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> {
  return (...asked) => {
    const answer = resolve(...asked)
    return answer instanceof Promise ? answer.then(settled) : settled(answer)
  }
}

function settled(answer: unknown): unknown {
  if (!Array.isArray(answer) || !answer.some((item) => item instanceof Promise)) return answer
  return Promise.all(answer.map((item) => (item instanceof Promise ? item.catch(asError) : item)))
}

const asError = (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown)))
