import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql'

type FieldTest = (field: GraphQLField<unknown, unknown>) => boolean

/**
 * The types whose objects are of one world alone, as the schema has it.
 *
 * An object that says which world it is of, by a field of the type `World`, is of one; so is each that leads to such an
 * object by a field that does not ask which world is meant. A county leads to pilots of either world, and asks: it is of
 * none. So the only ways from what both worlds share into one of them are the fields that take a world.
 */
export function typesOfOneWorld(schema: GraphQLSchema, takesWorld: FieldTest): ReadonlySet<GraphQLNamedType> {
  const found = new Set<GraphQLNamedType>()
  const roots = new Set<GraphQLNamedType | null | undefined>([
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ])
  const composite = Object.values(schema.getTypeMap()).filter(
    (type) => (isObjectType(type) || isAbstractType(type)) && !roots.has(type) && !isIntrospectionType(type),
  )
  const belongs = (type: GraphQLNamedType): boolean =>
    (isAbstractType(type) && schema.getPossibleTypes(type).some((each: GraphQLObjectType) => found.has(each))) ||
    ((isObjectType(type) || isInterfaceType(type)) &&
      Object.values(type.getFields()).some((field) => {
        const named = getNamedType(field.type)
        return named.name === 'World' || (found.has(named) && !takesWorld(field))
      }))
  for (let before = -1; before < found.size; ) {
    before = found.size
    for (const type of composite) if (!found.has(type) && belongs(type)) found.add(type)
  }
  return found
}
