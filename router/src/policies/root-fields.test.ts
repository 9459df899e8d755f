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
const many = (count: number, field: string) =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ')

describe('an operation that', () => {
  it.each([
    ['signs in once', 'mutation { login }', 'allowed'],
    ['tries two passwords', 'mutation { a: login b: login }', 'ONE_SIGN_IN_PER_OPERATION'],
    ['mixes the ways in', 'mutation { login register }', 'ONE_SIGN_IN_PER_OPERATION'],
    [
      'hides the second in a fragment',
      'mutation { login ...f } fragment f on Mutation { ... on Mutation { refresh } }',
      'ONE_SIGN_IN_PER_OPERATION',
    ],
    ['reads a field of that name', '{ products { login register } }', 'allowed'],
    ['starts 20 things', `{ ${many(20, 'x')} }`, 'allowed'],
    ['starts 21 things', `{ ${many(21, 'x')} }`, 'TOO_MANY_ROOT_FIELDS'],
    ['starts 21 things in a fragment', `{ ...f } fragment f on Query { ${many(21, 'x')} }`, 'TOO_MANY_ROOT_FIELDS'],
    ['goes round in fragments', '{ ...f } fragment f on Query { x ...g } fragment g on Query { ...f }', 'allowed'],
    ['names an alias __proto__', '{ __proto__: x }', 'NAME_NOT_ALLOWED'],
    ['names a variable constructor', 'query ($constructor: Int) { x }', 'NAME_NOT_ALLOWED'],
  ])('%s is told: %s', (_, text, code) => {
    expect(codeOf(text)).toBe(code)
  })
})
