import type { PublicObject } from '../memory/objects.ts'
import type { Work } from '../memory/work.ts'
import type { Form } from './form.ts'
import type { Page } from './list.ts'

/** What a client asked for: the path, the ids in it, and the parameters. */
export type Asked = { path: string; ids: string[]; form: Form }
/** What the API answers with. */
export type Answered = PublicObject | Page | { id: string; object: string; deleted: true }
/** One thing that the API can do; it never waits, so that each runs alone. */
export type Route = (work: Work, asked: Asked) => Answered
