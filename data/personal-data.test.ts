import { expect, test } from 'vitest'
import { personalIn, textsIn } from '../subgraphs/foundation/acts/personal-data.js'
import { demoWorld } from './demo/world.js'
import { readVerified } from './verified/read.js'

test('no text of the verified dataset or of the demonstration world is, or is taken for, something personal', () => {
  const dataset = readVerified()
  const demo = [...demoWorld(dataset, { size: 1, seed: 1 })].flatMap((rows) =>
    rows.tables.flatMap((table) => textsIn(rows.of(table), [table])),
  )
  const texts = [...textsIn(dataset), ...demo]
  expect(texts.length).toBeGreaterThan(100_000)
  expect(texts.filter(({ text }) => personalIn(text).length > 0)).toEqual([])
}, 60_000)
