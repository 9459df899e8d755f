import type { Seal } from '@shop/kit/seals'

/** Where a recommendation was shown: in which experiment and variant, if any. */
export type Shown = { experimentId: string; variant: string }

export const inNone: Shown = { experimentId: '-', variant: '-' }

/** `<experiment>.<variant>.<product>.<seal>`: what a client gives back, so that nobody votes for what they were not shown. */
export const markOf = (seal: Seal, { experimentId, variant }: Shown, productId: string): string => {
  const text = `${experimentId}.${variant}.${productId}`
  return `${text}.${seal.of(text)}`
}

/** Whether we gave out this mark, for this product. */
export const isMarkOf = (seal: Seal, mark: string, productId: string): boolean => {
  const end = mark.lastIndexOf('.')
  return mark.split('.')[2] === productId && seal.holds(mark.slice(0, end), mark.slice(end + 1))
}
