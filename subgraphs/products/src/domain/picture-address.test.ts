import { describe, expect, it } from 'vitest'
import { addressOf, elsewhereTemplate, hashOf, readPicturePath } from './picture-address.ts'

const hash = 'ab'.repeat(32)
const own = `/images/${hash}`
const far = 'https://makers.example/a b.jpg?x=1&y=2'
const plain = { base: '', elsewhere: null }
const cdn = { base: 'https://cdn.example', elsewhere: 'https://pics.example/{format}/{width}/{url}' }
const asIs = { width: null, format: null }

describe('the address of a picture', () => {
  it.each([
    ['of ours as it is', own, asIs, plain, own],
    ['of ours in a width', own, { width: 500, format: null }, plain, `${own}/512.auto`],
    ['of ours in a format', own, { width: null, format: 'avif' }, plain, `${own}/2048.avif`],
    ['of ours behind a CDN', own, { width: 64, format: 'webp' }, cdn, `https://cdn.example${own}/64.webp`],
    [
      'of ours that was given with its CDN',
      `https://cdn.example${own}/64.webp`,
      asIs,
      cdn,
      `https://cdn.example${own}`,
    ],
    ['of ours under the shop’s own path', '/media/a.svg', { width: 64, format: null }, cdn, '/media/a.svg'],
    ['elsewhere as it is', far, asIs, cdn, far],
    ['elsewhere without a service', far, { width: 64, format: 'webp' }, plain, far],
    [
      'elsewhere in a width',
      far,
      { width: 100, format: null },
      cdn,
      'https://pics.example/auto/128/https%3A%2F%2Fmakers.example%2Fa%20b.jpg%3Fx%3D1%26y%3D2',
    ],
  ] as const)('%s', (_, url, wanted, hosts, expected) => {
    expect(addressOf(url, wanted, hosts)).toBe(expected)
  })

  it('fills in a template once: what stands in the address of a picture is no template', () => {
    expect(addressOf('https://a.example/{width}', { width: 64, format: null }, cdn)).toContain('%7Bwidth%7D')
  })

  it.each(['/images/abc', `${own}/../x`, `/images/${hash.toUpperCase()}`, `https://else.example${own}`, `${own}?x=1`])(
    '%s is none of ours',
    (url) => {
      expect(hashOf(url, 'https://cdn.example')).toBeNull()
    },
  )
})

describe('a template of a service for pictures', () => {
  it.each(['https://pics.example/{url}', 'https://pics.example/w={width},f={format}/{url}'])(
    'may be %s',
    (template) => {
      expect(elsewhereTemplate.safeParse(template).success).toBe(true)
    },
  )

  it.each(['https://pics.example/', '/pics/{url}', 'http://localhost/{url}', '{url}'])('may not be %s', (template) => {
    expect(elsewhereTemplate.safeParse(template).success).toBe(false)
  })
})

describe('a path that asks for a picture', () => {
  it('names its hash, and a width and a format or nothing more', () => {
    expect(readPicturePath(`${own}/512.webp`)).toEqual({ hash, width: 512, format: 'webp', isBare: false })
    expect(readPicturePath(own)).toEqual({ hash, width: 2048, format: 'auto', isBare: true })
  })

  it.each([
    `${own}/500.webp`,
    `${own}/0512.webp`,
    `${own}/512.gif`,
    `${own}/512.constructor`,
    `${own}/`,
    `${own}/512.webp/`,
    `/images/../${hash}`,
    `/images/${hash.toUpperCase()}`,
    `/images/${hash}0`,
    `/images/%2e%2e/secret`,
    '/images/',
  ])('is none: %s', (path) => {
    expect(readPicturePath(path)).toBeNull()
  })
})
