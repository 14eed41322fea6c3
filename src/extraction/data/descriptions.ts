import { wordSet } from './word-set.js';

/** What a noun that leads back to a body or country named before ("the ministry", "the agency") may stand for. */
export interface Description {
  fits: 'media' | 'organization' | 'country' | 'ministry';
}

const rows: readonly (readonly [Description['fits'], string])[] = [
  ['ministry', 'ministry department'],
  ['media', 'newspaper paper daily magazine broadcaster channel network outlet website weekly tabloid'],
  [
    'organization',
    `agency authority carrier company firm group organization organisation party movement union court bank commission committee council watchdog body charity
    institute university militia faction alliance bloc army military police parliament embassy campaign club team foundation think-tank regulator
    airline lender carmaker retailer insurer manufacturer operator producer miner exporter trader giant grouping service office secretariat fund mission panel board association federation statement report`,
  ],
  ['country', 'country nation state kingdom republic island'],
];

/** By noun, lower case. */
export const DESCRIPTIONS: ReadonlyMap<string, Description> = new Map(
  rows.flatMap(([fits, nouns]) => [...wordSet(nouns)].map((noun) => [noun, { fits }] as const)),
);

/** Offices that name the same function: "the spokesman" may lead back to "a foreign ministry official". */
export const SAME_FUNCTION: readonly ReadonlySet<string>[] = [
  new Set([
    'spokesperson',
    'spokesman',
    'spokeswoman',
    'official',
    'deputy spokesperson',
    'press secretary',
    'representative',
  ]),
  new Set(['official', 'diplomat', 'source', 'envoy', 'ambassador', 'aide', 'adviser', 'advisor']),
  new Set(['author', 'writer', 'historian', 'novelist']),
  new Set(['president', 'leader', 'president-elect', 'head']),
  new Set(['prime minister', 'premier', 'leader']),
  new Set([
    'minister',
    'foreign minister',
    'defense minister',
    'defence minister',
    'interior minister',
    'finance minister',
  ]),
  new Set(['secretary', 'secretary of state', 'foreign secretary', 'defense secretary']),
  new Set(['senator', 'lawmaker', 'congressman', 'congresswoman']),
  new Set(['chancellor', 'leader']),
  new Set(['pope', 'pontiff']),
  new Set([
    'candidate',
    'nominee',
    'presidential candidate',
    'presidential nominee',
    'front-runner',
    'frontrunner',
  ]),
];
