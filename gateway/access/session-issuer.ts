import type { JWTPayload } from 'jose'
import { OwnIssuer } from '../../subgraphs/foundation/access/own-issuer.js'
import { TokenRefused } from '../../subgraphs/foundation/access/refusals.js'
import type { Login } from './sessions.js'

/** How long a page may act before it has to ask again, in seconds. */
export const tokenSeconds = 300

/** The gateway itself, which gives a browser's session a short token. Its key lives as long as the process, as sessions do. */
export class SessionIssuer extends OwnIssuer {
  constructor() {
    super({ name: 'urn:bygdevekst:session', audience: 'urn:bygdevekst:graphql' })
  }

  tokenFor({ issuer, subject }: Login, seconds: number, now?: number): Promise<string> {
    return this.sign({ sub: subject, login: issuer }, seconds, now)
  }

  loginOf({ login }: JWTPayload): string {
    if (typeof login !== 'string') throw new TokenRefused('CLAIMS')
    return login
  }
}
