import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { birthOf } from './birth.mjs'
import { holderOf, takeLock, withLock } from './lock.mjs'

describe('a lock between processes', () => {
  let folder = ''
  let file = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lock-'))
    file = join(folder, 'lock')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is held by one at a time, and names who holds it', () => {
    const first = takeLock(file)

    expect(takeLock(file)).toEqual({ heldBy: process.pid })
    first.release?.()
    expect(takeLock(file).release).toBeDefined()
  })

  it('is free when its holder was killed', () => {
    writeFileSync(file, '999999999\n1')

    expect(holderOf(file)).toBeUndefined()
    expect(takeLock(file).release).toBeDefined()
  })

  it('is free when its holder has gone and another process was given the same id', () => {
    writeFileSync(file, `${process.pid}\n${Number(birthOf(process.pid)) - 1}`)

    expect(takeLock(file).release).toBeDefined()
  })

  it('lets work that waits go on one after the other, also after a failure', async () => {
    const events: string[] = []
    const work = (name: string) => async () => {
      events.push(`${name} begins`)
      await Promise.resolve()
      events.push(`${name} ends`)
      if (name === 'a') throw new Error('a failed')
    }

    const both = await Promise.allSettled([withLock(file, work('a')), withLock(file, work('b'))])

    expect(both.map((one) => one.status)).toEqual(['rejected', 'fulfilled'])
    expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  })
})
