/** Whom a field is about, where its header tells. A caller's name and an officer's name are one class and two findings. */
export const SUBJECTS = ['caller', 'patient', 'victim', 'suspect', 'owner', 'officer', 'business'] as const;
export type Subject = (typeof SUBJECTS)[number];
