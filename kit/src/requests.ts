import { ConsecutiveBreaker, circuitBreaker, handleAll } from 'cockatiel'
import { ErrorCode, NatsError, headers as natsHeaders } from 'nats'
import type { Service, ServiceMsg } from 'nats'
import type { z } from 'zod'
import type { Bus } from './bus.ts'
import { definePoint } from './failpoints.ts'
import type { Log } from './telemetry/log.ts'
import { metrics } from './telemetry/metrics.ts'
import { currentScope, inScope } from './telemetry/scope.ts'
import { inSpan, traceHeaders } from './telemetry/trace.ts'

/** A question that one part asks another and that needs an answer now. Asking twice must do no harm: it is retried. */
export type RequestContract<Input = unknown, Answer = unknown> = {
  /** `<answering part>.<question>` */
  name: string
  input: z.ZodType<Input>
  answer: z.ZodType<Answer>
  timeoutMs: number
}

export const defineRequest = <Input extends z.ZodType, Answer extends z.ZodType>(
  name: `${string}.${string}`,
  contract: { input: Input; answer: Answer; timeoutMs?: number },
): RequestContract<z.infer<Input>, z.infer<Answer>> => ({
  name,
  timeoutMs: contract.timeoutMs ?? 2_000,
  input: contract.input as z.ZodType<z.infer<Input>>,
  answer: contract.answer as z.ZodType<z.infer<Answer>>,
})

/** The other part gave no answer in time, or has not for a while: say what happens instead. */
export class Unanswered extends Error {
  override name = 'Unanswered'
}

export type Ask = <Input, Answer>(contract: RequestContract<Input, Answer>, input: Input) => Promise<Answer>

/** A part's answer to a question. */
export type Answerer<Context> = {
  contract: RequestContract
  answer: (input: unknown, context: Context) => Promise<unknown>
}

export const answer = <Input, Answer, Context>(
  contract: RequestContract<Input, Answer>,
  give: (input: Input, context: Context) => Promise<Answer>,
): Answerer<Context> => ({ contract, answer: (input, context) => give(contract.input.parse(input), context) })

type Line = Pick<Bus, 'nc' | 'namespace'>

/** Where a question is heard. */
export const askSubject = (bus: Line, name: string) => `${bus.namespace}-ask.${name}`
const triesMax = 2
const beforeAsk = definePoint('ask.send:before')
const afterAsk = definePoint('ask.send:after')
const beforeAnswer = definePoint('answer.give:before')
const afterAnswer = definePoint('answer.give:after')

/** Asks over the broker; each contract has its own breaker that opens after five failures in a row, for two seconds. */
export const createAsk = (part: string, bus: Line): Ask => {
  const breakers = new Map<string, ReturnType<typeof newBreaker>>()
  const newBreaker = () => circuitBreaker(handleAll, { halfOpenAfter: 2_000, breaker: new ConsecutiveBreaker(5) })

  const send = async (contract: { name: string; timeoutMs: number }, payload: string): Promise<unknown> => {
    const headers = natsHeaders()
    for (const [name, value] of Object.entries(traceHeaders())) headers.set(name, value)
    headers.set('x-request-id', currentScope()?.requestId ?? '')
    for (let attempt = 1; ; attempt += 1) {
      try {
        const message = await bus.nc.request(askSubject(bus, contract.name), payload, {
          timeout: contract.timeoutMs,
          headers,
        })
        if (message.headers?.has('Nats-Service-Error')) throw new Error(`${contract.name} could not answer`)
        return message.json()
      } catch (error) {
        const isSilent =
          error instanceof NatsError && [ErrorCode.NoResponders, ErrorCode.Timeout].includes(error.code as ErrorCode)
        if (!isSilent || attempt >= triesMax) throw error
      }
    }
  }

  return (contract, input) => {
    const breaker = breakers.get(contract.name) ?? newBreaker()
    breakers.set(contract.name, breaker)
    const done = metrics.asks.startTimer({ part, subject: contract.name })
    return inSpan({ name: `ask ${contract.name}`, kind: 'client' }, async () => {
      try {
        await beforeAsk()
        const given = await breaker.execute(() => send(contract, JSON.stringify(input)))
        await afterAsk()
        done({ outcome: 'answered' })
        return contract.answer.parse(given)
      } catch (error) {
        done({ outcome: 'unanswered' })
        throw new Unanswered(`no answer to ${contract.name}`, { cause: error })
      }
    })
  }
}

type AnswersOptions<Context> = {
  part: string
  bus: Bus
  log: Log
  answers: readonly Answerer<Context>[]
  open: () => { context: Context; committed: () => void }
}

/** Registers the part's answers as a NATS micro service: discoverable, measured, balanced over replicas. */
export const startAnswers = async <Context>(
  options: AnswersOptions<Context>,
): Promise<{ stop: () => Promise<void> }> => {
  const { bus, part, answers } = options
  if (answers.length === 0) return { stop: async () => {} }
  const service: Service = await bus.nc.services.add({
    name: `${bus.namespace}-${part}`,
    version: '1.0.0',
    queue: part,
  })
  for (const answerer of answers) {
    service.addEndpoint(answerer.contract.name.replaceAll('.', '-'), {
      subject: askSubject(bus, answerer.contract.name),
      handler: (error, message) => void (error ? undefined : respond(options, answerer, message)),
    })
  }
  // Until the broker has heard of them it tells whoever asks that nobody answers.
  await bus.nc.flush()
  return { stop: async () => void (await service.stop()) }
}

const respond = <Context>(
  { part, log, open }: AnswersOptions<Context>,
  answerer: Answerer<Context>,
  message: ServiceMsg,
) =>
  inScope({ part, requestId: message.headers?.get('x-request-id') ?? '' }, () =>
    inSpan(
      {
        name: `${part} answers ${answerer.contract.name}`,
        kind: 'server',
        traceparent: message.headers?.get('traceparent'),
      },
      async () => {
        try {
          const { context, committed } = open()
          await beforeAnswer()
          const given = await answerer.answer(message.json(), context)
          committed()
          await afterAnswer()
          message.respond(JSON.stringify(given))
        } catch (error) {
          metrics.faults.inc({ part, where: 'answer' })
          log.error({ err: error, question: answerer.contract.name }, 'a question could not be answered')
          message.respondError(500, 'fault')
        }
      },
    ),
  )
