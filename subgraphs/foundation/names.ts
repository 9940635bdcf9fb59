import { Arg, type ClassType, FieldResolver, Resolver, Root } from 'type-graphql'
import { Language, LocalizedText, languages, type Names, pick } from './language.js'

/** What has a Norwegian name, and perhaps names in other languages. */
interface Named {
  readonly name: string
  readonly names: Names
}

/** Gives a type the fields `names` and `nameIn`. Its own `name` counts as bokmål where no other name does. */
export function namesOf<T extends Named>(Type: ClassType<T>): new () => object {
  @Resolver(() => Type)
  class NamesResolver {
    @FieldResolver(() => [LocalizedText], { description: 'The name in every language it is registered in.' })
    names(@Root() named: Named): LocalizedText[] {
      const known = inLanguages(named)
      return languages.flatMap((language) =>
        known[language] === undefined ? [] : [{ text: known[language], language }],
      )
    }

    @FieldResolver(() => LocalizedText, {
      description:
        'The name in the first of these languages that it is registered in, else in Norwegian, with the language it is really in.',
    })
    nameIn(
      @Root() named: Named,
      @Arg('languages', () => [Language], { description: 'The best first.' }) wanted: Language[],
    ): LocalizedText {
      return pick(inLanguages(named), wanted)!
    }
  }
  return NamesResolver
}

const inLanguages = ({ name, names }: Named): Names => ({ nb: name, ...names })
