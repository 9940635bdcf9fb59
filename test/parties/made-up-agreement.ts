/** An agreement that nobody has made, in full, as the graph takes it: every kind of part is in it. */
export const madeUpText = {
  title: 'Bygdevekstavtale for Smøla og Aure, den andre',
  endsOn: '2031-12-31',
  purpose: 'Flere skal bli boende.',
  aims: ['flere blir boende', 'arbeidsplasser som varer'],
  contributesTo: ['faste møteplasser'],
  principles: ['åpenhet om tall'],
  disputeRule: 'Partene finner en løsning seg imellom.',
  endAssessment: ['om leveransene foreligger'],
  anchoringRule: 'Avtalen tas inn i kommuneplanens samfunnsdel.',
  participations: [
    { party: 'smola-kommune', role: 'MAIN_PARTY' },
    { party: 'aure-kommune', role: 'MAIN_PARTY' },
    { party: 'more-og-romsdal-fylkeskommune', role: 'MAIN_PARTY', section: '2' },
    { party: 'kdd', role: 'COORDINATING_MAIN_PARTY', represents: ['andre departementer'] },
    { party: 'distriktssenteret', role: 'SPECIAL_ROLE' },
  ],
  objectives: [
    {
      title: 'Flere boliger å velge mellom',
      section: '6.1',
      mainTheme: 'housing',
      otherThemes: ['place-development'],
      participations: [
        { party: 'husbanken', role: 'NAMED_PARTNER', scope: 'bare det som gjelder bolig' },
        { category: 'utbyggere', role: 'MAY_BE_INVITED' },
      ],
      obligations: [
        {
          kind: 'PARTNER',
          grade: 'SKAL',
          section: '6.1',
          text: 'Samarbeidspartene skal gi råd om boliger.',
          debtors: [{ group: 'NAMED_PARTNERS' }],
        },
      ],
    },
    { title: 'Nok folk med riktig kompetanse', section: '6.2', mainTheme: 'digitalisation' },
  ],
  obligations: [
    {
      kind: 'PARTY',
      grade: 'FORPLIKTER',
      section: '2',
      text: 'Kommunene forplikter seg til å lage en handlingsplan hvert år.',
      debtors: [{ group: 'MUNICIPALITIES' }, { party: 'more-og-romsdal-fylkeskommune', scope: 'med råd' }],
    },
  ],
  anchorings: [
    { party: 'smola-kommune', kind: 'PLAN', title: 'Kommuneplanens samfunnsdel', fromYear: 2024, toYear: 2036 },
  ],
  followUpRules: [
    { subject: 'ACTION_PLAN', frequency: 'YEARLY', responsibleGroup: 'MUNICIPALITIES', text: 'Planen fornyes.' },
    { subject: 'PLAN_APPROVAL', frequency: 'YEARLY', responsibleParty: 'kdd', text: 'KDD tar stilling til planen.' },
  ],
}
