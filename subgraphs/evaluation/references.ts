import { Directive, Field, ID, ObjectType } from 'type-graphql'
import { Entity, PrimaryColumn } from 'typeorm'
import { CountyCode, MunicipalityCode } from '../foundation/scalars.js'

/*
 * Other rooms' types, known here by their keys. What they say stands in their own rooms; here they get fields of ours. Those that
 * this room lists are read from what their rooms publish.
 */

@Entity('public_pilot')
@Directive('@key(fields: "id")')
@ObjectType('Pilot')
export class Pilot {
  @PrimaryColumn('text')
  @Field(() => ID)
  id!: string
}

@Directive('@key(fields: "id")')
@ObjectType('Agreement')
export class Agreement {
  @Field(() => ID)
  id!: string
}

@Entity('public_objective')
@Directive('@key(fields: "id")')
@ObjectType('Objective')
export class Objective {
  @PrimaryColumn('text')
  @Field(() => ID)
  id!: string
}

@Directive('@key(fields: "id")')
@ObjectType('Obligation')
export class Obligation {
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

@Entity('public_measure')
@Directive('@key(fields: "id")')
@ObjectType('Measure')
export class Measure {
  @PrimaryColumn('text')
  @Field(() => ID)
  id!: string
}

@Directive('@key(fields: "id")')
@ObjectType('PlanVersion')
export class PlanVersion {
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
