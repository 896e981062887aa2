import { request } from 'node:http';
import { type Command, Report } from '../commands/command.ts';
import { socketPath } from './socket-path.ts';

/** Has the running server of a data folder carry out a command; `undefined` when none runs. */
export async function askServer(dataFolder: string, command: Command): Promise<Report | undefined> {
  const answer = await send(socketPath(dataFolder), JSON.stringify(command));
  return answer === undefined ? undefined : Report.parse(JSON.parse(answer));
}

function send(path: string, body: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath: path, method: 'POST', path: '/' }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString()));
      response.on('error', reject);
    });
    asked.on('error', (error: NodeJS.ErrnoException) => {
      const isNobody = error.code === 'ENOENT' || error.code === 'ECONNREFUSED';
      if (isNobody) resolve(undefined);
      else reject(error);
    });
    asked.end(body);
  });
}
