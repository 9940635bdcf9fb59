import { registerEnumType } from 'type-graphql'

/**
 * A closed list of names in the graph, each with what it means; in code an object, so that `Kind.PLAN` is checked.
 *
 * The type beside it is `keyof typeof Kind`: the values are their own names.
 */
export function enumeration<const Meanings extends Readonly<Record<string, string>>>(
  name: string,
  description: string,
  meanings: Meanings,
): { readonly [Name in keyof Meanings & string]: Name } {
  const names = Object.keys(meanings) as (keyof Meanings & string)[]
  const values = Object.fromEntries(names.map((each) => [each, each])) as { [Name in keyof Meanings & string]: Name }
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(names.map((each) => [each, { description: meanings[each]! }])) as {
      [Name in keyof Meanings & string]: { description: string }
    },
  })
  return values
}
