// Embed in Express: a sitting comes as JSON; its report goes out, or 422 with every defect worded in the language of the request.
//   npx tsx docs/guide/express-server.ts 3000
import { pathToFileURL } from 'node:url';
import type { Defect, Locale } from 'deliberant';
import { assessSitting, sittingCodec, wordDefect, wordReport } from 'deliberant';
import type { Express, Request, Response } from 'express';
import express from 'express';

/** What a client is told of one defect: the path to mark in its form, the sentence to show there. */
const told = (locale: Locale) => ({ path, problem }: Defect): { readonly path: Defect['path']; readonly sentence: string } => ({
  path, sentence: wordDefect({ path, problem }, locale),
});

const localeOf = (request: Request): Locale => (request.acceptsLanguages('fr', 'en') === 'en' ? 'en' : 'fr');

/** Any consumer of Standard Schema takes the codec as it is; here it is called directly. */
const report = (request: Request, response: Response): void => {
  const locale = localeOf(request);
  const read = sittingCodec['~standard'].validate(request.body);
  response.set('Content-Language', locale).vary('Accept-Language');
  if (read.issues !== undefined) {
    response.status(422).json({ defects: read.issues.map(({ defect }) => defect).map(told(locale)) });
    return;
  }
  const found = assessSitting(read.value);
  // A report is plain data; a client that asks for text has it in words.
  if (request.accepts('json', 'text') === 'text') response.type('text/plain').send(wordReport(found, locale));
  else response.json(found);
};

/** The application, to listen where you like, or to mount in another one. */
export const sittingServer = (): Express => {
  const application = express();
  application.disable('x-powered-by');
  // Every number of the data is a whole number or a text: JSON loses nothing.
  application.post('/sittings/report', express.json({ limit: '1mb' }), report);
  return application;
};

const [, script, port] = process.argv;
if (script !== undefined && port !== undefined && import.meta.url === pathToFileURL(script).href) {
  sittingServer().listen(Number(port), '127.0.0.1', () => { console.log(`http://127.0.0.1:${port}/sittings/report`); });
}
