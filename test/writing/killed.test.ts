import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verify } from '../../subgraphs/foundation/database/verify.js'
import { differences } from '../funding/differences.js'
import { type Platform, startOutages, type Victim, victims } from './outages.js'
import { type Done, outcomeOf, type Person } from './people.js'

/*
 * Eight who write without a pause while the platform is killed under them, and who hang up now and then before they are
 * answered: what they were told is done is there, once. Whoever gets no answer sends the same again under the same key.
 */
const isFull = process.env.SIZE === 'full'
const kills = isFull ? 20 : 2
const actsWanted = isFull ? 5_000 : 60
const smola = 'demo-smola-aure'
const plan = `${smola}/2027/1`
/** With the machine to itself. In the small run other tests have a core of it, and most of a start is work of the processor. */
const backWithinMs = isFull ? 10_000 : 30_000

let platform: Platform
let writers: readonly Writer[]

/** Something that was acknowledged: where it is to be found, and under which key it was done. */
interface Acknowledged {
  readonly key: string
  readonly kind: Kind
  readonly mark: string
  readonly at: number
  readonly isRepeated: boolean
}
type Kind = 'changeMeasure' | 'bookSpending' | 'commit' | 'allocate'

const acknowledged: Acknowledged[] = []
let unanswered = 0

/** Writes one act after the other, and goes on with each until it is told what came of it. */
class Writer {
  #count = 0
  #stopped = false
  #working: Promise<void> | undefined

  constructor(
    private readonly name: string,
    private readonly who: Person,
    private readonly kind: Kind,
    private readonly measure: string,
  ) {}

  begin(): void {
    this.#stopped = false
    this.#working = this.#write()
  }

  async end(): Promise<void> {
    this.#stopped = true
    await this.#working
  }

  async #write(): Promise<void> {
    while (!this.#stopped) {
      const mark = `${this.name}a${this.#count++}`
      const { key, done } = this.kind === 'changeMeasure' ? await this.#note(mark) : await this.#book(this.kind, mark)
      acknowledged.push({ key, kind: this.kind, mark, at: performance.now(), isRepeated: done.isRepeated })
    }
  }

  /** Adds a mark to what a measure says, which another does too: whoever is late reads again, and acts anew. */
  async #note(mark: string) {
    for (;;) {
      const { planVersion } = await persistently(() =>
        this.who.ask(`{ planVersion(id: "${plan}") { measures(first: 100) { nodes { id edition description } } } }`),
      )
      const read = planVersion.measures.nodes.find(({ id }: { id: string }) => id === this.measure)
      const said = `${read.description ?? ''} ${mark}`.trim()
      const { key, done } = await this.#sent(
        'changeMeasure',
        `measureVersion: "${this.measure}", expectedVersion: ${read.edition}, change: { description: "${said}" }`,
      )
      if (done.isDone) return { key, done }
      expect(outcomeOf(done)).toBe('VERSION_CONFLICT')
    }
  }

  async #book(kind: Exclude<Kind, 'changeMeasure'>, mark: string) {
    const by = {
      allocate: `grant: "${smola}/grant-2025"`,
      commit: 'source: MUNICIPALITY, payer: "smola-kommune"',
      bookSpending: 'source: MUNICIPALITY, payer: "aure-kommune"',
    }[kind]
    const sent = await this.#sent(
      kind,
      `agreement: "${smola}", objective: "${smola}/${1 + (this.#count % 5)}", year: 2025, amount: 1.25, reference: "${mark}", ${by}`,
    )
    expect(outcomeOf(sent.done)).toBe('done')
    return sent
  }

  async #sent(act: string, given: string): Promise<{ key: string; done: Done }> {
    const key = crypto.randomUUID()
    const impatient = AbortSignal.timeout(this.#count % 4 === 0 ? 5 + ((this.#count * 7) % 90) : 30_000)
    const done = await persistently((attempt) =>
      this.who.act(act, given, { key, ...(attempt === 1 && { signal: impatient }) }),
    )
    return { key, done }
  }
}

/** Tries again until there is an answer, whatever came instead of one. */
async function persistently<T>(work: (attempt: number) => Promise<T>): Promise<T> {
  const endsAt = performance.now() + 60_000
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(attempt)
    } catch (error) {
      if (performance.now() > endsAt) throw error
      unanswered++
      await pause(200)
    }
  }
}

