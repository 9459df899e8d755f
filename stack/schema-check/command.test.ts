import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const command = new URL('../schema-check.ts', import.meta.url).pathname
const released = 'type Query { pet: Pet }\n\ntype Pet { name: String title: String }\n'
const manifest = {
  version: 1,
  clients: { 'partner-feeds': { aa: { name: 'PetPage', body: 'query PetPage { pet { title } }' } } },
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schema-check-'))
  await writeFile(join(folder, 'api.graphql'), released)
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
})
afterAll(() => rm(folder, { recursive: true }))

const run = async (sdl: string, ...args: string[]): Promise<{ code: number; output: string }> => {
  const file = join(folder, 'next.graphql')
  await writeFile(file, sdl)
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [command, `--released=${folder}`, `--schema=${file}`, ...args],
      (_, out, err) => resolve({ code: child.exitCode ?? -1, output: `${out}${err}` }),
    )
  })
}

describe('npm run schema:check', { timeout: 60_000 }, () => {
  it('ends with 1 and names the partner and the operation that a change would break', async () => {
    const { code, output } = await run(released.replace('title: String', ''))

    expect(output).toContain('BREAKS Pet.title was removed.')
    expect(output).toContain('partner-feeds: PetPage')
    expect(code).toBe(1)
  })

  it('ends with 0 when nobody uses what goes', async () => {
    const use = {
      since: '2026-01-01',
      coordinates: [],
      operations: [
        { client: 'web', id: 'bb', name: 'A', kind: 'query', uses: ['Query.pet'], requests: 1, lastDay: '2026-11-01' },
      ],
    }
    await writeFile(join(folder, 'use.json'), JSON.stringify(use))

    const { code, output } = await run(released.replace('name: String', ''), `--usage=${join(folder, 'use.json')}`)

    expect(output).toContain('nobody has used it since 2026-01-01')
    expect(code).toBe(0)
  })

  it('says in one line what it was asked wrongly', async () => {
    const { code, output } = await run('type {')

    expect(output).toMatch(/^What is to be released is no schema: .*\n$/)
    expect(code).toBe(1)
  })
})
