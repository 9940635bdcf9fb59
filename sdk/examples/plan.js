// For a municipality: begin the plan of a year, write a measure into it, and hear what is left before it can be submitted.
//
// It acts, so it says who does: BYGDEVEKST_TOKEN holds a token, such as `npm run token -- --sub smola-planlegger` prints.

import { createActingClient } from '@bygdevekst/sdk/acts'
import { argument, platform, run } from './platform.js'

const agreement = argument ?? 'demo-smola-aure'
const year = Number(process.argv[3] ?? '2027')

await run(async () => {
  const client = createActingClient({
    ...platform,
    headers: { authorization: `Bearer ${process.env.BYGDEVEKST_TOKEN ?? ''}` },
  })

  const begun = (await client.startPlan({ agreement, year })).orThrow()
  if (begun.outcome !== 'DONE') return tell('The plan is not begun.', begun.problems)
  const { id, state } = begun.planVersion
  console.log(`Begun: ${id}, ${state}, in revision ${begun.revision}.`)

  const measure = { title: 'Ten homes in the village centre', objectives: [{ objective: `${agreement}/1` }] }
  const added = (await client.addMeasure({ planVersion: id, measure })).orThrow()
  if (added.outcome !== 'DONE') return tell('The measure is not added.', added.problems)
  console.log(`Added: ${added.measureVersion.id}, "${added.measureVersion.title}".`)

  const submitted = (
    await client.submitPlan({ planVersion: id, expectedVersion: begun.planVersion.edition + 1 })
  ).orThrow()
  if (submitted.outcome === 'CONFLICT') return console.log('Somebody else changed the plan meanwhile: read it again.')
  if (submitted.outcome === 'REFUSED') return tell('Before it can be submitted:', submitted.problems)
  console.log(`Submitted: ${id}.`)
})

/**
 * What stands in the way, and where.
 *
 * @param {string} what
 * @param {readonly import('@bygdevekst/sdk/acts').Problem[]} problems
 */
function tell(what, problems) {
  console.log(what)
  for (const { code, message, path } of problems)
    console.log(`- ${code}${path.length > 0 ? ` at ${path.join('.')}` : ''}: ${message}`)
  process.exitCode = 1
}
