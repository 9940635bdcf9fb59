import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { SubgraphResult } from '../engine/subgraph.js'
import { RoomUnavailable } from './room-unavailable.js'

const unzip = promisify(gunzip)

/** Reads a room's answer, and refuses what is no answer: cut off, too large, packed to burst, or not a GraphQL result. */
export async function readAnswer(room: string, response: IncomingMessage, mostBytes: number): Promise<SubgraphResult> {
  const { statusCode: status = 0, headers } = response
  // A room says no to a question with 400; an answer that holds errors is 200.
  if (status !== 200 && status !== 400) {
    response.destroy()
    throw new RoomUnavailable(room, status === 401 ? 'REFUSED_PROOF' : 'UNEXPECTED_STATUS', `it answered ${status}`)
  }
  const received = await readBytes(room, response, mostBytes)
  const bytes = headers['content-encoding'] === 'gzip' ? await unzipped(room, received, mostBytes) : received
  return parseResult(room, bytes.toString('utf8'))
}

export function parseResult(room: string, text: string): SubgraphResult {
  let result: unknown
  try {
    result = JSON.parse(text)
  } catch (cause) {
    throw new RoomUnavailable(room, 'MALFORMED', 'what it answered is not JSON', { cause })
  }
  if (!isResult(result)) throw new RoomUnavailable(room, 'MALFORMED', 'what it answered is no GraphQL result')
  const { data, errors, extensions } = result
  return { ...(data !== undefined && { data }), ...(errors && { errors }), ...(extensions && { extensions }) }
}

function isResult(value: unknown): value is SubgraphResult {
  if (typeof value !== 'object' || value === null) return false
  const { data, errors } = value as { data?: unknown; errors?: unknown }
  if (typeof data !== 'object' && data !== undefined) return false
  if (Array.isArray(data) || (data === undefined && errors === undefined)) return false
  return errors === undefined || (Array.isArray(errors) && errors.every((error) => typeof error?.message === 'string'))
}

async function readBytes(room: string, response: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > mostBytes) throw tooLarge(room, mostBytes)
      chunks.push(chunk)
    }
  } catch (cause) {
    throw cause instanceof RoomUnavailable
      ? cause
      : new RoomUnavailable(room, 'CUT_OFF', `its answer ended after ${length} bytes`, { cause })
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
}

async function unzipped(room: string, packed: Buffer, mostBytes: number): Promise<Buffer> {
  try {
    return await unzip(packed, { maxOutputLength: mostBytes })
  } catch (cause) {
    const burst = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw burst
      ? tooLarge(room, mostBytes)
      : new RoomUnavailable(room, 'MALFORMED', 'its answer cannot be unpacked', { cause })
  }
}

const tooLarge = (room: string, mostBytes: number) =>
  new RoomUnavailable(room, 'TOO_LARGE', `its answer is larger than ${mostBytes} bytes`)
