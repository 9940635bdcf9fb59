import { readFile } from 'node:fs/promises'
import { repositoryFile } from '../subgraphs/foundation/repository.js'
import { brokenPromises } from './contract.js'

const [released, api] = await Promise.all(
  ['released', 'api'].map((name) => readFile(repositoryFile(`gateway/${name}.graphql`), 'utf8')),
)
const broken = await brokenPromises(released!, api!)
if (broken.length > 0) {
  console.error(`The contract breaks what was promised:\n${broken.map((line) => `- ${line}`).join('\n')}`)
  console.error('Deprecate what is to go, with what replaces it, and take it away in a later release.')
  process.exit(1)
}
console.log('The contract keeps all that was promised.')
