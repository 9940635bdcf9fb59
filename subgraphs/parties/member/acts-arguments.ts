import { ArgsType, Field, ID, Int } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { LocalDate, OrgNumber } from '../../foundation/scalars.js'
import { MemberTask } from './entity.js'

const fromMeaning = 'The first day; left out, the day it is done.'
const toMeaning = 'The last day; left out, until it is ended.'
const tasksMeaning = 'What is let be done; none lets read what the organisation may read.'

@ArgsType()
export class AddMemberArguments extends ActArguments {
  @Field(() => ID, { description: 'The organisation that lets the person act for it.' })
  party!: string

  @Field(() => String, { description: 'Who vouches for the person, by the address that its tokens name.' })
  issuer!: string

  @Field(() => String, {
    description: 'What the issuer calls the person: the `sub` of its tokens, never a personal number.',
  })
  subject!: string

  @Field(() => [MemberTask], { description: tasksMeaning })
  tasks!: MemberTask[]

  @Field(() => LocalDate, { nullable: true, description: fromMeaning })
  validFrom?: LocalDate | null

  @Field(() => LocalDate, { nullable: true, description: toMeaning })
  validTo?: LocalDate | null
}

@ArgsType()
export class MemberActArguments extends ActArguments {
  @Field(() => ID, { description: 'The membership.' })
  member!: string
}

@ArgsType()
export class ChangeMemberArguments extends MemberActArguments {
  @Field(() => Int, { description: 'The edition that was read: if it is another by now, nothing is done.' })
  expectedVersion!: number

  @Field(() => [MemberTask], { description: tasksMeaning })
  tasks!: MemberTask[]

  @Field(() => LocalDate, { nullable: true, description: toMeaning })
  validTo?: LocalDate | null
}

@ArgsType()
export class RecordSupplierArguments extends ActArguments {
  @Field(() => ID, { description: 'The organisation that lets the supplier act for it.' })
  party!: string

  @Field(() => OrgNumber, { description: 'The number of the supplier. Norwegian: organisasjonsnummer.' })
  supplierNumber!: OrgNumber

  @Field(() => [MemberTask], { description: tasksMeaning })
  tasks!: MemberTask[]

  @Field(() => LocalDate, { nullable: true, description: fromMeaning })
  validFrom?: LocalDate | null

  @Field(() => LocalDate, { nullable: true, description: toMeaning })
  validTo?: LocalDate | null
}

@ArgsType()
export class EndSupplierArguments extends ActArguments {
  @Field(() => ID, { description: 'What lets the supplier act.' })
  supplierMandate!: string
}

@ArgsType()
export class ErasePersonArguments extends ActArguments {
  @Field(() => ID, { nullable: true, description: 'The membership whose person is erased; it ends with that.' })
  member?: string | null

  @Field(() => ID, { nullable: true, description: 'The contact whose person is erased, at every moment.' })
  contact?: string | null
}
