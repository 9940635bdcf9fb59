import { DomainError, type Sentences } from './errors.js'

/** A question that asks for more than one question may. `values` hold what was counted and the most there may be. */
export abstract class Excess extends DomainError {
  constructor(counted: Sentences, value: number, limit: number) {
    const most = Math.min(value, Number.MAX_SAFE_INTEGER)
    super(
      {
        nb: `Spørsmålet har for mye på en gang: ${counted.nb} er ${most}, og kan høyst være ${limit}. Del det i flere.`,
        nn: `Spørsmålet har for mykje på éin gong: ${counted.nn} er ${most}, og kan høgst vere ${limit}. Del det i fleire.`,
        en: `The question holds too much at once: ${counted.en} is ${most}, and may be at most ${limit}. Split it into several.`,
      },
      { values: { value: most, limit } },
    )
  }
}

/** The text has more tokens (names, numbers, brackets, …) than one document may. Counting stops there. */
export class TooManyTokens extends Excess {
  override readonly code = 'TOO_MANY_TOKENS'

  constructor(value: number, limit: number) {
    super({ nb: 'tallet på ord og tegn', nn: 'talet på ord og teikn', en: 'the number of tokens' }, value, limit)
  }
}

/** Brackets stand further inside each other than any question needs. */
export class TooManyBrackets extends Excess {
  override readonly code = 'TOO_MANY_BRACKETS'

  constructor(value: number, limit: number) {
    super(
      {
        nb: 'parenteser inni hverandre',
        nn: 'parentesar inni kvarandre',
        en: 'the number of brackets inside each other',
      },
      value,
      limit,
    )
  }
}

/** The document holds more operations than one document may. */
export class TooManyOperations extends Excess {
  override readonly code = 'TOO_MANY_OPERATIONS'

  constructor(value: number, limit: number) {
    super({ nb: 'tallet på operasjoner', nn: 'talet på operasjonar', en: 'the number of operations' }, value, limit)
  }
}

/** Fields stand further inside each other than one question may ask, fragments followed. */
export class TooDeep extends Excess {
  override readonly code = 'TOO_DEEP'

  constructor(value: number, limit: number) {
    super(
      { nb: 'felter inni hverandre', nn: 'felt inni kvarandre', en: 'the number of fields inside each other' },
      value,
      limit,
    )
  }
}

/** The operation has more fields than one may, once every fragment is written out. */
export class TooManyFields extends Excess {
  override readonly code = 'TOO_MANY_FIELDS'

  constructor(value: number, limit: number) {
    super(
      {
        nb: 'tallet på felter, med fragmentene skrevet ut,',
        nn: 'talet på felt, med fragmenta skrivne ut,',
        en: 'the number of fields, fragments written out,',
      },
      value,
      limit,
    )
  }
}

/** The operation has more fields at its top than one may, once every fragment is written out. */
export class TooManyRootFields extends Excess {
  override readonly code = 'TOO_MANY_ROOT_FIELDS'

  constructor(value: number, limit: number) {
    super(
      { nb: 'tallet på felter øverst', nn: 'talet på felt øvst', en: 'the number of fields at the top' },
      value,
      limit,
    )
  }
}

/** The document has more aliases than one may. */
export class TooManyAliases extends Excess {
  override readonly code = 'TOO_MANY_ALIASES'

  constructor(value: number, limit: number) {
    super({ nb: 'tallet på aliaser', nn: 'talet på alias', en: 'the number of aliases' }, value, limit)
  }
}

/** The document has more directives than one may. */
export class TooManyDirectives extends Excess {
  override readonly code = 'TOO_MANY_DIRECTIVES'

  constructor(value: number, limit: number) {
    super({ nb: 'tallet på direktiver', nn: 'talet på direktiv', en: 'the number of directives' }, value, limit)
  }
}

/** The fullest answer would hold more fields than one answer may; smaller pages (`first`, `last`) cost less. */
export class CostTooHigh extends Excess {
  override readonly code = 'COST_TOO_HIGH'

  constructor(value: number, limit: number) {
    super(
      {
        nb: 'tallet på felter i det fulleste svaret, med fulle sider,',
        nn: 'talet på felt i det fullaste svaret, med fulle sider,',
        en: 'the number of fields in the fullest answer, every page full,',
      },
      value,
      limit,
    )
  }
}

/** The variables hold more values (texts, numbers, lists, objects) than those of one request may. */
export class TooManyVariableValues extends Excess {
  override readonly code = 'TOO_MANY_VARIABLE_VALUES'

  constructor(value: number, limit: number) {
    super(
      {
        nb: 'tallet på verdier i variablene',
        nn: 'talet på verdiar i variablane',
        en: 'the number of values in the variables',
      },
      value,
      limit,
    )
  }
}

/** Lists and objects in the variables stand further inside each other than they may. */
export class VariablesTooDeep extends Excess {
  override readonly code = 'VARIABLES_TOO_DEEP'

  constructor(value: number, limit: number) {
    super(
      {
        nb: 'lister og objekter inni hverandre i variablene',
        nn: 'lister og objekt inni kvarandre i variablane',
        en: 'the number of lists and objects inside each other in the variables',
      },
      value,
      limit,
    )
  }
}

/** A fragment spreads itself, straight or through others, so that the question would never end. */
export class FragmentCycle extends DomainError {
  override readonly code = 'FRAGMENT_CYCLE'

  constructor(fragment: string) {
    super(
      {
        nb: `Fragmentet "${fragment}" tar med seg selv, direkte eller gjennom andre, så spørsmålet tar aldri slutt. Fjern den ene henvisningen.`,
        nn: `Fragmentet "${fragment}" tek med seg sjølv, direkte eller gjennom andre, så spørsmålet tek aldri slutt. Fjern den eine tilvisinga.`,
        en: `The fragment "${fragment}" spreads itself, straight or through others, so the question would never end. Take one of the spreads out.`,
      },
      { values: { fragment } },
    )
  }
}
