/** Chance that always falls the same for the same numbers. */
export type Dice = {
  /** From 0 up to but not 1. */
  share: () => number
  /** A whole number from 0 up to but not this. */
  below: (sides: number) => number
  /** Whether something with this chance happens. */
  happens: (chance: number) => boolean
  /** One of these; the list must not be empty. */
  oneOf: <T>(list: readonly T[]) => T
}

/** Dice for the nth thing of a run with this seed. */
export const diceFor = (seed: number, nth: number): Dice => {
  let state = mixed(Math.imul(seed, 0x9e3779b1) ^ mixed(nth + 1))
  const share = () => {
    state = (state + 0x6d2b79f5) | 0
    return mixed(state) / 2 ** 32
  }
  const below = (sides: number) => Math.floor(share() * sides)
  return {
    share,
    below,
    happens: (chance) => share() < chance,
    oneOf: (list) => {
      const one = list[below(list.length)]
      if (one === undefined) throw new Error('nothing to choose from')
      return one
    },
  }
}

const mixed = (number: number): number => {
  let hash = number | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
