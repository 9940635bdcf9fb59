import { Plans0001 } from './0001-plans.js'
import { Cycle0002 } from './0002-cycle.js'
import { Published0003 } from './0003-published.js'
import { Writing0004 } from './0004-writing.js'
import { Year0005 } from './0005-year.js'
import { Told0006 } from './0006-told.js'

export const migrations = [Plans0001, Cycle0002, Published0003, Writing0004, Year0005, Told0006]
