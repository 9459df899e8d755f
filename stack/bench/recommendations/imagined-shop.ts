import { interactionKinds } from '@shop/recommendations/learning/interactions'
import type { InteractionKind, Interactions } from '@shop/recommendations/learning/interactions'
import type { Described } from '@shop/recommendations/learning/content'
import { diceFor } from '../search/dice.ts'
import type { Dice } from '../search/dice.ts'

export type ImaginedShop = { interactions: Interactions; catalogue: Described[]; nowSeconds: number }

const nowSeconds = Date.UTC(2026, 0, 1) / 1000
const days = 300
const perPerson = 40
const items = 20_000
const clusters = 100
const basketMax = 6
/** Which deeds happen how often, out of a hundred. */
const deeds: [InteractionKind, number][] = [
  ['purchase', 55],
  ['view', 32],
  ['add', 8],
  ['rating', 3],
  ['return', 2],
]

/**
 * So many interactions of people that nobody knows: forty each on average, over 300 days and 20,000 items of 100 clusters. How
 * often an item is met falls with its rank as in Zipf's law; each person has two clusters of taste, and comes back to what they had.
 */
export const imaginedShop = (count: number, seed: number): ImaginedShop => {
  const persons = Math.ceil(count / perPerson)
  const interactions: Interactions = {
    persons,
    items,
    person: new Int32Array(count),
    item: new Int32Array(count),
    atSeconds: new Uint32Array(count),
    kind: new Uint8Array(count),
    quantity: new Float32Array(count),
  }
  const dice = diceFor(seed, 0)
  let row = 0
  for (let person = 0; row < count; person = (person + 1) % persons) row = visit(interactions, row, person, dice, seed)
  const catalogue = Array.from({ length: items }, (_, item) => describedAt(item, seed))
  return { interactions, catalogue, nowSeconds }
}

/** One visit: some items of the person's taste at one second. Answers where the next visit begins. */
const visit = (to: Interactions, from: number, person: number, dice: Dice, seed: number): number => {
  const taste = diceFor(seed + 1, person)
  const liked = [taste.below(clusters), taste.below(clusters)]
  const firsts = taste.below(1_000_000)
  const at = nowSeconds - 1 - Math.floor(dice.share() * days * 86_400)
  const until = Math.min(to.person.length, from + 1 + dice.below(basketMax))
  for (let row = from; row < until; row += 1) {
    const cluster = dice.happens(0.7) ? dice.oneOf(liked) : dice.below(clusters)
    const isOld = dice.happens(0.3)
    const rank = isOld ? (firsts + dice.below(5) * 7) % 20 : zipf(items / clusters, dice)
    to.person[row] = person
    to.item[row] = rank * clusters + cluster
    to.atSeconds[row] = at
    const kind = deedOf(dice)
    to.kind[row] = interactionKinds.indexOf(kind)
    to.quantity[row] = kind === 'rating' ? 1 + dice.below(5) : 1
  }
  return until
}

const zipf = (ranks: number, dice: Dice): number => Math.floor(ranks ** dice.share()) - 1

const deedOf = (dice: Dice): InteractionKind => {
  let left = dice.below(100)
  return deeds.find(([, share]) => (left -= share) < 0)?.[0] ?? 'purchase'
}

const describedAt = (item: number, seed: number): Described => {
  const dice = diceFor(seed + 2, item)
  const words = Array.from({ length: 4 }, () => `word${zipf(5_000, dice)}`)
  return { text: words.join(' '), category: `c${item % clusters}`, brand: `b${dice.below(300)}`, attributes: [] }
}
