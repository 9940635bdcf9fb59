import { ArgsType, Field, Float, ID, Int } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { FigureState } from '../../foundation/figure-state.js'
import type { Ore } from '../../foundation/money.js'
import { Kroner, LocalDate } from '../../foundation/scalars.js'
import { MoneySource } from './entity.js'

const today = 'today where it is left out'

/** What booking an amount takes, whatever it is of. */
@ArgsType()
export abstract class BookingArguments extends ActArguments {
  @Field(() => ID, { description: 'The agreement whose money it is.' })
  agreement!: string

  @Field(() => ID, { nullable: true, description: 'The objective that it is set on, where it is set on one itself.' })
  objective!: string | null

  @Field(() => ID, { nullable: true, description: 'The measure that it is set on, where it is set on one.' })
  measure!: string | null

  @Field(() => ID, { nullable: true, description: 'The party that gets it.' })
  recipient!: string | null

  @Field(() => Int, { description: 'The budget year, in whose prices it is.' })
  year!: number

  @Field(() => LocalDate, { nullable: true, description: `The day it is of: ${today}.` })
  bookedOn!: LocalDate | null

  @Field(() => String, { nullable: true, description: 'The decision, letter or voucher that it rests on.' })
  reference!: string | null

  @Field(() => String, { nullable: true, description: 'What else a reader should know about it.' })
  note!: string | null
}

@ArgsType()
export class AllocateArguments extends BookingArguments {
  @Field(() => ID, { nullable: true, description: 'The grant that it is allocated of; left out for own means.' })
  grant!: string | null

  @Field(() => MoneySource, { nullable: true, description: 'Where own means come from; left out for a grant.' })
  source!: MoneySource | null

  @Field(() => ID, { nullable: true, description: 'The party that pays own means.' })
  payer!: string | null

  @Field(() => Kroner, { description: 'How much, more than 0.' })
  amount!: Ore
}

@ArgsType()
export class ReallocateArguments extends ActArguments {
  @Field(() => ID, { description: 'The allocation that is moved, all of it.' })
  entry!: string

  @Field(() => Int, { description: 'The edition of it that was read: if it is another by now, nothing is done.' })
  expectedVersion!: number

  @Field(() => ID, { nullable: true, description: 'The objective that it is moved to, where it is set on one itself.' })
  objective!: string | null

  @Field(() => ID, { nullable: true, description: 'The measure that it is moved to, or that counts elsewhere by now.' })
  measure!: string | null

  @Field(() => LocalDate, { nullable: true, description: `The day it is moved: ${today}.` })
  bookedOn!: LocalDate | null
}

@ArgsType()
export class CommitArguments extends BookingArguments {
  @Field(() => MoneySource, { description: 'Where it comes from: another source than the grant of the agreement.' })
  source!: MoneySource

  @Field(() => ID, { description: 'The party that promises it.' })
  payer!: string

  @Field(() => Kroner, { description: 'How much, more than 0.' })
  amount!: Ore
}

@ArgsType()
export class BookSpendingArguments extends BookingArguments {
  @Field(() => MoneySource, { description: 'Where the money came from; OWN_HOURS for hours worked.' })
  source!: MoneySource

  @Field(() => ID, { nullable: true, description: 'The party whose accounts it is booked in.' })
  payer!: string | null

  @Field(() => Kroner, {
    nullable: true,
    description: 'How much; less than 0 for what was paid back. Left out for hours, and where it is not known.',
  })
  amount!: Ore | null

  @Field(() => FigureState, {
    nullable: true,
    description: 'Whether the amount is known, and if not, why; REPORTED where it is left out.',
  })
  state!: FigureState | null

  @Field(() => Float, { nullable: true, description: 'How many hours were worked, with at most two decimals.' })
  hours!: number | null

  @Field(() => Kroner, { nullable: true, description: 'What an hour is worth.' })
  rate!: Ore | null
}

@ArgsType()
export class ReviseEntryArguments extends ActArguments {
  @Field(() => ID, { description: 'The amount that is changed: planned, allocated, promised, paid out or spent.' })
  entry!: string

  @Field(() => Int, { description: 'The edition of it that was read: if it is another by now, nothing is done.' })
  expectedVersion!: number

  @Field(() => Kroner, {
    nullable: true,
    description: 'What it is from now on; left out for hours, and where it is not known.',
  })
  amount!: Ore | null

  @Field(() => FigureState, {
    nullable: true,
    description: 'Whether the amount is known, and if not, why; REPORTED where it is left out.',
  })
  state!: FigureState | null

  @Field(() => Float, { nullable: true, description: 'How many hours were worked, of own hours.' })
  hours!: number | null

  @Field(() => Kroner, { nullable: true, description: 'What an hour is worth, of own hours.' })
  rate!: Ore | null
}

@ArgsType()
export class DisburseArguments extends ActArguments {
  @Field(() => ID, { description: 'The grant that is paid out of.' })
  grant!: string

  @Field(() => Kroner, { description: 'How much, more than 0: no more than is left to pay of the grant.' })
  amount!: Ore

  @Field(() => Int, { nullable: true, description: 'The budget year; that of the payment where it is left out.' })
  year!: number | null

  @Field(() => LocalDate, { nullable: true, description: `The day it was paid: ${today}.` })
  bookedOn!: LocalDate | null

  @Field(() => String, { nullable: true, description: 'The payment, letter or voucher.' })
  reference!: string | null
}
