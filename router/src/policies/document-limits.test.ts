import { describe, expect, it } from 'vitest'
import { Problem } from '../problem.ts'
import { checkLimits, parseBounded } from './document-limits.ts'

const codeOf = (text: string): string => {
  try {
    checkLimits(parseBounded(text))
    return 'allowed'
  } catch (error) {
    return error instanceof Problem ? error.code : 'fault'
  }
}

const nested = (depth: number) => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`
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

describe('a document', () => {
  it.each([
    ['an ordinary one', '{ a { b c } }', 'allowed'],
    ['15,000 tokens', `{ ${'a '.repeat(15_000)} }`, 'QUERY_TOO_LARGE'],
    ['40,000 nested braces', nested(40_000), 'QUERY_TOO_LARGE'],
    ['one level too many', nested(16), 'TOO_DEEP'],
    [
      'depth hidden in fragments',
      [
        '{ ...f0 }',
        ...Array.from({ length: 16 }, (_, index) => `fragment f${index} on T { a { ...f${index + 1} } }`),
        'fragment f16 on T { a }',
      ].join('\n'),
      'TOO_DEEP',
    ],
    [
      '61 aliases',
      `{ x { ${Array.from({ length: 61 }, (_, index) => `a${index}: __typename`).join(' ')} } }`,
      'TOO_MANY_ALIASES',
    ],
    [
      '1,000 logins in one operation',
      `mutation { ${Array.from({ length: 21 }, (_, index) => `a${index}: login`).join(' ')} }`,
      'TOO_MANY_ROOT_FIELDS',
    ],
    ['fragments that double', doubling(12), 'TOO_MANY_ALIASES'],
    ['500 repeated fields', `{ x { ${'a '.repeat(1_001)} } }`, 'QUERY_TOO_COMPLEX'],
    ['circular fragments', '{ ...a } fragment a on T { ...b } fragment b on T { ...a }', 'allowed'],
    ['half a document', '{ a', 'PARSE_FAILED'],
  ])('with %s is %s', (_, text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  it('that doubles 30 times is refused without being expanded', () => {
    const startedAt = performance.now()

    expect(codeOf(doubling(13))).toBe('TOO_MANY_ALIASES')
    expect(performance.now() - startedAt).toBeLessThan(250)
  })
})
