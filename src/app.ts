import express, { type Express } from 'express';
import { createActorHandlers } from './actors/handlers.js';
import { actorIndex } from './actors/index-definition.js';
import { actorOperations } from './actors/operations.js';
import { articleUses } from './articles/actor-uses.js';
import { createArticleHandlers } from './articles/handlers.js';
import { articleIndex } from './articles/index-definition.js';
import { articleOperations } from './articles/operations.js';
import { fetchArticle } from './articles/store.js';
import { describeApi } from './api-description.js';
import type { ArticleServices } from './articles/services.js';
import { articleProblem } from './articles/problem.js';
import { pendingIndex } from './articles/writing/intents.js';
import type { BackupFolder } from './backups/create-backup.js';
import { createBackupHandlers } from './backups/handlers.js';
import { backupOperations } from './backups/operations.js';
import { engineProblem } from './health/engine-problem.js';
import { createHealthHandlers } from './health/handlers.js';
import { healthOperations } from './health/operations.js';
import { createGate, type AccessRules } from './http/access/gate.js';
import { createAnswerCache, type AnswerCache } from './http/answer-cache.js';
import { allowForeignReads } from './http/cross-origin.js';
import { documentation } from './http/documentation.js';
import { answerErrors, createFaultExplainer, refuseUnknownRoute } from './http/error-handler.js';
import { answerFromMemory } from './http/kept-answers.js';
import { mount } from './http/mount.js';
import { countReads, createBudgets, type RateLimits } from './http/rate-limits.js';
import { logRequests } from './http/request-log.js';
import { keepToTls, setSecurityHeaders } from './http/security-headers.js';
import { requireHost } from './http/server.js';
import { limitUnreadBody } from './http/unread-body.js';
import type { Logger } from './logger.js';
import { createMetricsHandlers } from './metrics/handlers.js';
import { createMetrics, type Metrics } from './metrics/metrics.js';
import { metricsOperations } from './metrics/operations.js';
import { createRebuildHandlers } from './rebuild/handlers.js';
import { rebuildOperations } from './rebuild/operations.js';
import { createRebuildProblem } from './rebuild/problem.js';
import { createRebuilder, type Rebuilder } from './rebuild/rebuilder.js';
import { recordIndex } from './rebuild/set-record.js';
import { createRelationHandlers } from './relations/handlers.js';
import { relationOperations } from './relations/operations.js';
import type { SearchClient } from './search/client.js';
import { statementUses } from './statements/actor-uses.js';
import { keepResolutions } from './retrieval/kept-resolutions.js';
import type { ResolveActor } from './retrieval/resolved-actor.js';
import { createArticleResolver } from './articles/search.js';
import { createStatementResolver } from './statements/search.js';
import { createStatementHandlers } from './statements/handlers.js';
import { statementIndex } from './statements/index-definition.js';
import { statementOperations } from './statements/operations.js';
import { createTimelineHandlers } from './timeline/handlers.js';
import { timelineOperations } from './timeline/operations.js';

/** What the API stands on. */
export interface AppDependencies {
  client: SearchClient;
  /** Whoever made them closes them. */
  articles: ArticleServices;
  /** Made unless given: a service that rebuilds at its start has one already. */
  rebuilder?: Rebuilder;
  logger: Logger;
  maxBodyBytes: number;
  /** See `Config`; 0 unless set. */
  cacheBytes?: number;
  /** Null, as it is unless set, where the engine is a given one: see `createBackup`. */
  backupFolder?: BackupFolder | null;
  /** Without them, everybody on this machine may do everything. */
  access?: AccessRules;
  /** None unless set. */
  rateLimits?: RateLimits;
  /** See `Config`; none unless set. */
  trustedProxies?: number | readonly string[];
  /** What is told of each request and answered at `/metrics`; measured for this app alone unless given. */
  metrics?: Metrics;
}

/** The indexes that the service needs; to be ensured before it listens. */
export const indexes = [statementIndex, articleIndex, actorIndex, pendingIndex, recordIndex] as const;

/** Puts the API together: what each request goes through, in this order. */
export function createApp(dependencies: AppDependencies): Express {
  const { client, articles, logger, maxBodyBytes, cacheBytes = 0, backupFolder = null } = dependencies;
  const { access = withoutKeys, rateLimits = withoutLimits, trustedProxies = [] } = dependencies;
  const { metrics = createMetrics({ client }) } = dependencies;
  const { rebuilder = createRebuilder({ client, articles, logger }) } = dependencies;
  const gate = createGate(access);
  const app = express();
  app.set('trust proxy', trustedProxies);
  app.disable('x-powered-by');
  app.disable('query parser'); // Operations read their own query strings: see http/query-string.ts.

  app.use(logRequests(logger, metrics.onRequest));
  app.use(limitUnreadBody);
  app.use(requireHost);
  app.use(setSecurityHeaders, keepToTls);
  app.use(allowForeignReads(gate));
  const problems = [articleProblem, createRebuildProblem(rebuilder), engineProblem];
  const explainFault = createFaultExplainer(logger, problems);
  const indexUids = indexes.map(({ uid }) => uid);
  const health = createHealthHandlers(client, indexUids);
  app.use(mount(healthOperations, health, { gate, maxBodyBytes, explainFault }));
  const budgets = createBudgets(rateLimits, gate);
  app.use(countReads(budgets));
  const isKept = cacheBytes > 0;
  const cache = isKept ? openCache(client, cacheBytes) : undefined;
  if (cache !== undefined) app.use(answerFromMemory(cache, gate));

  const fetchArticleText = async (id: string) => (await fetchArticle(client, id))?.text ?? null;
  const options = { gate, budgets, maxBodyBytes, cache, explainFault };
  const kept = (resolve: ResolveActor) => (isKept ? keepResolutions(resolve, freshness(client)) : resolve);
  const resolve = kept(createStatementResolver(client));
  const resolveInArticles = kept(createArticleResolver(client));
  app.use(
    mount(statementOperations, createStatementHandlers(client, { fetchArticleText, resolve }), options),
  );
  app.use(mount(timelineOperations, createTimelineHandlers(client, resolve), options));
  app.use(mount(relationOperations, createRelationHandlers(client, resolve), options));
  app.use(mount(articleOperations, createArticleHandlers(client, articles, resolveInArticles), options));
  const actorSources = { statements: statementUses, articles: articleUses };
  app.use(mount(actorOperations, createActorHandlers(client, actorSources), options));
  app.use(mount(backupOperations, createBackupHandlers(client, backupFolder), options));
  app.use(mount(metricsOperations, createMetricsHandlers(metrics), options));
  app.use(mount(rebuildOperations, createRebuildHandlers(client, rebuilder), options));
  app.use(documentation(describeApi()));

  app.use(refuseUnknownRoute);
  app.use(answerErrors(logger, problems));
  return app;
}

const withoutLimits: RateLimits = { reads: 0, writes: 0, costly: 0 };

const withoutKeys: AccessRules = { keys: [], readsNeedKey: false, allowOpenWrites: false };

/** Of an answer: 100 statements with their contexts take a quarter of it. */
const maxAnswerBytes = 1_000_000;
/** What the engine shows late of a write that was given up is answered late by so much at most. */
const maxAgeMs = 60_000;

/** How long what is kept in memory may be answered. */
const freshness = (client: SearchClient) => ({ version: () => client.writes.count, maxAgeMs });

function openCache(client: SearchClient, maxBytes: number): AnswerCache {
  return createAnswerCache({ ...freshness(client), maxBytes, maxAnswerBytes });
}
