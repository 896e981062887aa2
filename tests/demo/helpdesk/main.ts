import { parseArgs } from 'node:util';
import { startDemoHelpdesk } from './server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4180' } } });
const helpdesk = await startDemoHelpdesk({ port: Number(values.port) });
console.log(`Demo helpdesk: ${helpdesk.origin}/agent/tickets/1?as=alice  (Ctrl-C stops it)`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void helpdesk.stop().then(() => process.exit(0)));
}
