/** Letters of the American police alphabet (APCO), most of them names of people. */
export const POLICE_LETTERS = `ADAM BOY CHARLES DAVID EDWARD FRANK GEORGE HENRY IDA JOHN KING LINCOLN MARY NORA OCEAN PAUL QUEEN ROBERT SAM TOM UNION VICTOR WILLIAM XRAY YOUNG ZEBRA`;

/** Letters of the international alphabet (ICAO) that are names of people besides. */
export const NAMED_LETTERS = `CHARLIE MIKE OSCAR ROMEO JULIET SIERRA`;
