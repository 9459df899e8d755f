import { expect, it } from 'vitest'
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

it('stops once, however often it is told', async () => {
  let stops = 0
  const life = lifecycle()
  life.onStop(async () => (stops += 1))

  await Promise.all([life.stop(), life.stop()])

  expect(stops).toBe(1)
})
