import { describe, expect, it } from 'vitest'
import { startExperiment } from './experiment.ts'
import type { Variant } from './experiment.ts'

const now = new Date('2026-06-01T12:00:00Z')
const half = (key: string): Variant => ({ key, strategy: 'BLEND', shareBps: 5_000 })
const start = (changes: { name?: string; variants?: Variant[] }) =>
  startExperiment(
    { name: 'Blend or content', surface: 'USER_RECOMMENDATIONS', variants: [half('a'), half('b')], ...changes },
    { id: 'exp_1', now },
  )

describe('beginning a comparison', () => {
  it('needs a name and two to five variants', () => {
    expect(start({})).toMatchObject({ kind: 'accepted', state: { id: 'exp_1', startedAt: now, endedAt: null } })
  })

  it.each([
    [{ name: '  ' }, 'name'],
    [{ variants: [half('a')] }, 'variants'],
    [{ variants: [half('a'), half('a')] }, 'variants'],
    [{ variants: [half('a'), half('b'), half('c')] }, 'variants'],
    [{ variants: [half('a'), half('B b')] }, 'variants.1.key'],
    [{ variants: [half('a'), { ...half('b'), shareBps: 0 }] }, 'variants.1.shareBps'],
    [{ variants: [half('a'), { ...half('b'), shareBps: 1.5 }] }, 'variants.1.shareBps'],
  ])('refuses %j', (changes, path) => {
    expect(start(changes)).toMatchObject({ kind: 'rejected', because: { path: ['input', ...path.split('.')] } })
  })
})
