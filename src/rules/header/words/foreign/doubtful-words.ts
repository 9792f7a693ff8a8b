import type { Language } from './languages.ts';

/**
 * Words of a language that are English words too, or short for something in English tables (`INN` is a hotel, `DIC` a death in
 * custody, `PSC` a service commission): they are read only where a name of the same table surely is in the language, or is
 * spelt with letters that English has not.
 */
export const DOUBTFUL_WORDS: Readonly<Partial<Record<Language, string>>> = {
  polish: `
tax number: nip
country: kraj
`,
  czechAndSlovak: `
first name: meno
age: věk vek
state: kraj
postal code: psč
tax number: dič
time: čas
`,
  italian: `
age: età
`,
  romanian: `
name: nume
city: oraș
country: țară țara
national identity number: cnp
`,
  nordic: `
age: ålder alder
sex: kön køn
county: län fylke
code: kode
`,
  finnish: `
full name: nimi
age: ikä
country: maa
national identity number: hetu
`,
  hungarian: `
full name: név
address: cím
age: kor
`,
  turkish: `
first name: adı
age: yaş
diagnosis: tanı
patient: hasta
type: türü
`,
  southSlavic: `
first name: ime
sex: spol
national identity number: oib
`,
  balticAndEstonian: `
city: linn
`,
  indonesianAndMalay: `
phone: telp
code: kode
national identity number: nik
latitude: lintang
longitude: bujur
`,
  vietnamese: `
phone: sđt
national identity number: cmnd
`,
  russian: `
tax number: inn
postal code: indeks
`,
};
