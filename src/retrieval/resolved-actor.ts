import { z } from 'zod';

/** What an actor is looked for as: the parameter that names it. */
export type ActorRole = 'actor' | 'speaker' | 'target';

/** What a value of `actor`, `speaker` or `target` was taken to mean. */
export interface ResolvedActor {
  /** As the client gave it: a name or an id. */
  given: string;
  /** Whom it stands for: several where they share the name, none where nobody indexed bears it. */
  actors: { id: string; name: string | null }[];
  /** False where more actors share the name than were looked up. */
  complete: boolean;
}

/** Leads a name or an id to the actors that it stands for in a role. */
export type ResolveActor = (role: ActorRole, given: string) => Promise<ResolvedActor>;

/** True of an id: no name holds a colon. */
export function isId(given: string): boolean {
  return given.includes(':');
}

/** What a name was taken to mean, as answers tell it. */
export const ResolvedActors = z
  .object({
    given: z.string().meta({ description: 'The name or id as given.', example: 'Halvarsen' }),
    actors: z
      .array(
        z.object({
          id: z.string().meta({ description: 'The actor’s id.', example: 'person:ingrid-halvarsen' }),
          name: z.string().nullable().meta({
            description: 'A name it is printed by; null where an id was given.',
            example: 'Ingrid Halvarsen',
          }),
        }),
      )
      .meta({
        description: 'Actors that bear the name; none where nobody indexed does in what is asked for.',
      }),
  })
  .meta({ id: 'ResolvedActors', description: 'What a name was taken to mean.' });
