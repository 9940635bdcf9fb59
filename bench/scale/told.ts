/**
 * What an answer says, whatever the shape it has: two that are told alike say the same.
 *
 * The house and PostGraphile name and nest things differently, so their answers cannot be compared as they come.
 */
export interface Told {
  // biome-ignore lint/suspicious/noExplicitAny: answers are read as their questions shape them.
  readonly house: (data: any) => unknown
  // biome-ignore lint/suspicious/noExplicitAny: answers are read as their questions shape them.
  readonly postgraphile: (data: any) => unknown
}

export const toldOfOverview: Told = {
  house: ({ pilots }) =>
    pilots.nodes.map((pilot: Answered) => [
      pilot.id,
      pilot.name,
      pilot.agreement.objectives.map((objective: Answered) => [
        objective.id,
        objective.title,
        objective.assessments.nodes.map(({ year, conclusion }: Answered) => [year, conclusion]),
        objective.indicators.nodes.map(counted),
        objective.measures.nodes.map((measure: Answered) => [
          measure.id,
          measure.current.title,
          measure.current.status,
          measure.financingByYear.map(({ year, planned, allocated, spent }: Answered) => [
            ...[year, planned.value, allocated.value, spent.value],
          ]),
          measure.indicators.nodes.map(counted),
        ]),
      ]),
    ]),
  postgraphile: ({ allPilots }) =>
    allPilots.nodes.map((pilot: Answered) => [
      pilot.rowId,
      pilot.name,
      pilot.agreementByPilotId.objectivesByAgreementId.nodes.map((objective: Answered) => [
        objective.rowId,
        objective.title,
        objective.assessmentsByObjectiveId.nodes.map(({ year, conclusion }: Answered) => [year, conclusion]),
        objective.indicatorsByObjectiveId.nodes.map(read),
        objective.measureOfObjectivesByObjectiveId.nodes.map(({ measureByMeasureId: measure }: Answered) => [
          measure.rowId,
          measure.title,
          measure.status,
          measure.measureYearsByMeasureId.nodes.map(({ year, planned, allocated, spent }: Answered) => [
            ...[year, planned, allocated, spent],
          ]),
          measure.indicatorsByMeasureId.nodes.map(read),
        ]),
      ]),
    ]),
}

/** Totals by something with a key and by year. PostGraphile sums nothing to zero, so gaps of ours count as zero here. */
export const toldOfTotals = (dimension: string, key: string): Told => ({
  house: ({ moneyTotals: { amount, groups } }) => ({
    amount: amount.value,
    groups: groups
      .map((group: Answered) => [group[dimension]?.[key] ?? '', String(group.year ?? ''), group.amount.value ?? 0])
      .sort(byKey),
  }),
  postgraphile: (data) => {
    const { aggregates, groupedAggregates } = Object.values<Answered>(data)[0]
    return {
      amount: inKroner(aggregates),
      groups: groupedAggregates
        .map((group: Answered) => [group.keys[0] ?? '', group.keys[1] ?? '', inKroner(group)])
        .sort(byKey),
    }
  },
})

// biome-ignore lint/suspicious/noExplicitAny: answers are read as their questions shape them.
type Answered = any

const counted = ({ id, name, latestObservation: latest }: Answered) => [
  id,
  name,
  latest && [latest.period, latest.value.value, latest.value.state],
]

const read = ({ rowId, name, readingsByIndicatorId }: Answered) => {
  const [latest] = readingsByIndicatorId.nodes
  return [rowId, name, latest ? [latest.period, latest.value, latest.state] : null]
}

const inKroner = ({ sum }: Answered): number => Number(sum.amountOre) / 100

const byKey = (a: readonly string[], b: readonly string[]): number => {
  const [first, second] = [a.slice(0, 2).join('|'), b.slice(0, 2).join('|')]
  return first < second ? -1 : first > second ? 1 : 0
}
