import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isIdentityNumber, type PersonalDataFound, personalIn, refusePersonal } from './personal-data.js'
import { Refused } from './refusals.js'

const twoDigits = (value: number) => String(value).padStart(2, '0')
const check = (digits: string, weights: readonly number[]) =>
  (11 - (weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11)) % 11

/** A number with its check digits, where it has any: one that comes to 10 is never given out. */
function identityNumber(day: number, month: number, year: number, individual: number): string | null {
  const nine = twoDigits(day) + twoDigits(month) + twoDigits(year) + String(individual).padStart(3, '0')
  const first = check(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2])
  const second = check(nine + first, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
  return first === 10 || second === 10 ? null : nine + first + second
}

const identityNumbers = (added: number, toMonth = 0) =>
  fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.nat(99), fc.nat(999))
    .map(([day, month, year, individual]) => identityNumber(day + added, month + toMonth, year, individual))
    .filter((number) => number !== null)

/** Words as they stand around a number in a plan; none of them says what the number is. */
const around = fc.constantFrom('', 'Tiltaket', 'Se', 'kommunen (', 'I dag er det', 'ved årsskiftet, ', '–')
const behind = fc.constantFrom('', '.', ',', ' i året', ') og', ' fra 2026', '!', '\nNy linje')
const within = (number: fc.Arbitrary<string>) =>
  fc
    .tuple(around, number, behind)
    .map(([before, held, end]) => `${before}${before && !/[( ]$/.test(before) ? ' ' : ''}${held}${end}`)

const grouped = (digits: string, ...sizes: number[]) =>
  sizes.map((size, place) => {
    const from = sizes.slice(0, place).reduce((sum, each) => sum + each, 0)
    return digits.slice(from, from + size)
  })

describe('found', () => {
  test('is every national identity number, with or without a gap, D-numbers and test numbers too', () => {
    const written = fc
      .tuple(
        fc.oneof(identityNumbers(0), identityNumbers(40), identityNumbers(0, 80), identityNumbers(0, 40)),
        fc.constantFrom('', ' ', '-', '\u00a0', '.'),
      )
      .map(([number, gap]) =>
        gap === '.'
          ? `${grouped(number.slice(0, 6), 2, 2, 2).join('.')} ${number.slice(6)}`
          : `${number.slice(0, 6)}${gap}${number.slice(6)}`,
      )
    fc.assert(
      fc.property(within(written), (text) => {
        expect(personalIn(text)).toContain('IDENTITY_NUMBER')
      }),
    )
  })

  test('is a phone number in each of the ways that they are written', () => {
    const digits = fc
      .tuple(fc.constantFrom('21', '33', '40', '55', '61', '71', '91', '99'), fc.integer({ min: 0, max: 999_999 }))
      .map(([first, rest]) => first + String(rest).padStart(6, '0'))
      .filter((number) => !/0000$|(19|20)\d\d$/.test(number))
    const ways: readonly ((number: string) => string)[] = [
      (number) => number,
      (number) => grouped(number, 3, 2, 3).join(' '),
      (number) => grouped(number, 2, 2, 2, 2).join(' '),
      (number) => grouped(number, 2, 2, 2, 2).join('\u00a0'),
      (number) => grouped(number, 2, 2, 2, 2).join('.'),
      (number) => `+47 ${number}`,
      (number) => `+47${number}`,
      (number) => `0047 ${grouped(number, 3, 2, 3).join(' ')}`,
      (number) => `(+47) ${grouped(number, 3, 2, 3).join(' ')}`,
      (number) => `tlf. ${grouped(number, 2, 3, 3).join(' ')}`,
      (number) => `mobil: ${grouped(number, 4, 4).join(' ')}`,
    ]
    const written = fc.tuple(digits, fc.constantFrom(...ways)).map(([number, way]) => way(number))
    fc.assert(
      fc.property(within(written), (text) => {
        expect(personalIn(text)).toEqual(['PHONE'])
      }),
    )
  })

  test.each(['Ring +46 8 123 456 78', 'call 0044 20 7946 0958', 'Mobil: 91 234 567', 'I 2026: 912 34 567 eller 2027'])(
    'is a number abroad, or one after a word that says so: %s',
    (text) => expect(personalIn(text)).toEqual(['PHONE']),
  )

  test.each([
    'ola.nordmann@smola.kommune.no',
    'Skriv til <kari+plan@example.com>, så',
    'mailto:åse@bygd.no',
    "o'hara@uni.ac.uk",
  ])('is an e-mail address: %s', (text) => {
    expect(personalIn(text)).toEqual(['EMAIL'])
  })

  test('are several kinds in one text, each once', () => {
    const number = identityNumber(1, 1, 90, 123) ?? identityNumber(1, 1, 90, 124)!
    expect(personalIn(`${number}, a@b.no, c@d.no og 912 34 567`)).toEqual(['EMAIL', 'PHONE', 'IDENTITY_NUMBER'])
  })
})

