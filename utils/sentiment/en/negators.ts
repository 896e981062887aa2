export const NEGATORS: ReadonlySet<string> = new Set(
  `not no never cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt hasnt havent
  hadnt aint without hardly barely scarcely neither nor nobody none nothing lack lacking lacks noone dnt nt`.split(
    /\s+/,
  ),
);

/** Where a negation ends at the latest. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'but however yet because since although though and so while whereas'.split(' '),
);
