import { describe, expect, it } from 'vitest'
import { comesFromAllowed } from './origins.ts'

const origins = ['https://shop.example']

describe('a request', () => {
  it.each([
    ['of no page', {}, true],
    ['of a page on the list', { origin: 'https://shop.example' }, true],
    ["of the router's own page", { origin: 'http://127.0.0.1:4000', host: '127.0.0.1:4000' }, true],
    ['of another page', { origin: 'https://elsewhere.example', host: '127.0.0.1:4000' }, false],
    ['of a page that says it has no origin', { origin: 'null', host: '127.0.0.1:4000' }, false],
    ['of a page whose name only begins like one on the list', { origin: 'https://shop.example.evil' }, false],
  ])('%s: %s', (_, headers, isAllowed) => {
    expect(comesFromAllowed(new Headers(headers), origins)).toBe(isAllowed)
  })

  it('of any page is let in where there is no list', () => {
    expect(comesFromAllowed(new Headers({ origin: 'https://elsewhere.example' }), [])).toBe(true)
  })
})
