import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What the public federation audit asks about, suite by suite. */
const suites = [
  ...['abstract-types', 'child-type-mismatch', 'circular-reference-interface', 'complex-entity-call'],
  ...['corrupted-supergraph-node-id', 'enum-intersection', 'fed1-external-extends', 'fed1-external-extends-resolvable'],
  ...['fed1-external-extension', 'fed2-external-extends', 'fed2-external-extension', 'include-skip'],
  ...['input-object-intersection', 'interface-object-indirect-extension', 'interface-object-with-requires'],
  ...['keys-mashup', 'mutations', 'mysterious-external', 'nested-provides', 'node', 'non-resolvable-interface-object'],
  ...[
    'null-keys',
    'override-type-interface',
    'override-with-requires',
    'parent-entity-call',
    'parent-entity-call-complex',
  ],
  ...['partial-union', 'partial-union-complex', 'provides-on-interface', 'provides-on-union', 'requires-circular'],
  ...['requires-interface', 'requires-requires', 'requires-with-argument', 'requires-with-argument-conflict'],
  ...['requires-with-fragments', 'shared-root', 'simple-entity-call', 'simple-inaccessible', 'simple-interface-object'],
  ...['simple-override', 'simple-requires-provides', 'typename', 'unavailable-override', 'union-interface-distributed'],
  'union-intersection',
]

test('every suite of the audit has a test of our own, on a graph of our own', () => {
  const files = readdirSync(import.meta.dirname).filter(
    (name) => name.endsWith('.test.ts') && name !== 'suites.test.ts',
  )
  const text = files.map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8')).join('\n')
  const described = [...text.matchAll(/describe\('([a-z0-9-]+)'|^ {2}\['([a-z0-9-]+)'/gm)].map(
    ([, one, other]) => one ?? other,
  )
  expect(suites).toHaveLength(46)
  expect(described.toSorted()).toEqual(suites.toSorted())
})
