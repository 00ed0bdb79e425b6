import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assessSitting } from '../../src/sitting/index.js';
import { wordReport } from '../../src/wording/index.js';
import { jsonOf, MODEL_CASE, sittingOf } from '../sitting/reading.js';
import { faintTexts } from './contrast.js';
import { formCases, refusedCases } from './figures.cases.js';
import { ARGUMENTS, BROWSER, pages, referenceFiles, SITE, startServer } from './site.js';

const lacking = BROWSER === undefined ? 'aucun navigateur (Chromium) sur cette machine' : existsSync(SITE) ? undefined : 'le site n’est pas construit : npm run docs';

if (lacking !== undefined) {
  test(`Le site n’est pas regardé : ${lacking}`, ({ skip }) => {
    skip();
  });
}

/** What the page said against itself, and whom it asked for anything. */
interface Watched {
  readonly page: Page;
  readonly complaints: Array<string>;
  readonly asked: Array<string>;
}

const CHECK = '/verifier-une-seance.html';
const SHOWN = [CHECK, '/verifier-hors-ligne.html', '/', '/rules/', '/rules/quorum.html', '/rules/par-collectivite.html', '/rules/versions.html', '/rules/elections.html', '/interpretations/001-bureau-with-delegation.html', '/glossary.html'];

/** A page of each sort of the reference. */
const REFERENCE = ['index', 'modules/deliberant_quorum', 'functions/deliberant_quorum.assessQuorum', 'interfaces/deliberant_quorum.QuorumFacts', 'types/deliberant_quorum.QuorumFinding', 'variables/deliberant_vote.MATTERS'].map((name) => `/reference/${name}.html`);

/** No-break spaces as plain ones: a reader sees no difference. */
const spaced = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

