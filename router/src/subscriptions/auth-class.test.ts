import { buildSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { Claims } from '@shop/kit/viewer'
import { classOfPublic, classOfViewer, selectsOn } from './auth-class.ts'

const from = { market: 'DE', currency: 'EUR', language: 'en' }
const ada = (sessionId: string, roles: ('customer' | 'staff')[] = ['customer']): Claims => ({
  ...from,
  viewer: { kind: 'user', userId: 'usr_ada', sessionId, roles },
  callerHash: `the address of ${sessionId}`,
})

describe('the class of a viewer', () => {
  it('is one for all devices of a buyer, wherever they are', () => {
    expect(classOfViewer(ada('phone'), false)).toEqual(classOfViewer(ada('laptop'), false))
  })

  it('tells devices apart when what is selected may', () => {
    expect(classOfViewer(ada('phone'), true)).not.toEqual(classOfViewer(ada('laptop'), true))
  })

  it('is never the same for others, other roles, or another market', () => {
    const classes = [
      classOfViewer(ada('phone'), false),
      classOfViewer(ada('phone', ['customer', 'staff']), false),
      classOfViewer({ ...ada('phone'), currency: 'USD' }, false),
      classOfViewer({ ...from, viewer: { kind: 'guest', guestId: 'gst_ada' } }, false),
      classOfViewer({ ...from, viewer: { kind: 'user', userId: 'usr_ben', sessionId: 'phone', roles: [] } }, false),
    ]

    expect(new Set(classes.map((each) => JSON.stringify(each))).size).toBe(classes.length)
  })

  it('of what is public is the market alone', () => {
    expect(classOfPublic(ada('phone'))).toEqual(['DE', 'EUR', 'en'])
  })
})

describe('a selection', () => {
  const schema = buildSchema('type Query { a: A } type A { b: B c: Int } type B { d: Int }')

  it.each([
    ['{ a { c } }', false],
    ['{ a { b { d } } }', true],
    ['{ a { ...F } } fragment F on A { b { ...G } } fragment G on B { d }', true],
  ])('%s has fields of a type: %s', (text, isSelected) => {
    expect(selectsOn(schema, parse(text), 'B')).toBe(isSelected)
  })
})