describe('not mistaken for a person', () => {
  const nothing = (text: fc.Arbitrary<string>) =>
    fc.assert(
      fc.property(within(text), (held) => {
        expect(personalIn(held)).toEqual([])
      }),
      { numRuns: 500 },
    )
  const eight = fc.integer({ min: 20_000_000, max: 99_999_999 }).map(String)
  const thousands = (value: number, gap: string) => String(value).replace(/\B(?=(\d{3})+$)/g, gap)

  test('are organisation numbers', () => {
    const numbers = fc.integer({ min: 800_000_000, max: 999_999_999 }).map(String)
    nothing(numbers)
    nothing(numbers.map((number) => grouped(number, 3, 3, 3).join(' ')))
    nothing(numbers.map((number) => `org.nr. ${number}`))
    nothing(numbers.map((number) => `NO ${grouped(number, 3, 3, 3).join(' ')} MVA`))
  })

  test('are amounts, as people write them', () => {
    const gaps = fc.constantFrom(' ', '\u00a0', '.')
    const amount = fc
      .tuple(fc.integer({ min: 1, max: 2_000_000_000 }), gaps)
      .map(([value, gap]) => thousands(value, gap))
    nothing(amount)
    nothing(amount.map((value) => `+${value}`))
    nothing(amount.map((value) => `kr ${value}`))
    nothing(amount.map((value) => `${value},50 kroner`))
    nothing(eight.map((value) => `${value} kroner`))
    nothing(eight.map((value) => `kr. ${value}`))
    nothing(eight.map((value) => `${value},-`))
    nothing(eight.map((value) => `${value}.50`))
    nothing(fc.integer({ min: 2_000, max: 9_999 }).map((value) => `${value}0000`))
  })

  test('are years, periods and dates', () => {
    const year = fc.integer({ min: 1900, max: 2100 })
    nothing(year.map(String))
    nothing(fc.tuple(year, year).map(([from, to]) => `${from}-${to}`))
    nothing(fc.tuple(year, year).map(([from, to]) => `${from} ${to}`))
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    const parts = day.map((date) => date.split('-') as [string, string, string])
    nothing(day)
    nothing(day.map((date) => `${date}T12:30:00.000Z`))
    nothing(parts.map(([y, m, d]) => `${d}.${m}.${y}`))
    nothing(parts.map(([y, m, d]) => `${d}.${m}.${y.slice(2)}`))
    nothing(parts.map(([y, m, d]) => `${d}.${m}.–${d}.${m}.${y}`))
    nothing(parts.map(([y, m, d]) => `${d}${m}${y}`))
    nothing(parts.map(([y, m, d]) => `${y}${m}${d}`))
  })

  test('are case numbers and keys', () => {
    const number = fc.nat(999_999)
    nothing(fc.tuple(fc.integer({ min: 10, max: 99 }), number, fc.nat(99)).map(([y, n, d]) => `${y}/${n}-${d}`))
    nothing(fc.tuple(fc.integer({ min: 2010, max: 2030 }), number).map(([y, n]) => `${y}/${n}`))
    nothing(fc.tuple(fc.integer({ min: 2010, max: 2030 }), eight).map(([y, n]) => `${y}/${n}`))
    nothing(eight.map((n) => `saksnr. ${n}`))
    nothing(eight.map((n) => `Sak ${n}`))
    nothing(fc.tuple(eight, fc.nat(99)).map(([n, d]) => `${n}-${d}`))
    nothing(fc.uuid())
    nothing(fc.tuple(fc.nat(9999), fc.nat(99), fc.nat(999)).map((parts) => `smola-aure/${parts.join('/')}/m7`))
    nothing(fc.tuple(eight, eight).map(([one, other]) => `https://innsyn.no/sak/${one}?id=${other}&p=010190${one}`))
  })

  test.each([
    '11 sifre som ikke går opp: 01019012345',
    'konto 1234.56.78903',
    '@smolakommune på nett',
    'kl. 12.30–14.00, rom 22',
    'gnr. 12 bnr. 345',
    '35 200 000 innbyggere og 91 234 dekar',
    'ca. 25 600 700',
    'mobildekning til 12 345 678 kroner',
    '62,123456789 nord',
  ])('is %s', (text) => {
    expect(personalIn(text)).toEqual([])
  })
})

