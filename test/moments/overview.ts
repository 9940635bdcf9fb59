import { agreement, bindingAt, plan } from './writers.js'

const paid =
  'source: { in: [STATE_GRANT, MUNICIPALITY, COUNTY_MUNICIPALITY, STATE, EU, PRIVATE] }, state: { in: [REPORTED, PROVISIONAL] }'
const spent = `world: DEMO, stage: SPENT, where: { pilot: { eq: "${agreement}" }, ${paid} }`

/** An overview of one agreement out of all four rooms: counts, sums, sums of sums, and what one version of a plan says. */
export const overview = `{
  agreement(id: "${agreement}") { title }
  obligations(world: DEMO, where: { agreement: { eq: "${agreement}" }, grade: { eq: FORPLIKTER } }) { totalCount }
  planVersion(id: "${plan}") { decisionReference measures(first: 50) { nodes { title measure { current { title } } } } }
  byYear: moneyTotals(${spent}, groupBy: [YEAR]) { amount { value } groups { amount { value } } }
  byMunicipality: moneyTotals(${spent}, groupBy: [RESPONSIBLE_MUNICIPALITY]) { groups { amount { value } } }
  moneyEntries(world: DEMO, first: 5, where: { pilot: { eq: "${agreement}" }, stage: { eq: SPENT }, ${paid} }) {
    totalCount
    nodes { amount { value } }
  }
  assessments(world: DEMO, where: { pilot: { eq: "${agreement}" } }) { nodes { rationale } }
}`

/** The revisions that the parts of an answer are of: one, if it is of one moment. */
// biome-ignore lint/suspicious/noExplicitAny: it is read as the question shapes it.
export function revisionsIn(data: any): Set<number> {
  const { byYear, byMunicipality, moneyEntries, planVersion, assessments } = data
  const title = Number(data.agreement.title)
  const sum = (groups: { amount: { value: number } }[]) => groups.reduce((all, { amount }) => all + amount.value, 0)
  const entries = moneyEntries.totalCount
  const found = [
    title,
    Number(planVersion.decisionReference),
    ...planVersion.measures.nodes.map((each: { title: string }) => Number(each.title)),
    byYear.amount.value / entries,
    sum(byYear.groups) / entries,
    sum(byMunicipality.groups) / entries,
    ...moneyEntries.nodes.map((each: { amount: { value: number } }) => each.amount.value),
    ...assessments.nodes.map((each: { rationale: string }) => Number(each.rationale)),
  ]
  // How many statements bind most tells a revision from its neighbours alone.
  if (data.obligations.totalCount !== bindingAt(title)) found.push(-data.obligations.totalCount)
  return new Set(found)
}
