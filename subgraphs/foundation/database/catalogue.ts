import type pg from 'pg'
import { rightFaults } from './catalogue/rights.js'
import { roleFaults } from './catalogue/roles.js'
import { tableFaults } from './catalogue/tables.js'

/**
 * What the catalogue of a database has otherwise than this house has it: roles, rights, and how tables are kept.
 *
 * One sentence for each fault. Both ways: a right too many is as wrong as one too few.
 */
export async function catalogueFaults(client: pg.Client): Promise<string[]> {
  const faults: string[] = []
  for (const find of [roleFaults, rightFaults, tableFaults]) faults.push(...(await find(client)))
  return faults
}
