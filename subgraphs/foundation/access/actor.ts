/**
 * What an organisation lets a person, or a machine of its own, do for it.
 *
 * HANDLE prepares a decision and APPROVE makes it: never the same person. ADMINISTER says who is a member, and with which tasks.
 */
export const tasks = ['DRAFT', 'SUBMIT', 'ENDORSE', 'HANDLE', 'APPROVE', 'REPORT', 'ASSESS', 'ADMINISTER'] as const
export type Task = (typeof tasks)[number]

/** Who acts, or reads what is not public: an organisation and, where a person does it, that person. */
export interface Actor {
  /** Key of the party acted for, such as `smola-kommune`. */
  readonly party: string
  /** The membership by which the person acts, a key made at random; null for a machine. */
  readonly person: string | null
  /** Organisation number of the supplier that acts on the party's behalf; null where it acts itself. */
  readonly supplier: string | null
  /** What the organisation lets this person or machine do. A member without any may read what the organisation may. */
  readonly tasks: readonly Task[]
}
