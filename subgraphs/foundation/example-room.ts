import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  Float,
  ID,
  InputType,
  Int,
  InterfaceType,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
  Subscription,
} from 'type-graphql'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from './request.js'
import type { Representation, Room, RoomContext } from './room.js'
import { LocalDate } from './scalars.js'

/** A room small enough to hold in the head, for tests of how any room runs. It keeps nothing in a database. */

enum Size {
  Small = 'small',
  Large = 'large',
}
registerEnumType(Size, { name: 'Size', description: 'How big a thing is.' })

@InterfaceType({ resolveType: (value: { id: string }) => (value.id.startsWith('boat') ? 'Boat' : 'House') })
abstract class Thing {
  @Field(() => ID)
  id!: string
}

@ObjectType({ implements: Thing })
class Boat extends Thing {
  @Field(() => Float)
  metres!: number
}

@Directive('@key(fields: "id")')
@ObjectType({ implements: Thing, description: 'Where someone lives.' })
class House extends Thing {
  @Field(() => Size, { description: 'How big it is.' })
  size!: Size

  @Field(() => String, { nullable: true, deprecationReason: 'Ask for "id".' })
  name!: string | null

  @Field(() => [String])
  tags!: string[]

  /** A method of the object itself. */
  @Field(() => String)
  shout(@Arg('times', () => Int, { defaultValue: 1 }) times: number): string {
    return `${this.id}!`.repeat(times)
  }

  @Field(() => String, { nullable: true })
  get whisper(): string {
    if (this.id === 'house-3') throw new Error('a getter with the password hunter2')
    return this.id.toLowerCase()
  }
}

@InputType()
class Wish {
  @Field(() => Size, { nullable: true })
  size?: Size | null

  @Field(() => [ID], { nullable: true })
  ids?: (string | null)[] | null

  @Field(() => Float, { defaultValue: 1.5 })
  metres!: number

  @Field(() => [[Int!]], { nullable: true })
  numbers?: (number[] | null)[] | null

  @Field(() => LocalDate, { nullable: true })
  on?: LocalDate | null

  @Field(() => Wish, { nullable: true })
  or?: Wish | null
}

const house = (id: string, size = Size.Small, name: string | null = null): House =>
  Object.assign(new House(), { id, size, name, tags: [id, 'old'] })

const boat = (id: string): Boat => Object.assign(new Boat(), { id, metres: 4.5 })

const all = new Map(
  [house('house-1', Size.Large, 'Ås'), house('house-2'), house('house-3')].map((each) => [each.id, each]),
)

/** Another room's type, known by its key, with a field of ours. */
@Directive('@key(fields: "id")')
@ObjectType()
class Owner {
  @Field(() => ID)
  id!: string
}

class HouseStore {
  /** How many look-ups were made, and with how many keys. */
  readonly lookUps: number[] = []

  async byIds(ids: readonly string[]): Promise<(House | Error | null)[]> {
    this.lookUps.push(ids.length)
    return ids.map((id) => (id === 'house-broken' ? new Error('a secret of the store') : (all.get(id) ?? null)))
  }
}

export interface ExampleStores {
  readonly houses: HouseStore
}

type Context = RoomContext<ExampleStores>

@Resolver(() => House)
class HouseResolver {
  @Query(() => [House], { description: 'Every house.' })
  houses(@Arg('size', () => Size, { nullable: true }) size: Size | null): House[] {
    return [...all.values()].filter((each) => !size || each.size === size)
  }

  @Query(() => House, { nullable: true })
  async house(@Arg('id', () => ID) id: string, @Ctx() { houses }: Context): Promise<House | Error | null> {
    const [found] = await houses.byIds([id])
    return found ?? null
  }

  @Query(() => [House], { nullable: 'itemsAndList' })
  neighbours(@Arg('of', () => [ID]) of: string[], @Ctx() { houses }: Context): Promise<House | Error | null>[] {
    return of.map(async (id) => {
      const [found] = await houses.byIds([id])
      if (found instanceof Error) throw found
      return found ?? null
    })
  }

  @Query(() => [Thing])
  things(): Thing[] {
    return [boat('boat-1'), house('house-1')]
  }

  /** What a resolver is given, as text. */
  @Query(() => String)
  wished(
    @Arg('wish', () => Wish, { nullable: true }) wish: Wish | null,
    @Arg('times', () => Int, { defaultValue: 2 }) times: number,
    @Arg('really', () => Boolean, { nullable: true }) really: boolean | null,
  ): string {
    return JSON.stringify({ wish, times, really })
  }

  @Query(() => String)
  moment(@Ctx() { moment, language, requestId, actor }: Context): string {
    return [moment.revision, moment.day, moment.live, language, requestId, ...(actor ? [actor.party] : [])].join(' ')
  }

  /** Answers when the request is given up, and not before. */
  @Query(() => String, { nullable: true })
  never(@Ctx() { signal }: Context): Promise<null> {
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  }

  @Query(() => String, { nullable: true })
  large(@Arg('characters', () => Int) characters: number): string {
    return 'a'.repeat(characters)
  }

  /** A total that says how it was made, after a moment: `wait` turns of the event loop. */
  @Query(() => Int)
  async rooms(
    @Arg('wait', () => Int, { defaultValue: 0 }) wait: number,
    @Arg('summed', () => Boolean, { defaultValue: false }) summed: boolean,
    @Ctx() { cost }: Context,
  ): Promise<number> {
    for (let turn = 0; turn < wait; turn++) await new Promise(setImmediate)
    cost.note('rooms', summed ? 'ENTRIES' : 'CELLS')
    return 12
  }

  @FieldResolver(() => Owner, { nullable: true })
  async owner(@Root() { id }: House): Promise<Owner | null> {
    if (id === 'house-2') throw new Error('a secret of the resolver')
    return { id: `owner-of-${id}` }
  }

  @FieldResolver(() => String)
  mustBeThere(@Root() { id }: House): string | null {
    return id === 'house-2' ? null : id
  }
}

@Resolver(() => Owner)
class OwnerResolver {
  @FieldResolver(() => [House])
  owns(@Root() { id }: Owner): House[] {
    return [...all.values()].filter((each) => id === `owner-of-${each.id}`)
  }

  @Subscription(() => Int, { subscribe: ({ args }) => count(args.to) })
  counted(@Root() number: number, @Arg('to', () => Int) _to: number): number {
    return number
  }
}

async function* count(to: number): AsyncGenerator<number> {
  for (let number = 1; number <= to; number++) yield number
}

export const exampleRoom: Room<ExampleStores> = {
  name: 'parties',
  port: 0,
  entities: [],
  migrations: [],
  resolvers: [HouseResolver, OwnerResolver],
  orphanedTypes: [Boat],
  references: {
    House: (representations: readonly Representation[], { houses }) =>
      houses.byIds(representations.map(({ id }) => String(id))),
  },
  stores: (_reading: EntityManager, _context: RequestContext) => ({ houses: new HouseStore() }),
}
