/** One request as the load sends it. */
export type LoadRequest = { method: 'GET' | 'POST'; path: string; headers: Record<string, string>; body: string }

/** The bytes of a request. */
export const render = ({ method, path, headers, body }: LoadRequest, host: string): Buffer =>
  Buffer.from(
    [
      `${method} ${path} HTTP/1.1`,
      `host: ${host}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      ...(method === 'GET' ? [] : [`content-length: ${Buffer.byteLength(body)}`]),
      '',
      body,
    ].join('\r\n'),
  )
