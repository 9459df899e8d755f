import { untilSignal } from '@shop/kit/lifecycle'
import { stopTracing } from '@shop/kit/telemetry/trace'
import { overHttp } from './calls/connect.ts'
import { partUrl } from './parts.ts'
import { startRouter } from './router.ts'

const router = await startRouter(process.env, (name) => overHttp(partUrl(process.env, name)))
untilSignal(async () => {
  await router.stop()
  await stopTracing()
})
