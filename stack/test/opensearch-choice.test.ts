import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { deleteData, throwAwayFolder } from '../runtime-folder.ts'
import { anyPorts, startServers } from '../servers/all.ts'
import { findJava } from '../servers/java.ts'
import { findOpenSearch } from '../servers/opensearch.ts'
import { openSearchJavas } from '../servers/opensearch-pom.ts'
import { chooseSearch, type SearchChoice } from '../servers/search.ts'
import { unprivilegedUser } from '../servers/unprivileged.ts'
import { listen } from './listen.ts'

const folder = throwAwayFolder()
const { OPENSEARCH_URL: _, ...env } = process.env
const java = findJava(env, openSearchJavas, unprivilegedUser())

afterAll(() => {
  deleteData(folder.data)
  rmSync(folder.all, { recursive: true, force: true })
})

const optionsWith = (given: Record<string, string | undefined>, bin = folder.bin) => ({
  env: given,
  folder: { ...folder, bin },
  port: 0,
  durable: false,
  onProgress: () => {},
})
const failureOf = (starting: Promise<unknown>) =>
  starting.then(
    () => expect.fail('it started'),
    (error: Error) => error.message,
  )

describe('an OpenSearch that cannot be had', () => {
  const emptyFolder = (name: string) => {
    const made = mkdtempSync(join(folder.tmp, `${name}-`))
    chmodSync(made, 0o755)
    return made
  }
  const nowhere = () => optionsWith({ PATH: '/nowhere' }, emptyFolder('bin'))
  const choose = (choice: SearchChoice | undefined) => chooseSearch(choice, nowhere())

  it('is missing with its reason where there is nothing to run or fetch it with', async () => {
    expect(await findOpenSearch(nowhere())).toEqual({
      missing: 'tools',
      because: expect.stringMatching(/^there is no (Java 11, 17 or 21 here|Maven \(mvn\) on the PATH)/),
    })
  })

  it.skipIf(!java)('is missing with the words of Maven where that cannot fetch it', async () => {
    const maven = emptyFolder('maven')
    writeFileSync(join(maven, 'mvn'), '#!/bin/sh\necho "[ERROR] No route to host -> [Help 1]"\nexit 1\n', {
      mode: 0o755,
    })

    expect(await findOpenSearch(optionsWith({ ...env, PATH: `${maven}:${env['PATH']}` }, emptyFolder('bin')))).toEqual({
      missing: 'download',
      because: 'OpenSearch could not be fetched with Maven (No route to host)',
    })
  })

  it('ends a start that demands it, in one line', async () => {
    expect(await failureOf(choose('opensearch'))).toMatch(
      /^--search=opensearch: there is no (Java|Maven).*set OPENSEARCH_URL, or start with --search=auto\.$/,
    )
  })

  it('leaves the search to PostgreSQL when either will do, and says why', async () => {
    expect(await choose('auto')).toEqual({
      by: 'PostgreSQL',
      because: expect.stringMatching(/^there is no (Java|Maven)/),
    })
  })

  it('is not even looked for when nobody asked for it', async () => {
    expect(await choose('postgres')).toEqual({ by: 'PostgreSQL', because: '--search=postgres' })
    expect(await choose(undefined)).toMatchObject({ by: 'PostgreSQL', because: expect.stringContaining('the default') })
  })
})

describe('an OpenSearch of the user', () => {
  const failureAt = (url: string) => failureOf(findOpenSearch(optionsWith({ OPENSEARCH_URL: url })))
  const cure = 'correct OPENSEARCH_URL, or leave it out to use the built-in server.'

  it('that does not answer is told in one line', async () => {
    const { port, close } = await listen(() => '')
    await close()

    expect(await failureAt(`http://me:hidden@127.0.0.1:${port}`)).toBe(
      `OPENSEARCH_URL: OpenSearch at 127.0.0.1:${port} cannot be used (connection refused): ${cure}`,
    )
  })

  it.each([
    ['is something else', 200, '{"version":{"number":"8.0.0"}}', 'it is not an OpenSearch server'],
    ['does not know us', 401, '', 'wrong user or password'],
    ['is broken', 503, '', 'it answers with HTTP 503'],
  ])('that %s is told in one line', async (_case, status, body, words) => {
    const { port, close } = await listen(() => body, status)

    expect(await failureAt(`http://127.0.0.1:${port}`)).toBe(
      `OPENSEARCH_URL: OpenSearch at 127.0.0.1:${port} cannot be used (${words}): ${cure}`,
    )
    await close()
  })

  it('is used with its password, searches without having been asked for, and is never stopped', async () => {
    const login = `Basic ${Buffer.from('me:p@ss').toString('base64')}`
    const knows = (given: string | undefined) => (given === login ? '{"version":{"distribution":"opensearch"}}' : '{}')
    const { port, close } = await listen(knows)
    const url = `http://me:p%40ss@127.0.0.1:${port}`

    const servers = await startServers({ env: { OPENSEARCH_URL: url }, folder, ports: anyPorts })
    await servers.stop()

    expect(servers.urls.openSearch).toBe(url)
    expect(servers.search).toMatchObject({ by: 'OpenSearch', because: 'OPENSEARCH_URL' })
    expect(servers.servers.at(-1)).toMatchObject({ source: 'yours: OPENSEARCH_URL' })
    await close()
  })
})
