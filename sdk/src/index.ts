export type { Answer, Citation, Cost, Revision } from './answer.js'
export { type Client, createClient } from './client.js'
export type { Path } from './decode.js'
export {
  AnswerError,
  CursorStuckError,
  DecodeError,
  HttpError,
  MalformedAnswerError,
  NetworkError,
  NotFoundError,
  OptionError,
  SdkError,
  TimeoutError,
} from './errors.js'
export {
  type AbsentState,
  type Figure,
  type FigureState,
  isThere,
  kroner,
  type PresentState,
  type Sum,
} from './figures.js'
export type * from './generated/model.js'
export type * from './generated/questions.js'
export type { CataloguedError, GraphError, UncataloguedCode, UncataloguedError } from './graph-error.js'
export type { AsOf, Attempt, Call, Fetch, Hooks, Options } from './options.js'
export type { List, ListVariables, Page } from './pages.js'
export type { DateTime, ImpreciseDate, Kroner, LocalDate, Open } from './scalars.js'
