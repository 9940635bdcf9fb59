import { close, merge, permitKey, rename } from '../register/acts.js'
import type {
  CloseThemeArguments,
  MergeThemesArguments,
  RegisterThemeArguments,
  RenameThemeArguments,
} from './acts-arguments.js'
import type { ThemeWritingStore } from './writing-store.js'

/*
 * The themes that all pilots share. Each act answers the key of the theme. One that is closed stays with what it was given to.
 */

export async function registerTheme(asked: RegisterThemeArguments, store: ThemeWritingStore): Promise<string> {
  await permitKey('registerTheme', 'Theme', asked, store.registers)
  await store.add(asked)
  return asked.id
}

export const renameTheme = (asked: RenameThemeArguments, { registers }: ThemeWritingStore): Promise<string> =>
  rename('renameTheme', 'Theme', asked.theme, asked, registers)

export const mergeThemes = (asked: MergeThemesArguments, { registers }: ThemeWritingStore): Promise<string> =>
  merge('mergeThemes', 'Theme', asked.theme, asked, registers)

export const closeTheme = (asked: CloseThemeArguments, { registers }: ThemeWritingStore): Promise<string> =>
  close('closeTheme', 'Theme', asked.theme, asked, registers)
