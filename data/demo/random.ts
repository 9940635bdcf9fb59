/** Chance that comes out the same each time: everything made up is made up of this. */
export interface Random {
  /** From 0 up to, and not including, 1. */
  next(): number
  /** A whole number, both ends included. */
  int(from: number, to: number): number
  chance(probability: number): boolean
  pick<T>(among: readonly T[]): T
  /** So many different ones, in the order they are drawn. */
  some<T>(among: readonly T[], count: number): T[]
  /** A stream of its own for a part, so that what is added to one part changes no other. */
  of(part: string): Random
}

/** Marsaglia's xorshift generators as mixed by `sfc32`: fast, and good enough to make up a world. */
export function random(seed: string): Random {
  let [a, b, c, d] = [1, 2, 3, 4].map((place) => hash(`${seed}/${place}`)) as [number, number, number, number]
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 2 ** 32
  }
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(among: readonly T[]): T => {
    if (among.length === 0) throw new Error('There is nothing to pick from.')
    return among[int(0, among.length - 1)]!
  }
  return {
    next,
    int,
    pick,
    chance: (probability) => next() < probability,
    some: (among, count) => {
      const left = [...among]
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(int(0, left.length - 1), 1)[0]!)
    },
    of: (part) => random(`${seed}/${part}`),
  }
}

/** FNV-1a, mixed once more so that seeds that differ little give streams that differ much. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let place = 0; place < text.length; place++) value = Math.imul(value ^ text.charCodeAt(place), 0x01000193)
  value ^= value >>> 16
  value = Math.imul(value, 0x85ebca6b)
  value ^= value >>> 13
  return value >>> 0
}
