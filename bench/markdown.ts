import type { Conditions } from './conditions.js'

/** A table whose first column is text and whose others are figures. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, ['---', ...heads.slice(1).map(() => '---:')], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}

/** Three digits where there are any: 12.3, 1.23, 0.12; nothing measured is said as 0. */
export function figure(value: number): string {
  if (value === 0) return '0'
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)
}

export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')

/** Where and when it was measured, and against what. */
export function conditionsTold(
  { date, commit, isChanged, cores, processor, node, loadBefore }: Conditions,
  database: string,
  versions: readonly string[],
): string {
  return [
    `- measured ${date} UTC, at commit \`${commit}\`${isChanged ? ', with changes not committed' : ''}`,
    `- ${cores} cores (${processor}), Node ${node}, PostgreSQL ${database} from npm, load ${loadBefore.toFixed(2)} in the minute before`,
    `- against ${versions.join(', ')}`,
  ].join('\n')
}

export const titlesTold = (titles: Readonly<Record<string, string>>): string =>
  Object.entries(titles)
    .map(([name, title]) => `- **${name}**: ${title}`)
    .join('\n')
