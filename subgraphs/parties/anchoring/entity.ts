import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { Sourced } from '../../foundation/sourced.js'
import { withTerm } from '../../foundation/terms.js'

export enum AnchoringKind {
  POLITICAL_DECISION = 'POLITICAL_DECISION',
  PLAN = 'PLAN',
  GOVERNMENT_DECISION = 'GOVERNMENT_DECISION',
  WHITE_PAPER = 'WHITE_PAPER',
}

registerEnumType(AnchoringKind, {
  name: 'AnchoringKind',
  description: 'What sort of decision or document an agreement rests on.',
  valuesConfig: {
    POLITICAL_DECISION: { description: 'Norwegian: politisk vedtak.' },
    PLAN: { description: 'A municipal or county plan. Norwegian: kommuneplan, fylkesplan.' },
    GOVERNMENT_DECISION: { description: 'Norwegian: regjeringsvedtak.' },
    WHITE_PAPER: { description: 'A report to the Storting. Norwegian: stortingsmelding.' },
  },
})

@Entity()
@ObjectType({ description: withTerm('forankring', 'A plan, resolution or white paper that an agreement rests on, for one of its parties.') })
export class Anchoring extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID)
  id!: string

  @Column('text')
  agreementId!: string

  @Column('text', { nullable: true })
  partyId!: string | null

  @Column('smallint')
  position!: number

  @Column('text')
  @Field(() => AnchoringKind)
  kind!: AnchoringKind

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The title of the document, where it has one.' })
  title!: string | null

  @Column('smallint', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'The first year it covers.' })
  fromYear!: number | null

  @Column('smallint', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'The last year it covers.' })
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
