import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { explainFailure, installEnv } from './install.mjs'

describe('a failed install', () => {
  it.each([
    ['npm error code EAI_AGAIN', 1, /registry cannot be reached/],
    ['request to https://registry.example/ failed, reason: connect ECONNREFUSED', 1, /registry cannot be reached/],
    ['ERR_PNPM_OUTDATED_LOCKFILE  Cannot install', 1, /pnpm-lock\.yaml does not fit/],
    ['ENOSPC: no space left on device', 1, /disk is full/],
    ['something else', 7, /exit code 7/],
    ['', 130, /interrupted/],
  ])('with %j says what to do', (log, code, words) => {
    expect(explainFailure(log, code)).toMatch(words)
  })
})

describe('the environment of an install', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'install-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('keeps a home that can be written, and with it the package store of the user', () => {
    expect(installEnv({ HOME: folder }, join(folder, '.shop')).HOME).toBe(folder)
  })

  it.each([{ HOME: '/nonexistent' }, {}])('puts home and caches into the runtime folder for %j', (env) => {
    const made = installEnv({ ...env, npm_config_cache: '/nonexistent/.npm' }, folder)

    expect(made.HOME).toBe(join(folder, 'home'))
    expect(made.npm_config_cache).toBe(join(folder, 'home/.npm'))
  })
})
