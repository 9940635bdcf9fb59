import type { ListArguments } from '../../subgraphs/foundation/list-arguments.js'
import type { PartiesStores } from '../../subgraphs/parties/stores.js'
import { type AskPage, type Query as PastQuery, pages, read } from '../past-queries.js'
import type { ReferenceList, Row } from '../reference.js'
import { twin } from './inhabitants.js'

type Query = PastQuery<PartiesStores>

/** For every function of every store, by `store.function`, what it is to be asked. */
export function everyQuery(lists: readonly ReferenceList[]): Map<string, readonly Query[]> {
  const agreement = 'smola-aure'
  const objective = 'smola-aure/1'
  /** Owes some of its obligations by name, others through a group. */
  const countyMunicipality = 'more-og-romsdal-fylkeskommune'
  const listOf = (list: string) => lists.find(({ name }) => name === list)!
  const pageOf = (list: string, ask: AskPage<PartiesStores>): Query[] => pages(listOf(list), ask)
  const first = (world: ListArguments['world']): ListArguments => ({ world, first: 5 })
  return new Map<string, readonly Query[]>([
    ['agreements.page', pageOf('agreements', ({ agreements }, ...asked) => agreements.page(...asked))],
    ['agreements.byId', [({ agreements }) => agreements.byId(agreement)]],
    ['agreements.ofPilot', [({ agreements }) => agreements.ofPilot('smola-aure')]],
    ['anchorings.ofAgreement', [({ anchorings }) => anchorings.ofAgreement(agreement)]],
    ['approvals.ofAgreement', [({ approvals }) => approvals.ofAgreement(agreement)]],
    ['bodies.page', pageOf('bodies', ({ bodies }, ...asked) => bodies.page(...asked))],
    ['bodies.byId', [({ bodies }) => bodies.byId('resource-group')]],
    ['bodies.ofPilot', [({ bodies }) => bodies.ofPilot('vest-telemark')]],
    ['bodies.ofAgreement', [({ bodies }) => bodies.ofAgreement(agreement)]],
    [
      'bodies.ofParty',
      ['distriktssenteret', 'vest-telemarkradet'].map(
        (id) =>
          ({ bodies }) =>
            bodies.ofParty(id, 'REAL'),
      ),
    ],
    ['bodies.membersOf', [({ bodies }) => bodies.membersOf('resource-group')]],
    ['bodies.editionOf', [({ bodies }) => bodies.editionOf('resource-group')]],
    ['bodies.meetingsOf', [({ bodies }) => bodies.meetingsOf('resource-group')]],
    ['closings.ofAgreement', [({ closings }) => closings.ofAgreement(agreement)]],
    ['approvals.liftingOf', [({ approvals }) => approvals.liftingOf('smola-aure/approval/kdd')]],
    ['confirmations.ofAgreement', [({ confirmations }) => confirmations.ofAgreement(agreement)]],
    ['editions.ofAgreement', [({ editions }) => editions.ofAgreement(agreement)]],
    ['counties.page', pageOf('counties', ({ counties }, ...asked) => counties.page(...asked))],
    ['counties.byCode', [({ counties }) => counties.byCode('15')]],
    ['counties.ofPilot', [({ counties }) => counties.ofPilot('smola-aure')]],
    ['counties.ofGovernor', [({ counties }) => counties.ofGovernor('statsforvalteren-troms-finnmark')]],
    [
      'debtors.ofObligation',
      ['smola-aure/D1-1', 'smola-aure/OBL-06'].map(
        (id) =>
          ({ debtors }) =>
            debtors.ofObligation(id),
      ),
    ],
    ['debtors.group', [({ debtors }) => debtors.group('smola-aure/municipalities')]],
    [
      'debtors.membersOf',
      ['smola-aure/municipalities', 'smola-aure/1/named-partners'].map(
        (id) =>
          ({ debtors }) =>
            debtors.membersOf(id),
      ),
    ],
    ['followUpRules.ofAgreement', [({ followUpRules }) => followUpRules.ofAgreement(agreement)]],
    ['followUps.page', pageOf('followUps', ({ followUps }, ...asked) => followUps.page(...asked))],
    ['followUps.byId', [({ followUps }) => followUps.byId('f1')]],
    [
      'followUps.pageOfParty',
      [async ({ followUps }, { moment }) => read(await followUps.pageOfParty('kdd', first('REAL'), moment))],
    ],
    ['followUps.ofObligation', [({ followUps }) => followUps.ofObligation('smola-aure/OBL-01')]],
    ['municipalities.page', pageOf('municipalities', ({ municipalities }, ...asked) => municipalities.page(...asked))],
    ['municipalities.byCode', [({ municipalities }) => municipalities.byCode('5628')]],
    [
      'municipalities.keyOf',
      ['5628', '5441'].map(
        (code) =>
          ({ municipalities }) =>
            municipalities.keyOf(code),
      ),
    ],
    ['municipalities.codesOf', [({ municipalities }) => municipalities.codesOf('5628')]],
    ['municipalities.centralitiesOf', [({ municipalities }) => municipalities.centralitiesOf('5061')]],
    ['municipalities.samiLanguageAreaOf', [({ municipalities }) => municipalities.samiLanguageAreaOf('5628')]],
    ['objectives.byId', [({ objectives }) => objectives.byId(objective)]],
    ['objectives.ofAgreement', [({ objectives }) => objectives.ofAgreement(agreement)]],
    ['objectives.crossReferencesOf', [({ objectives }) => objectives.crossReferencesOf('smola-aure/4')]],
    ['obligations.page', pageOf('obligations', ({ obligations }, ...asked) => obligations.page(...asked))],
    [
      'obligations.pageOfParty',
      pages(owedBy(countyMunicipality, listOf('obligations')), ({ obligations }, ...asked) =>
        obligations.pageOfParty(countyMunicipality, ...asked),
      ),
    ],
    [
      'obligations.pageOfGroup',
      (
        [
          ['DEBTOR', 'kdd'],
          ['OBJECTIVE', null],
          ['MAIN_THEME', 'place-development'],
        ] as const
      ).map(
        ([dimension, value]) =>
          async ({ obligations }, { moment }) =>
            read(
              await obligations.pageOfGroup(
                { key: JSON.stringify([value]), values: { [dimension]: value } },
                { world: 'REAL' },
                { first: 3 },
                moment,
              ),
            ),
      ),
    ],
    ['obligations.byId', [({ obligations }) => obligations.byId('smola-aure/D1-1')]],
    ['obligations.ofAgreement', [({ obligations }) => obligations.ofAgreement(agreement)]],
    ['obligations.ofObjective', [({ obligations }) => obligations.ofObjective(objective)]],
    [
      'obligationTotals.count',
      (['GRADE', 'KIND', 'PILOT', 'COHORT', 'OBJECTIVE', 'MAIN_THEME', 'DEBTOR'] as const).map(
        (dimension) =>
          ({ obligationTotals }, { moment }) =>
            obligationTotals.count(
              { world: 'REAL', groupBy: [dimension], where: { cohort: { eq: 2 } }, orderBy: 'COUNT_DESC' },
              moment,
            ),
      ),
    ],
    ['openQuestions.aboutPilot', [({ openQuestions }) => openQuestions.aboutPilot('vest-telemark')]],
    ['openQuestions.aboutAgreement', [({ openQuestions }) => openQuestions.aboutAgreement('innlandet')]],
    ['openQuestions.aboutParty', [({ openQuestions }) => openQuestions.aboutParty('sintef')]],
    ['openQuestions.aboutMunicipality', [({ openQuestions }) => openQuestions.aboutMunicipality('1508')]],
    ['openQuestions.conflicts', [({ openQuestions }) => openQuestions.conflicts()]],
    [
      'participations.pageOfParty',
      [async ({ participations }, { moment }) => read(await participations.pageOfParty('kdd', first('REAL'), moment))],
    ],
    ['participations.byId', [({ participations }) => participations.byId('smola-aure/kdd/coordinating-main-party')]],
    ['participations.ofPilot', [({ participations }) => participations.ofPilot('smola-aure')]],
    ['participations.ofAgreement', [({ participations }) => participations.ofAgreement(agreement)]],
    ['participations.ofObjective', [({ participations }) => participations.ofObjective(objective)]],
    ['parties.page', pageOf('parties', ({ parties }, ...asked) => parties.page(...asked))],
    ['parties.byId', [({ parties }) => parties.byId('kdd')]],
    ['parties.byOrganisationNumber', [({ parties }) => parties.byOrganisationNumber('921770669')]],
    ['parties.ofMunicipality', [({ parties }) => parties.ofMunicipality('1573')]],
    ['parties.ofCounty', [({ parties }) => parties.ofCounty('15')]],
    ['parties.governorsOf', [({ parties }) => parties.governorsOf('56')]],
    ['pilots.byId', [({ pilots }) => pilots.byId('smola-aure')]],
    ['pilots.municipalitiesOf', [({ pilots }) => pilots.municipalitiesOf('smola-aure')]],
    ['pilots.ofMunicipality', [({ pilots }) => pilots.ofMunicipality('1573', 'REAL')]],
    ['pilots.ofCounty', [({ pilots }) => pilots.ofCounty('56', 'REAL')]],
    ['pilots.focusAreasOf', [({ pilots }) => pilots.focusAreasOf('vestre-varanger')]],
    ['populations.ofMunicipality', [({ populations }) => populations.ofMunicipality('1573', 2025)]],
    [
      'populations.ofPilot',
      ['smola-aure', twin].map(
        (id) =>
          ({ populations }) =>
            populations.ofPilot(id, 2025),
      ),
    ],
    [
      'registers.formerNamesOf',
      inRegisters.map(
        ([kind, key]) =>
          ({ registers }) =>
            registers.formerNamesOf(kind, key),
      ),
    ],
    [
      'registers.editionOf',
      inRegisters.map(
        ([kind, key]) =>
          ({ registers }) =>
            registers.editionOf(kind, key),
      ),
    ],
    [
      'registers.closingOf',
      merged.map(
        ([kind, key]) =>
          ({ registers }) =>
            registers.closingOf(kind, key),
      ),
    ],
    [
      'registers.mergedInto',
      merged.map(
        ([kind, , into]) =>
          ({ registers }) =>
            registers.mergedInto(kind, into),
      ),
    ],
    [
      'registers.successorsOf',
      succeeded.map(
        ([kind, code]) =>
          ({ registers }) =>
            registers.successorsOf(kind, code),
      ),
    ],
    [
      'registers.predecessorsOf',
      succeeded.map(
        ([kind, , successor]) =>
          ({ registers }) =>
            registers.predecessorsOf(kind, successor),
      ),
    ],
    ['sources.byId', [({ sources }) => sources.byId('avtale-smola-aure')]],
    ['themes.byId', [({ themes }) => themes.byId('housing')]],
    ['themes.all', [({ themes }) => themes.all()]],
    ['themes.ofObjective', [({ themes }) => themes.ofObjective(objective)]],
  ])
}

const inRegisters = [
  ['Party', 'kdd'],
  ['Pilot', 'rindal-holtalen'],
  ['Theme', 'housing'],
  ['Municipality', '1573'],
  ['County', '15'],
] as const

/** What is merged into what. */
const merged = [
  ['Party', 'bolystradet', 'distriktssenteret'],
  ['Pilot', 'rindal-holtalen', 'smola-aure'],
  ['Theme', 'bolyst', 'housing'],
] as const

/** What took over from what. */
const succeeded = [
  ['Municipality', '1576', '1573'],
  ['County', '18', '15'],
] as const

/** The obligations of one debtor. */
function owedBy(party: string, obligations: ReferenceList): ReferenceList {
  const { debtor } = obligations.fields
  const owes = (row: Row) => debtor?.asks === 'related' && debtor.keys(row).includes(party)
  return { ...obligations, rows: obligations.rows.filter(owes) }
}
