import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql'

interface Named {
  readonly name: { readonly value: string }
  readonly directives?: readonly ConstDirectiveNode[]
}

/** Whether clients do not see it. */
export function isInaccessible({ directives = [] }: Named): boolean {
  return directives.some(({ name }) => name.value === 'inaccessible')
}

/** What rooms may answer and clients do not see: it is null to them, and no mistake. */
export class Hidden {
  readonly #types = new Set<string>()
  readonly #values = new Set<string>()

  constructor(supergraph: DocumentNode) {
    for (const definition of supergraph.definitions) {
      if (definition.kind === Kind.OBJECT_TYPE_DEFINITION && isInaccessible(definition)) {
        this.#types.add(definition.name.value)
      } else if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
        for (const value of (definition.values ?? []).filter(isInaccessible)) {
          this.#values.add(`${definition.name.value}.${value.name.value}`)
        }
      }
    }
  }

  type(name: string): boolean {
    return this.#types.has(name)
  }

  value(enumeration: string, value: unknown): boolean {
    return this.#values.has(`${enumeration}.${value}`)
  }
}
