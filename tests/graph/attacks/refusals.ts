import { expect } from 'vitest'
import type { Answered } from '../../support/door.ts'

/** Nothing of what runs inside may be told to whoever asks wrongly. */
const inside = /<html|<pre|\bat .*\.(ts|js):\d+|node_modules|127\.0\.0\.1|serviceName|Did you mean|call stack|postgres/i

/** Asserts that an answer is JSON of this status and code, and tells nothing else. */
export const expectRefusal = (answer: Answered, status: number, code: string): void => {
  expect({ status: answer.status, code: answer.code }).toEqual({ status, code })
  expect(answer.type).toMatch(/^application\/(graphql-response\+)?json/)
  expect(answer.text).not.toMatch(inside)
}

export const repeated = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ')
