import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { streamOf } from '@shop/kit/bus'
import { createOutbox } from '@shop/kit/events/outbox'
import { startPart } from '@shop/kit/part'
import { quietLog } from '@shop/kit/telemetry/log'
import { freshDatabase, freshName, testEnv } from '@shop/kit/testing/servers'
import { until } from '@shop/kit/testing/until'
import { listener, makeHeard, rung, tower } from './bells.ts'

type Replica = 'tower' | 'listener'

/** Each part once in this process and once in another, which started first and so leads. */
const startTwice = async (other: Replica) => {
  const namespace = freshName()
  const [towers, listeners] = await Promise.all([freshDatabase(`${namespace}_t`), freshDatabase(`${namespace}_l`)])
  const env = { tower: testEnv(namespace, towers.url), listener: testEnv(namespace, listeners.url) }
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bells.ts'), other], {
    env: { PATH: process.env['PATH'], ...env[other] },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (data) => (said += String(data)))
  await until(() => said.includes('ready'), { what: 'the other replica' })
  const parts = {
    listener: await startPart(listener, env.listener, { log: quietLog('listener') }),
    tower: await startPart(tower, env.tower, { log: quietLog('tower') }),
  }
  await makeHeard(parts.listener.db)
  onTestFinished(async () => {
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    await parts.tower.bus.jsm.streams.delete(streamOf(namespace))
    await Promise.all([parts.tower.stop(), parts.listener.stop()])
    await Promise.all([towers.drop(), listeners.drop()])
  })
  const tell = createOutbox('tower', [rung], () => new Date())
  const ring = (time: number) =>
    parts.tower.db.transaction((tx) => tell(tx, [{ type: 'tower.rung', aggregateId: `bell_${time}`, data: { time } }]))
  const heard = async () =>
    z
      .array(z.object({ time: z.number() }))
      .parse([...(await parts.listener.db.execute('select time from heard order by time'))])
      .map(({ time }) => time)
  const ringAndHear = async (from: number, to: number) => {
    for (let time = from; time <= to; time += 1) await ring(time)
    await until(async () => (await heard()).length >= to, { what: 'every bell', timeoutMs: 15_000 })
    expect(await heard()).toEqual(Array.from({ length: to }, (_, index) => index + 1))
  }
  return { child, ringAndHear }
}

it.each([
  ['SIGSTOP', 'tower'],
  ['SIGSTOP', 'listener'],
  ['SIGKILL', 'tower'],
  ['SIGKILL', 'listener'],
] as const)('events go on within seconds after a %s of the replica of the %s that leads', async (signal, other) => {
  const { child, ringAndHear } = await startTwice(other)
  await ringAndHear(1, 5)

  child.kill(signal)
  await ringAndHear(6, 30)

  child.kill('SIGCONT')
  await ringAndHear(31, 40)
})
