import { DomainError } from './errors.js'

/** Nine digits from Brønnøysundregistrene, the last of them a check digit. */
export type OrgNumber = string & { readonly register: 'organisation' }

/** Four digits, valid for a time: a code may be given to a new municipality when borders change. */
export type MunicipalityCode = string & { readonly register: 'municipality' }

/** Two digits, valid for a time. */
export type CountyCode = string & { readonly register: 'county' }

/** An organisation number that is not nine digits, or whose check digit is wrong. */
export class OrgNumberWrong extends DomainError {
  override readonly code = 'ORG_NUMBER_WRONG'

  constructor(number: unknown) {
    const quoted = JSON.stringify(number) ?? String(number)
    super(
      {
        nb: `${quoted} er ikke et organisasjonsnummer: det skal ha ni sifre uten mellomrom, og det siste er et kontrollsiffer. Slå det opp i Enhetsregisteret.`,
        nn: `${quoted} er ikkje eit organisasjonsnummer: det skal ha ni siffer utan mellomrom, og det siste er eit kontrollsiffer. Slå det opp i Einingsregisteret.`,
        en: `${quoted} is not an organisation number: it has nine digits without spaces, the last a check digit. Look it up in Enhetsregisteret.`,
      },
      { values: { number: typeof number === 'string' ? number : quoted } },
    )
  }
}

/** A municipality or county code with the wrong number of digits. A leading zero belongs to the code. */
export class RegionCodeWrong extends DomainError {
  override readonly code = 'REGION_CODE_WRONG'

  constructor(code: unknown, digits: 2 | 4) {
    const quoted = JSON.stringify(code) ?? String(code)
    const example = digits === 4 ? '"0301"' : '"03"'
    super(
      {
        nb: `${quoted} er ikke en kode med ${digits} sifre. Skriv den som tekst med foranstilt null, som ${example}.`,
        nn: `${quoted} er ikkje ein kode med ${digits} siffer. Skriv han som tekst med null framfor, som ${example}.`,
        en: `${quoted} is not a code of ${digits} digits. Write it as text with its leading zero, as ${example}.`,
      },
      { values: { code: typeof code === 'string' ? code : quoted, digits } },
    )
  }
}

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2]

export function orgNumber(text: unknown): OrgNumber {
  if (typeof text !== 'string' || !/^\d{9}$/.test(text)) throw new OrgNumberWrong(text)
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(text[place]), 0)
  // Modulus 11: where the remainder is 1 the check digit would be 10, and no such number is given out.
  if ((11 - (sum % 11)) % 11 !== Number(text[8])) throw new OrgNumberWrong(text)
  return text as OrgNumber
}

export function municipalityCode(text: unknown): MunicipalityCode {
  if (typeof text !== 'string' || !/^\d{4}$/.test(text)) throw new RegionCodeWrong(text, 4)
  return text as MunicipalityCode
}

export function countyCode(text: unknown): CountyCode {
  if (typeof text !== 'string' || !/^\d{2}$/.test(text)) throw new RegionCodeWrong(text, 2)
  return text as CountyCode
}
