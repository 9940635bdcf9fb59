import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type AccessWorld, agreement, openWorld, writeSecrets } from './access/world.js'
import { insertIn } from './evaluation/writing.js'
import { type MailServer, startMailServer } from './mail-server.js'
import { program } from './program.js'

/*
 * `npm run digest`, as the timer of an operator runs it: a program of its own, which ends.
 */
let world: AccessWorld
let mail: MailServer
const contact = 'contact/aure'

beforeAll(async () => {
  world = await openWorld()
  await writeSecrets(world.admin)
  await insertIn(world.admin, 'parties', [
    [
      'contact',
      {
        ...{ id: contact, pilot_id: agreement, agreement_id: agreement, party_id: 'aure-kommune' },
        ...{ person_mark: 'mark', edition: 1 },
      },
    ],
  ])
  await world.admin.query(
    `insert into parties.contact_detail (contact_id, edition, pilot_id, agreement_id, salt, name, email, digest)
     values ($1, 1, $2, $2, '\\x00', 'Kari Nordmann', 'kari@aure.kommune.no', true)`,
    [contact, agreement],
  )
  mail = await startMailServer()
}, 120_000)
afterEach(() => {
  mail.be('TAKE')
  mail.clear()
})
afterAll(async () => {
  await mail?.stop()
  await world?.end()
})

async function run(more: Readonly<Record<string, string>>) {
  const { url, secret } = world
  const environment = { DATABASE_URL: url, ROOM_SECRET: secret, LOG_LEVEL: 'silent', ...more }
  const ended = await program('gateway/digest/main', environment, /(Digests sent.*|.*(?:is not set|is missing).*)/)
  // It ends by itself: a signal that does nothing is all that is left to send it.
  const { code } = await ended.stop('SIGCONT')
  return { code, said: ended.ready }
}

const mailed = () => ({ SMTP_URL: mail.url, DIGEST_FROM: 'Bygdevekst <digest@example.no>' })
const told = (sent: number, wrong: number) =>
  `Digests sent: ${sent}. Contacts of organisations with nothing to do: 0. Gone wrong: ${wrong}.`

test('it fails where a letter could not be sent, and sends it the next time', async () => {
  mail.be('REFUSE')
  expect(await run(mailed())).toEqual({ code: 1, said: told(0, 1) })
  mail.be('TAKE')
  expect(await run(mailed())).toEqual({ code: 0, said: told(1, 0) })
  expect(mail.received.map(({ to, subject }) => [to, subject])).toEqual([
    [['kari@aure.kommune.no'], expect.stringContaining('Aure kommune: ')],
  ])
}, 120_000)

test('it fails in words where no mail server is set, or nobody to be from', async () => {
  expect(await run({})).toMatchObject({ code: 1, said: expect.stringContaining('SMTP_URL is not set') })
  const { SMTP_URL } = mailed()
  expect(await run({ SMTP_URL })).toMatchObject({ code: 1, said: expect.stringContaining('DIGEST_FROM is missing') })
  expect(mail.received).toEqual([])
}, 60_000)
