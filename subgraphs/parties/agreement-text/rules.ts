import type { LocalDate } from '../../foundation/dates.js'
import { DomainError, type InputPath } from '../../foundation/errors.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { ParticipationRole } from '../../foundation/participation-role.js'
import type {
  AgreementInput,
  AnchoringInput,
  DebtorInput,
  FollowUpRuleInput,
  ObjectiveInput,
  ObligationInput,
  ParticipationInput,
} from './acts-arguments.js'

export type PartKind = 'objective' | 'participation' | 'obligation' | 'anchoring' | 'follow-up rule'

/** A part of an agreement's text, as an act finds it. */
export interface PresentPart {
  readonly id: string
  readonly kind: PartKind
  /** The objective it stands under; null for one of the whole agreement. */
  readonly objectiveId: string | null
  readonly position: number
  /** What a reader would know it by. */
  readonly says: string
  /** The first day or year of it, and the last, as text. */
  readonly first: string | null
  readonly last: string | null
  readonly isFollowedUp: boolean
}

/** An agreement's text, as an act finds it. */
export interface PresentText {
  readonly agreementId: string
  readonly isPublic: boolean
  readonly parts: readonly PresentPart[]
  /** Every key that a part of it has, or had before it was taken out. */
  readonly usedKeys: readonly string[]
}

interface Placed<Kind extends PartKind, Said> {
  readonly kind: Kind
  readonly id: string
  readonly isNew: boolean
  readonly objectiveId: string | null
  /** Where it comes in the text; of an objective, its number. */
  readonly position: number
  readonly said: Said
}

/** A part that is new, or said otherwise. */
export type WrittenPart =
  | Placed<'objective', ObjectiveInput>
  | Placed<'participation', ParticipationInput>
  | Placed<'obligation', ObligationInput>
  | Placed<'anchoring', AnchoringInput>
  | Placed<'follow-up rule', FollowUpRuleInput>

/** A party or a theme that a text names, and where. */
export interface NamedKey {
  readonly kind: 'party' | 'theme'
  readonly key: string
  readonly path: InputPath
}

/** What becomes of an agreement's text. */
export interface TextChange {
  readonly written: readonly WrittenPart[]
  readonly removed: readonly PresentPart[]
  readonly named: readonly NamedKey[]
  /** What is said otherwise: fields as the schema names them, and keys of parts. */
  readonly fields: readonly string[]
  readonly problems: readonly DomainError[]
}

/** A new part of an agreement that does not say what every such part says, or one from which that is taken away. */
export class PartIncomplete extends DomainError {
  override readonly code = 'PART_INCOMPLETE'

  constructor(kind: PartKind | 'agreement', missing: string, path: InputPath) {
    super(
      {
        nb: `"${missing}" mangler (${kind}), og uten det kan det ikke stå i avtalen. Fyll det ut.`,
        nn: `"${missing}" manglar (${kind}), og utan det kan det ikkje stå i avtala. Fyll det ut.`,
        en: `"${missing}" is missing (${kind}), and without it this cannot stand in the agreement. Fill it in.`,
      },
      { values: { kind, missing }, path },
    )
  }
}

/** Two ways of naming somebody of which one is to be used: both are given, or none. */
export class OneOfTwoNeeded extends DomainError {
  override readonly code = 'ONE_OF_TWO_NEEDED'

  constructor(one: string, other: string, path: InputPath) {
    super(
      {
        nb: `Oppgi enten "${one}" eller "${other}", og bare det ene.`,
        nn: `Gje opp anten "${one}" eller "${other}", og berre det eine.`,
        en: `Give either "${one}" or "${other}", and one of them only.`,
      },
      { values: { one, other }, path },
    )
  }
}

/** A role that nobody can have in this place of an agreement's text. */
export class RoleUnfit extends DomainError {
  override readonly code = 'ROLE_UNFIT'

