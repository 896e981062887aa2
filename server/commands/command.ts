import { z } from 'zod';

/** What a CSV can bring in. */
export const ImportKind = z.enum(['members', 'surveys', 'drivers']);
export type ImportKind = z.infer<typeof ImportKind>;

/** What can be done to the org from the command line, as it goes to the running server, files already read. */
export const Command = z.discriminatedUnion('do', [
  z.object({ do: z.literal('init'), name: z.string().trim().min(1).max(200), email: z.string().max(320) }),
  z.object({ do: z.literal('token'), email: z.string().max(320) }),
  z.object({ do: z.literal('revoke'), email: z.string().max(320) }),
  z.object({ do: z.literal('import'), what: ImportKind, csv: z.string() }),
]);
export type Command = z.infer<typeof Command>;

/** What it came to: lines for a person to read. `ok: false` also when only a part failed. */
export const Report = z.object({ ok: z.boolean(), lines: z.array(z.string()) });
export type Report = z.infer<typeof Report>;

export const USAGE = `Usage:
  npm run server                                       serve the org API
  npm run server -- init "Org name" <e-mail>           make the org and its first admin; prints a token
  npm run server -- token <e-mail>                     make a token for a member
  npm run server -- revoke <e-mail>                    revoke every token of a member
  npm run server -- import members FILE.csv            name, email, role, team, accounts, active
  npm run server -- import surveys FILE.csv            source_id, metric, email, score, responded_at, …
  npm run server -- import drivers FILE.csv            name, keywords, order, active

Environment:
  PORT            port to serve on (4181)
  HOST            address to serve on (127.0.0.1)
  SIDEKIND_DATA   folder of the embedded database (./data)
  DATABASE_URL    postgres://… to use PostgreSQL instead of that folder`;

/** What the arguments ask for: to serve, a command with its file still to be read, or nothing we know. */
export type Asked = { do: 'serve' } | { do: 'help' } | { do: 'nonsense' } | FileCommand | Command;
interface FileCommand {
  do: 'read-and-import';
  what: ImportKind;
  file: string;
}

export function askedBy([verb, first, second, ...rest]: string[]): Asked {
  const nonsense = { do: 'nonsense' } as const;
  if (rest.length > 0) return nonsense;
  if (verb === undefined || (verb === 'serve' && first === undefined)) return { do: 'serve' };
  if (verb === 'help' || verb === '--help' || verb === '-h') return { do: 'help' };
  if (first === undefined) return nonsense;
  if (second === undefined) {
    return verb === 'token' || verb === 'revoke' ? { do: verb, email: first } : nonsense;
  }
  if (verb === 'init') return { do: 'init', name: first, email: second };
  const what = ImportKind.options.find((kind) => kind === first);
  return verb === 'import' && what ? { do: 'read-and-import', what, file: second } : nonsense;
}
