import { Agreements0002 } from './0002-agreements.js'
import { Registers0001 } from './0001-registers.js'

export const migrations = [Registers0001, Agreements0002]
