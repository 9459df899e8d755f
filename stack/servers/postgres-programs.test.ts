import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { repairLinks } from './postgres-programs.ts'

describe('library links that a blocked install script has not made', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'links-'))
    mkdirSync(join(root, 'native/lib'), { recursive: true })
    writeFileSync(join(root, 'native/lib/libx.so.60.2'), 'library')
    const link = (target: string) => ({ source: 'native/lib/libx.so.60.2', target: `native/lib/${target}` })
    writeFileSync(join(root, 'native/pg-symlinks.json'), JSON.stringify([link('libx.so'), link('libx.so.60')]))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('are made, and those that are there stay', () => {
    symlinkSync('libx.so.60.2', join(root, 'native/lib/libx.so'))

    repairLinks(join(root, 'native'))
    repairLinks(join(root, 'native'))

    expect(readFileSync(join(root, 'native/lib/libx.so.60'), 'utf8')).toBe('library')
    expect(readFileSync(join(root, 'native/lib/libx.so'), 'utf8')).toBe('library')
  })
})
