import { Client } from '@opensearch-project/opensearch'

const answerWithinMs = 2_000

/** Talks to the server at this URL (user and password in it). Nobody waits long for a search: there is another way to find products. */
export const openClient = (url: string): Client =>
  new Client({ node: url, requestTimeout: answerWithinMs, maxRetries: 0 })
