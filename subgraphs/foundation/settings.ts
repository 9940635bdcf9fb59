import { type RoomName, roomNames } from './database/rooms.js'
import { address, choice, list, mailbox, port, type Setting, secret, text, WrongSetting, yesOrNo } from './setting.js'

/** All that can be set from outside: nothing else reads the environment. `docs/settings.md` is made from this list. */
export const settings = {
  mode: choice(['development', 'test', 'production'], 'development', {
    name: 'NODE_ENV',
    description: 'Where others rely on the answers, say production: what is missing or weak then refuses the start.',
  }),
  databaseUrl: address(['postgres:', 'postgresql:'], {
    name: 'DATABASE_URL',
    description: 'A PostgreSQL server of your own, 15 or newer. Without it one from npm is started in `.data/`.',
    needed: true,
  }),
  readDatabaseUrl: address(['postgres:', 'postgresql:'], {
    name: 'READ_DATABASE_URL',
    description:
      'A server that follows the one of DATABASE_URL as its hot standby: what is asked is read from it, waiting up to a second for what was written last. Without it, everything is read where it is written.',
  }),
  host: text('127.0.0.1', { name: 'HOST', description: 'The address the gateway listens on.' }),
  port: port(4000, { name: 'PORT', description: 'The port the gateway listens on.' }),
  roomPort: port(null, {
    name: 'ROOM_PORT',
    description:
      'The port a room listens on as a process of its own: 4001 parties, 4002 action-plans, 4003 funding, 4004 evaluation unless set.',
  }),
  roomUrls: list('room=address', roomUrl, {
    name: 'ROOM_URLS',
    description:
      'The rooms that are processes of their own, as `parties=http://127.0.0.1:4001`. The others run within the gateway.',
  }),
  roomSecret: secret({
    name: 'ROOM_SECRET',
    description:
      'Proves to a room that a question comes from the gateway, seals the cursors of pages, and makes the passwords of the database logins. The same in all processes.',
    needed: true,
  }),
  routerSecret: secret({
    name: 'ROUTER_SECRET',
    description:
      'What a router of another make shows a room as a bearer token, to stand in the place of the gateway. Without it none may.',
  }),
  tokenIssuers: list('an https:// address', issuer, {
    name: 'TOKEN_ISSUERS',
    description: 'Whose tokens are taken, such as Maskinporten and ID-porten. Without any, nobody can act.',
  }),
  tokenAudience: text(null, {
    name: 'TOKEN_AUDIENCE',
    description: 'What a token has to name as its audience. Needed with TOKEN_ISSUERS.',
  }),
  publicUrl: address(['https:', 'http:'], {
    name: 'PUBLIC_URL',
    description:
      'Where people find the gateway, such as `https://bygdevekst.example.no`: those who sign in elsewhere are sent back to it, and letters name it. Without it, the address it listens on, and letters name none.',
  }),
  signInClients: list('issuer=client, or issuer=client:secret', signInClient, {
    name: 'SIGN_IN_CLIENTS',
    description:
      'As whom the gateway is known where people sign in, for those of TOKEN_ISSUERS that they may choose, as `https://idporten.no=a-client-id`.',
  }),
  corsWriters: list('an origin such as https://plan.example.no', origin, {
    name: 'CORS_WRITERS',
    description: 'The web pages that may act from a browser. Any page may read.',
  }),
  keyPepper: secret({
    name: 'KEY_PEPPER',
    description: 'Mixed into API keys before they are hashed, so that a stolen table is of no use.',
    needed: true,
  }),
  smtpUrl: address(['smtps:', 'smtp:'], {
    name: 'SMTP_URL',
    description:
      'The mail server by which organisations are sent what they have to do, as `smtps://user:password@mail.example.no`; with `smtp://` the connection has to turn to TLS, but on this machine. Without it nothing is sent.',
  }),
  digestFrom: mailbox({
    name: 'DIGEST_FROM',
    description: 'Whom those letters are from. Needed with SMTP_URL.',
  }),
  logLevel: choice(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'info', {
    name: 'LOG_LEVEL',
    description: 'The least that is logged.',
  }),
  introspection: yesOrNo(true, {
    name: 'INTROSPECTION',
    description: 'Whether the schema may be asked for. It is public.',
  }),
  trustedDocumentsOnly: yesOrNo(false, {
    name: 'TRUSTED_DOCUMENTS_ONLY',
    description: 'Whether only the named questions of `gateway/operations.json` are answered.',
  }),
} as const satisfies Readonly<Record<string, Setting<unknown>>>

type Values = { readonly [Key in keyof typeof settings]: (typeof settings)[Key] extends Setting<infer T> ? T : never }

export interface Settings extends Values {
  readonly production: boolean
  /** Whether the demonstration world is loaded: with the embedded database, or where `--demo` asks for it. */
  readonly demo: boolean
}

export interface SettingProblem {
  readonly setting: string
  /** What is wrong, to be read after the setting's name. */
  readonly problem: string
}

