import { describe, expect, test } from 'vitest';
import { classifyFields } from '../../../src/rules/classify/classify-fields.ts';
import { expandName } from '../../../src/rules/header/words/expand.ts';
import { plainLetters, speltOutLetters } from '../../../src/rules/header/words/foreign/fold-letters.ts';
import { readForeign } from '../../../src/rules/header/words/foreign/foreign-words.ts';
import { LANGUAGES } from '../../../src/rules/header/words/foreign/languages.ts';
import { tokenise } from '../../../src/rules/header/words/tokenise.ts';
import { classesOf, times } from '../classify/columns.ts';

const classesByName = (names: string): string =>
  classifyFields(names.split(','))
    .map((field) => field.class)
    .join(',');

describe('names as their languages spell them', () => {
  test.each([
    [
      'German',
      'Längengrad,Breitengrad,Straße,Hausnummer,Vorname,Nachname,Straßenname,Geburtsdatum,Geschlecht',
      'longitude,latitude,street-address,street-address,person-name,person-name,street-address,date-of-birth,sex',
    ],
    ['German without its letters', 'Laengengrad,Breitengrad,Strasse,Prioritaet', 'longitude,latitude,street-address,priority'],
    [
      'Swedish',
      'Förnamn,Efternamn,Kön,Ålder,Födelsedatum,Postnummer,Anmärkning,Längdgrad,Breddgrad',
      'person-name,person-name,sex,age,date-of-birth,postal-code,narrative,longitude,latitude',
    ],
    [
      'Danish',
      'Fornavn,Efternavn,Køn,Alder,Fødselsdato,CPR-nummer,Bemærkning,Længdegrad,Breddegrad',
      'person-name,person-name,sex,age,date-of-birth,government-id,narrative,longitude,latitude',
    ],
    [
      'Norwegian',
      'Fornavn,Etternavn,Kjønn,Alder,Fødselsdato,Fødselsnummer,Merknad,Lengdegrad,Breddegrad',
      'person-name,person-name,sex,age,date-of-birth,government-id,narrative,longitude,latitude',
    ],
    [
      'Norwegian without its letters',
      'Fornavn,Etternavn,Kjoenn,Foedselsdato,Lengdegrad,Breddegrad',
      'person-name,person-name,sex,date-of-birth,longitude,latitude',
    ],
    [
      'Finnish',
      'Etunimi,Sukunimi,Syntymäaika,Henkilötunnus,Sähköposti,Ikä,Sukupuoli,Lähiosoite,Leveysaste,Pituusaste',
      'person-name,person-name,date-of-birth,government-id,email,age,sex,street-address,latitude,longitude',
    ],
    [
      'Polish',
      'Imię,Nazwisko,Płeć,Wiek,Data urodzenia,Miejscowość,Kod pocztowy,NIP,Szerokość geograficzna,Długość geograficzna',
      'person-name,person-name,sex,age,date-of-birth,city-or-region,postal-code,government-id,latitude,longitude',
    ],
    [
      'Czech',
      'Křestní jméno,Příjmení,Věk,Pohlaví,Rodné číslo,Datum narození,Město,PSČ,Zeměpisná šířka,Zeměpisná délka',
      'person-name,person-name,age,sex,government-id,date-of-birth,city-or-region,postal-code,latitude,longitude',
    ],
    [
      'Slovak',
      'Meno,Priezvisko,Pohlavie,Rodné číslo,Dátum narodenia,PSČ,Zemepisná šírka,Zemepisná dĺžka',
      'person-name,person-name,sex,government-id,date-of-birth,postal-code,latitude,longitude',
    ],
    [
      'Hungarian',
      'Vezetéknév,Keresztnév,Életkor,Születési dátum,Irányítószám,Lakcím,Telefonszám,Szélességi fok,Hosszúsági fok',
      'person-name,person-name,age,date-of-birth,postal-code,street-address,phone,latitude,longitude',
    ],
    [
      'Turkish',
      'Adı,Soyadı,Yaş,Cinsiyet,Doğum tarihi,Telefon numarası,Şehir,Açıklama,Enlem,Boylam',
      'person-name,person-name,age,sex,date-of-birth,phone,city-or-region,narrative,latitude,longitude',
    ],
    ['Turkish in capitals', 'SOYADI,YAŞI,CİNSİYET,DOĞUM TARİHİ,ŞEHİR', 'person-name,age,sex,date-of-birth,city-or-region'],
    [
      'Spanish',
      'Número de teléfono,Dirección,Código postal,Fecha de nacimiento,Apellido,Observación,Latitud,Longitud',
      'phone,street-address,postal-code,date-of-birth,person-name,narrative,latitude,longitude',
    ],
    [
      'French',
      'Prénom,Téléphone,Âge,Date de naissance,Adresse,Code postal,Numéro de téléphone,Latitude,Longitude',
      'person-name,phone,age,date-of-birth,street-address,postal-code,phone,latitude,longitude',
    ],
    [
      'Portuguese',
      'Endereço,Município,Data de nascimento,Observações,CEP,Idade,Latitude,Longitude',
      'street-address,city-or-region,date-of-birth,narrative,postal-code,age,latitude,longitude',
    ],
    [
      'Italian',
      'Cognome,Età,Città,Indirizzo,Data di nascita,Latitudine,Longitudine',
      'person-name,age,city-or-region,street-address,date-of-birth,latitude,longitude',
    ],
    [
      'Romanian',
      'Prenume,Vârstă,Oraș,Județ,Adresă,Data nașterii,Cod poștal,Observații,Latitudine,Longitudine',
      'person-name,age,city-or-region,city-or-region,street-address,date-of-birth,postal-code,narrative,latitude,longitude',
    ],
    [
      'Croatian',
      'Ime,Prezime,Spol,Datum rođenja,Poštanski broj,Općina,OIB,Geografska širina,Geografska dužina',
      'person-name,person-name,sex,date-of-birth,postal-code,city-or-region,government-id,latitude,longitude',
    ],
    [
      'Dutch',
      'Voornaam,Achternaam,Geboortedatum,Leeftijd,Breedtegraad,Lengtegraad',
      'person-name,person-name,date-of-birth,age,latitude,longitude',
    ],
    [
      'Estonian',
      'Eesnimi,Perekonnanimi,Isikukood,Linn,Kuupäev',
      'person-name,person-name,government-id,city-or-region,event-time',
    ],
    [
      'Lithuanian',
      'Vardas,Pavardė,Asmens kodas,Gimimo data,Miestas',
      'person-name,person-name,government-id,date-of-birth,city-or-region',
    ],
    [
      'Vietnamese',
      'Họ và tên,Số điện thoại,SĐT,Địa chỉ,Ngày sinh,Giới tính,Tuổi,Vĩ độ,Kinh độ',
      'person-name,phone,phone,street-address,date-of-birth,sex,age,latitude,longitude',
    ],
    [
      'Indonesian',
      'nama_lengkap,no_hp,alamat,jenis_kelamin,tgl_lahir,kode_pos,garis_lintang,garis_bujur',
      'person-name,phone,street-address,sex,date-of-birth,postal-code,latitude,longitude',
    ],
    [
      'Russian in Latin letters',
      'imya,familiya,vozrast,ulitsa,INN,shirota,dolgota',
      'person-name,person-name,age,street-address,government-id,latitude,longitude',
    ],
  ])('%s: %s', (_, names, classes) => {
    expect(classesByName(names)).toBe(classes);
  });

  test.each([
    ['Längengrad', 'Langengrad', 'Laengengrad'],
    ['FØDSELSDATO', 'FODSELSDATO', 'FOEDSELSDATO'],
    ['Ændret', 'Aendret', 'Aendret'],
    ['STRAẞE', 'STRASSE', 'STRASSE'],
    ['Płeć', 'Plec', 'Plec'],
    ['rođenja', 'rodenja', 'rodjenja'],
    ['Ålder', 'Alder', 'Aalder'],
    ['Doğum yılı', 'Dogum yili', 'Dogum yili'],
    ['İLÇE', 'ILCE', 'ILCE'],
    ['Địa chỉ', 'Dia chi', 'Djia chi'],
    ['Cross Street', 'Cross Street', 'Cross Street'],
  ])('%s without its letters is %s or %s', (name, plain, spelt) => {
    expect([plainLetters(name), speltOutLetters(name)]).toEqual([plain, spelt]);
  });

  test('every word of every list is read as it is spelt, without accents and with two letters for one', () => {
    const spellings = Object.values(LANGUAGES).flatMap((list) =>
      list
        .trim()
        .split('\n')
        .flatMap((line) => line.slice(line.indexOf(':') + 2).split(' ')),
    );
    const unread = spellings.flatMap((spelling) => {
      const name = spelling.replaceAll('_', ' ');
      return [name, plainLetters(name), speltOutLetters(name), name.toUpperCase()].filter(
        (written) => readForeign(plainLetters(written).toLowerCase().replaceAll(' ', '')) === undefined,
      );
    });
    expect(spellings.length).toBeGreaterThan(300);
    expect(unread).toEqual([]);
  });
});

