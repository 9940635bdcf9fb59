/** What is wrong with the text of a setting, in words. */
export class WrongSetting extends Error {}

/** One thing that can be set from outside. */
export interface Setting<T> {
  readonly name: string
  readonly description: string
  /** What its text looks like, in words. */
  readonly form: string
  /** The value when nothing is set. */
  readonly fallback: T
  /** Whether production refuses to start without it. */
  readonly needed: boolean
  /** Reads its text, or throws a `WrongSetting` that says what is wrong with it. */
  readonly read: (text: string, production: boolean) => T
}

type Described = Pick<Setting<unknown>, 'name' | 'description'> & { readonly needed?: boolean }

function setting<T>({
  needed = false,
  ...rest
}: Described & Pick<Setting<T>, 'form' | 'fallback' | 'read'>): Setting<T> {
  return { needed, ...rest }
}

/** One of a few words. */
export function choice<const T extends string>(words: readonly T[], fallback: T, described: Described): Setting<T> {
  return setting({
    ...described,
    form: words.join(', '),
    fallback,
    read: (text) => {
      const word = words.find((each) => each === text)
      if (word === undefined) throw new WrongSetting(`is "${text}", but must be one of ${words.join(', ')}`)
      return word
    },
  })
}

export function yesOrNo(fallback: boolean, described: Described): Setting<boolean> {
  const { read, ...rest } = choice(['true', 'false'], fallback ? 'true' : 'false', described)
  return { ...rest, fallback, read: (text, production) => read(text, production) === 'true' }
}

export function port<Fallback extends number | null>(
  fallback: Fallback,
  described: Described,
): Setting<number | Fallback> {
  return setting<number | Fallback>({
    ...described,
    form: 'a port, 0 for any free one',
    fallback,
    read: (text) => {
      if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
        throw new WrongSetting(`is "${text}", but must be a number from 0 to 65535`)
      return Number(text)
    },
  })
}

export function text<Fallback extends string | null>(
  fallback: Fallback,
  described: Described,
): Setting<string | Fallback> {
  return setting<string | Fallback>({ ...described, form: 'text', fallback, read: (written) => written })
}

/** An address with one of these schemes. Its text is not quoted when wrong: it may hold a password. */
export function address(schemes: readonly string[], described: Described): Setting<string | null> {
  return setting<string | null>({
    ...described,
    form: `an address that begins with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`,
    fallback: null,
    read: (written) => {
      if (!URL.canParse(written) || !schemes.includes(new URL(written).protocol)) {
        throw new WrongSetting(
          `must be an address that begins with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`,
        )
      }
      return written
    },
  })
}

/** Whom a letter is from: what the reader is shown, and the address. */
export interface Mailbox {
  readonly name: string
  readonly address: string
}

/** An e-mail address, with a name before it or without. */
export function mailbox(described: Described): Setting<Mailbox | null> {
  const form = 'an e-mail address, or `Name <address>`'
  return setting<Mailbox | null>({
    ...described,
    form,
    fallback: null,
    read: (written) => {
      const found = /^(?:([^<>"\p{Cc}]*)<([^<>]+)>|([^<>]+))$/u.exec(written.trim())
      const address = found?.[2] ?? found?.[3] ?? ''
      if (!/^[^\s\p{Cc}@,;:"()[\]\\]+@[^\s\p{Cc}@,;:"()[\]\\]+$/u.test(address))
        throw new WrongSetting(`is "${written}", but must be ${form}`)
      return { name: found?.[1]?.trim() ?? '', address }
    },
  })
}

const SECRET_LENGTH = 32

/** A secret. It is never quoted. Production wants one that nobody guesses. */
export function secret(described: Described): Setting<string | null> {
  return setting<string | null>({
    ...described,
    form: `at least ${SECRET_LENGTH} random characters in production: \`openssl rand -base64 32\``,
    fallback: null,
    read: (written, production) => {
      const weak = written.length < SECRET_LENGTH || new Set(written).size < SECRET_LENGTH / 3
      if (production && weak) throw new WrongSetting(`is too weak: make one with "openssl rand -base64 32"`)
      return written
    },
  })
}

/** Several, with commas between. */
export function list<T>(
  form: string,
  read: (item: string, production: boolean) => T,
  described: Described,
): Setting<readonly T[]> {
  return setting<readonly T[]>({
    ...described,
    form: `${form}; several with commas between`,
    fallback: [],
    read: (written, production) => written.split(',').map((item) => read(item.trim(), production)),
  })
}
