import { serve } from '@shop/kit/serve'
import { shipping } from './subgraph.ts'

await serve(shipping, process.env)
