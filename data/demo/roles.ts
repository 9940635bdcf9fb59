/** Whom one may sign in as while trying out the demonstration world: one of each sort of those who take part in it. */
export const demoRoles = [
  role('kdd-saksbehandler', 'Saksbehandler i KDD', 'kdd', ['HANDLE', 'DRAFT']),
  role('kdd-godkjenner', 'Godkjenner i KDD', 'kdd', ['APPROVE']),
  role('smola-planlegger', 'Planlegger i Smøla', 'smola-kommune', ['DRAFT', 'SUBMIT', 'REPORT']),
  role('aure-planlegger', 'Planlegger i Aure', 'aure-kommune', ['DRAFT', 'SUBMIT', 'REPORT']),
  role('aure-medlem', 'Ansatt i Aure uten oppgaver', 'aure-kommune', []),
  role('trysil-planlegger', 'Planlegger i Trysil', 'trysil-kommune', ['DRAFT', 'SUBMIT', 'REPORT']),
  role('fylke-radgiver', 'Rådgiver i Møre og Romsdal', 'more-og-romsdal-fylkeskommune', ['ENDORSE', 'REPORT']),
  role('statsforvalter-radgiver', 'Rådgiver hos statsforvalteren', 'statsforvalteren-mr', []),
  role('husbanken-radgiver', 'Rådgiver i Husbanken', 'husbanken', ['ENDORSE', 'REPORT']),
  role('innovasjon-norge-radgiver', 'Rådgiver i Innovasjon Norge', 'innovasjon-norge', ['ENDORSE', 'REPORT']),
  role('distriktssenteret-radgiver', 'Rådgiver i Distriktssenteret', 'distriktssenteret', ['REPORT']),
  role('sintef-forsker', 'Følgeforsker i SINTEF', 'sintef', ['ASSESS']),
  role('smola-administrator', 'Administrator i Smøla', 'smola-kommune', ['ADMINISTER']),
] as const

function role<const Tasks extends readonly string[]>(subject: string, name: string, party: string, tasks: Tasks) {
  return { subject, name, party, tasks }
}
