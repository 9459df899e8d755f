import { setTimeout as sleep } from 'node:timers/promises'
import { currentScope } from './telemetry/scope.ts'

/** A place before or after a durable step where a fault can be made to strike. Costs nothing while none is armed. */
export type Point = () => Promise<void>

/** What happens at a point, and at which time that it is reached. It strikes once. */
export type Arm = {
  /** Which part it is for, where one process holds several; null is any. */
  part: string | null
  point: string
  fault: { kind: 'exit' } | { kind: 'throw' } | { kind: 'hang'; ms: number }
  times: number
}

/** What an armed `throw` throws. */
export class FailpointReached extends Error {
  override name = 'FailpointReached'
}

const points = new Set<string>()
let arms: Arm[] = []
const hangMsDefault = 15_000

/** Registers a point under a name like `payments.call:before`; the function is awaited where the fault may strike. */
export const definePoint = (name: `${string}.${string}:${'before' | 'after'}`): Point => {
  points.add(name)
  const passed = Promise.resolve()
  return () => (arms.length === 0 ? passed : reach(name))
}

/** Every point that this process has, in order. */
export const pointNames = (): string[] => [...points].toSorted()

/** What will strike, in the words it was armed with. */
export const armedPoints = (): string[] => arms.map(print)

/** Arms what a list like `orders/db.commit:before:exit@3,relay.mark:after:hang=2000` says; throws when it cannot be read. */
export const armPoints = (text: string): void => {
  const wanted = text.split(',').filter((each) => each.trim() !== '')
  arms = [...arms, ...wanted.map((each) => readArm(each.trim()))]
}

/** Nothing strikes any more; what hangs goes on hanging. */
export const disarmPoints = (): void => void (arms = [])

const grammar = /^(?:([a-z]+)\/)?([\w-]+\.[\w.-]+:(?:before|after)):(exit|throw|hang)(?:=(\d+))?(?:@(\d+))?$/

/** `[part/]name:before|after:exit|throw|hang[=ms][@n]`: at the n-th time, the first unless said. */
export const readArm = (text: string): Arm => {
  const [, part = null, point = '', kind, ms, times = '1'] = grammar.exec(text) ?? []
  if (kind === 'exit' || kind === 'throw') return { part, point, fault: { kind }, times: Number(times) }
  if (kind !== 'hang')
    throw new Error(`"${text}" is no failpoint: say [part/]name:before|after:exit|throw|hang[=ms][@n]`)
  return { part, point, fault: { kind, ms: Number(ms ?? hangMsDefault) }, times: Number(times) }
}

const print = ({ part, point, fault, times }: Arm): string =>
  `${part === null ? '' : `${part}/`}${point}:${fault.kind}${fault.kind === 'hang' ? `=${fault.ms}` : ''}@${times}`

const reach = async (name: string): Promise<void> => {
  const part = currentScope()?.part
  const arm = arms.find((each) => each.point === name && (each.part === null || each.part === part))
  if (!arm) return
  arm.times -= 1
  if (arm.times > 0) return
  arms = arms.filter((each) => each !== arm)
  await strike(name, arm)
}

/** An exit is by SIGKILL: nothing is flushed and nobody is told, as when the machine goes. */
const strike = async (name: string, { fault }: Arm): Promise<void> => {
  if (fault.kind === 'throw') throw new FailpointReached(`failpoint ${name}`)
  if (fault.kind === 'hang') return sleep(fault.ms)
  process.kill(process.pid, 'SIGKILL')
  await new Promise(() => {})
}
