import { DomainError, type InputPath, type Sentences } from '../errors.js'
import { Refused } from './refusals.js'

/** What of a person can be told from a text alone. */
export const personalKinds = ['EMAIL', 'PHONE', 'IDENTITY_NUMBER'] as const
export type PersonalKind = (typeof personalKinds)[number]

const named: Readonly<Record<PersonalKind, Sentences>> = {
  EMAIL: { nb: 'en e-postadresse', nn: 'ei e-postadresse', en: 'an e-mail address' },
  PHONE: { nb: 'et telefonnummer', nn: 'eit telefonnummer', en: 'a phone number' },
  IDENTITY_NUMBER: { nb: 'et fødselsnummer', nn: 'eit fødselsnummer', en: 'a national identity number' },
}

/**
 * A text that becomes public, or stays in the history, holds a person's e-mail address, phone number or national identity
 * number. It is said where, and never repeated.
 */
export class PersonalDataFound extends DomainError {
  override readonly code = 'PERSONAL_DATA_FOUND'

  constructor(kind: PersonalKind, place: string, path?: InputPath) {
    const what = named[kind]
    super(
      {
        nb: `"${place}" inneholder det som ser ut som ${what.nb}. Teksten blir stående i historikken, og kan bli offentlig. Ta det ut: hvem som kan kontaktes, føres som kontakt. Er det noe annet, si hva, som "kroner" etter et beløp.`,
        nn: `"${place}" inneheld det som ser ut som ${what.nn}. Teksten vert ståande i historikken, og kan verte offentleg. Ta det ut: kven som kan kontaktast, vert ført som kontakt. Er det noko anna, sei kva, som "kroner" etter eit beløp.`,
        en: `"${place}" holds what reads as ${what.en}. The text stays in the history, and may become public. Take it out: whom to ask is kept as a contact. If it is something else, say what, such as "kroner" after an amount.`,
      },
      { values: { kind, place }, ...(path && { path }) },
    )
  }
}

/** A text, and where it stands in what was sent. */
export interface Placed {
  readonly path: InputPath
  readonly text: string
}

/**
 * Refuses all that is personal in the arguments of an act, told at once.
 *
 * `personal` names the arguments that are about a person by their nature, as a contact's are: they are kept apart from
 * everything else, and can be erased.
 */
export function refusePersonal(asked: object, personal: readonly string[] = []): void {
  const looked = Object.entries(asked).filter(([name]) => name !== 'idempotencyKey' && !personal.includes(name))
  const found = looked.flatMap(([name, value]) => textsIn(value, [name])).flatMap(foundIn)
  if (found.length > 0) throw new Refused(found)
}

/** What says something that is about to become public: its key, and its texts by the names of their fields. */
export interface Said {
  readonly id: string
  readonly [field: string]: unknown
}

/**
 * Refuses to publish what is personal, told at once.
 *
 * What was written through acts has been looked through when it was written; this finds what came another way.
 */
export function refusePublishing(said: readonly Said[]): void {
  const found = said.flatMap(({ id, ...fields }) =>
    textsIn(fields).flatMap(({ path, text }) =>
      personalIn(text, isReference(path)).map((kind) => new PersonalDataFound(kind, `${id}: ${path.join('.')}`)),
    ),
  )
  if (found.length > 0) throw new Refused(found)
}

const foundIn = ({ path, text }: Placed): PersonalDataFound[] =>
  personalIn(text, isReference(path)).map((kind) => new PersonalDataFound(kind, path.join('.'), path))

/** Every text in a value, however deep. */
export function textsIn(value: unknown, path: InputPath = []): Placed[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (value === null || typeof value !== 'object') return []
  const parts: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return parts.flatMap(([step, part]) => textsIn(part, [...path, step]))
}

/** What names where something can be looked up: case numbers, and the open part of an API key, may have as many digits as a phone number. */
const references = ['reference', 'case', 'caseKeys', 'archive', 'document', 'registryTable', 'prefix']

const isReference = (path: InputPath): boolean => path.some((step) => references.includes(String(step)))

/** The kinds of what is personal in a text, each once. */
export function personalIn(text: string, isReference = false): PersonalKind[] {
  const read = text.replace(addressOrKey, ' ')
  return personalKinds.filter((kind) => {
    if (kind === 'EMAIL') return hasEmail(read)
    if (kind === 'IDENTITY_NUMBER') return hasIdentityNumber(read)
    return !isReference && hasPhone(read)
  })
}

/** The numbers in an address, and in a key made at random, say which page or thing it is and not which person. */
const addressOrKey = /\bhttps?:\/\/\S+|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/giu

