import type { World } from './world.ts'

type Details = Record<string, string>

/** What the provider's script does in the buyer's browser: gives the method and the consent, and confirms. */
export const inScript = async (
  { stripe }: World,
  clientSecret: string | null | undefined,
  details: Details,
): Promise<void> => {
  const [id = ''] = (clientSecret ?? '').split('_secret_')
  const kind = id.startsWith('seti_') ? 'setup_intents' : 'payment_intents'
  const method = Object.entries(details).map(([name, value]) => [`payment_method_data[${name}]`, value])
  const answer = await fetch(`${stripe.url}/v1/${kind}/${id}/confirm`, {
    method: 'POST',
    headers: { authorization: 'Bearer pk_test_for_tests' },
    body: new URLSearchParams([
      ...method,
      ['client_secret', clientSecret ?? ''],
      ['mandate_data[customer_acceptance][type]', 'online'],
      ['return_url', 'http://localhost:4000/'],
    ]),
  })
  if (answer.status >= 500) throw new Error(await answer.text())
}

/** The buyer answers at the page of their bank or wallet. */
export const atThePage = async (url: string | null | undefined, outcome: 'approve' | 'fail'): Promise<Response> =>
  fetch(url ?? '', { method: 'POST', body: new URLSearchParams({ outcome }), redirect: 'manual' })
