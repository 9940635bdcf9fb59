import { refuseBlank, refuseFuture } from '../../foundation/acts/refusals.js'
import { dayBefore } from '../../foundation/dates.js'
import type { InputPath } from '../../foundation/errors.js'
import type { World } from '../../foundation/provenance.js'
import { permitKeeper } from '../administration/rules.js'
import type { CloseArguments, RegisterArguments, RegisterChangeArguments, RenameArguments } from './acts-arguments.js'
import {
  type Held,
  KeyTaken,
  namesBy,
  type RegisterKind,
  refuseClosed,
  refuseOtherEdition,
  refuseUnchanged,
  refuseUnfitKey,
  refuseUnfitSuccessor,
  refuseUnreasoned,
} from './rules.js'
import type { ClosingKind, PlaceKind } from './store.js'
import type { RegisterWritingStore } from './writing-store.js'

/*
 * What acts on all registers have in common. All of it is for who keeps the registers.
 */

/** Lets something new be put in a register under a key of its own. */
export async function permitKey(
  act: string,
  kind: ClosingKind,
  { id, name, names }: RegisterArguments & { readonly id: string },
  store: RegisterWritingStore,
  world?: World,
): Promise<void> {
  permitKeeper(act, store.actor)
  refuseUnfitKey(id, world)
  if (await store.isTaken(kind, id)) throw new KeyTaken(kind, id, ['id'])
  refuseBlank({ name })
  refuseBlankNames(names)
}

export function refuseBlankNames(names: RegisterArguments['names']): void {
  for (const { text } of names ?? []) refuseBlank({ names: text })
}

/** Something that is open, as it was read by who wants it changed. */
export async function current(
  act: string,
  kind: RegisterKind,
  id: string,
  { expectedVersion }: RegisterChangeArguments,
  store: RegisterWritingStore,
): Promise<Held> {
  permitKeeper(act, store.actor)
  const held = await store.held(kind, id, [argumentOf(kind)])
  refuseOtherEdition(held, expectedVersion, await store.editionsOf(kind, id))
  refuseClosed(act, held)
  return held
}

/** Renames it for a reason. What it was called is kept, with the last day of that. */
export async function rename(
  act: string,
  kind: RegisterKind,
  id: string,
  asked: RenameArguments & { readonly officialName?: string },
  store: RegisterWritingStore,
): Promise<string> {
  const held = await current(act, kind, id, asked, store)
  refuseUnreasoned(act, asked.reason)
  const { name, officialName = held.officialName } = asked
  refuseBlank({ name, ...(officialName !== null && { officialName }) })
  refuseBlankNames(asked.names)
  const from = asked.validFrom ?? store.day
  refuseFuture(from, store.day, ['validFrom'])
  const naming = { name, names: asked.names == null ? held.names : namesBy(asked.names), officialName }
  refuseUnchanged(held, naming)
  await store.rename(kind, held, naming, dayBefore(from))
  return id
}

/** Refuses to close something that others still lean on. */
export type Leaning = (id: string) => Promise<void>

/** Closes it for a reason. It keeps its key, and what refers to it stays as it is. */
export async function close(
  act: string,
  kind: ClosingKind,
  id: string,
  asked: CloseArguments,
  store: RegisterWritingStore,
  leaning?: Leaning,
): Promise<string> {
  const held = await current(act, kind, id, asked, store)
  await closeHeld(act, kind, held, asked, store, null, leaning)
  return id
}

/** Closes it in favour of something else of its kind that is open. */
export async function merge(
  act: string,
  kind: ClosingKind,
  id: string,
  asked: CloseArguments & { readonly into: string },
  store: RegisterWritingStore,
  leaning?: Leaning,
): Promise<string> {
  const held = await current(act, kind, id, asked, store)
  refuseUnfitSuccessor(held, await store.held(kind, asked.into, into), into)
  await closeHeld(act, kind, held, asked, store, asked.into, leaning)
  return id
}

const into: InputPath = ['into']

async function closeHeld(
  act: string,
  kind: ClosingKind,
  held: Held,
  { closedOn, reason }: CloseArguments,
  store: RegisterWritingStore,
  mergedInto: string | null,
  leaning?: Leaning,
): Promise<void> {
  refuseUnreasoned(act, reason)
  const day = closedOn ?? store.day
  refuseFuture(day, store.day, ['closedOn'])
  await leaning?.(held.id)
  await store.close(kind, held, day, reason, mergedInto)
}

/** What takes over from a place: others that exist, each once. */
export async function successorsOf(
  kind: PlaceKind,
  held: Held,
  codes: readonly string[],
  store: RegisterWritingStore,
): Promise<string[]> {
  for (const [place, code] of codes.entries()) {
    const path: InputPath = ['successors', place]
    refuseUnfitSuccessor(held, await store.held(kind, code, path), path)
  }
  return [...new Set(codes)]
}

const argumentOf = (kind: RegisterKind): string => kind.toLowerCase()
