import { hashOfKey } from './api-keys.js'
import type { Directory, KeyHolder, Mandate, Membership } from './directory.js'

/** The key of a person's membership, where nobody has made one. */
export const memberOf = (subject: string): string => `member of ${subject}`

/** Who is who, kept in memory: for tests, which write down what they are about. */
export class ExampleDirectory implements Directory {
  readonly parties = new Map([
    ['972417858', 'kdd'],
    ['945685263', 'smola-kommune'],
  ])
  readonly suppliers: { readonly supplier: string; readonly mandate: Mandate }[] = []
  readonly members: { readonly issuer: string; readonly subject: string; readonly mandate: Mandate }[] = []
  readonly keys = new Map<string, KeyHolder>()
  /** How often it was asked. */
  asked = 0

  async partyWithNumber(number: string): Promise<string | null> {
    this.asked += 1
    return this.parties.get(number) ?? null
  }

  async supplierMandate(party: string, number: string): Promise<Mandate | null> {
    this.asked += 1
    return (
      this.suppliers.find(({ supplier, mandate }) => supplier === number && mandate.party === party)?.mandate ?? null
    )
  }

  async memberships(login: string, sub: string): Promise<readonly Membership[]> {
    this.asked += 1
    return this.members
      .filter(({ issuer, subject }) => issuer === login && subject === sub)
      .map(({ mandate }) => ({ ...mandate, member: memberOf(sub) }))
  }

  async keyHolder(hash: string): Promise<KeyHolder | null> {
    this.asked += 1
    return this.keys.get(hash) ?? null
  }

  /** Records a key as somebody's. */
  keep(key: string, pepper: string, holder: KeyHolder): void {
    this.keys.set(hashOfKey(key, pepper)!, holder)
  }
}