const until = async (count: number) => {
  for (const endsAt = performance.now() + 120_000; acknowledged.length < count; await pause(5))
    if (performance.now() > endsAt) throw new Error(`Only ${acknowledged.length} acts were acknowledged, not ${count}.`)
}

beforeAll(async () => {
  platform = await startOutages()
  const [smolaKommune, aureKommune] = await Promise.all(['smola-planlegger', 'aure-planlegger'].map(platform.as))
  const told = async (act: Promise<Done>) => {
    const done = await act
    expect(outcomeOf(done)).toBe('done')
    return done
  }
  await told(smolaKommune!.act('startPlan', `agreement: "${smola}", year: 2027`))
  const added = await told(
    smolaKommune!.act(
      'addMeasure',
      `planVersion: "${plan}", measure: { title: "Brannøvelse", objectives: [{ objective: "${smola}/1" }] }`,
      { of: 'measureVersion { id }' },
    ),
  )
  const kinds: readonly Kind[] = ['changeMeasure', 'bookSpending', 'commit', 'allocate']
  writers = kinds.flatMap((kind, place) =>
    [smolaKommune!, aureKommune!].map(
      (who, of) =>
        new Writer(
          `w${place}${of}`,
          kind === 'commit' ? smolaKommune! : kind === 'bookSpending' ? aureKommune! : who,
          kind,
          added.measureVersion.id,
        ),
    ),
  )
}, 300_000)
afterAll(() => platform?.stop(), 60_000)

test(`killed ${kills} times while eight write, it loses nothing that was acknowledged and does nothing twice`, async ({
  annotate,
}) => {
  const back: { victim: Victim; ms: number }[] = []
  for (let kill = 0; kill < kills; kill++) {
    const victim = victims[kill % victims.length]!
    for (const writer of writers) writer.begin()
    const before = acknowledged.length
    // Not at the same place in each round's work.
    await until(before + Math.ceil(actsWanted / kills / 2) + (kill % 7))
    const killedAt = performance.now()
    await platform.kill(victim)
    const broughtBackAt = performance.now()
    await until(Math.max(acknowledged.length + 1, Math.ceil((actsWanted * (kill + 1)) / kills)))
    await Promise.all(writers.map((writer) => writer.end()))
    const first = acknowledged.find(({ at }) => at > (victim === 'connection' ? killedAt : broughtBackAt))!
    back.push({ victim, ms: Math.round(first.at - killedAt) })
    await wholeAgain()
  }
  const repeated = acknowledged.filter(({ isRepeated }) => isRepeated).length
  await annotate(
    `${acknowledged.length} acts acknowledged, ${repeated} of them done at an attempt that had no answer; ${unanswered} attempts without an answer. ` +
      `Back after ${back.map(({ victim, ms }) => `${ms} ms (${victim})`).join(', ')}.`,
  )
  expect(acknowledged.length).toBeGreaterThanOrEqual(actsWanted)
  expect(unanswered).toBeGreaterThan(0)
  expect(repeated).toBeGreaterThan(0)
  for (const { ms } of back) expect(ms).toBeLessThan(backWithinMs)
}, 1_800_000)

/** What was acknowledged is there once, nothing else is, the chain holds, and the roll-ups are the sums of the entries. */
async function wholeAgain(): Promise<void> {
  const client = await platform.connect()
  const rows = async (text: string) => (await client.query(text)).rows
  try {
    const marksOf = (...kinds: Kind[]) =>
      acknowledged
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ mark }) => mark)
        .sort()
    const booked = await rows(`select reference from money_entry where reference ~ '^w\\d\\da\\d+$'`)
    expect(booked.map(({ reference }) => reference).sort()).toEqual(marksOf('bookSpending', 'commit', 'allocate'))
    const [measure] = await rows(
      `select description, edition from action_plans.measure_version where plan_version_id = '${plan}' and title = 'Brannøvelse'`,
    )
    const noted = marksOf('changeMeasure')
    expect((measure.description ?? '').split(' ').filter(Boolean).sort()).toEqual(noted)
    expect(measure.edition).toBe(1 + noted.length)
    const answered = await rows(`select key from platform.act where name <> 'startPlan' and name <> 'addMeasure'`)
    expect(answered.map(({ key }) => key).sort()).toEqual(acknowledged.map(({ key }) => key).sort())
    expect((await verify(client)).faults).toEqual([])
    expect(await rows(differences)).toEqual([])
  } finally {
    await client.end()
  }
}
