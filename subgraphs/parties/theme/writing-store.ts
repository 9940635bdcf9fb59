import sql from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import { records } from '../../foundation/rows.js'
import { namesBy } from '../register/rules.js'
import { registerWritingStore } from '../register/writing-store.js'
import type { RegisterThemeArguments } from './acts-arguments.js'

export type ThemeWritingStore = ReturnType<typeof themeWritingStore>

/** Where themes are registered, within one act. */
export const themeWritingStore = (doing: Doing) => ({
  registers: registerWritingStore(doing),

  add: ({ id, name, names }: RegisterThemeArguments) =>
    records(
      doing.tx,
      sql`
        insert into theme (id, name, names, provenance)
        values (${id}, ${name}, ${JSON.stringify(namesBy(names ?? []))}::jsonb, 'REPORTED')`,
    ),
})
