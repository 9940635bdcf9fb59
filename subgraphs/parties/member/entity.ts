import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import { LocalDate, OrgNumber } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

export const MemberTask = enumeration(
  'MemberTask',
  withTerm('oppgave', 'What an organisation lets somebody do for it.'),
  {
    DRAFT: 'Write drafts. Norwegian: utarbeide.',
    SUBMIT: 'Agree to what was written, and submit it. Norwegian: sende inn.',
    ENDORSE: 'Answer for a named partner. Norwegian: tilslutte seg.',
    HANDLE: 'Prepare a decision. Norwegian: saksbehandle.',
    APPROVE: 'Make a decision that another person has prepared. Norwegian: godkjenne.',
    REPORT: 'Put on record what was decided, done and spent. Norwegian: rapportere.',
    ASSESS: 'Judge the work from outside. Norwegian: vurdere.',
    ADMINISTER: 'Say who is a member, and with which tasks. Norwegian: administrere.',
  },
)
export type MemberTask = keyof typeof MemberTask

@Entity()
@ObjectType({
  description: withTerm(
    'medlem',
    'That an organisation lets a person act for it, with which tasks and for how long. Never public.',
  ),
})
export class Member extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key made at random: what the person does is signed with it.' })
  id!: string

  @Column('text')
  partyId!: string

  @Column('text', { array: true })
  @Field(() => [MemberTask], {
    description: 'What the person may do; without any, read what the organisation may read.',
  })
  tasks!: MemberTask[]

  @Column('date')
  @Field(() => LocalDate, { description: 'The first day.' })
  validFrom!: LocalDate

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The last day agreed; null where none is.' })
  validTo!: LocalDate | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The day it was ended, at once; null while it was not.' })
  endedOn!: LocalDate | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day who the person is was erased; null while it stands.',
  })
  erasedOn!: LocalDate | null

  @Column('integer')
  @Field(() => Int, { description: 'How often it was changed, and once more: what an act names as `expectedVersion`.' })
  edition!: number
}

@ObjectType({ description: withTerm('innlogging', 'How the person of a membership signs in.') })
export class MemberLogin {
  memberId!: string

  @Field(() => String, { description: 'Who vouches for the person, by the address that its tokens name.' })
  issuer!: string

  @Field(() => String, { description: 'What the issuer calls the person. Never a personal number.' })
  subject!: string
}

@Entity()
@ObjectType({
  description: withTerm('leverandør', 'That an organisation lets a supplier’s machines act for it. Never public.'),
})
export class SupplierMandate extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  partyId!: string

  @Column('text')
  @Field(() => OrgNumber, { description: 'The number of the supplier. Norwegian: organisasjonsnummer.' })
  supplierNumber!: string

  @Column('text', { array: true })
  @Field(() => [MemberTask], { description: 'What it may do, as far as its token asks for it too.' })
  tasks!: MemberTask[]

  @Column('date')
  @Field(() => LocalDate, { description: 'The first day.' })
  validFrom!: LocalDate

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The last day agreed; null where none is.' })
  validTo!: LocalDate | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The day it was ended, at once; null while it was not.' })
  endedOn!: LocalDate | null
}
