import { OTHER_LANGUAGES } from './other-languages.ts';

/**
 * Abbreviations and synonyms of column names → the plain words they stand for. Whole tokens only: matching inside words
 * (`cid` in `incident`) is the classic failure of header matchers. Collected from vendor manuals, record layouts and
 * standards (Inform CAD, I/CAD, PremierOne, Spillman, New World, OSSI, NENA, NEMSIS, NFIRS, NIBRS) and from everyday
 * database naming. One line per expansion: `words: abbreviation abbreviation …`.
 */
const LIST = `
address: addr adr adrs addy addrs adress adresse direccion domicilio domicile anschrift
location: loc locn lctn locat ubicacion lugar lieu ort locations
street: strt strasse calle rue roadway strasse streetname
cross street: crossrds crossrd crossroad crossroads xst xsts xstr xstreet xstreets xstrt xstrts xstrs xrd xroad xing xstreet crosst crossst crosstreet crosstreets xs offstreet
intersection: intersec intrsct intx
between: btwn btw betw bet
apartment: apt apmt aptmt departamento appartement wohnung
suite: ste
building: bldg bld blg bldng bldgs edificio
floor: flr piso etage
room: rm
house number: hno housenum hsenum hsnum houseno hsnum hs paon
number: no num nbr nmbr numb nr nums numero
identifier: id ids ident uid guid uuid pk
object identifier: objectid oid fid gid
direction: dir direc dirs
abbreviation: abbrv abbr abbrev
prefix: pre pref prefx
suffix: suf sfx sufx suffx postfix
type: typ typs typo tipo ty
code: cd cde cod codigo
name: nm nme nam naam nombre nom
first: fst frst
given name: prenom vorname fname firstname forename givenname
last name: lname lastname surname nachnahme cognome sobrenome apellido apellidos nachname familyname surnme
middle: midl mdl
middle name: mname middlename minit
middle initial: mi
full name: fullname
date: dt dte fecha datum dat dates
time: timing timings tm tme tim hora zeit heure
date time: dttm dtm dts datetime datim dtetm
time stamp: ts tstamp timestamp tmstmp
phone: ph phn fone fon tel telefonnummer tele telephone telefono telefon tph telno tn phones pho px cellphone
call back: callback callbk cbk clbk cllbk calbk cb clb cback
cell: cel mobil movil mobile cellular mob handy
caller: clr cllr clrs callers cler informant
caller name: callernm callername clname clrname callname clnm clrnm
caller phone: callerph callerphone clrnum clrphn clrph clrphone callerno clrtel callertel
reporting person: rp rptg reportingparty reportperson rprty rptparty
complainant: plaignant denunciante demandeur requerant cmplt complt compl cmplnt cmp cmpl comp complnt
complaint: cmplaint cc plainte queja
patient: pt pts pat ptnt patients
victim: vic vict vctm vics victime victima opfer
suspect: susp suspt sus sospechoso
offender: offndr ofndr
defendant: deft defn defnt
customer: cust cstmr custmr
witness: wit witn temoin testigo
subject: subj sbj
person: prsn persn
owner: ownr ro regowner
officer: ofc ofcr offr offcr cop oficial agente policia beamter
dispatcher: dispr dsptchr dispatchr disptchr
call taker: calltaker cltaker ctaker calltkr
operator: oper opr
personnel: persnl prsnl
employee: emp empl emply empid
user: usr
agency: agy agcy agncy
department: dept dpt
organization: org orgn organisation
jurisdiction: juris jur jurisd jurisdctn jurs
municipality: mun muni munic municip gemeinde kommune comune municipio
city: cty ciudad ville stadt
township: twp twnshp
county: cnty co ctny condado comte
state: stcd stcode uf
country: cntry ctry pais
province: prov provincia
community: comm commun cmnty comunidad
neighborhood: nbhd nhood neigh neighd neighbd neighbourhood neighborh nbrhd barrio hood nghbrhd quartier colonia bairro stadtteil
zip: zp zipcode zips plz zipcd ozip dzip szip mzip hzip
postal code: postcode postalcode postcd cp pcode pstcd
latitude: lat latx laty latitud latd lati breite breitengrad ylat latdd
longitude: lon longx longy lonx lng long longitud lond longi laenge xlon londd
coordinate: coord cord coords coordinates crd coor
x coordinate: xcoord xcord xcoor coordx xcoordinate geox gisx mapx pointx xpos posx xpt locx
y coordinate: ycoord ycord ycoor coordy ycoordinate geoy gisy mapy pointy ypos posy ypt locy
easting: eastng
northing: northng
geometry: geom wkt wkb geojson shape geometria
incident: inc incid incdt incdnt inci incident's incidente
event: evt ev evnt evno events evento
call: cl calls llamada cll appel
call for service: cfs callsforservice callforservice
case: cse caso
report: rpt rep rept repo rprt
offense: offence offns delito
crime: crm
arrest: arr arst arrst
citation: cit cite citn
warrant: wrnt
disposition: dispositions dispo dsp dispos dispn disposit dispostn
dispatch: disp dsptch dispat dspch dispd
clearance: clrnc clearnc clrance
taken: tkn takn
priority: pri prio prty pr priorty prioridad
severity: sev
level: lvl lev lv
nature: nat natur
signal: sig sgnl
problem: prob prblm
category: cat categ catgry
subcategory: subcat
classification: class clas classif
description: descript desc descr dsc descrip descriptn descripcion descrptn dscr
comment: cmt cmnt cmnts cmts comt comts commt commnt comnt kommentar comentario cmmt rmks commentaires comentarios commentaire opmerking
remark: rem rmk rems remrks remks rmrk remarque remarques bemerkung bemerkungen
narrative: narr nar narrtv narrat
note: nts notas nte
text: txt
message: msg mesg mssg
information: info inf infos
detail: dtl dtls det details
summary: summ smry synopsis synop
premise: prem premis premises prms
landmark: lmk lndmrk landmk
business: bus busn busns bsns bizname biz empresa
common place: cmnplace commonplace complace comnplc commplace ecompl cplace commonpl cmnpl comnpl
place: plc
establishment: estab
facility: fac facil fclty
hospital: hosp hsp hosps
destination: dest
unit: unt unitid unid unite unidad einheit
apparatus: appar apparat
vehicle: veh vhcl vehic vehcl vhc vehiculo vehicles
license: lic licence lcns lics licen
driver: drv drvr
driver license state: ols
driver license state: ols
driver license: drvlic dl oln odl dln driverlicense driverslicense dlno dlnum olnum permis
license plate: lp plt platenum tag licplate licenseplate plateno tagno platenumber matricula placa placas numberplate vrm lpr kennzeichen plaque immatriculation
registration: reg regis registr regn
vin: vinnum vinno
make: mk mke mak marca
model: mdl modl modelo
color: col clr colour colr
year: yr yrs anio ano yyyy years
month: mon mth mo
day: dy
hour: hr hrs
minute: mins
second: secs
elapsed: elap
duration: dur
received: rcvd recd recv rcv recvd rec rcd receipt
entered: entd entrd
dispatched: dispd dspd
enroute: enr enrte enrt
responding: respndg
on scene: onscene onsc onscn
arrived: arv arrv arvd arrvd arvl arriv arrd
transport: trans transp xport trnsprt tran
closed: clsd closng clos
cleared: clrd
created: crtd creat
updated: lastupdated upd updt updte mod moddate moddt lastmod
reported: rptd repd repor reportd rprtd
occurred: occ occu occured occur occrd occrrd ocur ocurr
assigned: asgn asgnd assgn assg assignd
requested: req reqd rqst reqst
begin: beg bgn began begun beginning
start: started starting
end: ended ending
district: dist dst dstrct distr distrito bezirk arrondissement comisaria delegacion
subdistrict: subdist subdst
substation: substn substa
division: div divsn divis
battalion: bn batt bat batallion btln
sector: sec sect sektor setor
subdivision: subd subdiv subdivisn subdivsn
precinct: pct prec pcnct pcinct
station: sta stn statn
zone: zn zona
region: rgn regn
quadrant: quad qd quandrant
area: ar
grid: grd
map: mp mapp
emergency service zone: esz
emergency service number: esn
census tract: censustract tractce geoid
badge number: matricule bdg
beat: bt secteurpatrouille
sector: secteur
ward: wd
social security number: ssn socsec ssno ssnum socialsecurity sosec socsecno ss socsecnum itin
state identifier: sid stateid
fbi number: fbino
medical record number: mrn
recovered: recovd recovrd
death date: datedied dod dateofdeath
date of birth: dob birthd birthdate dateofbirth bdate bday birthdt dobdt brthdt birthday geburtsdatum nacimiento naissance doby
birth year: yob
birth: bth brth
age: ages edad alter agey
sex: sx sexo gend gndr genero sexe geschlecht
race: rac raza rce raca
ethnicity: ethnic ethn eth ethncty ethnicty
email: eml emails emailaddress emailaddr correo courriel emailid
account: acct acc acnt
payment: pymt paymt pmt
credit card: cc creditcard ccnum cardno
routing: rtng
device: dev dvc
handset: hndst
source: src srce sour
method: meth mthd
media: med
image: img pic jpg
video: vid bodycam bwc
blood group: bldgrp
blood pressure: bp
shape area: starea
shape length: stlength starealength
audio: aud
file: filename
url: uri link href hyperlink
history: hist hx hxs
hazard: haz hzd hazrd hazards
hazmat: hazmats
caution: caut cautn
warning: warn wrn
alert: alrt
determinant: determ determinate
proqa: pqa
chief complaint: chiefcomplaint
diagnosis: dx diag diagnose dgns
medication: meds medicat rx
condition: cond condtn cond's
symptom: sympt sx
status: stat sts stts stat's
count: tot total qty qy quantity ttl totals
flag: flg
indicator: indc indic ind yn bool boolean
average: avg
amount: amt
percent: pct percentage
version: ver vers
sequence: seq sequ
reference: ref refer
index: idx indx
group: grp grps
extension: ext extn extens
channel: chan chnl chl ch chn
frequency: freq
talk group: talkgroup tg tlkgp tgroup
tactical: tac tact
operations: ops
response: rspns resp rsp resps respon
responsible: respons
alarm: alm alrm alr
initial: init intl
original: orig
final: fnl
primary: prim primry
secondary: secndry 2nd
previous: prev
current: curr cur
new: nw
alternate: alt altern
additional: addl adtnl addtl add'l add't adtl addnl
complete: 
employer: emplr
work: wrk wk wkplace
home: hm hme res
emergency: emerg emer
contact: cont cntct
relationship: rel relat
guardian: gdn grdn
subscriber: subscr
service: svc serv srv
provider: prov prvdr
insurance: insur insr ins
policy: pol
construction: constr const
weapon: wpn weap wpns
parameter: params param parm
day of year: doy
population: pop popul
road: rdwy
height: hgt ht
weight: wgt wt
reason: rsn reas
expiration: exp expir expiry expires expire
result: rslt
equipment: equip eqp
position: pos posn
nearest: nrst
block: blk
hundred block: hundredblock blkaddr 100block
past medical history: pmh pmhx
history present illness: hpi
birth place: pob birthplace placeofbirth
domestic violence: dv
parcel number: apn
social insurance number: sinno
remote address: remoteaddr
designator: desg desig dsgn
designator unit: unitdesig
call back number: cbn cbnum
party: pty
calling line identity: cli clid
national insurance: nino
highway: hwy hiway hgwy autoroute
freeway: fwy frwy
milepost: mp mpost
sergeant: sgt
lieutenant: lt
commander: cmdr cmdt
commissioner: commiss comissioner
admission: admsn admiss
discharge: dschrg disch
ethanol: etoh
temperature: temp
combination: combo
street number: stno strno stnum strnum hsno hsnum2
address number: addnum addrnum adrnum
supplemental: supp suppl
route: rte
action: actn act
low cross street: locross loxst
high cross street: hicross hixst
social security: socsecurity
reporting person name: rpname rpnm
reporting person phone: rpphone rpph rpaltph rptel
reporting person address: rpaddr rpadr rpaddress
injury: inj
chief: chf
billing telephone number: btn
commercial driver license number: cdlno cdl
community health index: chi
health card number: hcn ohip hic hicno
local government area: lga
aboriginal torres strait islander: atsi
mobile data terminal: mdt mdts
mobile data computer: mdc
authorization: auth authn
kin: nok
inspection: insp insps
oxygen: oxy
physician: pcp phys
household head: hoh
memo: memos
statement: stmt
vaccine: vax vacc
alzheimer: alzh
transcript: transcribe transcribed transcription
microchip: mchip
thoroughfare: thorofare
respiratory rate: rr
business improvement district: bid
statistical neighborhood area: sna
surface: surf
qualifier: qual
pedestrian: ped
on street: onstreet onst
systolic blood pressure: sbp
diastolic blood pressure: dbp
abbreviated injury scale: ais
injury severity score: iss
hospital code: hospcode
gate code: gatecode
access code: accesscode entrycode keycode doorcode accesscd
network address: ip ipaddr ipaddress ipv4 ipv6 ip4 ip6
mac address: macaddr macaddress
imei: imeis
ani: anis
ali: alis
cellular tower: celltower
geohash: 
social media: facebook instagram twitter snapchat tiktok socialmedia
user name: username usrname loginname usernm
photo url: posterurl pictureurl thumbnailurl avatarurl
login: loginid logon userlogin
password: passwd pwd passwrd pswd
borough: boro bor
entered by: enteredby entby
created by: createdby crtby createby
updated by: updatedby modifiedby updby updateby
reported by: reportedby
taken by: takenby
received by: rcvby receivedby
`;

/** Token → the words it stands for. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, readonly string[]>();
  for (const line of [LIST, OTHER_LANGUAGES].flatMap((list) => list.trim().split('\n'))) {
    const colon = line.indexOf(':');
    const words = line.slice(0, colon).split(' ');
    // The first expansion of an abbreviation is its usual one; readings that need company live in `ambiguous-words.ts`.
    for (const short of line.slice(colon + 1).split(' ')) if (short !== '' && !map.has(short)) map.set(short, words);
  }
  return map;
})();
