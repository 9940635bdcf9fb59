import type { NamedQuestion } from './named-question.js'

/** The texts by their hashes, as the client loads them for a gateway that does not know one. */
export function textsModule(questions: readonly NamedQuestion[]): string {
  const entries = questions.map(({ hash, text }) => `  '${hash}': ${JSON.stringify(text)},`)
  return `/** The texts of the named questions, by their hashes. */
export const texts: Readonly<Record<string, string>> = {
${entries.join('\n')}
}
`
}

/** What a gateway reads to know the questions by their hashes: trusted documents. */
export function manifest(questions: readonly NamedQuestion[]): string {
  const operations = questions.map(({ name, node, hash, text }) => [hash, { name, type: node.operation, text }])
  const held = { format: 'bygdevekst-trusted-documents', version: 1, operations: Object.fromEntries(operations) }
  return `${JSON.stringify(held, null, 2)}\n`
}
