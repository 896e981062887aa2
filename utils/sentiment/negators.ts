const NEGATORS = new Set(
  `not no never cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt hasnt havent
  hadnt aint without hardly barely scarcely neither nor nobody none nothing`.split(/\s+/),
);

export function isNegator(word: string): boolean {
  return NEGATORS.has(word);
}
