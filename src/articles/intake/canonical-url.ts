/** Parameters that tell where a reader came from, never which article it is. `ref`, `id`, `p` and the like may: they stay. */
const tracking =
  /^(utm_\w+|at_(medium|campaign|link_\w+|ptr_name|format|bbc_team)|mc_[ce]id|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|_ga|_gl|ns_(campaign|mchannel|source|linkname|fee)|wt_mc|xtor|cmpid|ocid|smid|smtyp|__twitter_impression)$/i;
/** Fragments that lead to a page of their own: "#!/news/5", "#/news/5". */
const route = /^#!?\//;

/**
 * The address to store, or null where it is not an absolute http(s) one: parsed and printed by the WHATWG rules (host in
 * lower case, no default port), without credentials, tracking parameters and fragment. It still leads to the page.
 */
export function canonicalUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  if (!route.test(url.hash)) url.hash = '';
  url.search = parameters(url)
    .filter((parameter) => !tracking.test(parameter.split('=', 1)[0] ?? ''))
    .join('&');
  return url.href;
}

/**
 * What a canonical address has in common with its variants, for ids: scheme, "www.", the closing slash and the order of
 * parameters say nothing. Never parsed as an address again. Percent-encoding is left alone: decoding it (as normalize-url
 * does) makes one of `/a%2520b` and `/a%20b`, or of `?q=a%26id=2` and `?q=a&id=2`, which are different pages.
 */
export function urlIdentity(canonical: string): string {
  const url = new URL(canonical);
  const host = url.host.replace(/^www\./, '').replace(/\.(?=:|$)/, '');
  const query = parameters(url).sort().join('&');
  return `${host}${url.pathname.replace(/\/$/, '')}${query === '' ? '' : `?${query}`}${url.hash}`;
}

function parameters(url: URL): string[] {
  return url.search.slice(1).split('&').filter(Boolean);
}
