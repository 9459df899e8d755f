import { headers } from 'nats'
import type { Msg, MsgHdrs } from 'nats'
import { z } from 'zod'
import type { Bus } from './bus.ts'
import { BadEnvironment } from './config.ts'
import { armPoints, armedPoints, disarmPoints, pointNames } from './failpoints.ts'
import { askSubject, defineRequest } from './requests.ts'

/** Lists a part's failpoints, after disarming all and arming some as told; answered only where FAILPOINTS is on. */
export const failpointsOf = (part: string) =>
  defineRequest(`${part}.failpoints`, {
    input: z.object({ disarm: z.boolean().optional(), arm: z.string().optional() }),
    answer: z.object({ registered: z.array(z.string()), armed: z.array(z.string()) }),
  })

/** Answers `failpointsOf` until the bus closes: no answer like others, because those have failpoints on their way. */
export const openFailpointDoor = (part: string, bus: Bus): void => {
  const contract = failpointsOf(part)
  const obey = (message: Msg) => {
    const { disarm, arm } = contract.input.parse(message.json())
    if (disarm) disarmPoints()
    if (arm) armPoints(arm)
    message.respond(JSON.stringify({ registered: pointNames(), armed: armedPoints() }))
  }
  bus.nc.subscribe(askSubject(bus, contract.name), {
    callback: (error, message) => {
      if (error) return
      try {
        obey(message)
      } catch (failure) {
        message.respond('', { headers: refused(failure) })
      }
    },
  })
}

const refused = (failure: unknown): MsgHdrs => {
  const said = headers()
  said.set('Nats-Service-Error', String(failure))
  return said
}

const armedAlready = new Set<string>()

/** Arms what the environment says, once in a process, however many parts of it are started with the same environment. */
export const armFromEnvironment = (text: string): void => {
  if (armedAlready.has(text)) return
  armedAlready.add(text)
  try {
    armPoints(text)
  } catch (error) {
    throw new BadEnvironment(`FAILPOINT: ${error instanceof Error ? error.message : String(error)}`)
  }
}
