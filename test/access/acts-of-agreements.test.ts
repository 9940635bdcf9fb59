import { holdActsOf } from './every-act.js'

/* Acts on agreements and registers, and on what came of them. */
holdActsOf(['parties', 'evaluation'])
