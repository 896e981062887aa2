export const helpdesksEn = {} as const;