describe('words of other languages', () => {
  test.each([
    ['TRANSDT', 'transport date'],
    ['INSPOL', 'insurance policy'],
    ['regime', 'regime'],
    ['stime', 'stime'],
    ['alder_name', 'aldermanic name'],
    ['Alderperson', 'alderperson'],
    ['cmnd_ref', 'command reference'],
    ['cause_dic', 'cause dic'],
    ['SDT', 'sdt'],
  ])('take no part in reading %s', (name, words) => {
    expect(expandName(name).words.join(' ')).toBe(words);
  });

  test.each(['ONSTIME', 'ONSETIME', 'IMEIreported'])('%s holds no first name', (name) => {
    expect(expandName(name).words.join(' ')).not.toContain('first name');
  });

  test('a column of clock times is not lost to a foreign word inside its name', () => {
    const table = {
      INCNUM: times(60, (i) => `24-${1000 + i}`),
      ONSETIME: times(60, (i) => `${String(i % 24).padStart(2, '0')}${String((i * 7) % 60).padStart(2, '0')}`),
      TRANSDT: times(60, (i) => `2024-03-${String((i % 28) + 1).padStart(2, '0')}`),
    };
    expect(classesOf(table)).toEqual(['incident-id', 'event-time', 'event-time']);
  });

  test.each([
    ['INN,room_no', 'government-id'],
    ['state_terr,coroner_name,DIC', 'government-id'],
    ['vendor_id,psc,amount', 'postal-code'],
    ['incident_no,NIP', 'government-id'],
    ['unit,oras', 'city-or-region'],
    ['incident_no,tani', 'medical'],
    ['grade,linn', 'city-or-region'],
    ['ward,alder', 'age'],
    ['NIC,SDT', 'phone'],
  ])('that may be English say nothing in English tables: %s has no %s', (names, id) => {
    expect(classesByName(names).split(',')).not.toContain(id);
  });

  test.each([
    ['familiya,inn', 'person-name,government-id'],
    ['zakaznik_adresa,dic,psc', 'street-address,government-id,postal-code'],
    ['nazwisko,nip', 'person-name,government-id'],
    ['prenume,oras', 'person-name,city-or-region'],
    ['soyadi,tani', 'person-name,medical'],
    ['eesnimi,linn', 'person-name,city-or-region'],
    ['prezime,ime,spol', 'person-name,person-name,sex'],
    ['fornavn,alder', 'person-name,age'],
  ])('are read beside a name of their language: %s', (names, classes) => {
    expect(classesByName(names)).toBe(classes);
  });

  test('are no words of another language beside one that lacks them', () => {
    expect(classesByName('fornavn,psc')).not.toContain('postal-code');
  });

  test('leave English names as they are cut', () => {
    expect(tokenise('Cause of Death (primary)')).toEqual({ tokens: ['cause', 'of', 'death'], remark: ['primary'] });
  });
});
