/** SHA-256 of each language's model file. Written by the trainer; do not edit. */
export const MODEL_HASHES: ReadonlyMap<string, string> = new Map([
  ['en', 'a0b9b0734f0a6210605c041dcf9b53844353eb8c5a1aa91f44cb1c7f351b18a7'],
]);
