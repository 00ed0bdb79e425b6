import { describe, expect, test } from 'vitest';
import type { PublicityFacts } from '../../../src/act/index.js';
import { assessPublicity, PUBLICITY_MODES } from '../../../src/act/index.js';
import { cited, withoutBasis } from '../../body/organs.js';
import { day } from '../../calendar/day.js';
import { actFacts } from '../acts.js';
import type { PublicityCase } from './publicity.cases.js';
import { publicityCases } from './publicity.cases.js';

const factsOf = ({ organe, acte }: Pick<PublicityCase, 'organe' | 'acte'>): PublicityFacts => {
  const { décidé = '2024-07-04', nature, publié, notifié, mode, choix, communeNouvelle, urgence, enLigne, jusquau } = acte;
  return {
    ...actFacts(organe, { décidé, ...(nature === undefined ? {} : { nature }), ...(publié === undefined ? {} : { publié }), ...(notifié === undefined ? {} : { notifié }) }),
    mode, choice: choix, urgency: urgence,
    newCommuneSince: communeNouvelle === undefined ? undefined : day(communeNouvelle),
    electronicOn: enLigne === undefined ? undefined : day(enLigne),
    onlineUntil: jusquau === undefined ? undefined : day(jusquau),
  };
};

describe('CGCT, art. L2131-1, II à V : un acte est publié ou notifié comme la loi de son organisme le veut', () => {
  test.each(publicityCases)('$id $cas', (row) => {
    const findings = assessPublicity(factsOf(row));
    expect(findings.map(withoutBasis)).toEqual(row.attendu);
    expect(findings.flatMap(({ basis }) => cited(basis))).toEqual(row.fondement);
  });

  test('de 3 000 à 4 000 habitants, sous 3 500 le choix vaut, à partir de là l’électronique seul', () => {
    const wrong: Array<string> = [];
    for (let population = 3000; population <= 4000; population++) {
      for (const choix of [...PUBLICITY_MODES, 'none'] as const) {
        for (const mode of PUBLICITY_MODES) {
          const [found] = assessPublicity(factsOf({ organe: { type: 'commune', population }, acte: { mode, choix } }));
          const wanted = population >= 3500 || choix === 'none' ? 'electronic' : choix;
          if (found?._tag !== (mode === wanted ? 'PublicityRegular' : 'PublicityIrregular')) wrong.push(`${population} ${choix} ${mode}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('les cas ont chacun leur numéro', () => {
    expect(new Set(publicityCases.map(({ id }) => id)).size).toBe(publicityCases.length);
  });
});
