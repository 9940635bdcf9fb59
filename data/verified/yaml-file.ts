import { isNode, LineCounter, parseDocument } from 'yaml'
import type { InputPath, JsonValue } from '../../subgraphs/foundation/errors.js'
import type { Problem } from './problem.js'

/** A file of the dataset, which knows the line that each of its values stands on. */
export class YamlFile {
  private readonly lines = new LineCounter()
  private readonly document
  readonly value: unknown

  constructor(
    readonly name: string,
    text: string,
  ) {
    this.document = parseDocument(text, { lineCounter: this.lines, prettyErrors: false })
    this.value = this.document.errors.length === 0 ? this.document.toJS() : undefined
  }

  /** What is not YAML: a key given twice is among it. */
  get syntaxProblems(): Problem[] {
    return this.document.errors.map(({ pos, message }) => ({
      file: this.name,
      line: this.lines.linePos(pos[0]).line,
      path: '',
      value: null,
      reason: message,
    }))
  }

  problem(path: InputPath, reason: string): Problem {
    return {
      file: this.name,
      line: this.lineOf(path),
      path: path.join('.'),
      value: (this.valueAt(path) ?? null) as JsonValue,
      reason,
    }
  }

  valueAt(path: InputPath): unknown {
    const found = path.length === 0 ? this.document.contents : this.document.getIn(path, true)
    return isNode(found) ? found.toJS(this.document) : found
  }

  /** The line of what stands at the path or, where nothing does, of what it is missing from. */
  private lineOf(path: InputPath): number {
    for (let depth = path.length; depth > 0; depth--) {
      const found = this.document.getIn(path.slice(0, depth), true)
      if (isNode(found) && found.range) return this.lines.linePos(found.range[0]).line
    }
    return 1
  }
}
