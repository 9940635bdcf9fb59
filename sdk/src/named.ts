import { Answer } from './answer.js'
import type { Asker } from './ask.js'
import { type ActVariables, outcomeOf } from './done.js'
import type { Call } from './options.js'
import { type Connection, type List, type ListVariables, list } from './pages.js'
import type { Question } from './question.js'

// The shapes a named question can take. Which one it has is read from its text when the client is generated.

/** One thing by its key: `find('smola-aure')`. */
export const byKey =
  <Data, Name extends string, Key>(
    ask: Asker,
    question: Question<Data, { readonly [Each in Name]: Key }>,
    name: Name,
  ) =>
  (key: Key, call?: Call): Promise<Answer<Data>> =>
    ask(question, { [name]: key } as { readonly [Each in Name]: Key }, call)

/** One thing by its key, and what else may be said: `find('15', { world: 'DEMO' })`. */
export const byKeyAnd =
  <Data, Variables, Name extends keyof Variables>(ask: Asker, question: Question<Data, Variables>, name: Name) =>
  (
    key: Variables[Name],
    others: Omit<Variables, Name> = {} as Omit<Variables, Name>,
    call?: Call,
  ): Promise<Answer<Data>> =>
    ask(question, { ...others, [name]: key } as Variables, call)

/** Things on pages: `list({ where })`. */
export const paged =
  <Node, Variables>(ask: Asker, question: Question<Connection<Node>, Variables>) =>
  (variables: ListVariables<Variables> = {} as ListVariables<Variables>, call?: Call): List<Node> =>
    list(ask, question, variables, call)

/** Everything in one answer: `totals({ groupBy })`. */
export const whole =
  <Data, Variables>(ask: Asker, question: Question<Data, Variables>) =>
  (variables: Variables = {} as Variables, call?: Call): Promise<Answer<Data>> =>
    ask(question, variables, call)

/** Everything, and nothing to say: `overview()`. */
export const alone =
  <Data>(ask: Asker, question: Question<Data, object>) =>
  (call?: Call): Promise<Answer<Data>> =>
    ask(question, {}, call)

/** Something done: `startPlan({ agreement: 'smola-aure', year: 2027 })`. All attempts have one key, so that it is done once. */
export const act =
  <Data, Variables>(ask: Asker, question: Question<Data, Variables>) =>
  async (variables: ActVariables<Variables>, call?: Call): Promise<Answer<Data>> => {
    const idempotencyKey = variables.idempotencyKey ?? crypto.randomUUID()
    const { data, ...rest } = await ask(question, { ...variables, idempotencyKey } as Variables, call)
    const outcome = data && (outcomeOf(data) as Data)
    return new Answer(rest.question, outcome, rest.errors, rest.revision, rest.cost)
  }

/** Asks with something said already: the county in `client.county('15')`. */
export const bound =
  (ask: Asker, said: Readonly<Record<string, unknown>>): Asker =>
  (question, variables, call) =>
    ask(question, { ...variables, ...said }, call)