describe.skipIf(lacking !== undefined)('Le site, dans un navigateur', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startServer>>;

  beforeAll(async () => {
    server = await startServer();
    browser = await chromium.launch({ executablePath: BROWSER!, args: ARGUMENTS });
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const open = async (path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Watched> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    const watched: Watched = { page, complaints: [], asked: [] };
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') watched.complaints.push(message.text());
    });
    page.on('pageerror', (error) => watched.complaints.push(error.message));
    page.on('request', (request) => watched.asked.push(request.url()));
    await page.goto(path.startsWith('file:') ? path : `${server.address}${path}`, { waitUntil: 'networkidle' });
    return watched;
  };

  const summary = (page: Page): Promise<string> => page.locator('.check-summary').innerText().then(spaced);
  const breaches = (page: Page): Promise<string> => page.locator('.check-breaches').innerText().then(spaced);

  test('chaque page se charge sans une erreur et sans rien demander à un autre hôte', async () => {
    const { page, complaints, asked } = await open('/');
    for (const path of pages()) await page.goto(`${server.address}/${path}`, { waitUntil: 'load' });
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(`${server.address}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(asked.length).toBeGreaterThan(pages().length);
    await page.close();
  }, 600_000);

  test('la page « Vérifier une séance » rend le rapport du cas modèle, avec ses trois figures', async () => {
    const { page, complaints } = await open(CHECK);
    expect(await summary(page)).toBe('Aucune irrégularité relevée ; 1 point indéterminé.');
    expect(spaced(await page.locator('.check-page').innerText())).toContain('Quorum atteint : 34 requis sur 67 en exercice, 40 présents ; les pouvoirs ne comptent pas.');
    expect(await page.locator('.check-figure svg > title').allTextContents().then((titles) => titles.map(spaced))).toEqual(['Présences : 67 membres en exercice', 'Plan de financement : coût de 981 000,00 €', 'De la convocation à la fin du délai de recours']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  const fillIn = async (page: Page, champ: string, saisi: string): Promise<void> => {
    const field = page.getByLabel(champ, { exact: true });
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(saisi);
    else await field.fill(saisi);
  };

  test.each(formCases)('$id $cas : l’irrégularité, son article et sa règle', async ({ saisies, phrase, article, règle }) => {
    const { page, complaints, asked } = await open(CHECK);
    for (const [champ, saisi] of saisies) await fillIn(page, champ, saisi);
    const line = page.locator('.check-breaches .check-line', { hasText: new RegExp(phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s')) }).first();
    expect(spaced(await line.innerText())).toContain(article);
    expect(await line.getByRole('link', { name: 'la règle' }).getAttribute('href')).toBe(`/rules/${règle}.html`);
    expect((await page.request.get(`${server.address}/rules/${règle}.html`)).status()).toBe(200);
    expect(complaints).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(server.address) && !url.startsWith('data:'))).toEqual([]);
    await page.close();
  });

  test.each(refusedCases)('$id $cas : refusé sous le champ, et aucun rapport', async ({ champ, saisi, sous, phrase }) => {
    const { page, complaints } = await open(CHECK);
    await fillIn(page, champ, saisi);
    await page.getByLabel(champ, { exact: true }).blur();
    expect(await page.getByLabel(champ, { exact: true }).inputValue()).toBe(saisi);
    const field = page.getByLabel(sous ?? champ, { exact: true });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('2px');
    const describing = ((await field.getAttribute('aria-describedby')) ?? '').split(' ').map((id) => page.locator(`[id="${id}"]`).innerText());
    expect(spaced((await Promise.all(describing))[0] ?? '')).toContain(phrase);
    expect(spaced(await page.locator('.check-defects li').allInnerTexts().then((lines) => lines.join('\n')))).toContain(phrase);
    expect(await summary(page)).toBe('Ces données ne décrivent pas une séance : 1 défaut, aucun rapport.');
    expect(await page.locator('.check-line, .check-figure, .conforms').count()).toBe(0);
    expect(await page.locator('.check-field [aria-invalid="true"]').count()).toBe(1);
    expect(await page.evaluate(faintTexts, 4.5)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('le rapport suit la saisie lettre à lettre : le champ garde le repère et le curseur', async () => {
    const { page } = await open(CHECK);
    const field = page.getByLabel('Membres présents', { exact: true });
    const caret = (): Promise<unknown> => field.evaluate((element) => [document.activeElement === element, (element as HTMLInputElement).selectionStart]);
    await field.click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Delete');
    expect([await field.inputValue(), await caret()]).toEqual(['0', [true, 0]]);
    expect(await breaches(page)).toContain('34 requis sur 67 en exercice, 0 présent');
    await page.keyboard.type('3');
    expect([await field.inputValue(), await caret()]).toEqual(['30', [true, 1]]);
    expect(await breaches(page)).toContain('34 requis sur 67 en exercice, 30 présents');
    await page.getByLabel('Montant de la subvention', { exact: true }).fill('94 000');
    expect(await page.getByLabel('Montant de la subvention', { exact: true }).inputValue()).toBe('94 000');
    await page.getByLabel('Montant de la subvention', { exact: true }).blur();
    expect(await page.getByLabel('Montant de la subvention', { exact: true }).inputValue()).toBe('94000.00');
    await page.close();
  });

  test.each([360, 1280])('à %i pixels de large, le bilan reste en vue de chaque champ et ne le couvre pas', async (width) => {
    const { page } = await open(CHECK, { viewport: { width, height: 800 } });
    const fields = page.locator('.check-form').locator('input, select');
    for (let place = 0; place < (await fields.count()); place++) {
      await fields.nth(place).focus();
      const [top, bottom, field] = await page.locator('.check-status').evaluate((bar) => {
        const { top: above, bottom: below } = bar.getBoundingClientRect();
        return [above, below, document.activeElement!.getBoundingClientRect().top] as const;
      });
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(field);
      expect(await page.locator('.check-summary').evaluate((line) => {
        const { left, top: above, height } = line.getBoundingClientRect();
        return line === document.elementFromPoint(left + 20, above + height / 2);
      })).toBe(true);
    }
    await page.close();
  });

  test('sur un petit écran, un bouton mène du bilan au rapport', async () => {
    const { page } = await open(CHECK, { viewport: { width: 360, height: 740 } });
    await page.getByRole('button', { name: 'Voir le rapport' }).click();
    const [bar, heading] = await page.evaluate(() => [document.querySelector('.check-status')!.getBoundingClientRect().bottom, document.activeElement!.getBoundingClientRect()] as const);
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Le rapport');
    expect(heading.top).toBeGreaterThanOrEqual(bar);
    expect(heading.bottom).toBeLessThanOrEqual(740);
    await page.close();
  });

  test('une catégorie sans bureau : l’assemblée, puis l’organe qu’on choisit parmi les siens', async () => {
    const { page } = await open(CHECK);
    for (const [kind, organ] of [['commune', 'conseil municipal'], ['departement', 'conseil départemental'], ['ccas', 'conseil d’administration']] as const) {
      await fillIn(page, 'Catégorie de la collectivité', kind);
      expect(await page.getByLabel('Organe', { exact: true }).locator('option:checked').innerText()).toBe(organ);
      expect(spaced(await page.locator('.check-page strong').first().innerText())).toContain(`— ${organ}, séance`);
    }
    await fillIn(page, 'Catégorie de la collectivité', 'departement');
    await fillIn(page, 'Organe', 'permanent-commission');
    expect(spaced(await page.locator('.check-page strong').first().innerText())).toContain('— commission permanente, séance');
    await page.close();
  });

  test('un partage égal : le scrutin, puis la voix du président', async () => {
    const { page } = await open(CHECK);
    const vote = (): Promise<string> => page.locator('.check-page section').last().innerText().then(spaced);
    for (const [champ, saisi] of [['Voix pour', '23'], ['Voix contre', '23'], ['Résultat annoncé', '']] as const) await fillIn(page, champ, saisi);
    expect(await vote()).toContain('il manque le mode de scrutin');
    await fillIn(page, 'Scrutin', 'public');
    expect(await vote()).toContain('la voix du président est prépondérante, et son vote n’est pas connu');
    await fillIn(page, 'Voix du président', 'for');
    expect(await vote()).toContain('Adopté : 23 pour, 23 contre, 46 suffrages exprimés ; la voix du président l’emporte.');
    await fillIn(page, 'Scrutin', 'secret');
    expect(await vote()).toContain('Rejeté : 23 pour, 23 contre, 46 suffrages exprimés ; partage sans voix prépondérante.');
    await page.close();
  });

  test('un jour se lit en toutes lettres à côté de son champ', async () => {
    const { page } = await open(CHECK);
    const words = page.getByLabel('Jour de la séance', { exact: true }).locator('xpath=following-sibling::small');
    expect(spaced(await words.innerText())).toBe('4 juillet 2024');
    await page.getByLabel('Jour de la séance', { exact: true }).fill('2024-07-01');
    expect(spaced(await words.innerText())).toBe('1er juillet 2024');
    await page.close();
  });

  test('le bouton des fichiers parle français, et s’ouvre au clavier', async () => {
    const { page } = await open(CHECK);
    const chosen = page.waitForEvent('filechooser');
    const button = page.getByLabel('Ouvrir un fichier JSON');
    expect(await button.evaluate((element) => getComputedStyle(element).opacity)).toBe('0');
    expect(await page.locator('.check-file').innerText()).toBe('Ouvrir un fichier JSON');
    await page.getByRole('button', { name: 'Reprendre le cas modèle' }).focus();
    await page.keyboard.press('Tab');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('.check-file').evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    await page.keyboard.press('Enter');
    await (await chosen).setFiles('test/sitting/real/001-saint-ay.json');
    await page.getByText('Fichier choisi : 001-saint-ay.json').waitFor();
    expect(await breaches(page)).toContain('Convocation tardive');
    await page.close();
  });

  test('un texte ou un fichier illisible : rien ne reste du rapport ni du formulaire d’avant', async () => {
    const { page, complaints } = await open(CHECK);
    const nothingLeft = async (): Promise<void> => {
      expect(await summary(page)).toBe('Données illisibles : aucun rapport.');
      expect(await page.locator('.check-line, .check-figure, .conforms, .check-text').count()).toBe(0);
      expect(await page.locator('.check-form').isVisible()).toBe(false);
      expect(spaced(await page.locator('.check-page').innerText())).not.toContain('Aucune irrégularité');
    };
    await page.getByText('Voir ou coller les données (JSON)').click();
    await page.getByLabel('Données de la séance').fill('{ "heldOn": ');
    await nothingLeft();
    expect(await page.getByRole('alert').innerText()).toContain('n’est pas du JSON');
    await page.getByRole('button', { name: 'Reprendre le cas modèle' }).click();
    expect(await page.locator('.check-form').isVisible()).toBe(true);
    await page.getByLabel('Ouvrir un fichier JSON').setInputFiles({ name: 'acte.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    await page.getByText('Fichier choisi : acte.pdf').waitFor();
    await nothingLeft();
    expect(await page.evaluate(faintTexts, 4.5)).toEqual([]);
    await page.getByLabel('Ouvrir un fichier JSON').setInputFiles('test/sitting/real/001-saint-ay.json');
    await page.getByText('0 jour franc').first().waitFor();
    expect(await summary(page)).toMatch(/irrégularités? relevées?/);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('la page en un seul fichier s’ouvre d’un disque, sans serveur', async () => {
    const { page, complaints, asked } = await open(new URL('verifier-hors-ligne.html', `file://${SITE}`).href);
    expect(await summary(page)).toContain('Aucune irrégularité relevée');
    await page.getByLabel('Membres présents').fill('33');
    expect(await breaches(page)).toContain('Quorum non atteint : 34 requis sur 67 en exercice, 33 présents');
    expect(await page.locator('.check-breaches .check-line', { hasText: 'Quorum non atteint' }).first().getByRole('link', { name: 'la règle' }).getAttribute('href')).toBe('./rules/quorum.html');
    expect(await page.evaluate(faintTexts, 4.5)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(asked.filter((url) => !url.startsWith('data:')).length).toBe(1);
    await page.close();
  });

  test('au clavier seul : un chiffre changé, le rapport lu, puis copié ; le repère de saisie se voit à chaque arrêt', async () => {
    const { page } = await open(CHECK);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.address });
    const here = (): Promise<{ readonly name: string; readonly outlined: boolean }> =>
      page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const labels = (element as HTMLInputElement).labels;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return { name: (labels?.[0]?.innerText ?? element.innerText).trim(), outlined: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' };
      });
    const unseen: Array<string> = [];
    const goTo = async (name: string): Promise<void> => {
      for (let stops = 0; stops < 400; stops++) {
        await page.keyboard.press('Tab');
        const at = await here();
        if (!at.outlined) unseen.push(at.name);
        if (at.name === name) return;
      }
      throw new Error(`« ${name} » ne s’atteint pas au clavier`);
    };
    await goTo('Membres présents');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('33');
    await goTo('Copier le rapport');
    expect(await summary(page)).toMatch(/irrégularités? relevées?/);
    expect(await breaches(page)).toContain('Quorum non atteint');
    await page.keyboard.press('Enter');
    await page.getByText('Rapport copié.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Quorum non atteint');
    expect(unseen).toEqual([]);
    await page.close();
  });

  test('le rapport copié est celui de la bibliothèque', async () => {
    const { page } = await open(CHECK);
    await page.getByText('Le rapport en texte').click();
    expect(await page.locator('.check-text').textContent()).toBe(wordReport(assessSitting(sittingOf(jsonOf(MODEL_CASE))), 'fr'));
    await page.close();
  });

  test('des données collées ou ouvertes : autre séance, texte qui n’est pas du JSON, données qui ne sont pas une séance', async () => {
    const { page, complaints } = await open(CHECK);
    await page.getByText('Voir ou coller les données (JSON)').click();
    const data = page.getByLabel('Données de la séance');
    await data.fill('{');
    expect(await page.getByRole('alert').innerText()).toContain('n’est pas du JSON');
    await data.fill('{"heldOn": "2024-02-30"}');
    expect(await summary(page)).toMatch(/^Ces données ne décrivent pas une séance : \d+ défaut/);
    expect(spaced(await page.locator('.check-defects').innerText())).toContain('2024-02-30');
    await page.getByLabel('Ouvrir un fichier JSON').setInputFiles('test/sitting/real/001-saint-ay.json');
    await page.getByText('0 jour franc').first().waitFor();
    expect(await breaches(page)).toContain('Convocation tardive');
    await page.getByRole('button', { name: 'Reprendre le cas modèle' }).click();
    expect(await summary(page)).toContain('Aucune irrégularité relevée');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each([360, 1280])('à %i pixels de large, aucune page ne défile de côté', async (width) => {
    const { page } = await open('/', { viewport: { width, height: 800 } });
    const wide: Array<string> = [];
    for (const path of SHOWN) {
      await page.goto(`${server.address}${path}`, { waitUntil: 'networkidle' });
      const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const);
      if (needed > given) wide.push(`${path} : ${needed} pour ${given}`);
    }
    expect(wide).toEqual([]);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('contraste d’au moins 4,5 pour 1 (%s)', async (colorScheme) => {
    const { page } = await open('/', { colorScheme });
    for (const path of SHOWN) {
      await page.goto(`${server.address}${path}`, { waitUntil: 'networkidle' });
      expect(await page.evaluate(faintTexts, 4.5), path).toEqual([]);
    }
    await page.goto(`${server.address}${CHECK}`, { waitUntil: 'networkidle' });
    await page.getByLabel('Membres présents').fill('33');
    await page.getByLabel('Membres présents').blur();
    expect(await page.evaluate(faintTexts, 4.5)).toEqual([]);
    await page.close();
  });

  test('chaque champ a son étiquette', async () => {
    const { page } = await open(CHECK);
    expect(await page.locator('.check-page').locator('input, select, textarea').evaluateAll((fields) => fields.filter((field) => (field as HTMLInputElement).labels?.length !== 1).map(({ id }) => id))).toEqual([]);
    await page.close();
  });

  test('imprimée, la page garde le rapport et les figures, sans le formulaire ni les menus', async () => {
    const { page } = await open(CHECK);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.check-form').isVisible()).toBe(false);
    expect(await page.locator('.VPNav').isVisible()).toBe(false);
    expect(await page.locator('.check-figure').first().isVisible()).toBe(true);
    expect(await page.locator('.check-line').first().isVisible()).toBe(true);
    await page.close();
  });

  test('la recherche trouve la page du quorum, au clavier', async () => {
    const { page, asked } = await open('/');
    await page.keyboard.press('Control+k');
    await page.locator('#localsearch-input').fill('quorum');
    await page.locator('.VPLocalSearchBox .result').first().waitFor();
    expect(await page.locator('.VPLocalSearchBox .result').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))).toContain('/rules/quorum.html');
    expect(asked.filter((url) => !url.startsWith(server.address) && !url.startsWith('data:'))).toEqual([]);
    await page.close();
  });

  test('la page d’une règle : ce qu’elle dit, ses articles, ses cas, une fois dépliés', async () => {
    const { page } = await open('/rules/quorum.html');
    await page.locator('summary', { hasText: 'quorum.cases' }).first().click();
    const text = spaced(await page.locator('main').innerText());
    for (const part of ['plus de la moitié', 'L. 2121-17', 'Cas éprouvés', 'QUO-01', 'Ce que la règle ne couvre pas']) expect(text).toContain(part);
    expect(text).toContain(spaced(/34 requis sur 67 en exercice/.exec(readFileSync('docs/rules/quorum.md', 'utf8'))?.[0] ?? 'absent'));
    await page.close();
  });

  test('la référence du code : le menu y mène, chaque sorte de page se charge sans une erreur, les notes du site y sont liées', async () => {
    const { page, complaints, asked } = await open('/');
    await page.getByRole('link', { name: 'Référence du code' }).first().click();
    await page.waitForURL('**/reference/index.html');
    for (const path of REFERENCE) await page.goto(`${server.address}${path}`, { waitUntil: 'networkidle' });
    await page.goto(`${server.address}/reference/functions/deliberant_quorum.assessQuorum.html`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: '001-bureau-with-delegation' }).click();
    await page.waitForURL('**/interpretations/001-bureau-with-delegation.html');
    expect(complaints).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(`${server.address}/`) && !url.startsWith('data:'))).toEqual([]);
    await page.close();
  });

  test('aucun fichier de la référence ne nomme un autre hôte à charger', () => {
    const files = referenceFiles();
    const naming = files.filter((path) => /(?:src|href)=["']?(?:https?:)?\/\/|url\(["']?https?:|@import|\bfetch\(["'`]http/.test(readFileSync(join(SITE, path), 'utf8')));
    expect(naming).toEqual([]);
    expect(files.length).toBeGreaterThan(700);
  });
});