describe('a national identity number', () => {
  test('has both check digits right: any one digit changed is none', () => {
    fc.assert(
      fc.property(
        fc.oneof(identityNumbers(0), identityNumbers(40)),
        fc.nat(10),
        fc.integer({ min: 1, max: 9 }),
        (number, place, by) => {
          expect(isIdentityNumber(number)).toBe(true)
          const other = (Number(number[place]) + by) % 10
          expect(isIdentityNumber(number.slice(0, place) + other + number.slice(place + 1))).toBe(false)
        },
      ),
    )
  })

  test('has a day that the calendar has', () => {
    for (const [day, month] of [
      [0, 1],
      [32, 1],
      [31, 4],
      [30, 2],
      [40, 1],
      [72, 1],
      [1, 0],
      [1, 13],
    ] as const)
      for (let individual = 0; individual < 50; individual++) {
        const number = identityNumber(day, month, 90, individual)
        if (number) expect(isIdentityNumber(number)).toBe(false)
      }
  })
})

describe('an act', () => {
  const problemsOf = (asked: object, personal?: readonly string[]) => {
    try {
      refusePersonal(asked, personal)
    } catch (error) {
      if (error instanceof Refused) return error.problems as readonly PersonalDataFound[]
      throw error
    }
    return []
  }

  test('is told of all of it at once, where it stands and what it is, and never the thing itself', () => {
    const problems = problemsOf({
      idempotencyKey: 'a@b.no 912 34 567',
      change: { description: 'Ring 912 34 567', risks: [{ text: 'ingen' }, { text: 'a@b.no' }] },
      expectedVersion: 3,
      reason: null,
    })
    expect(problems.map(({ inputPath, values }) => [inputPath, values.kind])).toEqual([
      [['change', 'description'], 'PHONE'],
      [['change', 'risks', 1, 'text'], 'EMAIL'],
    ])
    for (const { sentences, values } of problems)
      expect(JSON.stringify([sentences, values])).not.toMatch(/912 34 567|a@b\.no/)
    expect(problems[1]!.sentences.nb).toContain('"change.risks.1.text" inneholder det som ser ut som en e-postadresse')
  })

  test('may refer to a case, a document, an address and an API key', () => {
    const reference = {
      archive: 'Smøla kommune',
      case: '24012345',
      document: '24012345-7',
      url: 'https://innsyn.example.no/91234567?q=91234567',
    }
    expect(problemsOf({ reference, caseKeys: ['91234567'] })).toEqual([])
    expect(problemsOf({ reference: '91 23 45 67' })).toEqual([])
    expect(problemsOf({ prefix: '91234567' })).toEqual([])
    expect(problemsOf({ reference: { case: 'ola@smola.no' } })).toHaveLength(1)
  })

  test('that keeps a contact says which of its arguments are about a person', () => {
    const asked = { email: 'ola@smola.no', phone: '91234567', name: 'Ola', reason: 'ola@smola.no' }
    expect(problemsOf(asked, ['email', 'phone']).map(({ inputPath }) => inputPath)).toEqual([['reason']])
  })

  test('is looked through in no time, however long and odd its text is', () => {
    const began = performance.now()
    for (const odd of ['a', '1', '1 ', '9.', '@', 'a.', '+47 ', 'https://', 'tlf '])
      refusePersonal({ text: odd.repeat(50_000) })
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
