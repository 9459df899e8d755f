import ts from 'typescript'
import { everyMatch, lineAt } from './finding.ts'
import type { Finding, Rule } from './finding.ts'
import { isTest } from './repository.ts'
import { eachNode, firstLineOf, treeOf } from './syntax.ts'

/** A place where a word is right after all, and why. */
type Allowed = { path: string; word: string; reason: string }

const allowedInKit: Allowed[] = [
  { path: 'kit/src/money.ts', word: 'product', reason: 'The result of a multiplication.' },
  { path: 'kit/src/viewer.ts', word: 'customer', reason: 'A role that the router signs.' },
  { path: 'kit/src/testing/viewers.ts', word: 'customer', reason: 'The same role, for tests.' },
]
// "order" alone is also a sequence, so only what can mean a purchase is listed.
const commerce =
  /\b(orders|carts?|baskets?|checkouts?|products?|catalogs?|variants?|skus?|prices?|payments?|refunds?|invoices?|shipments?|shipping|warehouses?|stock|customers?|buyers?|coupons?|discounts?)\b/gi

const comments = /\/\*[\s\S]*?\*\/|\/\/.*/g

/** The kit serves a bank as well as a shop; only an example, in a comment or a test, may come from ours. */
export const kitWords: Rule = (files) =>
  files
    .filter(({ path }) => /^kit\/.*(?<!\.test)\.ts$/.test(path) && !path.startsWith('kit/test/'))
    .map(({ path, text }) => ({
      path,
      text: text.replaceAll(comments, (comment) => comment.replaceAll(/[^\n]/g, ' ')),
    }))
    .flatMap(({ path, text }) =>
      [...text.matchAll(commerce)]
        .filter(([word]) => !allowedInKit.some((allowed) => allowed.path === path && allowed.word === word))
        .map((found) => ({ path, line: lineAt(text, found.index), cure: kitCure(found[0]) })),
    )

const kitCure = (word: string) =>
  `"${word}" is a word of commerce: the kit serves a bank as well. Say it in general, or move it to schema/ or a subgraph.`

const emptyName = /(Manager|Service|Helper|Util|Handler|Impl|Dto)s?$/i
const allowedNames: Allowed[] = [
  { path: 'kit/src/http.ts', word: 'HttpHandler', reason: "HTTP's own word for a function from request to answer." },
  {
    path: 'subgraphs/users/src/services.ts',
    word: 'services',
    reason: 'The field of a subgraph definition that it fills.',
  },
  { path: 'subgraphs/users/src/services.ts', word: 'Services', reason: 'The type of that field.' },
]
const nameCure = (name: string) =>
  `"${name}" does not say what it does: name the deed or the thing. Where a library forces the word, allow it in tests/style/words.ts with the reason.`

/** No file and no type is called after what it is not. */
export const emptyNames: Rule = (files) =>
  files.flatMap((file) => {
    const { path, text } = file
    const stem = path.slice(path.lastIndexOf('/') + 1).replace(/(\.test)?\.\w+$/, '')
    const declared = [...text.matchAll(/^\s*(?:export )?(?:type|interface|class) (\w+)/gm)].map((found) => ({
      name: found[1] ?? '',
      line: lineAt(text, found.index),
    }))
    return [{ name: stem, line: 1 }, ...declared]
      .filter(
        ({ name }) =>
          emptyName.test(name) && !allowedNames.some((allowed) => allowed.path === path && allowed.word === name),
      )
      .map(({ name, line }) => ({ path, line, cure: nameCure(name) }))
  })

/** Neither `any` nor `!`: both switch the type check off. */
export const uncheckedTypes: Rule = (files) =>
  files.flatMap((file) => {
    if (!/[:<,|(]\s*any\b|\bas any\b|[\w)\]]!(?!=)/.test(file.text)) return []
    const tree = treeOf(file)
    const found: Finding[] = []
    const add = (node: ts.Node, cure: string) => found.push({ path: file.path, line: firstLineOf(tree, node), cure })
    eachNode(tree, (node) => {
      if (node.kind === ts.SyntaxKind.AnyKeyword)
        add(node, '`any` switches the type check off: say `unknown` and parse it with zod.')
      if (ts.isNonNullExpression(node))
        add(node, '`!` is a guess: handle the missing case, or let the type say that it is there.')
    })
    return found
  })

const mayTellTime = (path: string) =>
  isTest(path) || path.endsWith('/main.ts') || path === 'kit/src/clock.ts' || path.startsWith('stack/')

/** The clock is an argument, so that tests can set it. */
export const clockReads: Rule = (files) =>
  files
    .filter(({ path }) => !mayTellTime(path))
    .flatMap((file) =>
      everyMatch(
        file,
        /new Date\(\)/g,
        () =>
          'Take `now` as an argument, or hand on `systemClock` of @shop/kit/clock: only main.ts, tests and the clock itself read the time.',
      ),
    )

/** What is to be done is an issue, or it is done. */
export const openEnds: Rule = (files) =>
  files.flatMap((file) =>
    everyMatch(
      file,
      new RegExp(
        `\\b(${['TO', 'FIX'].map((begin, index) => begin + ['DO', 'ME'][index]).join('|')})\\b(?!\\s*\\(?#\\d+)`,
        'g',
      ),
      ([word]) => `${word} without an issue: do it, or open an issue and write ${word}(#number).`,
    ),
  )
