import type { Placement } from '../../merchandising/placement.ts'
import { pinScore, pinStep } from '../placed.ts'
import type { Clause } from './filters.ts'

/** What was typed, with what staff moved up or down; what they pinned is in the list whatever was typed, and on top. */
export const placed = (text: Clause | null, placement: Placement | null): Clause[] => {
  if (!placement) return text ? [text] : []
  const moved = movedBy(text ?? { match_all: {} }, placement)
  const pins = placement.pinned.map(({ productId }, nth) => ({
    constant_score: { filter: { term: { id: productId } }, boost: pinScore - (nth + 1) * pinStep },
  }))
  return [{ bool: { should: [moved, ...pins], minimum_should_match: 1 } }]
}

/** What is found when all of this must be: what was typed, and what is pinned whatever was typed. */
export const foundBy = (matches: Clause | null, placement: Placement | null): Clause[] => {
  if (!matches) return []
  if (!placement || placement.pinned.length === 0) return [matches]
  const pins = { terms: { id: placement.pinned.map(({ productId }) => productId) } }
  return [{ bool: { should: [matches, pins], minimum_should_match: 1 } }]
}

const movedBy = (query: Clause, { moved }: Placement): Clause =>
  moved.length === 0
    ? query
    : {
        function_score: {
          query,
          functions: moved.map(({ productIds, brandIds, factor }) => ({
            filter: { bool: { should: [{ terms: { id: productIds } }, { terms: { brandId: brandIds } }] } },
            weight: factor,
          })),
          score_mode: 'multiply',
          boost_mode: 'multiply',
        },
      }
