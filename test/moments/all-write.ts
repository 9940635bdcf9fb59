import { expect } from 'vitest'
import { askAt, type WorldAnswer } from '../world.js'
import { overview, revisionsIn } from './overview.js'
import { Writer } from './writers.js'

/** How many answers are wanted. */
export const answersWanted = process.env.SIZE === 'full' ? 10_000 : 500

/** Eight who write to one database, once one of them has written. */
export async function eightWriters(url: string): Promise<Writer[]> {
  const writers = await Promise.all(Array.from({ length: 8 }, () => Writer.open(url)))
  await writers[0]!.write()
  return writers
}

export interface Seen {
  /** Whose parts are of several revisions, or of another than the answer says. */
  readonly mixed: string[]
  readonly revisions: Set<number>
  answers: number
  /** Answers without what a room did not find in time: on a machine that others work on, too. */
  late: number
}

const isLate = (errors: WorldAnswer['body']['errors']): boolean =>
  errors?.every(({ extensions }) => extensions.code === 'ROOM_TIMEOUT') ?? false

/** What sixteen readers are answered while eight write, until there are so many answers. */
export async function whileAllWrite(
  writers: readonly Writer[],
  url: string,
  wanted: number,
  headers: readonly object[] = [{}],
): Promise<Seen> {
  const over = new AbortController()
  const writing = writers.map((writer) => writer.goOn(over.signal))
  const seen: Seen = { mixed: [], revisions: new Set(), answers: 0, late: 0 }
  const read = async (reader: number) => {
    while (seen.answers < wanted) {
      const { body } = await askAt(url, overview, {}, headers[reader % headers.length])
      if (isLate(body.errors)) {
        seen.late += 1
        expect(seen.late).toBeLessThan(2 * wanted)
        continue
      }
      if (body.errors) throw new Error(JSON.stringify(body.errors))
      seen.answers += 1
      const { number } = body.extensions.revision
      const of = [...revisionsIn(body.data)]
      seen.revisions.add(number)
      if (of.length !== 1 || of[0] !== number) seen.mixed.push(`${number}: ${of}`)
    }
  }
  try {
    await Promise.all(Array.from({ length: 16 }, (_, reader) => read(reader)))
  } finally {
    over.abort()
    await Promise.all(writing)
  }
  return seen
}

/** How many answers a gateway has given anew. */
export async function repeatedAt(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text()
  return Number(/^bygdevekst_answers_repeated_total (\d+)$/m.exec(metrics)![1])
}
