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
      <p>${links(id)}</p>
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
      <p>${say(words.canonical)}</p>
      <pre>curl -s ${escaped(url)}.canonical.json | sha256sum</pre>
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

const links = (id: string): string =>
  [
    ['.json', 'JSON'],
    ['.csv', 'CSV'],
    ['.bib', 'BibTeX'],
    ['.ris', 'RIS'],
  ]
    .map(([ending, name]) => `<a href="/cite/${id}${ending}">${name}</a>`)
    .join(' · ')

const rowsAtMost = 500

function answerIn({ data }: WholeAnswer, language: Language): string {
  const say = (sentences: Sentences) => escaped(sentenceIn(language, sentences))
  const table = withFigures(tableOf(data), language)
  const heading = `<h2>${say(words.answer)}</h2>`
  if (table.rows.length === 0 || table.columns.length === 0) return `${heading}<p>${say(words.empty)}</p>`
  const head = shortened(table.columns).map((name) => `<th>${escaped(name)}</th>`)
  const rows = table.rows.slice(0, rowsAtMost).map((row) => `<tr>${row.join('')}</tr>`)
  const rest = table.rows.length > rowsAtMost ? `<p class="quiet">${say(words.onlyFirst)}</p>` : ''
  return `${heading}
      <div class="scroll"><table class="figures"><thead><tr>${head.join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>${rest}`
}

/** What all places begin with says nothing: `pilots.nodes.name` becomes `name`. */
function shortened(columns: readonly string[]): readonly string[] {
  const [first = ''] = columns
  const steps = first.split('.').slice(0, -1)
  while (steps.length > 0 && !columns.every((name) => name.startsWith(`${steps.join('.')}.`))) steps.pop()
  const length = steps.join('.').length
  return length === 0 ? columns : columns.map((name) => name.slice(length + 1))
}

interface Shown {
  readonly columns: readonly string[]
  /** Cells as HTML. */
  readonly rows: readonly (readonly string[])[]
}

/** A figure and its state become one column: the figure, or in its place why there is none. */
function withFigures({ columns, rows }: Table, language: Language): Shown {
  const places = columns.flatMap((name, place) => {
    const figure = /^(.*)\.(value|state)$/.exec(name)?.[1]
    const [value, state] = [columns.indexOf(`${figure}.value`), columns.indexOf(`${figure}.state`)]
    if (figure === undefined || value < 0 || state < 0) return [{ name, value: place, state: -1 }]
    return place === value ? [{ name: figure, value, state }] : []
  })
  return {
    columns: places.map(({ name }) => name),
    rows: rows.map((row) => places.map(({ value, state }) => cell(row[value], row[state], language))),
  }
}

function cell(value: Cell, state: Cell, language: Language): string {
  if (value === null || value === undefined) {
    const why =
      typeof state === 'string' && Object.hasOwn(missing, state) ? missing[state as keyof typeof missing] : null
    return `<td class="missing">${why ? escaped(sentenceIn(language, why)) : escaped(String(state ?? '–'))}</td>`
  }
  const mark = state === 'PROVISIONAL' ? ` <small>${escaped(sentenceIn(language, provisional))}</small>` : ''
  if (typeof value === 'number') return `<td class="number">${number(value, language)}${mark}</td>`
  if (typeof value === 'boolean') return `<td>${escaped(sentenceIn(language, value ? words.yes : words.no))}</td>`
  return `<td>${escaped(value)}${mark}</td>`
}

const number = (value: number, language: Language): string =>
  escaped(new Intl.NumberFormat(language === 'en' ? 'en' : 'nb', { maximumFractionDigits: 10 }).format(value))

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** As text, whatever it holds. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character]!)
