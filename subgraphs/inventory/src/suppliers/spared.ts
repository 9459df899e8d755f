import { BreakerOpen, createBreaker } from '@shop/kit/breaker'
import type { SupplierAnswer } from '../domain/purchase.ts'
import type { Supplier } from './port.ts'

class NoAnswer extends Error {
  override name = 'NoAnswer'
}

/** A supplier who is not called for a while when he does not answer: what is wanted of him waits, and nothing else waits for him. */
export const spared = (supplier: Supplier, halfOpenMs: number): Supplier => {
  const breaker = createBreaker({
    target: `supplier ${supplier.name}`,
    isFailure: (error) => error instanceof NoAnswer,
    halfOpenMs,
  })
  const ask = async (call: () => Promise<SupplierAnswer>): Promise<SupplierAnswer> => {
    try {
      return await breaker.call(async () => {
        const answer = await call()
        if (answer.kind === 'unknown') throw new NoAnswer(answer.reason)
        return answer
      })
    } catch (error) {
      if (error instanceof NoAnswer || error instanceof BreakerOpen) return { kind: 'unknown', reason: error.message }
      throw error
    }
  }
  return {
    ...supplier,
    place: (order) => ask(() => supplier.place(order)),
    lookUp: (reference) => ask(() => supplier.lookUp(reference)),
    cancel: (reference) => ask(() => supplier.cancel(reference)),
  }
}