/** The start is refused: all that is wrong with the settings, told at once. */
export class SettingsRefused extends Error {
  constructor(readonly problems: readonly SettingProblem[]) {
    super(
      `The settings do not allow a start:\n${problems.map(({ setting, problem }) => `- ${setting} ${problem}.`).join('\n')}`,
    )
    this.name = 'SettingsRefused'
  }
}

/** The settings in the environment and in the flags of the start, or a refusal with everything that is wrong with them. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  flags: readonly string[] = [],
): Settings {
  const problems: SettingProblem[] = []
  // A mistyped NODE_ENV is refused below; until then it gets the stricter reading.
  const production = !['development', 'test', undefined].includes(environment.NODE_ENV)
  const values = Object.fromEntries(
    Object.entries<Setting<unknown>>(settings).map(([key, setting]) => {
      const found = reading(setting, environment[setting.name], production)
      if ('problem' in found) problems.push({ setting: setting.name, problem: found.problem })
      return [key, 'value' in found ? found.value : setting.fallback]
    }),
  ) as Values
  if (values.readDatabaseUrl !== null && values.databaseUrl === null)
    problems.push({ setting: 'READ_DATABASE_URL', problem: 'is set, but DATABASE_URL, which it is to follow, is not' })
  if (values.tokenIssuers.length > 0 && values.tokenAudience === null) {
    problems.push({
      setting: 'TOKEN_AUDIENCE',
      problem: 'is missing, but TOKEN_ISSUERS is set: tokens meant for others would be taken',
    })
  }
  for (const { issuer } of values.signInClients) {
    if (!values.tokenIssuers.includes(issuer))
      problems.push({ setting: 'SIGN_IN_CLIENTS', problem: `names "${issuer}", which is not among TOKEN_ISSUERS` })
  }
  if (values.signInClients.length > 0 && production && !values.publicUrl?.startsWith('https:')) {
    problems.push({
      setting: 'PUBLIC_URL',
      problem: 'must be an https:// address where SIGN_IN_CLIENTS is set: people are sent back to it',
    })
  }
  if (values.smtpUrl !== null && values.digestFrom === null)
    problems.push({
      setting: 'DIGEST_FROM',
      problem: 'is missing, but SMTP_URL is set: no letter is sent that is from nobody',
    })
  const demo = demoAsked(flags, problems) ?? (!production && values.databaseUrl === null)
  if (demo && production)
    problems.push({ setting: '--demo', problem: 'is not for production: made-up figures would stand beside real ones' })
  if (problems.length > 0) throw new SettingsRefused(problems)
  return { ...values, production, demo }
}

function reading(
  setting: Setting<unknown>,
  written: string | undefined,
  production: boolean,
): { value: unknown } | { problem: string } {
  if (written === undefined) {
    return setting.needed && production ? { problem: `is missing: ${setting.form}` } : { value: setting.fallback }
  }
  if (written.trim() === '') return { problem: 'is set to nothing: give it a value or leave it out' }
  try {
    return { value: setting.read(written, production) }
  } catch (error) {
    if (error instanceof WrongSetting) return { problem: error.message }
    throw error
  }
}

function demoAsked(flags: readonly string[], problems: SettingProblem[]): boolean | undefined {
  for (const flag of flags) {
    if (flag !== '--demo' && flag !== '--no-demo')
      problems.push({ setting: flag, problem: 'is not known: there are --demo and --no-demo' })
  }
  if (flags.includes('--demo') && flags.includes('--no-demo'))
    problems.push({ setting: '--demo', problem: 'and --no-demo contradict each other' })
  return flags.includes('--demo') ? true : flags.includes('--no-demo') ? false : undefined
}

function roomUrl(item: string): { readonly room: RoomName; readonly url: string } {
  const [name = '', url = ''] = item.split(/=(.*)/s)
  const room = roomNames.find((each) => each === name)
  if (room === undefined) throw new WrongSetting(`names the room "${name}", but there are ${roomNames.join(', ')}`)
  if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : ''))
    throw new WrongSetting(`gives ${room} the address "${url}", which is no http:// address`)
  return { room, url }
}

function issuer(item: string, production: boolean): string {
  const scheme = URL.canParse(item) ? new URL(item).protocol : ''
  if (scheme !== 'https:' && (production || scheme !== 'http:'))
    throw new WrongSetting(`holds "${item}", which is no https:// address`)
  return item
}

/** Nothing of an item is quoted but its issuer: what follows may be a secret. */
function signInClient(item: string): { readonly issuer: string; readonly id: string; readonly secret: string | null } {
  const [issuer = '', client = ''] = item.split(/=(.*)/s)
  const [id = '', secret = null] = client.split(/:(.*)/s)
  if (!URL.canParse(issuer) || id === '' || secret === '')
    throw new WrongSetting('holds an item that is no issuer=client or issuer=client:secret')
  return { issuer, id, secret }
}

function origin(item: string): string {
  if (!URL.canParse(item) || new URL(item).origin !== item)
    throw new WrongSetting(`holds "${item}", which is no origin such as https://plan.example.no`)
  return item
}
