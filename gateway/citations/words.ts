import type { Sentences } from '../../subgraphs/foundation/errors.js'
import type { FigureState } from '../../subgraphs/foundation/figure-state.js'
import type { Cause } from './standing.js'

/** What the page of a citation says around what was cited. */
export const words = {
  asOf: { nb: 'Slik det var', nn: 'Slik det var', en: 'As of' },
  revision: { nb: 'revisjon', nn: 'revisjon', en: 'revision' },
  unchanged: {
    nb: 'Uendret: svaret er nå gitt på nytt, og er det samme som ble sitert, tegn for tegn.',
    nn: 'Uendra: svaret er no gjeve på nytt, og er det same som vart sitert, teikn for teikn.',
    en: 'Unchanged: the answer has just been given anew, and is the one that was cited, character by character.',
  },
  moved: {
    nb: 'Svaret kan ikke lenger gis slik det ble sitert, og vises derfor ikke. Dette er endret siden:',
    nn: 'Svaret kan ikkje lenger gjevast slik det vart sitert, og vert difor ikkje vist. Dette er endra sidan:',
    en: 'The answer can no longer be given as it was cited, and so is not shown. This has changed since:',
  },
  cite: { nb: 'Siter det slik', nn: 'Siter det slik', en: 'Cite it as' },
  answer: { nb: 'Svaret', nn: 'Svaret', en: 'The answer' },
  onlyFirst: {
    nb: 'De første 500 radene. Resten står i CSV-filen.',
    nn: 'Dei første 500 radene. Resten står i CSV-fila.',
    en: 'The first 500 rows. The rest stands in the CSV.',
  },
  empty: {
    nb: 'Svaret er tomt: det var ingenting å vise.',
    nn: 'Svaret er tomt: det var ingenting å vise.',
    en: 'The answer is empty: there was nothing to show.',
  },
  asked: { nb: 'Det ble spurt om', nn: 'Det vart spurt om', en: 'What was asked' },
  variables: { nb: 'med', nn: 'med', en: 'with' },
  check: { nb: 'Etterprøv det', nn: 'Etterprøv det', en: 'Check it' },
  bytes: { nb: 'Lengde i byte', nn: 'Lengd i byte', en: 'Length in bytes' },
  language: { nb: 'Svarets språk', nn: 'Språket i svaret', en: 'Language of the answer' },
  made: { nb: 'Revisjonen er fra', nn: 'Revisjonen er frå', en: 'The revision is of' },
  cited: { nb: 'Sitert første gang', nn: 'Sitert første gong', en: 'First cited' },
  schema: { nb: 'Skjema den gang, nå', nn: 'Skjema då, no', en: 'Schema then, now' },
  public: {
    nb: 'En sitering viser det som alle får til svar, også når den er laget av noen som ser mer.',
    nn: 'Ei sitering viser det som alle får til svar, også når ho er laga av nokon som ser meir.',
    en: 'A citation shows what anyone is answered, also where it was made by somebody who sees more.',
  },
  canonical: {
    nb: 'Dette er svaret i kanonisk form; summen skal være den som står over:',
    nn: 'Dette er svaret i kanonisk form; summen skal vere den som står over:',
    en: 'This is the answer in its canonical form; the sum has to be the one above:',
  },
  yes: { nb: 'ja', nn: 'ja', en: 'yes' },
  no: { nb: 'nei', nn: 'nei', en: 'no' },
} as const satisfies Readonly<Record<string, Sentences>>

/** Why there is no figure, in the place of the figure. */
export const missing: Readonly<Record<Exclude<FigureState, 'REPORTED' | 'PROVISIONAL'>, Sentences>> = {
  NOT_REPORTED: { nb: 'ikke rapportert', nn: 'ikkje rapportert', en: 'not reported' },
  NOT_DUE: { nb: 'ikke forfalt', nn: 'ikkje forfalle', en: 'not due' },
  NOT_APPLICABLE: { nb: 'ikke aktuelt', nn: 'ikkje aktuelt', en: 'not applicable' },
  NOT_AGREED: { nb: 'ikke avtalt', nn: 'ikkje avtalt', en: 'not agreed' },
  SUPPRESSED: { nb: 'skjermet', nn: 'skjerma', en: 'suppressed' },
}

export const provisional: Sentences = { nb: 'foreløpig', nn: 'førebels', en: 'provisional' }

/** What has moved, told to people. */
export function causeInWords(cause: Cause): Sentences {
  switch (cause.cause) {
    case 'SCHEMA': {
      const gone = cause.gone.join(', ')
      const also = (without: string) => (cause.gone.length > 0 ? `${without} ${gone}.` : '')
      return {
        nb: `Skjemaet: det ble spurt etter ${cause.was}, og nå gjelder ${cause.is}.${also(' Dette finnes ikke lenger:')}`,
        nn: `Skjemaet: det vart spurt etter ${cause.was}, og no gjeld ${cause.is}.${also(' Dette finst ikkje lenger:')}`,
        en: `The schema: ${cause.was} was asked, and ${cause.is} is served now.${also(' No longer there:')}`,
      }
    }
    case 'REDACTION': {
      const list = cause.redactions.map(({ revision, at, relation }) => `${relation} (${revision}, ${at})`).join('; ')
      return {
        nb: `Sladding: noe er tatt bort, også fra fortiden, i ${list}.`,
        nn: `Sladding: noko er teke bort, også frå fortida, i ${list}.`,
        en: `Redaction: something was taken out, of the past too, in ${list}.`,
      }
    }
    case 'COLLATION':
      return {
        nb: `Sorteringen: tekster ble ordnet etter ${cause.was}, og nå etter ${cause.is}.`,
        nn: `Sorteringa: tekstar vart ordna etter ${cause.was}, og no etter ${cause.is}.`,
        en: `The collation: texts were put in order by ${cause.was}, and now by ${cause.is}.`,
      }
    case 'UNEXPLAINED':
      return {
        nb: 'Ingen vet hvorfor. Det er en feil hos oss, og er meldt til dem som driver tjenesten.',
        nn: 'Ingen veit kvifor. Det er ein feil hos oss, og er meldt til dei som driv tenesta.',
        en: 'Nobody knows why. It is a fault of ours, and has been reported to those who run the service.',
      }
  }
}
