import http from 'node:http'
import https from 'node:https'

/** For containers: exits 0 when the part in this one is ready. */
const { get, scheme } = process.env.TLS_CERT ? { ...https, scheme: 'https' } : { ...http, scheme: 'http' }
const url = `${scheme}://127.0.0.1:${process.env.PORT}/health/ready`
get(url, { rejectUnauthorized: false }, ({ statusCode }) => process.exit(statusCode === 200 ? 0 : 1)).on('error', () =>
  process.exit(1),
)
