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
  /** A field of which each value is given once: see `EngineQuery`. */
  distinct?: string | undefined;
  /** What was understood of parameters that only this search has. */
  understood?: Partial<UnderstoodQuery> | undefined;
  /** Tells of items what stands elsewhere in the index; it reads the fields `needs` of them. */
  addition?: { needs: readonly string[]; add: (items: readonly Item[]) => Promise<Item[]> } | undefined;
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
  const search = identifySearch(parameters, index, sort, context.distinct);
  const highlighter = highlight ? createHighlighter(index.highlighting) : undefined;
  const plan = facetNames && planFacets(facetNames, index, understood);
  const result = openResult<FoundHit>(client, index, understood, orderOf(understood, sort), {
    attributes: attributesFor(parameters, context),
    options: highlighter?.options,
    distinct: context.distinct,
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
    items: await itemsOf(page.hits, context, fields, highlighter),
    total: { value: total, relation: total < index.maxTotalHits ? 'eq' : 'gte' },
    ...(facets && { facets }),
    query: {
      ...understood.query,
      ...context.understood,
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
function identifySearch(
  parameters: SearchParameters,
  { collection }: SearchIndex,
  sort: Sort,
  distinct: string | undefined,
): string {
  const narrowing = FILTER_NAMES.map((name): [string, unknown] => [name, parameters[name]]);
  return identify({ ...Object.fromEntries(narrowing), sort, collection, distinct });
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
function attributesFor<Item>(
  { fields, highlight }: SearchParameters,
  { index: { attributes, highlighting }, addition }: SearchContext<Item>,
) {
  if (fields === undefined) return attributes;
  const { fields: marked, cropped = [] } = highlighting;
  const uncropped = highlight ? marked.filter((path) => !cropped.includes(path)) : [];
  const paths = [...fields, ...uncropped, ...(addition?.needs ?? [])];
  return unique(['id', ...paths.map((path) => path.split('.')[0])]);
}

/** The item of a hit, all of it. */
function wholeItem<Item>(hit: Hit, { toItem }: Pick<SearchContext<Item>, 'toItem'>): Item {
  const document: FoundHit = { ...hit };
  delete document.keys;
  delete document._formatted;
  return toItem(document);
}

/** The items of hits, whole, with what is told of them beside what they hold. */
export async function wholeItems<Item>(
  hits: readonly Hit[],
  context: Pick<SearchContext<Item>, 'toItem' | 'addition'>,
): Promise<Item[]> {
  const items = hits.map((hit) => wholeItem(hit, context));
  return context.addition === undefined ? items : context.addition.add(items);
}

async function itemsOf<Item extends object>(
  hits: readonly FoundHit[],
  context: SearchContext<Item>,
  fields: readonly string[] | undefined,
  highlighter: Highlighter | undefined,
): Promise<(Item | Selected<Item>)[]> {
  const items = await wholeItems(hits, context);
  const selection = fields && selectionOf(['id', ...fields]);
  return items.map((item, place) =>
    Object.assign(
      selection ? (select(item, selection) as Selected<Item>) : item,
      highlighter && { highlighted: highlighter.read(hits[place]?._formatted) },
    ),
  );
}
