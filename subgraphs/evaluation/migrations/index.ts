import { Evaluation0001 } from './0001-evaluation.js'
import { Published0002 } from './0002-published.js'
import { Writing0003 } from './0003-writing.js'

export const migrations = [Evaluation0001, Published0002, Writing0003]
