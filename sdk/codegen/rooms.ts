import { capital, type NamedQuestion, uncapital, type Variable } from './named-question.js'
import { entranceOf, openVariables, type Shape, shapeOf } from './shape.js'
import { asked, doc } from './typescript.js'

/** The questions of one room, and what has to be said to enter it. */
export interface Room {
  readonly name: string
  readonly entrance: Variable | undefined
  readonly members: readonly Member[]
}

export interface Member {
  readonly question: NamedQuestion
  readonly shape: Shape
  /** What is left to say of it. */
  readonly open: readonly Variable[]
}

export const roomsOf = (questions: readonly NamedQuestion[]): Room[] =>
  [...new Set(questions.map(({ room }) => room))].map((name) => {
    const held = questions.filter(({ room }) => room === name)
    const entrance = entranceOf(held)
    const member = (question: NamedQuestion): Member => {
      const open = openVariables(question, entrance)
      return { question, shape: shapeOf(question, open), open }
    }
    return { name, entrance, members: held.map(member) }
  })

/** The type of a question's data: of one node where it is turned page by page. */
export const dataName = ({ question, shape }: Member): string =>
  shape.kind === 'paged' ? `${question.name}Node` : question.name

/** What can be asked in a room. */
export function roomInterface({ name, members }: Room): string {
  const lines = branches(members).map(({ key, leaf, leaves }) =>
    leaf
      ? method(leaf, key, '  ')
      : `  readonly ${key}: {\n${leaves.map(([inner, each]) => method(each, inner, '    ')).join('\n')}\n  }`,
  )
  return `\nexport interface ${roomName(name)} {\n${lines.join('\n')}\n}\n`
}

/** What a client holds: its rooms. One with an entrance is called with it. */
export function roomsInterface(rooms: readonly Room[]): string {
  const lines = rooms.map(({ name, entrance }) =>
    entrance
      ? `${doc(entrance.description, '  ')}  ${name}(${entrance.name}: ${asked(entrance.type)}): ${roomName(name)}`
      : `  readonly ${name}: ${roomName(name)}`,
  )
  return `\n/** Every named question, by room. */\nexport interface Rooms {\n${lines.join('\n')}\n}\n`
}

/** The function that makes them, given a way to ask. */
export function roomsFunction(rooms: readonly Room[]): string {
  const lines = rooms.map(({ name, entrance, members }) =>
    entrance
      ? `  ${name}: (${entrance.name}) => {\n    const within = bound(ask, { ${entrance.name} })\n    return ${made(members, 'within', '    ')}\n  },`
      : `  ${name}: ${made(members, 'ask', '  ')},`,
  )
  return `\nexport const rooms = (ask: Asker): Rooms => ({\n${lines.join('\n')}\n})\n`
}

/** The function that makes one room alone. */
export const roomFunction = ({ name, members }: Room): string =>
  `\nexport const ${name} = (ask: Asker): ${roomName(name)} => (${made(members, 'ask', '')})\n`

function made(members: readonly Member[], ask: string, indent: string): string {
  const call = ({ question, shape }: Member): string => {
    const name = uncapital(question.name)
    if ('key' in shape) return `${shape.kind}(${ask}, ${name}, '${shape.key.name}')`
    return `${shape.kind}(${ask}, ${name})`
  }
  const lines = branches(members).map(({ key, leaf, leaves }) =>
    leaf
      ? `${indent}  ${key}: ${call(leaf)},`
      : `${indent}  ${key}: { ${leaves.map(([inner, each]) => `${inner}: ${call(each)}`).join(', ')} },`,
  )
  return `{\n${lines.join('\n')}\n${indent}}`
}

const method = (member: Member, name: string, indent: string): string =>
  `${doc(member.question.description, indent)}${indent}${name}${signature(member)}`

function signature(member: Member): string {
  const { question, shape, open } = member
  const answer = `Promise<Answer<${dataName(member)}>>`
  const variables = open.length === 0 ? 'object' : `${question.name}Variables`
  switch (shape.kind) {
    case 'byKey':
      return `(${shape.key.name}: ${asked(shape.key.type)}, call?: Call): ${answer}`
    case 'byKeyAnd':
      return `(${shape.key.name}: ${asked(shape.key.type)}, variables?: ${variables}, call?: Call): ${answer}`
    case 'paged':
      return `(variables?: ListVariables<${variables}>, call?: Call): List<${dataName(member)}>`
    case 'act':
      return `(variables: ActVariables<${variables}>, call?: Call): ${answer}`
    case 'alone':
      return `(call?: Call): ${answer}`
    case 'whole':
      return `(variables${shape.optional ? '?' : ''}: ${variables}, call?: Call): ${answer}`
  }
}

interface Branch {
  readonly key: string
  /** The question that stands here itself; otherwise those one level down do. */
  readonly leaf: Member | undefined
  readonly leaves: readonly (readonly [string, Member])[]
}

/** Members by the first step of their paths. */
function branches(members: readonly Member[]): Branch[] {
  const keys = [...new Set(members.map(({ question }) => question.path[0]!))]
  return keys.map((key) => {
    const here = members.filter(({ question }) => question.path[0] === key)
    const leaf = here.find(({ question }) => question.path.length === 1)
    if (leaf && here.length > 1)
      throw new Error(`${leaf.question.name} stands where ${here.length - 1} others have to.`)
    return { key, leaf, leaves: here.map((member) => [member.question.path[1]!, member] as const) }
  })
}

const roomName = (room: string): string => (room === 'acts' ? 'Acts' : `${capital(room)}Room`)
