import { describe, expect, it } from 'vitest'
import { looksPersonal, queryOf } from './typed-query.ts'

describe('what somebody typed', () => {
  it.each([
    ['  Enamel   MUG ', 'enamel mug'],
    ['"enamel mug"', 'enamel mug'],
    ['mug, red!', 'mug red'],
    ['T-Shirt', 't-shirt'],
    ["veste d'hiver", "veste d'hiver"],
    ['Kühlschrank', 'kühlschrank'],
    ['Ｍｕｇ', 'mug'],
    ['usb-c 1.5 m', 'usb-c 1.5 m'],
    ['مصباح', 'مصباح'],
    ['mug\u0000red', 'mug red'],
    ['mug 🦊', 'mug'],
    ['iphone 15 pro', 'iphone 15 pro'],
  ])('is counted as one query: %j', (typed, query) => {
    expect(queryOf(typed)).toBe(query)
  })

  it.each(['', ' ', 'a', '%_*', '🦊', '-', '\u0000', 'x'.repeat(61), 'a b c d e f g h i', ' '.repeat(10_000)])(
    'is no query: %j',
    (typed) => {
      expect(queryOf(typed)).toBeNull()
    },
  )

  it.each([
    'ada@example.com',
    'ada＠example.com',
    '+49 170 1234567',
    '0170/123 45 67',
    '(030) 123-4567',
    '4242 4242 4242 4242',
    '4242-4242-4242-4242',
    'DE44500105175407324931',
    '٤٢٤٢٤٢٤٢',
    'https://example.com/me',
    'ord_01jd00000000000000000000aa',
    '4006381333931',
  ])('is about a person, or a number that somebody has: %j', (typed) => {
    expect(looksPersonal(typed)).toBe(true)
    expect(queryOf(typed)).toBeNull()
  })

  it.each(['1080p', 'rtx 4090', '10 x 20 x 30', 'wh-1000xm4', 'a4 80g 500', 'air-conditioner-cover', '2 in 1'])(
    'is what things are called: %j',
    (typed) => {
      expect(looksPersonal(typed)).toBe(false)
    },
  )
})
