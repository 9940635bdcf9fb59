import type { FindReferenced, Referenced, Representation, RoomContext } from './room.js'

/** Which type an entity was found as, since a row itself does not say. */
const typenames = new WeakMap<object, string>()

export const typenameOf = (entity: object): string | undefined => typenames.get(entity)

/**
 * A type whose key is one field: `Pilot: byKey('id', (id, { pilots }) => pilots.byId(id))`.
 *
 * The look-ups are begun together, so a loader makes one statement of them; each one's error is its own.
 */
export function byKey<Stores extends object>(
  key: string,
  find: (value: string, context: RoomContext<Stores>) => Promise<object | null>,
): FindReferenced<Stores> {
  return (representations, context) =>
    Promise.all(
      representations.map(async (representation) => {
        const value = representation[key]
        if (typeof value !== 'string')
          return new Error(`A representation of ${representation.__typename} lacks "${key}".`)
        return find(value, context).catch(asError)
      }),
    )
}

interface Asked {
  readonly representations: Representation[]
  readonly positions: number[]
}

/**
 * Resolves `Query._entities`: one look-up for each type, however many representations come.
 *
 * Apollo's own asks for them one by one and answers a list of promises, which costs a turn of the event loop each.
 * Where a look-up fails, the entities of that type are errors, and the others are answered.
 */
export function entitiesResolver<Stores extends object>(finders: Readonly<Record<string, FindReferenced<Stores>>>) {
  return (_root: unknown, { representations }: { representations: Representation[] }, context: RoomContext<Stores>) => {
    const found: unknown[] = new Array(representations.length)
    const waiting: Promise<void>[] = []
    for (const [typename, asked] of byType(representations)) {
      const answer = find(finders[typename], asked.representations, context)
      if (answer instanceof Promise) waiting.push(answer.then((entities) => place(found, typename, asked, entities)))
      else place(found, typename, asked, answer)
    }
    return waiting.length === 0 ? found : Promise.all(waiting).then(() => found)
  }
}

function byType(representations: readonly Representation[]): Map<string, Asked> {
  const types = new Map<string, Asked>()
  representations.forEach((representation, position) => {
    const asked = types.get(representation.__typename) ?? { representations: [], positions: [] }
    types.set(representation.__typename, asked)
    asked.representations.push(representation)
    asked.positions.push(position)
  })
  return types
}

function find<Stores extends object>(
  finder: FindReferenced<Stores> | undefined,
  representations: readonly Representation[],
  context: RoomContext<Stores>,
): Referenced | Promise<Referenced> {
  if (!finder) return representations
  const failed = (error: unknown) => representations.map(() => asError(error))
  try {
    const answer = finder(representations, context)
    return answer instanceof Promise ? answer.catch(failed) : answer
  } catch (error) {
    return failed(error)
  }
}

const asError = (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown)))

function place(found: unknown[], typename: string, { positions }: Asked, entities: Referenced): void {
  positions.forEach((position, index) => {
    const entity = entities[index] ?? null
    if (entity !== null) typenames.set(entity, typename)
    found[position] = entity
  })
}
