import { describe, expect, it } from 'vitest'
import { giftShop } from './gift-shop.ts'
import { icecat } from './icecat.ts'
import { ownFormat } from './own-format.ts'
import { pricesIn } from './rates.ts'
import { recognise } from './recognise.ts'
import { mapBatch } from './run-import.ts'

const printer = {
  id: '77',
  name: 'LX-9',
  title: 'Acme LX-9 <b>laser</b> printer &amp; copier',
  ean: ['12345678901', '4006381333931', '4006381333931', '0088888888888'],
  short_description: 'Prints<br />and copies &trade;',
  supplier: 'Acme',
  price: 4995,
  date_released: '2009-12-10T00:00:00Z',
  img_500x500: 'http://images.example.com/77.jpg',
  attr_t_type: 'Original',
  attr_n_weight: 3460.2,
  attr_b_duplex: false,
  attr_t_operating_temperature__t_t_: '0 - 35',
  attr_t_image_map: '<div><img src="x"></div>',
  attr_n_type: 3,
}

describe('an Icecat line', () => {
  it('becomes a product in plain text, with its dollars in every currency', () => {
    const { row } = icecat.map(printer, 'USD')

    expect(row).toMatchObject({
      externalId: 'icecat:77',
      title: 'Acme LX-9 laser printer & copier',
      description: 'Prints\nand copies ™',
      brand: 'Acme',
      images: [{ url: 'http://images.example.com/77.jpg' }],
      createdAt: new Date('2009-12-10T00:00:00Z'),
      variants: [{ sku: 'ICECAT-77', gtin: '4006381333931', weightGrams: 3461, prices: pricesIn(4995, 'USD') }],
    })
  })

  it('has readable attributes: typed, without empty ones, with every EAN when there are several', () => {
    const { row } = icecat.map(printer, 'USD')

    expect(row?.attributes).toEqual({
      type: 'Original',
      'type (number)': 3,
      weight: 3460.2,
      duplex: false,
      'operating temperature': '0 - 35',
      ean: ['12345678901', '4006381333931', '0088888888888'],
    })
  })

  it('does with little: a model number for a title, no maker, no picture, no date', () => {
    const { row } = icecat.map(
      { id: '1', name: 'X1', title: ' ', ean: [], price: 1, date_released: 'soon', img_high: 'javascript:alert(1)' },
      'USD',
    )

    expect(row).toMatchObject({ title: 'X1', brand: null, createdAt: null, variants: [{ gtin: null }] })
    expect(row).not.toHaveProperty('images')
  })

  it('keeps the attributes that fit', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, nth) => [`attr_n_size_${nth}`, nth]))

    expect(Object.keys(icecat.map({ ...printer, ...many }, 'USD').row?.attributes ?? {}).length).toBeLessThanOrEqual(
      200,
    )
  })

  it.each([
    ['no price', { price: undefined }, /^price/],
    ['a free product', { price: 0 }, /^price/],
    ['half a cent', { price: 0.5 }, /^price/],
    ['no id', { id: '' }, /^id/],
    ['no name at all', { name: '', title: '<br>' }, /^title/],
  ])('is refused with %s', (_, change, reason) => {
    expect(icecat.map({ ...printer, ...change }, 'USD').bad).toMatch(reason)
  })
})

describe('a row of the gift shop', () => {
  it.each([
    ['2.55', 255],
    ['10', 1000],
    ['0.4', 40],
    ['1.065', 107],
  ])('costs %s pounds exactly', (priceGbp, pence) => {
    const { row } = giftShop.map({ sku: ' 85123a ', name: 'WHITE  HANGING HEART ', priceGbp }, 'GBP')

    expect(row).toMatchObject({ externalId: 'gift-shop:85123A', title: 'WHITE HANGING HEART' })
    expect(row?.variants[0]).toMatchObject({ sku: '85123A', prices: pricesIn(pence, 'GBP') })
  })

  it.each([
    [{ sku: '1', name: '', priceGbp: '1' }, 'name'],
    [{ sku: '', name: 'Mug', priceGbp: '1' }, 'sku'],
    [{ sku: '1', name: 'Mug', priceGbp: '0.00' }, 'above 0'],
    [{ sku: '1', name: 'Mug', priceGbp: '-2.00' }, 'above 0'],
    [{ sku: '1', name: 'Mug', priceGbp: '1,20' }, 'no amount'],
    [{ sku: '1' }, 'name'],
  ])('is refused when it is %o', (record, reason) => {
    expect(giftShop.map(record, 'GBP').bad).toContain(reason)
  })
})

describe('a row of our own format', () => {
  const row = { title: 'Mug', variants: [{ sku: 'M', prices: [{ minorUnits: 1000, currency: 'EUR' }] }] }

  it('keeps its own prices and gets the missing ones', () => {
    const given = [
      { minorUnits: 999, currency: 'USD' },
      { minorUnits: 1000, currency: 'EUR' },
    ]

    const { row: mapped } = ownFormat.map({ ...row, variants: [{ sku: 'M', prices: given }] }, 'EUR')

    const prices = Object.fromEntries(
      mapped?.variants[0]?.prices.map(({ currency, minorUnits }) => [currency, minorUnits]) ?? [],
    )
    expect(prices).toMatchObject({ USD: 999, EUR: 1000 })
    expect(Object.keys(prices).toSorted()).toEqual(['EUR', 'GBP', 'JPY', 'USD'])
  })

  it.each([
    [{ ...row, colour: 'red' }, 'colour'],
    [{ ...row, title: 7 }, 'title'],
    [{ ...row, createdAt: 'yesterday' }, 'createdAt'],
    [{ ...row, variants: [] }, 'variants'],
    [{ ...row, variants: [{ sku: 'M', prices: [{ minorUnits: 1.5, currency: 'EUR' }] }] }, 'minorUnits'],
    ['text', ''],
    [null, ''],
  ])('is refused when its types are wrong: %o', (record, reason) => {
    expect(ownFormat.map(record, 'EUR').bad).toContain(reason)
  })
})

describe('a batch', () => {
  it('sends the good rows with their lines and reports the others by theirs', () => {
    const records = [
      { line: 3, size: 1, content: JSON.stringify(printer) },
      { line: 4, size: 1, content: '{"id":' },
      { line: 6, size: 1, content: JSON.stringify({ ...printer, price: -1 }) },
      { line: 7, size: 1_000_000, content: JSON.stringify(printer) },
    ]

    const { rows, bad } = mapBatch(records, icecat, null)

    expect(rows.map(({ line, status }) => [line, status])).toEqual([[3, 'ACTIVE']])
    expect(bad.map(({ line }) => line)).toEqual([4, 6, 7])
    expect(bad.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('not JSON'),
      expect.stringMatching(/^price/),
      expect.stringContaining('longer than'),
    ])
  })

  it('takes the prices in the currency that the user names', () => {
    const { rows } = mapBatch([{ line: 1, size: 1, content: JSON.stringify(printer) }], icecat, 'EUR')

    expect(rows[0]?.variants[0]?.prices).toContainEqual({ currency: 'EUR', minorUnits: 4995 })
  })
})

describe('the first line of a file', () => {
  it.each([
    [JSON.stringify(printer), icecat],
    ['\uFEFFsku,name,priceGbp,unitsSold', giftShop],
    ['{"title":"Mug","variants":[]}', ownFormat],
    ['{"name":"Mug"}', null],
    ['InvoiceNo,StockCode', null],
    ['{"broken', null],
    ['[1]', null],
    ['', null],
  ])('tells what %s is', (line, format) => {
    expect(recognise(line)).toBe(format)
  })
})
