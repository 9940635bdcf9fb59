import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import { FigureState } from '../../foundation/figure-state.js'

export const ExpectedFigureKind = enumeration('ExpectedFigureKind', 'What sort of figure is expected of a pilot.', {
  APPROVAL: 'What a main party decided about the agreement. Norwegian: politisk vedtak.',
  PLAN: 'The approved action plan of a year of the agreement so far. Norwegian: handlingsplan.',
  GRANT: 'The amount of a grant. Norwegian: tilskudd.',
  MONEY: 'The amount of an entry at any other stage.',
  READING: 'The reading of an indicator for a period with a target that is over. Norwegian: måling.',
  BASELINE: 'Where an indicator stood before the work began. Norwegian: nullpunkt.',
  JUDGING: 'How it is judged that something has been attained, of an indicator or a measure.',
  ASSESSMENT: 'What someone independent concluded of an objective. Norwegian: vurdering av måloppnåelse.',
  SELF_REPORT: 'What the parties say of how far an objective is reached. Norwegian: rapportering.',
})
export type ExpectedFigureKind = keyof typeof ExpectedFigureKind

/** No table of its own: each row is found where the figure is, or should be. */
@Entity()
@ObjectType({
  description: 'A figure that is expected of a pilot: whether it is known, who owes it, and where it stands.',
})
export class ExpectedFigure {
  @PrimaryColumn('text')
  key!: string

  @Column('smallint')
  place!: number

  @Column('text')
  @Field(() => ExpectedFigureKind, { description: 'What sort of figure it is.' })
  kind!: ExpectedFigureKind

  @Column('text')
  @Field(() => String, { description: 'What it is of, in words: the party, the year, the indicator or the like.' })
  title!: string

  @Column('text')
  @Field(() => FigureState, { description: 'Whether it is known, and if not, why.' })
  state!: FigureState

  @Column('text')
  @Field(() => String, {
    description:
      'The path of its field in the graph, as in `agreement(id: "demo-x").approvals[party.id = "kdd"].decidedOn`: dots lead into fields, brackets pick from a list.',
  })
  path!: string

  @Column('text', { array: true })
  owedBy!: string[]
}
