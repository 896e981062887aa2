/** SHA-256 of each language's model file. Written by the trainer; do not edit. */
export const MODEL_HASHES: ReadonlyMap<string, string> = new Map([
  ['de', '5c4133aceea2716e54c2ce4a5c97b18a6c8eef7e0f381f182bd33b16744cad52'],
  ['en', '596f5a39718e21a28e3188fc18606720cf708d27c5d06ab24cecfb51c789c62a'],
  ['es', '5f4db22a3982e7776d93202bc9463af62acb93db594f1e5ee37ab375f78c17b4'],
  ['fr', 'd37b59073b8b90b9dfb6f9168913437bcc66f6d8d365010299356df12f08f1d2'],
  ['pt', '51b164de5479ab093233b5030c11daed2cd54aa733710a44152752142df5e3b4'],
]);
