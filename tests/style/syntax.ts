import ts from 'typescript'
import type { Text } from './finding.ts'

/** A file as a tree. */
export const treeOf = ({ path, text }: Text): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false)

/** Every node of a tree, parents before children. */
export const eachNode = (tree: ts.SourceFile, visit: (node: ts.Node) => void): void => {
  const walk = (node: ts.Node) => {
    visit(node)
    ts.forEachChild(node, walk)
  }
  walk(tree)
}

/** The line, from 1, on which a node begins, or ends. */
export const firstLineOf = (tree: ts.SourceFile, node: ts.Node): number =>
  tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
export const lastLineOf = (tree: ts.SourceFile, node: ts.Node): number =>
  tree.getLineAndCharacterOfPosition(node.end).line + 1
