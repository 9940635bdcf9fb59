import { ExampleDirectory } from '../../subgraphs/foundation/access/example-directory.js'
import { type ExampleEdge, exampleEdge } from '../edge/example.js'
import { type AccessSettings, createAccess } from './access.js'
import { LocalIssuer, type Role } from './local-issuer.js'

export const exampleRoles: readonly Role[] = [
  { subject: 'planner', name: 'Planlegger <i Smøla>', party: 'smola-kommune', tasks: ['DRAFT', 'SUBMIT'] },
  { subject: 'approver', name: 'Godkjenner', party: 'kdd', tasks: ['APPROVE'] },
]

const secret = 'a secret of more than thirty-two characters'

export interface ExampleAccess extends AsyncDisposable {
  readonly world: ExampleEdge
  readonly directory: ExampleDirectory
  /** As another process makes it, from the secret alone. */
  readonly issuer: LocalIssuer
  readonly writers: readonly string[]
}

/** The example edge with everything by which people sign in, as the platform has it. */
export async function exampleAccess(settings: Partial<AccessSettings> = {}): Promise<ExampleAccess> {
  const directory = new ExampleDirectory()
  const writers = ['https://plan.example.no']
  let listening: URL | undefined
  const { authentication, routes } = createAccess({
    settings: {
      production: false,
      tokenIssuers: [],
      tokenAudience: null,
      keyPepper: null,
      publicUrl: null,
      signInClients: [],
      roles: exampleRoles,
      ...settings,
    },
    directory,
    secret,
    writers,
    listening: () => listening!,
  })
  const world = await exampleEdge({ authentication, routes, writers })
  listening = new URL(world.url)
  const issuer = new LocalIssuer({ secret, audience: settings.tokenAudience ?? null, production: false })
  return { world, directory, issuer, writers, [Symbol.asyncDispose]: () => world[Symbol.asyncDispose]() }
}

/** A browser without pages: it keeps cookies by their path, and follows no redirect unless told. */
export class ExampleBrowser {
  readonly cookies = new Map<string, { readonly value: string; readonly path: string }>()
  /** What it was told to keep, to the letter. */
  readonly told: string[] = []

  constructor(private readonly origin: string) {}

  async visit(address: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address, this.origin)
    const shown = [...this.cookies].filter(
      ([, { path }]) => url.pathname === path || url.pathname.startsWith(`${path}/`),
    )
    const cookie = shown.map(([name, { value }]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, {
      redirect: 'manual',
      ...init,
      headers: { ...(cookie && { cookie }), ...init.headers },
    })
    for (const each of response.headers.getSetCookie()) this.#keep(each)
    return response
  }

  /** Where a redirect leads. */
  static leads(response: Response): string {
    const location = response.headers.get('location')
    if (location === null) throw new Error(`Not a redirect, but ${response.status}.`)
    return location
  }

  #keep(told: string): void {
    this.told.push(told)
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(told) ?? []
    const path = /; Path=([^;]+)/.exec(told)?.[1] ?? '/'
    if (told.includes('Max-Age=0')) this.cookies.delete(name)
    else this.cookies.set(name, { value, path })
  }
}
