import { Registers0001 } from './0001-registers.js'
import { Agreements0002 } from './0002-agreements.js'
import { Published0003 } from './0003-published.js'
import { Publication0004 } from './0004-publication.js'
import { Figures0005 } from './0005-figures.js'
import { Access0006 } from './0006-access.js'
import { Members0007 } from './0007-members.js'
import { Writing0008 } from './0008-writing.js'
import { ObligationKeys0009 } from './0009-obligation-keys.js'
import { FormerTexts0011 } from './0011-former-texts.js'
import { RegisterActs0012 } from './0012-register-acts.js'
import { Concealment0013 } from './0013-concealment.js'
import { Closing0014 } from './0014-closing.js'
import { Digest0015 } from './0015-digest.js'

export const migrations = [
  Registers0001,
  Agreements0002,
  Published0003,
  Publication0004,
  Figures0005,
  Access0006,
  Members0007,
  Writing0008,
  ObligationKeys0009,
  FormerTexts0011,
  RegisterActs0012,
  Concealment0013,
  Closing0014,
  Digest0015,
]
