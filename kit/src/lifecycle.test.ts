import { expect, it, vi } from 'vitest'
import { lifecycle } from './lifecycle.ts'

it('stops in reverse order, past what fails and past what hangs, and says so', async () => {
  const stopped: number[] = []
  const faults: unknown[] = []
  const life = lifecycle((error) => faults.push(error), 20)
  life.onStop(async () => stopped.push(1))
  life.onStop(() => new Promise(() => {}))
  life.onStop(() => Promise.reject(new Error('no')))
  life.onStop(async () => stopped.push(4))

  await life.stop()

  expect(stopped).toEqual([4, 1])
  expect(faults.map(String)).toEqual(['Error: no', 'Error: this was left running: it did not stop within 20 ms'])
})

it('waits for whatever takes its time when no limit is said', async () => {
  vi.useFakeTimers()
  const faults: unknown[] = []
  const life = lifecycle((error) => faults.push(error))
  let isStopped = false
  life.onStop(() => new Promise((resolve) => setTimeout(resolve, 60_000)))
  void life.stop().then(() => (isStopped = true))
  await vi.advanceTimersByTimeAsync(59_000)
  const early = isStopped
  await vi.advanceTimersByTimeAsync(1_000)
  vi.useRealTimers()

  expect([early, isStopped, faults]).toEqual([false, true, []])
})

it('stops once, however often it is told', async () => {
  let stops = 0
  const life = lifecycle()
  life.onStop(async () => (stops += 1))

  await Promise.all([life.stop(), life.stop()])

  expect(stops).toBe(1)
})
