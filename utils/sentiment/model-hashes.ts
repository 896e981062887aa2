/** SHA-256 of each language's model file. Written by the trainer; do not edit. */
export const MODEL_HASHES: ReadonlyMap<string, string> = new Map([
  ['en', 'b2e5826bec28915b084d2cb64915f9ab81a7744193c3ec63e9dd5a1643a83633'],
]);
