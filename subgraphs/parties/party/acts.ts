import { close, merge, permitKey, rename } from '../register/acts.js'
import { refuseInUse } from '../register/rules.js'
import type {
  ClosePartyArguments,
  MergePartiesArguments,
  RegisterPartyArguments,
  RenamePartyArguments,
} from './acts-arguments.js'
import { HeldByAnother, partsLeft, refuseKeeper, refuseUnfitPlace } from './rules.js'
import type { PartyWritingStore } from './writing-store.js'

/*
 * The register of parties. Each act answers the key of the party.
 */

export async function registerParty(asked: RegisterPartyArguments, store: PartyWritingStore): Promise<string> {
  await permitKey('registerParty', 'Party', asked, store.registers)
  refuseUnfitPlace(asked.kind, asked)
  await store.refuseUnknownPlaces(asked)
  for (const [argument, party] of Object.entries(await store.heldBy(asked)))
    if (party !== null) throw new HeldByAnother(argument, String(asked[argument as keyof typeof asked]), party)
  await store.add(asked)
  return asked.id
}

export const renameParty = (asked: RenamePartyArguments, { registers }: PartyWritingStore): Promise<string> =>
  rename('renameParty', 'Party', asked.party, asked, registers)

/** One that has parts in agreements which are not over is merged into who takes them over, or gives them up first. */
export const closeParty = (asked: ClosePartyArguments, { registers }: PartyWritingStore): Promise<string> =>
  close('closeParty', 'Party', asked.party, asked, registers, async (id) => {
    refuseKeeper(id)
    refuseInUse(id, await registers.agreementsOfParty(id), partsLeft)
  })

/** Its parts in agreements are from then on those of the party it is merged into. */
export const mergeParties = (asked: MergePartiesArguments, { registers }: PartyWritingStore): Promise<string> =>
  merge('mergeParties', 'Party', asked.party, asked, registers, async (id) => refuseKeeper(id))
