export const popupEn = {} as const;
