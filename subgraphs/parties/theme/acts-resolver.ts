import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ActDone } from '../../foundation/acts/done.js'
import { performed } from '../../foundation/acts/performed.js'
import type { Context } from '../stores.js'
import { closeTheme, mergeThemes, registerTheme, renameTheme } from './acts.js'
import {
  CloseThemeArguments,
  MergeThemesArguments,
  RegisterThemeArguments,
  RenameThemeArguments,
} from './acts-arguments.js'
import { Theme } from './entity.js'
import { type ThemeWritingStore, themeWritingStore } from './writing-store.js'

@ObjectType({ description: 'What came of an act on the themes that all pilots share. Norwegian: utført handling.' })
export class ThemeDone extends ActDone {
  themeId!: string | null
}

@Resolver(() => ThemeDone)
export class ThemeActsResolver {
  @FieldResolver(() => Theme, {
    nullable: true,
    description: 'The theme as the act left it; null where it was not done.',
  })
  theme(@Root() { themeId }: ThemeDone, @Ctx() { themes }: Context): Promise<Theme | null> | null {
    return themeId == null ? null : themes.byId(themeId)
  }

  @Mutation(() => ThemeDone, {
    description:
      'Registers a theme for all pilots to share. For an administrator of KDD or Distriktssenteret. Norwegian: registrere tema.',
  })
  registerTheme(
    @Args(() => RegisterThemeArguments) asked: RegisterThemeArguments,
    @Ctx() context: Context,
  ): Promise<ThemeDone> {
    return done('registerTheme', asked, context, registerTheme)
  }

  @Mutation(() => ThemeDone, {
    description: 'Renames a theme, with a reason. What it was called stays readable. Norwegian: endre navn på tema.',
  })
  renameTheme(
    @Args(() => RenameThemeArguments) asked: RenameThemeArguments,
    @Ctx() context: Context,
  ): Promise<ThemeDone> {
    return done('renameTheme', asked, context, renameTheme)
  }

  @Mutation(() => ThemeDone, {
    description:
      'Merges a theme into another, with a reason. What it was given to keeps it, and it says which to use instead. Norwegian: slå sammen temaer.',
  })
  mergeThemes(
    @Args(() => MergeThemesArguments) asked: MergeThemesArguments,
    @Ctx() context: Context,
  ): Promise<ThemeDone> {
    return done('mergeThemes', asked, context, mergeThemes)
  }

  @Mutation(() => ThemeDone, {
    description: 'Closes a theme, with a reason. What it was given to keeps it. Norwegian: avslutte tema.',
  })
  closeTheme(@Args(() => CloseThemeArguments) asked: CloseThemeArguments, @Ctx() context: Context): Promise<ThemeDone> {
    return done('closeTheme', asked, context, closeTheme)
  }
}

const done = <Asked extends { readonly idempotencyKey: string; readonly reason: string | null }>(
  name: string,
  asked: Asked,
  context: Context,
  act: (asked: Asked, store: ThemeWritingStore) => Promise<string>,
): Promise<ThemeDone> =>
  performed(ThemeDone, context, {
    name,
    asked,
    work: async (doing) => ({ themeId: await act(asked, themeWritingStore(doing)) }),
  })
