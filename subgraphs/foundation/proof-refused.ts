import { DomainError } from './errors.js'

/**
 * A room was asked by someone who has not shown that they may ask it.
 *
 * The code tells an operator what kind of trouble it is; nothing tells which part of a proof was wrong, or what a right
 * one would have been.
 */
export abstract class ProofRefused extends DomainError {}

/** A room was asked without a proof from the gateway, or a router's secret. */
export class ProofMissing extends ProofRefused {
  override readonly code = 'PROOF_MISSING'

  constructor() {
    super({
      nb: 'Dette rommet svarer bare gatewayen. Still spørsmålet dit.',
      nn: 'Dette rommet svarer berre gatewayen. Still spørsmålet dit.',
      en: 'This room answers the gateway alone. Ask the gateway.',
    })
  }
}

/** The proof or the secret does not fit what was sent: changed on the way, or made with another secret. */
export class ProofWrong extends ProofRefused {
  override readonly code = 'PROOF_WRONG'

  constructor() {
    super({
      nb: 'Beviset passer ikke til det som ble sendt. Se etter at gatewayen og rommet har samme ROOM_SECRET.',
      nn: 'Provet passar ikkje til det som vart sendt. Sjå etter at gatewayen og rommet har same ROOM_SECRET.',
      en: 'The proof does not fit what was sent. Check that the gateway and the room have the same ROOM_SECRET.',
    })
  }
}

/** The proof was made too long ago, or in the future. */
export class ProofStale extends ProofRefused {
  override readonly code = 'PROOF_STALE'

  constructor() {
    super({
      nb: 'Beviset er for gammelt. Se etter at klokkene til gatewayen og rommet går likt.',
      nn: 'Provet er for gamalt. Sjå etter at klokkene til gatewayen og rommet går likt.',
      en: 'The proof is too old. Check that the clocks of the gateway and the room agree.',
    })
  }
}

/** The proof has been used before: each is good for one request. */
export class ProofReplayed extends ProofRefused {
  override readonly code = 'PROOF_REPLAYED'

  constructor() {
    super({
      nb: 'Beviset er brukt før. Lag et nytt for hver forespørsel.',
      nn: 'Provet er brukt før. Lag eit nytt for kvar førespurnad.',
      en: 'The proof has been used before. Make a new one for each request.',
    })
  }
}

/** More proofs are being shown than can be remembered; one that cannot be remembered could be shown again. */
export class TooManyProofs extends ProofRefused {
  override readonly code = 'TOO_MANY_PROOFS'

  constructor() {
    super({
      nb: 'Rommet blir spurt for ofte akkurat nå. Prøv igjen om et halvt minutt.',
      nn: 'Rommet blir spurt for ofte akkurat no. Prøv på nytt om eit halvt minutt.',
      en: 'The room is being asked too often just now. Try again in half a minute.',
    })
  }
}
