import { close, type Leaning, merge, permitKey, rename } from '../register/acts.js'
import { refuseInUse } from '../register/rules.js'
import type {
  ClosePilotArguments,
  MergePilotsArguments,
  RegisterPilotArguments,
  RenamePilotArguments,
} from './acts-arguments.js'
import { agreementsLeft, countiesOf, refuseUnfitCohort, refuseUnfitMunicipalities } from './rules.js'
import type { PilotWritingStore } from './writing-store.js'

/*
 * The register of pilots. Each act answers the key of the pilot.
 */

export async function registerPilot(asked: RegisterPilotArguments, store: PilotWritingStore): Promise<string> {
  await permitKey('registerPilot', 'Pilot', asked, store.registers, asked.world)
  refuseUnfitCohort(asked.cohort)
  const codes = asked.municipalities.map(({ municipality }) => municipality)
  refuseUnfitMunicipalities(codes)
  await store.refuseUnknownMunicipalities(asked.municipalities)
  await store.add(asked, countiesOf(await store.countiesOf(codes), asked.counties ?? null))
  return asked.id
}

export const renamePilot = (asked: RenamePilotArguments, { registers }: PilotWritingStore): Promise<string> =>
  rename('renamePilot', 'Pilot', asked.pilot, asked, registers)

export const mergePilots = (asked: MergePilotsArguments, { registers }: PilotWritingStore): Promise<string> =>
  merge('mergePilots', 'Pilot', asked.pilot, asked, registers, unbound(registers))

export const closePilot = (asked: ClosePilotArguments, { registers }: PilotWritingStore): Promise<string> =>
  close('closePilot', 'Pilot', asked.pilot, asked, registers, unbound(registers))

/** A pilot is closed once none of its agreements goes on. */
const unbound =
  (registers: PilotWritingStore['registers']): Leaning =>
  async (id) =>
    refuseInUse(id, await registers.agreementsOfPilot(id), agreementsLeft)
