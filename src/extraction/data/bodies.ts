/**
 * Kinds of bodies that every country has. With a country beside them ("Russia's Foreign Ministry", "the ministry of
 * defence of Japan") they make one actor, `organization:<country>-<id>`, however they are written.
 */
export interface BodyKind {
  id: string;
  names: readonly string[];
  /** True where the country itself is meant rather than a body in it ("the Russian government"). */
  standsForCountry?: boolean;
}

const MINISTRIES: readonly (readonly [id: string, fields: readonly string[]])[] = [
  ['foreign', ['foreign', 'external affairs', 'foreign affairs', 'external relations']],
  ['defense', ['defense', 'defence', 'national defense', 'national defence']],
  ['interior', ['interior', 'home', 'home affairs', 'internal affairs']],
  ['finance', ['finance', 'economy and finance']],
  ['economy', ['economy', 'economic', 'economics', 'economic affairs']],
  ['justice', ['justice']],
  ['health', ['health', 'public health']],
  ['trade', ['trade', 'commerce', 'industry and trade', 'trade and industry', 'foreign trade']],
  ['energy', ['energy', 'oil', 'petroleum', 'power']],
  ['education', ['education']],
  ['unification', ['unification']],
  ['agriculture', ['agriculture']],
  ['transport', ['transport', 'transportation', 'transport and communications']],
  ['information', ['information', 'culture and information', 'communications']],
  ['environment', ['environment', 'ecology']],
  ['culture', ['culture']],
  ['labor', ['labor', 'labour']],
  ['emergency', ['emergency', 'emergency situations', 'emergencies']],
  ['immigration', ['immigration']],
  ['intelligence', ['intelligence']],
  ['tourism', ['tourism']],
];

function ministry([id, fields]: (typeof MINISTRIES)[number]): BodyKind {
  const names = fields.flatMap((field) => [
    `${field} ministry`,
    `ministry of ${field}`,
    `ministry of the ${field}`,
    `ministry for ${field}`,
    `${field} department`,
    `department of ${field}`,
  ]);
  return { id: `${id}-ministry`, names };
}

/** All kinds of bodies, ministries first. */
export const BODY_KINDS: readonly BodyKind[] = [
  ...MINISTRIES.map(ministry),
  {
    id: 'government',
    names: [
      'government',
      'regime',
      'authorities',
      'administration',
      'leadership',
      'side',
      'junta',
      'military junta',
      'military government',
      'transitional government',
      'interim government',
      'caretaker government',
      'coalition government',
    ],
    standsForCountry: true,
  },
  {
    id: 'parliament',
    names: [
      'parliament',
      'national assembly',
      'legislature',
      'lower house of parliament',
      'upper house of parliament',
      'congress',
    ],
  },
  { id: 'senate', names: ['senate'] },
  {
    id: 'presidency',
    names: [
      'presidency',
      'presidential office',
      "president's office",
      'office of the president',
      'presidential palace',
      'presidential administration',
    ],
  },
  { id: 'prime-ministers-office', names: ["prime minister's office", 'office of the prime minister'] },
  { id: 'cabinet', names: ['cabinet'] },
  {
    id: 'military',
    names: [
      'military',
      'army',
      'armed forces',
      'defence forces',
      'defense forces',
      'defence force',
      'defense force',
      'army command',
      'joint chiefs of staff',
      'general staff',
      'military command',
    ],
  },
  { id: 'navy', names: ['navy'] },
  { id: 'air-force', names: ['air force'] },
  { id: 'customs', names: ['customs service', 'customs authority', 'customs authorities', 'customs office'] },
  {
    id: 'meteorological-service',
    names: ['meteorological service', 'weather service', 'meteorological office'],
  },
  { id: 'coast-guard', names: ['coast guard', 'coastguard'] },
  {
    id: 'border-guard',
    names: ['border guard', 'border guards', 'border guard service', 'border service', 'border police'],
  },
  { id: 'police', names: ['police', 'national police', 'federal police'] },
  { id: 'supreme-court', names: ['supreme court', 'high court'] },
  { id: 'constitutional-court', names: ['constitutional court'] },
  {
    id: 'prosecutor',
    names: [
      "prosecutor general's office",
      "prosecutor-general's office",
      "attorney general's office",
      "attorney-general's office",
      'prosecutors',
      "prosecutor's office",
      "public prosecutor's office",
    ],
  },
  { id: 'central-bank', names: ['central bank'] },
  {
    id: 'embassy',
    names: ['embassy', 'high commission', 'consulate', 'consulate general', 'consulate-general'],
  },
  {
    id: 'intelligence-service',
    names: [
      'intelligence service',
      'intelligence agency',
      'spy agency',
      'security service',
      'secret service',
    ],
  },
  {
    id: 'state-media',
    names: ['state media', 'state television', 'state tv', 'state news agency', 'state radio'],
  },
  { id: 'media', names: ['media'] },
  {
    id: 'electoral-commission',
    names: ['electoral commission', 'election commission', 'central election commission'],
  },
  {
    id: 'mission-to-the-un',
    names: ['mission to the united nations', 'mission to the un', 'mission to the u.n.'],
  },
  { id: 'national-security-council', names: ['national security council', 'security council'] },
  { id: 'general-assembly', names: ['general assembly'] },
  { id: 'delegation', names: ['delegation'], standsForCountry: true },
  { id: 'opposition', names: ['opposition'] },
];
