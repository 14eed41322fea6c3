import { readFile } from 'node:fs/promises';
import { describe, expect, it, test } from '@jest/globals';

interface LockedPackage {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
}

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
const lock = (await readJson('package-lock.json')) as {
  packages: Record<string, LockedPackage & Partial<Manifest>>;
};
const manifest = (await readJson('package.json')) as Manifest;
const readme = await readFile('README.md', 'utf8');
const dockerfile = await readFile('Dockerfile', 'utf8');
const compose = await readFile('docker-compose.yml', 'utf8');

describe('Every package of the lock file', () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

  it('has a SHA-512 that it is checked by', () => {
    const unchecked = packages.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity));
    expect(packages.length).toBeGreaterThan(100);
    expect(unchecked.map(([path]) => path)).toEqual([]);
  });

  it('comes from the public registry, and none from a folder, an address or a repository', () => {
    // The lock file leaves the registry's address out: only what comes from elsewhere has one.
    const foreign = packages.filter(([, { resolved, link = false }]) => link || resolved !== undefined);
    expect(foreign.map(([path]) => path)).toEqual([]);
  });

  it('is asked for as package.json asks for it', () => {
    const { dependencies, devDependencies, optionalDependencies } = lock.packages[''] ?? {};
    expect({ dependencies, devDependencies, optionalDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
      optionalDependencies: manifest.optionalDependencies,
    });
  });
});

test('every direct dependency has its reason in the README, and nothing else has one', () => {
  const section = readme.slice(readme.indexOf('## Dependencies'));
  const table = section.slice(0, section.indexOf('\n## ', 1));
  const told = [...table.matchAll(/^\| `([^`]+)` +\| (\S.*?) +\| (\S.*?) +\|$/gm)].map(([, name]) => name);
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const expected = new Set(names.map((name) => (name.startsWith('@types/') ? '@types/…' : name)));
  expect([...told].sort()).toEqual([...expected].sort());
});

test('images are pinned to a version', () => {
  const images = [
    ...[...dockerfile.matchAll(/^ARG \w*IMAGE=(.*)$/gm)].map(([, image]) => image),
    ...[...dockerfile.matchAll(/^FROM (\S+)/gm)]
      .map(([, image]) => image)
      .filter((image) => image !== '${NODE_IMAGE}'),
    ...[...compose.matchAll(/^ +image: (\S+)$/gm)].map(([, image]) => image),
  ];
  expect(images.length).toBeGreaterThan(1);
  for (const image of images)
    expect(image).toMatch(/^[\w./]+:v?\d+\.\d+\.\d+(-[\w-]+)?(@sha256:[0-9a-f]{64})?$/);
});
