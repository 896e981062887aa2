/** SHA-256 of each language's model file. Written by the trainer; do not edit. */
export const MODEL_HASHES: ReadonlyMap<string, string> = new Map([
  ['en', '596f5a39718e21a28e3188fc18606720cf708d27c5d06ab24cecfb51c789c62a'],
]);