  constructor(role: string, possible: readonly string[], path: InputPath) {
    const roles = possible.join(', ')
    super(
      {
        nb: `Rollen ${role} kan ikke stå her i avtalen. Her kan det stå ${roles}.`,
        nn: `Rolla ${role} kan ikkje stå her i avtala. Her kan det stå ${roles}.`,
        en: `The role ${role} cannot stand here in an agreement. Here it can be ${roles}.`,
      },
      { values: { role, possible: [...possible] }, path },
    )
  }
}

/** A role that the party has in this place already. */
export class RoleHeld extends DomainError {
  override readonly code = 'ROLE_HELD'

  constructor(participation: string, path: InputPath) {
    super(
      {
        nb: `Den rollen står i avtalen allerede, med nøkkelen "${participation}". Endre den i stedet.`,
        nn: `Den rolla står i avtala allereie, med nøkkelen "${participation}". Endre ho i staden.`,
        en: `That role stands in the agreement already, with the key "${participation}". Change it instead.`,
      },
      { values: { participation }, path },
    )
  }
}

/** Who has a role, or which it is, is to be changed: that would be another role under the key of this one. */
export class RoleFixed extends DomainError {
  override readonly code = 'ROLE_FIXED'

  constructor(participation: string, path: InputPath) {
    super(
      {
        nb: `Hvem som har rollen "${participation}", og hvilken det er, kan ikke endres. Ta den ut eller sett en siste dag, og legg til en ny.`,
        nn: `Kven som har rolla "${participation}", og kva for ei det er, kan ikkje endrast. Ta ho ut eller set ein siste dag, og legg til ei ny.`,
        en: `Who has the role "${participation}", and which it is, cannot be changed. Take it out or give it a last day, and add another.`,
      },
      { values: { participation }, path },
    )
  }
}

/** A period whose end comes before its beginning, or a year that nobody plans for. */
export class SpanUnfit extends DomainError {
  override readonly code = 'SPAN_UNFIT'

  constructor(first: string | null, last: string | null, path: InputPath) {
    const [from, to] = [first ?? '-', last ?? '-']
    super(
      {
        nb: `Fra ${from} til ${to} er ingen periode. Rett det ene eller det andre.`,
        nn: `Frå ${from} til ${to} er ingen periode. Rett det eine eller det andre.`,
        en: `From ${from} to ${to} is no period. Correct the one or the other.`,
      },
      { values: { first, last }, path },
    )
  }
}

/** A part is taken out of an agreement that others lean on: it is public, or somebody has reported on it. */
export class PartStays extends DomainError {
  override readonly code = 'PART_STAYS'

  constructor({ id, kind }: PresentPart, path: InputPath) {
    super(
      {
        nb: `"${id}" (${kind}) kan ikke tas ut: andre har bygget på det. Si det på en annen måte, eller gi rollen en siste dag.`,
        nn: `"${id}" (${kind}) kan ikkje takast ut: andre har bygd på det. Sei det på ein annan måte, eller gje rolla ein siste dag.`,
        en: `"${id}" (${kind}) cannot be taken out: others have built on it. Say it otherwise, or give the role a last day.`,
      },
      { values: { id, kind }, path },
    )
  }
}

/** A change that changes nothing. */
export class NothingToChange extends DomainError {
  override readonly code = 'NOTHING_TO_CHANGE'

  constructor(agreement: string) {
    super(
      {
        nb: `Det er ikke oppgitt noe som skal endres i "${agreement}". Si hva som skal stå der.`,
        nn: `Det er ikkje oppgjeve noko som skal endrast i "${agreement}". Sei kva som skal stå der.`,
        en: `Nothing is given that is to be changed in "${agreement}". Say what is to stand there.`,
      },
      { values: { agreement }, path: ['change'] },
    )
  }
}

