import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A letter as a mail server has taken it. */
export interface Received {
  /** To whom, as the envelope says. */
  readonly to: readonly string[]
  readonly from: string
  /** The lines of the header, unfolded and decoded. */
  readonly header: readonly string[]
  readonly subject: string
  readonly text: string
}

/** What is to become of a letter: it is taken, refused with a code, or taken without a word. */
export type Manner = 'TAKE' | 'REFUSE' | 'SILENCE'

/** A real mail server, on this machine alone. */
export interface MailServer {
  readonly url: string
  readonly received: readonly Received[]
  /** How it deals with letters from now on. */
  be(manner: Manner): void
  /** Addresses that it does not know. */
  readonly refusing: Set<string>
  /** Forgets what came. */
  clear(): void
  stop(): Promise<void>
}

export async function startMailServer(port = 0): Promise<MailServer> {
  const received: Received[] = []
  const refusing = new Set<string>()
  let manner: Manner = 'TAKE'
  const refusal = (code: number, to: string) => Object.assign(new Error(`No such user: ${to}`), { responseCode: code })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onRcptTo: ({ address }, _, done) => done(refusing.has(address) ? refusal(550, address) : null),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address)
        if (manner === 'REFUSE') return done(refusal(451, to.join()))
        received.push({
          ...letterIn(Buffer.concat(chunks).toString('utf8')),
          to,
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
        })
        if (manner === 'TAKE') done()
      })
    },
  })
  // A client that hangs up is no fault of the server.
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: taken } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${taken}`,
    received,
    refusing,
    be: (next) => {
      manner = next
    },
    clear: () => received.splice(0),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

function letterIn(raw: string): Pick<Received, 'header' | 'subject' | 'text'> {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const header = head
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map(decoded)
  const body = rest.join('\r\n\r\n')
  const encoding = header.find((line) => /^content-transfer-encoding:/i.test(line)) ?? ''
  const subject = header.find((line) => /^subject: /i.test(line))?.slice('subject: '.length) ?? ''
  return { header, subject, text: plain(body, encoding).replaceAll('\r\n', '\n').trimEnd() }
}

function plain(body: string, encoding: string): string {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8')
  return /quoted-printable/i.test(encoding) ? unquoted(body.replace(/=\r\n/g, '')) : body
}

/** Words of a header as RFC 2047 writes them. */
function decoded(line: string): string {
  return line
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toLowerCase() === 'b' ? Buffer.from(text, 'base64').toString('utf8') : unquoted(text.replaceAll('_', ' ')),
    )
}

function unquoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
