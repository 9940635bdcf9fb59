import { pepperOf } from '../../subgraphs/foundation/access/api-keys.js'
import { type Authentication, HeaderAuthentication } from '../../subgraphs/foundation/access/authentication.js'
import type { Directory } from '../../subgraphs/foundation/access/directory.js'
import { RememberingDirectory } from '../../subgraphs/foundation/access/remembering-directory.js'
import { type RemoteIssuer, remoteIssuers } from '../../subgraphs/foundation/access/remote-issuer.js'
import type { Settings } from '../../subgraphs/foundation/settings.js'
import type { Route } from '../edge/routes.js'
import { LocalIssuer, type Role, withRoles } from './local-issuer.js'
import { LocalSignIn } from './local-sign-in.js'
import { SessionIssuer } from './session-issuer.js'
import { sessionRoutes } from './session-routes.js'
import { Sessions } from './sessions.js'
import { SignIn, type SignInPlace } from './sign-in.js'

/** What is set from outside about who may ask. */
export interface AccessSettings
  extends Pick<
    Settings,
    'production' | 'tokenIssuers' | 'tokenAudience' | 'keyPepper' | 'publicUrl' | 'signInClients'
  > {
  /** Whom anybody at this machine may sign in as; empty where it is not for trying out. */
  readonly roles?: readonly Role[]
}

export interface AccessOptions {
  readonly settings: AccessSettings
  readonly directory: Directory
  /** The secret that the platform's processes share. */
  readonly secret: string
  /** Origins whose pages may act. */
  readonly writers: readonly string[]
  /** Where the gateway listens, once it does. */
  readonly listening: () => URL
}

/** What the edge needs to know who asks, and the paths by which people sign in. */
export interface Access {
  readonly authentication: Authentication
  readonly routes: ReadonlyMap<string, Route>
}

export function createAccess({ settings, directory, secret, writers, listening }: AccessOptions): Access {
  const { production, tokenAudience, publicUrl, roles = [] } = settings
  const here = () => (publicUrl === null ? listening() : new URL(publicUrl))
  const issuers = remoteIssuers(settings)
  const places: SignInPlace[] = settings.signInClients.flatMap(({ issuer: name, id, secret: shared }) => {
    const issuer = issuers.find((each) => each.name === name)
    return issuer ? [{ issuer, id, secret: shared, endpoints: () => endpointsOf(issuer) }] : []
  })
  const sessionIssuer = new SessionIssuer()
  const local = production ? undefined : new LocalIssuer({ secret, audience: tokenAudience, production })
  const localSignIn = local && roles.length > 0 ? new LocalSignIn({ issuer: local, roles, here, listening }) : undefined
  const signIn = new SignIn({
    places: [...places, ...(localSignIn ? [localSignIn.place] : [])],
    callback: () => new URL('/session/callback', here()),
  })
  const sessions = new Sessions()
  return {
    authentication: new HeaderAuthentication({
      issuers: [...issuers, sessionIssuer, ...(local ? [local] : [])],
      directory: withRoles(roles, new RememberingDirectory(directory)),
      pepper: pepperOf(settings, secret),
    }),
    routes: new Map([
      ...sessionRoutes({ signIn, sessions, issuer: sessionIssuer, here, production, writers: new Set(writers) }),
      ...(localSignIn?.routes ?? []),
    ]),
  }
}

async function endpointsOf(issuer: RemoteIssuer) {
  const { authorization, token } = await issuer.metadata()
  if (!authorization || !token) throw new Error(`${issuer.name} says of no place where people sign in.`)
  return { authorization, token }
}
