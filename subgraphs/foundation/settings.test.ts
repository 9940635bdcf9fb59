import { describe, expect, test } from 'vitest'
import { readSettings, type SettingProblem, SettingsRefused, settings } from './settings.js'

const strong = 'q8Zr1vX0tY5bN7mC3kL9wE2uH4sD6fGa'
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://house@db.example.no/house',
  ROOM_SECRET: strong,
  KEY_PEPPER: strong,
}

const problems = (environment: Record<string, string>, flags?: string[]): readonly SettingProblem[] => {
  try {
    readSettings(environment, flags)
  } catch (error) {
    if (error instanceof SettingsRefused) return error.problems
    throw error
  }
  return []
}
const named = (found: readonly SettingProblem[]) => found.map(({ setting }) => setting)

describe('with nothing set', () => {
  test('the house starts on its own machine, for itself alone, with the demonstration', () => {
    expect(readSettings({})).toEqual({
      mode: 'development',
      production: false,
      demo: true,
      databaseUrl: null,
      host: '127.0.0.1',
      port: 4000,
      roomPort: null,
      roomUrls: [],
      roomSecret: null,
      routerSecret: null,
      tokenIssuers: [],
      tokenAudience: null,
      readDatabaseUrl: null,
      publicUrl: null,
      signInClients: [],
      corsWriters: [],
      keyPepper: null,
      smtpUrl: null,
      digestFrom: null,
      logLevel: 'info',
      introspection: true,
      trustedDocumentsOnly: false,
    })
  })
})

describe('what is set', () => {
  test('is read', () => {
    expect(
      readSettings({
        PORT: '0',
        ROOM_URLS: 'parties=http://127.0.0.1:4001, action-plans=https://plans.example.no/graphql?x=1',
        TOKEN_ISSUERS: 'https://maskinporten.no/,https://idporten.no',
        TOKEN_AUDIENCE: 'https://bygdevekst.example.no',
        CORS_WRITERS: 'https://plan.example.no',
        INTROSPECTION: 'false',
        LOG_LEVEL: 'warn',
      }),
    ).toMatchObject({
      port: 0,
      roomUrls: [
        { room: 'parties', url: 'http://127.0.0.1:4001' },
        { room: 'action-plans', url: 'https://plans.example.no/graphql?x=1' },
      ],
      tokenIssuers: ['https://maskinporten.no/', 'https://idporten.no'],
      tokenAudience: 'https://bygdevekst.example.no',
      corsWriters: ['https://plan.example.no'],
      introspection: false,
      logLevel: 'warn',
    })
  })

  test.each([
    ['PORT', '65536'],
    ['PORT', '4000x'],
    ['PORT', ' '],
    ['HOST', ''],
    ['INTROSPECTION', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'developement'],
    ['DATABASE_URL', 'mysql://house@db/house'],
    ['DATABASE_URL', 'db.example.no'],
    ['ROOM_URLS', 'kitchen=http://127.0.0.1:4001'],
    ['ROOM_URLS', 'http://127.0.0.1:4001'],
    ['ROOM_URLS', 'parties=127.0.0.1:4001'],
    ['TOKEN_ISSUERS', 'maskinporten.no'],
    ['CORS_WRITERS', 'https://plan.example.no/'],
    ['CORS_WRITERS', '*'],
    ['PUBLIC_URL', 'bygdevekst.example.no'],
    ['SIGN_IN_CLIENTS', 'https://idporten.no'],
    ['SIGN_IN_CLIENTS', 'https://idporten.no=client:'],
    ['SIGN_IN_CLIENTS', 'https://unlisted.example.no=client'],
    ['CORS_WRITERS', 'https://a.no,'],
    ['SMTP_URL', 'mail.example.no:25'],
    ['SMTP_URL', 'https://mail.example.no'],
    ['DIGEST_FROM', 'nobody'],
    ['DIGEST_FROM', 'a@example.no, b@example.no'],
    ['DIGEST_FROM', 'Bygdevekst\nBcc: c@example.no <a@example.no>'],
  ])('%s="%s" is refused', (name, value) => {
    expect(named(problems({ TOKEN_AUDIENCE: 'us', [name]: value }))).toContain(name)
  })

  test('is never passed over for being the same as nothing', () => {
    expect(problems({ ROOM_SECRET: '' })).toEqual([
      { setting: 'ROOM_SECRET', problem: 'is set to nothing: give it a value or leave it out' },
    ])
  })

  test('is not quoted when it may hold a secret', () => {
    const told = JSON.stringify(
      problems({ ...production, ROOM_SECRET: 'hunter2', KEY_PEPPER: 'hunter2', DATABASE_URL: 'http://u:hunter2@db' }),
    )
    expect(JSON.stringify(problems({ SMTP_URL: 'http://u:hunter2@mail' }))).not.toContain('hunter2')
    expect(told).not.toContain('hunter2')
  })
})

