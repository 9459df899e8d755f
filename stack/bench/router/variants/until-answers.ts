import { setTimeout as sleep } from 'node:timers/promises'
import { CannotStart } from '../../../boot/cannot-start.mjs'
import { lastWords } from '../child/last-words.ts'
import type { Spawned } from '../child/spawned.ts'

const readyWithinMs = 60_000
const pauseMs = 50

/** Waits until a gateway answers an operation. */
export const untilAnswers = async (url: string, { child, stop }: Spawned, log: string): Promise<void> => {
  const deadline = Date.now() + readyWithinMs
  while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
    if (await answers(url)) return
    await sleep(pauseMs)
  }
  await stop()
  throw new CannotStart(`nothing answers at ${url}:\n${lastWords(log)}`)
}

const answers = (url: string): Promise<boolean> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  }).then(
    async (response) => response.ok && (await response.text()).includes('"Query"'),
    () => false,
  )
