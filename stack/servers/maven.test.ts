import { describe, expect, it } from 'vitest'
import { mavenReason } from './maven.ts'

const failed = (stdout: string, killed = false) =>
  Object.assign(new Error('Command failed: mvn\nand more'), { stdout, killed })

describe('why Maven failed', () => {
  it('is its first line about it, without colours and without where to read on', () => {
    const stdout =
      '[\u001B[1;31mERROR\u001B[m] Failed to resolve org.opensearch:x: Connection refused -> [Help 1]\n[ERROR] Re-run Maven'

    expect(mavenReason(failed(stdout))).toBe('Failed to resolve org.opensearch:x: Connection refused')
  })

  it('is told when it took too long, or could not be run', () => {
    expect(mavenReason(failed('', true))).toBe('Maven was not done after 10 minutes')
    expect(mavenReason(failed(''))).toBe('Error: Command failed: mvn')
  })
})
