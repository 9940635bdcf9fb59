import { beforeEach, describe, expect, test } from 'vitest'
import { actorOf } from './acting.js'
import { ExampleDirectory, memberOf } from './example-directory.js'

const idPorten = 'https://idporten.example.no'
const kdd = { authority: 'iso6523-actorid-upis', ID: '0192:972417858' }
const supplier = { authority: 'iso6523-actorid-upis', ID: '0192:986399445' }

let directory: ExampleDirectory
beforeEach(() => {
  directory = new ExampleDirectory()
})

const acting = (claims: Record<string, unknown>, actingFor?: string) => actorOf(idPorten, claims, actingFor, directory)
const refused = (code: string, values: object) => expect.objectContaining({ code, values })

describe('a machine', () => {
  test('acts for the organisation that its token names, with the tasks of its scopes', async () => {
    const scope = 'bygdevekst:handle altinn:serviceowner bygdevekst:draft bygdevekst:sing digdir:draft'
    expect(await acting({ consumer: kdd, scope })).toEqual({
      party: 'kdd',
      person: null,
      supplier: null,
      tasks: ['DRAFT', 'HANDLE'],
    })
  })

  test('without a scope may read what its organisation may', async () => {
    expect(await acting({ consumer: kdd })).toMatchObject({ party: 'kdd', tasks: [] })
  })

  test('of an organisation that takes no part is refused', async () => {
    const consumer = { ...kdd, ID: '0192:999999999' }
    await expect(acting({ consumer })).rejects.toEqual(
      refused('ORGANISATION_UNKNOWN', { organisationNumber: '999999999' }),
    )
  })

  test('acts for nobody but its organisation', async () => {
    await expect(acting({ consumer: kdd }, 'kdd')).resolves.toMatchObject({ party: 'kdd' })
    await expect(acting({ consumer: kdd }, 'smola-kommune')).rejects.toEqual(
      refused('NOT_A_MEMBER', { party: 'smola-kommune' }),
    )
  })

  test.each([
    ['in another register', { authority: 'iso6523-actorid-upis', ID: '9908:972417858' }],
    ['under another authority', { authority: 'me', ID: '0192:972417858' }],
    ['as a number alone', '972417858'],
    ['too long', { ...kdd, ID: '0192:9724178580' }],
    ['with a line after it', { ...kdd, ID: '0192:972417858\n' }],
    ['as a list', [kdd]],
    ['not at all', undefined],
  ])('whose organisation is named %s is refused', async (_, consumer) => {
    await expect(acting({ consumer })).rejects.toEqual(refused('TOKEN_REFUSED', { reason: 'CLAIMS' }))
    expect(directory.asked).toBe(0)
  })
})

describe('a supplier', () => {
  const claims = { consumer: kdd, supplier, scope: 'bygdevekst:draft bygdevekst:approve' }

  test('may do what both its token and its mandate say', async () => {
    directory.suppliers.push({ supplier: '986399445', mandate: { party: 'kdd', tasks: ['DRAFT', 'SUBMIT'] } })
    expect(await acting(claims)).toEqual({ party: 'kdd', person: null, supplier: '986399445', tasks: ['DRAFT'] })
  })

  test('without a mandate is refused', async () => {
    await expect(acting(claims)).rejects.toEqual(
      refused('SUPPLIER_NOT_RECORDED', { supplier: '986399445', party: 'kdd' }),
    )
  })

  test('with a mandate of another organisation is refused', async () => {
    directory.suppliers.push({ supplier: '986399445', mandate: { party: 'smola-kommune', tasks: ['DRAFT'] } })
    await expect(acting(claims)).rejects.toMatchObject({ code: 'SUPPLIER_NOT_RECORDED' })
  })

  test('that is named in a form that is not known is refused, not passed over', async () => {
    await expect(acting({ ...claims, supplier: '986399445' })).rejects.toMatchObject({ code: 'TOKEN_REFUSED' })
  })
})

describe('a person', () => {
  const member = (party: string, tasks: readonly ('DRAFT' | 'SUBMIT' | 'APPROVE')[], issuer = idPorten) =>
    directory.members.push({ issuer, subject: 'somebody', mandate: { party, tasks } })

  test('who is a member of one organisation acts for it', async () => {
    member('smola-kommune', ['DRAFT'])
    expect(await acting({ sub: 'somebody' })).toEqual({
      party: 'smola-kommune',
      person: memberOf('somebody'),
      supplier: null,
      tasks: ['DRAFT'],
    })
  })

  test('who is a member of two says for which', async () => {
    member('smola-kommune', ['DRAFT'])
    member('kdd', ['APPROVE'])
    expect(await acting({ sub: 'somebody' }, 'kdd')).toMatchObject({ party: 'kdd', tasks: ['APPROVE'] })
    await expect(acting({ sub: 'somebody' })).rejects.toEqual(
      refused('ACTING_FOR_UNCLEAR', { choices: ['kdd', 'smola-kommune'] }),
    )
  })

  test('who is a member of one twice over has the tasks of both', async () => {
    member('smola-kommune', ['SUBMIT'])
    member('smola-kommune', ['DRAFT'])
    expect(await acting({ sub: 'somebody' })).toMatchObject({ tasks: ['DRAFT', 'SUBMIT'] })
  })

  test.each(['kdd', 'no-such-party', ''])('who is no member of "%s" is told no more than that', async (party) => {
    member('smola-kommune', ['DRAFT'])
    await expect(acting({ sub: 'somebody' }, party)).rejects.toEqual(refused('NOT_A_MEMBER', { party }))
  })

  test('who is a member of none is refused', async () => {
    await expect(acting({ sub: 'somebody' })).rejects.toEqual(refused('NOT_A_MEMBER', { party: null }))
  })

  test('of the same name at another issuer is somebody else', async () => {
    member('smola-kommune', ['DRAFT'], 'https://other.example.no')
    await expect(acting({ sub: 'somebody' })).rejects.toMatchObject({ code: 'NOT_A_MEMBER' })
  })

  test('has nothing of the rights of the organisation whose program they signed in by', async () => {
    const claims = { sub: 'somebody', consumer: kdd, scope: 'bygdevekst:approve' }
    await expect(acting(claims)).rejects.toMatchObject({ code: 'NOT_A_MEMBER' })
    member('smola-kommune', ['DRAFT'])
    expect(await acting(claims)).toMatchObject({ party: 'smola-kommune', tasks: ['DRAFT'] })
  })

  test.each([42, null, '', ['somebody'], 'a'.repeat(256)])('whose subject is %j is refused', async (sub) => {
    await expect(acting({ sub })).rejects.toMatchObject({ code: 'TOKEN_REFUSED' })
  })

  test('leaves no personal number behind', async () => {
    member('smola-kommune', ['DRAFT'])
    const claims = {
      sub: 'somebody',
      get pid(): string {
        throw new Error('The personal number was read.')
      },
    }
    expect(JSON.stringify(await acting(claims))).not.toContain('pid')
  })
})
