import { describe, expect, test } from 'vitest'
import { houseFiles, violations, violationsIn } from './architecture.js'

test('every file of the house keeps to its room', () => {
  const files = houseFiles()
  expect(files.length).toBeGreaterThan(50)
  expect(files.flatMap(violationsIn)).toEqual([])
})

describe('the rules are able to find', () => {
  test.each([
    [
      'a room that reaches into another',
      'subgraphs/funding/grant/store.ts',
      `import { Party } from '../../parties/party/entity.js'`,
    ],
    [
      'a room that knows the gateway',
      'subgraphs/parties/party/resolver.ts',
      `import { engine } from '../../../gateway/engine/engine.js'`,
    ],
    [
      'a room that loads another late',
      'subgraphs/funding/grant/store.ts',
      `const m = await import('../../parties/party/entity.js')`,
    ],
    [
      'a foundation that knows a room',
      'subgraphs/foundation/loader.ts',
      `export { Party } from '../parties/party/entity.js'`,
    ],
    ['a gateway that reads a room’s code', 'gateway/edge/server.ts', `import '../../subgraphs/parties/room.js'`],
    ['an SDK with a dependency', 'sdk/src/client.ts', `import { parse } from 'graphql'`],
    ['a rule that queries', 'subgraphs/parties/agreement/rules.ts', `import { DataSource } from 'typeorm'`],
    ['a rule that reads the clock', 'subgraphs/parties/agreement/rules.ts', `const today = new Date()`],
    [
      'a rule with the values of an entity',
      'subgraphs/parties/agreement/rules.ts',
      `import { ApprovalState } from '../approval/entity.js'`,
    ],
    ['a resolver that queries', 'subgraphs/parties/party/resolver.ts', 'return tx.query(`select 1`)'],
    ['a store that names a schema', 'subgraphs/parties/party/store.ts', 'sql`select id from parties.party`'],
    [
      'a store that names the published schema',
      'subgraphs/funding/grant/store.ts',
      'sql`select id from grant join published.public_pilot using (id)`',
    ],
  ])('%s', (_, file, text) => {
    expect(violations(file, text)).toHaveLength(1)
  })

  test('nothing where nothing is wrong', () => {
    const store = `import sql from 'sql-template-tag'\nimport { rows } from '../../foundation/rows.js'\nsql\`select party.id from party\``
    expect(violations('subgraphs/parties/party/store.ts', store)).toEqual([])
    expect(
      violations('subgraphs/parties/agreement/rules.ts', `import type { Approval } from '../approval/entity.js'`),
    ).toEqual([])
    expect(violations('gateway/start.ts', `import { parties } from '../subgraphs/parties/room.js'`)).toEqual([])
  })
})