/** Whoever is to judge the work may be named with the others; of the pilots so far, a source says who it is. */
const rolesInWhole: readonly ParticipationRole[] = [
  'MAIN_PARTY',
  'COORDINATING_MAIN_PARTY',
  'SPECIAL_ROLE',
  'EVALUATOR',
  'MENTIONED',
]
const rolesUnderObjective: readonly ParticipationRole[] = ['NAMED_PARTNER', 'MAY_BE_INVITED']

/** What the public builds on from the day an agreement is published: plans name objectives, and partners have answered. */
const stayOncePublic: readonly PartKind[] = ['objective', 'participation']

/**
 * What becomes of a text by what is said of it: which parts are new, under which keys, which are said otherwise or taken
 * out, and everything that is wrong with it.
 *
 * Keys are readable and never given twice, not even after the part that had one was taken out of a draft. Roles are keyed by
 * who has them: one that comes back is the same role.
 */
export function textChange(text: PresentText, said: AgreementInput, path: InputPath): TextChange {
  const reading = new Reading(text)
  reading.read(said, path)
  return reading.change()
}

class Reading {
  readonly #written: WrittenPart[] = []
  readonly #removed: PresentPart[] = []
  readonly #named: NamedKey[] = []
  readonly #fields: string[] = []
  readonly #problems: DomainError[] = []
  readonly #numbers = new Map<string, number>()
  readonly #places = new Map<PartKind, number>()

  constructor(private readonly text: PresentText) {}

