/**
 * Words of Polish, Czech, Romanian, Nordic, Hungarian, Turkish, South Slavic, Baltic, Indonesian, Vietnamese, Russian and
 * Chinese column names in Latin letters → the English words they stand for, in the form of `abbreviations.ts`. Accents are gone
 * before names are read. Words that are English too are left out (`data`, `grad`, `pol`), as are those of two letters.
 */
export const MORE_LANGUAGES = `
first name: imie imiona jmeno prenume fornamn fornavn etunimi keresztnev imya ime eesnimi vardas hoten xingming
last name: nazwisko prijmeni priezvisko efternamn etternavn efternavn sukunimi vezeteknev soyad soyadi soyisim prezime familiya pavarde uzvards perekonnanimi
middle name: otchestvo mellomnavn mellannamn
full name: nama isim namalengkap imieinazwisko navn nazev adsoyad
phone: telefonu telefonnr telefonszam telefonas puhelin puhelinnumero telepon telpon nohp sdt dienthoai mobitel mobilnr komorka shouji dianhua telefoni
address: adresa adresas osoite adresi alamat diachi dizhi lakcim aadress
street: ulica ulice ulitsa gata gatan katu utca sokak cadde jalan bulvar
house number: nrdomu cislopopisne husnummer husnr hazszam nrbudynku
apartment: nrmieszkania mieszkanie kvartira daire lejlighet lagenhet
city: miasto miejscowosc mesto oras kaupunki varos sehir kota gorod thanhpho miestas linn
municipality: gmina obec kommun kunta ilce opcina kecamatan
neighborhood: mahalle kelurahan dzielnica
county: powiat judet okres megye zupanija
state: wojewodztwo kraj provinsi oblast
country: kraje panstwo zeme tara maa orszag ulke drzava negara strana
postal code: kodpocztowy pocztowy psc postnr postnummer postinumero iranyitoszam postakodu postanskibroj kodepos indeks codpostale youbian
age: wiek vek varsta alder umur usia vozrast tuoi nianling eletkor ikavuodet
sex: plec pohlavi kjonn kjonn sukupuoli cinsiyet spol kelamin gioitinh xingbie jantina
birth: sinh
postal: postanski
birth date: urodzenia dataurodzenia narozeni datumnarozeni nasterii nastere fodelsedatum fodselsdato fodselsdag syntymaaika szuletesi dogumtarihi dogum rodenja rodjenja rozhdeniya tgllahir tanggallahir lahir ngaysinh gimimo chushengriqi
national identity number: pesel rodnecislo rodne personnummer fodselsnummer cprnr cprnummer henkilotunnus hetu tckimlik tckn oib jmbg cccd cmnd shenfenzheng isikukood
tax number: nip dic adoszam npwp inn
email: epost sahkoposti pochta
date: datum ngay tanggal tarih tarihi kuupaev paivamaara
time: waktu godzina klockan klokkeslett
remark: uwagi poznamka poznamky observatii anmarkning merknad bemerkning huomautus megjegyzes catatan aciklama komentar primechanie ghichu napomena
description: opis popis descriere beskrivning beskrivelse kuvaus leiras keterangan opisanie mota
number: numer cislo numar nummer broj nomor nomer
code: kode
type: rodzaj druh typu jenis turu vrsta loai
password: haslo heslo parola lozinka katasandi matkhau losenord
patient: pacjent pacient pasien patsient pasient
diagnosis: diagnoza rozpoznanie tani diagnos
customer: klient zakaznik kunde asiakas ugyfel musteri klijent pelanggan khachhang
`;

/** The same in other scripts: Chinese, Japanese, Korean, Russian, Ukrainian, Greek, Arabic. */
export const OTHER_SCRIPTS = `
full name: 姓名 名字 氏名 名前 お名前 이름 성명 имя фио имяфамилия ονοματεπωνυμο الاسم اسم الاسمالكامل імя піб
last name: 姓 姓氏 苗字 성 фамилия прізвище επωνυμο اللقب
first name: 名 имяпользователя ονομα الاسمالاول
middle name: отчество
phone: 电话 電話 电话号码 電話番号 手机 手机号 手機 联系电话 携帯電話 전화 전화번호 휴대폰 телефон мобильный τηλεφωνο κινητο الهاتف رقمالهاتف هاتف الجوال
address: 地址 住址 家庭住址 住所 주소 адрес адреса διευθυνση العنوان عنوان
city: 城市 市 市区町村 도시 город місто πολη المدينة مدينة
state: 省 省份 都道府県 область
postal code: 邮编 邮政编码 郵便番号 우편번호 индекс індекс τκ الرمزالبريدي
age: 年龄 年齡 年齢 나이 연령 возраст вік ηλικια العمر السن
sex: 性别 性別 성별 пол стать φυλο الجنس
birth date: 出生日期 生日 生年月日 생년월일 생일 датарождения рождения народження ημερομηνιαγεννησης تاريخالميلاد
national identity number: 身份证 身份证号 身份证号码 身分證字號 マイナンバー 주민등록번호 снилс паспорт αμκα αφμ الرقمالقومي رقمالهوية
email: 邮箱 电子邮件 电子邮箱 メールアドレス 이메일 почта البريدالالكتروني
date: 日期 日付 날짜 дата ημερομηνια التاريخ تاريخ
time: 时间 時間 時刻 시간 время час ωρα الوقت
remark: 备注 備註 備考 비고 примечание примітка комментарий παρατηρησεις ملاحظات
description: 描述 説明 설명 описание опис περιγραφη الوصف
diagnosis: 诊断 診断 診斷 진단 진단명 диагноз διαγνωση التشخيص
patient: 患者 病人 환자 пациент пацієнт ασθενης المريض
customer: 客户 客戶 顧客 고객 клиент клієнт πελατης العميل
medication: 药物 药品 薬 약 약물 лекарство препарат φαρμακο الدواء
license plate: 车牌 车牌号 車牌 차량번호 госномер автономер
latitude: 纬度 緯度 위도 широта γεωγραφικοπλατος
longitude: 经度 經度 経度 경도 долгота довгота γεωγραφικομηκος
number: 编号 番号 번호 номер αριθμος رقم
type: 类型 類型 種類 유형 종류 тип τυπος النوع
occupation: 职业 職業 직업 профессия должность επαγγελμα المهنة
`;
