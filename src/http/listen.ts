import type { Server } from 'node:http';

/** The service cannot listen on its host and port; the message says what to change. */
export class ListenError extends Error {
  override name = 'ListenError';
}

export interface ListenAddress {
  host: string;
  /** 0 for any that is free. */
  port: number;
}

/** Listens; resolves to where: `http://127.0.0.1:3000`. @throws ListenError */
export function listen(server: Server, { host, port }: ListenAddress): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const message = adviseOnAddress(host, port, cause.code);
      reject(message === undefined ? cause : new ListenError(message, { cause }));
    });
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${bound}`);
    });
  });
}

/** Undefined where the operator can do nothing about it. */
function adviseOnAddress(host: string, port: number, code: string | undefined): string | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use. Stop what uses it, or give the service another with PORT.`;
    case 'EACCES':
      return `Port ${port} is not allowed to this user. Give the service one from 1024 on with PORT.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine. Correct HOST: 127.0.0.1 is for this machine alone, 0.0.0.0 for all.`;
    default:
      return undefined;
  }
}
