import { ActNotNow, ReasonNeeded, VersionConflict } from '../../foundation/acts/refusals.js'
import type { LocalDate } from '../../foundation/dates.js'
import { DomainError, type InputPath, type JsonValue, type Sentences } from '../../foundation/errors.js'
import type { Names } from '../../foundation/language.js'
import type { World } from '../../foundation/provenance.js'

/** What is kept in a register, by the type that the graph gives it. */
export type RegisterKind = 'Party' | 'Pilot' | 'Theme' | 'Municipality' | 'County'

/** The word for it in sentences. */
export const words: Readonly<Record<RegisterKind, string>> = {
  Party: 'party',
  Pilot: 'pilot',
  Theme: 'theme',
  Municipality: 'municipality',
  County: 'county',
}

/** Something in a register as an act finds it. */
export interface Held {
  readonly id: string
  readonly name: string
  readonly names: Names
  readonly officialName: string | null
  /** How often it was changed, and once more. */
  readonly edition: number
  /** Its last day, where it has one. */
  readonly closedOn: LocalDate | null
}

/** Whoever changes something names the edition that was read; `editions` says what later ones changed. */
export function refuseOtherEdition(
  held: Held,
  expected: number,
  editions: readonly { readonly edition: number; readonly fields: readonly string[] }[],
): void {
  if (held.edition === expected) return
  const says = { name: held.name, names: { ...held.names }, officialName: held.officialName, closedOn: held.closedOn }
  throw new VersionConflict(held.id, expected, held.edition, changedSince(editions, expected, says))
}

/** Which fields later editions changed, and what they say now; null for one that is read elsewhere. */
export function changedSince(
  editions: readonly { readonly edition: number; readonly fields: readonly string[] }[],
  read: number,
  says: Readonly<Record<string, JsonValue>>,
): Record<string, JsonValue> {
  const fields = editions.filter(({ edition }) => edition > read).flatMap(({ fields: each }) => each)
  return Object.fromEntries([...new Set(fields)].sort().map((field) => [field, says[field] ?? null]))
}

/** What is closed is neither renamed nor closed again. */
export function refuseClosed(act: string, { id, closedOn }: Pick<Held, 'id' | 'closedOn'>): void {
  if (closedOn !== null) throw new ActNotNow(act, id, 'CLOSED', ['OPEN'])
}

export function refuseUnreasoned(act: string, reason: string | null): asserts reason is string {
  if (!reason?.trim()) throw new ReasonNeeded(act)
}

/** A key that cannot be one: of other characters than keys have, or of the wrong world. */
export class KeyUnfit extends DomainError {
  override readonly code = 'KEY_UNFIT'

  constructor(key: string) {
    super(
      {
        nb: `"${key}" kan ikke være nøkkel her: en nøkkel har små bokstaver fra a til z, sifre og bindestrek mellom ord, høyst 80 tegn, og begynner med "demo-" når og bare når den er i demonstrasjonsverdenen. Velg en annen.`,
        nn: `"${key}" kan ikkje vere nøkkel her: ein nøkkel har små bokstavar frå a til z, siffer og bindestrek mellom ord, høgst 80 teikn, og byrjar med "demo-" når og berre når han er i demonstrasjonsverda. Vel ein annan.`,
        en: `"${key}" cannot be a key here: a key has small letters from a to z, digits, and hyphens between words, at most 80 characters, and begins with "demo-" if and only if it is of the demonstration world. Choose another.`,
      },
      { values: { key }, path: ['id'] },
    )
  }
}

/** Refuses what is no readable key of the world it is to be in; what both worlds share is keyed as the real one is. */
export function refuseUnfitKey(key: string, world: World = 'REAL'): void {
  const isFit = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key) && key.length <= 80
  if (!isFit || isOfDemo(key) !== (world === 'DEMO')) throw new KeyUnfit(key)
}

const isOfDemo = (key: string): boolean => key.startsWith('demo-')

