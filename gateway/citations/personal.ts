import { type DocumentNode, visit } from 'graphql'
import { PersonalDataFound, type Placed, personalIn, textsIn } from '../../subgraphs/foundation/acts/personal-data.js'
import { DocumentRefused } from '../edge/documents.js'
import type { Variables } from '../edge/engine.js'

/**
 * Refuses a question that holds what is a person's: a citation is public, and stays.
 *
 * Phone numbers are not looked for. A question asks by case numbers and amounts, which read the same.
 */
export function refusePersonalIn(document: DocumentNode, variables: Variables): void {
  const texts: Placed[] = textsIn(variables, ['variables'])
  visit(document, {
    StringValue({ value }) {
      texts.push({ path: ['query'], text: value })
    },
  })
  const found = texts.flatMap(({ path, text }) =>
    personalIn(text, true).map((kind) => new PersonalDataFound(kind, path.join('.'), path)),
  )
  if (found.length > 0) throw new DocumentRefused(found)
}
