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

/** A folder of src and what it may not import: folders of src, and files in it. */
const layers = [
  { folder: 'search', forbidden: [...features, 'retrieval', ...entryPoints, 'extraction', 'http', 'cli'] },
  { folder: 'http', forbidden: [...features, 'retrieval', ...entryPoints, 'extraction', 'search', 'cli'] },
  { folder: 'retrieval', forbidden: [...features, ...entryPoints, 'cli'] },
  {
    folder: 'actors',
    forbidden: [
      'articles',
      'statements',
      'timeline',
      'relations',
      'backups',
      'health',
      'metrics',
      ...entryPoints,
      'cli',
    ],
  },
  {
    folder: 'statements',
    forbidden: [
      'articles',
      'timeline',
      'relations',
      'backups',
      'rebuild',
      'health',
      'metrics',
      ...entryPoints,
      'cli',
    ],
  },
  {
    folder: 'timeline',
    forbidden: ['articles', 'relations', 'backups', 'rebuild', 'health', 'metrics', ...entryPoints, 'cli'],
  },
  {
    folder: 'relations',
    forbidden: ['articles', 'timeline', 'backups', 'rebuild', 'health', 'metrics', ...entryPoints, 'cli'],
  },
  {
    folder: 'articles',
    forbidden: ['timeline', 'relations', 'backups', 'rebuild', 'health', 'metrics', ...entryPoints, 'cli'],
  },
  {
    folder: 'rebuild',
    forbidden: ['timeline', 'relations', 'backups', 'health', 'metrics', ...entryPoints, 'cli'],
  },
  {
    folder: 'backups',
    forbidden: ['timeline', 'relations', 'rebuild', 'health', 'metrics', ...entryPoints, 'cli'],
  },
  {
    folder: 'health',
    forbidden: ['articles', 'statements', 'timeline', 'relations', 'metrics', ...entryPoints, 'cli'],
  },
  {
    folder: 'metrics',
    forbidden: ['health', 'articles', 'statements', 'timeline', 'relations', ...entryPoints, 'cli'],
  },
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
