import { createHmac } from 'node:crypto'
import { type Task, tasks } from '../../subgraphs/foundation/access/actor.js'
import type { Directory, Membership } from '../../subgraphs/foundation/access/directory.js'
import { OwnIssuer } from '../../subgraphs/foundation/access/own-issuer.js'

/** What the local issuer is called. It does not follow the port, so that tokens and memberships are good wherever the gateway listens. */
export const localIssuerName = 'http://127.0.0.1:4000/local-issuer'

/** What tokens are made out to where nothing is set. */
export const localAudience = 'urn:bygdevekst:local'

/** Somebody that anybody at this machine may sign in as, while trying things out. */
export interface Role {
  /** As the local issuer calls the person. */
  readonly subject: string
  /** What the button says. */
  readonly name: string
  readonly party: string
  readonly tasks: readonly Task[]
}

export interface MachineWanted {
  /** The number of the organisation that acts. */
  readonly organisation: string
  /** The number of the supplier that acts on its behalf. */
  readonly supplier?: string | undefined
  /** As `bygdevekst:draft`, with spaces between. */
  readonly scope: string
}

/** An issuer must not be had by whoever is at the machine where others rely on the answers. */
export class LocalIssuerRefused extends Error {
  constructor() {
    super('The local issuer is for trying out: it gives anybody a token. With NODE_ENV=production there is none.')
  }
}

/**
 * Issues whatever token is asked for, to try things out on one's own machine and in tests.
 *
 * Its key follows from the secret that the processes of a platform share, so a token made beside the running gateway is
 * good there, and nowhere else.
 */
export class LocalIssuer extends OwnIssuer {
  constructor({
    secret,
    audience,
    production,
  }: {
    readonly secret: string
    readonly audience: string | null
    readonly production: boolean
  }) {
    if (production) throw new LocalIssuerRefused()
    super({
      name: localIssuerName,
      audience: audience ?? localAudience,
      seed: createHmac('sha256', secret).update('local issuer').digest(),
    })
  }

  /** A machine's token, as Maskinporten writes them; good for as many seconds. */
  machineToken({ organisation, supplier, scope }: MachineWanted, seconds = 3_600): Promise<string> {
    return this.sign(
      {
        scope,
        consumer: registered(organisation),
        ...(supplier !== undefined && { supplier: registered(supplier) }),
        token_type: 'Bearer',
        client_id: 'local',
      },
      seconds,
    )
  }

  /** A person's token. */
  personToken(subject: string, seconds = 3_600): Promise<string> {
    return this.sign({ sub: subject, client_id: 'local' }, seconds)
  }
}

const registered = (number: string) => ({ authority: 'iso6523-actorid-upis', ID: `0192:${number}` })

/** A directory in which each role is a member of its party, beside those who are on record. */
export function withRoles(roles: readonly Role[], directory: Directory): Directory {
  const played = new Map<string, Membership>(
    roles.map(({ subject, party, tasks: own }) => [
      subject,
      { member: `local/${subject}`, party, tasks: tasks.filter((task) => own.includes(task)) },
    ]),
  )
  return {
    partyWithNumber: (number) => directory.partyWithNumber(number),
    supplierMandate: (party, supplier) => directory.supplierMandate(party, supplier),
    keyHolder: (hash) => directory.keyHolder(hash),
    memberships: async (issuer, subject) => {
      const onRecord = await directory.memberships(issuer, subject)
      const mandate = issuer === localIssuerName ? played.get(subject) : undefined
      return mandate ? [...onRecord, mandate] : onRecord
    },
  }
}
