/** Words of column names in languages of Asia, in Latin letters; in the form that `languages.ts` tells. */
export const ASIAN_WORDS = {
  turkish: `
full name: isim ad_soyad adı_soyadı
last name: soyad soyadı soyisim
phone: telefon_numarası cep_telefonu
address: adresi
street: sokak cadde bulvar
apartment: daire
city: şehir
municipality: ilçe
neighborhood: mahalle
country: ülke
postal code: posta_kodu
age: yaşı
sex: cinsiyet cinsiyeti
birth date: doğum doğum_tarihi
national identity number: tc_kimlik tc_kimlik_no kimlik_no
email: e_posta
date: tarih tarihi
remark: açıklama
number: numarası
type: türü
password: parola şifre
customer: müşteri
latitude: enlem
longitude: boylam
`,
  indonesianAndMalay: `
full name: nama nama_lengkap
phone: telepon telpon no_hp no_telp no_telepon nomor_telepon
address: alamat
street: jalan
city: kota
municipality: kecamatan
neighborhood: kelurahan
state: provinsi
country: negara
postal code: kode_pos
age: umur usia
sex: kelamin jenis_kelamin jantina
birth date: lahir tgl_lahir tanggal_lahir
date: tanggal
time: waktu
remark: catatan
description: keterangan
number: nomor nomer
type: jenis
password: kata_sandi
patient: pasien
customer: pelanggan
latitude: garis_lintang
longitude: garis_bujur
`,
  vietnamese: `
full name: họ_tên họ_và_tên
phone: điện_thoại số_điện_thoại
address: địa_chỉ
city: thành_phố
postal code: mã_bưu_điện
age: tuổi
sex: giới_tính
birth: sinh
birth date: ngày_sinh
national identity number: cccd
date: ngày
remark: ghi_chú
description: mô_tả
type: loại
password: mật_khẩu
customer: khách_hàng
latitude: vĩ_độ
longitude: kinh_độ
`,
  chineseAndJapanese: `
full name: xingming
phone: dianhua shouji
address: dizhi
age: nianling
sex: xingbie
birth date: chushengriqi
national identity number: shenfenzheng
postal code: youbian
`,
} as const;