/** A key or a code that something has, or has had: keys are never used again. */
export class KeyTaken extends DomainError {
  override readonly code = 'KEY_TAKEN'

  constructor(kind: RegisterKind | 'Body', key: string, path: InputPath) {
    super(
      {
        nb: `"${key}" er nøkkelen til noe annet av samme slag (${kind}), og en nøkkel brukes aldri om igjen. Velg en annen, eller endre det som står der.`,
        nn: `"${key}" er nøkkelen til noko anna av same slag (${kind}), og ein nøkkel vert aldri brukt om att. Vel ein annan, eller endre det som står der.`,
        en: `"${key}" is the key of something else of that kind (${kind}), and a key is never used again. Choose another, or change what is there.`,
      },
      { values: { kind, key }, path },
    )
  }
}

/** Something is renamed to what it is called already. */
export class NameUnchanged extends DomainError {
  override readonly code = 'NAME_UNCHANGED'

  constructor(id: string, name: string) {
    super(
      {
        nb: `"${id}" heter allerede "${name}". Skriv det nye navnet.`,
        nn: `"${id}" heiter alt "${name}". Skriv det nye namnet.`,
        en: `"${id}" is called "${name}" already. Write the new name.`,
      },
      { values: { id, name }, path: ['name'] },
    )
  }
}

/** What something is to be called. Of other languages those are left as they are that nothing is said of. */
export interface Naming {
  readonly name: string
  readonly names: Names
  readonly officialName: string | null
}

export function refuseUnchanged({ id, ...held }: Held, { name, names, officialName }: Naming): void {
  const isSame = name === held.name && officialName === held.officialName
  const languages = [...new Set([...Object.keys(names), ...Object.keys(held.names)])] as (keyof Names)[]
  if (isSame && languages.every((language) => names[language] === held.names[language]))
    throw new NameUnchanged(id, name)
}

/** Names by language as they are kept; a later one of the same language counts. */
export function namesBy(given: readonly { readonly language: keyof Names; readonly text: string }[]): Names {
  return Object.fromEntries(given.map(({ language, text }) => [language, text]))
}

/** Something is merged into, or succeeded by, itself, something that is closed, or something of the other world. */
export class SuccessorUnfit extends DomainError {
  override readonly code = 'SUCCESSOR_UNFIT'

  constructor(id: string, successor: string, path: InputPath) {
    super(
      {
        nb: `"${successor}" kan ikke ta over etter "${id}": det må være noe annet i samme verden, og ikke selv være lukket. Velg det som består.`,
        nn: `"${successor}" kan ikkje ta over etter "${id}": det må vere noko anna i same verda, og ikkje sjølv vere lukka. Vel det som består.`,
        en: `"${successor}" cannot take over from "${id}": it has to be something else of the same world, and not closed itself. Choose what remains.`,
      },
      { values: { id, successor }, path },
    )
  }
}

export function refuseUnfitSuccessor(held: Held, successor: Held, path: InputPath): void {
  const isOfOtherWorld = isOfDemo(successor.id) !== isOfDemo(held.id)
  if (successor.id === held.id || successor.closedOn !== null || isOfOtherWorld)
    throw new SuccessorUnfit(held.id, successor.id, path)
}

/** Something is to be closed that others still lean on. */
export class StillInUse extends DomainError {
  override readonly code = 'STILL_IN_USE'

  constructor(id: string, holders: readonly string[], wayOut: Sentences) {
    const held = holders.join(', ')
    super(
      {
        nb: `"${id}" kan ikke lukkes ennå: det er i bruk i ${held}. ${wayOut.nb}`,
        nn: `"${id}" kan ikkje lukkast enno: det er i bruk i ${held}. ${wayOut.nn}`,
        en: `"${id}" cannot be closed yet: it is in use in ${held}. ${wayOut.en}`,
      },
      { values: { id, holders: [...holders] } },
    )
  }
}

export function refuseInUse(id: string, holders: readonly string[], wayOut: Sentences): void {
  if (holders.length > 0) throw new StillInUse(id, holders, wayOut)
}
