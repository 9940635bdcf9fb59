import { parseArgs } from 'node:util'
import { databaseAddress } from '../../../subgraphs/foundation/database-address.js'
import { readSettings, SettingsRefused } from '../../../subgraphs/foundation/settings.js'
import { LocalIssuer, LocalIssuerRefused } from '../local-issuer.js'

const usage = `Prints a token that the gateway on this machine takes for an hour, to try things out with.

  npm run token -- --org 972417858 --scope bygdevekst:handle
  npm run token -- --org 945685263 --scope "bygdevekst:draft bygdevekst:submit" --supplier 986399445
  npm run token -- --sub somebody

It goes in the header "authorization", after the word Bearer. A person who acts for several organisations says for which in
"x-acting-for".`

class UsageWrong extends Error {
  constructor(what: string) {
    super(`${what}\n\n${usage}`)
  }
}

try {
  console.log(await token())
} catch (error) {
  console.error(refusal(error) ?? error)
  process.exitCode = 1
}

async function token(): Promise<string> {
  const {
    org,
    scope = '',
    supplier,
    sub,
  } = parseArgs({
    options: {
      org: { type: 'string' },
      scope: { type: 'string' },
      supplier: { type: 'string' },
      sub: { type: 'string' },
    },
  }).values
  if ((org === undefined) === (sub === undefined)) throw new UsageWrong('Name either an organisation or a person.')
  for (const number of [org, supplier])
    if (number !== undefined && !/^\d{9}$/.test(number)) throw new UsageWrong(`"${number}" is no organisation number.`)
  const settings = readSettings(process.env)
  if (settings.production) throw new LocalIssuerRefused()
  const { secret, stop } = await databaseAddress(settings, () => {})
  try {
    const issuer = new LocalIssuer({ secret, audience: settings.tokenAudience, production: settings.production })
    if (sub !== undefined) return await issuer.personToken(sub)
    return await issuer.machineToken({ organisation: org!, supplier, scope })
  } finally {
    await stop()
  }
}

function refusal(error: unknown): string | null {
  if (error instanceof UsageWrong || error instanceof LocalIssuerRefused || error instanceof SettingsRefused)
    return error.message
  const isFlag = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  return isFlag ? `${error.message}\n\n${usage}` : null
}
