/**
 * Runs the public federation audit (github.com/graphql-hive/federation-gateway-audit) against the engine.
 *
 *   git clone https://github.com/graphql-hive/federation-gateway-audit ../audit
 *   (cd ../audit && npm install)
 *   npm run audit -- --repo ../audit
 *
 * None of the audit's code is ours, and none of it is kept here: it is compiled where it was cloned, and its subgraphs
 * are served on 127.0.0.1 for as long as this runs.
 */
import { parseArgs } from 'node:util'
import { AuditServer } from './server.js'
import { runSuite } from './suite.js'

const { values } = parseArgs({ options: { repo: { type: 'string' }, verbose: { type: 'boolean', default: false } } })
if (!values.repo) {
  console.error('Say where the audit is: npm run audit -- --repo <folder of a clone with its packages installed>')
  process.exit(2)
}

const server = await AuditServer.start(values.repo)
try {
  let passed = 0
  let total = 0
  for (const suite of await server.suites()) {
    const outcomes = await runSuite(suite)
    const right = outcomes.filter(({ isRight }) => isRight)
    passed += right.length
    total += outcomes.length
    console.log(
      `${right.length === outcomes.length ? 'right' : 'WRONG'}  ${suite.id}  ${right.length}/${outcomes.length}`,
    )
    for (const { isRight, question, wanted, received } of outcomes) {
      if (!isRight && values.verbose) console.log(question, { wanted, received })
    }
  }
  console.log(`${passed} of ${total}`)
  process.exitCode = passed === total ? 0 : 1
} finally {
  server.stop()
}
