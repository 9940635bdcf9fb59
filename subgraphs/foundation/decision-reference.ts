import { Directive, Field, InputType, ObjectType } from 'type-graphql'
import { DomainError } from './errors.js'
import { withTerm } from './terms.js'

/** Where a decision can be looked up, as a `jsonb` column keeps it. */
export interface Reference {
  readonly archive?: string | null
  readonly case?: string | null
  readonly document?: string | null
  readonly url?: string | null
}

@Directive('@shareable')
@ObjectType({ description: withTerm('saksreferanse', 'Where a decision can be looked up.') })
export class DecisionReference implements Reference {
  @Field(() => String, {
    nullable: true,
    description: 'The archive that holds it, such as "Smøla kommune". Norwegian: arkiv.',
  })
  archive!: string | null

  @Field(() => String, { nullable: true, description: 'The number of the case in it. Norwegian: saksnummer.' })
  case!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The number of the document in the case. Norwegian: dokumentnummer.',
  })
  document!: string | null

  @Field(() => String, { nullable: true, description: 'Where it is published.' })
  url!: string | null
}

@InputType({
  description: withTerm(
    'saksreferanse',
    'Where a decision can be looked up: by its case, its document or its address.',
  ),
})
export class DecisionReferenceInput implements Reference {
  @Field(() => String, {
    nullable: true,
    description: 'The archive that holds it, such as "Smøla kommune". Norwegian: arkiv.',
  })
  archive?: string | null

  @Field(() => String, { nullable: true, description: 'The number of the case in it. Norwegian: saksnummer.' })
  case?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The number of the document in the case. Norwegian: dokumentnummer.',
  })
  document?: string | null

  @Field(() => String, { nullable: true, description: 'Where it is published.' })
  url?: string | null
}

/** A decision is to be put on record, and nothing says where it can be looked up. */
export class ReferenceMissing extends DomainError {
  override readonly code = 'REFERENCE_MISSING'

  constructor() {
    super(
      {
        nb: 'Si hvor vedtaket kan finnes igjen: saksnummer, dokumentnummer eller adresse.',
        nn: 'Sei kvar vedtaket kan finnast att: saksnummer, dokumentnummer eller adresse.',
        en: 'Say where the decision can be looked up: by its case, its document or its address.',
      },
      { path: ['reference'] },
    )
  }
}

/** The reference as it is kept: without what it does not say. */
export function kept({ archive, case: number, document, url }: Reference): Reference {
  const said = Object.entries({ archive, case: number, document, url }).filter(([, value]) => value?.trim())
  if (!said.some(([name]) => name !== 'archive')) throw new ReferenceMissing()
  return Object.fromEntries(said)
}
