import { serve } from '@shop/kit/serve'
import { payments } from './subgraph.ts'

await serve(payments, process.env)
