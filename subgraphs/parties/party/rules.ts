import { DomainError, type Sentences } from '../../foundation/errors.js'
import type { PartyKind } from './entity.js'

/** Organisations that the platform itself goes by, in what they alone may do. */
const keepers: readonly string[] = ['kdd', 'distriktssenteret']

/** An organisation without which nobody would keep the registers is to be closed. */
export class KeeperNeeded extends DomainError {
  override readonly code = 'KEEPER_NEEDED'

  constructor(party: string) {
    super(
      {
        nb: `"${party}" kan ikke lukkes: plattformen går etter nøkkelen i det bare den kan gjøre. Gi den et nytt navn i stedet ("renameParty").`,
        nn: `"${party}" kan ikkje lukkast: plattforma går etter nøkkelen i det berre han kan gjere. Gje han eit nytt namn i staden ("renameParty").`,
        en: `"${party}" cannot be closed: the platform goes by its key in what it alone may do. Give it a new name instead ("renameParty").`,
      },
      { values: { party }, path: ['party'] },
    )
  }
}

export function refuseKeeper(party: string): void {
  if (keepers.includes(party)) throw new KeeperNeeded(party)
}

/** What an organisation governs, as an act says it. */
export interface Governed {
  readonly municipality?: string | null
  readonly county?: string | null
  readonly district?: readonly string[] | null
}

/** Which of these an organisation of its kind governs; the others govern nothing. */
const governedBy: Partial<Record<PartyKind, keyof Governed>> = {
  MUNICIPALITY: 'municipality',
  COUNTY_MUNICIPALITY: 'county',
  COUNTY_GOVERNOR: 'district',
}

/** A party that governs a place is registered without it, or one that governs none with one. */
export class GovernedPlaceUnfit extends DomainError {
  override readonly code = 'GOVERNED_PLACE_UNFIT'

  constructor(kind: PartyKind, needed: string | null, given: readonly string[]) {
    const [wanted, said] = [needed ?? '-', given.join(', ') || '-']
    super(
      {
        nb: `En part av slaget ${kind} oppgis med det den styrer (${wanted}) og ikke noe annet; oppgitt er: ${said}. Rett det.`,
        nn: `Ein part av slaget ${kind} vert oppgjeven med det han styrer (${wanted}) og ikkje noko anna; oppgjeve er: ${said}. Rett det.`,
        en: `A party of the kind ${kind} is given with what it governs (${wanted}) and nothing else; given are: ${said}. Correct it.`,
      },
      { values: { kind, needed, given: [...given] }, path: [needed ?? given[0] ?? 'kind'] },
    )
  }
}

export function refuseUnfitPlace(kind: PartyKind, governed: Governed): void {
  const needed = governedBy[kind] ?? null
  const given = (['municipality', 'county', 'district'] as const).filter((each) => {
    const said = governed[each]
    return said != null && said.length > 0
  })
  const isFit = needed === null ? given.length === 0 : given.length === 1 && given[0] === needed
  if (!isFit) throw new GovernedPlaceUnfit(kind, needed, given)
}

/** An organisation number, a municipality or a county that another party has. */
export class HeldByAnother extends DomainError {
  override readonly code = 'HELD_BY_ANOTHER'

  constructor(argument: string, value: string, party: string) {
    super(
      {
        nb: `"${value}" (${argument}) hører til "${party}". Bruk den parten, eller rett verdien.`,
        nn: `"${value}" (${argument}) høyrer til "${party}". Bruk den parten, eller rett verdien.`,
        en: `"${value}" (${argument}) belongs to "${party}". Use that party, or correct the value.`,
      },
      { values: { argument, value, party }, path: [argument] },
    )
  }
}

/** What to do about the parts of a party that is to be closed. */
export const partsLeft: Sentences = {
  nb: 'Slå den sammen med den som tar over ("mergeParties"), eller avslutt rollene først.',
  nn: 'Slå han saman med den som tek over ("mergeParties"), eller avslutt rollene først.',
  en: 'Merge it into who takes over ("mergeParties"), or end its parts first.',
}
