import { serve } from '@shop/kit/serve'
import { orders } from './subgraph.ts'

await serve(orders, process.env)
