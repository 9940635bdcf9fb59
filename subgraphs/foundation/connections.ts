import { type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql'

type Answer<T> = () => T | Promise<T>

/** Part of a list, its rows already read. What costs a statement more is found out only when asked for. */
export class Page<Node> {
  readonly pageInfo: PageInfo

  constructor(
    readonly nodes: readonly Node[],
    readonly cursorAt: (place: number) => string,
    more: { readonly next: Answer<boolean>; readonly previous: Answer<boolean> },
    readonly count: Answer<number>,
  ) {
    this.pageInfo = new PageInfo(more.next, more.previous, cursorAt, nodes.length)
  }

  get edges(): PlacedNode<Node>[] {
    return this.nodes.map((node, place) => new PlacedNode(node, this.cursorAt, place))
  }
}

class PlacedNode<Node> {
  constructor(
    readonly node: Node,
    private readonly cursorAt: (place: number) => string,
    private readonly place: number,
  ) {}

  get cursor(): string {
    return this.cursorAt(this.place)
  }
}

@Directive('@shareable')
@ObjectType({ description: 'Where a page begins and ends in its list, and whether there is more either way.' })
export class PageInfo {
  constructor(
    private readonly next: Answer<boolean>,
    private readonly previous: Answer<boolean>,
    private readonly cursorAt: (place: number) => string,
    private readonly size: number,
  ) {}

  @Field(() => Boolean, { description: 'Whether more rows follow.' })
  hasNextPage(): boolean | Promise<boolean> {
    return this.next()
  }

  @Field(() => Boolean, { description: 'Whether rows come before.' })
  hasPreviousPage(): boolean | Promise<boolean> {
    return this.previous()
  }

  @Field(() => String, { nullable: true, description: 'The cursor of the first row; null on an empty page.' })
  startCursor(): string | null {
    return this.size === 0 ? null : this.cursorAt(0)
  }

  @Field(() => String, { nullable: true, description: 'The cursor of the last row; null on an empty page.' })
  endCursor(): string | null {
    return this.size === 0 ? null : this.cursorAt(this.size - 1)
  }
}

/**
 * The GraphQL types of a page of these: `const { Connection: PilotConnection } = connectionOf(Pilot)`.
 *
 * They only describe: what answers is a `Page`, whose properties the fields read. `totalCount` is a method, with a
 * resolver of its own, since it is counted only when asked for.
 */
export function connectionOf<Node extends object>(node: ClassType<Node>, name = node.name) {
  // Two rooms may list the same type: a page of it is the same to a reader, whoever gives it.
  @Directive('@shareable')
  @ObjectType(`${name}Edge`, { description: `A ${name} in a list, and its place there.` })
  class Edge {
    @Field(() => node, { simple: true, description: 'The row itself.' })
    node!: Node

    @Field(() => String, {
      simple: true,
      description: 'Its place in this list, in this order: give it back as after or before.',
    })
    cursor!: string
  }

  @Directive('@shareable')
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [Edge], { simple: true, description: 'The rows, each with its place in the list.' })
    edges!: Edge[]

    @Field(() => [node], { simple: true, description: 'The same as in edges, without their cursors.' })
    nodes!: readonly Node[]

    @Field(() => PageInfo, { simple: true, description: 'Where the page begins and ends.' })
    pageInfo!: PageInfo

    private readonly count!: Answer<number>

    @Field(() => Int, { description: 'How many there are in the whole list. Counted only when asked for.' })
    totalCount(): number | Promise<number> {
      return this.count()
    }
  }

  return { Connection, Edge }
}
