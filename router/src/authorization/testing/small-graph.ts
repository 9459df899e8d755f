import { parse } from 'graphql'
import type { Viewer } from '@shop/kit/viewer'
import { createEngine } from '../../compiled/engine.ts'
import { bodyOf } from '../../compiled/question.ts'
import type { Send } from '../../compiled/run.ts'
import { composed as composedOf } from '../../compiled/testing/composed.ts'
import { createWorld } from '../../compiled/testing/world.ts'
import { artefactMaker } from '../../operations/artefact.ts'
import { authorizer } from '../authorization.ts'
import { executePart } from '../execute-part.ts'
import { requirementsIn } from '../requirements.ts'
import { plannable } from '../security-links.ts'

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key" "@external" "@requires" "@provides" "@shareable" "@tag" "@inaccessible" "@authenticated" "@requiresScopes" "@policy"])`

/** The supergraph of parts, from their SDL by name; each may use whatever protects. */
export const composed = (parts: Record<string, string>): string =>
  composedOf(Object.fromEntries(Object.entries(parts).map(([name, sdl]) => [name, `${link}\n${sdl}`])))

type Answer = { data: Record<string, unknown> | undefined; refused: string[]; sent: string[] }

/** A router over parts that answer everything that they are asked, whoever asks. */
export const smallGraph = (supergraph: string) => {
  const engine = createEngine(supergraph)
  const authorize = authorizer(engine.schema, requirementsIn(supergraph))
  const world = createWorld(plannable(supergraph), { nulls: 0, faults: 0 })
  const artefact = artefactMaker({ ...engine, authorize, read: parse })
  return {
    artefact: (text: string) => artefact(text, undefined),
    /** The answer, the places that were refused, and the requests that were made for it. */
    ask: async (viewer: Viewer, text: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
      const sent: string[] = []
      const send: Send = async (part, question) => {
        const body = bodyOf(question)
        sent.push(body)
        return world.ask(part, body)
      }
      const made = artefact(text, undefined)
      const [error] = made.errors
      if (error) throw error
      const part = made.authorization?.partFor(viewer)
      const answer = part
        ? await executePart(engine.schema, made, part, { variables, viewer, send })
        : await made.compiled?.(variables, send)
      if (!answer) throw new Error('not compiled')
      return {
        data: answer.data === undefined ? undefined : (JSON.parse(answer.data) as Record<string, unknown>),
        refused: answer.errors.map(({ path = [] }) => path.join('.')),
        sent,
      }
    },
  }
}
