import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose'

interface Key {
  readonly kid: string
  readonly alg: string
  readonly privateKey: CryptoKey
  readonly publicKey: CryptoKey
  readonly jwk: JWK
}

/** An issuer with an HTTP server of its own, as Maskinporten and ID-porten are: for tests. */
export class ExampleIssuer implements AsyncDisposable {
  /** What it answers to discovery, where a test wants it to say something else. */
  discovery: Record<string, unknown> = {}
  /** The paths it was asked for, in order. */
  readonly asked: string[] = []
  /** Paths it does not answer with 200. */
  readonly statuses = new Map<string, number>()
  keys: Key[] = []
  /** What it answers elsewhere, by path, and the forms it was sent. */
  readonly answers = new Map<string, unknown>()
  readonly bodies: Readonly<Record<string, string>>[] = []

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(alg = 'ES256'): Promise<ExampleIssuer> {
    const server = createServer(async (request, response) => {
      const path = request.url ?? ''
      issuer.asked.push(path)
      if (request.method === 'POST') issuer.bodies.push(Object.fromEntries(new URLSearchParams(await text(request))))
      const body = issuer.#answer(path)
      const status = issuer.statuses.get(path) ?? (body === undefined ? 404 : 200)
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? {}))
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const issuer = new ExampleIssuer(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    await issuer.rotate('first', alg)
    return issuer
  }

  /** Signs with a new key from now on, and tells of that one alone. */
  async rotate(kid: string, alg = 'ES256'): Promise<void> {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true })
    this.keys = [{ kid, alg, privateKey, publicKey, jwk: await exportJWK(publicKey) }]
  }

  /** A token that is good for ten minutes, unless what is given makes it something else. */
  token(claims: JWTPayload & Record<string, unknown> = {}, header: Partial<JWTHeaderParameters> = {}): Promise<string> {
    const [key] = this.keys
    const now = Math.floor(Date.now() / 1_000)
    const said = { iss: this.url, aud: exampleAudience, iat: now, exp: now + 600, ...claims }
    return new SignJWT(JSON.parse(JSON.stringify(said)))
      .setProtectedHeader({ alg: key!.alg, kid: key!.kid, ...header } as JWTHeaderParameters)
      .sign(key!.privateKey)
  }

  /** How often its keys were asked for. */
  get keysAsked(): number {
    return this.asked.filter((path) => path === '/keys').length
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server.closeAllConnections()
    this.server.close()
  }

  #answer(path: string): unknown {
    if (path.startsWith('/.well-known/')) return { issuer: this.url, jwks_uri: `${this.url}/keys`, ...this.discovery }
    if (path === '/keys') return { keys: this.keys.map(({ jwk, kid, alg }) => ({ ...jwk, kid, alg, use: 'sig' })) }
    return this.answers.get(path)
  }
}

export const exampleAudience = 'https://bygdevekst.example.no'
