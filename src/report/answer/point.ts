/** One of the four questions of the first screen with its answer in sentences. */
export interface Point {
  readonly label: 'WHO' | 'WHERE' | 'WHEN' | 'HARM';
  readonly says: readonly string[];
}
