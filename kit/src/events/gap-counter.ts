/**
 * Numbers that come one by one, but for those that went missing: says how many are missing right before a number. One that
 * comes again, or late, has nothing missing before it.
 */
export const gapCounter = (after: number) => {
  let last = after
  return {
    before: (number: number): number => {
      const missing = Math.max(0, number - last - 1)
      last = Math.max(last, number)
      return missing
    },
  }
}
