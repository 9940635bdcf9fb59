import type { Task } from '../access/actor.js'
import type { LocalDate } from '../dates.js'
import { DomainError, type InputPath, type JsonValue } from '../errors.js'

/** An act sent with the key of another act of the same organisation within a day. */
export class IdempotencyKeyUsed extends DomainError {
  override readonly code = 'IDEMPOTENCY_KEY_USED'

  constructor(key: string, earlier: string) {
    super(
      {
        nb: `Nøkkelen "${key}" er brukt til noe annet ("${earlier}") det siste døgnet. Lag en ny nøkkel for hver handling.`,
        nn: `Nøkkelen "${key}" er brukt til noko anna ("${earlier}") det siste døgnet. Lag ein ny nøkkel for kvar handling.`,
        en: `The key "${key}" was used for something else ("${earlier}") within the last day. Make a new key for each act.`,
      },
      { values: { key, earlier }, path: ['idempotencyKey'] },
    )
  }
}

/** An idempotency key that is too short to be anyone's alone, or too long to be kept. */
export class IdempotencyKeyUnfit extends DomainError {
  override readonly code = 'IDEMPOTENCY_KEY_UNFIT'

  constructor(key: string) {
    super(
      {
        nb: `En nøkkel har fra 8 til 128 tegn, og denne har ${key.length}. Bruk en UUID.`,
        nn: `Ein nøkkel har frå 8 til 128 teikn, og denne har ${key.length}. Bruk ein UUID.`,
        en: `A key has from 8 to 128 characters, and this one has ${key.length}. Use a UUID.`,
      },
      { values: { length: key.length }, path: ['idempotencyKey'] },
    )
  }
}

/** What the act was based on is no longer what it is: somebody else has changed it meanwhile. */
export class VersionConflict extends DomainError {
  override readonly code = 'VERSION_CONFLICT'

  constructor(what: string, expected: number, present: number, changed: Readonly<Record<string, JsonValue>>) {
    const fields = Object.keys(changed).join(', ') || '-'
    super(
      {
        nb: `"${what}" er endret av andre: du leste utgave ${expected}, og nå er det utgave ${present} (endret: ${fields}). Les den på nytt, og gjør endringen om igjen der den trengs.`,
        nn: `"${what}" er endra av andre: du las utgåve ${expected}, og no er det utgåve ${present} (endra: ${fields}). Les ho på nytt, og gjer endringa om att der ho trengst.`,
        en: `"${what}" was changed by others: you read edition ${expected}, and now it is edition ${present} (changed: ${fields}). Read it again, and make your change anew where it is still needed.`,
      },
      { values: { what, expected, present, changed }, path: ['expectedVersion'] },
    )
  }
}

/** The organisation may do it, but has not let this person or machine do it for it. */
export class TaskMissing extends DomainError {
  override readonly code = 'TASK_MISSING'

  constructor(task: Task, party: string) {
    super(
      {
        nb: `For å gjøre dette trengs oppgaven ${task} hos "${party}". Be den som administrerer medlemmene der om å gi den.`,
        nn: `For å gjere dette trengst oppgåva ${task} hos "${party}". Be den som administrerer medlemmene der om å gje henne.`,
        en: `This needs the task ${task} with "${party}". Ask whoever administers the members there to give it.`,
      },
      { values: { task, party } },
    )
  }
}

/** An act that belongs to others than the organisation acted for. */
export class ActNotYours extends DomainError {
  override readonly code = 'ACT_NOT_YOURS'

  constructor(act: string, party: string, whose: { readonly nb: string; readonly nn: string; readonly en: string }) {
    super(
      {
        nb: `"${act}" kan ikke gjøres for "${party}": det gjøres av ${whose.nb}.`,
        nn: `"${act}" kan ikkje gjerast for "${party}": det vert gjort av ${whose.nn}.`,
        en: `"${act}" cannot be done for "${party}": it is for ${whose.en} to do.`,
      },
      { values: { act, party } },
    )
  }
}

/** An act that its object is not in the state for. */
export class ActNotNow extends DomainError {
  override readonly code = 'ACT_NOT_NOW'

  constructor(act: string, what: string, state: string, possible: readonly string[]) {
    const states = possible.join(', ')
    super(
      {
        nb: `"${act}" kan ikke gjøres med "${what}" nå: tilstanden er ${state}, og det kan bare gjøres i ${states}.`,
        nn: `"${act}" kan ikkje gjerast med "${what}" no: tilstanden er ${state}, og det kan berre gjerast i ${states}.`,
        en: `"${act}" cannot be done to "${what}" now: its state is ${state}, and it can be done in ${states} only.`,
      },
      { values: { act, what, state, possible } },
    )
  }
}

/** Something is to be written that says nothing where history will ask. */
export class ReasonNeeded extends DomainError {
  override readonly code = 'REASON_NEEDED'

  constructor(act: string, path: readonly (string | number)[] = ['reason']) {
    super(
      {
        nb: `"${act}" trenger en begrunnelse: den blir stående i historikken. Skriv hvorfor.`,
        nn: `"${act}" treng ei grunngjeving: ho vert ståande i historikken. Skriv kvifor.`,
        en: `"${act}" needs a reason: it stays in the history. Say why.`,
      },
      { values: { act }, path },
    )
  }
}

/** Several things stand in the way of one act, all told at once. */
export class Refused extends Error {
  constructor(readonly problems: readonly DomainError[]) {
    super(problems.map(({ message }) => message).join(' '))
    this.name = 'Refused'
  }
}

/** Something is recorded as done on a day that has not come. */
export class DayInFuture extends DomainError {
  override readonly code = 'DAY_IN_FUTURE'

  constructor(given: LocalDate, today: LocalDate, path: InputPath) {
    super(
      {
        nb: `${given} er ikke kommet: i dag er det ${today}. Før det opp når det er gjort.`,
        nn: `${given} har ikkje kome: i dag er det ${today}. Før det opp når det er gjort.`,
        en: `${given} has not come: today is ${today}. Record it once it is done.`,
      },
      { values: { given, today }, path },
    )
  }
}

/** What is recorded as done was done on a day that has come. */
export function refuseFuture(given: LocalDate | null, today: LocalDate, path: InputPath): void {
  if (given !== null && given > today) throw new DayInFuture(given, today, path)
}

/** Something is to be written without the words that it consists of. */
export class TextNeeded extends DomainError {
  override readonly code = 'TEXT_NEEDED'

  constructor(argument: string) {
    super(
      {
        nb: `"${argument}" er tom. Skriv det som skal stå der.`,
        nn: `"${argument}" er tom. Skriv det som skal stå der.`,
        en: `"${argument}" is empty. Write what it is to say.`,
      },
      { values: { argument }, path: [argument] },
    )
  }
}

/** Refuses texts that say nothing, by the names of the arguments that they were given in. */
export function refuseBlank(texts: Readonly<Record<string, string>>): void {
  for (const [argument, text] of Object.entries(texts)) if (text.trim() === '') throw new TextNeeded(argument)
}
