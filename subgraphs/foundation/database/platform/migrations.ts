import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { roomNames, sqlName } from '../rooms.js'

/** The clock, the history and the rights that all rooms stand on. */
export class Platform0001 implements MigrationInterface {
  readonly name = 'Platform0001'

  async up(runner: QueryRunner): Promise<void> {
    for (const noun of ['rooms', 'clock', 'history', 'publication', 'verification']) await runner.query(sqlOf(noun))
    for (const [position, room] of roomNames.entries()) {
      await runner.query('call platform.open_room($1, $2)', [sqlName(room), position])
    }
  }

  /** The clock itself goes last, with the list of what has been migrated: see `migrateDown`. */
  async down(runner: QueryRunner): Promise<void> {
    for (const room of roomNames.map(sqlName)) await runner.query(`drop schema ${room}, ${room}_as_of, ${room}_past`)
    await runner.query('drop schema published, published_as_of, keys, keys_as_of')
  }
}

/** Who reads more than the public, and what keeps an act from being done twice. */
export class Viewers0002 implements MigrationInterface {
  readonly name = 'Viewers0002'

  async up(runner: QueryRunner): Promise<void> {
    for (const noun of ['viewers', 'acts']) await runner.query(sqlOf(noun))
  }

  /** All of it stands in the schema of the clock, and goes with it. */
  async down(): Promise<void> {}
}

/** Tables beside the chain, from which personal values can be erased. */
export class Personal0003 implements MigrationInterface {
  readonly name = 'Personal0003'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sqlOf('personal'))
  }

  /** All of it stands in the schema of the clock, and goes with it. */
  async down(): Promise<void> {}
}

/** Answers that somebody has cited, and what has been redacted. */
export class Citations0007 implements MigrationInterface {
  readonly name = 'Citations0007'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sqlOf('citations'))
  }

  /** All of it stands in the schema of the clock, and goes with it. */
  async down(): Promise<void> {}
}

export const migrations = [Platform0001, Viewers0002, Personal0003, Citations0007]

/** The SQL stands beside its source; the compiler does not copy it to where it puts this file. */
function sqlOf(noun: string): string {
  return readFileSync(join(repository(), 'subgraphs/foundation/database/platform', `${noun}.sql`), 'utf8')
}

function repository(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}
