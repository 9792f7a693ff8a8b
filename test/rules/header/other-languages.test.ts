import { describe, expect, test } from 'vitest';
import { classifyFields } from '../../../src/rules/classify/classify-fields.ts';
import { headLast } from '../../../src/rules/header/words/other-languages.ts';

describe('tables in other languages and scripts', () => {
  test.each([
    [
      'imie,nazwisko,telefon,pesel,ulica,miasto,kod_pocztowy,wiek',
      'person-name,person-name,phone,government-id,street-address,city-or-region,postal-code,age',
    ],
    ['jmeno,prijmeni,ulice,rodne_cislo,datum_narozeni', 'person-name,person-name,street-address,government-id,date-of-birth'],
    ['förnamn,efternamn,postnr,födelsedatum,kön', 'person-name,person-name,postal-code,date-of-birth,sex'],
    ['isim,soyisim,adres,doğum_tarihi,cinsiyet', 'person-name,person-name,street-address,date-of-birth,sex'],
    ['nama,alamat,umur,no_telepon,jenis_kelamin', 'person-name,street-address,age,phone,sex'],
    ['姓名,性别,年龄,电话,地址,身份证号', 'person-name,sex,age,phone,street-address,government-id'],
    ['이름,전화번호,주소,생년월일', 'person-name,phone,street-address,date-of-birth'],
    ['имя,фамилия,телефон,адрес,дата рождения', 'person-name,person-name,phone,street-address,date-of-birth'],
    ['الاسم,الهاتف,العنوان,العمر', 'person-name,phone,street-address,age'],
    ['paciente,edad,imc,presion_sistolica,trigliceridos', 'person-name,age,medical,medical,medical'],
  ])('%s', (names, classes) => {
    expect(classifyFields(names.split(',')).map((field) => field.class)).toEqual(classes.split(','));
  });
});

test('names in letters that nobody reads here say nothing', () => {
  const fields = classifyFields(['ชื่อ', 'เบอร์โทร', 'שם', 'טלפון']);
  expect(fields.map((field) => field.class)).toEqual(['other', 'other', 'other', 'other']);
});

describe('names whose head stands first', () => {
  test.each([
    [
      ['codigo', 'cierre'],
      ['cierre', 'codigo'],
    ],
    [
      ['fecha', 'hora'],
      ['fecha', 'hora'],
    ],
    [['fecha', 'nacimiento'], ['nacimiento']],
    [
      ['nombre', 'unites'],
      ['unites', 'count'],
    ],
    [
      ['tipo', 'de', 'incidente'],
      ['tipo', 'de', 'incidente'],
    ],
    [
      ['incident', 'code'],
      ['incident', 'code'],
    ],
    [['codigo'], ['codigo']],
  ])('%j is read as %j', (tokens, expected) => {
    expect(headLast(tokens)).toEqual(expected);
  });

  test.each([
    ['dia_semana', 'event-time'],
    ['fecha_cierre', 'event-time'],
    ['codigo_cierre', 'disposition'],
    ['fecha_nacimiento', 'date-of-birth'],
    ['NOM_ARROND', 'city-or-region'],
    ['NOMBRE_UNITES', 'other'],
    ['colonia', 'city-or-region'],
    ['Telefoon', 'phone'],
    ['geboortedatum', 'date-of-birth'],
    ['Postleitzahl', 'postal-code'],
    ['endereco', 'street-address'],
  ])('%s is %s', (name, expected) => {
    const id = classifyFields([name, 'incidente', 'latitud', 'longitud'])[0]?.class;
    expect(id === 'grid-or-beat' ? 'city-or-region' : id).toBe(expected);
  });
});
