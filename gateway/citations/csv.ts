import type { Citation } from './citation.js'
import type { WholeAnswer } from './public-answers.js'
import { type Cell, tableOf } from './table.js'

/**
 * The cited answer as one table in CSV (RFC 4180, UTF-8).
 *
 * Each row says first which citation it is of, and of which world, so that it can be found again wherever it is copied to. What
 * is missing is an empty cell, never 0; its state stands in the column beside it. An empty text is `""`.
 */
export function csvOf({ id, isSynthetic }: Citation, { data }: WholeAnswer): string {
  const { columns, rows } = tableOf(data)
  const origin = [id, isSynthetic ? 'DEMO (SYNTHETIC)' : 'REAL']
  const lines = [['citation', 'world', ...columns], ...rows.map((row) => [...origin, ...row])]
  return lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')
}

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  // A spreadsheet would take these for formulas, and carry out what somebody wrote in a title.
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
