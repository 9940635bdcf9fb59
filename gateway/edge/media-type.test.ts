import { expect, test } from 'vitest'
import { preferred } from './media-type.js'

const json = 'application/json'
const strict = 'application/graphql-response+json'

test.each([
  [undefined, json],
  ['*/*', json],
  ['application/*', json],
  [json, json],
  [`${json}; charset=utf-8`, json],
  [strict, strict],
  [`${strict}, ${json};q=0.9`, strict],
  [`${json};q=0.9, ${strict}`, strict],
  [`${strict}, ${json}`, strict],
  [`${json}, ${strict}`, json],
  [`${strict};q=0, */*`, json],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', json],
  ['text/event-stream', 'text/event-stream'],
  [`text/event-stream, ${json}`, 'text/event-stream'],
  [`${json}, text/event-stream;q=0.5`, json],
  ['text/*', undefined],
  ['image/png', undefined],
  ['', undefined],
  [`${json};q=0`, undefined],
] as const)('a client that accepts %j gets %j', (accept, expected) => {
  expect(preferred(accept)).toBe(expected)
})
