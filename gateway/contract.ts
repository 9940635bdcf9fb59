import { CriticalityLevel, DiffRule, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'

/**
 * What clients of the released contract would lose by the new one, a sentence each.
 *
 * What was deprecated in the release may go: its users were told.
 */
export async function brokenPromises(released: string, api: string): Promise<string[]> {
  const changes = await diff(buildSchema(released), buildSchema(api), [DiffRule.suppressRemovalOfDeprecatedField])
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message, path }) => (path ? `${path}: ${message}` : message))
}
