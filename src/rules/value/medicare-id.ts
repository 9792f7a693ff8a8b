const MBI = /^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}$/;

/** Medicare beneficiary identifier: eleven characters in a fixed pattern without S, L, O, I, B, Z (CMS, MBI format). */
export const isMedicareId = (value: string): boolean => MBI.test(value.toUpperCase());
