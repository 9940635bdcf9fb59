import type { Actor, Task } from '../../foundation/access/actor.js'
import { ActNotNow } from '../../foundation/acts/refusals.js'
import type { LocalDate } from '../../foundation/dates.js'
import { DomainError, type InputPath } from '../../foundation/errors.js'
import { isOfKeeper, permitAdministrator, refuseWithoutTask } from '../administration/rules.js'

/** A period as it was agreed, and as it was ended. */
export interface Period {
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
  readonly endedOn: LocalDate | null
}

/** Whether it holds on a day. One that is ended ends at once. */
export const holds = ({ validFrom, validTo, endedOn }: Period, day: LocalDate): boolean =>
  endedOn === null && validFrom <= day && (validTo === null || day <= validTo)

/** Whether it is to be told of as something that is, or is to come. */
const isOver = ({ validTo, endedOn }: Period, day: LocalDate): boolean => endedOn !== null || (validTo !== null && validTo < day)

/**
 * Lets a member be added by the organisation's own administrator; and by who keeps the registers, where the organisation has
 * no administrator: then it is one that is added.
 */
export function permitAdding(party: string, tasks: readonly Task[], administrators: number, actor: Actor): void {
  if (actor.party !== party && isOfKeeper(actor)) {
    refuseWithoutTask('ADMINISTER', actor)
    if (administrators > 0 || !tasks.includes('ADMINISTER')) throw new HasAdministrator(party, administrators)
  } else {
    permitAdministrator('addMember', party, actor)
  }
}

/** Something that is over is to be changed or ended. */
export function refuseOver(act: string, id: string, period: Period, day: LocalDate): void {
  if (isOver(period, day)) throw new ActNotNow(act, id, 'ENDED', ['CURRENT'])
}

export function refuseReversed(from: LocalDate, to: LocalDate | null, path: InputPath = ['validTo']): void {
  if (to !== null && to < from) throw new PeriodReversed(from, to, path)
}

/** Who keeps the registers adds a member where the organisation does that itself, or one who would not administer it. */
export class HasAdministrator extends DomainError {
  override readonly code = 'HAS_ADMINISTRATOR'

  constructor(party: string, administrators: number) {
    super(
      {
        nb: `"${party}" har ${administrators} administratorer. Utenfra kan bare den første administratoren legges til; be en administrator der om resten.`,
        nn: `"${party}" har ${administrators} administratorar. Utanfrå kan berre den første administratoren leggjast til; be ein administrator der om resten.`,
        en: `"${party}" has ${administrators} administrators. From outside only the first administrator can be added; ask an administrator there for the rest.`,
      },
      { values: { party, administrators } },
    )
  }
}

/** A period that ends before it begins. */
export class PeriodReversed extends DomainError {
  override readonly code = 'PERIOD_REVERSED'

  constructor(from: LocalDate, to: LocalDate, path: InputPath) {
    super(
      {
        nb: `Perioden slutter ${to}, før den begynner ${from}. Bytt om datoene.`,
        nn: `Perioden sluttar ${to}, før han tek til ${from}. Byt om datoane.`,
        en: `The period ends on ${to}, before it begins on ${from}. Change the dates.`,
      },
      { values: { from, to }, path },
    )
  }
}

/** A person is added who is a member already, or a supplier that has a mandate. */
export class OnRecordAlready extends DomainError {
  override readonly code = 'ON_RECORD_ALREADY'

  constructor(party: string, id: string) {
    super(
      {
        nb: `Dette står alt hos "${party}" som "${id}". Endre det som står der, eller avslutt det først.`,
        nn: `Dette står alt hos "${party}" som "${id}". Endre det som står der, eller avslutt det først.`,
        en: `This is on record with "${party}" already, as "${id}". Change what is there, or end it first.`,
      },
      { values: { party, id } },
    )
  }
}

/** A login that looks like a national identity number: those are never kept. */
export class PersonalNumberRefused extends DomainError {
  override readonly code = 'PERSONAL_NUMBER_REFUSED'

  constructor() {
    super(
      {
        nb: 'Et fødselsnummer lagres aldri. Oppgi det utstederen kaller personen (sub), ikke nummeret.',
        nn: 'Eit fødselsnummer vert aldri lagra. Oppgje det utstedaren kallar personen (sub), ikkje nummeret.',
        en: 'A national identity number is never kept. Give what the issuer calls the person (sub), not the number.',
      },
      { path: ['subject'] },
    )
  }
}

/** What the issuer calls a person, if that can be kept. */
export function refusePersonalNumber(subject: string): void {
  if (/^\d{6} ?\d{5}$/.test(subject.trim())) throw new PersonalNumberRefused()
}

/** A supplier is to say who is a member. */
export class TaskNotForSuppliers extends DomainError {
  override readonly code = 'TASK_NOT_FOR_SUPPLIERS'

  constructor(party: string) {
    super(
      {
        nb: `En leverandør kan ikke administrere medlemmene hos "${party}". Gi oppgaven ADMINISTER til en ansatt i stedet.`,
        nn: `Ein leverandør kan ikkje administrere medlemmene hos "${party}". Gje oppgåva ADMINISTER til ein tilsett i staden.`,
        en: `A supplier cannot administer the members of "${party}". Give the task ADMINISTER to an employee instead.`,
      },
      { values: { party }, path: ['tasks'] },
    )
  }
}

export function refuseSupplierTasks(party: string, tasks: readonly Task[]): void {
  if (tasks.includes('ADMINISTER')) throw new TaskNotForSuppliers(party)
}

/** Somebody is to be erased who is named in two ways, or in none. */
export class OnePersonNeeded extends DomainError {
  override readonly code = 'ONE_PERSON_NEEDED'

  constructor() {
    super({
      nb: 'Oppgi enten et medlem eller en kontakt, ikke begge.',
      nn: 'Oppgje anten ein medlem eller ein kontakt, ikkje begge.',
      en: 'Name either a member or a contact, not both.',
    })
  }
}
