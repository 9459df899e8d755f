import { z } from 'zod'

const question = z.object({ id: z.number(), ask: z.string(), with: z.unknown().optional() })

/** Lets the process that started this one ask by name; ends with it. */
export const serveParent = (answers: Record<string, (given: unknown) => Promise<unknown>>): void => {
  process.on('message', (message) => {
    const { id, ask, with: given } = question.parse(message)
    const answer = answers[ask]
    const answering = answer ? answer(given) : Promise.reject(new Error(`nobody answers to ${ask}`))
    answering.then(
      (value) => process.send?.({ id, value }),
      (error: unknown) => process.send?.({ id, error: String(error) }),
    )
  })
  process.once('disconnect', () => process.exit())
  process.send?.({ id: 0, value: 'ready' })
}
