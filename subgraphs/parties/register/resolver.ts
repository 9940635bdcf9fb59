import { type ClassType, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { LocalDate } from '../../foundation/dates.js'
import { LocalDate as LocalDateScalar } from '../../foundation/scalars.js'
import type { Context } from '../stores.js'
import { FormerName } from './entity.js'
import type { RegisterKind } from './rules.js'
import type { ClosingKind, PlaceKind } from './store.js'

/** Gives a type of a register the fields `edition` and `formerNames`. */
export function registeredOf<T extends object>(Type: ClassType<T>, keyOf: (held: T) => string): new () => object {
  const kind = Type.name as RegisterKind
  @Resolver(() => Type)
  class RegisteredResolver {
    @FieldResolver(() => Int, {
      description:
        'How often what is said of it here was changed, and once more: what an act names as `expectedVersion`.',
    })
    edition(@Root() held: T, @Ctx() { registers }: Context): Promise<number> {
      return registers.editionOf(kind, keyOf(held))
    }

    @FieldResolver(() => [FormerName], { description: 'What it was called before, newest first.' })
    formerNames(@Root() held: T, @Ctx() { registers }: Context): Promise<FormerName[]> {
      return registers.formerNamesOf(kind, keyOf(held))
    }
  }
  return RegisteredResolver
}

/** Gives a type that may be closed the fields that say so, and what has its place. `byId` finds others of the type. */
export function closingOf<T extends { readonly id: string }>(
  Type: ClassType<T>,
  byId: (context: Context) => (id: string) => Promise<T | null>,
): new () => object {
  const kind = Type.name as ClosingKind
  @Resolver(() => Type)
  class ClosingResolver {
    @FieldResolver(() => LocalDateScalar, {
      nullable: true,
      description: 'The day it was closed: what refers to it stays readable. Null while it is open.',
    })
    async closedOn(@Root() { id }: T, @Ctx() { registers }: Context): Promise<LocalDate | null> {
      return (await registers.closingOf(kind, id))?.closedOn ?? null
    }

    @FieldResolver(() => String, { nullable: true, description: 'Why it was closed; null while it is open.' })
    async closingReason(@Root() { id }: T, @Ctx() { registers }: Context): Promise<string | null> {
      return (await registers.closingOf(kind, id))?.reason ?? null
    }

    @FieldResolver(() => Type, {
      nullable: true,
      description: 'What it was merged into, and has its place; null where it was not merged.',
    })
    async mergedInto(@Root() { id }: T, @Ctx() context: Context): Promise<T | null> {
      const into = (await context.registers.closingOf(kind, id))?.mergedIntoId ?? null
      return into === null ? null : byId(context)(into)
    }

    @FieldResolver(() => [Type], { description: 'What was merged into it, by key.' })
    async mergedFrom(@Root() { id }: T, @Ctx() context: Context): Promise<T[]> {
      return all(await context.registers.mergedInto(kind, id), byId(context))
    }
  }
  return ClosingResolver
}

/** Gives a place the fields that say what took over from it, and from what it took over. */
export function successionOf<T extends { readonly code: string }>(
  Type: ClassType<T>,
  byCode: (context: Context) => (code: string) => Promise<T | null>,
): new () => object {
  const kind = Type.name as PlaceKind
  @Resolver(() => Type)
  class SuccessionResolver {
    @FieldResolver(() => [Type], {
      description: 'What took over from it, by code: several where it was divided; empty while it exists.',
    })
    async successors(@Root() { code }: T, @Ctx() context: Context): Promise<T[]> {
      return all(await context.registers.successorsOf(kind, code), byCode(context))
    }

    @FieldResolver(() => [Type], {
      description:
        'From what it took over, by code: several where they were merged; empty where that is not on record.',
    })
    async predecessors(@Root() { code }: T, @Ctx() context: Context): Promise<T[]> {
      return all(await context.registers.predecessorsOf(kind, code), byCode(context))
    }
  }
  return SuccessionResolver
}

async function all<T>(keys: readonly string[], byKey: (key: string) => Promise<T | null>): Promise<T[]> {
  const found = await Promise.all(keys.map(byKey))
  return found.filter((each) => each !== null)
}
