import { posix } from 'node:path'
import { GraphQLError, parse, validate } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { everyMatch, lineAt } from './finding.ts'
import type { Finding, Text } from './finding.ts'

const builtIn = ['start', 'test', 'install', 'ci']

/** Every command that a page tells the reader to type is in package.json. */
export const commands = (pages: readonly Text[], scripts: readonly string[]): Finding[] =>
  pages.flatMap((page) =>
    everyMatch(page, /\bnpm (?:run (?:--silent |-s )?([\w:-]+)|(start|test)\b)/g, (found) => found[1] ?? found[2] ?? '')
      .filter(({ cure: script }) => !scripts.includes(script))
      .map(({ path, line, cure: script }) => ({
        path,
        line,
        cure: `There is no script "${script}": ${builtIn.includes(script) ? 'add it to' : 'write one of those in'} package.json (${scripts.join(', ')}).`,
      })),
  )

/** The README names every command that there is. */
export const undocumented = (readme: Text, scripts: readonly string[]): Finding[] =>
  scripts
    .filter((script) => !new RegExp(`npm (run )?${script}\\b`).test(readme.text))
    .map((script) => ({
      path: readme.path,
      line: 1,
      cure: `The README does not say what \`npm run ${script}\` is for: one line is enough.`,
    }))

/** A link inside the repository leads somewhere. */
export const links = (pages: readonly Text[], exists: (path: string) => boolean): Finding[] =>
  pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)].flatMap((found) => {
      const target = posix.join(posix.dirname(path), found[1] ?? '')
      return exists(target)
        ? []
        : [
            {
              path,
              line: lineAt(text, found.index),
              cure: `${found[1]} does not exist: correct the link, or take it out.`,
            },
          ]
    }),
  )

/** An operation that a page shows can be pasted and runs. */
export const operations = (pages: readonly Text[], schema: GraphQLSchema): Finding[] =>
  pages.flatMap(({ path, text }) =>
    [...text.matchAll(/^```graphql\n([\s\S]*?)^```/gm)].flatMap((found) =>
      problemsOf(found[1] ?? '', schema).map(({ message, line }) => ({
        path,
        line: lineAt(text, found.index) + line,
        cure: `${message} Correct the operation: readers paste it.`,
      })),
    ),
  )

const problemsOf = (operation: string, schema: GraphQLSchema): { message: string; line: number }[] => {
  try {
    return validate(schema, parse(operation)).map(({ message, locations }) => ({
      message,
      line: locations?.[0]?.line ?? 1,
    }))
  } catch (error) {
    return error instanceof GraphQLError ? [{ message: error.message, line: error.locations?.[0]?.line ?? 1 }] : []
  }
}

const known = [
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'docker-compose.yml',
  'codegen.ts',
  'tsconfig.json',
  'eslint.config.js',
  'vitest.config.ts',
  'bench',
  'deploy',
  'docs',
  'kit',
  'node_modules',
  'router',
  'schema',
  'stack',
  'subgraphs',
  'tests',
]

/** The top folder is a table of contents: nothing stands there without a decision. Hidden files belong to tools. */
export const topFolder = (names: readonly string[]): Finding[] =>
  names
    .filter((name) => !name.startsWith('.') && !known.includes(name))
    .map((name) => ({
      path: name,
      line: 1,
      cure: 'This is no place for it: put it into the folder that it belongs to, or add it to the list in tests/style/documents.ts with the pull request that explains it.',
    }))
