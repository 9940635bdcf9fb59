import { DomainError, type JsonValue } from '../../subgraphs/foundation/errors.js'

/** One thing that is wrong in the verified dataset, and where to mend it. */
export interface Problem {
  /** Relative to the dataset: `parties/state.yaml`. */
  readonly file: string
  readonly line: number
  /** Within the file: `3.organisation.number`. Empty for the file as a whole. */
  readonly path: string
  readonly value: JsonValue
  readonly reason: string
}

/** The verified dataset has something wrong in it, so none of it is loaded. */
export class DatasetRefused extends DomainError {
  override readonly code = 'DATASET_REFUSED'

  constructor(readonly problems: readonly Problem[]) {
    const listed = problems.map(inOneLine).join('\n')
    super(
      {
        nb: `Datasettet er ikke lastet: det har ${problems.length} feil. Rett dem og prøv igjen.\n${listed}`,
        nn: `Datasettet er ikkje lasta: det har ${problems.length} feil. Rett dei og prøv på nytt.\n${listed}`,
        en: `The dataset was not loaded: ${problems.length} things are wrong in it. Mend them and try again.\n${listed}`,
      },
      { values: { problems: problems.map((problem) => ({ ...problem })) } },
    )
  }
}

function inOneLine({ file, line, path, value, reason }: Problem): string {
  const quoted = JSON.stringify(value)
  return `  ${file}:${line} ${path} ${quoted.length > 80 ? `${quoted.slice(0, 77)}...` : quoted}: ${reason}`
}
