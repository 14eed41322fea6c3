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

/** True of an id: no name holds a colon. */
export function isId(given: string): boolean {
  return given.includes(':');
}
