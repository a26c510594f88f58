// A proxy for development, as Vite and Next.js have.
import { createServer, request } from 'node:http';

export async function proxy(t, { target, changeOrigin }) {
  const to = new URL(target);
  const server = createServer((incoming, outgoing) => {
    const headers = changeOrigin ? { ...incoming.headers, host: to.host } : incoming.headers;
    const forwarded = request(new URL(incoming.url, to), { method: incoming.method, headers }, answer => {
      outgoing.writeHead(answer.statusCode, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(forwarded);
  });
  await new Promise(listening => server.listen(0, '127.0.0.1', listening));
  t.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}`;
}
