import { buildSchema } from 'graphql'
import { contractNamed } from '@shop/router/contracts/client-contract'
import { changesBetween } from './changes.ts'
import type { Change } from './changes.ts'
import { judge } from './judge.ts'
import type { Ground, Verdict } from './judge.ts'
import { usersOf } from './uses.ts'
import type { Use } from './uses.ts'

/** The parts of the graph that some clients see, by the name of the contract. */
export type Contracts = ReadonlyMap<string, string>

/** A recorded partner is known by its id, a registered one by its folder. */
const contractOfClient = (client: string): string | null =>
  client.startsWith('ptn_') ? 'partner' : contractNamed(client)

/** What leaves the part of the graph that some clients see although it stays in the whole; `told` is what is said of the whole. */
export const contractVerdicts = (
  released: Contracts,
  next: Contracts,
  ground: Omit<Ground, 'old'>,
  told: ReadonlySet<string>,
): Verdict[] =>
  [...released].flatMap(([name, text]) => {
    const fresh = next.get(name)
    if (fresh === undefined) return []
    const old = buildSchema(text)
    const uses = ground.uses.filter(({ client }) => contractOfClient(client) === name)
    return changesBetween(old, buildSchema(fresh))
      .filter(({ severity, description }) => severity === 'breaking' && !told.has(description))
      .filter((change) => name !== 'partner' || hasUsers(change, uses))
      .map((change) => judge(inContract(name, change), { ...ground, old, uses }))
  })

/** Partners run registered operations alone: what none of them uses, none of them misses. */
const hasUsers = ({ coordinate }: Change, uses: readonly Use[]): boolean =>
  coordinate === null || usersOf(uses, coordinate).length > 0

const inContract = (name: string, { description, ...change }: Change): Change => ({
  ...change,
  description: `In the contract ${name}: ${description}`,
})
