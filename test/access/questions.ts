import { type GraphQLField, type GraphQLObjectType, getNamedType, isObjectType, isRequiredArgument } from 'graphql'

/*
 * Questions for all that can be asked of a thing, without naming its fields: a field of tomorrow is asked with the others.
 */

/**
 * Arguments of fields that cannot be asked without, by the name of type and field, or of the field alone: each is asked with
 * all of them.
 */
const given: Readonly<Record<string, readonly string[]>> = {
  'ActionPlan.version': ['number: 1'],
  'Agreement.cycle': [2027, 2028, 2029, 2030].map((year) => `year: ${year}`),
  'Municipality.inhabitants': ['year: 2025'],
  nameIn: ['languages: [NB]'],
  'Objective.priority': [2027, 2028, 2029, 2030].map((year) => `year: ${year}`),
  'Pilot.inhabitants': ['year: 2025'],
}

/** Everything of a thing of a type, so many objects deep. Pages lead to their rows for free. */
export function everythingOf(type: GraphQLObjectType, depth: number): string {
  return `{ __typename ${fieldsOf(type, [], depth)} }`
}

/** What one field answers, with everything in it. */
export function asked(field: GraphQLField<unknown, unknown>, args: string, depth: number): string {
  const type = getNamedType(field.type)
  const inner = isObjectType(type) ? everythingOf(type, depth) : ''
  return `${field.name}${args === '' ? '' : `(${args})`} ${inner}`
}

/** No type is entered again within itself; what leads nowhere is asked wherever it stands. */
function fieldsOf(type: GraphQLObjectType, above: readonly GraphQLObjectType[], depth: number): string {
  const left = /(Connection|PageInfo)$/.test(type.name) ? depth : depth - 1
  return Object.values(type.getFields())
    .filter(({ name }) => !/^(edges|.*Cursor)$/.test(name))
    .flatMap((field) => {
      const inner = getNamedType(field.type)
      if (isObjectType(inner) && ((left < 0 && !isPlain(inner)) || above.includes(inner))) return []
      const fields = isObjectType(inner) ? `{ __typename ${fieldsOf(inner, [...above, type], left)} }` : ''
      return waysOf(`${type.name}.${field.name}`, field).map(
        (args, place) => `${place === 0 ? '' : `${field.name}_${place}: `}${field.name}${args} ${fields}`,
      )
    })
    .join(' ')
}

/** Says what it says by itself, and leads nowhere. */
const isPlain = (type: GraphQLObjectType): boolean =>
  Object.values(type.getFields()).every((field) => !isObjectType(getNamedType(field.type)))

function waysOf(name: string, { args }: GraphQLField<unknown, unknown>): string[] {
  if (args.some(isRequiredArgument)) {
    const ways = given[name] ?? given[name.split('.')[1]!]
    if (!ways) throw new Error(`Say in test/access/questions.ts how "${name}" is asked.`)
    return ways.map((way) => `(${way})`)
  }
  const taken = Object.entries({ first: 20, world: 'DEMO' })
    .filter(([argument]) => args.some(({ name }) => name === argument))
    .map(([argument, value]) => `${argument}: ${value}`)
  return [taken.length === 0 ? '' : `(${taken.join(', ')})`]
}
