import type { World } from '../foundation/provenance.js'

/** A loader of what belongs to a parent in one world: made for each world when it is first asked about. */
export function inWorld<Key, Rows>(loaderOf: (world: World) => (parent: Key) => Promise<Rows>) {
  const loaders = new Map<World, (parent: Key) => Promise<Rows>>()
  return (parent: Key, world: World): Promise<Rows> => {
    const loader = loaders.get(world) ?? loaderOf(world)
    loaders.set(world, loader)
    return loader(parent)
  }
}
