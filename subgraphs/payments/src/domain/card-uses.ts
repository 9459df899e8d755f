import type { GiftMoves } from './gift.ts'

/** What an order has on one gift card: kept for it, spent, and given back of that. */
export type CardUse = { giftCardId: string; keptMinor: number; spentMinor: number; givenBackMinor: number }

/** Spends from the first card on, lets go and gives back from the last one: the buyer's first card is used up first. */
export const moveCards = <Use extends CardUse>(uses: readonly Use[], moves: GiftMoves): Use[] => {
  const spent = spread(
    uses,
    moves.spentMinor,
    ({ keptMinor }) => keptMinor,
    (use, minor) => ({
      ...use,
      keptMinor: use.keptMinor - minor,
      spentMinor: use.spentMinor + minor,
    }),
  )
  const released = spread(
    spent.toReversed(),
    moves.releasedMinor,
    ({ keptMinor }) => keptMinor,
    (use, minor) => ({
      ...use,
      keptMinor: use.keptMinor - minor,
    }),
  )
  const left = ({ spentMinor, givenBackMinor }: Use) => spentMinor - givenBackMinor
  return spread(released, moves.givenBackMinor, left, (use, minor) => ({
    ...use,
    givenBackMinor: use.givenBackMinor + minor,
  })).toReversed()
}

/** Takes `minor` from one use after the other, as far as there is room. */
const spread = <Use>(
  uses: readonly Use[],
  minor: number,
  roomOf: (use: Use) => number,
  take: (use: Use, minor: number) => Use,
): Use[] => {
  let left = minor
  const moved = uses.map((use) => {
    const part = Math.min(left, roomOf(use))
    left -= part
    return part === 0 ? use : take(use, part)
  })
  if (left !== 0) throw new Error(`${left} of ${minor} fits on no card`)
  return moved
}
