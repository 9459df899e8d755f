import { wanted } from './factors.ts'
import type { Ground } from './ground.ts'
import { visitsSince } from './people.ts'
import { countedDays, never } from './popularity.ts'
import { plainRepeat, repeatsOf } from './repeats.ts'
import type { Tasted } from './taste.ts'

/**
 * What the order is learned from: numbers for a person and an item, in four groups. What counts sales is a share of all sales of
 * its time, in thousandths, so that it says the same in a bigger shop and in a better month.
 */
const ownNames = ['times', 'times91', 'units', 'lastDays', 'firstDays', 'gapDays', 'due', 'ofVisits', 'visitsSince']
const ownMoreNames = ['rate', 'liking', 'fast', 'slow', 'timesOfMost', 'unitsOfMost', 'likingOfMost']
const soldNames = [...countedDays.map((days) => `sold${days}`), 'rise7', 'rise28', 'rise91', 'heat']
const shelfNames = [
  'soldLastDays',
  'soldFirstDays',
  'buyers',
  'rebought',
  'betweenDays',
  'again',
  'againOfSold',
  'missed',
]
const personNames = ['visits', 'owned', 'basket', 'againOfAll', 'lastVisitDays', 'visitGapDays']
const saidNames = ['neighbours', 'latest', 'content', 'together', 'factors', 'lately', 'neighboursHeat', 'slowSold']
const own = ownNames.length + ownMoreNames.length
const items = soldNames.length + shelfNames.length
const width = own + items + personNames.length + saidNames.length + 1
const [heatAt, sold14At] = [soldNames.indexOf('heat'), soldNames.indexOf('sold14')]
const slowAt = [...ownNames, ...ownMoreNames].indexOf('slow')

export const featureNames: readonly string[] = [
  ...[...ownNames, ...ownMoreNames],
  ...[...soldNames, ...shelfNames],
  ...personNames,
  ...saidNames,
  'slowSoldOfMost',
]

/** Gives the numbers of some items (ascending) for a person: by item, then by name. */
export const featuresOver = (ground: Ground) => {
  const shelf = itemNumbers(ground)
  return (tasted: Tasted, candidates: Int32Array): Float32Array => {
    const { pairs } = ground
    const { person } = tasted
    const numbers = new Float32Array(candidates.length * width)
    const buyer = buyerOf(ground, person)
    const said = personNumbers(ground, person)
    const until = pairs.start[person + 1] ?? 0
    let pair = pairs.start[person] ?? 0
    let most = 1e-9
    candidates.forEach((item, nth) => {
      while (pair < until && (pairs.item[pair] ?? 0) < item) pair += 1
      const isOwn = pair < until && pairs.item[pair] === item && (pairs.times[pair] ?? 0) > 0
      const to = numbers.subarray(nth * width, (nth + 1) * width)
      const about = shelf.subarray(item * items, (item + 1) * items)
      to.set(isOwn ? ownNumbers(ground, buyer, pair) : strangers)
      to.set(about, own)
      to.set(said, own + items)
      to.set(saidNumbers(ground, tasted, item, about[heatAt] ?? 0), own + items + said.length)
      const slowSold = plainRepeat(to[slowAt] ?? 0, about[sold14At] ?? 0)
      to[width - 2] = slowSold
      most = Math.max(most, slowSold)
    })
    for (let at = width - 1; at < numbers.length; at += width) numbers[at] = (numbers[at - 1] ?? 0) / most
    return numbers
  }
}

/** What stands for an item that the person does not have. */
const strangers = Float32Array.of(0, 0, 0, never, never, never, -1, 0, -1, 0, 0, 0, 0, 0, 0, 0)

type Buyer = { person: number; visits: number; times: number; units: number; liking: number }

