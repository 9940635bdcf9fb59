import { doc } from './typescript.js'

/** The platform's catalogue of errors, a page that is itself made from its code. */
export const CATALOGUE = 'docs/errors.md'

/** One error on that page: its code, when it happens, its English sentence and, where it has some, the names of its values. */
const ENTRY =
  /^### `(?<code>[A-Z_]+)`\n\n(?<when>.+)\n\n(?:- \*\*.+\n)*- \*\*English\*\* (?<sentence>.+)\n(?:\nValues: (?<values>.+)\.)?/gm

/** The module of all codes, and the values each comes with. */
export function errorsModule(page: string): string {
  const entries = [...page.matchAll(ENTRY)].map(({ groups: { code, when, sentence, values } = {} }) => {
    const names = (values ?? '').match(/\w+/g) ?? []
    return { code: code!, text: `${when}\n\n“${sentence}”`, names }
  })
  const headings = page.match(/^### /gm)?.length ?? 0
  if (entries.length !== headings)
    throw new Error(`${CATALOGUE} lists ${headings} errors, and ${entries.length} can be read.`)
  const asked = {
    code: 'BAD_REQUEST',
    text: 'What graphql itself refuses about a question, in its own words.',
    names: [],
  }
  const members = [...entries, asked]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, text, names }) => {
      const type = names.length === 0 ? 'never' : names.map((name) => `'${name}'`).join(' | ')
      return `${doc(text, '  ')}  readonly ${code}: ${type}\n`
    })
  return `/** The codes of the platform's errors, with the names of the values that each comes with. */
export interface CataloguedErrors {
${members.join('')}}
`
}
