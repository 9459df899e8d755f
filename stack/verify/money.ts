import { judge } from './check.ts'
import type { Check } from './check.ts'

const confirmed = ['CONFIRMED', 'PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'COMPLETED', 'RETURNED', 'REFUNDED']

/** What payments keeps: the ledger, what was held, taken and given back, and gift cards. */
export const moneyChecks: readonly Check[] = [
  {
    row: '8',
    sentence: 'Debits equal credits, in each booking and in each currency',
    run: ({ databases: { payments: sql } }) =>
      judge(
        sql`select (select count(*) from ledger_entries) || ' entries' as figure`,
        sql`
          select format('booking %s is %s %s out of balance', group_id, sum(debit_minor - credit_minor), currency) as what
          from ledger_entries group by group_id, currency having sum(debit_minor) <> sum(credit_minor)
          union all
          select format('%s is out of balance by %s', currency, sum(debit_minor - credit_minor))
          from ledger_entries group by currency having sum(debit_minor) <> sum(credit_minor)
          limit 20`,
      ),
  },
  {
    row: '9',
    sentence: 'What was taken and not given back is what the books say, for each order and each gift card',
    run: ({ databases: { payments: sql } }) =>
      judge(
        sql`select (select count(*) from payments) || ' payments, ' || (select count(*) from gift_cards) || ' gift cards' as figure`,
        sql`
          with booked as (
            select payment_id,
              sum(debit_minor - credit_minor) filter (where account = 'provider.clearing' and kind in ('capture', 'refund')) as booked_kept,
              sum(debit_minor - credit_minor) filter (where account = 'memo.held') as booked_held,
              sum(debit_minor - credit_minor) filter (where account = 'gift_cards.liability') as booked_gift
            from ledger_entries where payment_id is not null group by 1
          ), cards as (
            select provider_object_id as id, sum(credit_minor - debit_minor) as owed
            from ledger_entries where account = 'gift_cards.liability' group by 1
          ), uses as (
            select gift_card_id as id, sum(kept_minor) as kept, sum(spent_minor - given_back_minor) as spent
            from gift_card_holds group by 1
          )
          select format('payment %s keeps %s, holds %s and %s of gift cards; the books say %s, %s and %s', id,
            captured_minor - refunded_minor, held_minor, gift_taken_minor - gift_refunded_minor,
            coalesce(booked_kept, 0), coalesce(booked_held, 0), coalesce(booked_gift, 0)) as what
          from payments left join booked on payment_id = payments.id
          where (captured_minor - refunded_minor, held_minor, gift_taken_minor - gift_refunded_minor)
            is distinct from (coalesce(booked_kept, 0), coalesce(booked_held, 0), coalesce(booked_gift, 0))
          union all
          select format('gift card %s is worth %s, the books owe %s; it keeps %s of %s', id, balance_minor, coalesce(owed, 0), held_minor, coalesce(uses.kept, 0))
          from gift_cards left join cards using (id) left join uses using (id)
          where balance_minor <> coalesce(owed, 0) or held_minor <> coalesce(uses.kept, 0)
          limit 20`,
      ),
  },
  {
    row: '10',
    sentence: 'Never more is given back than was taken, and each refund once',
    run: ({ databases: { payments: sql } }) =>
      judge(
        sql`select count(*) || ' refunds' as figure from refunds`,
        sql`
          with promised as (
            select payment_id, sum(amount_minor - gift_minor) filter (where status = 'SUCCEEDED') as gone, sum(gift_minor) filter (where status = 'SUCCEEDED') as gift_gone,
              sum(amount_minor - gift_minor) filter (where status = 'PENDING') as going, sum(gift_minor) filter (where status = 'PENDING') as gift_going
            from refunds group by 1
          )
          select format('payment %s took %s and %s of gift cards; %s and %s went back, %s and %s will; its refunds say %s and %s, %s and %s', id,
            captured_minor, gift_taken_minor, refunded_minor, gift_refunded_minor, refunding_minor, gift_refunding_minor,
            coalesce(gone, 0), coalesce(gift_gone, 0), coalesce(going, 0), coalesce(gift_going, 0)) as what
          from payments left join promised on payment_id = payments.id
          where refunded_minor + refunding_minor > captured_minor or gift_refunded_minor + gift_refunding_minor > gift_taken_minor
            or (refunded_minor, gift_refunded_minor, refunding_minor, gift_refunding_minor)
              is distinct from (coalesce(gone, 0), coalesce(gift_gone, 0), coalesce(going, 0), coalesce(gift_going, 0))
          limit 20`,
      ),
  },
  {
    row: '10',
    sentence: 'What a return is worth is owed once, and paid back once',
    whenSettled: true,
    run: async ({ databases: { orders, payments } }) => {
      const received = await orders`
        select id, order_id, (progress ->> 'refundMinor')::bigint::text as minor from returns
        where status in ('RECEIVED', 'REFUNDED') and (progress ->> 'refundMinor')::bigint > 0`
      const owed = await payments`
        select owed_back.return_id, owed_back.minor::text as minor, served_at is not null as is_served,
          coalesce(amount_minor, 0) <= owed_back.minor as is_within
        from owed_back left join refunds on refunds.id = refund_id where owed_back.return_id is not null`
      const owedOf = new Map(owed.map((row) => [row['return_id'], row]))
      return {
        figure: `${received.length} returns`,
        violations: received.flatMap(({ id, order_id: orderId, minor }) => {
          const row = owedOf.get(id)
          if (!row) return [`return ${id} of ${orderId} is worth ${minor}, and nothing is owed for it`]
          if (row['minor'] !== minor) return [`return ${id} is worth ${minor}, ${row['minor']} are owed for it`]
          return row['is_served'] && row['is_within'] ? [] : [`return ${id} is worth ${minor} and was not paid back so`]
        }),
      }
    },
  },
  {
    row: '12',
    sentence: 'Each confirmed order has its amount held or taken, in its currency',
    run: async ({ databases: { orders, payments } }) => {
      const sure = await orders`
        select id, (snapshot #>> '{totals,total,minor}')::bigint::text as total, snapshot ->> 'currency' as currency
        from orders where status = any(${confirmed})`
      const paid = await payments`
        select order_id, status, (amount_minor + gift_minor)::text as total, currency,
          (gift_held_minor + gift_taken_minor = gift_minor) as has_gift from payments`
      const paymentOf = new Map(paid.map((row) => [row['order_id'], row]))
      return {
        figure: `${sure.length} confirmed orders`,
        violations: sure.flatMap(({ id, total, currency }) => {
          const payment = paymentOf.get(id)
          if (!payment) return [`${id} is confirmed and has no payment`]
          const isHeld = ['AUTHORIZED', 'CAPTURING', 'CAPTURED'].includes(payment['status'])
          const isSame = payment['total'] === total && payment['currency'] === currency
          return isHeld && isSame && payment['has_gift']
            ? []
            : [
                `${id} costs ${total} ${currency}, its payment of ${payment['total']} ${payment['currency']} is ${payment['status']}`,
              ]
        }),
      }
    },
  },
  {
    row: '13',
    sentence: 'No money is kept of an order that is cancelled',
    whenSettled: true,
    run: async ({ databases: { orders, payments } }) => {
      const cancelled = await orders`select id from orders where status = 'CANCELLED'`
      const kept = await payments`
        select order_id, (captured_minor - refunded_minor - refunding_minor - disputed_minor)::text as kept, held_minor::text as held,
          (gift_held_minor + gift_taken_minor - gift_refunded_minor - gift_refunding_minor)::text as gift from payments
        where captured_minor - refunded_minor - refunding_minor - disputed_minor > 0 or held_minor > 0
          or gift_held_minor + gift_taken_minor - gift_refunded_minor - gift_refunding_minor > 0`
      const keptOf = new Map(kept.map((row) => [row['order_id'], row]))
      return {
        figure: `${cancelled.length} cancelled orders`,
        violations: cancelled.flatMap(({ id }) => {
          const money = keptOf.get(id)
          return money
            ? [`${id} is cancelled: ${money['kept']} are kept, ${money['held']} held, ${money['gift']} of gift cards`]
            : []
        }),
      }
    },
  },
]
