import { describe, expect, it } from 'vitest'
import { Problem } from '../problem.ts'
import { checkLimits } from './document-limits.ts'
import { parseBounded } from './parse-bounded.ts'

const codeOf = (text: string): string => {
  try {
    checkLimits(parseBounded(text))
    return 'allowed'
  } catch (error) {
    return error instanceof Problem ? error.code : 'fault'
  }
}

/** Each fragment selects the next one twice under two names: it doubles per level. */
const doubling = (levels: number) =>
  [
    '{ x { ...f0 } }',
    ...Array.from(
      { length: levels },
      (_, index) => `fragment f${index} on T { a: x { ...f${index + 1} } b: x { ...f${index + 1} } }`,
    ),
    `fragment f${levels} on T { id }`,
  ].join('\n')

const levels = (depth: number) => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`
const many = (count: number, field: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => field(index)).join(' ')

const cases: { what: string; text: string; code: string }[] = [
  { what: 'nothing special', text: '{ a { b c } }', code: 'allowed' },
  { what: '15,000 tokens', text: `{ ${'a '.repeat(15_000)} }`, code: 'QUERY_TOO_LARGE' },
  { what: '40,000 nested braces', text: levels(40_000), code: 'PARSE_FAILED' },
  { what: '100,000 nested lists', text: `{ a(b: ${'['.repeat(100_000)}) }`, code: 'PARSE_FAILED' },
  { what: '10 levels', text: levels(10), code: 'allowed' },
  { what: '11 levels', text: levels(11), code: 'TOO_DEEP' },
  {
    what: 'depth that is hidden in fragments',
    text: `{ ...f0 } ${many(11, (at) => `fragment f${at} on T { a { ...f${at + 1} } }`)} fragment f11 on T { a }`,
    code: 'TOO_DEEP',
  },
  { what: 'depth in the schema', text: `{ __schema ${levels(14)} }`, code: 'allowed' },
  { what: '100 aliases', text: `{ x { ${many(100, (at) => `a${at}: b`)} } }`, code: 'allowed' },
  { what: '101 aliases', text: `{ x { ${many(101, (at) => `a${at}: b`)} } }`, code: 'TOO_MANY_ALIASES' },
  { what: '10,000 aliases', text: `{ x { ${many(10_000, (at) => `a${at}: b`)} } }`, code: 'TOO_MANY_ALIASES' },
  { what: 'fragments that double under two names', text: doubling(12), code: 'QUERY_TOO_COMPLEX' },
  { what: '200 fields again', text: `{ x { ${'a '.repeat(201)} } }`, code: 'allowed' },
  { what: '201 fields again', text: `{ x { ${'a '.repeat(202)} } }`, code: 'TOO_MANY_REPEATS' },
  { what: 'them in inline fragments', text: `{ x { ${'... { a } '.repeat(202)} } }`, code: 'TOO_MANY_REPEATS' },
  { what: 'a fragment again', text: `{ ${'...f '.repeat(202)} } fragment f on T { a }`, code: 'TOO_MANY_REPEATS' },
  { what: '101 directives', text: `{ a ${'@skip(if: true) '.repeat(101)} }`, code: 'TOO_MANY_DIRECTIVES' },
  { what: 'a name that is inherited', text: '{ constructor: a }', code: 'NAME_NOT_ALLOWED' },
  { what: 'circles', text: '{ ...a } fragment a on T { ...b } fragment b on T { ...a }', code: 'allowed' },
  { what: 'its end missing', text: '{ a', code: 'PARSE_FAILED' },
]

describe('a document', () => {
  it.each(cases)('with $what: $code', ({ text, code }) => {
    expect(codeOf(text)).toBe(code)
  })

  it('that doubles 30 times is refused without being expanded', () => {
    const startedAt = performance.now()

    expect(codeOf(doubling(30))).toBe('QUERY_TOO_COMPLEX')
    expect(performance.now() - startedAt).toBeLessThan(250)
  })
})
