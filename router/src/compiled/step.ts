import type { GraphQLSchema } from 'graphql'
import type { JudgeFetch } from '../cache/fetch-policy.ts'
import type { Data } from './data.ts'
import type { PathStep, Run } from './run.ts'

/** Objects of the answer that a step is about, and the way to them. */
export type Cursor = { path: readonly PathStep[]; objects: readonly Data[] }

/** One step of a plan; undefined when it is done at once. */
export type Step = (run: Run, cursor: Cursor) => Promise<void> | void

/** What the steps of a plan are made from. */
export type Context = { schema: GraphQLSchema; judgeFetch: JudgeFetch }
