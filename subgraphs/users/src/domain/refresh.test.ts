import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideRefresh, graceMs, sessionExpiry } from './refresh.ts'
import type { Family } from './refresh.ts'

const noon = new Date('2026-03-01T12:00:00Z')
const later = (ms: number) => new Date(noon.getTime() + ms)
const day = 24 * 3600 * 1000
const aFamily = (some: Partial<Family> = {}): Family => ({
  revokedAt: null,
  expiresAt: later(day),
  usedAt: null,
  isSuccessorSpent: false,
  ...some,
})

describe('showing a refresh token', () => {
  it('spends a live one', () => {
    expect(decideRefresh(aFamily(), noon)).toBe('rotate')
  })

  it('gives the same successor to a client that asked twice at once', () => {
    expect(decideRefresh(aFamily({ usedAt: noon }), later(graceMs))).toBe('reissue')
  })

  it('gives nothing within the grace when the successor is spent as well, and lets the session live', () => {
    expect(decideRefresh(aFamily({ usedAt: noon, isSuccessorSpent: true }), later(1))).toBe('refuse')
  })

  it('ends the session after the grace, whoever shows it', () => {
    expect(decideRefresh(aFamily({ usedAt: noon }), later(graceMs + 1))).toBe('end')
    expect(decideRefresh(aFamily({ usedAt: noon, isSuccessorSpent: true }), later(graceMs + 1))).toBe('end')
  })

  it.each([aFamily({ revokedAt: noon }), aFamily({ expiresAt: noon }), aFamily({ revokedAt: noon, usedAt: noon })])(
    'is worth nothing once the session is over: %o',
    (family) => {
      expect(decideRefresh(family, later(graceMs + 1))).toBe('refuse')
    },
  )

  it('never leaves two live tokens, and never revives a session, whatever is shown when', () => {
    const showings = fc.array(
      fc.record({ token: fc.nat({ max: 12 }), waitMs: fc.integer({ min: 0, max: 2 * graceMs }) }),
      { maxLength: 60 },
    )

    fc.assert(
      fc.property(showings, (steps) => {
        const spentAt: (Date | null)[] = [null]
        let revokedAt: Date | null = null
        let at = noon
        for (const { token, waitMs } of steps) {
          at = new Date(at.getTime() + waitMs)
          const shown = token % spentAt.length
          const usedAt = spentAt[shown] ?? null
          const verdict = decideRefresh(
            { revokedAt, expiresAt: later(365 * day), usedAt, isSuccessorSpent: Boolean(spentAt[shown + 1]) },
            at,
          )

          if (revokedAt) expect(verdict).toBe('refuse')
          if (verdict === 'rotate') {
            expect(shown).toBe(spentAt.length - 1)
            spentAt[shown] = at
            spentAt.push(null)
          }
          if (verdict === 'reissue') expect(shown).toBe(spentAt.length - 2)
          if (verdict === 'end') revokedAt = at
          if (!revokedAt && usedAt && at.getTime() - usedAt.getTime() > graceMs)
            expect.fail('a late copy left the session alive')
          expect(spentAt.filter((spent) => spent === null)).toHaveLength(1)
        }
      }),
    )
  })
})

describe('the life of a session', () => {
  it('goes on for 30 days from its last use', () => {
    expect(sessionExpiry(noon, later(3 * day))).toEqual(later(33 * day))
  })

  it('ends after 180 days however often it is used', () => {
    expect(sessionExpiry(noon, later(179 * day))).toEqual(later(180 * day))
  })
})
