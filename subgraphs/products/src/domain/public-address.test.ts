import { describe, expect, it } from 'vitest'
import { isPublicAddress } from './public-address.ts'

describe('an address on the web', () => {
  it.each([
    'https://cdn.example/b.png',
    'http://images.example.com/77.jpg?size=500',
    'https://93.184.216.34/a.png',
    'https://[2606:2800:220:1::1]/a.png',
    'https://localhost.example.com/a.png',
    'https://10.example.com/a.png',
    'https://100.128.0.1/a.png',
  ])('%s is one', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    'http://169.254.169.254/latest/meta-data',
    'http://localhost/a.png',
    'http://localhost:9200/_search',
    'http://db.internal/a.png',
    'http://127.1/a.png',
    'http://2130706433/a.png',
    'http://0x7f.0.0.1/a.png',
    'http://0177.0.0.1/a.png',
    'http://10.1.2.3/a.png',
    'http://172.31.0.1/a.png',
    'http://192.168.0.1/reboot',
    'http://[::1]/a.png',
    'http://[::]/a.png',
    'http://[::ffff:127.0.0.1]/a.png',
    'http://[fe80::1]/a.png',
    'http://[fd00::1]/a.png',
    'https://user:secret@cdn.example/a.png',
    'http://',
    'nothing',
  ])('%s is none', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})
