/** SHA-256 of each language's model file. Written by the trainer; do not edit. */
export const MODEL_HASHES: ReadonlyMap<string, string> = new Map([
  ['en', '475358783148c296e123e7cf3cdc6a48f0a3555afbf50816c3993acb4b983391'],
]);
