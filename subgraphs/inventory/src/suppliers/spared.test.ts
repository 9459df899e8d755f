import { describe, expect, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import type { SupplierAnswer } from '../domain/purchase.ts'
import type { Supplier } from './port.ts'
import { spared } from './spared.ts'

const silent: SupplierAnswer = { kind: 'unknown', reason: 'timeout' }
const no: SupplierAnswer = { kind: 'refused', code: 'NOT_FOUND' }

const aSupplier = (name: string) => {
  const said = { calls: 0, answer: silent as SupplierAnswer }
  const give = async () => {
    said.calls += 1
    return said.answer
  }
  const supplier: Supplier = { name, lookEveryMs: 1, place: give, lookUp: give, cancel: give, readNotice: () => null }
  return { said, supplier: spared(supplier, 50) }
}

describe('a supplier who does not answer', () => {
  it('is left alone for a while after the fifth time, and then tried once', async () => {
    const { said, supplier } = aSupplier('deaf')
    for (let count = 0; count < 5; count += 1) expect(await supplier.lookUp('por_1')).toEqual(silent)

    expect(await supplier.lookUp('por_1')).toEqual({
      kind: 'unknown',
      reason: 'supplier deaf is not called for a while',
    })
    expect(said.calls).toBe(5)

    said.answer = no
    await until(async () => (await supplier.cancel('por_1')).kind === 'refused', { what: 'another try' })
    expect(said.calls).toBe(6)
  })

  it('is another one than who says no', async () => {
    const { said, supplier } = aSupplier('stern')
    said.answer = no
    for (let count = 0; count < 20; count += 1) expect(await supplier.lookUp('por_1')).toEqual(no)

    expect(said.calls).toBe(20)
  })
})
