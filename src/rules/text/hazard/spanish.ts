import { P, type Pattern } from '../pattern/pattern.ts';

/** Warnings in Spanish. */
export const SPANISH_PATTERNS: readonly Pattern[] = [
  P(
    'clause',
    0.8,
    'weapons owned',
    'TIENE GUARDA CARGA TRAE TIENEN',
    '?UNA UN MUCHAS VARIAS SUS SIEMPRE',
    'ARMAS PISTOLAS RIFLES ESCOPETA ESCOPETAS',
    '?EN',
  ),
  P(
    'words',
    0.8,
    'usually armed',
    'SIEMPRE',
    'CARGA TRAE ANDA LLEVA',
    '?CON',
    '?UNA UN',
    'PISTOLA ARMA CUCHILLO NAVAJA ARMADO ARMADA MACHETE',
  ),
  P('words', 0.82, 'parole', 'ESTA', 'EN BAJO', 'PROBATORIA LIBERTAD FIANZA', '?CONDICIONAL'),
  P('words', 0.82, 'gang', 'ES', '?UN', 'PANDILLERO CHOLO MARERO'),
  P('words', 0.82, 'gang', 'PANDILLERO PANDILLEROS PANDILLERA', '?CONOCIDO CONOCIDA CONOCIDOS ACTIVO'),
  P('clause', 0.82, 'dangerous animal', 'PERRO PERROS', '?ES SON MUY QUE', 'BRAVO BRAVOS MUERDE MUERDEN AGRESIVO AGRESIVOS'),
  P('words', 0.82, 'warrant', 'ORDEN', 'DE', 'ARRESTO APREHENSION CAPTURA'),
  P('clause', 0.8, 'known behaviour', 'YA', '?LE LA LO ME', 'PEGO AMENAZO GOLPEO ATACO', '?ANTES OTRA'),
  P('clause', 0.8, 'known behaviour', 'LE LA ME', 'HA', 'PEGADO GOLPEADO AMENAZADO', '~ANTES VECES'),
  P('words', 0.82, 'threats', 'HA', 'AMENAZADO', '?A', '?LA', 'POLICIA POLICIAS OFICIALES'),
  P('clause', 0.8, 'criminal history', 'TIENE', '?MUCHOS', 'ANTECEDENTES'),
  P('clause', 0.8, 'criminal history', 'ESTADO ESTUVO', 'PRESO PRESA ENCARCELADO'),
  P('clause', 0.8, 'weapons owned', 'TIENE TRAE GUARDA', 'UN UNA', 'ARMA PISTOLA RIFLE ESCOPETA', 'EN'),
  P('clause', 0.8, 'known behaviour', 'GOLPEA PEGA AMENAZA', 'A', '?SU LA', 'ESPOSA MUJER NOVIA HIJOS MAMA', 'CUANDO'),
  P('words', 0.82, 'dangerous animal', 'PERRO PERROS', '?SUELTO SUELTOS', 'QUE', 'MUERDE MUERDEN'),
];
