/** The whole graph as one schema, for graphql-js to answer. */
export const whole = /* GraphQL */ `
  type Query {
    pilot(id: ID! = "1"): Pilot
    pilots: [Pilot!]!
    anything: [Thing]
    found: [Found!]
    measure: Measure!
    people: [Person]!
    place: Place
  }

  interface Thing { id: ID! name: String }
  union Found = Pilot | Measure

  type Pilot implements Thing {
    id: ID!
    name: String
    title: String!
    measures(first: Int): [Measure!]!
    lead: Person
    place: Place
    budget: Int!
    score(of: Int): Int
    chief: Person!
    grid: [[Measure]!]
    state: State
    tags: [String!]
  }

  type Measure implements Thing {
    id: ID!
    name: String
    weight: Int
    cost: Int
    shares: [Int!]
    shipping(rate: Int): String
    mustShip: String!
    owner: Person!
    helpers: [Person!]
    related: Found
    note: String
  }

  type Person {
    id: ID!
    name: String!
    boss: Person
    home: Place!
    leads: [Thing!]
  }

  type Place { x: Int! y: Int near: Place }
  enum State { OPEN CLOSED }
`

/** The same graph in three rooms. Fields are answered by the same resolvers wherever they stand. */
export const parts: Readonly<Record<string, string>> = {
  one: /* GraphQL */ `
    type Query {
      pilot(id: ID! = "1"): Pilot
      pilots: [Pilot!]!
      anything: [Thing]
      place: Place @shareable
    }
    interface Thing { id: ID! name: String }
    type Pilot implements Thing @key(fields: "id") {
      id: ID!
      name: String @shareable
      title: String!
      measures(first: Int): [Measure!]!
      lead: Person
      place: Place
      grid: [[Measure]!]
    }
    type Measure implements Thing @key(fields: "id") { id: ID! name: String @shareable weight: Int }
    type Person @key(fields: "id") { id: ID! boss: Person }
    type Place @shareable { x: Int! y: Int near: Place }
  `,
  two: /* GraphQL */ `
    type Query {
      found: [Found!]
      measure: Measure!
      place: Place @shareable
    }
    union Found = Pilot | Measure
    type Pilot @key(fields: "id") {
      id: ID!
      name: String @shareable
      budget: Int!
      score(of: Int): Int
      chief: Person!
      state: State
    }
    type Measure @key(fields: "id") {
      id: ID!
      name: String @shareable
      weight: Int @external
      cost: Int
      shares: [Int!]
      shipping(rate: Int): String @requires(fields: "weight")
      mustShip: String! @requires(fields: "weight")
      related: Found
    }
    type Person @key(fields: "id") { id: ID! home: Place! }
    type Place @shareable { x: Int! y: Int near: Place }
    enum State { OPEN CLOSED }
  `,
  three: /* GraphQL */ `
    type Query { people: [Person]! }
    interface Thing { id: ID! }
    type Pilot implements Thing @key(fields: "id") { id: ID! tags: [String!] }
    type Measure implements Thing @key(fields: "id") { id: ID! owner: Person! helpers: [Person!] note: String }
    type Person @key(fields: "id") { id: ID! name: String! leads: [Thing!] }
  `,
}
