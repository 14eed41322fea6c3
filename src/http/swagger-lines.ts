/** What the page knows of Swagger UI. */
declare const SwaggerUIBundle: { plugins: { DownloadUrl: (system: unknown) => object } };

type SampleMaker = (schema: unknown, mediaType: string, settings: unknown, example: unknown) => unknown;

interface SwaggerSystem {
  fn: { getSampleSchema: SampleMaker };
}

/**
 * A plugin of Swagger UI that shows examples of NDJSON as they are, for it takes every type with “json” in its name for JSON and
 * would show one string in quotation marks. It takes the place of the page's only other plugin, which it brings along. It runs
 * in the browser, where it is written out as it stands here: nothing else of ours is there.
 */
export function showLinesAsTheyAre(system: unknown): object {
  return {
    ...SwaggerUIBundle.plugins.DownloadUrl(system),
    afterLoad(this: SwaggerSystem) {
      const make = this.fn.getSampleSchema;
      this.fn.getSampleSchema = (schema, mediaType, settings, example) =>
        mediaType.includes('ndjson') && typeof example === 'string'
          ? example
          : make(schema, mediaType, settings, example);
    },
  };
}
