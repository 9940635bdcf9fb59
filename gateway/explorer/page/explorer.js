/* global GraphiQL, React, ReactDOM */
// GraphiQL as its package ships it, with the saved questions beside it. Everything comes from this server.

const { createElement: element } = React
const { useEditorContext } = GraphiQL.React

const groups = [
  ['evaluator', 'Evaluering', 'Evaluators'],
  ['dashboard', 'Oversikter', 'Dashboards'],
  ['nation', 'Departement og Distriktssenteret', 'Ministry and national centre'],
  ['county', 'Fylke', 'County analysts'],
]

const questions = await (await fetch('/explorer/questions.json')).json()

const savedQuestions = {
  title: 'Spørsmål',
  icon: () =>
    element(
      'svg',
      { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, height: '1em' },
      element('path', { d: 'M5 4h14v17l-7-4.5L5 21z' }),
    ),
  content: Questions,
}

/** The saved questions by who asks them; one that is chosen opens in the tab that is open. */
function Questions() {
  const { queryEditor, variableEditor } = useEditorContext({ nonNull: true })
  const open = (text) => {
    queryEditor.setValue(text)
    variableEditor.setValue('')
  }
  return element(
    'section',
    { className: 'questions' },
    element('h1', { className: 'graphiql-doc-explorer-title' }, 'Spørsmål · Questions'),
    groups.map(([key, norwegian, english]) =>
      element(
        'div',
        { key },
        element('h2', null, `${norwegian} · ${english}`),
        element(
          'ul',
          null,
          questions
            .filter(({ group }) => group === key)
            .map(({ name, norwegian, english, text }) =>
              element(
                'li',
                { key: name },
                element(
                  'button',
                  { type: 'button', onClick: () => open(text) },
                  norwegian,
                  element('small', null, english),
                ),
              ),
            ),
        ),
      ),
    ),
  )
}

/** Asks this server: a subscription as a stream of answers, anything else as one. */
async function ask(parameters, { headers = {} } = {}) {
  const isStream = kindOf(parameters) === 'subscription'
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: isStream ? 'text/event-stream' : 'application/graphql-response+json',
      'graphql-client-name': 'explorer',
      ...headers,
    },
    body: JSON.stringify(parameters),
  })
  return response.headers.get('content-type')?.startsWith('text/event-stream') ? events(response.body) : response.json()
}

function kindOf({ query, operationName }) {
  try {
    return GraphiQL.GraphQL.getOperationAST(GraphiQL.GraphQL.parse(query), operationName)?.operation
  } catch {
    // The server says better what is wrong with it.
    return undefined
  }
}

async function* events(body) {
  let waiting = ''
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const messages = (waiting + chunk).split('\n\n')
    waiting = messages.pop()
    for (const message of messages) {
      const data = message.match(/^event: next\ndata: (.*)$/s)?.[1]
      if (data) yield JSON.parse(data)
    }
  }
}

ReactDOM.createRoot(document.querySelector('#explorer')).render(
  element(
    GraphiQL,
    {
      fetcher: ask,
      defaultQuery: questions[0].text,
      plugins: [savedQuestions],
      visiblePlugin: savedQuestions,
      defaultEditorToolsVisibility: 'variables',
      shouldPersistHeaders: false,
    },
    element(GraphiQL.Logo, null, element('a', { className: 'home', href: '/' }, 'Bygdevekst')),
  ),
)
