import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { partUrl } from '@shop/router/parts'
import { subgraphNames } from '@shop/schema/subgraphs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { checkout } from './runtime-folder.ts'
import { openSearchVersion } from './servers/opensearch-pom.ts'

const service = z.object({
  image: z.string().optional(),
  build: z.object({ context: z.literal('.'), dockerfile: z.string(), args: z.object({ PART: z.string() }) }).optional(),
  profiles: z.array(z.string()).optional(),
  ports: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string()).default({}),
  depends_on: z.record(z.string(), z.object({ condition: z.literal('service_healthy') })).default({}),
  healthcheck: z.object({ test: z.array(z.string()) }),
})
const read = (file: string) => readFileSync(join(checkout, file), 'utf8')
const file = z
  .object({ services: z.record(z.string(), service) })
  .parse(parse(read('docker-compose.yml'), { merge: true }))

const servers = ['nats', 'postgres', 'redis']
const subgraphs = subgraphNames.toSorted()
const get = (name: string) => file.services[name] ?? expect.fail(`docker-compose.yml has no service "${name}"`)

describe('docker-compose.yml', () => {
  it('has the servers, every subgraph, the router and the stand-in for Stripe, and nothing else', () => {
    expect(Object.keys(file.services).sort()).toEqual(
      [...servers, ...subgraphs, 'opensearch', 'router', 'stripe'].sort(),
    )
  })

  it.each(servers)('%s starts by default and is open to this machine only', (name) => {
    expect(get(name).profiles).toBeUndefined()
    expect(get(name).ports).toHaveLength(1)
    expect(get(name).ports[0]).toMatch(/^127\.0\.0\.1:\d+:\d+$/)
  })

  it('has an OpenSearch for who asks for it, open to this machine only, of the version that npm start runs', () => {
    expect(get('opensearch').profiles).toEqual(['search'])
    expect(get('opensearch').ports).toEqual(['127.0.0.1:9200:9200'])
    expect(get('opensearch').image).toBe(`opensearchproject/opensearch:${openSearchVersion}`)
    expect(get('products').environment.OPENSEARCH_URL).toBe('${OPENSEARCH_URL:-}')
  })

  it.each([...subgraphs, 'router'])('%s is built from its own folder and waits for the servers', (name) => {
    const { build, profiles, depends_on: needs, environment } = get(name)

    expect(profiles).toEqual(['parts'])
    expect(existsSync(join(checkout, build?.dockerfile ?? 'none'))).toBe(true)
    expect(existsSync(join(checkout, build?.args.PART ?? 'none', 'package.json'))).toBe(true)
    expect(Object.keys(needs)).toEqual(expect.arrayContaining(servers))
    expect(environment).toMatchObject({
      REDIS_URL: 'redis://redis:6379',
      NATS_URL: 'nats://nats:4222',
      HOST: '0.0.0.0',
    })
  })

  it.each(subgraphs)('%s has a database of its own and no door to the outside', (name) => {
    expect(get(name).environment.DATABASE_URL).toBe(`postgres://shop_${name}:shop_${name}@postgres:5432/shop_${name}`)
    expect(get(name).ports).toEqual([])
  })

  it('tells the router where each subgraph listens', () => {
    for (const name of subgraphs) {
      const url = partUrl(get('router').environment, name)
      expect(url).toBe(`http://${name}:${get(name).environment.PORT}`)
    }
    expect(Object.keys(get('router').depends_on)).toEqual(expect.arrayContaining(subgraphs))
  })

  it('gives no part a secret that stands in the repository', () => {
    for (const name of subgraphs) expect(get(name).environment.FIELD_KEYS).toBe('${FIELD_KEYS:-}')
    expect(get('router').environment).not.toHaveProperty('FIELD_KEYS')
    for (const name of [...subgraphs, 'router']) expect(get(name).environment.ROUTER_SECRET).toBe('${ROUTER_SECRET:-}')
  })
})

describe('deploy/create-databases.sh', () => {
  it('makes a database for every subgraph', () => {
    const names = /for part in ([^;]+);/.exec(read('deploy/create-databases.sh'))?.[1]?.split(' ')

    expect(names?.sort()).toEqual(subgraphs)
  })
})
