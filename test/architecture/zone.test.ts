import { describe, expect, test } from 'vitest';

const zone = process.env['DELIBERANT_ZONE'];

describe('Le fuseau horaire de la suite', () => {
  test.skipIf(zone === undefined)(`${zone ?? 'aucun'} est bien celui du processus`, () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(process.env['TZ']).toBe(zone);
  });
});
