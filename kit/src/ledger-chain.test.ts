import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainStart, linkAfter, sha256, verifyLinks } from './ledger-chain.ts'
import type { LedgerRow, Link } from './ledger-chain.ts'

const rowsOf = (amounts: readonly number[]): LedgerRow[] =>
  amounts.map((amount, index) => ({ rowId: index + 1, text: JSON.stringify({ seq: index + 1, amount }) }))

const sealed = (rows: readonly LedgerRow[]): Link[] =>
  rows.reduce<Link[]>((chain, { rowId, text }) => {
    chain.push(linkAfter(chain.at(-1) ?? chainStart, rowId, sha256(text)))
    return chain
  }, [])

const ledgers = fc.array(fc.integer(), { minLength: 2, maxLength: 30 }).chain((amounts) =>
  fc.record({
    rows: fc.constant(rowsOf(amounts)),
    at: fc.nat(amounts.length - 1),
    other: fc.nat(amounts.length - 1),
  }),
)

describe('verifying a chain without its database', () => {
  it('finds nothing where nothing was touched, and counts what waits', () => {
    const rows = rowsOf([5, 6, 7])

    expect(verifyLinks(rows, sealed(rows.slice(0, 2)))).toMatchObject({ sealed: 2, unsealed: 1, breach: null })
    expect(verifyLinks([], [])).toEqual({ sealed: 0, unsealed: 0, head: chainStart, breach: null })
  })

  it('takes the order of sealing for the order of the chain', () => {
    const rows = rowsOf([5, 6, 7])

    expect(verifyLinks(rows, sealed(rows.toReversed())).breach).toBeNull()
  })

  it('names a row that was altered', () => {
    fc.assert(
      fc.property(ledgers, ({ rows, at }) => {
        const touched = rows.map((row, index) => (index === at ? { ...row, text: `${row.text} ` } : row))

        expect(verifyLinks(touched, sealed(rows)).breach).toEqual({ kind: 'ALTERED', rowId: at + 1, position: at + 1 })
      }),
    )
  })

  it('names a row that was removed', () => {
    fc.assert(
      fc.property(ledgers, ({ rows, at }) => {
        const touched = rows.filter((_, index) => index !== at)

        expect(verifyLinks(touched, sealed(rows)).breach).toEqual({ kind: 'REMOVED', rowId: at + 1, position: at + 1 })
      }),
    )
  })

  it('names a row that was put in', () => {
    fc.assert(
      fc.property(ledgers, ({ rows, at }) => {
        const before = rows.filter((_, index) => index !== at)
        fc.pre(at < rows.length - 1)

        expect(verifyLinks(rows, sealed(before)).breach).toEqual({ kind: 'ADDED', rowId: at + 1, position: null })
      }),
    )
  })

  it('names the first of two rows that changed places', () => {
    fc.assert(
      fc.property(ledgers, ({ rows, at, other }) => {
        const [first, second] = [rows[at], rows[other]]
        fc.pre(first !== undefined && second !== undefined && first.text !== second.text)
        const touched = rows.map((row) => {
          if (row === first) return { ...row, text: second?.text ?? '' }
          return row === second ? { ...row, text: first?.text ?? '' } : row
        })

        expect(verifyLinks(touched, sealed(rows)).breach).toMatchObject({
          kind: 'ALTERED',
          rowId: Math.min(at, other) + 1,
        })
      }),
    )
  })

  it('names the first link that was altered, removed or swapped', () => {
    fc.assert(
      fc.property(ledgers, ({ rows, at }) => {
        const links = sealed(rows)
        const altered = links.map((link, index) => (index === at ? { ...link, rowHash: sha256('other') } : link))
        const removed = links.filter((_, index) => index !== at)

        expect(verifyLinks(rows, altered).breach).toMatchObject({ kind: 'LINK', position: at + 1 })
        const found = verifyLinks(rows, removed)
        expect(found.breach !== null || (at === rows.length - 1 && found.unsealed === 1)).toBe(true)
      }),
    )
  })

  it('finds a chain that was rebuilt as a whole by a link written down before', () => {
    const rows = rowsOf([5, 6, 7])
    const anchor = sealed(rows)[1] ?? chainStart
    const rebuilt = rowsOf([5, 60, 7])

    expect(verifyLinks(rebuilt, sealed(rebuilt)).breach).toBeNull()
    expect(verifyLinks(rebuilt, sealed(rebuilt), [anchor]).breach).toEqual({ kind: 'LINK', rowId: 2, position: 2 })
    expect(verifyLinks(rows, sealed(rows), [anchor]).breach).toBeNull()
  })
})
