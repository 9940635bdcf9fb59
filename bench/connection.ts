import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** A request, written out once, that is sent again and again. */
export class Target {
  readonly #bytes: Buffer

  constructor(
    readonly url: URL,
    body: object,
  ) {
    const content = JSON.stringify(body)
    const head = [
      `POST ${url.pathname} HTTP/1.1`,
      `host: ${url.host}`,
      'accept: application/json',
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(content)}`,
    ]
    this.#bytes = Buffer.from(`${head.join('\r\n')}\r\n\r\n${content}`)
  }

  async connect(): Promise<Connection> {
    const socket = connect({ host: this.url.hostname, port: Number(this.url.port), noDelay: true })
    await once(socket, 'connect')
    return new Connection(socket, this.#bytes)
  }
}

export interface HttpAnswer {
  readonly status: number
  readonly body: string
}

/** One connection that asks the same, one request at a time. Cheap, so that those who are measured have the processors. */
export class Connection {
  #chunks: Buffer[] = []
  #length = 0
  #whole = Number.POSITIVE_INFINITY
  #settle: { resolve(answer: HttpAnswer): void; reject(error: Error): void } | undefined

  constructor(
    private readonly socket: Socket,
    private readonly bytes: Buffer,
  ) {
    socket.on('data', (chunk) => this.#take(chunk))
    socket.on('error', (error) => this.#settle?.reject(error))
    socket.on('close', () => this.#settle?.reject(new Error('The connection was closed before the answer was whole.')))
  }

  ask(): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject }
      this.socket.write(this.bytes)
    })
  }

  close(): void {
    this.socket.destroy()
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#length += chunk.length
    if (this.#whole === Number.POSITIVE_INFINITY) this.#whole = wholeLength(this.#joined())
    if (this.#length < this.#whole || (this.#whole === chunked && !isWholeInChunks(this.#joined()))) return
    const answer = readAnswer(this.#joined())
    this.#chunks = []
    this.#length = 0
    this.#whole = Number.POSITIVE_INFINITY
    const settle = this.#settle
    this.#settle = undefined
    settle?.resolve(answer)
  }

  #joined(): Buffer {
    if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks)]
    return this.#chunks[0]!
  }
}

/** Stands for a length that only the end tells. */
const chunked = -1

/** How many bytes head and body have together; infinite while the head is not all there. */
function wholeLength(received: Buffer): number {
  const end = received.indexOf('\r\n\r\n')
  if (end < 0) return Number.POSITIVE_INFINITY
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(received.toString('latin1', 0, end)) ?? []
  return length === undefined ? chunked : end + 4 + Number(length)
}

/** JSON holds no bare line break, so this ends the body and stands nowhere in it. */
function isWholeInChunks(received: Buffer): boolean {
  return received.toString('latin1', received.length - 7) === '\r\n0\r\n\r\n'
}

function readAnswer(received: Buffer): HttpAnswer {
  const end = received.indexOf('\r\n\r\n')
  const head = received.toString('latin1', 0, end)
  const body = received.subarray(end + 4)
  return {
    status: Number(head.slice(9, 12)),
    body: /\r\ntransfer-encoding: chunked/i.test(head) ? unchunked(body) : body.toString(),
  }
}

function unchunked(body: Buffer): string {
  const parts: Buffer[] = []
  for (let at = 0; ; ) {
    const lineEnd = body.indexOf('\r\n', at)
    const size = Number.parseInt(body.toString('latin1', at, lineEnd), 16)
    if (!(size > 0)) return Buffer.concat(parts).toString()
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + size))
    at = lineEnd + 2 + size + 2
  }
}
