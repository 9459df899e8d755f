import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlight, snippet } from './highlights.ts'

const marked = (pieces: ReturnType<typeof highlight>) =>
  pieces?.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('') ?? null

describe('what was looked for', () => {
  it.each([
    ['Red enamel mugs, set of 2', ['mug'], 'Red enamel [mugs], set of 2'],
    ['Café-au-lait <b>bowl</b>', ['cafe', 'bowl'], '[Café]-au-lait <b>[bowl]</b>'],
    ["Children's chair", ['children', 'childrens'], "[Children's] chair"],
    ['Nothing like it', ['mug'], null],
  ])('is marked in %j', (text, words, expected) => {
    expect(marked(highlight(text, new Set(words)))).toBe(expected)
  })

  it('is shown with what stands around it, cut between words', () => {
    const text = `${'before '.repeat(60)}the mug ${'after '.repeat(60)}`.trim()

    const shown = snippet(text, new Set(['mug']))

    expect(marked(shown)).toMatch(/^… (before )+the \[mug\] (after )+…$/)
    expect(shown?.map((piece) => piece.text).join('').length).toBeLessThan(210)
  })

  it('leaves every text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string(), { maxLength: 3 }), (text, words) => {
        const pieces = highlight(text, new Set(words))
        expect(pieces === null || pieces.map((piece) => piece.text).join('') === text).toBe(true)
      }),
    )
  })
})
