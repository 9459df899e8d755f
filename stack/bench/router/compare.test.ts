import { describe, expect, it } from 'vitest'
import { difference } from './compare.ts'

describe('what differs between two answers', () => {
  it('is told by its place and both values', () => {
    const one = { a: { list: [1, { b: 'x' }] } }

    expect(difference(one, { a: { list: [1, { b: 'y' }] } }, '$')).toBe('$.a.list.1.b: "x" and "y"')
    expect(difference(one, { a: { list: [1] } }, '$')).toBe('$.a.list.1: {"b":"x"} and undefined')
    expect(difference(one, { a: null }, '$')).toBe('$.a: {"list":[1,{"b":"x"}]} and null')
  })
})
