import { describe, expect, it } from 'vitest'
import { createSeals } from '@shop/kit/seals'
import { createMarks, inNone } from './mark.ts'

const marks = createMarks(createSeals('a secret of this shop')('recommendation'))
const mark = marks.of({ experimentId: 'exp_1', variant: 'blend' }, 'prod_a')

describe('the mark of a recommendation', () => {
  it('holds for the product that it was given out for', () => {
    expect(marks.isOf(mark, 'prod_a')).toBe(true)
    expect(marks.isOf(marks.of(inNone, 'prod_a'), 'prod_a')).toBe(true)
    expect(marks.isOf(mark, 'prod_b')).toBe(false)
  })

  it.each([
    mark.replace('blend', 'other'),
    mark.replace('prod_a', 'prod_b'),
    `${mark}x`,
    mark.slice(0, -1),
    '',
    '.',
    '...',
    '-.-.prod_a.',
  ])('does not hold when it is edited: %s', (edited) => {
    for (const product of ['prod_a', 'prod_b', '']) expect(marks.isOf(edited, product)).toBe(false)
  })
})
