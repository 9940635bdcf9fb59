import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { repositoryFile } from '../subgraphs/foundation/repository.js'
import { compose } from './compose.js'

/** Where each room listens when it is a process of its own: what routers of others' making find in the supergraph. */
const ports = { parties: 4001, 'action-plans': 4002, funding: 4003, evaluation: 4004 }

const rooms = Object.entries(ports)
  .map(([name, port]) => ({ name, url: `http://127.0.0.1:${port}/graphql`, file: repositoryFile(`subgraphs/${name}/schema.graphql`) }))
  .filter(({ file }) => existsSync(file))
const { supergraphSdl, apiSdl } = compose(
  await Promise.all(rooms.map(async ({ name, url, file }) => ({ name, url, sdl: await readFile(file, 'utf8') }))),
)
await writeFile(repositoryFile('gateway/supergraph.graphql'), supergraphSdl)
await writeFile(repositoryFile('gateway/api.graphql'), apiSdl)
