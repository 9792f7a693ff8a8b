import { describe, expect, test } from 'vitest';
import { markFound } from './marked.ts';

/** Illness as it is told in Spanish. */
const ILLNESS: readonly (readonly [why: string, marked: string])[] = [
  ['pain with its place', 'TIENE [[medical:DOLOR MUY FUERTE EN LA CADERA]], NO PUEDE PARARSE'],
  ['what hurts', 'dice que [[medical:le duele la rodilla izquierda]] desde ayer'],
  ['a wound', 'MASCULINO CON [[medical:HERIDA EN EL BRAZO DERECHO]]'],
  ['a blow on a door is none', 'DIERON UN GOLPE EN LA PUERTA'],
  ['blood', 'ATRAPADO, [[medical:SANGRANDO POR LA CABEZA]]'],
  ['a face that droops', 'MUJER CON LA [[medical:BOCA VIRADA]], [[medical:NO MUEVE LADO DERECHO]]'],
  ['breath', 'ABUELO [[medical:RESPIRA MUY LENTO]]; [[medical:LE FALTA EL AIRE]]'],
  ['sugar in figures', '[[medical:AZUCAR EN 41]] SEGUN LA HIJA'],
  ['what one suffers of', 'PADECE DE [[medical:PRESION]] Y [[medical:AZUCAR]]'],
  ['sugar from the shop', 'ROBARON DOS SACOS DE AZUCAR DE LA BODEGA'],
  ['pressure of water', 'BAJA LA PRESION DE AGUA EN EL SECTOR'],
  ['a pregnancy', 'MUJER [[medical:EMBARAZADA 8 MESES]], [[medical:CONTRACCIONES]] CADA 5, [[medical:38 SEMANAS]]'],
  ['weeks of works', 'CARRIL CERRADO POR 3 SEMANAS'],
  ['medicine that is no longer taken', 'HERMANO [[medical:DEJO LAS PASTILLAS HACE UN MES]], [[medical:NO TOMA SU MEDICINA]]'],
  ['a wish to die', 'SE ENCERRO, [[medical:SE QUIERE QUITAR LA VIDA]]'],
  ['what is denied', 'CAYO DEL TECHO, SIN SANGRE, NIEGA MAREO, NO TIENE FIEBRE'],
];

/** People, and words that stand where a name would. */
const PEOPLE: readonly (readonly [why: string, marked: string])[] = [
  ['the one wronged', 'PERJ [[person-name:YARIELIS PAGAN]] INDICA QUE LE HURTARON LA CARTERA'],
  ['parties to a complaint', 'QDA [[person-name:CARMEN OLIVO]] Y QDO [[person-name:EFRAIN TOLEDO]]'],
  ['relatives', 'ESTA CON LA SUEGRA [[person-name:MILAGROS]] Y EL YERNO [[person-name:OSVALDO]]'],
  ['a rank', 'AGTE [[person-name:RIVERA]] EN CAMINO'],
  ['what somebody does', 'MUJER ROMPIENDO LOS CRISTALES DEL NEGOCIO, LLAMA DESDE LA ACERA'],
  ['a movement', 'MOVIL 4 CIERRA ACCESO CON CONOS'],
  ['settlements', 'Urb. Monte Sereno, COND TORRES DEL MAR, JARDINES DEL ALBA'],
  ['ages of children', 'NENES DE [[age:4]] Y [[age:9 ANOS]] EN EL CUARTO'],
  ['an age behind the sex', 'Masculino de [[age:27]], turista'],
  ['units', 'Unidades M-4 y M-9 verifican, negativo'],
];

/** Places, plates and codes. */
const PLACES: readonly (readonly [why: string, marked: string])[] = [
  ['a kilometre', 'CHOQUE EN [[address-block:CARR 156 KM 14.3]] BO SALTILLO'],
  ['to the hundred metres', '[[address-block:Carr. 143 km 3 hm 2]], sector alto'],
  ['a plate behind its car', 'TABLILLA DE LA GUAGUA [[license-plate:IKR-402]]'],
  ['a badge', 'AGTE [[person-name:RIVERA]] PLACA 31244 PIDE GRUA'],
  ['the code of a gate', 'CLAVE DEL PORTON [[access-code:4471#]]'],
  ['a building and a flat', 'RES LAS CASUARINAS [[unit-or-apartment:EDIF 11]] [[unit-or-apartment:APTO 87]]'],
];

describe('notes in Spanish', () => {
  test.each([...ILLNESS, ...PEOPLE, ...PLACES])('%s', (_, marked) => expect(markFound(marked)).toBe(marked));
});
