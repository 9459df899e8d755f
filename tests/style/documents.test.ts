import { existsSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { commands, links, operations, topFolder, undocumented } from './documents.ts'
import { expectNothingFrom } from './finding.ts'
import { root, textOf, topLevel, written } from './repository.ts'

const pages = written(/\.md$/)
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(textOf('package.json').text))

describe('the pages', () => {
  it('tell only commands that exist', () => expectNothingFrom(commands(pages, Object.keys(scripts))))
  it('tell every command, in the README', () =>
    expectNothingFrom(undocumented(textOf('README.md'), Object.keys(scripts))))
  it('show operations that the graph answers', () =>
    expectNothingFrom(operations(pages, buildSchema(textOf('schema/api.graphql').text))))
  it('link to what exists', () => expectNothingFrom(links(pages, (path) => existsSync(root + path))))
})

describe('the top folder', () => {
  it('holds only what was decided to stand there', () => expectNothingFrom(topFolder(topLevel())))
})

describe('the rules about pages', () => {
  const page = (text: string) => ({ path: 'docs/a.md', text })

  it('find commands that are not there', () => {
    expect(commands([page('\nnpm run start -- --seed=no, then `npm run fly`')], ['start'])).toMatchObject([{ line: 2 }])
    expect(commands([page('npm start')], ['test'])).toHaveLength(1)
    expect(undocumented(page('`npm start` and npm run reset'), ['start', 'reset'])).toEqual([])
    expect(undocumented(page('`npm start`'), ['start', 'reset'])).toHaveLength(1)
  })

  it('find operations that the graph does not answer', () => {
    const schema = buildSchema('type Query { a: Int }')
    const shown = (operation: string) =>
      operations([page(`text\n\`\`\`graphql\n${operation}\n\`\`\`\n`)], schema).map(({ line }) => line)

    expect(shown('{ a }')).toEqual([])
    expect(shown('{\n  b\n}')).toEqual([4])
    expect(shown('{ a')).toHaveLength(1)
  })

  it('find links to nowhere', () => {
    const exists = (path: string) => path === 'README.md'

    expect(links([page('[a](../README.md#b) [c](https://example.org) [d](#e)')], exists)).toEqual([])
    expect(links([page('[a](README.md)')], exists)).toHaveLength(1)
  })

  it('find strangers in the top folder', () => {
    expect(topFolder(['kit', '.editorconfig', 'README.md'])).toEqual([])
    expect(topFolder(['notes.txt', 'src'])).toHaveLength(2)
  })
})
