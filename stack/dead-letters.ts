import { deadLettersOf, replayDeadLettersOf } from '@shop/kit/events/dead-letter-answers'
import type { Ask } from '@shop/kit/requests'
import { subgraphNames } from '@shop/schema/subgraphs'
import type { SubgraphName } from '@shop/schema/subgraphs'
import { runCommand } from './command.ts'
import { askParts, readOperator } from './operator.ts'

const usage = `npm run dead-letters -- list|replay [--part=${subgraphNames.join('|')}]`
const shownMax = 20

/** `npm run dead-letters`: what the parts could not handle, and a second try for it; goes through the broker alone. */
await runCommand(async (args) => {
  const { action, parts } = readOperator(args, { actions: ['list', 'replay'], options: [], usage })
  return askParts(parts, action === 'list' ? list : replay)
})

async function list(ask: Ask, part: SubgraphName): Promise<string[]> {
  const { total, letters } = await ask(deadLettersOf(part), { limit: shownMax })
  const shown = letters.map(
    ({ id, failedAt, subject, eventId, deliveries, payloadHash, reason }) =>
      `  ${id}  ${failedAt}  ${subject}  ${eventId}  ${deliveries} tries  ${payloadHash.slice(0, 12)}: ${reason}`,
  )
  return [`${part}: ${total}`, ...shown, ...(total > letters.length ? [`  … and ${total - letters.length} more`] : [])]
}

async function replay(ask: Ask, part: SubgraphName): Promise<string[]> {
  const { replayed, left } = await ask(replayDeadLettersOf(part), {})
  return [`${part}: ${replayed} took effect, ${left} left`]
}