  change(): TextChange {
    const parts = [...this.#written, ...this.#removed].map(({ id }) => id)
    return {
      written: this.#written,
      removed: this.#removed,
      named: this.#named,
      fields: [...this.#fields, ...new Set(parts)],
      problems: this.#problems,
    }
  }

  read(said: AgreementInput, path: InputPath): void {
    const { participations, objectives, obligations, anchorings, followUpRules, removed, ...words } = said
    for (const [place, key] of (removed ?? []).entries()) this.#remove(key, [...path, 'removed', place])
    for (const needed of ['title', 'endsOn'] as const)
      if (words[needed] !== undefined && isBlank(words[needed]))
        this.#problems.push(new PartIncomplete('agreement', needed, [...path, needed]))
    this.#fields.push(...Object.entries(words).flatMap(([field, value]) => (value === undefined ? [] : [field])))
    each(participations, path, 'participations', (one, at) => this.#participation(one, null, at))
    each(objectives, path, 'objectives', (one, at) => this.#objective(one, at))
    each(obligations, path, 'obligations', (one, at) => this.#obligation(one, null, at))
    each(anchorings, path, 'anchorings', (one, at) => this.#anchoring(one, at))
    each(followUpRules, path, 'followUpRules', (one, at) => this.#followUpRule(one, at))
  }

  #remove(key: string, path: InputPath): void {
    const found = this.text.parts.find(({ id }) => id === key)
    if (!found) {
      this.#problems.push(new UnknownKey('part of the agreement', key, path))
      return
    }
    const gone = this.text.parts.filter(
      ({ id, objectiveId }) => id === key || (found.kind === 'objective' && objectiveId === key),
    )
    const stays = gone.find(
      ({ kind, isFollowedUp }) => isFollowedUp || (this.text.isPublic && stayOncePublic.includes(kind)),
    )
    if (stays) this.#problems.push(new PartStays(stays, path))
    else this.#removed.push(...gone.filter((one) => !this.#removed.includes(one)))
  }

  #objective(said: ObjectiveInput, path: InputPath): void {
    const there = this.#there('objective', said.id, null, path)
    this.#need('objective', said, ['title'], there, path)
    this.#name('theme', said.mainTheme, [...path, 'mainTheme'])
    for (const [place, key] of (said.otherThemes ?? []).entries())
      this.#name('theme', key, [...path, 'otherThemes', place])
    const number = there?.position ?? this.#next(`${this.text.agreementId}/`)
    const id = there?.id ?? `${this.text.agreementId}/${number}`
    this.#written.push({ kind: 'objective', id, isNew: !there, objectiveId: null, position: number, said })
    each(said.participations, path, 'participations', (one, at) => this.#participation(one, id, at))
    each(said.obligations, path, 'obligations', (one, at) => this.#obligation(one, id, at))
  }

  #participation(said: ParticipationInput, objectiveId: string | null, path: InputPath): void {
    const there = this.#there('participation', said.id, objectiveId, path)
    if (there && [said.party, said.category, said.role].some((given) => given !== undefined))
      this.#problems.push(new RoleFixed(there.id, path))
    this.#refuseSpan(there, said.validFrom, said.validTo, [...path, 'validTo'])
    const id = there?.id ?? this.#keyOfRole(said, objectiveId, path)
    if (id === null) return
    const position = there?.position ?? this.#place('participation')
    this.#written.push({ kind: 'participation', id, isNew: !there, objectiveId, position, said })
  }

  #keyOfRole({ id, party, category, role }: ParticipationInput, objectiveId: string | null, path: InputPath) {
    if (id != null) return null
    if (!role) {
      this.#problems.push(new PartIncomplete('participation', 'role', [...path, 'role']))
      return null
    }
    const possible = objectiveId === null ? rolesInWhole : rolesUnderObjective
    if (!possible.includes(role)) this.#problems.push(new RoleUnfit(role, possible, [...path, 'role']))
    this.#needOne(['party', party], ['category', category], path)
    this.#name('party', party, [...path, 'party'])
    const above = `${objectiveId ?? this.text.agreementId}/`
    const who = party ?? `actor-${this.#next(`${above}actor-`)}`
    const key = `${above}${who}/${inKey(role)}`
    if (this.#present().some((one) => one.id === key) || this.#written.some((one) => one.id === key))
      this.#problems.push(new RoleHeld(key, path))
    return key
  }

  #obligation(said: ObligationInput, objectiveId: string | null, path: InputPath): void {
    const there = this.#there('obligation', said.id, objectiveId, path)
    this.#need('obligation', said, ['kind', 'grade', 'section', 'text'], there, path)
    if (said.debtors === undefined ? !there : !said.debtors?.length)
      this.#problems.push(new PartIncomplete('obligation', 'debtors', [...path, 'debtors']))
    each(said.debtors, path, 'debtors', ({ party, group }: DebtorInput, at) => {
      this.#needOne(['party', party], ['group', group], at)
      this.#name('party', party, [...at, 'party'])
    })
    const id = there?.id ?? `${this.text.agreementId}/OBL-${padded(this.#next(`${this.text.agreementId}/OBL-`))}`
    const position = there?.position ?? this.#place('obligation')
    this.#written.push({ kind: 'obligation', id, isNew: !there, objectiveId, position, said })
  }

  #anchoring(said: AnchoringInput, path: InputPath): void {
    const there = this.#there('anchoring', said.id, null, path)
    this.#need('anchoring', said, ['kind'], there, path)
    this.#name('party', said.party, [...path, 'party'])
    this.#refuseSpan(there, yearText(said.fromYear), yearText(said.toYear), [...path, 'toYear'])
    for (const year of [said.fromYear, said.toYear])
      if (year != null && (year < firstYear || year > lastYear))
        this.#problems.push(new SpanUnfit(yearText(said.fromYear) ?? null, yearText(said.toYear) ?? null, path))
    const id = there?.id ?? `${this.text.agreementId}/anchoring-${this.#next(`${this.text.agreementId}/anchoring-`)}`
    const position = there?.position ?? this.#place('anchoring')
    this.#written.push({ kind: 'anchoring', id, isNew: !there, objectiveId: null, position, said })
  }

  #followUpRule(said: FollowUpRuleInput, path: InputPath): void {
    const there = this.#there('follow-up rule', said.id, null, path)
    this.#need('follow-up rule', said, ['subject', 'frequency', 'text'], there, path)
    const { responsibleParty: party, responsibleGroup: group } = said
    if (!there || party !== undefined || group !== undefined)
      this.#needOne(['responsibleParty', party], ['responsibleGroup', group], path)
    this.#name('party', party, [...path, 'responsibleParty'])
    const id = there?.id ?? `${this.text.agreementId}/FU-${this.#next(`${this.text.agreementId}/FU-`)}`
    const position = there?.position ?? this.#place('follow-up rule')
    this.#written.push({ kind: 'follow-up rule', id, isNew: !there, objectiveId: null, position, said })
  }

  #present(): PresentPart[] {
    return this.text.parts.filter((part) => !this.#removed.includes(part))
  }

  /** The part that is said otherwise, in the place where it stands; undefined for a new one. */
  #there(kind: PartKind, key: string | null | undefined, objectiveId: string | null, path: InputPath) {
    if (key == null) return undefined
    const found = this.#present().find(
      (part) => part.id === key && part.kind === kind && part.objectiveId === objectiveId,
    )
    if (!found) this.#problems.push(new UnknownKey(kind, key, [...path, 'id']))
    return found
  }

  #need<Said extends object>(
    kind: PartKind,
    said: Said,
    needed: readonly (keyof Said & string)[],
    there: PresentPart | undefined,
    path: InputPath,
  ): void {
    for (const field of needed)
      if (said[field] === undefined ? !there : isBlank(said[field]))
        this.#problems.push(new PartIncomplete(kind, field, [...path, field]))
  }

