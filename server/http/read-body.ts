import { ProblemError } from './problem-error.ts';

const LARGEST = 256 * 1024;

/** The JSON of a request, never more than 256 KiB of it. */
export async function readBody(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new ProblemError('not-json');
  if (Number(request.headers.get('content-length')) > LARGEST) throw new ProblemError('too-large');
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError('invalid-request', { detail: 'The body is not well-formed JSON.' });
  }
}

async function readText(request: Request): Promise<string> {
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > LARGEST) throw new ProblemError('too-large');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
