import type { Actor, Task } from '../../foundation/access/actor.js'
import type { Part, Standing } from '../../foundation/access/standing.js'
import { ActNotYours, TaskMissing, VersionConflict } from '../../foundation/acts/refusals.js'
import { DomainError, type Sentences } from '../../foundation/errors.js'

/** With which task each main party keeps the bodies of its agreement. */
const tasks: Partial<Record<Standing, Task>> = { MUNICIPALITY: 'REPORT', COUNTY: 'REPORT', STATE: 'HANDLE' }

const ofTheParties: Sentences = {
  nb: 'en hovedpart i avtalen, eller den som leder organet',
  nn: 'ein hovudpart i avtalen, eller den som leier organet',
  en: 'a main party of the agreement, or whoever convenes the body',
}

/** Lets a main party keep the bodies of its agreement. */
export function permitMainParty(act: string, parts: readonly Part[], actor: Actor): void {
  const needed = parts.flatMap(({ standing }) => tasks[standing] ?? [])
  if (needed.length === 0) throw new ActNotYours(act, actor.party, ofTheParties)
  if (!needed.some((task) => actor.tasks.includes(task))) throw new TaskMissing(needed[0]!, actor.party)
}

/** Lets whoever runs a body keep it, by one who reports for it. */
export function permitConvener({ party, tasks: held }: Actor): void {
  if (!held.includes('REPORT')) throw new TaskMissing('REPORT', party)
}

/** Somebody who is to be in a body. */
interface NewMember {
  readonly party?: string | null
  readonly category?: string | null
}

/** A member of a body that is named neither as a party nor as a kind of actor, as both, or twice. */
export class BodyMemberUnfit extends DomainError {
  override readonly code = 'BODY_MEMBER_UNFIT'

  constructor(place: number) {
    super(
      {
        nb: `Medlem ${place + 1} må være enten en part eller en type aktør, og stå der én gang. Rett det.`,
        nn: `Medlem ${place + 1} må vere anten ein part eller ein type aktør, og stå der éin gong. Rett det.`,
        en: `Member ${place + 1} has to be either a party or a kind of actor, and to stand there once. Correct it.`,
      },
      { values: { place }, path: ['members', place] },
    )
  }
}

export function refuseUnfitMembers(members: readonly NewMember[]): void {
  const seen = new Set<string>()
  for (const [place, { party, category }] of members.entries()) {
    const who = party ?? `"${category?.trim()}"`
    if ((party == null) === !category?.trim() || seen.has(who)) throw new BodyMemberUnfit(place)
    seen.add(who)
  }
}

/** A body that is said to be of an agreement and of a pilot: that of an agreement is its pilot's. */
export class AgreementOrPilot extends DomainError {
  override readonly code = 'AGREEMENT_OR_PILOT'

  constructor(agreement: string, pilot: string) {
    super(
      {
        nb: `Oppgi enten avtalen ("${agreement}") eller pilotområdet ("${pilot}"): et organ i en avtale hører til avtalens pilotområde.`,
        nn: `Oppgje anten avtalen ("${agreement}") eller pilotområdet ("${pilot}"): eit organ i ein avtale høyrer til pilotområdet til avtalen.`,
        en: `Give either the agreement ("${agreement}") or the pilot ("${pilot}"): a body of an agreement belongs to the agreement’s pilot.`,
      },
      { values: { agreement, pilot }, path: ['pilot'] },
    )
  }
}

/** Refuses a change of members that is based on another edition than the present one; `members` are those of now. */
export function refuseOtherMembers(
  body: { readonly id: string; readonly edition: number },
  expected: number,
  members: readonly string[],
): void {
  if (body.edition !== expected) throw new VersionConflict(body.id, expected, body.edition, { members: [...members] })
}
