import type { RecordOf } from './schema.js'

/** What is needed to say who is in a group. */
export interface Roles {
  readonly parties: readonly RecordOf<'parties'>[]
  readonly participations: readonly RecordOf<'participations'>[]
  readonly objectives: readonly RecordOf<'objectives'>[]
}

/** A party that a group binds, with what its part is limited to where the group is of one objective. */
export interface Member {
  readonly party: string
  readonly scope?: string | undefined
}

/** Who a group is, each party once: it follows from the roles they have, by the kind of the group. */
export function membersOf(group: RecordOf<'partyGroups'>, roles: Roles): Member[] {
  const withRole = (...wanted: readonly string[]): Member[] =>
    roles.participations.filter(({ agreement, role }) => agreement === group.agreement && wanted.includes(role))
  const mainParties = withRole('MAIN_PARTY', 'COORDINATING_MAIN_PARTY')

  switch (group.kind) {
    case 'MUNICIPALITIES':
      return mainParties.filter(({ party }) => isMunicipality(party, roles))
    case 'MAIN_PARTIES':
      return mainParties
    case 'NAMED_PARTNERS':
      return once(partners(group, roles))
    case 'ALL_PARTIES':
      return once([...mainParties, ...withRole('SPECIAL_ROLE', 'NAMED_PARTNER'), ...partners(group, roles)])
  }
}

function partners({ agreement, objective }: RecordOf<'partyGroups'>, { objectives }: Roles): Member[] {
  return objectives
    .filter((one) => one.agreement === agreement && (objective === undefined || one.id === objective))
    .flatMap((one) => one.partners)
}

function isMunicipality(key: string, { parties }: Roles): boolean {
  return parties.some(({ id, kind }) => id === key && kind === 'MUNICIPALITY')
}

/** As it is first mentioned. */
function once(members: readonly Member[]): Member[] {
  return members.filter(({ party }, index) => members.findIndex((member) => member.party === party) === index)
}
