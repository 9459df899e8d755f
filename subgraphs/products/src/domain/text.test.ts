import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutMarkup } from './markup.ts'
import { slugOf, slugText } from './text.ts'

describe('a slug', () => {
  it.each([
    ['Enamel mug, red', 'enamel-mug-red'],
    ['Crêpe pan – 26 cm', 'crepe-pan-26-cm'],
    ["Smørbrød & Hei's", 'smorbrod-heis'],
    ['Straße', 'strasse'],
    ['日本', ''],
  ])('of %s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
  })

  it('is empty or fits its own rule, whatever the name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (name) => slugOf(name) === '' || slugText.safeParse(slugOf(name)).success,
      ),
    )
  })
})

describe('a text of a foreign catalog', () => {
  it.each([
    ['<b>Fast</b> &amp; small', 'Fast & small'],
    ['One<br />Two<BR>Three', 'One\nTwo\nThree'],
    ['<p>One</p>\n\n\n<p>Two</p>', 'One\n\nTwo'],
    ['5 < 6 and 7 > 2', '5 < 6 and 7 > 2'],
    ['&#8482; &#x2122; &trade; &unknown;', '™ ™ ™ &unknown;'],
    ['a&#0;b', 'a b'],
    ['<script>alert("x")</script>Quiet', 'Quiet'],
  ])('%j becomes %j', (given, expected) => {
    expect(withoutMarkup(given)).toBe(expected)
  })
})
