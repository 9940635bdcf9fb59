import { createServer, type Server, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type MailServer, startMailServer } from '../../test/mail-server.js'
import type { Letter } from './letter.js'
import { Mail, type MailTimeouts, NotSent } from './mail.js'

let server: MailServer
beforeAll(async () => {
  server = await startMailServer()
})
afterEach(() => {
  server.be('TAKE')
  server.refusing.clear()
  server.clear()
})
afterAll(() => server.stop())

const from = { name: 'Bygdevekst æøå', address: 'digest@example.no' }
const impatient: MailTimeouts = { connection: 1_000, silence: 1_000, whole: 5_000 }
const aLetter = (over: Partial<Letter> = {}): Letter => ({
  subject: 'Smøla kommune: 1 gjøremål',
  text: 'Å slutte seg til.\n',
  language: 'nb',
  ...over,
})
const aMail = (url = server.url, timeouts = impatient) => new Mail({ url, from, timeouts })

async function failure(sending: Promise<void>): Promise<Pick<NotSent, 'problem' | 'mayHaveArrived'>> {
  const error = await sending.then(
    () => undefined,
    (reason) => reason,
  )
  expect(error).toBeInstanceOf(NotSent)
  const { problem, mayHaveArrived } = error as NotSent
  return { problem, mayHaveArrived }
}

test('a letter arrives as it was written, at its address alone', async () => {
  await aMail().send(aLetter(), 'kari@smola.kommune.no')
  expect(server.received).toMatchObject([
    { to: ['kari@smola.kommune.no'], subject: 'Smøla kommune: 1 gjøremål', text: 'Å slutte seg til.' },
  ])
  const [{ header }] = server.received as [(typeof server.received)[number]]
  expect(header).toContain('From: Bygdevekst æøå <digest@example.no>')
  expect(header).toContain('To: kari@smola.kommune.no')
  expect(header).toContain('Content-Language: nb')
  expect(header).toContain('Auto-Submitted: auto-generated')
  expect(header.find((line) => line.startsWith('Content-Type'))).toMatch(/^Content-Type: text\/plain; charset=utf-8/i)
})

describe('nothing that is written becomes a line of the header', () => {
  const lines = [
    '\r\nBcc: eve@example.no',
    '\nBcc: eve@example.no',
    '\rBcc: eve@example.no',
    '\u0000\u2028Bcc: eve@example.no',
  ]

  test.each(lines)('in a subject that ends in %j', async (line) => {
    await aMail().send(aLetter({ subject: `Gjøremål${line}` }), 'kari@smola.kommune.no')
    expect(server.received.map(({ to }) => to)).toEqual([['kari@smola.kommune.no']])
    expect(server.received[0]!.header.filter((each) => /^bcc/i.test(each))).toEqual([])
    expect(server.received[0]!.header.filter((each) => /^subject/i.test(each))).toHaveLength(1)
  })

  test.each([
    ...lines.map((line) => `kari@smola.kommune.no${line}`),
    'kari@smola.kommune.no, eve@example.no',
    'kari@smola.kommune.no,eve@example.no',
    'eve,kari@smola.kommune.no',
    'Kari <kari@smola.kommune.no>',
    '<kari@smola.kommune.no> NOTIFY=SUCCESS',
    'group:kari@smola.kommune.no;',
    '"kari"@smola.kommune.no',
    'kari@smola.kommune.no (eve@example.no)',
    'kari',
    '',
  ])('and nothing is sent to %j', async (address) => {
    expect(await failure(aMail().send(aLetter(), address))).toEqual({ problem: 'ADDRESS_UNFIT', mayHaveArrived: false })
    expect(server.received).toEqual([])
  })

  test('nor does what it says end the letter or begin another', async () => {
    const text = 'En\n.\nMAIL FROM:<eve@example.no>\n'
    await aMail().send(aLetter({ text }), 'kari@smola.kommune.no')
    expect(server.received.map((letter) => letter.text)).toEqual([text.trimEnd()])
  })
})

describe('a letter that is not sent', () => {
  test.each([
    ['all letters', 'SMTP_451', () => server.be('REFUSE')],
    ['its address', 'SMTP_550', () => server.refusing.add('kari@smola.kommune.no')],
  ] as const)(
    'since the server refuses %s has not arrived, and the address is not told on',
    async (_, problem, refuse) => {
      refuse()
      const sending = aMail().send(aLetter(), 'kari@smola.kommune.no')
      const told = await sending.catch((error) => `${error.stack} ${JSON.stringify(error)}`)
      expect(told).toContain(problem)
      expect(told).not.toContain('kari')
      expect(await failure(aMail().send(aLetter(), 'kari@smola.kommune.no'))).toEqual({
        problem,
        mayHaveArrived: false,
      })
    },
  )

  test('since nobody listens has not arrived', async () => {
    const other = await startMailServer()
    await other.stop()
    expect(await failure(aMail(other.url).send(aLetter(), 'kari@smola.kommune.no'))).toEqual({
      problem: 'ECONNREFUSED',
      mayHaveArrived: false,
    })
  })

  test('may have arrived where the server took all of it and went silent', async () => {
    server.be('SILENCE')
    expect(await failure(aMail().send(aLetter(), 'kari@smola.kommune.no'))).toMatchObject({ mayHaveArrived: true })
    expect(server.received).toHaveLength(1)
  })
})

describe('a server that only listens', () => {
  let silent: Server
  let url: string
  const sockets: Socket[] = []
  beforeAll(async () => {
    silent = createServer((socket) => void sockets.push(socket.on('error', () => {})))
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    url = `smtp://127.0.0.1:${(silent.address() as { port: number }).port}`
  })
  afterAll(() => {
    for (const socket of sockets) socket.destroy()
    silent.close()
  })

  test('is given up, and has not got the letter', async () => {
    const started = performance.now()
    expect(await failure(aMail(url).send(aLetter(), 'kari@smola.kommune.no'))).toMatchObject({ mayHaveArrived: false })
    expect(performance.now() - started).toBeLessThan(4_000)
  })

  test('is given up even where its own timeouts are long; then nobody knows what it makes of the rest', async () => {
    const sending = aMail(url, { connection: 3_000, silence: 3_000, whole: 200 }).send(
      aLetter(),
      'kari@smola.kommune.no',
    )
    expect(await failure(sending)).toEqual({ problem: 'TIME_UP', mayHaveArrived: true })
  })
})

test('smtps:// speaks TLS from the first byte, and nothing in the clear', async () => {
  const first = new Promise<Buffer>((resolve) => {
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.once('data', (data) => {
        resolve(data)
        socket.destroy()
        server.close()
      })
    })
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      aMail(`smtps://u:hunter2@127.0.0.1:${port}`)
        .send(aLetter(), 'kari@smola.kommune.no')
        .catch(() => {})
    })
  })
  // A TLS handshake record.
  expect((await first)[0]).toBe(0x16)
})
