import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file that is not compiled, by its path from the root: code runs as written or from `dist/`, such files stay where they are. */
export function repositoryFile(path: string): string {
  return join(root(), path)
}

let found: string | undefined

function root(): string {
  found ??= above(dirname(fileURLToPath(import.meta.url)))
  return found
}

function above(folder: string): string {
  const manifest = join(folder, 'package.json')
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'bygdevekst') return folder
  if (dirname(folder) === folder) throw new Error('The code is not run from within the repository "bygdevekst".')
  return above(dirname(folder))
}
