import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

export const AnchoringKind = enumeration('AnchoringKind', 'What sort of decision or document an agreement rests on.', {
  POLITICAL_DECISION: 'Norwegian: politisk vedtak.',
  PLAN: 'A municipal or county plan. Norwegian: kommuneplan, fylkesplan.',
  GOVERNMENT_DECISION: 'Norwegian: regjeringsvedtak.',
  WHITE_PAPER: 'A report to the Storting. Norwegian: stortingsmelding.',
})
export type AnchoringKind = keyof typeof AnchoringKind

@Entity()
@ObjectType({
  description: withTerm(
    'forankring',
    'A plan, resolution or white paper that an agreement rests on, for one of its parties.',
  ),
})
export class Anchoring extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  agreementId!: string

  @Column('text', { nullable: true })
  partyId!: string | null

  @Column('smallint')
  position!: number

  @Column('text')
  @Field(() => AnchoringKind, { description: 'What sort of decision or document it is.' })
  kind!: AnchoringKind

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The title of the document, where it has one.' })
  title!: string | null

  @Column('smallint', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'The first year it covers; null where no source says.' })
  fromYear!: number | null

  @Column('smallint', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'The last year it covers; null where no source says.' })
  toYear!: number | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The body that decided, such as "fylkestinget".' })
  body!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What the text takes for granted about it.' })
  note!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The section of the agreement that names it.' })
  section!: string | null
}
