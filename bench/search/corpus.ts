import { articleId } from '../../src/articles/intake/article-id.js';
import type { PreparedArticle } from '../../src/articles/intake/prepared-article.js';
import { toDocuments, type ArticleDocuments } from '../../src/articles/document.js';
import { countryActor, personActor } from '../../src/extraction/2-entities/actors.js';
import { ACTS, STATEMENT_KINDS, type Actor, type ExtractedStatement } from '../../src/extraction/types.js';
import { unique } from '../../src/values.js';
import { createRandom, type Random } from './random.js';
import { OUTLETS, PEOPLE, WORDS } from './vocabulary.js';

/** The day of the last article; the others lie in the ten years before it. */
const lastDay = Date.UTC(2026, 9, 31);
const days = 3_650;
const dayMs = 86_400_000;
const fillerParagraphs = 6;

export interface CorpusOptions {
  articles: number;
  /** Of each article. */
  statements: number;
  /** The number of the first article, by which it has its address: others are other articles. */
  first?: number;
  /** When they were stored: at different times long ago unless set. */
  ingestedAt?: Date;
}

/**
 * The documents of articles of some 400 words with statements of 30 to 60: what the service stores of real ones, without
 * the work of reading them. The same in every run.
 */
export function* generateArticles({
  articles,
  statements,
  first = 0,
  ingestedAt,
}: CorpusOptions): Generator<ArticleDocuments> {
  const random = createRandom(7 + first);
  for (let place = first; place < first + articles; place += 1) {
    yield generateArticle(random, place, statements, ingestedAt ?? new Date(lastDay + place));
  }
}

function generateArticle(
  random: Random,
  place: number,
  statementsEach: number,
  ingestedAt: Date,
): ArticleDocuments {
  const day = new Date(lastDay - random.below(days) * dayMs).toISOString().slice(0, 10);
  const paragraphs: string[] = [];
  const statements: ExtractedStatement[] = [];
  let length = 0;
  const add = (paragraph: string) => {
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  };
  for (let number = 0; number < statementsEach; number += 1) {
    const statement = generateStatement(random, length, day);
    statements.push(statement);
    add(statement.context);
  }
  for (let number = 0; number < fillerParagraphs; number += 1) add(`${wordsOf(random, 30)}.`);
  const outlet = random.pickOften(OUTLETS);
  const article: PreparedArticle = {
    title: wordsOf(random, 8),
    text: paragraphs.join('\n\n'),
    url: `https://news.example/${place}`,
    source: outlet,
    author: null,
    language: 'en',
    publishedAt: day,
    publishedBasis: 'given',
  };
  const actors = unique(statements.flatMap(({ speaker, targets }) => [speaker?.actor ?? null, ...targets]));
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return toDocuments(
    articleId(article),
    article,
    { statements, countries: [], actors: [...byId.values()] },
    ingestedAt,
  );
}

/** One that begins at `start` of its article's text: "words," Name said. */
function generateStatement(random: Random, start: number, day: string): ExtractedStatement {
  const words = wordsOf(random, 25 + random.below(30));
  const { name, country } = random.pickOften(PEOPLE);
  const content = `"${words},"`;
  const speakerStart = start + content.length + 1;
  const cueStart = speakerStart + name.length + 1;
  return {
    kind: random.pickOften(STATEMENT_KINDS),
    text: words,
    spans: [{ start, end: start + content.length }],
    context: `${content} ${name} said.`,
    speaker: {
      text: name,
      start: speakerStart,
      end: speakerStart + name.length,
      role: null,
      resolution: 'named',
      actor: personActor(name, name, country),
    },
    via: [],
    cue: { text: 'said', start: cueStart, end: cueStart + 4, lemma: 'say', act: random.pickOften(ACTS) },
    targets: targetsOf(random, country),
    mentioned: [],
    said: { on: day, precision: 'day', basis: 'published' },
    confidence: (50 + random.below(50)) / 100,
    rule: 'quotation-cue',
  };
}

/** None, one or two countries, the well-known ones most often. */
function targetsOf(random: Random, speakerCountry: string): Actor[] {
  const codes = Array.from({ length: random.below(3) }, () => random.pickOften(PEOPLE).country);
  return unique(codes.filter((code) => code !== speakerCountry)).map(countryActor);
}

function wordsOf(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pickOften(WORDS)).join(' ');
}
