import { posix } from 'node:path'
import { lineAt } from './finding.ts'
import type { Finding, Rule, Text } from './finding.ts'
import { isTest } from './repository.ts'

type Import = { from: string; line: number; isType: boolean }

const importPattern =
  /^(?:import|export)\b(\s+type\b)?(?:[^'"\n;=]*\sfrom)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

/** What a file imports, with our own packages and relative paths as paths of the repository. */
export const importsOf = ({ path, text }: Text): Import[] =>
  [...text.replaceAll(/\{[^{}]*\}/g, (braces) => braces.replaceAll('\n', ' ')).matchAll(importPattern)].map((found) => {
    const asked = found[2] ?? found[3] ?? ''
    return {
      from: placeOf(path, asked),
      line: lineAt(text, text.indexOf(`'${asked}'`)),
      isType: found[1] !== undefined,
    }
  })

const placeOf = (path: string, asked: string): string => {
  if (asked.startsWith('.')) return posix.join(posix.dirname(path), asked)
  const [, name, door] = /^@shop\/([a-z]+)(?:\/(.*))?$/.exec(asked) ?? []
  if (!name) return asked
  return ['kit', 'schema', 'router', 'stack'].includes(name)
    ? `${name}/${door ?? ''}`
    : `subgraphs/${name}/${door ?? ''}`
}

/** `kit`, `schema`, `router`, `stack`, `tests`, `subgraphs/orders`; null for what comes from elsewhere. */
const partOf = (path: string): string | null =>
  /^(?:kit|schema|router|stack|tests|subgraphs\/[a-z]+)(?=\/)/.exec(path)?.[0] ?? null

const findings = (files: readonly Text[], judge: (file: Text, imported: Import) => string | null): Finding[] =>
  files.flatMap((file) =>
    importsOf(file).flatMap((imported) => {
      const cure = judge(file, imported)
      return cure === null ? [] : [{ path: file.path, line: imported.line, cure }]
    }),
  )

/** kit <- schema <- subgraphs | router; only stack and tests see all. */
export const dependence: Rule = (files) =>
  findings(files, ({ path }, { from }) => {
    const [here, there] = [partOf(path), partOf(from)]
    if (here === null || there === null || here === there || here === 'stack' || here === 'tests') return null
    if (there === 'kit' && here !== 'kit') return null
    if (there === 'schema' && here !== 'kit') return null
    if (isTest(path) && from.startsWith('stack/servers/')) return null
    return cureFor(here, there)
  })

const cureFor = (here: string, there: string): string => {
  if (here === 'kit')
    return `The kit stands on nothing of ours: move what needs ${there} there, or hand it in as a parameter.`
  if (here === 'schema') return `schema/ only knows kit/: move what needs ${there} into ${there}.`
  if (here === 'router') return `The router sees no ${there}: reach it through the graph, an ask or an event.`
  return `Parts do not see each other: instead of importing ${there}, hear its event or ask it (schema/events, schema/requests).`
}

const pureKit = ['decision', 'money', 'clock', 'id', 'refusal-types']
const outside = ['zod']
const outsideOfTests = ['vitest', 'fast-check']

/** Decisions are pure: no rows, no network, no GraphQL. */
export const pureDomain: Rule = (files) =>
  findings(
    files.filter(({ path }) => /^subgraphs\/[a-z]+\/src\/domain\//.test(path)),
    ({ path }, { from, isType }) => {
      const own = /^subgraphs\/[a-z]+\//.exec(path)?.[0] ?? ''
      if (from.startsWith(`${own}src/domain/`) || outside.includes(from)) return null
      if (isTest(path) && (outsideOfTests.includes(from) || from.startsWith(`${own}test/`) || from.startsWith('node:')))
        return null
      if (pureKit.some((door) => from === `kit/${door}`)) return null
      if (from === 'schema/shapes' || (isType && from.startsWith('schema/events/'))) return null
      if (from.startsWith('schema/events/')) return 'A decision names an event by its type only: write `import type`.'
      return `domain/ is pure, ${from} is not: take what it gives as an argument, or move this to store/, resolvers/ or a folder of its own.`
    },
  )

/** The testing door of the kit is for tests. */
export const testingDoor: Rule = (files) =>
  findings(files, ({ path }, { from }) =>
    /^kit\/(src\/)?testing\//.test(from) && !isTest(path)
      ? 'kit/testing is for tests only: move what both need to another file of kit/.'
      : null,
  )
