import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { descriptorOf, modules, openSearchVersion, pom } from './opensearch-pom.ts'
import { heapMbFrom, openSearchFiles } from './opensearch-settings.ts'

const files = (changed: { hasSecurity?: boolean; isBrief?: boolean } = {}) =>
  openSearchFiles({ home: '/a home: "x"', port: 4092, heapMb: 700, hasSecurity: false, isBrief: false, ...changed })
const settings = (changed = {}): unknown => parse(files(changed)['opensearch.yml'] ?? '')

describe('the settings of our own OpenSearch', () => {
  it('make it one node that only this machine reaches, with its data where it was told', () => {
    expect(settings()).toMatchObject({
      'discovery.type': 'single-node',
      'network.host': '127.0.0.1',
      'http.port': 4092,
      'path.data': '/a home: "x"/data',
    })
  })

  it('switch the security plugin off only where it is: others do not know the setting', () => {
    expect(settings()).not.toHaveProperty(['plugins.security.disabled'])
    expect(settings({ hasSecurity: true })).toHaveProperty(['plugins.security.disabled'], true)
  })

  it('give it the memory that was asked for, and less compiling when it lives for minutes', () => {
    expect(files()['jvm.options']).toContain('-Xms700m\n-Xmx700m\n')
    expect(files()['jvm.options']).not.toContain('TieredStopAtLevel')
    expect(files({ isBrief: true })['jvm.options']).toContain('-XX:TieredStopAtLevel=1\n')
  })
})

describe('OPENSEARCH_HEAP_MB', () => {
  it('is half a gigabyte unless it is said', () => {
    expect(heapMbFrom({})).toBe(512)
    expect(heapMbFrom({ OPENSEARCH_HEAP_MB: '4096' })).toBe(4096)
  })

  it.each(['4g', '12', '-1', '99999'])('%s is refused in one line', (text) => {
    expect(() => heapMbFrom({ OPENSEARCH_HEAP_MB: text })).toThrow(/^OPENSEARCH_HEAP_MB=.*whole megabytes/)
  })
})

describe('what Maven is asked for', () => {
  it('is the server, and each module into its own folder, all of one version', () => {
    const into = [...pom().matchAll(/<outputDirectory>([^<]*)</g)].map((match) => match[1])
    const versions = [...pom().matchAll(/<\/artifactId><version>([^<]*)</g)].map((match) => match[1])

    const folder = '${project.basedir}'
    const server = `${folder}/opensearch-${openSearchVersion}/modules`
    expect(into).toEqual([folder, `${server}/analysis-common`, `${server}/mapper-extras`])
    expect(new Set(versions)).toEqual(new Set([openSearchVersion]))
  })

  it.each(modules)('$name is described to the server by its class', (module) => {
    expect(descriptorOf(module).split('\n')).toEqual(
      expect.arrayContaining([
        `name=${module.name}`,
        `classname=${module.classname}`,
        `opensearch.version=${openSearchVersion}`,
      ]),
    )
  })
})