/** The most that a person has of anything, to compare with. */
const buyerOf = ({ pairs, people }: Ground, person: number): Buyer => {
  const most = { person, visits: people.visits[person] ?? 0, times: 1, units: 1, liking: 1e-9 }
  for (let pair = pairs.start[person] ?? 0; pair < (pairs.start[person + 1] ?? 0); pair += 1) {
    most.times = Math.max(most.times, pairs.times[pair] ?? 0)
    most.units = Math.max(most.units, pairs.units[pair] ?? 0)
    most.liking = Math.max(most.liking, pairs.liking[pair] ?? 0)
  }
  return most
}

const usualGapDays = 90

const ownNumbers = ({ pairs, people, sold }: Ground, buyer: Buyer, pair: number): number[] => {
  const times = pairs.times[pair] ?? 0
  const [units, liking] = [pairs.units[pair] ?? 0, pairs.liking[pair] ?? 0]
  const { first, last, lately, fast, slow } = repeatsOf(pairs, pair)
  const between = (sold.betweenDays[pairs.item[pair] ?? 0] ?? 0) || usualGapDays
  const gap = times > 1 ? (first - last) / (times - 1) : between
  const since = (days: number) => visitsSince(people, buyer.person, days)
  return [
    ...[times, lately, Math.log1p(units), last, first, gap, last / Math.max(gap, 1)],
    ...[times / Math.max(buyer.visits, 1), since(last - 0.5), times / Math.max(1, since(first + 0.5))],
    ...[liking, fast, slow, times / buyer.times, units / buyer.units, liking / buyer.liking],
  ]
}

/** What can be said of each item without knowing for whom, by item, then by name. */
const itemNumbers = ({ sold, pairs }: Ground): Float32Array => {
  const numbers = new Float32Array(pairs.items * items)
  const of = (counts: Float32Array | undefined, item: number) => counts?.[item] ?? 0
  for (let item = 0; item < pairs.items; item += 1) {
    const shares = sold.since.map((counts, nth) => (1000 * of(counts, item)) / Math.max(1, sold.totals[nth] ?? 0))
    const rise = (near: number, far: number) => ((shares[near] ?? 0) + 0.1) / ((shares[far] ?? 0) + 0.1)
    const buyers = of(sold.buyers, item)
    const again = of(sold.again, item)
    const lastDays = of(sold.lastDays, item)
    const heat = (1000 * of(sold.heat, item)) / Math.max(1, sold.totals[2] ?? 0)
    const shelf = [lastDays, of(sold.firstDays, item), (1000 * buyers) / Math.max(1, sold.totals[5] ?? 0)]
    const repeats = [of(sold.rebuyers, item) / (buyers + 5), of(sold.betweenDays, item), again / (buyers + 5)]
    const stock = [again / (of(sold.since[2], item) + 2), (lastDays * of(sold.since[4], item)) / 91]
    numbers.set([...shares, rise(0, 2), rise(2, 4), rise(4, 5), heat, ...shelf, ...repeats, ...stock], item * items)
  }
  return numbers
}

const personNumbers = ({ people }: Ground, person: number): number[] => {
  const visits = people.visits[person] ?? 0
  const [newest, oldest] = [people.visitStart[person] ?? 0, (people.visitStart[person + 1] ?? 0) - 1]
  const last = visits > 0 ? (people.visitDays[newest] ?? never) : never
  const gap = visits > 1 ? ((people.visitDays[oldest] ?? 0) - last) / (visits - 1) : never
  return [visits, people.owned[person] ?? 0, people.basket[person] ?? 0, people.again[person] ?? 0, last, gap]
}

const saidNumbers = ({ factors, lately }: Ground, tasted: Tasted, item: number, heat: number): number[] => {
  const near = tasted.neighbours.score[item] ?? 0
  return [
    ...[near, tasted.latest.score[item] ?? 0, tasted.content.score[item] ?? 0, tasted.together.score[item] ?? 0],
    ...[wanted(factors, tasted.person, item), wanted(lately, tasted.person, item), near * (0.25 + heat)],
  ]
}
