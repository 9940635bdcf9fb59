import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { repositoryFile } from '../subgraphs/foundation/repository.js'
import { compose } from './compose.js'
import { brokenPromises } from './contract.js'

/** Where each room listens when it is a process of its own: what routers of others' making find in the supergraph. */
const ports = { parties: 4001, 'action-plans': 4002, funding: 4003, evaluation: 4004 }

const rooms = Object.entries(ports)
  .map(([name, port]) => ({
    name,
    url: `http://127.0.0.1:${port}/graphql`,
    file: repositoryFile(`subgraphs/${name}/schema.graphql`),
  }))
  .filter(({ file }) => existsSync(file))
const { supergraphSdl, apiSdl } = compose(
  await Promise.all(rooms.map(async ({ name, url, file }) => ({ name, url, sdl: await readFile(file, 'utf8') }))),
)
await writeFile(repositoryFile('gateway/supergraph.graphql'), supergraphSdl)
await writeFile(repositoryFile('gateway/api.graphql'), apiSdl)

// What is added is promised from now on. What would be broken is not: `npm run compatible` then says so.
const released = repositoryFile('gateway/released.graphql')
const isBroken = existsSync(released) && (await brokenPromises(await readFile(released, 'utf8'), apiSdl)).length > 0
if (!isBroken) await writeFile(released, apiSdl)
