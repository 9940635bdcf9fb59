/**
 * The words that the graph's names are made of, in the singular. One concept has one word: before another is added
 * here, see that it names something new, and that its Norwegian term stands in a description.
 */
const known = new Set(
  [
    // Who takes part, and what they have agreed.
    'agreement anchoring approval body centrality claim cohort conflict consent contact county debtor district governor',
    'group inhabitant invitation login mandate meeting member ministry municipality objective obligation participant participation',
    'partner party pilot question reservation role rule source theme',
    'confirmation disagreement',
    // What is planned. The "action" of an action plan is no other thing: what is done is a measure.
    'action cycle deadline deliverable dialogue endorsement matter measure milestone plan priority responsibility risk',
    'step task transfer treatment version',
    // What it costs.
    'amount applicant appropriation budget case ceiling condition cost entry financing grant hour mean money payer portal',
    'portion rate recipient revision scheme statistic sum',
    // What came of it.
    'accumulation adaptation assessment assessor attainment baseline comparability conclusion context coverage criteria',
    'criterion denominator design digest effect effort evaluation evidence form indicator judging lesson numerator observation',
    'rationale registry result scale score series similarity strategy table target unit word',
    // What is said of it.
    'aim answer application area basis capacity category class code consequence content correction data decision degree',
    'description dimension direction dispute duration example exclusion figure focus force framework frequency funding governance',
    'grade increase item key kind language lead likelihood name note number obstacle organisation outcome own part path',
    'period phase place point political principle project provenance purpose quality rank reason record reference report response',
    'scope section setter share stage state status subject summary text title topic url use value verification warning',
    'whole world year',
    'archive document draft',
    // What is done, and what came of that.
    'act adapt add agree allocate amend approve assess audit auditor book change commit conclude copy correct define describe disburse',
    'edition endorse explain field give handle idempotency input issue json line map meet message mutation person problem',
    'propose publish reach reallocate recommendation recorded remove repeated return revise spending stated statement submit',
    'supplier withdraw',
    // By whom it is read.
    'api email erase erased holder issuer made phone prefix removed revoke revoked',
    // What becomes of what is in a register.
    'close closed closing into reopen merge merged predecessor register rename renumber successor',
    'amendment confirm lift lifting',
    // How.
    'agreed allocated also alone answered any applied approved assessed at audited awarded based be behind booked called common',
    'comparable contiguous contribute corrected cross current decided descriptive disbursed distinct done due eligible end ended',
    'excluded expected follow former from granted has having held imprecise in ineligible invited is join judged known latest',
    'learned lifted local localized main may met missing most named next noted observed of official on open opened order other',
    'overlapping owed partly per planned previous proposed public reached registered remaining reported represent required responsible',
    'returned revised sami selected self set settled shared short signed similar since specified spent stand start started steering submitted',
    'superseded supplementary through to total treated unmet up usable used valid wanted where whom why with working',
    'closed confirmed raised written',
    // Lists, pages and filters.
    'after and before by connection count cursor date edge eq filter first gt gte id info last lt lte node not null or',
    'page query',
    // Kinds of values.
    'boolean decimal float int kroner string org time',
  ]
    .join(' ')
    .split(' '),
)

/** Other words for what has one already. */
const better: Readonly<Record<string, string>> = {
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
