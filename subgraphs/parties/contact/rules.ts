import type { Actor } from '../../foundation/access/actor.js'
import type { Part, Standing } from '../../foundation/access/standing.js'
import { ActNotNow, ActNotYours } from '../../foundation/acts/refusals.js'
import type { LocalDate } from '../../foundation/dates.js'
import { DomainError, type Sentences } from '../../foundation/errors.js'
import { UnknownKey } from '../../foundation/named-keys.js'

/** An agreement as it is to somebody who would have a contact in it. */
export interface Place {
  readonly agreementId: string
  readonly isPublic: boolean
  /** The parts in it of who acts. */
  readonly parts: readonly Part[]
  /** Whether who acts is the evaluator of its pilot. */
  readonly evaluates: boolean
}

/** Those who help with every agreement, whatever their part in it. */
const helpers: readonly string[] = ['kdd', 'distriktssenteret']
const mainParties: readonly Standing[] = ['MUNICIPALITY', 'COUNTY', 'STATE']

/** Whether somebody may know of an agreement: of a draft its main parties alone. */
const knows = ({ isPublic, parts }: Place): boolean =>
  isPublic || parts.some(({ standing }) => mainParties.includes(standing))

/** Whether somebody works together with the others on an agreement: has contacts in it, and reads those of the others. */
export const worksOn = (place: Place, { party }: Actor): boolean =>
  knows(place) && (place.parts.length > 0 || place.evaluates || helpers.includes(party))

const ofThoseConcerned: Sentences = {
  nb: 'dem som har en rolle i avtalen, Distriktssenteret og evaluatoren',
  nn: 'dei som har ei rolle i avtala, Distriktssenteret og evaluatoren',
  en: 'those who have a part in the agreement, Distriktssenteret and the evaluator',
}

const ofItsParty: Sentences = {
  nb: 'den kontakten er hos',
  nn: 'den kontakten er hos',
  en: 'the party whose contact it is',
}

/** Lets those add a contact of theirs who work on the agreement. Where it is not to be known of, it is not there. */
export function permitContact(place: Place, actor: Actor): void {
  if (!knows(place)) throw new UnknownKey('agreement', place.agreementId, ['agreement'])
  if (!worksOn(place, actor)) throw new ActNotYours('addContact', actor.party, ofThoseConcerned)
}

/** Lets a party through to a contact of its own. To others it is not theirs where they may see it, and else not there. */
export function permitOwnContact(
  act: string,
  { id, partyId }: { readonly id: string; readonly partyId: string },
  place: Place,
  actor: Actor,
): void {
  if (partyId === actor.party) return
  if (!worksOn(place, actor)) throw new UnknownKey('contact', id, ['contact'])
  throw new ActNotYours(act, actor.party, ofItsParty)
}

export function refuseRemoved(
  act: string,
  { id, removedOn }: { readonly id: string; readonly removedOn: LocalDate | null },
): void {
  if (removedOn !== null) throw new ActNotNow(act, id, 'REMOVED', ['CURRENT'])
}

/** Who a contact is, as it is kept: what is blank is not said. */
export interface Person {
  readonly name: string
  readonly role: string | null
  readonly email: string | null
  readonly phone: string | null
  /** Whether what the party has to do is sent to the e-mail address. */
  readonly digest: boolean
}

export const personFields = ['name', 'role', 'email', 'phone'] as const
export type PersonField = (typeof personFields)[number]
export type SentPerson = { readonly [Field in PersonField]?: string | null } & Pick<Person, 'digest'>

/** A person as it was sent, without the blanks around. */
export function personOf(sent: SentPerson): Person {
  const said = (field: PersonField) => sent[field]?.trim() || null
  return {
    ...{ name: said('name') ?? '', role: said('role'), email: said('email'), phone: said('phone') },
    digest: sent.digest,
  }
}

/** The fields in which two differ. */
export const changedFields = (former: Person | null, present: Person | null): (keyof Person)[] =>
  ([...personFields, 'digest'] as const).filter((field) => former?.[field] !== present?.[field])

const fits: Readonly<Record<PersonField, RegExp>> = {
  name: /^.{1,200}$/,
  role: /^.{1,200}$/,
  email: /^(?=.{3,254}$)[^\s@]+@[^\s@]+\.[^\s@]+$/,
  phone: /^\+?(?:\d ?){3,20}$/,
}

/** A contact without a name, or with an address or a number by which nobody is reached. What was sent is not quoted. */
export class ContactUnfit extends DomainError {
  override readonly code = 'CONTACT_UNFIT'

  constructor(field: PersonField) {
    super(
      {
        nb: `"${field}" kan ikke brukes slik det står. Skriv et navn, en e-postadresse som navn@kommune.no og et telefonnummer med bare sifre.`,
        nn: `"${field}" kan ikkje brukast slik det står. Skriv eit namn, ei e-postadresse som namn@kommune.no og eit telefonnummer med berre siffer.`,
        en: `"${field}" cannot be used as it stands. Give a name, an e-mail address such as name@kommune.no, and a telephone number in digits alone.`,
      },
      { values: { field }, path: [field] },
    )
  }
}

/** Refuses what nobody is reached by; and a digest to nowhere. */
export function refuseUnfit(person: Person): void {
  for (const field of personFields) {
    const text = person[field]
    if (text !== null && !fits[field].test(text)) throw new ContactUnfit(field)
  }
  if (person.digest && person.email === null) throw new ContactUnfit('email')
}
