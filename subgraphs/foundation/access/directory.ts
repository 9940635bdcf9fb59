import type { Task } from './actor.js'

/** What a party lets somebody do for it. */
export interface Mandate {
  /** Key of the party. */
  readonly party: string
  readonly tasks: readonly Task[]
}

/** What a party lets a person do for it. */
export interface Membership extends Mandate {
  /** Key of the membership, made at random: what is written names the person by it, and it says nothing of who that is. */
  readonly member: string
}

/** A party's key to reading, without an actor: who holds it, and when it ends. */
export interface KeyHolder {
  /** The part of the key that may be shown, and logged. */
  readonly prefix: string
  readonly name: string
}

/** Who is who on the day asked about, as the parties' room keeps it. What it answers may be a few seconds old, never more than five. */
export interface Directory {
  /** Key of the party with this organisation number; null where there is none. */
  partyWithNumber(organisationNumber: string): Promise<string | null>
  /** What a party lets a supplier do for it, by the supplier's organisation number; null where nothing is on record. */
  supplierMandate(party: string, supplierNumber: string): Promise<Mandate | null>
  /** What organisations let a person do for them, by the subject and the issuer of the login. */
  memberships(issuer: string, subject: string): Promise<readonly Membership[]>
  /** Who holds the key with this hash; null where it is unknown, has ended or is revoked. */
  keyHolder(hash: string): Promise<KeyHolder | null>
}

/** Where nobody is on record. */
export const nobodyKnown: Directory = {
  partyWithNumber: async () => null,
  supplierMandate: async () => null,
  memberships: async () => [],
  keyHolder: async () => null,
}
