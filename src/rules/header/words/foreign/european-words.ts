/** Words of column names in languages of Europe, Russian in Latin letters among them; in the form that `languages.ts` tells. */
export const EUROPEAN_WORDS = {
  polish: `
first name: imię imiona
last name: nazwisko
full name: imię_i_nazwisko imię_nazwisko
phone: telefonu komórka telefon_komórkowy
address: adresu adres_zamieszkania
street: ulica ulicy
house number: nr_domu numer_domu nr_budynku
apartment: nr_mieszkania numer_mieszkania nr_lokalu mieszkanie
city: miasto miejscowość
municipality: gmina
neighborhood: dzielnica
county: powiat
state: województwo
country: kraje państwo
postal code: kod_pocztowy pocztowy
age: wiek
sex: płeć
birth date: urodzenia data_urodzenia
time: godzina
remark: uwagi
description: opis
number: numer
type: rodzaj typu
password: hasło
patient: pacjent
diagnosis: diagnoza rozpoznanie
customer: klient
triglycerides: trygliceridy
latitude: szerokość_geograficzna
longitude: długość_geograficzna
`,
  czechAndSlovak: `
first name: jméno křestní křestní_jméno
last name: příjmení priezvisko
full name: jméno_a_příjmení jméno_příjmení meno_a_priezvisko název
phone: telefonní_číslo telefónne_číslo
address: adresa bydliště bydlisko
street: ulice ulica
house number: číslo_popisné
city: město mesto
municipality: obec
county: okres
country: země krajina
age: věku
sex: pohlaví pohlavie
birth date: narození narodenia datum_narození dátum_narodenia
national identity number: rodné_číslo rodné
date: dátum
remark: poznámka poznámky
description: popis
number: číslo
type: druh
password: heslo
patient: pacient
diagnosis: diagnóza
customer: zákazník
latitude: zeměpisná_šířka zemepisná_šírka
longitude: zeměpisná_délka zemepisná_dĺžka
`,
  romanian: `
first name: prenume
full name: nume_complet nume_și_prenume
phone: număr_de_telefon
address: adresă adresa
street: strada stradă
city: localitate
county: județ județul
postal code: cod_poștal
age: vârstă vîrstă
birth date: naștere nașterii data_nașterii
remark: observații
description: descriere
number: număr
password: parolă
patient: pacient
latitude: latitudine
longitude: longitudine
`,
  nordic: `
first name: förnamn fornavn
last name: efternamn etternavn efternavn
middle name: mellannamn mellomnavn mellemnavn
full name: navn
phone: telefonnr mobilnummer mobilnr
address: gatuadress gateadresse
street: gata gatan
house number: husnummer husnr
apartment: lägenhet leilighet lejlighet
city: postort poststed
municipality: kommun kommune
postal code: postnr postnummer
sex: kjønn
birth date: födelsedatum fødselsdato fødselsdag födelsedag
national identity number: fødselsnummer cprnr cpr_nr cprnummer cpr_nummer
email: e_post
time: klockan klokkeslett klokkeslæt
remark: anmärkning merknad bemærkning
description: beskrivning beskrivelse
number: nummer
password: lösenord adgangskode passord
patient: pasient
diagnosis: diagnos diagnose
customer: kunde
latitude: breddgrad breddegrad
longitude: längdgrad lengdegrad længdegrad
`,
  finnish: `
first name: etunimi etunimet
last name: sukunimi
full name: koko_nimi
phone: puhelin puhelinnumero puhelinnro
address: osoite katuosoite lähiosoite
street: katu
city: kaupunki paikkakunta postitoimipaikka
municipality: kunta
postal code: postinumero
age: ikävuodet ikä_vuosina
sex: sukupuoli
birth date: syntymäaika syntymäpäivä
national identity number: henkilötunnus
email: sähköposti
date: päivämäärä
remark: huomautus huomautukset
description: kuvaus
password: salasana
patient: potilas
customer: asiakas
latitude: leveysaste leveyspiiri
longitude: pituusaste pituuspiiri
`,
  hungarian: `
first name: keresztnév
last name: vezetéknév
full name: teljes_név
phone: telefonszám
address: lakcím
street: utca
house number: házszám
city: város
county: megye
country: ország
postal code: irányítószám
age: életkor
birth date: születési születési_dátum születési_idő
tax number: adószám
date: dátum
remark: megjegyzés
description: leírás
password: jelszó
patient: beteg
customer: ügyfél
latitude: szélességi_fok földrajzi_szélesség
longitude: hosszúsági_fok földrajzi_hosszúság
`,
  southSlavic: `
full name: ime_i_prezime ime_prezime
last name: prezime priimek
phone: mobitel telefoni broj_telefona
address: adresa
street: ulica
house number: kućni_broj hišna_številka
city: mesto
municipality: općina opština
county: županija
country: država
postal code: poštanski_broj poštanska_številka
postal: poštanski
birth date: rođenja datum_rođenja rojstva datum_rojstva
national identity number: jmbg
remark: napomena
description: opis
number: broj
type: vrsta
password: lozinka
customer: klijent
latitude: geografska_širina zemljepisna_širina
longitude: geografska_dužina zemljepisna_dolžina
`,
  balticAndEstonian: `
first name: eesnimi vardas
last name: pavardė uzvārds perekonnanimi
phone: telefonas
address: aadress adresas
city: miestas
birth date: gimimo gimimo_data sünniaeg
national identity number: isikukood asmens_kodas
date: kuupäev
`,
  russian: `
first name: imya
last name: familiya
middle name: otchestvo
street: ulitsa
city: gorod
apartment: kvartira
age: vozrast
birth date: rozhdeniya data_rozhdeniya
email: pochta
remark: primechanie
description: opisanie
patient: patsient
latitude: shirota
longitude: dolgota
`,
  german: `
latitude: geografische_breite geographische_breite
longitude: längengrad geografische_länge geographische_länge
height: größe körpergröße
priority: priorität
suspect: verdächtigter verdächtige
`,
  italian: `
full name: nome_e_cognome cognome_e_nome
birth date: data_di_nascita
`,
  dutch: `
latitude: breedtegraad
longitude: lengtegraad
`,
} as const;
