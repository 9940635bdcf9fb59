import type { LocalDate } from '../../subgraphs/foundation/dates.js'
import type { World } from '../../subgraphs/foundation/provenance.js'
import type { Task, ToDo } from './task.js'

/** What is sent: a subject of one line, and plain text. It says nothing of whom it is sent to. */
export interface Letter {
  readonly subject: string
  readonly text: string
  readonly language: 'nb' | 'nn'
}

export interface About {
  readonly toDo: ToDo
  readonly world: World
  readonly day: LocalDate
  /** Where people find the platform; null where no setting says it. */
  readonly address: string | null
}

/** What an organisation has to do, since when, and by when: in the written Norwegian that it uses. */
export function letterOf({ toDo: { organisation: name, language, tasks }, world, day, address }: About): Letter {
  const words = sentences[language]
  const organisation = oneLine(name)
  const isMadeUp = world === 'DEMO'
  const paragraphs = [
    ...(isMadeUp ? [words.madeUp] : []),
    words.opening(organisation, tasks.length, dateIn(day)),
    ...tasks.map((task, place) => `${place + 1}. ${told(task, words, day)}`),
    ...(address === null ? [] : [words.more(address)]),
    words.why(organisation),
  ]
  return {
    subject: `${isMadeUp ? `[${words.madeUpMark}] ` : ''}${words.subject(organisation, tasks.length)}`,
    text: `${paragraphs.join('\n\n')}\n`,
    language,
  }
}

function told({ kind, year, since, deadline, agreement, objective }: Task, words: Words, day: LocalDate): string {
  const what = words.tasks[kind as keyof Words['tasks']]
  if (!what) throw new Error(`The digest has no words for the task ${kind}.`)
  const of =
    objective && `${objective.number === null ? '' : `${objective.number} `}«${oneLine(objective.title)}»`.trim()
  const where = agreement?.pilot?.name ?? agreement?.title
  return [
    `${what(year, of ?? '')}${where ? ` (${oneLine(where)})` : ''}`,
    `   ${since === null ? words.sinceUnknown : words.since(dateIn(since))}`,
    `   ${deadline === null ? words.noDeadline : dueBy(deadline, words, day)}`,
  ].join('\n')
}

function dueBy(
  { dueOn, setBy, reference, sources }: NonNullable<Task['deadline']>,
  words: Words,
  day: LocalDate,
): string {
  const setter = words.setters[setBy as keyof Words['setters']]
  if (!setter) throw new Error(`The digest has no words for a deadline set by ${setBy}.`)
  const places = sources.map(({ source, section }) => [source.title, section].filter(Boolean).join(', '))
  const place = oneLine([reference, ...places].filter(Boolean).join('; '))
  const due = dueOn < day ? words.overdue(dateIn(dueOn)) : words.due(dateIn(dueOn))
  return `${due} ${words.setBy(setter, place)}`
}

const sentences = {
  nb: {
    subject: (organisation: string, count: number) => `${organisation}: ${count} gjøremål i bygdevekstavtaler`,
    madeUpMark: 'DEMO – oppdiktet',
    madeUp: 'Dette er oppdiktet. Gjøremålene hører til demonstrasjonsverdenen, og ingen venter på dem.',
    opening: (organisation: string, count: number, day: string) =>
      `${organisation} har ${count} gjøremål i bygdevekstavtaler ${day}:`,
    tasks: {
      AGREE: (year: number) =>
        `Slutte seg til handlingsplanen for ${year} slik den står, eller endre den: en annen kommune har sluttet seg til`,
      SUBMIT: (year: number) => `Oversende handlingsplanen for ${year}: alle kommunene har sluttet seg til den`,
      MEND: (year: number) => `Rette handlingsplanen for ${year}: KDD har sendt den tilbake`,
      ENDORSE: (year: number, objective: string) =>
        `Ta stilling til tiltakene under delmål ${objective} i handlingsplanen for ${year}`,
      HANDLE: (year: number) => `Saksbehandle handlingsplanen for ${year}`,
      APPROVE: (year: number) => `Avgjøre handlingsplanen for ${year}, som er ferdig saksbehandlet`,
      TREAT: (year: number) => `Behandle status for ${year} politisk`,
      REPORT: (year: number) => `Rapportere for ${year}`,
    },
    since: (day: string) => `Har ventet siden ${day}.`,
    sinceUnknown: 'Hvor lenge det har ventet, sier ingen kilde.',
    noDeadline: 'Ingen har satt en frist.',
    due: (day: string) => `Frist: ${day}.`,
    overdue: (day: string) => `Fristen gikk ut ${day}.`,
    setters: { AGREEMENT: 'avtalen', GRANT_LETTER: 'tilskuddsbrevet', KDD: 'KDD' },
    setBy: (setter: string, place: string) => `Satt av ${setter}${place && ` (${place})`}.`,
    more: (address: string) => `Mer om dette: ${address}`,
    why: (organisation: string) =>
      `Denne e-posten kommer fordi ${organisation} har bedt om den for kontakten på denne adressen. En administrator der kan ta det tilbake.`,
  },
  nn: {
    subject: (organisation: string, count: number) => `${organisation}: ${count} gjeremål i bygdevekstavtaler`,
    madeUpMark: 'DEMO – oppdikta',
    madeUp: 'Dette er oppdikta. Gjeremåla høyrer til demonstrasjonsverda, og ingen ventar på dei.',
    opening: (organisation: string, count: number, day: string) =>
      `${organisation} har ${count} gjeremål i bygdevekstavtaler ${day}:`,
    tasks: {
      AGREE: (year: number) =>
        `Slutte seg til handlingsplanen for ${year} slik han står, eller endre han: ein annan kommune har slutta seg til`,
      SUBMIT: (year: number) => `Sende over handlingsplanen for ${year}: alle kommunane har slutta seg til han`,
      MEND: (year: number) => `Rette handlingsplanen for ${year}: KDD har sendt han tilbake`,
      ENDORSE: (year: number, objective: string) =>
        `Ta stilling til tiltaka under delmål ${objective} i handlingsplanen for ${year}`,
      HANDLE: (year: number) => `Saksbehandle handlingsplanen for ${year}`,
      APPROVE: (year: number) => `Avgjere handlingsplanen for ${year}, som er ferdig saksbehandla`,
      TREAT: (year: number) => `Behandle status for ${year} politisk`,
      REPORT: (year: number) => `Rapportere for ${year}`,
    },
    since: (day: string) => `Har venta sidan ${day}.`,
    sinceUnknown: 'Kor lenge det har venta, seier inga kjelde.',
    noDeadline: 'Ingen har sett ein frist.',
    due: (day: string) => `Frist: ${day}.`,
    overdue: (day: string) => `Fristen gjekk ut ${day}.`,
    setters: { AGREEMENT: 'avtala', GRANT_LETTER: 'tilskotsbrevet', KDD: 'KDD' },
    setBy: (setter: string, place: string) => `Sett av ${setter}${place && ` (${place})`}.`,
    more: (address: string) => `Meir om dette: ${address}`,
    why: (organisation: string) =>
      `Denne e-posten kjem fordi ${organisation} har bede om han for kontakten på denne adressa. Ein administrator der kan ta det tilbake.`,
  },
} as const satisfies Readonly<Record<'nb' | 'nn', unknown>>

type Words = (typeof sentences)['nb' | 'nn']

/** What is kept as one thing is told as one line, whatever somebody has pasted into it. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const calendar = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `3. desember 2026`: the months are called the same in bokmål and nynorsk. */
const dateIn = (day: LocalDate): string => calendar.format(new Date(`${day}T00:00:00Z`))
