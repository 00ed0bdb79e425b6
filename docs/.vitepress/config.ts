import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';
import { writeOfflinePage } from './offline.js';
import { recipes } from '../guide/[recipe].paths.js';
import { POLICY } from '../generator/policy.mjs';
import { RULES, SUBJECTS } from '../generator/rules.js';

const DOCS = new URL('../', import.meta.url);

const titleOf = (path: string): string => /^# (.+)$/m.exec(readFileSync(new URL(path, DOCS), 'utf8'))?.[1] ?? path;

/** The pages of a folder, by their own titles. */
const pagesIn = (folder: string): ReadonlyArray<{ text: string; link: string }> =>
  existsSync(new URL(folder, DOCS))
    ? readdirSync(new URL(folder, DOCS)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort().map((name) => ({ text: titleOf(`${folder}/${name}`), link: `/${folder}/${name.slice(0, -3)}` }))
    : [];

/** For those who embed the library, or change it: one page for each recipe, its code. */
const developers = [
  { text: 'Recettes', link: '/guide/', items: recipes().map(({ params: { recipe } }) => ({ text: `${recipe}.ts`, link: `/guide/${recipe}` })) },
  { text: 'Contribuer', link: '/guide/contributing' },
];

const rules = [
  { text: 'Par sujet', link: '/rules/' }, { text: 'Par article', link: '/rules/par-article' }, { text: 'Les règles de ma collectivité', link: '/rules/par-collectivite' },
  { text: 'Valeurs du droit et versions', link: '/rules/versions' }, { text: 'Les textes cités', link: '/rules/textes' }, { text: 'Les champs des données', link: '/rules/champs' }, { text: 'Ce qui n’est pas décidé', link: '/rules/not-encoded' },
];

const rulesBySubject = SUBJECTS.map((subject) => ({
  text: subject,
  collapsed: true,
  items: RULES.filter((rule) => rule.subject === subject).map(({ id, title }) => ({ text: title, link: `/rules/${id}` })),
}));

/** Written beside the site by `npm run docs:reference`: not one of its own pages. */
const REFERENCE = { text: 'Référence du code', link: '/reference/index.html', target: '_self' };

export default defineConfig({
  lang: 'fr-FR',
  title: 'deliberant',
  description: 'Le droit et l’arithmétique des assemblées délibérantes locales.',
  srcExclude: ['generator/**', 'check/**', 'api-report.md'],
  rewrites: { ':folder/README.md': ':folder/index.md' },
  head: [['meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }], ['link', { rel: 'icon', href: 'data:,' }]],
  vite: { resolve: { extensionAlias: { '.js': ['.ts', '.js'] } } } as never,
  buildEnd: ({ outDir }) => writeOfflinePage(outDir),
  themeConfig: {
    nav: [
      { text: 'Vérifier une séance', link: '/verifier-une-seance' },
      { text: 'Règles', items: rules },
      { text: 'Notes', link: '/interpretations/' },
      { text: 'Glossaire', link: '/glossary' },
      { text: 'Développeurs', items: developers.map(({ text, link }) => ({ text, link })) },
      REFERENCE,
    ],
    sidebar: [
      { text: 'Vérifier une séance', link: '/verifier-une-seance' },
      { text: 'Les règles', items: [...rules, ...rulesBySubject] },
      { text: 'Notes d’interprétation', collapsed: true, link: '/interpretations/', items: [...pagesIn('interpretations')] },
      { text: 'Glossaire', link: '/glossary' },
      { text: 'Développeurs', collapsed: true, items: developers },
      REFERENCE,
    ],
    search: {
      provider: 'local',
      options: {
        // What a rule says is looked for, not the facts of its hundreds of cases.
        _render: (text, env, markdown) => markdown.render(text.replace(/^## Cas éprouvés$[\s\S]*?(?=^## )/m, ''), env),
        miniSearch: { searchOptions: { boost: { title: 8, text: 2, titles: 1 } } },
        translations: {
          button: { buttonText: 'Rechercher', buttonAriaLabel: 'Rechercher' },
          modal: {
            displayDetails: 'Afficher le détail', resetButtonTitle: 'Effacer la recherche', backButtonTitle: 'Fermer la recherche', noResultsText: 'Aucun résultat pour',
            footer: { selectText: 'ouvrir', navigateText: 'parcourir', closeText: 'fermer' },
          },
        },
      },
    },
    outline: { label: 'Sur cette page', level: [2, 3] },
    docFooter: { prev: 'Page précédente', next: 'Page suivante' },
    darkModeSwitchLabel: 'Apparence', lightModeSwitchTitle: 'Passer au thème clair', darkModeSwitchTitle: 'Passer au thème sombre',
    sidebarMenuLabel: 'Menu', returnToTopLabel: 'Retour en haut', skipToContentLabel: 'Aller au contenu',
    notFound: { title: 'Page introuvable', quote: 'Cette adresse ne mène à aucune page.', linkLabel: 'Aller à l’accueil', linkText: 'Accueil' },
  },
});
