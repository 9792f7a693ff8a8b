/** What every report says instead of a verdict where there is no result: what was not looked at is not clean. */
export const NOTHING_SCANNED = 'Nothing was scanned.';
