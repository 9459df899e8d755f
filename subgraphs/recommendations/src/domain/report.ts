import type { Variant } from './experiment.ts'
import { difference, wilson } from './rates.ts'
import type { Interval } from './rates.ts'

/** How many people were shown a variant, how many of them chose something of it, and how many bought what they chose. */
type Counted = { variant: string; exposed: number; clicked: number; converted: number }

type Rate = {
  count: number
  rate: number | null
  low: number | null
  high: number | null
  difference: { value: number; low: number; high: number } | null
}

export type VariantReport = Variant & { exposed: number; clickThrough: Rate; conversion: Rate }

/** What came of each variant, beside the first. */
export const reportOf = (variants: readonly Variant[], counted: readonly Counted[]): VariantReport[] => {
  const countsOf = ({ key }: Variant) =>
    counted.find(({ variant }) => variant === key) ?? { variant: key, exposed: 0, clicked: 0, converted: 0 }
  const [first] = variants
  const control = first && countsOf(first)
  return variants.map((variant) => {
    const own = countsOf(variant)
    const rateOf = (what: 'clicked' | 'converted') =>
      rate(own[what], own.exposed, control && variant !== first ? wilson(control[what], control.exposed) : null)
    return { ...variant, exposed: own.exposed, clickThrough: rateOf('clicked'), conversion: rateOf('converted') }
  })
}

const rate = (count: number, of: number, control: Interval | null): Rate => {
  const interval = wilson(count, of)
  if (!interval) return { count, rate: null, low: null, high: null, difference: null }
  return { count, ...interval, difference: control && difference(interval, control) }
}
