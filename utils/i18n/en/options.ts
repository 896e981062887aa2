export const optionsEn = {} as const;
