export const pilot = 'demo-ytre-kyst'
export const agreement = pilot
export const objective = { homes: `${agreement}/1`, skills: `${agreement}/2` }

/** What an agreement that nobody has made says, as KDD first writes it down. */
export const agreementText = {
  title: 'Bygdevekstavtale for Ytre kyst (oppdiktet)',
  endsOn: '2029-12-31',
  purpose: 'Folk skal bli boende ytterst.',
  participations: [
    { party: 'smola-kommune', role: 'MAIN_PARTY' },
    { party: 'aure-kommune', role: 'MAIN_PARTY' },
    { party: 'more-og-romsdal-fylkeskommune', role: 'MAIN_PARTY' },
    { party: 'kdd', role: 'COORDINATING_MAIN_PARTY' },
    { party: 'sintef', role: 'EVALUATOR' },
  ],
  objectives: [
    {
      title: 'Hus å bo i',
      mainTheme: 'housing',
      participations: [{ party: 'husbanken', role: 'NAMED_PARTNER', scope: 'det som gjelder bolig' }],
      obligations: [
        {
          kind: 'PARTNER',
          grade: 'SKAL',
          section: '1',
          text: 'Samarbeidsparten skal gi råd om hus.',
          debtors: [{ group: 'NAMED_PARTNERS' }],
        },
      ],
    },
    {
      title: 'Fagfolk nok',
      mainTheme: 'digitalisation',
      participations: [{ party: 'innovasjon-norge', role: 'NAMED_PARTNER' }],
    },
  ],
} as const
