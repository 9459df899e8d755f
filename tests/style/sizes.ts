import ts from 'typescript'
import type { Finding, Text } from './finding.ts'
import { eachNode, firstLineOf, lastLineOf, treeOf } from './syntax.ts'

const linesMax = 400
const linesOf = (text: string): number => text.trimEnd().split('\n').length

/** No file over 400 lines. */
export const fileSizes = (files: readonly Text[]): Finding[] =>
  files
    .filter(({ text }) => linesOf(text) > linesMax)
    .map(({ path, text }) => ({
      path,
      line: linesMax + 1,
      cure: `${linesOf(text)} lines: no file has more than ${linesMax}. Give each idea in it a file of its own.`,
    }))

/** `share` of the sizes must be below `below`; else the biggest of those that are not are named. */
type Share = { share: number; below: number; what: string; cure: string }
type Sized = { path: string; line: number; size: number; name: string }

export const mostAreSmall = (sized: readonly Sized[], { share, below, what, cure }: Share): Finding[] => {
  const big = sized.filter(({ size }) => size >= below).toSorted((a, b) => b.size - a.size)
  if (sized.length - big.length >= share * sized.length) return []
  const tooMany = big.length - Math.floor((1 - share) * sized.length)
  return big.slice(0, tooMany).map(({ path, line, size, name }) => ({
    path,
    line,
    cure: `${name} has ${size} lines. ${Math.round(share * 100)} % of all ${what} stay under ${below}, ${tooMany} too many do not. ${cure}`,
  }))
}

export const sizedFiles = (files: readonly Text[]): Sized[] =>
  files.map(({ path, text }) => ({ path, line: 1, size: linesOf(text), name: 'The file' }))

/** Every function with its length: its own lines and those of the functions in it. */
export const sizedFunctions = (files: readonly Text[]): Sized[] =>
  files.flatMap((file) => {
    const tree = treeOf(file)
    const found: Sized[] = []
    eachNode(tree, (node) => {
      if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return
      const line = firstLineOf(tree, node)
      found.push({ path: file.path, line, size: lastLineOf(tree, node) - line + 1, name: 'This function' })
    })
    return found
  })
