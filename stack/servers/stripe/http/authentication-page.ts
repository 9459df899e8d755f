import type { SetupIntent } from '../customers/setup-intent.ts'
import { showMoney } from '../payments/amounts.ts'
import type { PaymentIntent } from '../payments/payment-intent.ts'

/** The page that stands in for the buyer's bank. */
export const authenticationPage = (intent: PaymentIntent | SetupIntent): string =>
  page(
    intent.status === 'requires_action'
      ? `<h1>Your bank asks</h1>
<p>${question(intent)}</p>
<form method="post">
<button name="outcome" value="approve">Approve</button>
<button name="outcome" value="fail">Fail</button>
</form>`
      : `<h1>Nothing to approve</h1><p>This payment is ${intent.status}.</p>`,
  )

/** What a buyer sees when the shop gave no page to go back to. */
export const thanksPage = ({ status }: PaymentIntent | SetupIntent): string =>
  page(`<h1>Thank you</h1><p>This payment is now ${status}. You may close this page.</p>`)

const question = (intent: PaymentIntent | SetupIntent): string =>
  intent.object === 'payment_intent'
    ? `Do you approve the payment of ${showMoney(intent.amount, intent.currency)}?`
    : 'Do you approve that this shop keeps your card?'

const page = (content: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Payment sandbox</title>
<style>
body { font: 18px/1.5 system-ui, sans-serif; max-width: 30rem; margin: 15vh auto; padding: 0 1rem }
button { font: inherit; padding: .5rem 1.5rem; margin-right: .5rem }
</style>
${content}
</html>
`
