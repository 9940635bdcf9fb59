import { type Sentences, sentenceIn } from '../../subgraphs/foundation/errors.js'
import type { Language } from '../../subgraphs/foundation/request.js'
import type { Citation } from './citation.js'
import type { WholeAnswer } from './public-answers.js'
import { madeUp, type Reference } from './reference.js'
import type { Cause, Standing } from './standing.js'
import { type Cell, type Table, tableOf } from './table.js'
import { causeInWords, missing, provisional, words } from './words.js'

/** What a page of a citation may load: our style and icon. No script, since it shows what others have written. */
export const nothingThatRuns = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}

export interface CitationPage {
  readonly citation: Citation
  readonly reference: Reference
  readonly standing: Standing
  readonly schemaVersion: string
  /** Of the reader. */
  readonly language: Language
}

/** A citation for people: how it stands, how to cite it, what was answered, what was asked, and how to check it. */
export function pageOf({ citation, reference, standing, schemaVersion, language }: CitationPage): string {
  const say = (sentences: Sentences) => escaped(sentenceIn(language, sentences))
  const { id, revision, variables, isSynthetic } = citation
  const { title, url } = reference
  const lang = language === 'en' || language === 'nn' ? language : 'nb'
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${escaped(title)} · ${revision.day} · Bygdevekst</title>
    <link rel="icon" href="/icon.svg" />
    <link rel="stylesheet" href="/pages.css" />
    <link rel="canonical" href="${escaped(url)}" />
  </head>
  <body>
    <main class="citation">
      <p><a href="/">Bygdevekst</a></p>
      <h1>${escaped(title)}</h1>
      <p class="lead">${say(words.asOf)} ${revision.day}, ${say(words.revision)} ${revision.number}</p>
      ${isSynthetic ? `<p class="notice made-up"><strong>${say(madeUp)}</strong></p>` : ''}
      ${standingIn(standing, say)}

      <h2>${say(words.cite)}</h2>
      <p class="to-copy" lang="${escaped(reference.language)}">${escaped(reference.text)}</p>
      <p>${links(id, standing)}</p>
      ${standing.state === 'UNCHANGED' ? answerIn(standing.answer, language) : ''}

      <h2>${say(words.asked)}</h2>
      <pre>${escaped(citation.operation)}</pre>
      ${variables === '{}' ? '' : `<p>${say(words.variables)}</p><pre>${escaped(JSON.stringify(JSON.parse(variables), null, 2))}</pre>`}

      <h2>${say(words.check)}</h2>
      <div class="scroll"><table>
        <tr><th>SHA-256</th><td><code>${citation.sha256}</code></td></tr>
        <tr><th>${say(words.bytes)}</th><td>${citation.bytes}</td></tr>
        <tr><th>${say(words.language)}</th><td>${escaped(citation.language)}</td></tr>
        <tr><th>${say(words.made)}</th><td>${revision.at}</td></tr>
        <tr><th>${say(words.cited)}</th><td>${citation.citedAt}</td></tr>
        <tr><th>${say(words.schema)}</th><td>${escaped(citation.schemaVersion)}, ${escaped(schemaVersion)}</td></tr>
      </table></div>
      ${standing.state === 'UNCHANGED' ? `<p>${say(words.canonical)}</p><pre>curl -s ${escaped(url)}.canonical.json | sha256sum</pre>` : ''}
      <p class="quiet">${say(words.public)}</p>
    </main>
  </body>
</html>
`
}

function standingIn(standing: Standing, say: (sentences: Sentences) => string): string {
  if (standing.state === 'UNCHANGED') return `<p class="notice">${say(words.unchanged)}</p>`
  const causes = standing.causes.map((cause: Cause) => `<li>${say(causeInWords(cause))}</li>`)
  return `<div class="notice moved"><p>${say(words.moved)}</p><ul>${causes.join('')}</ul></div>`
}

const links = (id: string, { state }: Standing): string =>
  [['.json', 'JSON'], ...(state === 'UNCHANGED' ? [['.csv', 'CSV']] : []), ['.bib', 'BibTeX'], ['.ris', 'RIS']]
    .map(([ending, name]) => `<a href="/cite/${id}${ending}">${name}</a>`)
    .join(' · ')

const rowsAtMost = 500

/** What stands above the list by itself, and then the list. */
function answerIn({ data }: WholeAnswer, language: Language): string {
  const say = (sentences: Sentences) => escaped(sentenceIn(language, sentences))
  const table = tableOf(data)
  const heading = `<h2>${say(words.answer)}</h2>`
  if (table.rows.length === 0 || table.columns.length === 0) return `${heading}<p>${say(words.empty)}</p>`
  const columns = columnsOf(table)
  const [above, within] = [columns.filter(({ isAbove }) => isAbove), columns.filter(({ isAbove }) => !isAbove)]
  const names = shortened(columns.map(({ name }) => name))
  const said = above.map((column) => {
    const name = names[columns.indexOf(column)]!
    return `<tr><th>${escaped(name)}</th>${cell(table.rows[0]!, column, language)}</tr>`
  })
  const head = shortened(within.map(({ name }) => name)).map(
    (name, place) => `<th${within[place]!.isNumeric ? ' class="number"' : ''}>${escaped(name)}</th>`,
  )
  const rows = table.rows
    .slice(0, rowsAtMost)
    .map((row) => `<tr>${within.map((column) => cell(row, column, language)).join('')}</tr>`)
  const rest = table.rows.length > rowsAtMost ? `<p class="quiet">${say(words.onlyFirst)}</p>` : ''
  return [
    heading,
    ...(said.length > 0 ? [`<div class="scroll"><table class="figures">${said.join('\n')}</table></div>`] : []),
    ...(within.length > 0
      ? [
          `<div class="scroll"><table class="figures${table.isOfEntries ? '' : ' paths'}">
<thead><tr>${head.join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`,
        ]
      : []),
    rest,
  ].join('\n')
}

/** What all places begin with says nothing: `pilots.nodes.name` becomes `name`. */
function shortened(columns: readonly string[]): readonly string[] {
  const [first = ''] = columns
  const steps = first.split('.').slice(0, -1)
  while (steps.length > 0 && !columns.every((name) => name.startsWith(`${steps.join('.')}.`))) steps.pop()
  const length = steps.join('.').length
  return length === 0 ? columns : columns.map((name) => name.slice(length + 1))
}

interface Column {
  readonly name: string
  /** Where its values stand in a row, and beside them their states; -1 where they have none. */
  readonly value: number
  readonly state: number
  readonly isAbove: boolean
  readonly isNumeric: boolean
}

/** A figure and its state become one column: the figure, or in its place why there is none. */
function columnsOf({ columns, rows, above, isOfEntries }: Table): readonly Column[] {
  return columns.flatMap((place, value) => {
    const figure = /^(.*)\.(value|state)$/.exec(place)?.[1]
    const [ofValue, state] = [columns.indexOf(`${figure}.value`), columns.indexOf(`${figure}.state`)]
    const isFigure = figure !== undefined && ofValue >= 0 && state >= 0
    if (isFigure && value !== ofValue) return []
    const isNumeric = isOfEntries && rows.some((row) => typeof row[value] === 'number')
    const how = { value, isAbove: above.has(place), isNumeric }
    return [isFigure ? { ...how, name: figure, state } : { ...how, name: place, state: -1 }]
  })
}

function cell(row: readonly Cell[], { value: place, state: beside, isNumeric }: Column, language: Language): string {
  const [value, state] = [row[place], row[beside]]
  const open = (kind: string) => `<td class="${isNumeric ? 'number ' : ''}${kind}">`
  if (value === null || value === undefined) {
    const why =
      typeof state === 'string' && Object.hasOwn(missing, state) ? missing[state as keyof typeof missing] : null
    return `${open('missing')}${escaped(why ? sentenceIn(language, why) : String(state ?? '–'))}</td>`
  }
  const mark = state === 'PROVISIONAL' ? ` <small>${escaped(sentenceIn(language, provisional))}</small>` : ''
  return `${open('')}${escaped(inWords(value, language))}${mark}</td>`
}

function inWords(value: NonNullable<Cell>, language: Language): string {
  if (typeof value === 'number') return number(value, language)
  return typeof value === 'boolean' ? sentenceIn(language, value ? words.yes : words.no) : value
}

/** With four digits as they are: most are years. */
const number = (value: number, language: Language): string =>
  new Intl.NumberFormat(language === 'en' ? 'en' : 'nb', { maximumFractionDigits: 10, useGrouping: 'min2' }).format(
    value,
  )

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** As text, whatever it holds. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character]!)
