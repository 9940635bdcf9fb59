import type { Citation } from '../shapes/common.js'

/** A row as the table holds it, by column. */
export type Row = Readonly<Record<string, unknown>>

/** A citation, with what a reader should know about how the source says it. */
interface Noted extends Citation {
  readonly note?: string
}

/** The same citations, each with the note. */
export function noted(citations: readonly Citation[], note: string | undefined): readonly Noted[] {
  return note === undefined ? citations : citations.map((citation) => ({ ...citation, note }))
}

/** The columns that say how far a row can be trusted, and where it is taken from: each citation once. */
export function verified(...cited: readonly (readonly Noted[] | undefined)[]): Row {
  const sources = cited.flatMap((citations) => citations ?? [])
  const once = new Map(sources.map((citation) => [`${citation.sourceId}#${citation.section ?? ''}`, citation]))
  return { provenance: 'VERIFIED', sources: [...once.values()] }
}

/** The section that a statement stands in: that of its first source that has sections. */
export function sectionOf(citations: readonly Citation[]): string | null {
  return citations.find(({ section }) => section !== undefined)?.section ?? null
}
