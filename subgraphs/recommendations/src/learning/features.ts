import { wanted } from './factors.ts'
import type { Ground } from './ground.ts'
import { visitsSince } from './people.ts'
import { never } from './popularity.ts'
import type { Tasted } from './taster.ts'

/** What the order is learned from, one number of each for a person and an item. Counts are by 1000 people, so that they say the same in a bigger shop. */
export const featureNames = [
  'times',
  'times91',
  'units',
  'lastDays',
  'firstDays',
  'gapDays',
  'due',
  'shareOfVisits',
  'visitsSince',
  'rate',
  'liking',
  'sold7',
  'sold14',
  'sold28',
  'sold56',
  'sold91',
  'sold182',
  'rise7',
  'rise28',
  'rise91',
  'heat',
  'soldLastDays',
  'soldFirstDays',
  'buyers',
  'rebuyShare',
  'betweenDays',
  'visits',
  'owned',
  'basket',
  'again',
  'lastVisitDays',
  'visitGapDays',
  'neighbours',
  'latest',
  'content',
  'together',
  'factors',
  'neighboursHeat',
] as const

const width = featureNames.length

/** The numbers of some items for a person, by item, then by name. */
export const featuresOf = (ground: Ground, tasted: Tasted, items: Int32Array): Float32Array => {
  const { pairs, people } = ground
  const numbers = new Float32Array(items.length * width)
  const { person } = tasted
  const until = pairs.start[person + 1] ?? 0
  let pair = pairs.start[person] ?? 0
  const visits = people.visits[person] ?? 0
  const [newest, oldest] = [people.visitStart[person] ?? 0, (people.visitStart[person + 1] ?? 0) - 1]
  const lastVisit = visits > 0 ? (people.visitDays[newest] ?? never) : never
  const visitGap = visits > 1 ? ((people.visitDays[oldest] ?? 0) - lastVisit) / (visits - 1) : never
  items.forEach((item, nth) => {
    while (pair < until && (pairs.item[pair] ?? 0) < item) pair += 1
    const to = numbers.subarray(nth * width, (nth + 1) * width)
    const isOwn = pair < until && pairs.item[pair] === item && (pairs.times[pair] ?? 0) > 0
    ownNumbers(to, ground, person, item, isOwn ? pair : -1, visits)
    itemNumbers(to, ground, item)
    to[26] = visits
    to[27] = people.owned[person] ?? 0
    to[28] = people.basket[person] ?? 0
    to[29] = people.again[person] ?? 0
    to[30] = lastVisit
    to[31] = visitGap
    const heat = to[20] ?? 0
    to[32] = tasted.neighbours.score[item] ?? 0
    to[33] = tasted.latest.score[item] ?? 0
    to[34] = tasted.content.score[item] ?? 0
    to[35] = tasted.together.score[item] ?? 0
    to[36] = wanted(ground.factors, person, item)
    to[37] = (to[32] ?? 0) * (0.25 + heat)
  })
  return numbers
}

const ownNumbers = (
  to: Float32Array,
  { pairs, people, sold }: Ground,
  person: number,
  item: number,
  pair: number,
  visits: number,
) => {
  to[3] = never
  to[4] = never
  to[5] = never
  to[6] = -1
  to[8] = -1
  if (pair < 0) return
  const times = pairs.times[pair] ?? 0
  const [from, until] = [pairs.boughtStart[pair] ?? 0, pairs.boughtStart[pair + 1] ?? 0]
  const [first, last] = [pairs.boughtDays[from] ?? 0, pairs.boughtDays[until - 1] ?? 0]
  const gap = times > 1 ? (first - last) / (times - 1) : (sold.betweenDays[item] ?? 0) || 90
  let lately = 0
  for (let at = from; at < until; at += 1) if ((pairs.boughtDays[at] ?? 0) <= 91) lately += 1
  to[0] = times
  to[1] = lately
  to[2] = Math.log1p(pairs.units[pair] ?? 0)
  to[3] = last
  to[4] = first
  to[5] = gap
  to[6] = last / Math.max(gap, 1)
  to[7] = times / Math.max(visits, 1)
  to[8] = visitsSince(people, person, last - 0.5)
  to[9] = times / Math.max(1, visitsSince(people, person, first + 0.5))
  to[10] = pairs.liking[pair] ?? 0
}

const itemNumbers = (to: Float32Array, { sold, pairs }: Ground, item: number): void => {
  const share = 1000 / pairs.persons
  const [in7, in14, in28, in56, in91, in182] = sold.since.map((counts) => counts[item] ?? 0)
  to[11] = (in7 ?? 0) * share
  to[12] = (in14 ?? 0) * share
  to[13] = (in28 ?? 0) * share
  to[14] = (in56 ?? 0) * share
  to[15] = (in91 ?? 0) * share
  to[16] = (in182 ?? 0) * share
  to[17] = ((in7 ?? 0) + 1) / ((in28 ?? 0) / 4 + 1)
  to[18] = ((in28 ?? 0) + 1) / ((in91 ?? 0) / 3.25 + 1)
  to[19] = ((in91 ?? 0) + 1) / ((in182 ?? 0) / 2 + 1)
  to[20] = (sold.heat[item] ?? 0) * share
  to[21] = sold.lastDays[item] ?? never
  to[22] = sold.firstDays[item] ?? never
  to[23] = (sold.buyers[item] ?? 0) * share
  to[24] = (sold.rebuyers[item] ?? 0) / ((sold.buyers[item] ?? 0) + 5)
  to[25] = sold.betweenDays[item] ?? 0
}
