import { readFileSync } from 'node:fs'
import { houseFiles } from './architecture.js'

/** An error as its class in the code describes it. */
export interface CataloguedError {
  readonly code: string
  readonly file: string
  /** When it happens: the docstring of its class. */
  readonly when: string
  /** In each language, with what it quotes between angle brackets. Empty where the class gives none. */
  readonly sentences: { readonly nb: string; readonly nn: string; readonly en: string }
  /** The names of the values it carries. */
  readonly values: readonly string[]
}

interface ErrorClass extends Omit<CataloguedError, 'code'> {
  readonly name: string
  readonly parent: string
  readonly code: string | undefined
}

const CLASS = /(?:\/\*\*((?:(?!\*\/).)*)\*\/\n)?(?:export )?(?:abstract )?class (\w+) extends (\w+) \{/gs
const CODE = /\bcode(?:: string)? = '([A-Z_]+)'/g
const languages = ['nb', 'nn', 'en'] as const

/** Every error that the house's code raises, with nothing left out that has a code. */
export function catalogue(): CataloguedError[] {
  const files = houseFiles().filter((file) => !/\.test\.ts$|(^|\/)example|^(test|bench|sdk)\//.test(file))
  const texts = files.map((file) => [file, readFileSync(file, 'utf8')] as const)
  const classes = texts.flatMap(([file, text]) => classesIn(file, text))
  const byName = new Map(classes.map((each) => [each.name, each]))
  const found = classes.flatMap((each) =>
    each.code === undefined ? [] : [{ ...whole(each, byName), code: each.code }],
  )
  const missed = texts.flatMap(([, text]) => [...text.matchAll(CODE)]).length - found.length
  if (missed !== 0)
    throw new Error(`${missed} codes stand where this does not find them: outside of a class, or two in one.`)
  return found.sort((a, b) => (a.code < b.code ? -1 : 1))
}

function classesIn(file: string, text: string): ErrorClass[] {
  const starts = [...text.matchAll(CLASS)]
  const constants = new Map(
    [...text.matchAll(/^const ([A-Z_]+) = (\w+)$/gm)].map(([, name = '', value = '']) => [name, value]),
  )
  return starts.map((start) => {
    const [, comment = '', name = '', parent = ''] = start
    const from = start.index + start[0].length
    const body = text.slice(from, from + text.slice(from).search(/^\}/m))
    const sentence = (language: string) =>
      sentenceIn(body, language).replace(/‹([A-Z_]+)›/g, (hole, name) => constants.get(name) ?? hole)
    const values = /\bvalues: \{((?:[^{}]|\{[^{}]*\})*)\}/.exec(body)?.[1] ?? ''
    return {
      name,
      parent,
      file,
      code: [...body.matchAll(CODE)][0]?.[1],
      when: comment
        .replace(/^\s*\* ?/gm, '')
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
      sentences: { nb: sentence('nb'), nn: sentence('nn'), en: sentence('en') },
      values: [...values.matchAll(/(?:^|,)\s*(?:\.\.\.[^,]*|(\w+))/g)].flatMap(([, value]) => value ?? []),
    }
  })
}

/** With what a class leaves to the one it extends: a parent's sentence may have a hole for a few words of the child's. */
function whole(error: ErrorClass, classes: ReadonlyMap<string, ErrorClass>): ErrorClass {
  const above = classes.get(error.parent)
  if (!above) return error
  const parent = whole(above, classes)
  const filled = (language: (typeof languages)[number]) => {
    const hole = new RegExp(`‹\\w+\\.${language}›`)
    const own = error.sentences[language]
    return own === '' || hole.test(parent.sentences[language]) ? parent.sentences[language].replace(hole, own) : own
  }
  return {
    ...error,
    sentences: { nb: filled('nb'), nn: filled('nn'), en: filled('en') },
    values: error.values.length === 0 ? parent.values : error.values,
  }
}

/** The text after `nb:`, of one literal or of several with `+` between; what it quotes becomes ‹name›. */
function sentenceIn(body: string, language: string): string {
  const start = new RegExp(`\\b${language}:\\s*(?=['"\`])`).exec(body)
  let rest = start ? body.slice(start.index + start[0].length) : ''
  let sentence = ''
  for (let literal = literalAt(rest); literal; literal = literalAt(rest)) {
    sentence += literal.text
    rest = rest.slice(literal.length).replace(/^\s*\+\s*/, '')
  }
  return sentence
}

function literalAt(text: string): { readonly text: string; readonly length: number } | undefined {
  const quote = text[0]
  if (quote !== "'" && quote !== '"' && quote !== '`') return undefined
  let read = ''
  for (let at = 1; at < text.length; at++) {
    if (text[at] === quote) return { text: read, length: at + 1 }
    if (quote === '`' && text.startsWith('${', at)) {
      const end = closing(text, at + 2)
      read += `‹${named(text.slice(at + 2, end))}›`
      at = end
    } else if (text[at] === '\\') read += text[++at]
    else read += text[at]
  }
  return undefined
}

/** Where the bracket that is open at this place closes. */
function closing(text: string, from: number): number {
  let open = 1
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') open++
    if (text[at] === '}' && --open === 0) return at
  }
  return text.length
}

