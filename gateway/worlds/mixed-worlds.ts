import { DomainError, type InputPath } from '../../subgraphs/foundation/errors.js'
import type { World } from '../../subgraphs/foundation/provenance.js'

/** One place of a question that says which world it is about. */
export interface Naming {
  readonly world: World
  /** Response keys, then the argument and the place within it. */
  readonly path: InputPath
  /** What stands there: REAL or DEMO, or a key. */
  readonly named: string
}

/** One question is about the real pilots and about their demonstration twins. No answer holds both. */
export class MixedWorlds extends DomainError {
  override readonly code = 'MIXED_WORLDS'

  /** The path is that of the place that came second: up to there the question was about one world. */
  constructor(first: Naming, second: Naming) {
    const [realNaming, demoNaming] = first.world === 'REAL' ? [first, second] : [second, first]
    const [real, demo] = [realNaming.named, demoNaming.named]
    const [realPlace, demoPlace] = [placeOf(realNaming), placeOf(demoNaming)]
    super(
      {
        nb: `Spørsmålet blander virkeligheten ("${realPlace}" er "${real}") med demonstrasjonen ("${demoPlace}" er "${demo}"). Ikke noe svar har begge. Spør to ganger, og oppgi samme "world" overalt der den kan oppgis: utelatt er den REAL.`,
        nn: `Spørsmålet blandar røyndomen ("${realPlace}" er "${real}") med demonstrasjonen ("${demoPlace}" er "${demo}"). Ikkje noko svar har begge. Spør to gonger, og gje opp same "world" overalt der han kan gjevast opp: utelaten er han REAL.`,
        en: `The question mixes the real world ("${realPlace}" is "${real}") with the demonstration ("${demoPlace}" is "${demo}"). No answer holds both. Ask twice, and give the same "world" wherever one can be given: left out, it is REAL.`,
      },
      { values: { real, realPlace, demo, demoPlace }, path: second.path },
    )
  }
}

const placeOf = ({ path }: Naming): string => path.join('.')
