/**
 * The words that the graph's names are made of, in the singular. One concept has one word: before another is added
 * here, see that it names something new, and that its Norwegian term stands in a description.
 */
const known = new Set(
  [
    // What the graph is about.
    'agreement anchoring approval assessment body centrality claim cohort conflict county coverage debtor district entry',
    'governor grade group measure member municipality objective obligation participation partner party pilot question',
    'reservation role rule source theme',
    // What is said of it.
    'aim area capacity category class code decision dimension dispute figure focus force framework frequency funding',
    'governance key kind language lead name note number obstacle organisation path period place principle project',
    'provenance purpose reference scope section share stage state status subject text title topic url value',
    'verification world year',
    // How.
    'also alone be called contiguous contribute cross decided descriptive distinct end expected follow from has having',
    'imprecise in invited is known lifted local localized main may missing named next of official on open order',
    'overlapping previous registered reported represent responsible sami selected short signed specified start through',
    'to total up valid where whom why with world',
    // Lists, pages and filters.
    'after and before by connection count cursor date edge eq filter first gt gte id info last lt lte node not null or',
    'page query',
    // Kinds of values.
    'boolean decimal float int kroner string org',
  ]
    .join(' ')
    .split(' '),
)

/** Other words for what has one already. */
const better: Readonly<Record<string, string>> = {
  action: 'measure',
  commitment: 'obligation',
  contract: 'agreement',
  decree: 'approval',
  duty: 'obligation',
  goal: 'objective',
  initiative: 'measure',
  level: 'grade',
  municipal: 'municipality',
  network: 'body',
  organization: 'organisation',
  promise: 'obligation',
  region: 'county',
  strength: 'grade',
  target: 'objective',
  type: 'kind',
}

/** What is wrong with a name: the words in it that are not ours, each with ours where we have one. */
export function foreignWords(name: string): string[] {
  const words = name.replace(/^ID$/, 'id').split(/(?=[A-Z])|_/)
  return words
    .map((word) => singular(word.toLowerCase()))
    .filter((word) => word !== '' && !known.has(word))
    .map((word) => (better[word] ? `${name}: "${word}" is called "${better[word]}"` : `${name}: "${word}"`))
}

function singular(word: string): string {
  if (known.has(word)) return word
  return word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '')
}
