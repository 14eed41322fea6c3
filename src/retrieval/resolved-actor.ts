import { z } from 'zod';
import { shorten } from '../http/issue.js';
import { CountryCode } from './country-code.js';

/** How a name is led to an actor: what a parameter's description tells. */
export const HOW_NAMES_ARE_TAKEN =
  'A name is that of whoever bears the whole of it, else of whom it is another name (an abbreviation, a capital), else of whom it is another spelling, else a person’s last name. Of several who bear it equally well, the one with three times as many statements as any other is taken and the others are told in `query` with a warning; where none stands out, the answer is a 400 with their ids.';

/** What an actor is looked for as: the parameter that names it. */
export type ActorRole = 'actor' | 'speaker' | 'target';

const id = z.string().meta({ description: 'The actor’s id.', example: 'person:ingrid-halvarsen' });
const name = z.string().meta({ description: 'A name it is printed by.', example: 'Ingrid Halvarsen' });
const count = z.int().min(0).optional();

const OtherActor = z
  .object({
    id,
    name,
    country: CountryCode.nullable().meta({ description: 'Its country; null where that is not known.' }),
    statements: count.meta({
      description: 'In a search for statements: how many name it so.',
      example: 12,
    }),
    articles: count.meta({ description: 'In a search for articles: how many name it so.', example: 4 }),
  })
  .meta({ id: 'OtherActor', description: 'Somebody else who bears a name.' });
export type OtherActor = z.output<typeof OtherActor>;

/** What a value of `actor`, `speaker` or `target` was taken to mean. */
export const ResolvedActors = z
  .object({
    given: z.string().meta({ description: 'The name or id as given.', example: 'Halvarsen' }),
    actors: z.array(z.object({ id, name })).meta({
      description:
        'Whom it was taken for: several where one person is stored under several ids; none where nobody indexed bears the name.',
    }),
    others: z.array(OtherActor).optional().meta({
      description:
        'Others who bear the name and were left out, the most likely first; left out where there are none.',
    }),
  })
  .meta({ id: 'ResolvedActors', description: 'What a name was taken to mean.' });

/** As in `ResolvedActors`; no others are an empty list. */
export interface ResolvedActor {
  given: string;
  actors: { id: string; name: string }[];
  others: OtherActor[];
}

/** Leads a name or an id to the actors that it stands for in a role; a problem names the parameter that gives it. */
export type ResolveActor = (role: ActorRole, given: string, parameter: string) => Promise<ResolvedActor>;

/** True of an id: no name holds a colon. */
export function isId(given: string): boolean {
  return given.includes(':');
}

/** How an answer tells whom a name was taken for. */
export function showResolved({ given, actors, others }: ResolvedActor): z.output<typeof ResolvedActors> {
  return { given, actors, ...(others.length > 0 && { others }) };
}

/** "Ingrid Halvarsen (NO, 12 statements): `person:ingrid-halvarsen`" */
export function tellActor({ id: actorId, name: printed, country, statements, articles }: OtherActor): string {
  const counted = [tellCount(statements, 'statement'), tellCount(articles, 'article')];
  const told = [country, ...counted].filter((each) => each !== null).join(', ');
  return `${shorten(printed)} (${told}): \`${shorten(actorId)}\``;
}

function tellCount(number: number | undefined, unit: string): string | null {
  return number === undefined ? null : `${number} ${unit}${number === 1 ? '' : 's'}`;
}

const nobody: Readonly<Record<ActorRole, string>> = {
  actor: 'Nobody indexed',
  speaker: 'No speaker indexed',
  target: 'No target indexed',
};

/** What is to be known of how a name was understood. */
export function warningsOf(role: ActorRole, { given, actors, others }: ResolvedActor): string[] {
  const [taken] = actors;
  if (taken === undefined) {
    return [
      isId(given)
        ? `${nobody[role]} has the id \`${shorten(given)}\`. Ids come with every search answer; a name will do too.`
        : `${nobody[role]} has the name \`${shorten(given)}\`. Give a full name, a person’s last name, or an id; \`GET /v1/actors\` finds names by their parts.`,
    ];
  }
  if (others.length === 0) return [];
  const left = others.map(tellActor).join('; ');
  return [
    `\`${shorten(given)}\` was taken for ${shorten(taken.name)}. Others bear the name; give the id if you mean one of them: ${left}.`,
  ];
}
