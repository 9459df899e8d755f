import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkout } from '../runtime-folder.ts'
import { isAtLeast, typeScriptFlags } from './pinned-node.mjs'

const boot = (...args: string[]) =>
  spawnSync(process.execPath, [join(checkout, 'stack/boot.mjs'), ...args], { encoding: 'utf8' })

describe('an unknown command', () => {
  it.each([['nonsense'], ['toString'], []])('%s is refused in one line that lists the known ones', (...args) => {
    const { status, stderr } = boot(...args)

    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('npm run start, test, check')
  })
})

describe('the scripts of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'))

  it('are exactly the commands that boot knows', () => {
    const known = /npm run ([^.]+)\./.exec(boot('nonsense').stderr)?.[1]?.split(', ')

    expect(known).toEqual(Object.keys(scripts))
    for (const [name, script] of Object.entries(scripts)) expect(script).toBe(`node stack/boot.mjs ${name}`)
  })
})

describe('choosing a Node', () => {
  it.each([
    ['22.14.0', false],
    ['22.15.0', true],
    ['24.0.0', true],
    ['20.20.2', false],
  ])('%s is new enough: %s', (version, isEnough) => {
    expect(isAtLeast(version, 22, 15)).toBe(isEnough)
  })

  it('asks for type stripping only where it is not on by itself', () => {
    expect(typeScriptFlags('22.17.0')).toContain('--experimental-strip-types')
    expect(typeScriptFlags('22.18.0')).toEqual([])
  })
})
