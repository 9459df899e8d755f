import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stampOf, workspaceGlobs } from './stamp.mjs'

describe('the stamp of an install', () => {
  let root = ''
  const write = (file: string, text: string) => writeFileSync(join(root, file), text)
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'stamp-'))
    mkdirSync(join(root, 'subgraphs/cart'), { recursive: true })
    write('pnpm-lock.yaml', 'lock')
    write('pnpm-workspace.yaml', 'packages:\n  - subgraphs/*\n')
    write('package.json', '{}')
    write('subgraphs/cart/package.json', '{}')
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('stays the same while nothing that an install reads has changed', () => {
    const before = stampOf(root)

    write('README.md', 'new words')

    expect(stampOf(root)).toBe(before)
  })

  it.each(['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', 'subgraphs/cart/package.json'])(
    'changes with %s',
    (file) => {
      const before = stampOf(root)

      write(file, `${file === 'pnpm-workspace.yaml' ? 'packages:\n  - subgraphs/*\n' : ''} changed`)

      expect(stampOf(root)).not.toBe(before)
    },
  )
})

describe('the list of workspaces', () => {
  it('is read up to the next key, with or without quotes', () => {
    expect(workspaceGlobs('packages:\n  - kit\n  - "subgraphs/*"\n\ncatalog:\n  - no\n')).toEqual([
      'kit',
      'subgraphs/*',
    ])
  })
})
