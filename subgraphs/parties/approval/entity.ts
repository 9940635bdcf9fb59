import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { DecisionReference, type Reference } from '../../foundation/decision-reference.js'
import { enumeration } from '../../foundation/enumeration.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

export const ApprovalState = enumeration(
  'ApprovalState',
  'What a main party’s own political body has decided about an agreement.',
  {
    GRANTED: 'Approved, on a day that is on record.',
    GRANTED_WITH_RESERVATION: 'Approved, on a condition. It counts once the reservation is lifted.',
    REFUSED: 'Refused.',
    PENDING: 'Reported as not decided yet.',
    NOT_REPORTED: 'Nobody has told what was decided: it may well have been approved.',
  },
)
export type ApprovalState = keyof typeof ApprovalState

@Entity()
@ObjectType({ description: withTerm('politisk vedtak', 'What one main party has decided about an agreement.') })
export class Approval extends Sourced {
  @PrimaryColumn('text')
  id!: string

  @Column('text')
  agreementId!: string

  @Column('text')
  partyId!: string

  @Column('text')
  @Field(() => ApprovalState, { description: 'What the party has decided, as far as it is told.' })
  state!: ApprovalState

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The day of the decision.' })
  decidedOn!: LocalDate | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The body that decided, such as "kommunestyret".' })
  body!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The condition it was given on. Norwegian: forbehold.' })
  reservation!: string | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The day the reservation was lifted; null while it stands.' })
  reservationLiftedOn!: LocalDate | null

  @Column('jsonb', { nullable: true })
  @Field(() => DecisionReference, { nullable: true, description: 'Where the decision can be looked up.' })
  reference!: Reference | null

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The section of the agreement where the decision is, or should be, noted.',
  })
  section!: string | null
}

/** The decision by which a reservation was lifted: one of its own. */
@Entity()
@ObjectType({ description: withTerm('opphevet forbehold', 'The decision by which a reservation was lifted.') })
export class ReservationLifting extends Sourced {
  @PrimaryColumn('text')
  approvalId!: string

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The body that decided it, such as "fylkestinget".' })
  body!: string | null

  @Column('jsonb')
  @Field(() => DecisionReference, { description: 'Where the decision can be looked up.' })
  reference!: Reference
}
