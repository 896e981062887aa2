/**
 * Stores of every released version, oldest first; Dexie lifts a database through all later ones. Never edit
 * a released entry: add one. Rows of each version are kept in `tests/db/` and lifted in a test.
 */
export const STORES: readonly Readonly<Record<string, string>>[] = [
  {
    meta: 'key',
    recognitions: '[generation+id], [generation+relation+createdAt]',
    coreValues: '[generation+id]',
    customers: 'customerKey, usedAt',
    matches: 'key, fetchedAt',
  },
  {
    drafts: 'ticketKey, updatedAt',
    outbox: 'id, draftId',
    ended: 'id, at',
    confirmed: 'key',
    unseen: 'id',
  },
  {
    contactDrivers: '[generation+id]',
    driverWords: 'driverId',
    ticketDrivers: 'key, at',
    disagreements: 'key, at',
    wordWeights: 'word',
  },
];
