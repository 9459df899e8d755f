import { expect, it, onTestFinished, vi } from 'vitest'
import { defineSubgraph } from '@shop/kit/subgraph'
import { startTestPart } from '@shop/kit/testing/part'
import { anAdmin } from '@shop/kit/testing/viewers'
import type { Now } from '@shop/kit/clock'

it("keeps a part on its database's clock when the machine's is set to another day", async () => {
  const told: number[] = []
  const part = await startTestPart(
    defineSubgraph<{ now: Now }>({
      name: 'watch',
      schema: 'type Query { tell: Boolean! }',
      migrations: new URL('./migrations', import.meta.url),
      resolvers: { Query: { tell: (_: unknown, __: unknown, { now }: { now: Now }) => tellOnAnotherDay(now, told) } },
      publishes: [],
      context: ({ now }) => ({ now }),
    }),
  )
  onTestFinished(() => part.stop())
  const before = Date.now()

  await part.as(anAdmin())('{ tell }')

  expect(told).toHaveLength(1)
  expect(told[0]).toBeGreaterThanOrEqual(before - 1_000)
  expect(told[0]).toBeLessThanOrEqual(Date.now() + 1_000)
})

const tellOnAnotherDay = (now: Now, told: number[]): boolean => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 60 * 60 * 1_000 })
  told.push(now().getTime())
  vi.useRealTimers()
  return true
}
