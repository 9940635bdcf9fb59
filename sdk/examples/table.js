/**
 * @typedef {string | number} Cell
 */

/**
 * Prints a table. A column with a number in it, also a starred one or a percentage, stands to the right, any other to the left.
 *
 * @param {string} title
 * @param {readonly string[]} headings
 * @param {readonly (readonly Cell[])[]} rows
 */
export function printTable(title, headings, rows) {
  const columns = headings.map((heading, place) => {
    const cells = rows.map((row) => row[place] ?? '')
    const width = Math.max(...[heading, ...cells].map((cell) => String(cell).length))
    const isNumeric = cells.some((cell) => typeof cell === 'number' || /^-?[\d.]+[*%]$/.test(cell))
    /** @param {Cell} cell */
    const fitted = (cell) => (isNumeric ? String(cell).padStart(width) : String(cell).padEnd(width))
    return { width, fitted }
  })
  /** @param {readonly Cell[]} cells */
  const line = (cells) =>
    columns
      .map(({ fitted }, place) => fitted(cells[place] ?? ''))
      .join('  ')
      .trimEnd()

  console.log(`\n${title}\n`)
  for (const cells of [headings, columns.map(({ width }) => '─'.repeat(width)), ...rows]) console.log(line(cells))
}
