import { GROUP_CODES } from '../data/country-codes.js';
import { KNOWN_NAMES, type KnownName } from './known-names.js';
import type { NameHit } from './name-hits.js';

type Country = Extract<KnownName, { kind: 'country' }>;

const isSure = ({ otherwise, beside, among }: Country): boolean =>
  otherwise === undefined && beside === undefined && among === undefined;

/**
 * Settles names that several countries share and names that count only beside another word for their country, by the
 * countries and groups that the article names beyond doubt.
 */
export function settleNamesakes(hits: NameHit[]): NameHit[] {
  const named = new Set<string>();
  let open = false;
  for (const { value } of hits) {
    if (value.kind === 'organization' && value.organization.sort === 'group')
      named.add(value.organization.country ?? '');
    if (value.kind !== 'country') continue;
    if (isSure(value)) named.add(value.code);
    else open = true;
  }
  if (!open) return hits;
  return hits.flatMap((hit) => {
    const value = hit.value.kind === 'country' ? settle(hit.value, named) : hit.value;
    return value ? [value === hit.value ? hit : { ...hit, value }] : [];
  });
}

function settle(country: Country, named: ReadonlySet<string>): KnownName | null {
  const { code, form, otherwise, beside, among } = country;
  if (beside) return beside.some((one) => named.has(one)) ? country : null;
  if (among) {
    const [only, other] = among.filter((one) => named.has(one));
    return only !== undefined && other === undefined ? { kind: 'country', code: only, form } : null;
  }
  if (otherwise === undefined || named.has(code) || !named.has(otherwise)) return country;
  if (GROUP_CODES.includes(otherwise)) return KNOWN_NAMES.meaningOf(otherwise) ?? country;
  // The other country's city of that name is not its capital.
  return { kind: 'country', code: otherwise, form: form === 'capital' ? 'place' : form };
}
