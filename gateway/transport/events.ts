import type { IncomingMessage } from 'node:http'
import { RoomUnavailable } from './room-unavailable.js'

export interface ServerSentEvent {
  readonly event: string
  readonly data: string
}

/** Reads server-sent events as they come. Comments, which only show that the sender lives, are left out. */
export async function* readEvents(
  room: string,
  response: IncomingMessage,
  mostCharacters: number,
): AsyncGenerator<ServerSentEvent> {
  response.setEncoding('utf8')
  let rest = ''
  for await (const chunk of response as AsyncIterable<string>) {
    const blocks = (rest + chunk).split(/\r?\n\r?\n/)
    rest = blocks.pop() ?? ''
    if (rest.length > mostCharacters)
      throw new RoomUnavailable(room, 'TOO_LARGE', `an event is larger than ${mostCharacters} characters`)
    for (const block of blocks) {
      const event = parseEvent(block)
      if (event) yield event
    }
  }
}

function parseEvent(block: string): ServerSentEvent | undefined {
  let event = 'message'
  const data: string[] = []
  for (const line of block.split(/\r?\n/)) {
    const [, field, value] = /^(event|data): ?(.*)$/.exec(line) ?? []
    if (field === 'event') event = value ?? ''
    if (field === 'data') data.push(value ?? '')
  }
  return data.length > 0 ? { event, data: data.join('\n') } : undefined
}
