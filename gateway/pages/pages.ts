import { readFileSync } from 'node:fs'
import type { Limits } from '../../subgraphs/foundation/limits.js'
import { repositoryFile } from '../../subgraphs/foundation/repository.js'
import { ownFilesOnly, Page } from '../edge/page.js'
import { explorerPages } from '../explorer/explorer.js'

const html = 'text/html; charset=utf-8'

/** What people find at the gateway with a browser, by path. */
export function pages(sdl: string, limits: Limits): [path: string, page: Page][] {
  return [
    ['/', new Page(html, own('start.html'), ownFilesOnly)],
    ['/docs', new Page(html, own('docs.html').replace('{{limits}}', limitRows(limits)), ownFilesOnly)],
    ['/pages.css', new Page('text/css; charset=utf-8', own('pages.css'))],
    ['/icon.svg', new Page('image/svg+xml', own('icon.svg'))],
    ['/origin.js', new Page('text/javascript; charset=utf-8', own('origin.js'))],
    ['/schema.graphql', new Page('text/plain; charset=utf-8', sdl)],
    ...explorerPages(),
  ]
}

function own(name: string): string {
  return readFileSync(repositoryFile(`gateway/pages/${name}`), 'utf8')
}

const limitTexts: Readonly<Record<keyof Limits, string>> = {
  tokens: 'Tokens in the text',
  brackets: 'Brackets inside each other',
  operations: 'Operations in a document',
  depth: 'Fields inside each other',
  fields: 'Fields, with fragments written out',
  rootFields: 'Fields at the top',
  aliases: 'Aliases',
  directives: 'Directives',
  cost: 'Cost: fields of the fullest answer',
  variableValues: 'Values in the variables',
  variableDepth: 'Lists and objects inside each other in the variables',
}

function limitRows(limits: Limits): string {
  return Object.entries(limitTexts)
    .map(
      ([name, text]) =>
        `<tr><th>${text}</th><td class="number">${limits[name as keyof Limits].toLocaleString('en')}</td></tr>`,
    )
    .join('\n')
}
