import { CommandFailure, EXIT } from '../failure.js';
import { ConnectionFault, RefusedRequest } from './faults.js';
import { problemLines } from './problem-lines.js';
import { openService, unreachable, type ServiceClient, type ServiceClientOptions } from './service-client.js';

/**
 * Does something with a running service, all of which must succeed.
 *
 * @param nameParameter what the user knows a parameter as; as the service does unless set
 * @throws CommandFailure where there is no service, or it refuses a request
 */
export async function useService<Result>(
  options: ServiceClientOptions,
  work: (service: ServiceClient) => Promise<Result>,
  nameParameter?: (parameter: string) => string,
): Promise<Result> {
  const service = openService(options);
  try {
    return await work(service);
  } catch (error) {
    if (error instanceof ConnectionFault) throw unreachable(service.url, error);
    if (!(error instanceof RefusedRequest)) throw error;
    const lines = problemLines(error.problem, nameParameter);
    throw new CommandFailure(lines.join('\n'), EXIT.failed, { cause: error });
  } finally {
    await service.close();
  }
}
