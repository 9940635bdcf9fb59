import { type Sentences, sentenceIn } from '../../subgraphs/foundation/errors.js'
import type { Citation } from './citation.js'
import { titleOf } from './operation.js'

/** A citation as lists of references have it. */
export interface Reference {
  readonly id: string
  readonly title: string
  readonly year: string
  readonly day: string
  readonly revision: number
  readonly sha256: string
  readonly url: string
  /** In the language of the answer. */
  readonly note: string
  /** To be copied, in the language of the answer. */
  readonly text: string
  readonly language: string
}

const made: Sentences = {
  nb: 'OPPDIKTEDE DEMONSTRASJONSDATA (SYNTHETIC), ikke om virkelige pilotområder',
  nn: 'OPPDIKTA DEMONSTRASJONSDATA (SYNTHETIC), ikkje om verkelege pilotområde',
  en: 'MADE-UP DEMONSTRATION DATA (SYNTHETIC), not about real pilots',
}

/** Said of what is cited out of the demonstration, wherever it is shown. */
export const madeUp = made

/** Says the same whenever it is asked for: all of it is part of what was cited. */
export function referenceOf(citation: Citation, url: string): Reference {
  const { id, operation, language, revision, sha256, isSynthetic } = citation
  const { number, day } = revision
  const title = titleOf(operation)
  const year = day.slice(0, 4)
  const asOf = sentenceIn(language, {
    nb: `Revisjon ${number}, slik det var ${day}`,
    nn: `Revisjon ${number}, slik det var ${day}`,
    en: `Revision ${number}, as of ${day}`,
  })
  const marked = isSynthetic ? [sentenceIn(language, made)] : []
  const said = [...marked, asOf, `SHA-256 ${sha256}`]
  return {
    ...{ id, title, year, day, revision: number, sha256, url, language },
    note: `${said.join('. ')}.`,
    text: `Bygdevekst (${year}). ${[title, ...said].join('. ')}. ${url}`,
  }
}

export function bibtexOf({ id, title, year, revision, url, note }: Reference): string {
  const fields = {
    author: '{Bygdevekst}',
    title: `{${tex(title)}}`,
    year,
    version: `${revision}`,
    howpublished: `\\url{${url}}`,
    url,
    note: tex(note),
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`)
  return `@misc{bygdevekst-${id},\n${lines.join(',\n')}\n}\n`
}

/** What TeX would take for more than the character it is. */
const tex = (text: string): string => text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&')

export function risOf({ id, title, year, day, revision, url, note, language }: Reference): string {
  const lines: [string, string][] = [
    ['TY', 'DATA'],
    ['ID', `bygdevekst-${id}`],
    ['AU', 'Bygdevekst'],
    ['TI', title],
    ['PY', year],
    ['DA', day.replaceAll('-', '/')],
    ['ET', `${revision}`],
    ['LA', language],
    ['UR', url],
    ['N1', note],
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')
}
