import { Money0001 } from './0001-money.js'
import { Portions0002 } from './0002-portions.js'
import { Schemes0003 } from './0003-schemes.js'
import { Published0004 } from './0004-published.js'
import { Writing0005 } from './0005-writing.js'

export const migrations = [Money0001, Portions0002, Schemes0003, Published0004, Writing0005]
