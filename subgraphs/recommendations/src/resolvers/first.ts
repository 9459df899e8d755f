import { badUserInput } from '@shop/kit/denied'

const firstMax = 50

/** How many to give, or the request ends here. */
export const howMany = ({ first }: { first: number }): number => {
  if (first < 1 || first > firstMax) throw badUserInput(`first must be 1 to ${firstMax}.`, ['first'])
  return first
}
