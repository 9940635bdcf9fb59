import { remembered } from './remembered.js'

/** The media types an answer of `/graphql` can have. */
export type MediaType = 'application/json' | 'application/graphql-response+json' | 'text/event-stream'

/** In the order that decides where the client has no preference of its own. */
const offered: readonly MediaType[] = ['application/json', 'application/graphql-response+json', 'text/event-stream']

/** The media type the client likes best of those offered; undefined where it takes none of them. */
export function preferred(accept: string | undefined): MediaType | undefined {
  return accept === undefined ? 'application/json' : ofHeader(accept)
}

const ofHeader = remembered(choose)

interface Range {
  readonly type: string
  readonly quality: number
  readonly place: number
}

function choose(accept: string): MediaType | undefined {
  const ranges = accept.split(',').map(range)
  return offered
    .map((type) => ({ type, range: best(type, ranges) }))
    .filter(({ range }) => range !== undefined && range.quality > 0)
    .sort((a, b) => b.range!.quality - a.range!.quality || a.range!.place - b.range!.place)
    .at(0)?.type
}

function range(text: string, place: number): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  return { type, quality: quality === undefined ? 1 : Number(quality) || 0, place }
}

/** The most exact range that covers the type: its own name before `application/*` before any type. */
function best(type: MediaType, ranges: readonly Range[]): Range | undefined {
  const family = `${type.slice(0, type.indexOf('/'))}/*`
  // Nobody who takes anything at all waits for a stream.
  const names = type === 'text/event-stream' ? [type] : [type, family, '*/*']
  for (const name of names) {
    const found = ranges.find((range) => range.type === name)
    if (found) return found
  }
  return undefined
}