/** What a reader calls an expression: `inKroner(left)` is what is left. */
function named(expression: string): string {
  return /^\w+\(([\w.]+)\)$/.exec(expression)?.[1] ?? (/^[\w.]+$/.test(expression) ? expression : '…')
}

const parts = [
  ['subgraphs/foundation/', 'Anywhere'],
  ['gateway/', 'The gateway'],
  ['subgraphs/parties/', 'Parties'],
  ['subgraphs/action-plans/', 'Action plans'],
  ['subgraphs/funding/', 'Funding'],
  ['subgraphs/evaluation/', 'Evaluation'],
  ['data/', 'The dataset'],
] as const

/** The catalogue as a page. */
export function cataloguePage(errors: readonly CataloguedError[]): string {
  const sections = parts.flatMap(([folder, title]) => {
    const here = errors.filter(({ file }) => file.startsWith(folder))
    return here.length === 0 ? [] : [`## ${title}\n\n${here.map(entry).join('\n\n')}\n`]
  })
  return `# Errors

Every error has a code that never changes, for programs, and a sentence for people that says what happened and the way out.
An answer gives the sentence in the language the request asks for (Accept-Language: nb, nn or en), with the code, the
values the sentence quotes, and the path to the input that is wrong:

\`\`\`json
{
  "message": "first: 0 is no page size. Ask for 1 to 100, and go on with the cursor in pageInfo.",
  "path": ["pilots"],
  "extensions": {
    "code": "PAGE_SIZE_OUT_OF_RANGE",
    "values": { "argument": "first", "size": 0, "atLeast": 1, "atMost": 100 },
    "path": ["first"]
  }
}
\`\`\`

What graphql itself refuses about a question (a field that does not exist, a text that does not parse, a value of the wrong
kind) comes in its own words, in English, with the code \`BAD_REQUEST\` unless it has a finer one.

Made from the classes in the code. A test refuses a stale page; \`npx vitest run test/error-catalogue.test.ts --update\` writes it anew.

${sections.join('\n')}`
}

function entry({ code, when, sentences, values }: CataloguedError): string {
  // A hole for words that are themselves in three languages: its name is enough.
  const plain = (sentence: string) => sentence.replace(/‹(\w+)\.(nb|nn|en)›/g, '‹$1›').replaceAll('\n', ' ')
  return [
    `### \`${code}\``,
    when,
    [
      `- **bokmål** ${plain(sentences.nb)}`,
      `- **nynorsk** ${plain(sentences.nn)}`,
      `- **English** ${plain(sentences.en)}`,
    ].join('\n'),
    ...(values.length === 0 ? [] : [`Values: ${values.map((value) => `\`${value}\``).join(', ')}.`]),
  ].join('\n\n')
}
