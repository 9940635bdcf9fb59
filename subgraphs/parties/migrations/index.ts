import { Registers0001 } from './0001-registers.js'
import { Agreements0002 } from './0002-agreements.js'
import { Published0003 } from './0003-published.js'

export const migrations = [Registers0001, Agreements0002, Published0003]
