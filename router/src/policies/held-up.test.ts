import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createWatch } from './held-up.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const aWatch = () => {
  const watch = createWatch({ leastMs: 25, mostMs: 1_000 })
  const query = (name: string, ms: number, isUsual = true) =>
    watch.see(
      name,
      () => new Promise<void>((resolve) => setTimeout(resolve, ms)),
      () => isUsual,
    )
  const learn = async (name: string, ms: number, isUsual = true) => {
    const seen = query(name, ms, isUsual)
    await vi.advanceTimersByTimeAsync(ms)
    await seen
  }
  const after = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms)
    return watch.isHeldUp()
  }
  return { query, learn, after }
}

it('a query is held up when it takes clearly longer than it usually does', async () => {
  const { query, learn, after } = aWatch()
  await learn('page', 100)
  void query('page', 10_000)

  expect(await after(140)).toBe(false)
  expect(await after(20)).toBe(true)
})

it('each operation has a usual time of its own, and one that is new has none', async () => {
  const { query, learn, after } = aWatch()
  await learn('page', 30)
  await learn('report', 600)
  void query('report', 700)
  void query('never seen', 700)

  expect(await after(500)).toBe(false)
})

it('small differences are noise, and what runs very long is slow by itself', async () => {
  const { query, learn, after } = aWatch()
  await learn('page', 2)
  void query('page', 60_000)

  expect(await after(20)).toBe(false)
  expect(await after(10)).toBe(true)
  expect(await after(1_000)).toBe(false)
})

it('what is usual follows slowly, and learns nothing of hard times', async () => {
  const { query, learn, after } = aWatch()
  await learn('page', 40)
  for (let time = 0; time < 20; time += 1) await learn('page', 400, false)
  void query('page', 100)
  expect(await after(70)).toBe(true)
  await after(100)
  for (let time = 0; time < 40; time += 1) await learn('page', 400)
  void query('page', 500)

  expect(await after(400)).toBe(false)
})

it('nothing is held up when nothing runs', async () => {
  const { learn, after } = aWatch()
  await learn('page', 40)

  expect(await after(100)).toBe(false)
})
