import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { birthOf } from '../boot/birth.mjs'
import { notePid, stopLeftOver } from './left-over.ts'

describe('a server that a killed run left behind', () => {
  let folder = ''
  let note = ''
  let pid = 0
  let ended: Promise<unknown> = Promise.resolve()
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'left-over-'))
    note = join(folder, 'server.pid')
    const server = spawn('sleep', ['60'])
    ended = once(server, 'exit')
    await once(server, 'spawn')
    pid = server.pid ?? 0
  })
  afterEach(async () => {
    if (birthOf(pid)) process.kill(pid, 'SIGKILL')
    await ended
    rmSync(folder, { recursive: true })
  })

  it('is found by its note and stopped', async () => {
    notePid(note, pid)

    expect(await stopLeftOver(note, 'SIGTERM')).toBe(true)

    expect(birthOf(pid)).toBeUndefined()
    expect(existsSync(note)).toBe(false)
  })

  it.each([
    ['the note is about an earlier process with the same id', () => `${pid}\n1`],
    ['the note is empty', () => ''],
    ['the process of the note is gone', () => '999999999\n1'],
  ])('is not looked for elsewhere: nothing is stopped when %s', async (_, text) => {
    writeFileSync(note, text())

    expect(await stopLeftOver(note, 'SIGTERM')).toBe(false)

    expect(birthOf(pid)).toBeDefined()
  })
})
