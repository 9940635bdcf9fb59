import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { repositoryFile } from '../subgraphs/foundation/repository.js'

const folder = repositoryFile('bench/peers')

/** A program that serves a gateway of another make. */
export const peerProgram = (name: 'apollo' | 'hive'): URL => pathToFileURL(`${folder}/${name}.mjs`)

/** Fetches the other gateways where that was not done yet: only the comparison needs them, so `npm ci` leaves them out. */
export function installPeers(): void {
  if (existsSync(`${folder}/node_modules`)) return
  execFileSync('npm', ['ci', '--prefix', folder], { stdio: 'inherit' })
}

/** Such as `@apollo/gateway 2.14.4`. */
export function peerVersions(): string[] {
  const { dependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  return Object.entries<string>(dependencies).map(([name, version]) => `${name} ${version}`)
}
