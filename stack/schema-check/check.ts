import { buildSchema } from 'graphql'
import type { Manifest } from '@shop/router/policies/trusted-operations'
import { changesBetween } from './changes.ts'
import { contractVerdicts } from './contracts.ts'
import type { Contracts } from './contracts.ts'
import { judge } from './judge.ts'
import type { Ground, Verdict } from './judge.ts'
import { unanswerable, unregistered } from './operations.ts'
import type { RecordedUse } from './recorded-use.ts'
import { recordedUses, registeredUses } from './uses.ts'

/** What clients see of the graph, what those see of it who have a contract, and the operations that they registered. */
export type Api = { sdl: string; contracts: Contracts; manifest: Manifest }

/** Judges every difference between what is released and what is to be, most urgent first. */
export const checkSchema = (released: Api, next: Api, use: RecordedUse | null, now: Date): Verdict[] => {
  const [old, fresh] = [buildSchema(released.sdl), buildSchema(next.sdl)]
  const uses = [...registeredUses(old, released.manifest), ...(use ? recordedUses(use) : [])]
  const isRecorded = use !== null && use.operations.length > 0
  const ground: Ground = { old, uses, recordedSince: isRecorded ? use.since : null, now }
  const ofSchema = changesBetween(old, fresh).map((change) => judge(change, ground))
  const explained = new Set(
    ofSchema.flatMap(({ change, users }) => (change.severity === 'breaking' ? users.map(nameOf) : [])),
  )
  const broken = unanswerable(old, fresh, released.manifest).filter(
    ({ users }) => !users.some((user) => explained.has(nameOf(user))),
  )
  const ofOperations = [...unregistered(released.manifest, next.manifest, isRecorded ? use : null), ...broken].map(
    ({ change, users }) => judge(change, { ...ground, uses: users }),
  )
  const told = new Set(ofSchema.map(({ change }) => change.description))
  const ofContracts = contractVerdicts(released.contracts, next.contracts, ground, told)
  return [...ofSchema, ...ofContracts, ...ofOperations].toSorted((one, other) => rank(one) - rank(other))
}

const nameOf = ({ client, operation }: { client: string; operation: string }) => `${client} ${operation}`

const ranks = ['breaking', 'dangerous', 'safe']
const rank = ({ isRefused, change }: Verdict): number => (isRefused ? -1 : ranks.indexOf(change.severity))
