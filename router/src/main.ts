import { orSayWhy } from '@shop/kit/or-say-why'
import { untilSignal } from '@shop/kit/lifecycle'
import { stopTracing } from '@shop/kit/telemetry/trace'
import { overHttp } from './calls/over-http.ts'
import { partUrl } from './parts.ts'
import { startRouter } from './router.ts'

await orSayWhy(async () => {
  // Who begins reads the file anyway.
  let reload = async () => {}
  process.on('SIGHUP', () => void reload())
  const router = await startRouter(process.env, (name) => overHttp(partUrl(process.env, name)))
  reload = router.reload
  untilSignal(async () => {
    await router.stop()
    await stopTracing()
  })
})
