import { describe, expect, it } from 'vitest'
import { usualConfig } from '../config.ts'
import { diceOf } from '../dice.ts'
import { agreed, learnCommittee } from './committee.ts'
import { learnRanker, scoresOf } from './ranker.ts'

const people = 60
const each = 12
const usual = { regularisation: 1, seen: 10, peopleShare: 1, featureShare: 1, seed: 1, depth: 3, trees: 20, rate: 0.3 }

/** People who want what has a high first and a low second number; the third says nothing. */
const examples = () => {
  const dice = diceOf(3)
  const numbers = Float32Array.from({ length: people * each * 3 }, dice)
  const rows = Array.from({ length: people * each }, (_, row) => row)
  const isWanted = Uint8Array.from(rows, (row) =>
    (numbers[row * 3] ?? 0) > 0.6 && (numbers[row * 3 + 1] ?? 0) < 0.5 ? 1 : 0,
  )
  const start = Int32Array.from({ length: people + 1 }, (_, person) => person * each)
  const wanted = Int32Array.from({ length: people }, (_, person) =>
    Math.max(
      1,
      isWanted.subarray(person * each, (person + 1) * each).reduce((sum, one) => sum + one, 0),
    ),
  )
  return { numbers, groups: { start, isWanted, wanted } }
}
const asked = Float32Array.of(0.9, 0.1, 0.5, 0.9, 0.9, 0.5, 0.1, 0.1, 0.5)

describe.each(['lambda', 'logistic'] as const)('learning an order by the loss %s', (loss) => {
  const options = { ...usual, loss, leafWeight: 0.5 }

  it('puts first what people want', () => {
    const { numbers, groups } = examples()

    const [both, first, neither] = scoresOf(learnRanker(numbers, 3, groups, options), asked, 3)

    expect(both).toBeGreaterThan(first ?? 0)
    expect(both).toBeGreaterThan(neither ?? 0)
  })

  it('is the same for the same seed, also by samples', () => {
    const { numbers, groups } = examples()
    const sampled = { ...options, peopleShare: 0.5, featureShare: 0.7 }
    const learn = () => learnRanker(numbers, 3, groups, sampled)

    expect(learn()).toEqual(learn())
  })
})

describe('a committee', () => {
  it('weighs its members alike, whatever the size of their scores', () => {
    const { numbers, groups } = examples()
    const member = { ...usual, loss: 'lambda', leafWeight: 0.5 } as const
    const [small] = learnCommittee(numbers, 3, groups, [member])
    if (!small) throw new Error('nobody learned')
    const large = {
      ...small,
      trees: small.trees.map((tree) => ({ ...tree, value: tree.value.map((one) => one * 100) })),
    }

    const [alone, together] = [agreed([small], asked, 3), agreed([small, large], asked, 3)]

    together.forEach((score, row) => expect(score).toBeCloseTo(alone[row] ?? 0, 4))
    expect(usualConfig.committee.length).toBeGreaterThan(1)
  })
})
