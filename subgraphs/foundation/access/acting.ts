import { z } from 'zod'
import { type Actor, type Task, tasks } from './actor.js'
import type { Directory, Membership } from './directory.js'
import { ActingForUnclear, NotAMember, OrganisationUnknown, SupplierNotRecorded, TokenRefused } from './refusals.js'

/** An organisation as Maskinporten writes it, by its number in the register of legal entities (Enhetsregisteret, 0192). */
const organisation = z
  .object({ authority: z.literal('iso6523-actorid-upis'), ID: z.string().regex(/^0192:\d{9}$/) })
  .transform(({ ID }) => ID.slice('0192:'.length))

const machine = z.object({
  consumer: organisation,
  supplier: organisation.optional(),
  scope: z.string().max(4_000).default(''),
})

/** What of a token says who acts. A personal number (`pid`) is not among it: it is never read. */
export type ActingClaims = Readonly<Record<string, unknown>>

/**
 * Who acts by a token: the organisation that a machine's token names, or the one that a person says.
 *
 * A token with a subject is a person's. It may name a `consumer` too, the organisation whose program the person signed in
 * by: that lends the person nothing of what the organisation may do.
 */
export async function actorOf(
  issuer: string,
  claims: ActingClaims,
  actingFor: string | undefined,
  directory: Directory,
): Promise<Actor> {
  const { sub } = claims
  if (sub === undefined) return await machineOf(claims, actingFor, directory)
  if (typeof sub !== 'string' || sub.length === 0 || sub.length > 255) throw new TokenRefused('CLAIMS')
  const { member, ...mandate } = chosen(await directory.memberships(issuer, sub), actingFor)
  return { ...mandate, person: member, supplier: null }
}

async function machineOf(claims: ActingClaims, actingFor: string | undefined, directory: Directory): Promise<Actor> {
  const named = machine.safeParse(claims)
  if (!named.success) throw new TokenRefused('CLAIMS')
  const { consumer, supplier, scope } = named.data
  const party = await directory.partyWithNumber(consumer)
  if (party === null) throw new OrganisationUnknown(consumer)
  if (actingFor !== undefined && actingFor !== party) throw new NotAMember(actingFor)
  const asked = tasksIn(scope)
  if (supplier === undefined) return { party, person: null, supplier: null, tasks: asked }
  const mandate = await directory.supplierMandate(party, supplier)
  if (mandate === null) throw new SupplierNotRecorded(supplier, party)
  return { party, person: null, supplier, tasks: asked.filter((task) => mandate.tasks.includes(task)) }
}

/** `bygdevekst:draft` lets a machine draft. Scopes of others, and tasks of tomorrow, say nothing here. */
function tasksIn(scope: string): readonly Task[] {
  const scopes = new Set(scope.split(' '))
  return tasks.filter((task) => scopes.has(`bygdevekst:${task.toLowerCase()}`))
}

/** What is done is signed with the first of them, where there are several with one organisation. */
function chosen(mandates: readonly Membership[], actingFor: string | undefined): Membership {
  const parties = [...new Set(mandates.map(({ party }) => party))]
  if (actingFor === undefined && parties.length > 1) throw new ActingForUnclear(parties.sort())
  const party = actingFor ?? parties[0]
  const own = mandates.filter((mandate) => mandate.party === party)
  const [first] = own
  if (party === undefined || first === undefined) throw new NotAMember(actingFor ?? null)
  return {
    member: first.member,
    party,
    tasks: tasks.filter((task) => own.some((mandate) => mandate.tasks.includes(task))),
  }
}
