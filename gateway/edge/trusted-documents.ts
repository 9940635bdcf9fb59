import { DomainError } from '../../subgraphs/foundation/errors.js'
import type { Parameters } from './parameters.js'
import { ParameterRefused } from './refusals.js'
import { sha256 } from './sha256.js'

/** The manifest in `gateway/operations.json`: the named questions that clients may ask by their hash alone. */
export interface TrustedManifest {
  readonly format: 'bygdevekst-trusted-documents'
  readonly version: 1
  /** By the SHA-256 of the text, in lower-case hexadecimal. */
  readonly operations: Readonly<Record<string, TrustedOperation>>
}

export interface TrustedOperation {
  readonly name: string
  readonly type: 'query' | 'mutation' | 'subscription'
  readonly text: string
}

/** A hash that stands for no trusted document. Send the text itself, where texts are taken. */
export class PersistedQueryNotFound extends DomainError {
  override readonly code = 'PERSISTED_QUERY_NOT_FOUND'

  constructor(hash: string) {
    const given = hash.slice(0, 100)
    super(
      {
        nb: `Ingen kjent operasjon har nøkkelen "${given}". Send teksten i "query".`,
        nn: `Ingen kjend operasjon har nøkkelen "${given}". Send teksten i "query".`,
        en: `No trusted document has the hash "${given}". Send its text as "query".`,
      },
      { values: { hash: given } },
    )
  }
}

/** The text sent is not the one its hash was made of. Nothing is executed, since one of the two is a mistake. */
export class HashDoesNotMatch extends DomainError {
  override readonly code = 'PERSISTED_QUERY_HASH_MISMATCH'

  constructor(hash: string) {
    const given = hash.slice(0, 100)
    super(
      {
        nb: `Teksten i "query" har en annen SHA-256 enn "${given}". Rett den ene, eller send bare den ene.`,
        nn: `Teksten i "query" har ein annan SHA-256 enn "${given}". Rett den eine, eller send berre den eine.`,
        en: `The text in "query" has another SHA-256 than "${given}". Correct one of them, or send only one.`,
      },
      { values: { hash: given } },
    )
  }
}

/** This service answers trusted documents alone, and the question is none of them. */
export class TrustedDocumentsOnly extends DomainError {
  override readonly code = 'TRUSTED_DOCUMENTS_ONLY'

  constructor() {
    super({
      nb: 'Her besvares bare kjente operasjoner. Bruk en av dem, med nøkkelen.',
      nn: 'Her vert berre kjende operasjonar svara på. Bruk ein av dei, med nøkkelen.',
      en: 'Only trusted documents are answered here. Use one of them, by its hash.',
    })
  }
}

export class TrustedDocuments {
  readonly #texts: ReadonlyMap<string, string>

  /** `only` refuses every text that is not in the manifest. */
  constructor(
    manifest: TrustedManifest | undefined,
    private readonly only = false,
  ) {
    const texts = Object.entries(manifest?.operations ?? {}).map(([hash, { text, name }]) => {
      if (sha256(text) !== hash)
        throw new Error(`The trusted document "${name}" is not the text that its hash ${hash} was made of.`)
      return [hash, text] as const
    })
    this.#texts = new Map(texts)
  }

  get texts(): Iterable<string> {
    return this.#texts.values()
  }

  /** The text that the parameters ask for, by itself or by its hash. Nobody's text is remembered under its hash but the manifest's. */
  text({ query, documentId, extensions }: Parameters): string {
    const hash = documentId === undefined ? hashIn(extensions) : bare(documentId)
    if (query === undefined) return this.#known(hash)
    if (hash !== undefined && sha256(query) !== hash) throw new HashDoesNotMatch(hash)
    if (this.only && !this.#texts.has(hash ?? sha256(query))) throw new TrustedDocumentsOnly()
    return query
  }

  #known(hash: string | undefined): string {
    if (hash === undefined) {
      throw new ParameterRefused('query', { nb: 'med, som tekst', nn: 'med, som tekst', en: 'there, as a text' })
    }
    const text = this.#texts.get(hash)
    if (text === undefined) throw new PersistedQueryNotFound(hash)
    return text
  }
}

function hashIn({ persistedQuery }: Parameters['extensions']): string | undefined {
  if (persistedQuery === undefined || persistedQuery === null) return undefined
  const hash =
    typeof persistedQuery === 'object' && 'sha256Hash' in persistedQuery ? persistedQuery.sha256Hash : undefined
  if (typeof hash === 'string') return hash
  throw new ParameterRefused('extensions.persistedQuery.sha256Hash', { nb: 'en tekst', nn: 'ein tekst', en: 'a text' })
}

/** GraphQL over HTTP writes `sha256:…`; without it is understood too. */
function bare(documentId: string): string {
  return documentId.replace(/^sha256:/, '')
}
