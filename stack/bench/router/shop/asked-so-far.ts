const requests = /^shop_graphql_request_seconds_count\S* (\d+)$/gm

/** How many requests parts of this shop have answered, by their own metrics. */
export const askedSoFar = async (urls: readonly string[]): Promise<number> => {
  const texts = await Promise.all(urls.map(async (url) => (await fetch(`${url}/metrics`)).text()))
  return texts.flatMap((text) => [...text.matchAll(requests)]).reduce((sum, [, count]) => sum + Number(count), 0)
}
