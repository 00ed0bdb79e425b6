import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sittingServer } from '../../docs/guide/express-server.js';
import { assessSitting } from '../../src/sitting/index.js';
import { wordDefect, wordReport } from '../../src/wording/index.js';
import { jsonOf, MODEL_CASE, sittingOf } from '../sitting/reading.js';

let server: Server;
let address: string;

beforeAll(async () => {
  server = sittingServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sittings/report`;
});

afterAll(async () => {
  await new Promise((closed) => server.close(closed));
});

const post = (data: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(data) });

const model = (changed: object = {}): object => ({ ...(jsonOf(MODEL_CASE) as object), ...changed });

describe('Recette : un serveur Express', () => {
  test('une séance : son rapport, en données', async () => {
    const response = await post(model());
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(assessSitting(sittingOf(jsonOf(MODEL_CASE))))));
  });

  test.each(['fr', 'en'] as const)('la même en texte, dans la langue de la demande : %s', async (locale) => {
    const response = await post(model(), { Accept: 'text/plain', 'Accept-Language': locale });
    expect([response.status, response.headers.get('content-type'), response.headers.get('content-language')]).toEqual([200, 'text/plain; charset=utf-8', locale]);
    expect(await response.text()).toBe(wordReport(assessSitting(sittingOf(jsonOf(MODEL_CASE))), locale));
  });

  test.each([
    ['fr', 'fr-FR,fr;q=0.9,en;q=0.8'], ['en', 'en-GB,en;q=0.9'], ['fr', 'de'],
  ] as const)('des données qui ne sont pas une séance : 422, chaque défaut à sa place, en %s pour « %s »', async (locale, asked) => {
    const response = await post(model({ heldOn: '2024-06-31', secretaries: ['personne'] }), { 'Accept-Language': asked });
    expect(response.status).toBe(422);
    const defects = [
      { path: ['heldOn'], problem: { _tag: 'UnknownComponent', what: 'civil-day', text: '2024-06-31', part: 'day' } },
      { path: ['secretaries', 0], problem: { _tag: 'UnknownMember', member: 'personne', near: null } },
    ] as const;
    expect(await response.json()).toEqual({ defects: defects.map(({ path, problem }) => ({ path, sentence: wordDefect({ path, problem }, locale) })) });
  });

  test('un corps absent, ou qui n’est pas du JSON : 422, puis 400 d’Express', async () => {
    expect((await fetch(address, { method: 'POST' })).status).toBe(422);
    expect((await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{' })).status).toBe(400);
  });
});
