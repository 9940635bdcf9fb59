import { PassThrough } from 'node:stream'
import { createTransport, type Transporter } from 'nodemailer'
import { isLoopback } from '../../subgraphs/foundation/access/remote-issuer.js'
import type { Mailbox } from '../../subgraphs/foundation/setting.js'
import type { Letter } from './letter.js'

export interface MailOptions {
  /** `smtps://` speaks TLS from the first byte; `smtp://` turns to it, and does not go on without, but on this machine. */
  readonly url: string
  readonly from: Mailbox
  readonly timeouts?: MailTimeouts
}

/** In milliseconds. */
export interface MailTimeouts {
  /** Until there is a connection, and again until the server greets. */
  readonly connection: number
  /** Without a word of the server. */
  readonly silence: number
  /** For one letter, come what may. */
  readonly whole: number
}

const usual: MailTimeouts = { connection: 10_000, silence: 20_000, whole: 60_000 }

/** A letter that was not sent, or of which nobody knows. What the server said is not told on: it may have repeated the address. */
export class NotSent extends Error {
  constructor(
    /** What went wrong, such as `ECONNREFUSED` or `SMTP_550`. */
    readonly problem: string,
    /** Whether the server may have taken it all the same. */
    readonly mayHaveArrived: boolean,
  ) {
    super(`A letter was not sent: ${problem}.`)
    this.name = 'NotSent'
  }
}

/** Sends letters, each to one address, by a mail server. */
export class Mail {
  readonly #transporter: Transporter
  readonly #from: Mailbox
  readonly #timeouts: MailTimeouts

  constructor({ url, from, timeouts = usual }: MailOptions) {
    const { protocol, hostname, port, username, password } = new URL(url)
    const isTls = protocol === 'smtps:'
    const isHere = isLoopback({ hostname })
    this.#from = from
    this.#timeouts = timeouts
    this.#transporter = createTransport({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port) || (isTls ? 465 : 587),
      secure: isTls,
      requireTLS: !isTls && !isHere,
      ignoreTLS: !isTls && isHere,
      ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
      connectionTimeout: timeouts.connection,
      greetingTimeout: timeouts.connection,
      dnsTimeout: timeouts.connection,
      socketTimeout: timeouts.silence,
      // Nothing that is written may lead to a file or an address that is read.
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    this.#transporter.use('stream', (mail, done) => {
      mail.message.transform(() => {
        ;(mail.data as { handOver: () => void }).handOver()
        return new PassThrough()
      })
      done()
    })
  }

  /** Sends it, or throws a `NotSent`. */
  async send({ subject, text, language }: Letter, address: string): Promise<void> {
    if (!oneMailbox.test(address)) throw new NotSent('ADDRESS_UNFIT', false)
    let isHandedOver = false
    const sending = this.#transporter.sendMail({
      from: this.#from,
      // As an object it is one address, whatever is in it.
      to: { name: '', address },
      subject,
      text,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
      handOver: () => {
        isHandedOver = true
      },
    } as Parameters<Transporter['sendMail']>[0])
    try {
      await within(this.#timeouts.whole, sending)
    } catch (error) {
      const { code, originalCode, responseCode } = error as Failure
      // A refusal is an answer. Without one nobody knows, once the server had what it takes to deliver it.
      throw new NotSent(
        responseCode ? `SMTP_${responseCode}` : (originalCode ?? code ?? 'UNKNOWN'),
        (isHandedOver || code === timeIsUp) && !responseCode,
      )
    }
  }
}

interface Failure {
  readonly code?: string
  readonly originalCode?: string
  readonly responseCode?: number
}

/** One address and nothing beside it: no list, no name, no comment, and no line of its own. */
const oneMailbox = /^[^\s\p{Cc}@<>()[\]\\,;:"]+@[^\s\p{Cc}@<>()[\]\\,;:"]+$/u

/** The time for one letter is over. What was begun goes on until the server is silent. */
const timeIsUp = 'TIME_UP'

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('The time is up.'), { code: timeIsUp })), milliseconds)
  })
  try {
    return await Promise.race([work, over])
  } finally {
    clearTimeout(timer)
  }
}
