import { Option } from 'commander';

/** The option that tells where the service is. */
export function serviceUrlOption(env: Readonly<Record<string, string | undefined>>): Option {
  const preset = env.ONRECORD_URL === undefined || env.ONRECORD_URL === '' ? undefined : env.ONRECORD_URL;
  return new Option('-u, --url <address>', 'address of the service; or set ONRECORD_URL').default(
    preset ?? 'http://127.0.0.1:3000',
  );
}
