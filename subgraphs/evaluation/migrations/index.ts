import { Evaluation0001 } from './0001-evaluation.js'
import { Published0002 } from './0002-published.js'

export const migrations = [Evaluation0001, Published0002]
