import { Directive, Field, ID, ObjectType } from 'type-graphql'
import { CountyCode, MunicipalityCode } from '../foundation/scalars.js'

/*
 * Other rooms' types, known here by their keys. What they say stands in their own rooms; here they get fields of ours.
 */

@Directive('@key(fields: "id")')
@ObjectType('Pilot')
export class Pilot {
  @Field(() => ID)
  id!: string
}

@Directive('@key(fields: "id")')
@ObjectType('Agreement')
export class Agreement {
  @Field(() => ID)
  id!: string
}

@Directive('@key(fields: "id")')
@ObjectType('Objective')
export class Objective {
  @Field(() => ID)
  id!: string
}

@Directive('@key(fields: "id")')
@ObjectType('Party')
export class Party {
  @Field(() => ID)
  id!: string
}

@Directive('@key(fields: "id")')
@ObjectType('Theme')
export class Theme {
  @Field(() => ID)
  id!: string
}

@Directive('@key(fields: "id")')
@ObjectType('PlanVersion')
export class PlanVersion {
  @Field(() => ID)
  id!: string
}

@Directive('@key(fields: "id")')
@ObjectType('Measure')
export class Measure {
  @Field(() => ID)
  id!: string
}

@Directive('@key(fields: "id")')
@ObjectType('MeasureVersion')
export class MeasureVersion {
  @Field(() => ID)
  id!: string
}

@Directive('@key(fields: "code")')
@ObjectType('Municipality')
export class Municipality {
  @Field(() => MunicipalityCode)
  code!: string
}

@Directive('@key(fields: "code")')
@ObjectType('County')
export class County {
  @Field(() => CountyCode)
  code!: string
}

/** What a column names in another room; null where it names nothing. */
export const named = (id: string | null): { id: string } | null => (id === null ? null : { id })

export const coded = (code: string | null): { code: string } | null => (code === null ? null : { code })
