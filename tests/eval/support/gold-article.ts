/** A gold article in the form that they are kept in: two statements, and one that a reader may leave out. */
export const goldArticle = `name: a treaty, its minister and her neighbour
publishedOn: '2026-03-11'
publishedBasis: dateline
text: |
  OSLO, March 11, 2026 (Fjord Wire) - "We will not leave the treaty," Foreign Minister Ingrid Halvarsen said on Tuesday.

  She accused Finland of delaying the inspection of salmon nets. Halvarsen has often wished for more nets.

  "It was a long day," one aide noted.
statements:
  - kind: direct
    content: ['"We will not leave the treaty,"']
    speaker: Foreign Minister Ingrid Halvarsen
    cue: said
    act: state
    actor: person:ingrid-halvarsen
    actorName: Ingrid Halvarsen
    actorType: person
    country: NO
    role: Foreign Minister
    resolution: named
    said: { on: '2026-03-10', precision: day, basis: relative }
  - kind: indirect
    content: [delaying the inspection of salmon nets]
    speaker: She
    cue: accused
    act: accuse
    actor: person:ingrid-halvarsen
    actorName: Ingrid Halvarsen
    actorType: person
    country: NO
    resolution: pronoun
    targets: [country:FI]
    said: { on: '2026-03-11', precision: day, basis: published }
  - kind: direct
    content: ['"It was a long day,"']
    speaker: one aide
    cue: noted
    act: state
    actor: null
    actorType: null
    country: null
    resolution: unresolved
    said: { on: '2026-03-11', precision: day, basis: published }
    optional: true
`;
