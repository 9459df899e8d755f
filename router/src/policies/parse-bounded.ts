import { Lexer, Source, TokenKind, parse } from 'graphql'
import type { DocumentNode } from 'graphql'
import { Problem } from '../problem.ts'
import { limits } from './limits.ts'

/** Nothing that anybody means is nested like this: it is meant for the parser's stack. */
const nestedMax = 100

/** Parses with a bound on tokens; the engine's own words about stacks and limits stay inside. */
export const parseBounded = (text: string): DocumentNode => {
  try {
    return parse(text, { maxTokens: limits.tokens, noLocation: false })
  } catch (error) {
    if (error instanceof RangeError) throw tooNested()
    const message = error instanceof Error ? error.message : ''
    throw message.includes('tokens. Parsing aborted') ? tooLarge(text) : new Problem(400, 'PARSE_FAILED', message)
  }
}

/** What is too much in a document that is not read to its end, by what was read of it. */
const tooLarge = (text: string): Problem => {
  const { nested, aliases } = glance(text)
  if (nested > nestedMax) return tooNested()
  if (aliases > limits.aliases) return tooManyAliases()
  return new Problem(400, 'QUERY_TOO_LARGE', `A document may have ${limits.tokens} tokens.`)
}

const tooNested = () => new Problem(400, 'PARSE_FAILED', 'This document is nested too deeply.')

export const tooManyAliases = () =>
  new Problem(400, 'TOO_MANY_ALIASES', `An operation may have ${limits.aliases} aliases.`)

const opening: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]
const closing: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]

const glance = (text: string): { nested: number; aliases: number } => {
  const lexer = new Lexer(new Source(text))
  const open: string[] = []
  let [nested, aliases] = [0, 0]
  for (let count = 0; count < limits.tokens; count += 1) {
    const { kind } = lexer.advance()
    if (opening.includes(kind)) nested = Math.max(nested, open.push(kind))
    else if (closing.includes(kind)) open.pop()
    else if (kind === TokenKind.COLON && !open.includes(TokenKind.PAREN_L)) aliases += 1
  }
  return { nested, aliases }
}
