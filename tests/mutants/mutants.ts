interface Replacement {
  file: string;
  /** Occurs in the file exactly once. */
  find: string;
  by: string;
}

export interface Mutant {
  name: string;
  replacements: Replacement[];
}

/** Each takes one thing away that sending thanks rests on. */
export const MUTANTS: readonly Mutant[] = [
  {
    name: 'no lease check: whoever comes by takes what another holds',
    replacements: [
      {
        file: 'utils/sync/claim.ts',
        find: 'row.lease.until > now && row.lease.until <= now + LEASE',
        by: 'row.lease.until > now + LEASE',
      },
    ],
  },
  {
    name: 'acknowledged before commit: "queued" is said while the transaction is still open',
    replacements: [
      {
        file: 'utils/recognitions/send-thanks.ts',
        find: 'const isSent = await db.transaction(',
        by: 'const written = Promise.withResolvers<boolean>();\n    const committed = db.transaction(',
      },
      {
        file: 'utils/recognitions/send-thanks.ts',
        find: '      return true;\n    });\n',
        by:
          '      written.resolve(true);\n      return true;\n    });\n    committed.catch(() => {});\n' +
          '    const isSent = await Promise.race([written.promise, committed]);\n',
      },
      {
        file: 'utils/recognitions/send-thanks.ts',
        find: '  await keepUnsent({ db, home }, rows);\n',
        by: '  void keepUnsent({ db, home }, rows);\n',
      },
    ],
  },
  {
    name: 'insert without conflict handling: a repeat fails',
    replacements: [
      {
        file: 'server/recognitions/write-recognition.ts',
        find: '    .onConflictDoNothing()\n',
        by: '',
      },
    ],
  },
  {
    name: 'undo without a guard: also of what is on its way',
    replacements: [
      {
        file: 'utils/recognitions/take-back.ts',
        find: "row.state === 'queued' && row.attempts === 0 && Date.now() < row.notBefore",
        by: "row.state !== 'dead'",
      },
    ],
  },
  {
    name: 'any receipt will do: a 200 for something else counts as sent',
    replacements: [
      {
        file: 'utils/sync/push-outcome.ts',
        find: "outcome.kind === 'ok' && outcome.value.recognition.id === id",
        by: "outcome.kind === 'ok'",
      },
    ],
  },
];
