import { describe, expect, it } from 'vitest'
import { formatFor, widthFor } from './picture-size.ts'

describe('the width of a picture', () => {
  it.each([
    [null, 2048],
    [-1, 64],
    [0, 64],
    [64, 64],
    [65, 128],
    [500, 512],
    [2048, 2048],
    [2049, 2048],
    [1_000_000_000, 2048],
  ])('for %s wanted is %s', (wanted, width) => {
    expect(widthFor(wanted)).toBe(width)
  })
})

describe('the format of a picture', () => {
  it.each([
    ['auto', 'image/avif,image/webp,image/apng,*/*;q=0.8', 'webp'],
    ['auto', '*/*', 'jpeg'],
    ['auto', null, 'jpeg'],
    ['avif', '*/*', 'avif'],
  ] as const)('%s for who takes %s is %s', (format, accept, expected) => {
    expect(formatFor(format, accept)).toBe(expected)
  })
})
