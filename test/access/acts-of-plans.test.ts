import { holdActsOf } from './every-act.js'

/* Acts on plans and on money. */
holdActsOf(['action-plans', 'funding'])
