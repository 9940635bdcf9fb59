import { writeFile } from 'node:fs/promises'
import { repositoryFile } from './repository.js'
import type { Room } from './room.js'
import { serveRoom } from './server.js'
import { sdlOf } from './subgraph-schema.js'

/** What a room's own program does: it serves, or with `--write-schema` writes down its part of the graph, for composition. */
export async function runRoom<Stores extends object>(room: Room<Stores>): Promise<void> {
  if (process.argv.includes('--write-schema')) {
    await writeFile(repositoryFile(`subgraphs/${room.name}/schema.graphql`), sdlOf(room))
  } else {
    await serveRoom(room)
  }
}
