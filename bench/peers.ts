import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { repositoryFile } from '../subgraphs/foundation/repository.js'

const folder = repositoryFile('bench/peers')

/** A program that serves a gateway of another make. */
export const peerProgram = (name: 'apollo' | 'hive'): URL => pathToFileURL(`${folder}/${name}.mjs`)

/** Fetches the other gateways where that was not done yet: only the comparison needs them, so `npm ci` leaves them out. */
export const installPeers = (): void => install(folder)

/** Such as `@apollo/gateway 2.14.4`. */
export const peerVersions = (): string[] => versionsIn(folder)

const postgraphileFolder = `${folder}/postgraphile`

export const postgraphileProgram: URL = pathToFileURL(`${postgraphileFolder}/server.mjs`)

/** What PostgreSQL is told before PostGraphile may answer. */
export const postgraphileSchema = (): string => readFileSync(`${postgraphileFolder}/schema.sql`, 'utf8')

/** Fetches PostGraphile, and with it the Node.js that it needs. */
export const installPostgraphile = (): void => install(postgraphileFolder)

/** Such as `postgraphile 5.1.5`. */
export const postgraphileVersions = (): string[] => versionsIn(postgraphileFolder)

/** PostGraphile needs Node.js 22: this one where it is as new, else the program that npm brings. */
export function postgraphileNode(): string {
  if (Number.parseInt(process.versions.node, 10) >= 22) return process.execPath
  const brought = `${postgraphileFolder}/node_modules/node-${process.platform}-${process.arch}/bin/node`
  if (!existsSync(brought)) throw new Error('npm brings no Node.js 22 for this machine: run the comparison with it.')
  return brought
}

function install(where: string): void {
  if (existsSync(`${where}/node_modules`)) return
  execFileSync('npm', ['ci', '--prefix', where], { stdio: 'inherit' })
}

function versionsIn(where: string): string[] {
  const { dependencies } = JSON.parse(readFileSync(`${where}/package.json`, 'utf8'))
  return Object.entries<string>(dependencies).map(([name, version]) => `${name} ${version}`)
}
