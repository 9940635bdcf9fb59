import { type GraphQLSchema, type GraphQLTypeResolver, isAbstractType } from 'graphql'
import { getMetadataStorage } from 'type-graphql'

type Resolve = (...args: Parameters<GraphQLTypeResolver<object, unknown>>) => string | undefined

/**
 * For each interface and union of the schema, what tells which type a value is of.
 *
 * type-graphql's own are promises, which graphql-jit does not wait for; and where one throws, its answer never comes.
 * These answer at once, and name what went wrong where a type's name is expected: no type is called that, so it becomes
 * an error of that field.
 */
export function typeResolvers(schema: GraphQLSchema): Record<string, { __resolveType: Resolve }> {
  const abstractTypes = Object.values(schema.getTypeMap()).filter(isAbstractType)
  return Object.fromEntries(abstractTypes.map(({ name }) => [name, { __resolveType: unthrowing(resolverOf(name)) }]))
}

function resolverOf(name: string): Resolve {
  const { interfaceTypes, unions, objectTypes } = getMetadataStorage()
  const names = new Map(objectTypes.map(({ target, name }) => [target, name]))
  const [stated, ...others] = [...interfaceTypes, ...unions].filter((type) => type.name === name && type.resolveType)
  // The list is one for all rooms of this process.
  if (others.length > 0) throw new Error(`"resolveType" is given twice for ${name}: which room's is meant?`)
  if (!stated?.resolveType) return (value) => names.get(value.constructor)
  const { resolveType } = stated
  return (...args) => {
    const type = resolveType(...args)
    if (type instanceof Promise) throw new Error(`The "resolveType" of ${name} must answer at once.`)
    return typeof type === 'function' ? names.get(type) : (type ?? undefined)
  }
}

function unthrowing(resolve: Resolve): Resolve {
  return (...args) => {
    try {
      return resolve(...args)
    } catch (error) {
      return String(error)
    }
  }
}
