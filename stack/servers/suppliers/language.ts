import type { Said } from './desk.ts'
import type { Wanted } from './books.ts'

/** A call as it came over the line. */
export type Call = {
  method: string
  path: string
  body: string
  authorization: string | undefined
  soapAction: string | undefined
}

/** What goes back. */
export type Reply = { status: number; type: string; body: string }

/** What is wanted of the desk. */
export type Asked = { operation: 'place'; wanted: Wanted } | { operation: 'get' | 'cancel'; reference: string }

/** How the desk is spoken with: a call is understood or refused, and what it says is put in words. */
export type Language = {
  understand: (call: Call) => Asked | Reply
  say: (said: Said, asked: Asked) => Reply
  /** A fault of the server itself. */
  fault: () => Reply
  /** An answer that tries to make the reader read a file of his own. */
  hostile: () => Reply
}

export const isReply = (answer: Asked | Reply): answer is Reply => 'status' in answer
