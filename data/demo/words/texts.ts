/** Sentences and parts of sentences for what is not bound to a theme. */
export const firstSteps = [
  'Oppstartsmøte med begge rådhus og valg av arbeidsgruppe',
  'Innhente erfaringer fra tre kommuner som har prøvd noe liknende',
  'Avklare hvem som eier arbeidet, og sette av tid',
  'Åpent møte for dem det gjelder',
  'Lage en enkel behovsoversikt sammen med brukerne',
  'Be om tilbud på utredningen',
]

export const deliverables = [
  'Rapport med anbefaling',
  'Ferdig løsning i drift',
  'Avtale mellom kommunene',
  'Vedtatt plan',
  'Prøvedrift i ett år og en vurdering av den',
  'Kurs gjennomført og evaluert av deltakerne',
]

export const risks = [
  'Nøkkelpersoner slutter før arbeidet er ferdig',
  'Færre deltar enn ventet',
  'Anskaffelsen tar lengre tid enn planlagt',
  'Kommunene prioriterer ulikt i budsjettet',
  'Leverandører finnes ikke i nærheten',
  'Vær og føre forsinker arbeidet ute',
]

export const responses = [
  'To personer deler ansvaret fra start',
  'Invitere bredere og begynne i det små',
  'Starte anskaffelsen et halvår tidligere',
  'Ta saken opp i felles formannskapsmøte hver vår',
  'Slå sammen oppdrag så de blir store nok',
  'Legge utearbeidet til sommerhalvåret',
]

export const milestones = [
  'Arbeidsgruppe i gang',
  'Behov kartlagt',
  'Løsning valgt',
  'Avtale inngått',
  'Prøvedrift startet',
  'Erfaringer oppsummert',
]

export const transfers = [
  'Kan brukes av andre kommuner med lange avstander og få ansatte.',
  'Malen for avtalen kan kopieres direkte.',
  'Passer best der to kommuner er omtrent like store.',
  'Krever en ildsjel; det bør andre vite.',
  'Metoden er uavhengig av geografi.',
]

export const partnerRoles = [
  'gir faglige råd',
  'finansierer en del',
  'deltar i arbeidsgruppa',
  'stiller med lokaler',
  'deler data',
]

export const statusNotes = [
  'Arbeidet går som planlagt.',
  'Venter på svar fra leverandør.',
  'Startet senere enn tenkt fordi stillingen sto ledig.',
  'Avsluttet med gode tilbakemeldinger fra brukerne.',
  'Utgår fordi behovet er dekket på annen måte.',
]

export const judgings = [
  'Vurderes mot indikatorene ved årets slutt, med en kort brukerundersøkelse.',
  'Partene vurderer sammen i styringsgruppa, med tall og skriftlig begrunnelse.',
  'Ekstern evaluator vurderer ut fra dokumenter og samtaler.',
]

export const rationales = [
  'Planlagte leveranser foreligger, og partene beskriver dem likt.',
  'Deler av leveransen foreligger; resten er utsatt til neste år.',
  'Det er ikke mulig å finne leveransen i dokumentene som er lagt fram.',
  'Grunnlaget er for tynt til å konkludere.',
  'Tallene peker riktig vei, men perioden er kort.',
]

export const reservationText = 'Forbehold om endelig budsjettbehandling'

export const unmetReasons = [
  'Delmålet følges opp i ordinær drift dette året.',
  'Partene avventer en statlig avklaring før nye tiltak settes i gang.',
  'Kapasiteten er brukt på de andre delmålene i år.',
]

export const declineNotes = ['Tiltaket ligger utenfor vårt mandat slik det er beskrevet.']

export const conditions = [
  'Tilskuddet skal brukes i tråd med godkjent handlingsplan.',
  'Regnskap bekreftet av revisor sendes innen fristen.',
  'Vesentlige endringer meldes før de gjøres.',
  'Erfaringer deles i nettverket for prosjektledere.',
]

export const matters = [
  'Ønske om unntak i regelverket for skoleskyss.',
  'Behov for raskere behandling av konsesjonssaker.',
  'Spørsmål om tilskudd til leie av lokaler for studiesenter.',
  'Innspill om samordnet rapportering på tvers av departementer.',
]

export const ministries = [
  'Kunnskapsdepartementet',
  'Energidepartementet',
  'Samferdselsdepartementet',
  'Helse- og omsorgsdepartementet',
]

export const obligations: readonly { readonly grade: string; readonly kind: string; readonly text: string }[] = [
  { grade: 'FORPLIKTER', kind: 'PARTY', text: 'prioritere mellom delmålene sammen hvert år' },
  { grade: 'FORPLIKTER', kind: 'PARTY', text: 'sette av egne ansatte til arbeidet' },
  { grade: 'SKAL', kind: 'PARTY', text: 'ta stilling til status politisk hvert år' },
  { grade: 'SKAL', kind: 'FINANCING', text: 'vise egne midler ved siden av tilskuddet' },
  { grade: 'FORPLIKTER', kind: 'PARTY', text: 'behandle handlingsplanen innen rimelig tid' },
  { grade: 'SKAL', kind: 'COMMON', text: 'dele erfaringer med de andre pilotene' },
  { grade: 'VIL', kind: 'COMMON', text: 'se etter ordninger som finnes fra før' },
  { grade: 'BOR', kind: 'COMMON', text: 'ta med lag og foreninger tidlig' },
  { grade: 'KAN', kind: 'COMMON', text: 'invitere flere parter når alle er enige' },
  { grade: 'SKAL', kind: 'MANDATE', text: 'være kontaktpunkt for statlige etater' },
  { grade: 'SKAL', kind: 'MANDATE', text: 'lede nettverket mellom pilotene' },
]

export const partnerObligations: readonly { readonly grade: string; readonly text: string }[] = [
  { grade: 'FORPLIKTER', text: 'foreslå tiltak og bidra til at de blir gjennomført' },
  { grade: 'SKAL', text: 'stille med fagkunnskap i arbeidsgruppa' },
]

export const efforts = [
  'Ny ferje på sambandet',
  'Utbygging av fiber i statlig ordning',
  'Kommunal eiendomsskattelette for nybygg',
  'Nedlegging av en hjørnesteinsbedrift',
  'Nytt studiested i nabokommunen',
]

export const schemes: readonly {
  readonly id: string
  readonly name: string
  readonly party: string
  readonly theme: string
}[] = [
  { id: 'demo-boligtilskudd', name: 'Demo: tilskudd til boliger', party: 'husbanken', theme: 'housing' },
  {
    id: 'demo-etablererstotte',
    name: 'Demo: støtte til etablerere',
    party: 'innovasjon-norge',
    theme: 'business-development',
  },
  { id: 'demo-arbeidsmarkedstiltak', name: 'Demo: arbeidsmarkedstiltak', party: 'nav', theme: 'working-life' },
  { id: 'demo-stedsutvikling', name: 'Demo: program for stedsutvikling', party: 'doga', theme: 'place-development' },
  { id: 'demo-mobilitet', name: 'Demo: forsøk med mobilitet', party: 'statens-vegvesen', theme: 'mobility' },
  { id: 'demo-naturmidler', name: 'Demo: midler til natur', party: 'miljodirektoratet', theme: 'nature' },
]

export const schemeReasons = [
  'Fristen ble for kort',
  'Vilkårene passer ikke for små kommuner',
  'Manglet egenandel',
  'Søknaden ble ikke prioritert',
]