describe('production', () => {
  test('starts when everything is there, without the demonstration', () => {
    expect(readSettings(production)).toMatchObject({ production: true, demo: false })
  })

  test('is told everything that is wrong at once', () => {
    const found = problems(
      { NODE_ENV: 'production', ROOM_SECRET: 'secret', PORT: 'x', TOKEN_ISSUERS: 'http://issuer.example.no' },
      ['--demo'],
    )
    expect(named(found)).toEqual(['DATABASE_URL', 'PORT', 'ROOM_SECRET', 'TOKEN_ISSUERS', 'KEY_PEPPER', '--demo'])
  })

  test.each(['secret', 'a'.repeat(64), 'abcabcabc'.repeat(8)])('refuses the guessable secret %s', (weak) => {
    expect(named(problems({ ...production, ROOM_SECRET: weak }))).toEqual(['ROOM_SECRET'])
  })

  test('misspelt is refused rather than taken for a playground', () => {
    expect(named(problems({ NODE_ENV: 'prodution' }))).toContain('NODE_ENV')
  })
})

test('tokens without an audience are refused: those meant for others would be taken', () => {
  expect(named(problems({ TOKEN_ISSUERS: 'https://maskinporten.no/' }))).toEqual(['TOKEN_AUDIENCE'])
})

describe('signing in elsewhere', () => {
  const elsewhere = {
    TOKEN_ISSUERS: 'https://idporten.no,https://other.example.no',
    TOKEN_AUDIENCE: 'us',
    SIGN_IN_CLIENTS: 'https://idporten.no=client-1,https://other.example.no=client-2:hunter2=:x',
  }

  test('is as the clients that are set', () => {
    expect(readSettings(elsewhere).signInClients).toEqual([
      { issuer: 'https://idporten.no', id: 'client-1', secret: null },
      { issuer: 'https://other.example.no', id: 'client-2', secret: 'hunter2=:x' },
    ])
  })

  test('needs an address to come back to in production, over https', () => {
    expect(named(problems({ ...production, ...elsewhere }))).toEqual(['PUBLIC_URL'])
    expect(named(problems({ ...production, ...elsewhere, PUBLIC_URL: 'http://a.example.no' }))).toEqual(['PUBLIC_URL'])
    expect(problems({ ...production, ...elsewhere, PUBLIC_URL: 'https://a.example.no' })).toEqual([])
  })

  test('quotes no secret where something is wrong', () => {
    const told = JSON.stringify(
      problems({ ...elsewhere, TOKEN_ISSUERS: 'https://idporten.no', SIGN_IN_CLIENTS: 'a=b:hunter2' }),
    )
    expect(told).not.toContain('hunter2')
  })
})

describe('letters', () => {
  const SMTP_URL = 'smtps://house:hunter2@mail.example.no'

  test('are from somebody, who may be called something', () => {
    expect(problems({ SMTP_URL }).map(({ setting }) => setting)).toEqual(['DIGEST_FROM'])
    expect(JSON.stringify(problems({ SMTP_URL }))).not.toContain('hunter2')
    expect(readSettings({ SMTP_URL, DIGEST_FROM: 'a@example.no' })).toMatchObject({
      smtpUrl: SMTP_URL,
      digestFrom: { name: '', address: 'a@example.no' },
    })
    expect(readSettings({ DIGEST_FROM: 'Bygdevekst <a@example.no>' }).digestFrom).toEqual({
      name: 'Bygdevekst',
      address: 'a@example.no',
    })
  })
})

describe('the demonstration', () => {
  const server = { DATABASE_URL: 'postgres://house@db.example.no/house' }

  test.each([
    [{}, [], true],
    [{}, ['--no-demo'], false],
    [server, [], false],
    [server, ['--demo'], true],
  ])('with %o and %o is loaded: %s', (environment, flags, demo) => {
    expect(readSettings(environment, flags).demo).toBe(demo)
  })

  test('asked for and refused in one breath is a mistake', () => {
    expect(problems({}, ['--demo', '--no-demo'])).toHaveLength(1)
  })

  test('misspelt is a mistake', () => {
    expect(problems({}, ['--nodemo'])).toHaveLength(1)
  })
})

test('the page of settings says what the code says', async () => {
  const lines = Object.values(settings).map(({ name, form, fallback, needed, description }) => {
    const usual = fallback === null || (Array.isArray(fallback) && fallback.length === 0) ? '' : `\`${fallback}\``
    return `| \`${name}\` | ${form} | ${usual} | ${needed ? 'yes' : ''} | ${description} |`
  })
  const page = `# Settings

Made from \`subgraphs/foundation/settings.ts\`; the test beside it refuses a stale page, and with \`--update\` writes it anew.
What is wrong is told all at once, and the start refused. In production also what is missing, weak, or meant for trying out.

| name | what it looks like | when not set | needed in production | what it is for |
| --- | --- | --- | --- | --- |
${lines.join('\n')}

The flags \`--demo\` and \`--no-demo\` say whether the demonstration world is loaded: with the embedded database it is unless
refused, with \`DATABASE_URL\` only if asked for, in production never.
`
  await expect(page).toMatchFileSnapshot('../../docs/settings.md')
})
