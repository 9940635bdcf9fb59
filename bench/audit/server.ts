import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** One group of questions over subgraphs of its own, as the audit serves it. */
export interface AuditSuite {
  readonly id: string
  readonly supergraphSdl: string
  readonly cases: readonly AuditCase[]
}

export interface AuditCase {
  readonly query: string
  readonly expected: { readonly data?: unknown; readonly errors?: boolean }
}

/** The audit's subgraphs, in a process of their own. */
export class AuditServer {
  readonly #process: ChildProcess
  readonly #url: string

  private constructor(process: ChildProcess, url: string) {
    this.#process = process
    this.#url = url
  }

  static async start(repo: string): Promise<AuditServer> {
    const folder = resolve(repo)
    compile(folder)
    const program = programOf(pathToFileURL(join(folder, 'dist/index.js')).href)
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [port] = await Promise.race([
      once(createInterface(child.stdout!), 'line'),
      once(child, 'exit').then(() => [undefined]),
    ])
    if (port === undefined)
      throw new Error(`The audit in ${folder} does not start. Are its packages installed (npm install)?`)
    return new AuditServer(child, `http://127.0.0.1:${port}`)
  }

  async suites(): Promise<AuditSuite[]> {
    const ids = (await this.#get('ids').then((response) => response.json())) as string[]
    return Promise.all(
      ids.map(async (id) => ({
        id,
        supergraphSdl: await this.#get(`${id}/supergraph`).then((response) => response.text()),
        cases: (await this.#get(`${id}/tests`).then((response) => response.json())) as AuditCase[],
      })),
    )
  }

  stop(): void {
    this.#process.kill()
  }

  #get(path: string): Promise<Response> {
    return fetch(`${this.#url}/${path}`, { headers: { accept: 'application/json, text/plain' } })
  }
}

/** Its own build wants packages that are not on every registry; its source needs nothing but the types taken out. */
function compile(folder: string): void {
  const tsc = fileURLToPath(import.meta.resolve('typescript/package.json')).replace(/package\.json$/, 'bin/tsc')
  const options = [
    '--ignoreConfig',
    '--noCheck',
    '--outDir',
    'dist',
    '--rootDir',
    'src',
    '--module',
    'nodenext',
    '--target',
    'es2022',
  ]
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, 'src/index.ts'], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The audit in ${folder} cannot be compiled:\n${stdout}`)
}

/** The audit listens on every address and asks for Promise.withResolvers, which Node 20 lacks. */
function programOf(module: string): string {
  return `
    import { createServer } from 'node:http'
    Promise.withResolvers ??= function () {
      let resolve, reject
      const promise = new this((...both) => { [resolve, reject] = both })
      return { promise, resolve, reject }
    }
    const { createRouter } = await import(${JSON.stringify(module)})
    const server = createServer(createRouter()).listen(0, '127.0.0.1', () => console.log(server.address().port))
  `
}
