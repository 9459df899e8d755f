import { spawnSync } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import {
  FailpointReached,
  armPoints,
  armedPoints,
  definePoint,
  disarmPoints,
  pointNames,
  readArm,
} from './failpoints.ts'
import { inScope } from './telemetry/scope.ts'

const beforeStep = definePoint('bells.ring:before')
const as = (part: string) => inScope({ part, requestId: 'req' }, () => beforeStep())

describe('a failpoint', () => {
  afterEach(disarmPoints)

  it('is known by its name and lets everything pass while it is not armed', async () => {
    expect(pointNames()).toContain('bells.ring:before')
    await expect(beforeStep()).resolves.toBeUndefined()
  })

  it('strikes at the time that was said, once', async () => {
    armPoints('bells.ring:before:throw@2')

    await beforeStep()
    await expect(beforeStep()).rejects.toBeInstanceOf(FailpointReached)
    await beforeStep()
    expect(armedPoints()).toEqual([])
  })

  it('strikes in the part that was named and in no other', async () => {
    armPoints('tower/bells.ring:before:throw')

    await beforeStep()
    await as('church')
    await expect(as('tower')).rejects.toThrow('failpoint bells.ring:before')
  })

  it('can hang for a time', async () => {
    armPoints('bells.ring:before:hang=30')
    const startedAt = performance.now()
    await beforeStep()

    expect(performance.now() - startedAt).toBeGreaterThan(25)
  })

  it('can end the process as kill -9 does', () => {
    const here = new URL('./failpoints.ts', import.meta.url).href
    const code = `
      import { armPoints, definePoint } from '${here}'
      process.on('exit', () => console.log('told'))
      armPoints('bells.ring:after:exit')
      await definePoint('bells.ring:after')()
      console.log('went on')`
    const { signal, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code])

    expect({ signal, said: String(stdout) }).toEqual({ signal: 'SIGKILL', said: '' })
  })

  it.each([
    ['db.commit:before:exit', { part: null, point: 'db.commit:before', fault: { kind: 'exit' }, times: 1 }],
    [
      'orders/a.b-c:after:hang',
      { part: 'orders', point: 'a.b-c:after', fault: { kind: 'hang', ms: 15_000 }, times: 1 },
    ],
    ['a.b:after:hang=5@7', { part: null, point: 'a.b:after', fault: { kind: 'hang', ms: 5 }, times: 7 }],
  ])('is armed by a text: %s', (text, arm) => {
    expect(readArm(text)).toEqual(arm)
  })

  it.each(['', 'a.b:exit', 'a.b:before:explode', 'a.b:before:throw@x'])('refuses to guess what "%s" means', (text) => {
    expect(() => readArm(text)).toThrow('is no failpoint')
  })
})
