import type { Task } from '../../foundation/access/actor.js'
import { ActNotNow } from '../../foundation/acts/refusals.js'
import type { LocalDate } from '../../foundation/dates.js'
import { DomainError, type InputPath } from '../../foundation/errors.js'

/** A period as it was agreed, and as it was ended. */
export interface Period {
  readonly validTo: LocalDate | null
  readonly endedOn: LocalDate | null
}

/** Whether nothing of it is left, now or to come. One that is ended ends at once. */
const isOver = ({ validTo, endedOn }: Period, day: LocalDate): boolean =>
  endedOn !== null || (validTo !== null && validTo < day)

/** Something that is over is to be changed or ended. */
export function refuseOver(act: string, id: string, period: Period, day: LocalDate): void {
  if (isOver(period, day)) throw new ActNotNow(act, id, 'ENDED', ['CURRENT'])
}

export function refuseReversed(from: LocalDate, to: LocalDate | null, path: InputPath = ['validTo']): void {
  if (to !== null && to < from) throw new PeriodReversed(from, to, path)
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

/** Text with what looks like a national identity number in it: those are never kept. */
export class PersonalNumberRefused extends DomainError {
  override readonly code = 'PERSONAL_NUMBER_REFUSED'

  constructor(path: InputPath) {
    const field = path.join('.')
    super(
      {
        nb: `Det ser ut til å stå et fødselsnummer i "${field}", og det lagres aldri. Skriv det uten, eller det utstederen kaller personen (sub).`,
        nn: `Det ser ut til å stå eit fødselsnummer i "${field}", og det vert aldri lagra. Skriv det utan, eller det utferdaren kallar personen (sub).`,
        en: `There seems to be a national identity number in "${field}", and those are never kept. Write it without, or what the issuer calls the person (sub).`,
      },
      { values: { field }, path },
    )
  }
}

/** Six digits and five, with no more of them around; what follows a plus is a telephone number. */
const personalNumber = /(?<![\d+])\d{6} ?\d{5}(?!\d)/

export function refusePersonalNumber(text: string, path: InputPath): void {
  if (personalNumber.test(text)) throw new PersonalNumberRefused(path)
}

/** Nothing is said where something has to be. */
export class LoginNeeded extends DomainError {
  override readonly code = 'LOGIN_NEEDED'

  constructor(path: InputPath) {
    const field = path.join('.')
    super(
      {
        nb: `"${field}" er tomt eller for langt. Oppgi utstederen og det den kaller personen (sub), med høyst 255 tegn hver.`,
        nn: `"${field}" er tomt eller for langt. Oppgje utferdaren og det han kallar personen (sub), med høgst 255 teikn kvar.`,
        en: `"${field}" is empty or too long. Give the issuer and what it calls the person (sub), with at most 255 characters each.`,
      },
      { values: { field }, path },
    )
  }
}

/** Refuses what no token can say of a person, and what says too much. */
export function refuseUnfitLogin(login: { readonly issuer: string; readonly subject: string }): void {
  for (const field of ['issuer', 'subject'] as const) {
    if (login[field].trim() === '' || login[field].length > 255) throw new LoginNeeded([field])
    refusePersonalNumber(login[field], [field])
  }
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

export function refuseErased(id: string, erasedOn: LocalDate | null): void {
  if (erasedOn !== null) throw new ActNotNow('erasePerson', id, 'ERASED', ['CURRENT', 'ENDED'])
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
