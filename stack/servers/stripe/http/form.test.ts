import { describe, expect, it } from 'vitest'
import { decodeForm } from './form.ts'

const plain = (encoded: string): unknown => JSON.parse(JSON.stringify(decodeForm(encoded)))

describe('reading a form', () => {
  it.each([
    ['', {}],
    ['amount=100&currency=usd', { amount: '100', currency: 'usd' }],
    ['metadata[order_id]=o%201', { metadata: { order_id: 'o 1' } }],
    ['card%5Btoken%5D=tok_visa', { card: { token: 'tok_visa' } }],
    ['expand[0]=a&expand[1]=b', { expand: { 0: 'a', 1: 'b' } }],
    ['expand[]=a&expand[]=b', { expand: { 0: 'a', 1: 'b' } }],
    ['a[b][c]=1&a[b][d]=2', { a: { b: { c: '1', d: '2' } } }],
    ['metadata=', { metadata: '' }],
  ])('turns %j into nested parameters', (encoded, expected) => {
    expect(plain(encoded)).toEqual(expected)
  })

  it.each(['a[__proto__][x]=1', '__proto__=1', 'a[constructor]=1', 'a=1&a[b]=2', `a${'[b]'.repeat(9)}=1`])(
    'refuses %s',
    (encoded) => {
      expect(() => decodeForm(encoded)).toThrow(/Invalid/)
    },
  )
})
