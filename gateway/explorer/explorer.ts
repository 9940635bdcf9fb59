import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { repositoryFile } from '../../subgraphs/foundation/repository.js'
import { ownFilesOnly, Page } from '../edge/page.js'
import { savedQuestions } from './questions.js'

const { resolve } = createRequire(import.meta.url)
const script = 'text/javascript; charset=utf-8'
const style = 'text/css; charset=utf-8'

/** GraphiQL and the saved questions, by path. All of it comes from this machine: packages in `node_modules`, and `page/`. */
export function explorerPages(): [path: string, page: Page][] {
  return [
    ['/explorer', new Page('text/html; charset=utf-8', own('index.html'), ownFilesOnly)],
    ['/explorer/explorer.js', new Page(script, own('explorer.js'))],
    ['/explorer/explorer.css', new Page(style, own('explorer.css'))],
    ['/explorer/questions.json', new Page('application/json', JSON.stringify(savedQuestions()))],
    ['/explorer/graphiql.js', new Page(script, packaged('graphiql', 'index.umd.js'))],
    ['/explorer/graphiql.css', new Page(style, packaged('graphiql', 'style.css'))],
    ['/explorer/react.js', new Page(script, packaged('react', 'umd/react.production.min.js'))],
    ['/explorer/react-dom.js', new Page(script, packaged('react-dom', 'umd/react-dom.production.min.js'))],
  ]
}

function own(name: string): Buffer {
  return readFileSync(repositoryFile(`gateway/explorer/page/${name}`))
}

/** A file that stands beside a package's main one; its `exports` name only what bundlers take. */
function packaged(name: string, file: string): Buffer {
  return readFileSync(join(dirname(resolve(name)), file))
}
