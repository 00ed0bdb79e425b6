import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where `npm run docs` leaves the site. */
export const SITE = fileURLToPath(new URL('../../docs/.vitepress/dist/', import.meta.url));

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** A browser of this machine, or none; none is ever downloaded. */
export const BROWSER = BROWSERS.find((path) => existsSync(path));

export const ARGUMENTS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

const pathsIn = (folder: string): ReadonlyArray<string> => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).sort();

/** Every page of the site proper, by its path in the site. */
export const pages = (): ReadonlyArray<string> => pathsIn(SITE).filter((path) => path.endsWith('.html') && !path.startsWith('reference/'));

/** Every file of the reference that a browser reads: far more pages than one looks at, all made by one mould. */
export const referenceFiles = (): ReadonlyArray<string> => pathsIn(join(SITE, 'reference')).filter((path) => /\.(?:html|css|js)$/.test(path)).map((path) => `reference/${path}`);

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

/** A plain server of files: no rewriting, nothing but what stands in the folder. */
const serve = (): Server =>
  createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname));
    const file = join(SITE, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(SITE) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  });

/** Starts the server on a free port; the address has no final slash. */
export const startServer = async (): Promise<{ readonly address: string; readonly close: () => void }> => {
  const server = serve();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => { server.close(); } };
};
