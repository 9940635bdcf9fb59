import type { InputPath } from '../../../subgraphs/foundation/errors.js'
import type { Problem } from '../problem.js'
import type { Located } from '../records.js'
import type { ListNoun, RecordOf } from '../schema.js'
import type { Check } from './all.js'

interface Reference {
  readonly to: ListNoun
  readonly key: string
  readonly path: InputPath
}

/** Every key that a record names is the key of another. */
export const referencesAreKnown: Check = ({ records, singles, keys }) => {
  const unknown = <Noun extends ListNoun>(noun: Noun, references: (record: RecordOf<Noun>) => Reference[]): Problem[] =>
    records[noun].flatMap((located) => among(located, references))

  const among = <Value>({ value, problem }: Located<Value>, references: (value: Value) => Reference[]): Problem[] =>
    references(value)
      .filter(({ to, key }) => !keys[to].has(key))
      .map(({ to, path }) => problem(path, `no such key among the ${to}`))

  const { scheme, funding } = singles
  return [
    ...unknown('municipalities', ({ county }) => one('counties', ['county'], county)),
    ...unknown('governorDistricts', (district) => [
      ...one('parties', ['governor'], district.governor),
      ...many('counties', ['counties'], district.counties),
    ]),
    ...unknown('parties', ({ municipality, county }) => [
      ...one('municipalities', ['municipality'], municipality),
      ...one('counties', ['county'], county),
    ]),
    ...unknown('pilots', (pilot) => [
      ...many('counties', ['counties'], pilot.counties),
      ...many('municipalities', ['municipalities'], pilot.municipalities),
      ...one('municipalities', ['scope', 'municipality'], pilot.scope?.municipality),
      ...(pilot.focusAreas ?? []).flatMap(({ items }, area) =>
        items.flatMap(({ ourThemes }, item) =>
          many('themes', ['focusAreas', area, 'items', item, 'ourThemes'], ourThemes),
        ),
      ),
    ]),
    ...unknown('bodies', ({ pilot, members }) => [
      ...one('pilots', ['pilot'], pilot),
      ...(members ?? []).flatMap(({ party }, index) => one('parties', ['members', index, 'party'], party)),
    ]),
    ...unknown('projects', ({ pilot }) => one('pilots', ['pilot'], pilot)),
    ...unknown('agreements', ({ pilot }) => one('pilots', ['pilot'], pilot)),
    ...unknown('participations', ({ pilot, agreement, party }) => [
      ...one('pilots', ['pilot'], pilot),
      ...one('agreements', ['agreement'], agreement),
      ...one('parties', ['party'], party),
    ]),
    ...unknown('objectives', (objective) => [
      ...one('agreements', ['agreement'], objective.agreement),
      ...one('themes', ['theme'], objective.theme),
      ...many('themes', ['otherThemes'], objective.otherThemes ?? []),
      ...objective.partners.flatMap(({ party }, index) => one('parties', ['partners', index, 'party'], party)),
      ...(objective.mayBeInvited ?? []).flatMap(({ party }, index) =>
        one('parties', ['mayBeInvited', index, 'party'], party),
      ),
      ...(objective.seeAlso ?? []).flatMap((other, index) =>
        one('objectives', ['seeAlso', index, 'objective'], other.objective),
      ),
    ]),
    ...unknown('partyGroups', ({ agreement, objective }) => [
      ...one('agreements', ['agreement'], agreement),
      ...one('objectives', ['objective'], objective),
    ]),
    ...unknown('obligations', ({ agreement, objective, debtors }) => [
      ...one('agreements', ['agreement'], agreement),
      ...one('objectives', ['objective'], objective),
      ...debtors.flatMap((debtor, index) => partyOrGroup(['debtors', index], debtor)),
    ]),
    ...unknown('anchoring', ({ agreement, party }) => inAgreement(agreement, party)),
    ...unknown('approvals', ({ agreement, party }) => inAgreement(agreement, party)),
    ...unknown('followUpRules', ({ agreement, responsible }) => [
      ...one('agreements', ['agreement'], agreement),
      ...partyOrGroup(['responsible'], responsible),
    ]),
    ...unknown('openQuestions', ({ about }) => [
      ...one('pilots', ['about', 'pilot'], about.pilot),
      ...one('agreements', ['about', 'agreement'], about.agreement),
      ...one('parties', ['about', 'party'], about.party),
      ...one('municipalities', ['about', 'municipality'], about.municipality),
    ]),
    ...(scheme ? among(scheme, ({ evaluator }) => one('parties', ['evaluator', 'party'], evaluator.party)) : []),
    ...(funding
      ? among(funding, ({ grants }) =>
          grants.flatMap(({ pilot }, index) => one('pilots', ['grants', index, 'pilot'], pilot)),
        )
      : []),
  ]
}

function one(to: ListNoun, path: InputPath, key: string | undefined): Reference[] {
  return key === undefined ? [] : [{ to, path, key }]
}

function many(to: ListNoun, path: InputPath, keys: readonly string[]): Reference[] {
  return keys.map((key, index) => ({ to, path: [...path, index], key }))
}

function partyOrGroup(
  path: InputPath,
  { party, group }: { party?: string | undefined; group?: string | undefined },
): Reference[] {
  return [...one('parties', [...path, 'party'], party), ...one('partyGroups', [...path, 'group'], group)]
}

function inAgreement(agreement: string, party: string): Reference[] {
  return [...one('agreements', ['agreement'], agreement), ...one('parties', ['party'], party)]
}