  #needOne(one: readonly [string, unknown], other: readonly [string, unknown], path: InputPath): void {
    if (isBlank(one[1]) === isBlank(other[1])) this.#problems.push(new OneOfTwoNeeded(one[0], other[0], path))
  }

  #name(kind: NamedKey['kind'], key: string | null | undefined, path: InputPath): void {
    if (key != null) this.#named.push({ kind, key, path })
  }

  #refuseSpan(
    there: PresentPart | undefined,
    first: string | LocalDate | null | undefined,
    last: string | LocalDate | null | undefined,
    path: InputPath,
  ): void {
    const [from, to] = [first === undefined ? there?.first : first, last === undefined ? there?.last : last]
    if (from != null && to != null && from > to) this.#problems.push(new SpanUnfit(from, to, path))
  }

  /** The next number under which no part has, or had, such a key. */
  #next(prefix: string): number {
    const next = (this.#numbers.get(prefix) ?? highest(this.text.usedKeys, prefix)) + 1
    this.#numbers.set(prefix, next)
    return next
  }

  #place(kind: PartKind): number {
    const there = this.text.parts.filter((part) => part.kind === kind).map(({ position }) => position)
    const place = (this.#places.get(kind) ?? Math.max(-1, ...there)) + 1
    this.#places.set(kind, place)
    return place
  }
}

const [firstYear, lastYear] = [1900, 2200]

function each<One>(
  list: readonly One[] | null | undefined,
  path: InputPath,
  field: string,
  read: (one: One, path: InputPath) => void,
): void {
  for (const [place, one] of (list ?? []).entries()) read(one, [...path, field, place])
}

/** The greatest number that follows the prefix in a key, whatever comes after a slash; 0 where there is none. */
function highest(keys: readonly string[], prefix: string): number {
  const numbers = keys.flatMap((key) => {
    const [, number] = (key.startsWith(prefix) && /^(\d+)(?=\/|$)/.exec(key.slice(prefix.length))) || []
    return number === undefined ? [] : [Number(number)]
  })
  return Math.max(0, ...numbers)
}

const isBlank = (value: unknown): boolean => value == null || (typeof value === 'string' && value.trim() === '')

const yearText = (year: number | null | undefined) => (year == null ? year : String(year))

const padded = (number: number): string => String(number).padStart(2, '0')

/** `NAMED_PARTNER` as part of a key: `named-partner`. */
export const inKey = (name: string): string => name.toLowerCase().replaceAll('_', '-')
