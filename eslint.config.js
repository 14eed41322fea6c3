import tseslint from 'typescript-eslint';

const features = [
  'actors',
  'articles',
  'statements',
  'timeline',
  'relations',
  'backups',
  'rebuild',
  'health',
  'metrics',
];
const entryPoints = ['app', 'main', 'serve', 'service', 'config', 'access-config'];

/** What a feature may import of the others; nothing of most. */
const featuresBelow = {
  statements: ['actors'],
  timeline: ['actors', 'statements'],
  relations: ['actors', 'statements'],
  articles: ['actors', 'statements'],
  backups: ['actors', 'articles', 'statements'],
  rebuild: ['actors', 'articles', 'statements'],
};

const aboveFeatures = [...entryPoints, 'cli'];

/** A folder of src and what it may not import: folders of src, and files in it. */
const layers = [
  { folder: 'search', forbidden: [...features, 'retrieval', 'extraction', 'http', ...aboveFeatures] },
  { folder: 'http', forbidden: [...features, 'retrieval', 'extraction', 'search', ...aboveFeatures] },
  { folder: 'retrieval', forbidden: [...features, ...aboveFeatures] },
  ...features.map((folder) => {
    const below = featuresBelow[folder] ?? [];
    const others = features.filter((feature) => feature !== folder && !below.includes(feature));
    return { folder, forbidden: [...others, ...aboveFeatures] };
  }),
];

const forbidImports = (folder, regex) => ({
  files: [`src/${folder}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex,
            message:
              'Imports go one way: extraction ← search, http ← retrieval ← features ← app ← main, cli.',
          },
        ],
      },
    ],
  },
});

export default tseslint.config(
  // The client stands on types that its test makes.
  { ignores: ['dist/', 'data/', 'coverage/', 'node_modules/', 'tests/openapi/client/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  ...layers.map(({ folder, forbidden }) =>
    forbidImports(folder, `^(\\.\\./)+(${forbidden.join('|')})(/|\\.js$)`),
  ),
  // Extraction imports nothing of ours: no path leaves its folder.
  forbidImports('extraction', '^(\\.\\./)+(?!(data|\\d-[a-z]+)/|types\\.js$|extract\\.js$)'),
  forbidImports('extraction/*/*', '^(\\.\\./){2,}(?!(data|\\d-[a-z]+)/|types\\.js$)'),
);
