import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import { BodyTooLarge, BodyUnreadable, ClientGone, ContentEncodingUnknown, ContentTypeRefused } from './refusals.js'

type Unpack = (packed: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>

const unpackers: Readonly<Record<string, Unpack>> = {
  gzip: promisify(gunzip) as Unpack,
  deflate: promisify(inflate) as Unpack,
  br: promisify(brotliDecompress) as Unpack,
}

/** The body of a JSON request as text. `maxBytes` holds for what came over the wire and for what it unpacks to. */
export async function readJsonText(request: IncomingMessage, maxBytes: number): Promise<string> {
  requireJson(request.headers['content-type'])
  const unpack = unpacker(request.headers['content-encoding'])
  const received = await readBytes(request, maxBytes)
  const bytes = unpack ? await unpacked(received, unpack, maxBytes) : received
  if (!isUtf8(bytes))
    throw new BodyUnreadable({ nb: 'det er ikke UTF-8', nn: 'det er ikkje UTF-8', en: 'it is not UTF-8' })
  return bytes.toString('utf8')
}

function requireJson(contentType: string | undefined): void {
  if (contentType === 'application/json') return
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length)
  const isUtf8Named = charset === undefined || /^"?utf-?8"?$/.test(charset)
  if (type !== 'application/json' || !isUtf8Named) throw new ContentTypeRefused(contentType)
}

function unpacker(encoding: string | undefined): Unpack | undefined {
  if (encoding === undefined || encoding === 'identity') return undefined
  const unpack = Object.hasOwn(unpackers, encoding.toLowerCase()) ? unpackers[encoding.toLowerCase()] : undefined
  if (!unpack) throw new ContentEncodingUnknown(encoding)
  return unpack
}

/** The body as it was sent. */
export function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const announced = Number(request.headers['content-length'])
  if (announced > maxBytes) throw new BodyTooLarge(maxBytes)
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= maxBytes) chunks.push(chunk)
      else {
        chunks = []
        reject(new BodyTooLarge(maxBytes))
      }
    })
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)))
    const gone = () => {
      if (!request.complete) reject(new ClientGone())
    }
    request.on('error', gone)
    request.on('close', gone)
  })
}

async function unpacked(received: Buffer, unpack: Unpack, maxBytes: number): Promise<Buffer> {
  try {
    return await unpack(received, { maxOutputLength: maxBytes })
  } catch (error) {
    if (error instanceof RangeError) throw new BodyTooLarge(maxBytes)
    throw new BodyUnreadable({
      nb: 'det lar seg ikke pakke ut slik "content-encoding" sier',
      nn: 'det lèt seg ikkje pakke ut slik "content-encoding" seier',
      en: 'it does not unpack as its content-encoding says',
    })
  }
}
