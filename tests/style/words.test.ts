import { describe, expect, it } from 'vitest'
import { expectNothingFrom } from './finding.ts'
import type { Rule } from './finding.ts'
import { typescript, written } from './repository.ts'
import { clockReads, emptyNames, kitWords, openEnds, uncheckedTypes } from './words.ts'

const files = typescript()

describe('words', () => {
  it('of commerce stay out of the kit', () => expectNothingFrom(kitWords(files)))
  it('that say nothing name no file and no type', () => expectNothingFrom(emptyNames(files)))
  it('that switch the type check off are not used', () => expectNothingFrom(uncheckedTypes(files)), 30_000)
  it('that read the clock stand at the edges only', () => expectNothingFrom(clockReads(files)))
  it('about work to do carry the number of an issue', () => expectNothingFrom(openEnds(written())))
})

describe('the rules about words', () => {
  const count = (rule: Rule, path: string, text: string) => rule([{ path, text }]).length
  const todo = ['TO', 'DO'].join('')

  it.each([
    [kitWords, 'kit/src/a.ts', 'const cart = 1'],
    [kitWords, 'kit/src/viewer.ts', "// orders\nconst sku = 'customer'"],
    [emptyNames, 'kit/src/date-utils.ts', ''],
    [emptyNames, 'router/src/a.ts', 'export type CartManager = {}'],
    [emptyNames, 'router/src/a.ts', 'interface OrderDto {}'],
    [uncheckedTypes, 'router/src/a.ts', 'const a: any = 1'],
    [uncheckedTypes, 'router/src/a.ts', 'const a = b!.c'],
    [clockReads, 'router/src/a.ts', 'const at = new Date()'],
    [openEnds, 'docs/a.md', `${todo}: write this`],
  ])('stop %o in %s: %s', (rule, path, text) => expect(count(rule, path, text)).toBe(1))

  it.each([
    [kitWords, 'kit/src/a.ts', '/* like orders.placed */ rows.orderBy(id)'],
    [kitWords, 'kit/src/a.test.ts', 'const cart = 1'],
    [kitWords, 'router/src/a.ts', 'const cart = 1'],
    [emptyNames, 'kit/src/utility-bill.ts', 'export type Handlers2 = {}'],
    [uncheckedTypes, 'router/src/a.ts', "const a = 'any' // any text, really!"],
    [uncheckedTypes, 'router/src/a.ts', 'if (a !== b) c()'],
    [clockReads, 'router/src/main.ts', 'const at = new Date()'],
    [clockReads, 'router/src/a.ts', 'const at = new Date(text)'],
    [openEnds, 'docs/a.md', `${todo}(#12): write this`],
  ])('let %o in %s through: %s', (rule, path, text) => expect(count(rule, path, text)).toBe(0))
})
