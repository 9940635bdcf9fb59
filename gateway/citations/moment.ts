import { type LocalDate, localDate } from '../../subgraphs/foundation/dates.js'
import type { AsOf } from '../edge/as-of.js'
import type { Revision } from '../edge/moment.js'
import type { Pinning } from '../edge/pinning.js'
import { AsOfBeforeBeginning, ParameterRefused } from '../edge/refusals.js'
import type { CitationStore } from './store.js'

/** A moment as an answer says it of itself in `extensions.revision`: that very answer is to be cited. */
interface Said {
  readonly number: number
  readonly day: LocalDate
}

/**
 * The moment at which an answer is cited: the newest revision at or before the one asked about that changed something public,
 * read on the same day. Anyone is answered the same at both, and while drafts are being typed, the same answer has one id.
 */
export async function momentToCite(
  given: { readonly asOf: AsOf | null; readonly revision: unknown },
  pinning: Pinning,
  store: CitationStore,
): Promise<Revision> {
  const { number, day } = await askedAbout(given, pinning)
  const found = await store.publicRevision(number)
  if (!found) throw new AsOfBeforeBeginning(String(number), null)
  return { ...found, day }
}

async function askedAbout(
  { asOf, revision }: { readonly asOf: AsOf | null; readonly revision: unknown },
  pinning: Pinning,
): Promise<Said> {
  if (revision === undefined || revision === null) return asOf ? (await pinning.pin(asOf)).revision : pinning.newest()
  const said = momentIn(revision)
  const first = (await pinning.pin({ kind: 'revision', number: said.number })).revision.day
  const last = (await pinning.newest()).day
  if (said.day >= first && said.day <= last) return said
  throw new ParameterRefused('extensions.revision.day', {
    nb: `en dag fra ${first} til ${last}`,
    nn: `ein dag frå ${first} til ${last}`,
    en: `a day from ${first} to ${last}`,
  })
}

function momentIn(given: unknown): Said {
  const { number, day } = typeof given === 'object' ? (given as Record<string, unknown>) : {}
  try {
    if (Number.isSafeInteger(number) && Number(number) > 0) return { number: Number(number), day: localDate(day) }
  } catch {
    // Told below.
  }
  throw new ParameterRefused('extensions.revision', {
    nb: 'slik svaret ga den, med "number" og "day"',
    nn: 'slik svaret gav han, med "number" og "day"',
    en: 'as the answer gave it, with "number" and "day"',
  })
}