/** Bounded at each place: a long text without an end must not take long. */
const email = /[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/u

const hasEmail = (text: string): boolean => text.includes('@') && email.test(text)

/** The spaces that stand between groups of digits. */
const space = '[ \\u00a0\\u2009\\u202f]'

const identityNumber = new RegExp(
  `(?<!\\d)(?:(\\d{6})(?:${space}|-)?|(\\d{2})\\.(\\d{2})\\.(\\d{2})${space}?-?${space}?)(\\d{5})(?!\\d)`,
  'gu',
)

function hasIdentityNumber(text: string): boolean {
  for (const [, whole, day = '', month = '', year = '', rest] of text.matchAll(identityNumber))
    if (isIdentityNumber((whole ?? day + month + year) + rest)) return true
  return false
}

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Whether eleven digits are a national identity number: a day of birth and two check digits (modulus 11).
 *
 * D-numbers, of those who are not registered as residents, have 40 added to the day; numbers made for tests have 40 or 80
 * added to the month.
 */
export function isIdentityNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false
  const written = [...digits].map(Number)
  const [day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))]
  const days = daysIn[(month % 40) - 1]
  const isDay = days !== undefined && day % 40 >= 1 && day % 40 <= days && day <= 71
  const weighed = (weights: readonly number[]) =>
    weights.reduce((sum, weight, place) => sum + weight * written[place]!, 0)
  return isDay && weighed(firstWeights) % 11 === 0 && weighed(secondWeights) % 11 === 0
}

/** Eight digits as Norwegian phone numbers are written: in one, as 912 34 567, or as 22 33 44 55. No number begins with 0, 1 or 20. */
const norwegian = new RegExp(
  `(?<![\\p{L}\\d_/]|\\d[.,:-]|(?<!\\d)\\d{1,3}${space})(?!20)[2-9]` +
    `(?:\\d{7}|\\d{2}(${space}|[.-])\\d{2}\\1\\d{3}|\\d(${space}|[.-])\\d{2}\\2\\d{2}\\2\\d{2})` +
    `(?![\\p{L}\\d_/]|[.,:-]\\d|${space}\\d{1,3}(?!\\d))`,
  'gu',
)
const abroad = new RegExp(
  `(?<![\\p{L}\\d/_])(?:\\+|00)([1-9]\\d{0,2}(?:(?:${space}|[.()-]){0,2}\\d){7,12})(?!\\d)`,
  'gu',
)
/** Eight digits in whatever groups, after a word that says what they are. */
const announced = new RegExp(
  `\\b(?:tlf|telefon(?:nr|nummer)?|tel|mob|mobil(?:nr|nummer|telefon)?|phone|sms|ring)\\b[^\\d\\n+]{0,12}(?:\\d(?:${space}|[.-])?){7}\\d(?!${space}?\\d)`,
  'giu',
)

/** What after a number says that it counts something: never somebody's phone. */
const counted =
  /^[\s\u00a0]*(?:kr\b|kroner|nok\b|mill|mrd|tusen|øre|,-|eur|innb|person|dekar|daa|m[²³23]|kvm|km|[kmgt]wh|tonn|%|prosent)/iu
/** What before a number says that it is an amount, or names something else. */
const otherwise =
  /(?:\b(?:kr|nok|eur|kroner|beløp\p{L}*|sum|sak\p{L}*|arkiv\p{L}*|journal\p{L}*|jnr|ref\p{L}*|dok\p{L}*|prosjekt\p{L}*|faktura\p{L}*|bilag\p{L}*|org\p{L}*|gnr|id)|[€$#§])[\s.:-]*(?:nr|nummer|no|på|er)?[\s.:]*$/iu

function hasPhone(text: string): boolean {
  for (const found of text.matchAll(announced)) if (!counted.test(after(text, found))) return true
  for (const found of text.matchAll(abroad))
    if (!isInThousands(found[0]) && !counted.test(after(text, found))) return true
  for (const found of text.matchAll(norwegian)) {
    const before = text.slice(Math.max(0, found.index - 30), found.index)
    if (!otherwise.test(before) && !counted.test(after(text, found)) && !isOtherEight(found[0])) return true
  }
  return false
}

const after = (text: string, { 0: found, index }: RegExpExecArray): string =>
  text.slice(index + found.length, index + found.length + 12)

/** A growth of so many, such as +12 345 678. */
const isInThousands = (number: string): boolean =>
  new RegExp(`^\\+\\d{1,3}(?:(?:${space}|[.])\\d{3})+$`, 'u').test(number)

/** A round amount, or a day written 24122026. */
function isOtherEight(number: string): boolean {
  const [, day, month] = /^(\d{2})(\d{2})(?:19|20)\d{2}$/.exec(number) ?? []
  return /^\d{4}0000$/.test(number) || (Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12)
}
