import type { RecordAny } from 'meilisearch';
import type { SearchClient } from '../search/client.js';
import { unique } from '../values.js';
import { identify, readCursor, writeCursor } from './cursor.js';
import { planFacets, readFacets, type FacetPlan, type Facets } from './facets.js';
import { select, selectionOf, type Selected } from './fields.js';
import { FILTER_NAMES } from './filter-parameters.js';
import { createHighlighter, type Highlighter } from './highlighting.js';
import type { Labelling } from './labels.js';
import { linkTo } from './link.js';
import { orderOf, sortOf } from './order.js';
import type { Hit } from './pages.js';
import type { ResolveActor } from './resolved-actor.js';
import { openResult, type Result, type Step } from './result.js';
import type { SearchIndex } from './search-index.js';
import type { SearchParameters, Sort, UnderstoodQuery } from './search-parameters.js';
import { understand } from './understanding.js';
import { warnOfSort, type Warning } from './warnings.js';

/** What a search answers. */
export interface SearchAnswer<Item> {
  items: Item[];
  total: { value: number; relation: 'eq' | 'gte' };
  facets?: Facets;
  query: UnderstoodQuery;
  warnings?: Warning[];
  links: { self: string; next: string | null };
}

/** What a search runs on. */
export interface SearchContext<Item> {
  client: SearchClient;
  index: SearchIndex;
  /** The path of its address. */
  path: string;
  resolve: ResolveActor;
  labelling: Labelling;
  /** Makes an item of what is stored. */
  toItem: (document: RecordAny) => Item;
}

/** Runs a search. Items come straight from the engine: they were checked when they were stored. */
export async function runSearch<Item extends object>(
  parameters: SearchParameters,
  context: SearchContext<Item>,
): Promise<SearchAnswer<Item | Selected<Item>>> {
  const { client, index, path, resolve, labelling } = context;
  const { limit, facets: facetNames, facetLimit, highlight, fields } = parameters;
  const understood = await understand(parameters, { index, resolve });
  const sort = sortOf(understood, parameters.sort);
  const search = identifySearch(parameters, index, sort);
  const highlighter = highlight ? createHighlighter(index.highlighting) : undefined;
  const plan = facetNames && planFacets(facetNames, index, understood);
  const result = openResult<FoundHit>(client, index, understood, orderOf(understood, sort), {
    attributes: attributesFor(parameters, index),
    options: highlighter?.options,
  });
  const { page, total, asOf, counts } = await takeStep(result, parameters, search, plan);
  const facets =
    plan &&
    counts &&
    (await readFacets(plan, counts, understood, index, {
      limit: facetLimit,
      labelling,
      count: result.count,
    }));
  const asked = {
    ...parameters,
    facetLimit: facetNames && facetLimit,
    highlight: highlight || undefined,
  };
  const warnings = [...understood.warnings, ...warnOfSort(parameters)];
  const cursor = page.next && writeCursor({ asOf, total, position: page.next }, search);
  return {
    items: page.hits.map((hit) => itemOf(hit, context, fields, highlighter)),
    total: { value: total, relation: total < index.maxTotalHits ? 'eq' : 'gte' },
    ...(facets && { facets }),
    query: {
      ...understood.query,
      sort,
      limit,
      ...(facetNames && { facets: unique(facetNames), facetLimit }),
      highlight,
      ...(fields && { fields: unique(fields) }),
    },
    ...(warnings.length > 0 && { warnings }),
    links: { self: linkTo(path, asked), next: cursor && linkTo(path, { ...asked, cursor }) },
  };
}

/** What narrows down and orders, as given: names may come to stand for more actors during a walk. */
function identifySearch(parameters: SearchParameters, { collection }: SearchIndex, sort: Sort): string {
  const narrowing = FILTER_NAMES.map((name): [string, unknown] => [name, parameters[name]]);
  return identify(Object.fromEntries([...narrowing, ['sort', sort], ['collection', collection]]));
}

interface FoundHit extends Hit {
  _formatted?: unknown;
}

/** The first page, or the one that the cursor leads to. */
async function takeStep(
  result: Result<FoundHit>,
  { cursor, limit }: SearchParameters,
  search: string,
  plan: FacetPlan | undefined,
): Promise<Step<FoundHit>> {
  if (cursor === undefined) return result.first(limit, plan);
  const { position, total, asOf } = readCursor(cursor, search);
  const [page, counts] = await Promise.all([
    result.after(position, asOf, limit),
    plan && result.countFacets(plan, asOf),
  ]);
  return { page, total, asOf, ...(counts && { counts }) };
}

/** Whole fields, of which parts are taken here: the engine leaves out what is null. */
function attributesFor({ fields, highlight }: SearchParameters, { attributes, highlighting }: SearchIndex) {
  if (fields === undefined) return attributes;
  const { fields: marked, cropped = [] } = highlighting;
  const uncropped = highlight ? marked.filter((path) => !cropped.includes(path)) : [];
  return unique(['id', ...[...fields, ...uncropped].map((path) => path.split('.')[0])]);
}

/** The item of a hit, all of it. */
export function wholeItem<Item>(hit: Hit, { toItem }: Pick<SearchContext<Item>, 'toItem'>): Item {
  const document: Hit = { ...hit };
  delete document.keys;
  return toItem(document);
}

function itemOf<Item extends object>(
  { _formatted: formatted, ...hit }: FoundHit,
  context: SearchContext<Item>,
  fields: readonly string[] | undefined,
  highlighter: Highlighter | undefined,
): Item | Selected<Item> {
  const item = wholeItem(hit, context);
  const chosen = fields && (select(item, selectionOf(['id', ...fields])) as Selected<Item>);
  return Object.assign(chosen ?? item, highlighter && { highlighted: highlighter.read(formatted) });
}
