import { resendEventsOf } from '@shop/kit/events/resend-answer'
import { subgraphNames } from '@shop/schema/subgraphs'
import { CannotStart } from './boot/cannot-start.mjs'
import { runCommand } from './command.ts'
import { askParts, readOperator } from './operator.ts'

const usage = `npm run events -- resend --since=2026-01-31T12:00:00Z [--part=${subgraphNames.join('|')}]`

/** `npm run events`: has the parts send again what they told since then; whoever applied it drops it. Goes through the broker alone. */
await runCommand(async (args) => {
  const { parts, values } = readOperator(args, { actions: ['resend'], options: ['since'], usage })
  const since = new Date(String(values['since']))
  if (Number.isNaN(since.getTime())) throw new CannotStart(`--since is an instant: ${usage}`)
  return askParts(parts, async (ask, part) => {
    const { events } = await ask(resendEventsOf(part), { since: since.toISOString() })
    return [`${part}: ${events} ${events === 1 ? 'event goes' : 'events go'} out again`]
  })
})
