import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether a host to listen on is reached by this machine alone. @param host a name or an address, without port and brackets */
export function isLoopbackHost(host: string): boolean {
  const version = isIP(host);
  if (version === 0) return host.toLowerCase() === 'localhost';
  return loopback.check(host, version === 4 ? 'ipv4' : 'ipv6');
}

/** Whether the header `Host` names this machine itself. */
export function isLoopbackName(header: string | undefined): boolean {
  const parts = /^(?:\[([^\]]*)\]|([^:]*))(?::\d*)?$/.exec(header ?? '');
  return isLoopbackHost(parts?.[1] ?? parts?.[2] ?? '');
}
