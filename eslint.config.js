import tseslint from 'typescript-eslint';

/** Imports go one way: extraction imports nothing of ours, kernels no feature, features kernels, app and cli features. */
const layers = [
  {
    files: ['src/extraction/**'],
    forbidden: ['articles', 'statements', 'actors', 'health', 'search', 'http', 'cli'],
  },
  {
    files: ['src/search/**'],
    forbidden: ['articles', 'statements', 'actors', 'health', 'extraction', 'http', 'cli'],
  },
  {
    files: ['src/http/**'],
    forbidden: ['articles', 'statements', 'actors', 'health', 'extraction', 'search', 'cli'],
  },
  { files: ['src/articles/**', 'src/statements/**', 'src/actors/**', 'src/health/**'], forbidden: ['cli'] },
];
const entryPoints = ['app', 'main'];

export default tseslint.config(
  { ignores: ['dist/', 'data/', 'coverage/', 'node_modules/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  ...layers.map(({ files, forbidden }) => ({
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${forbidden.join('|')})(/|\\.js$)|^(\\.\\./)+(${entryPoints.join('|')})\\.js$`,
              message: 'Imports go one way: extraction ← search, http ← features ← app ← main, cli.',
            },
          ],
        },
      ],
    },
  })),
);
