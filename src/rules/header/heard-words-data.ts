// Made by `npm run eval -- --words` from the labelled schemas in eval/data; do not edit.

/** How many names of each class there were. */
export const NAMES_OF_CLASSES =
  'O10847B5422a3203I2777G2601p2534M2227v2105D1715b1652s1582e1579J1577t1559C1522L1170q1060j897E894i827K742o658x626u610g609r597f594y574w543m540l510H505F474n461c436d336h273z266A263k257';

/** A line a word: how often it ends names of each class, then how often it stands before the end; the letters are `CLASS_LETTERS`. */
export const HEARD_WORDS = `
aadhaar e6 e7
aadhar e3 e3
aaid j3
aba f3 f9
abandoned E1O1 B3O1
abducted  a3
abductee a3
ability O3
abode p3
aboriginal  o4
about M2p1
absconding J4
absent  O2
abstract M3
abuse I4D3 J3
abuser a3 a3
accepted O3 B3G1
access K23I4 K65B6j3O3
accident O1 B15p15C10t6r4u3D1v1O1F1
accomplice a3
accomplices a3
account f129d6O5M3 f75O26C10a10B9d6e4K3c3p3
accuracy j15O13 j6
accused a3 a3O2
ach  f6
ack  B9
acknowledged B3 B5G1
acknowledging  G3
acn  O7h5j1B1C1I1b1p1
acreage O3
acres O5 O4
action E17O11M7B1 E41M14B9O5v1G1
activation O1 B6O1
active O24J3 O10J6B3C1
activity D3B3O1 D8O7C5B4M2E1
actual  B7O5p4
acuity I10F1 I4
ad  j3
adc v1 v9e7
added B8G1 B10G2s1
addiction I3
additional p3M2t1 M62O7q4s3p3D2a2E1B1C1
address p1072k229r70c38j22f21q14O4z3A3 p152q24O23t22u18c15k15r13J12x12M7w6s5v4b2
addressee a3
adid j3
adjacent  r3
adjoining  r3
adjusted  O3
adjuster a6 O1
adm  B1I1
administered I11O3 I1O1G1
administration  I4
administrative O1 n5v3
admission I3 B19O8M1s1
admit  B8I3
admitting  I4s3
adopted  B3
adopter a3 a3
adoptive  a3
adult a3O1 m3O3
adv  j3
advance  O3I1
adverse  O2
advertising  j6
advised O3
advocate a3
aed  I10
aff J3
affected a3M1O1 O10
affiant a3
affiliation J8O7o3
affix a5
afis  e6
after  b8L3M3a2B1s1
against D3
age m349I7B3O3i1 m186O6
agency O96 O77G8C6B5M3
agent G11O6a6j2 G13O7M6b6c3B1a1
aggravating  I2
aggressive  J6O1
aggressor a3
ahv  e3
ai O1 M2O2
aid O14I6 O28B3I3G3M1
aided O3
air O3 O9a3G3B1
airbag O4 O10
aircraft g3 g6i6
airport s3
airway I3q3 I4
aka a10 a3
aktenzeichen C3
alarm O10B9K6v3F2H1 B48K41O37F30b12C11D10p10H7v7s7a3G3t1
alarms O3F3D1 O6
album O3
alc I3 I9
alcohol I8O2 I26
ald  v3
aldermanic v3 v6
alert J58I11O5 J34F9c6O5B4I4M3a3D1
alerted  B3O1
algorithm O3
ali z3A3 j9x9w6p5b3t2O2a2H1M1
alias a26l3s3h1 a7l3d3
aliases a5
alien  e15o3
align O3
alignment O3
alive B3
allegation M3 M3
alleged  D4a3J2O2
allergen I3
allergic I3
allergy I32 I11
allocated O3G1
allowed O3
along a3
alpr  g6
als  I4O1
also  a3
altered  I3
alternate  b31c6p6a4G3O2e1
alternative  b7
altitude O6 j3
amb F5B3G1 B6I3G3
ambient  O3
ambulance G3 G20v9I3O3a3s3B1
ambulation I3
ambulatory  I3
ambush J3
ammunition J3
amount O151 O15
amputation I3
amputee  a3
analysis  v5M3
analyst G3
anatomic  I4
ancestry o3
android  j3
anesthetist a3
ani b10j6 b12j3O1
animal O14J10 O20J6I3a3
ankle  j3
anniversary B1 B3
annotation M3
annual  O12B1
anonymous O6 O3
anpr g3
ans  B6
answer K6O3 B12
answered B5 B3
answering B4
anti  J3
antidote I3
any O4
ao I3
apartamento q3
apartment q116t3 q80s16K3
apd  v2
apgar I6
api  O6C1
apnea I3
app O10b3 O8B4f3d3
apparatus G8 G16O4K1
apparent  o6m3
appeal  M3
appearance p4O3
appellant a3
appellee a3
appliance O1G1
applicant a9 a7l4c4m3t3O3u3o3n3p3e1b1
application  O7B1C1
applied I3B1 l3O3a3p3B1h1
appointment  B5I1O1
apprehension  e3
approval  B3O3E1
approved B7O3 G16B11O3
approver  a3
approving  G7
approx m4O1 m3l3
approximate m3 r4m1
apprx m3
appt  B11q3
aptment q3
arc  t2p2
archived O3 B2
area v246O36t13u12s6I3q3D1b1 v21O14b8t6u3
arena s3
arm  K4J1
armed J10O2 J10
arming  K3
arraigned B3
arraignment  B4
array O3 O3
arrest B4I4J3C2s1 B49E32p29C22D15t14G12O9s9m7I7M5u4l3e3a3o3n3J2v1w1y1
arrested E7a5B3O3p3 O3E1
arrestee a3 a9o6O5p5l4n4m3E2e2I2b2t1c1J1M1u1
arresting  G13O12a4
arrival B45 B28I9O6s3
arrive B19 B24
arrived B41s3G3 B44G1
arriving  G12B1
arson  J3
art  O4
article O3D1 O3L1
as a9B7E3s3D1d1 s3I1
asbestos J3
asg  B3
assault D3J3 J3
assaultive J3
assembled  B3
assembly  v4
assessment I9J6M4O1 M6I4O2
asset O6 O9j1
assign B1G1 B7G2w1x1O1p1
assigned G49B20O7a5 G55B17O9a3v1C1
assignment G9q6O1 B5M3O1
assist O3 G9O6
assistance  O2
assistant  a4b1
assisted a3 s3G3
assisting G3 G13O3
associate a3 a3
associated O1 C3I2
associates a6
association O1 C3
asthma I3
athlete a3
atl J3
atom v7 v3
attach L3 L6
attached L6 L6
attachment L16 L21O4
attack I3 J3O1
attempt O15I4 O7I3E1
attempted  D1E1O1
attendance O3 O5a3B2
attendant G6 G3a1
attended  B4
attendee a3
attending a3 G8a3O2
attention I3a3
attn a3I1 a3
attorney a10 a6O4b4c3v3
attraction s3 s3
attribute M1O1
audio L10O3 L50O1
audited  G3
auditor  O3
aunt a3
author a3 a4O3
authored  G3
authority a5t1 v2
authorization O1G1 O3
authorized  O1a1b1
authorizing  G3
autism I3
autistic I3
auto  O7
automated O3
automatic O3 O4H1
autopay O1 f3
autopsy I3 I3
aux  D1C1
avail B6O1 B6G1
availability O4B1
available B5O3 B9O6G1
avatar L3 L10
average O3 O10
aviation  G3
avl z3A3 w6x6y3
avoid J3 O2
avpu I3
award O4
aware O1 B2
axle  O4
axles i3 i3
axon  L3
azimuth j6 j3
babtized B1 O1
baby  a3I1
babysitter  a3
bac I3 I7
back b20B18L3O2 b40B4O4K3v3M3a1G1
background o3
backlog O3
backup  G9O1
badge G34 G37e3O3
bag O5 O1
bail  O11a6E4B3b3p3M1
bailor a3
balance O9 O4
ballot O3 v3
ban J1 J6
band m5O3
bandwidth O3
bank f6O3q3 f53s6L4O3
banned J3
baptismal  a4
bar s3 e9O5a3s3
barangay t3 v1
barcode O3 O1
barracks s3
barricade J3
base O3 B6O5j3s3C2M1
basement O3 q3
basic  v3
basis O9
batch O6 O7
bathrooms O3 O1
baths O3
battalion v11 v13G3
battery O3 O13
bay q3
bbl O2v1
bcc c3
bdt l3
bdy i3 i3
be J3
beach s3 s3
beacon  j3
bearer a3
beat v83O3 v48j6G6O5
bed q29O13 O21q15I1
bedridden I3
bedrooms O5 O6
beeper b3
before  L3
begin B18 B12w3x3O1
behalf a3
behavioral I3M3O3 I6
belt O4
beneficiary a3 f9e3a3B2t1l1I1o1n1
benefits O3 f3
berth q3 q3
best O1 a3
between r21p7B2 r12
bg  v3I3
bgl I3
bias  O2D1
bic f6 f3
bicycle O3 O6
bicyclist a3
bidder a3
bill a3 t6O4b3u3p3q3
billed O3
billing O1 O17p14u12t11c5a4b4f3
bin O4m3f3 O4e3
binary O3
bio M3 J6n3
biohazard J3
biological  n4
birth l28t3e3I3 l444t62e9a9n6B3O2m1I1p1
bitcoin  f6
bite  I2B1
bk v1 B3
bkg  C3
bkt m3
blank O3
ble  j3
bleeding I3
blind I3
blob L6 L3
block r36v13q10z4A4O1p1 r79v20q12w6x3O3y3p3
blood  I81O3a3
blotter  C4
blotters  C1a1
bluesky O1 d3
bluetooth  j9
bmi I7
bns  D4
board v8
boat  i9g3O3s3G3
body M29I12i9s3 i47L24I23O14j3M3a3s3G3h1
bolo J3 J3O1
bomb J3 J3
bond O4 O23a3
bondsman a3 a3
bonus O3
booby  J3
book C1 B9C6s3O1
booked B6 B11
booking  C19B13O12s10G9L6m4e3M3
booth  q6
born t12l9 l3O1
borough t19v1 t21v2
borrower a3 t1a1u1p1
boss a3
bottom i3 i3
bounce  O3
bounced  B1O1
boundary v11O1
box v25K15p11c6O3 K36v30p8q6O4d3t1
boyfriend a3
bpsys I3
bracelet  j3
bracket m3
branch O7s3 O5f3s3
brand O7 O3
breathing I8 I7
breed O8
brgy t3
bride a3
bridge s3 O3s3p2
brief M6 M13
briefing M3
brigade  G3
broadcast O3 B3
broker  b3
bros v3
brother a3
brothers  v3
browser O5 j3
bsb f4
bsn e3
bssid j6 j3
btc  f3
bucket O3
budget O3
build O9 O8
building q22s21O1 q58K24O24s15p10b6
built O4
bullet J3M3 I1
bundesland t3
bunk q4 q6
bureau O5 v3
burglar a3 K3
burn I3 I7
burned O4 O1
bus  s6O2p1
business s19O5b1 s48b29O27p19u10c6t2v2a1
button O3
buyer  c1O1a1
buzzer K3 K6
bvn e3
by G225a34O9B6H3J3I3b3 G52O20H6a6E3J3B2I1
bystander a3 I3
byte O5 O1
cabin q4
cad C6
cafe s3
cal O4 B3
calc O7
caliber O4
call D55H21B13O12C8E3z3A3M1G1 B221D205C91M75G70H68b62O47p38E27L22F13K9x9t7v6w6r5j4m3J3u3q3a1
called B12H3b3G3 b17B7a3
callee b3 b8
caller a31i4B3b3z3A3O1 b102a85p29O19M17H16t14x9n9q7w6u6l5o4m3E3c3k3y3i3s2B1
calling a3 b29C1
callsign G17j1
calories O3
caltrans  t1v1
cam L6 L9j3G3
camera L6O3a3 L27j9O8w4x4k3g3
camp s3
campaign O4 O3
campground s3
campus s3 s6v3
cancel v3 E17B9v4G3O2
cancelled B4O4E3G1 B7O7E3
candidate E1 a3
canton t3J1
capability O10I1M1
capacity O18 O10i1
capillary  I4
capital  O2
captain G6a3 a3G3
captured O1 B2
car G6i6 i23G12g1O1b1
carbon O3
card f37e30K3j3v3I3O2 f135e29O10K9C6a6L4j3v3I3B1
cardholder a6 a4
cardiac I3 I16
care I6a3s3O1 s12I10O10a9B1C1
careful J3
caregiver a3 a1b1
carer a6
caretaker a3 a3
cargo O3 O2
carrier j18O5 j20O12B1u1
carry  e6
case C37B3O3a3t2 C94E40M32D14G12O11a9B4I4c3b1
caseststus E3
caseworker  a3
cash  f3d3
cashtag d3
casino s3 s3
caste o9 o3
casualty O3 O14I12n2m1l1o1G1
catalog O3
category D91O28m7J6I6i5E3F3o3h1 O12D8I4
cathedral s3
cause I27D14O6M3 C10O9M6I4D1
caused  E1O1
caution J41 J42
cautionary J3
cbsa t3
ccid j3
ccn C4
ccr  C3
cctv L3 L9
ccw  e10
cdcr  e3
cdw  C2
cedula e3 e3
cell b80q23j12v6y6B2 b50j49q34O7s6l3G3E1p1
celsius  I3
cemetery s3 s3
census v5 v45O7t3
center s24O9z4A4 x7O5w4s4
centroid w3x3z3A3 x9w6
ceo a3
certificate  e12
certification O5 O5a2B1
certified O3
cervical  I3
cf j3 k3
cfd v3 D2
cfs C12 C39D11w4x4M4p4H1B1G1
cgi j3 j3
chain O1 B1C1
chairperson a3
chalet q3
chamber O3
change B4O1 O4B1
changed B8O1 B10
channel O46H39d3 H10O6e3d3
chaplain a3 a3
chapter O3v1
charge D35O9G3 D37a12B10O10G5E2F2
charged D4 D1
chart  e6O5
chassis h6 h19
chat  M10O1
check B7O7J3 O13B7f3
checked O3 B6G3
checking  f6
checkout  B3
checksum O3 O1
chef a3
chemical J12 J9
chest  I3
chg D7 D6B6
chief G12 I21M3a3G3D1
child a6 m6l6a6J3O3o3n3
children O4a2 O6
chile e3
cholera  O3
cholesterol I3
chosen  s1G1
chp  O3
christian  a3
chronic  I9
chronology M3
church s6 s6O2
ci  e3
cid b3C1O1
cif e3
cincinnati I3
cinema s3
cipher O1 K3
circulation O1 I2
circumstance J7M4D1 M1O1
citation C4 C24D13B6E5p3I2O2m1
citee  m1o1n1
citing  G6
citizen o7H3O2 e6o3O2I1
citizenship o1 o13
city t335 t97v6O4s3
civic  p14
civil  O3
civilian  O7
cjis  J3
clabe f4 f3
claim  C9O3a3
claimant a3 a3O1
claimed O1 O1
classification O38D25j15H12e11i9I5m3J3 O16q6D4j3e3J3M1
clear B15 B20E3
clearance E3I3 E19B5e3M3
cleared B31E3 B30E18G8
clearing  M3G3E1
clerk G6 G3
clicks O3
client  k13a12O9b6o6l5j4c4n4m3t1B1y1u1d1
clinic s3 s7b3O1
clinical  I7M3F1
clip L15 L12O1
clm B1 B2C1I1O1
close O3B1 B20E13M3D1
closed B26O8E7 B19G9L7O4E3
closest  p7t3a3O2r1b1u1
closing  M9E8B3G2D1t1
closure E3M3 E13
clothing O7 O6
cloud O3 O3
cls e3 G3
club s6 O3a3
clubhouse  K3
cluster v3O3t1 v3
cm O4 O1
cmd O1 v9O1
cms  O2
cn C1a1
cni e3
cnn v1O1
cntl O3
coach a6 a3
coaching  M3
code O345K293D262u194v131E124I101t87o73i60H45J44n42F41G36f26b14j12e11z10A10m9g9y9h8s5p5C3q3a2M1 D37O33u29K22I15v9t4B4j3E3b3i3e1F1
coded  B1O1
cognitive I3 I6
cohabitant a3
cold  I3
collar I3O1 D2G1
collected O6B3a3 O6G4
collection  B4p4s3
college s3 s3
collision  B10p6C4O4D3L1F1
color i117O64o10h8g6I3F2 i23O15I3o3h2
column O5y4
com M2
coma I3
combative J3 J3
combination K32 K3
command v6G3O2 v10M7G7B4a3O2
commander G21 G3
commanding  G3
commence B3
commenced B3
comment M257J7O2I1 M17O6B1
commercial O3 e16O6B1
commissary  f4
commission O3 v6O3
commissioner v1 v3
committed B3O1 B3
commodity O3
common  s73O3
commune t4 t3
communicable I3 J3
communication O1 O1
communications  M3
community t22M1 v25t13O11s4K3H3M3e1
comorbidity I3
companies G1 O1
companion a6
company O34G7j6s2h1 O31b17G9p8s5t4j4c3a3B2u1
compartment q3
compensation O3
complainant a13I3 a19b16p10n7m6M6B4v4o4l3c3O3
complaining  a3
complaint I42D4f3t1B1C1i1 D29C23M17f15I12H6c6B6i3O1a1
complete O6B4E1p1 O5B4a4p4M3
completed B9O3E2D1 B8O3G3M1
completeness O6
completion  B7E6
complex s10 s12
complexion o7 o7
compliance O3 O4
component O3p1h1
compressed O3
computed O3 O5v1
concealed  e3
concern M6J3I3 M6s3
concierge a3 K3
conclusion E3I3
condition I69O42M2i1h1 I3M3E1O1
condo q3 q3
conducted O6
conductor a3
conference O3 q3
confidant a3
confidence O13j9 j7O6
confidential O3 O4
confidentiality O3
config  O3
configuration O3
confined I1 j3O2
confinement  I3
confirm  B1k1
confirmation  B3C2
confirmed O4B1 O3
congressional  v18
connected O3D1
connecting  k3
connection  O6
consciousness I6 I7
consent O9 O9
consignee a3
consignor a3
console G3 G3
constituency v5
construction O4 O9
consular  e3
consultant  a3
consumer  O3M1
consumption I3
contact a107b32B12O4 b121O40a39B30H29c16p11D6C5G5J3M3j1E1L1
contacted a3O1 B1
contagious  J3I3
contained  B3O3
container O3 O3
contamination J3
content M3 O11M3
contents  O7
contraband O5 O14
contract O4 O8L1
contractor a1 a4
contraindications I3
contributing  O2
control B6O4 O10B8G4C3e1
controlled B3
controller G3 G3
convenience  s3
conversation M3
conversion  O3
converted O1 O2B1
conveyance  g2
conveyed s3
convicted E3
conviction E3a3O1 B8O6E4
coordenadas y6
coordinate y87z61A60w6x3v1O1 z13A13y12w6O5v3x3f3
coordonnees y3
copies O3
coroner G3 a3
corr  s3
correct O3 B1
correctional  s3
correlation O3 O2
correspondence M3 p3
cos j4H1 j3
cosigner a3
cost O34 O9
council v6 v37O1
counsel a12
counseling  M3
counselor a6G1 a1G1
count O798i9I8B5J3q3j1 O62B11I1
counterparty  a3
country t81e6o6g1 t36b6O5e1
county t112O4G1 t59a15v7O6G3B2e1
coupon O4
courier  a3
course O4I3s3 O4
court O12B3v1s1 O34B14s12C11q10E9e6v3M3G3
cousin a3
cover O3 L3
coverage O4 v7O3
covered O3 t1e1O1a1
covering  G3
covid I3 I12
coworker a3
cpn s3
cpr I10 I10e6B3
cpt  I3
cr  C7f3G3B1O1
crash z3A3O1 B36C19p13D9t6w6x6m3O3u3I2
cre  G6
create B5 B29G1
created B29G3I1 B51G15O11k3j2
creation B2 B12k3
creator O1a1 G1
credential O1 O1
credit O7 f35O14
creek s3
crew G30 G43O21M9a9E1C1
crime D15O4m1 D78C17B16p16M3G3v1O1
criminal  e7J6D3O1a1
crisis I4 I1O1
criteria O6I2 D1
critical F1 J1
criticality F3 F3
crn C5
crop O3 L1
cross r34p23 r170p139C8O4s3q1
crossing r3 r3s3
crt  E3
crypto  f6
cs  C3
csi G3
csop  t7u2
csv  O3
ct  v3
ctr s3
cubicle q3 q3
cuil e3
cuit e3
culture O3
currency O3 O9
custodial a3 E1
custody E1 B10s10E9M4J3G3m1O1
custom O6 v2O2p1
customer O3f3a3 a22O18b18c7t1e1k1u1p1
cutoff B3
cvc f9
cvv f12
cycle O7
cyclist  a3O1
cyl i3
cylinder i4O1
da B2 O1
dad  b3
daily  O2
dam s3 O1
damage O12 O25M12L6i3
damaged O3
danger J15 J9F3
dangerous J9 J12
dash  L6
dashcam L3 L3
data O21L6M4l3j2I2a1y1z1A1 O28B12H4M3G3l1w1x1
dataset O3
date B1498l364O17f6i1 B505l49O6e3L3f3
daughter a3
day B37l12O11I4 B61b16O14s6m3
db  O4B1
dba s6 s10
dc C1 B3f3v1C1
dclr  B1C1w1x1
dea  e6
dead I3O1 B4O3
deadline B5x3
deaf I3
dealer s3O1 a3s1
dealership s3
death B6I1 B36I23O7e6m3s3E1M1
debit O6 f15O3
debrief M3
debtor a3
dec x9w6 x7w4
deceased a3I2 a6I3B1O1
decedent a3 a6m3l3o3n3
decile m3O1 O1
decision E6 B4a3
declarant a3
decoded h3
deductible O3
dedupe  O3
def  t6m3l3u3o3n3p3q3O1
default O3 O6F3
defect O3I1 M3
defence  a3
defendant a16 a14o8m7l7n6p5u4O3t1b1
defender a3
defibrillation I3 I3
defined  o10C1
deformity I3
deg x9w6 O1
degree O10I8w3D1 w5x4
delay B3O1 O9B6
delayed  B3G2
delegate a3
deleted O13 O3B2M1G1
deliver  B3
delivered I3 B8
delivery I1 u11p10O9s6t4M4I3a3b3B1
delta w3O3 O1
demand O3
dementia I3
demo  O2m1o1n1
density O6
dep q3 B3
depart B8 B11
departed B6 B6
department O23 O28t3B3C3s3v1b1
departure B4 B3
dependent O4I3 l3t1
deploy O1 O1
deployed O3
deployment O2
deponent a3
deposit O3 f12O4
depositor a3
depression I1 I3
depth O9
deputy G16 G6a3M1
descent o2
description D229M147E61i56J51O47I26F17o16s12H9v9t7n6p4h1 M39H4O4p4D3E1I1
descriptor I4D1E1O1
designation q3 O1
designator q12 q3
designer a3
desk  b9q3G3
destination s37B4O1 s39B21t20p14O10q10w9x9b9u8k7E2y2I1
detail M99O6K4E3J3I3f3G3i3s2a1 O9I7M7b5a4G3
detailed  M6E1
detainee a3 a3
detected O1 B3
detection  s10O1
detective G12 G9M3
detector O6 O13
determinant I15 I21
developmental  I3
device j27O9I3v1 j76O20b4k3w3x3
diabetes I4
diabetic I3
diagnosed I3
diagnosis I56 I22m3M3
diagnostic I3
diagnostics I3
diagram L7 L3M1
dialed b6 b19
dialing  b3
dialysis I3
diary  C3M3
diastolic I4 I4
dictation M3
did O1G1
died I1 B3I3
diem O3
diet I6
dietary  I4
diff O3
difficulty O1 I3
digital  L2
digits O7f6E1o1 u3
dim  B1C1
dimension O3
direct  f6b6
direction p45O25r3H2M1 p6O3
directional p11
directions M7p1
director a3 a3O1
dis  p4M3
disability I15 I12O1
disabled I4
disappeared p3
disarm  K8
discharge  B22E4M3s1
disconnect  B3
discord d4 d13
discount O4 O7
discovered B6 B3
discoverer a3
discovery  B1O1
disease I16 I6J3
disorder I6
dispatch G21B12E9O5C3I1 B112O31C24p20M17G15F11H9v9D6I6y6r5E4t1w1x1s1u1q1
dispatched B39G9O2E1 B14G8
dispatcher G16 G18M7
dispatching  G3
displaced  O2
displacement i3 O1
disposal E3
disposition E119I1O1 E68B10M9G6I3s1
disputant a3
dispute  O2
distance O18 O7p1
distinguishing  O2
district v375u11t10O5 v90a6O4t3k3b3
disturbance  D3
diversity O3
division v26D1 v28O4C1
divorce O3
dlst e3
dma t3
dms w6x3
dna  e6
dnis b3
dnr I3 I4
do O3 v1O1
doa B1I1 B3I3
dobirth l3
doc  L15e9O6
dock s3 q3
docket C9 C11
docno e3
doctor a14G1 e6b6O5a4c3
document e9O4L3 L24O8e6
dog J22 J6
dol  B2
dollar  O3
domain O4 O6
domestic O4 J30a3D2
donation  O3
dongle  j3
donor a6I4 a6c3I3
door K15i3 K34q9O6i6
doorman a3O1
dorm q3 q12
dormitory q3 s3
dosage I5 I7O3
dose I14 I7
dot  e3O1
dow B11
down J3O1 B3E1O1
download O3
dpi e3
dr  C7
draft O3M1
drawer O3
drg I1 I1
drinking I5
drinks I3
drive i1 i6O1
driven O3
driver a10O7e1 e194O28m22a16o16u15n15b13l11p10t9G7g3L3B2I1
drivetrain i3O1
driving  e12
drop  p19w6x6B4s4q3
dropped  y3
drowning  a3
drug I19O2 I56J9O8a3B1
drunk I3 O1
dstip k3
due v13O8B5G4 B16v15G4
duns O1 O1
dup  O3
duplicate O7 O3
duration B15I8O7 B12O4
duress  K9
duty B6 G12O8
dvr  O5
dwelling  O4q3
dyspnea I3
early  B3
earnings O3
east z6 s6z3
easting z16 z7y3
ebt  f6
ec  b9a6
ecg I3 I3
ecgi j3
economic  O3
ed  I4s3q3B1
edipi e3
edit B3 B6O3
edited B3 B8G7O1
edition O3
editor  O3a3
edu  O3
education O10 O12B1v1
eff  B3O3
effect O3 O2
effective B6 B7O2
efficiency O3
effort I3
eid j3 j3
ein e3 e1
eircode u4
ejected O6I1
ejection O4 O3v1
ekg I3 I3
elaboration M3
elapsed B4 B31
elderly  I4
electoral O3 e6v6
electrical  J3v1O1
electrician O1 O2
electronic c9 c6
elevation O3 O3
elevator O1 K11q3
eligibility O3 O3
eligible O3
email c282 c38O16M3B1
emd I7 I19t1
emergency O5 a35b34v25D21j20O12C7I4F4K3t3c3s3G2p1
emergent F3
emotional  I3
employee G13O7B1 G36O19a14m6l6o6n6c3b3u3p3e1
employer s3O1 t12b12p8O7u4e3s3c1a1
employment O1 O9s3
ems O4C3F3D1v1 v30O17I14D12C6B3E2F2G1
emt G6 G6
en a3
enabled O6 O4
enb  j3
encoding O3
encounter  C6D5H1E1B1O1s1p1G1
encryption O3
end B44O3f3e1q1 B36O10x9w6f3p3m1
energy O3
enforcement  E6v3O3G1
eng D3
engaged O2
engine i7v3G3O1 h12O10i10G7v3
engineer  G3
english O1 O1
enodeb j3
enroll  B3O1
enrolled  B3
enrollee a3
enrollment  m3O3B1
enroute B38O1 B38G4
ent  G6
enter  K6B6G3
entered B18G4 B17G14O3
entity O3 O9
entrance q3 q6K3y1
entry K24M10O6B1 K46B21O15G15M8C4m3H1q1
enumeration  v3B1
environment O3H1 O1
epcr  C3
epic  e6
epilepsy I3
epoch B3
equipment O20G1 O10G4j3I2
equity O3
er  q3I1O1
err O6
error O23 O9
escalation  O1F1
escape  J12
escapee a3
escrow  f6
esim j3
esqk j3
esrd j3 I1
esrk j4
esrn j3 j3
established O3B1
establishment s3
estado t3
estate O3
estimate O11m3
estimated  O17B6m3p1
estranged  a3
eta B3O1 B1
etag O3
etco I4 I6
ethanol  I3
ethics  O3
ethnicity o105 o54j3f3
etiology I3 I1
etl B1 B1O1
etnia o6
euicc j3
evacuated  v3O3p3
evacuees O3
evaluation I3 v3I2O1
eve  b3
evening  b3
event C13D6O4z3A3M1 C91B78D66M36p21E16O11F10H7s7t1v1w1x1z1A1q1
evictee a3
eviction O1 B1M1O1
evidence O7L3 O37L26M13G6
ex  a9O3
exact  p6D1
examiner I15 a6I3O3q3
except  E1B1
exception E3O3B1 O1
exceptionally E2
exchange O3b3 O3
exclusion  M3J1y1
execution  B4
executor a3
exempt O3 O3
exercise O3
exhibit  O3s3
exhibition s3
existing  I3
exit p1 p6O4y1
expectancy O3
expected  B10
expense O3
experience O7 O5
expiration B24f18g12O10e6 f16B15O7e3I2
explain M3 M3
explanation M4 M3
explosive J6 J3
export  B6O6
exposure O10I6 O8I6j3B1
extended p1 O3
extension b26D4u4O1 b6i4O3D1B1
extent O5I3
exterior  i7
external  O10C3k3M1
extinguished B3
extinguishing  O2
extra  M6q1
extract  B10
extremely  J3
extremist J3
extric O3
extricated O3
eye O9I4 O25I9
eyewitness a3
fabricant  i3
face r3 L9a1
facial O1 L6O5
facility s104O2b1 s26M18O12p3b1
facsimile b3
factor I6O5D3J3a3s3 M3O3s3
fail O3
failed O3 O3
failure  O4
fall  I11
false O3 O10B1
fam  a3
famille  a3
family O6a4 a22O9b4I3J1
fare O4 O4
farm s3 s3
fast  I3
fatal O5I1 I4O4
fatality O8 I6O6
father a4 a13l3b3
fault O4 O8g7i5a4u4b1p1
fax b14 b18O4
fb d3 d12
fbi e12 e23D1
fc  C4
fcm j3 j6
fcra  O3B1
fd  O5
fdc  O5
fdid O6
fdz v3
feature O7i3
fed  e6o4
federal o1 e3
fee O53 O17
feed L6
feedback M3 M6
feet O6z3A3 I1
fein e3
felon J3
felony O1 O6
female n3 O1
fence y1 O4
ferry s3
fever I3
ff O1 O21I2l1o1n1G1
fi  C6j3
fiance a3
fiancee a3
field O6
fight  J3
fijo b3 b3
file L115O10C3 O28L27e10B9J1
filed B7O1 B3O1
filing  B4
filter O6
final  D28E26O9F8B3I3M3a1
financial  O5
finder a3 a3
finding I10E6 M6E3
fine O13 O12
fingerprint j7O1f1 e14j3L3
finish  B3
finished B3 B3
fips t16 t10v3
fir  C8B1M1
fire O12G7F5v4D3I1 v88O39D32B15K7C7M6G6J4j3s3F3p3b1
firearm J12O1 J16e6
firefighter G3 G3O1
firm  s3O1
firmware O4 O1
first a44B6G4f3v1 B96a66G30v25O7I4r3o3D2p2
firstdue v3
fiscal  B3e3O3
fiscale  e3
fishing  e1O1
fitness I3
five  u3
fix y3 j3
fk O3
flag O344J146I30E15H10o9D1F1 O17J6m3
flammable J3
flammables J3
flat q6 q15
fleeing O1 O1
fleet  O6
flight  J3O3C1y1
flname a3
flood  O3
floor q37O5 q46O13
flow O6 O4
flr q3
flu I3
fluids I3 I3
fmz v3 v3
fnam a3
fob K6 K9
foid e3 e3
follow  M7O6B5E4b3G3
followers O3
following O3 a4
followup M3 M3
food O3 I1
foot  O4
footage L9O1 L6
force O3G3 O18G3M2J1
foreman a3
foreperson a3
form e7M6I3O3 O11I1M1
format O9 p1
former a3 u3p3
formula O3
forward  b3
forwarded k4
foster  a3
found p13J9O6a6D3B3s3 p7a4B1J1
founder a3
fp  e3
fpc e3
fps O3
fr  B2O1
fraction O3
fracture I3
frail I3
frame O3B1 h9
fraud O1 O1
free O3b3M1 M15O1p1
freight O5 O1
frequency O3I1
friend a3 a3
friendly O3
frisk  O5B2
frisked O5 O2
front p6L3O3 L7K3b3q3O2
ft O21z6A6j3
fte O2
fuel i4O1 O9f6i6s3
fugitive  a3
fully  O3
function O3
fund O3
fundraiser O3
funeral  a3s3
fwd O1 O1
gaid j3
gallery L3
gallons O3 O1
game O3
gamertag d3 d3
gang J14O1 J36a3
garage s3 K27s3
garnishee a3
gas  s6O5J3
gate s15 K80q6
gateway c3 k3
gauge O3
gcs I5 I21
gd  C7B1
gdc  e3
geb  l3
gender n142G1 n48O9
general  M15O3C2r1D1a1
generalized  r3
generate O2
generated O3C1 B3
generational  a3
generator O3
geo y13z9A9v3t1 y41v34O26x21w13t3p3u1
geoarea v3
geocode O6y4z3A3v1 O23x6w3y3
geocoded  y4
geofence O3y1 v3
geographic  t3v3
geography y3t2
geohash y14
geolocation y4 w1x1
geometry y72 y19O8
geopoint y3
georeference y3
gestation I3
gestational  I3
getaway  i3
gif L3
gift  f6M1
girlfriend a3
giro f3 f3
gis z3A3 w3x3O3
github d3
given I42O12a10 a45I1
giver a3
gl  C3
glasgow I3 I4
glasses O5
global  O6
glucose I7 I3
gnb  j3
go  C5
goal O3
godparent a3
goes  a3
golf  s3
good O3 O3a3
google  y3
gov  e3
government  t7e7v2
governor a3
governorate t3
govt  e6
gp O1 s1
gpa O4
gps y16z3A3 y40x24j18w18
gr  C3
grade O23F2 O5
grand  O3E1
grandchild a3
grandfather a3
grandmother a3
grandparent a3
grant  O3
grantee a3
grata J3
gravida I3
green O3 e6
greeting  a3
grid v53y9z3A3O1 v42y11O3
grief I3
groom a3
gross O3 O7i3
ground v2O1 B1O1
group O30D26m23v17o8I6J3E2 O18e4m3s3D1v1I1
gsm  j3
guarantor a6 a7l3b3p3O1
guard G3 G6v3b3
guardian a15J1 b13c9a7p5t3O2u1
guest O7a6K3 c3I3O3a3
guide v3
gun J15 e12J9O4
gvw i3
gvwr i3
gym s3
ha  O5h5v3G2
hair O14 O41
half  a3O1p1
halfway  s3
hall s6 q3
hamlet t3
hand O1 O1
handcuffed O3
handed  a3
handedness O4
handicap I3
handicapped I4
handle d54a1G1
handled  G3
handler G10
handling G3 G8M3
handover B3 B4M3
handset j3 j15
handynummer b3
hangar q3 q3
hangup  B3
happened M4
harbor s3D1
hardware  j9
harm I3 O1
has  O23J3I1
hash O22j4G4 O3y3
hate  J3O2
hazard J92 J74D6v3M3O2
hazardous  J8
hazmat J13O1 J44
hdop j3
head a6D3O3y3 O4a4L3I3e1
header O3j1
heading O4 O3
health I13e6 I45e29O8s3
hearing B3 B12I3a3E1
heart  I17B3
heat O3 O5I3
height O51I1 O20I6D3M1
helicopter G3 G3
helmet O3 O3
help  O3a1b1u1
hemoglobin I4
hemorrhage I3
hepatitis I3
heritage o3
hex j6d3
hi m3 r6I1p1
hicn e3
hidden O3 K12O3
high O6m3p1 r9J3O3I1
highest  O4D2F2
highway p6 p13O3
hiker a3
hin h3
hire  B16
hired B6 B3
hispanic o12 o24
historical O1 B6E1
history I66J51M3E1 J7M6I4e3
hit J15O3g1 O15J4D3
hiv I3 I3
hoa  K3
hoarder J3
hold B6I6J4O3 B10O2I1
holder a13O1 O7f6a5e3b1
holding  s6
home s15I12b7O3 t46p40b33u22O14q13c6s6J4v3G3K1I1
homeless O3
homeowner a3
homework O3
honorific a3 a4
horizontal  j6
horse O3
horsepower O3
hose O3 O7
hospital s50B31I2O1 s39B24O7e6I6q6w3x3M3b3p3E2
hospitalized I7
host k3 k6O5a4t2j1B1L1M1
hostage a3 a3
hostel s3
hostile J3 J3
hot  v6g3J1
hotel s3O1 s6
hotline b3
hotlist  J4
hour B56O39I1 O15B13b8a2
hourly  O5
house s9J6p5v1 p43q9O8K6v4J3a3s3
household  a11O9e1
housing q4 q28O7s3v1
how H6 H40E6I2O1
hse p3 p6
html O3
http  O3
hull  h15g3
humidity O3
hundred r3 r21
hunter a3
hunting  e1O1
husband a6 a4b3
hw  j6
hwid j3
hydrant O4 O15w3s3p3
hypoglycemia I3
iban f12 f6
ibr D2 D6
ic G3 e9G3
iccid j3 j3
icd I13 I17
ice  a3
icon O11 L3O3
icq d3
icu  O4I3
ideation I3 I1
identification h6e5g2G2C1O1 e32h7O2C1g1G1
identifier O607G315C310e195j140v80d44L42I23D16o16t13n12c10f9h9E7J7p7q6b3s3m2H2g2i1 e146L30O28G28j19h18v9C7b6q6r3t3a3o3p3n1
identity j10n5e3b3 e44O3o3C1
idfa j4
idfv j3
idi  E2
idle O3
if  O1s1
ifsc f3 f3
ig d3 d3
ignited O5
ignition O3 O6
ii j3 j3w1x1
ileads  p2
illness I16 I9
illumination O4
image L140 L90O29
imei j20 j15
imeisv j3
immigrant  o3
immigration e3 e9o3
immobilization I3
immunization I9 I2O1
imp  O5
impact O9 O15
impaired I10 J3I3
impairment I12
impedance  O2
impediment M1 M1O1
import  O6B3
importance F3 F3
imported  B6
impound  s9C4B3
impounded B3
impression I30 I3M3O3
improvement  O4v1
imsi j3 j6
inbound O3 O3b3
incident C52D7O6B4p4z3A3 C215D146B141p63M61O42t36u21E20x19v18w10H9y9r8F8s7q7G7L6h5m4J3I1
income O19 O6
incoming  b3
incorporated  t2
index O7y3C1 O6e1F1
indian  t3
indicated J3
indicator J98O95I19E9o9H3j3
indigenous o3 o4
individual O3a3G1 O6e3a2E1
indoor  O2
industry O8 O3
infant  l3a3
infection I3 I4
infectious I3 I3
inflation O3
influence I10 I1
information M106J12I9K6b6i5v4O4q3s2p2 a8b7M6O4J3H1D1l1B1C1g1I1p1G1
infraction D3
ingest  B3
ingested I3 B1
ingredient O3
inhalation I3
inhaler I3
initial a17 D21G17M14O10F9I7a6H3p3E1B1w1x1
initiated H17G3O2 H6B3G3
initiating  G3
initiation  H6
initiator G3
injunction J3
injured I11O11a3 O12I9a3
injury I42O13 I136B20O16M9L3s3u1
inmate e9J3a3 e22a9o6n6m3l3J3L3f3p3
inn s3
inner  q3
input O3 O3
inquiry M1 M3
insert  B10O4
inserted B3
inside O1 q4
inspected B3 B3G3
inspecting  G3
inspection G3B1 B10O4E3v3M3D1
inspector G4a3 M6G3a1
install  O3B1
installation O3
installed O3
installer  K3
instance O3
institution s3
instruction K14M13 M3E1
instrument O3
insulin I4
insurance e18O15 O53e39B7t3b1u1p1
insured O4a3 a17O7l4b3p3c1e1
int  i5r3O1F1
intake I6H3O1 H15M3s3B2
integer O4
intelligence  M3
intended  a3
intensity O3
intent I6
interaction p1 O3
interchange  s3
intercom  K9
interest O3 a6J3O3
interim  M3
interior q3 q6i4
internal M3O1 M7O7C5k3D1F1
international O3
internet O3 O1
interpreter O3 a6O3
intersecting r4 r16p5O1
intersection r30p13O3z3A3 r19y4w3O3p2
intersects r6p1 r6O2
interval  O3
intervention I1 I7E1p1
interview M3 M7L6B3O1
interviewed a3
interviewer a3
interviewing  G3
intoxicated I3
intoxication I3 I3
introduced  a3
intubated I3
inum C3
inv  G6M3
inventory O3J1 O7C1
invest  G3
investigated  G3
investigating  G8
investigation  M7E4O2
investigative  M3
investigator G9a3 M9G6
investor O3
invited  a4
invitee a3
invl  O5M4
invoice O3 O10c3B1
involved  O38J18a14I7G7e1g1b1h1
involvement O4B1 O5
io G3 G4
ipc  D3
irnum C3
is O18H3 O142J8E3m1I1F1
isbn O3
islander t3 t3
iso t3O3 t3
isolation O3
issue I7D3J3O2 B20D6O6e3g3M3t1G1
issued E10B7O3 a15B10E8G5e4O2J1
issuer G3O1 G18v2O1
issuing  O9G9e6a1
item O15C1I1 O44C4i1
iteration O3
iti  D2
iucr D3 D3
iv  I6
ivr  b3
jahre m3
jail q6s3E1B1 s12e4q3B1C1
janitor a3
jewelry O4
job O5F1 O38C12s6
join  B3
joined B6 B7
journal M3 M3
jpeg L3
jr  a3
json y7O4p1 O3
judge a9 O4a4
judgment E8
judicial  v7
jumin  e3
junction r3 O1
junk O3
jurisdiction v26O3t2 v14O10t7
juror a3
justification M6
juv  m3l3a3o3n3O2
juvenile m4O2 O10a3
kabupaten t3
kakao d3
kcse  O2
kecamatan t3
keep  J3
keeper a3 a4p4
kelurahan t3
kennel  G3O1
key K54O42C26L9B6y3D1 K51O17C9v1a1b1
keyholder a9 b11M3c1a1
keyless  K3
keypad K6 K16
keystroke B3
kh  b7
kid  a3
kidnap  a3
kidnapper a3
kik d3 d3
killed O18 O9
kin a10 b26a11p4c3O3
kind D13O7
kindergarten s3
kiosk  q3
km O4
kmh O3
kms O3
knife J3 J4
knives J3
knockdown  B3
known I3O2 J15a12B7c5p4w3x3s3y3
knox K3 K36O1
koordinaten y3
kota t3
kph O2
kpi O3
kreis t6
ktp e6
ky  D5
lab J6I6 I13O3C1G1
label O14I4G3E1p1 O3
lac j6
ladder G3 G3O2
laengengrad x3
lag  B1O1
lahir l6
lake s3 s3
lan  k3
land t3 O12t6b4
landed B3
landline b6 b3
landlord a3 a7b6c4p3
landmark s31 s3
lane O7 O7
language O28 O18
lapd v1 D2
laps O3
last a38f25e12h9G4B3 B145a145p19O18I12G11x10k9e7w7y6m3E3C1
late B1 B3O2
latency O3 O1
later  B3
latest O3 B3O2
latino o10 o3
latitude w492y1 w45y37O9
latlng y6
latlon y6
latlong y3
launch  B1w1x1O1
law a3v1 D19v19C1
lawyer a3 a4b3O2
layer O3v2 O6
layout O3
lb O3
le  O8v3C2
lead G1 G18O15D3M3a3
leader G6a3
league O3
leak O3 J3
learner  e3
learning  O3
lease  B7O3a3
leaseholder a3
leave  B3O2
left B6I3 B11
leg  v4
legacy  O4
legal  a28O8n3D2E1B1s1
legend O3D1
legislation D2O1
legislative  v7
lender O3 O1
length O35B3i3 O5r3
lengthy  M12O4C1
lessee a3
lessor a3
lethality J3 J3I1
letter q12
level F97O90I53J15i6q3D1 I7J6O6F4
lf a3
lfm a3
lgbt n3O1
lgbtq n3
liability O3
library s3 O3s3
license e59g29O5a3 g232e203O70L12y6d6C4B2t1h1
lien  O1a1
lienholder  a6
lieutenant G6 a3y1
life  I6O3a3
lift  q3
light  F7O5
lighting O5 O1
likes O6
lim O7
limit O11 t3O2B1
line p30b28O13B4M4 O19b15H9p4d3C1
linked  C10O1a1b1G1i1
linkedin d4O1 d9
listed  b3
listing  O5
literal D6y4
litigant a3
live O3d3 L3
living s3O1 O3p3
lmpd  v2
ln p9
lnam a3
lo m3 r6p1
load O12 B8O6
loaded  B8O3
loan  O19f3B1
lobby  b3
locale O3 s1
locality t9 t3
located p3j1s1 r3p3
location p375s60y56K55O37r23q16t14I12z11A11J3L3v2B1M1 s98p96O76y63M56q45t30x26J22j21u18w16I13v9K8b8r5a1F1z1A1
lock K9 K27J3
lockbox K3 K20
locked O6q3 q6O2K1
lockup s3
lodge  q3
lodger a3
lodging s3
log M20 M33C15O8B5G3
logged B6G3 B5G5
logic O3
login B6d6G5O1 O7d7k6c3B1
logo  L3
logradouro p3
loi  J2
loinc I3
longd x3
longdd x3
longitude x576y31M9 x35O9y8G1
lookout  J3
lookup p3
loss O28I3 O14B7M3
lost O6B3
lot q21s13O2x1 q21O15s3
low O6m3p1 r9
lower  q3C1p1
loyalty  O4
lpn g3
lsid e4
lsoa v4 v11
lst  B3
lu  B3
lucas I3
luggage O3
lumens O3
lunch O1 O1
lung  I3
lvo I3
ma  D1O1
mac j53 j16
machine O3 j4O4
made E11B9O4 E4G3O1
magistrate a3
maiden a10 a8y3
mail c69 c26p15q15t12u8O7K3M3a1
mailing  p23t13u11a6q6b2O1
main  b12K3r1I1O1
maintenance O3 v3B1
major  D1p1
make i107h14j3 i48j3O3h2
maker O3a3
male  a6O3n3
mall s6 s3
man a3 O3
management I3 v6
manager a15 a8O6b5c3M3
mandate f3
mandatory O3
manner I6
manual O4t3 O3
manufacturer i5O3j1h1
maori o3
map v33z11A10L6p4 v80y15O10x9z7A7L6w3I1p1
mapped  y9
margin O3
marina s3
marital O4 O22
mark g4O2 O5
marker O4p4J1 O9
market O3 O7
marketing O1 O1
marriage  e6B4
married O1 a1
marshal G3
mascot O3
mass  O4I3
master  C18O4K3
mastodon d3O1
mat J4 J2
match O3 O16a1
matched O3
material J7O6 m3a3O2J1
matronymic a3
max O4m3 O5I1
maximum O3
mayday O1 O1
mbi e3
mbr  l3
mc D1 O1
mcc  j3
mci  D1I1
md  O5
mdn b1 j3
meal O4I3
mean O3 I1
measure O4m1 O10
mechanism I14 I3
medal O3
media d22L3O3 d52L29O13
median O3
medic G12 G13v6M6e3I3a3
medicaid  e14
medical I39 I146e36s7a3B2F1G1
medicare  e14
medicated I3
medication I37 I34G1
medicine I6
medium H3 H3
meeting O3
meid j6 j6
melway v1 v1
member G14a11J3o3O2 e16O11l6c6a6G6m3b3o3n3
membership O4 O7e3
memo M10L3 M8O1
memory O3
menstrual I3
mental I3 I47
mentee a3
mentor a3
menu O3 O3
mercator z6A6
merchant O4 w1x1
merge  O4
message M31J6O5 M20O9t6v3J3C1G1
messenger a3 d3
met O3
meta O3
metadata O4
meter  O9
meters j7O4z3A3
method H59O34j7E1 H25K6O6J3I3f3
metric O3
metro t3 t6
metropolitan  t3
mf n12
mga z1A1
mgmt  v6
mgr  a3b3
mgrs y3 y6
mic G3
middle a5 a49p3
midwife a3 a3
mile O18p4 O9p9
mileage O19 O7
milepnt p3
milepost p4 p3
military e6 e9O7
militia J3
mill s3
min B4m3w3O3 j3B1O1p1
mine s3
minimum O3 O2
minor O7 m3O3a3D1
minority o3 o3
minute B43M3 B12
miranda  O4B1
misc O4 M9
miscellaneous M4
misd  O4
missing B4m3a3p3O1 a11O6m4l4B1o1n1
mission O3 C3M3O1
mixed  O6
mm l6I1
mnc j3
mobile  M3
mobilisation  O2
mobilised B2
mobility I6H1 I7
mode O17F12H9 F3E1
model i75h13j9 i42O16h5j4G3
modem  j9k3
modified B8O1 B14G4
modifier p2O1
modify  B1G1
module O4 O3
modus  D5B3M2
moi I3
moisture I3O3
mom  b3
money O3
moniker a8
monitor  j6
monitoring  b3I1O1f1
month B54l19f4m3O2 B17l7m3D1O1
monthly  O18
monument s3 s3
mood I3O1
more  M3O1
morgue s3
mortgage O3 f3
mortuary s3
mos m3
mosque s3
most  D3I3
motel s3 s3
mother a7 a13m3l3O3b3e1
motivation O2D1
motive O3
motor I4 h13g3I3i3e1O1
motorcycle  i6
motorist a3 O1
mountain s3
move B5 B5O1
moved I2 G3
movement O7 O1
movie O3
moving  O2
mpds I3 I7
mpesa  f3
mpg O3
mr  e7
ms B1O1
msa  t3
msid j3
msisdn b7
msoa v3 v3
mtbf O3
mtm z1A1
mug L3 L12
mugshot L5 L17
multi O1 O7
multiple  O5
municipal  O3t1
municipality t42 t26
museum s3
mutual  O13B3M1
mykad e3
naics  O3
naloxone I3 I9
name a1260s520O198t180G97p85v71d62D33r29L28j22B17I16J14E9o9i6H4F4q4c3n3h2 a71O35s27p7G5t3f3i3r1e1I1h1
namesake a3
nanny a3
narcan I3O1 I11
narcotics I3
narration M3
narrative M188 M24G1
natal  l3
nation t6o3 t3e3
national e3 e75y8o6D1C1O1
nationality o12 o14
native  t4o3p3
nature D91I1O1 D29k3
nausea I3
nba O3
nc  O5a5t4e3M3h3l2B2v2C2w2b2u2p2D1c1g1x1o1n1G1i1
ncic J3 i12J9e3C1O1
ndc O3
near D1 r6s3
nearby  s6r3
nearest  r24s6t3a3p3O1
necessity I3
need I23O1 O2I1
needed O7I3
neighbor a6 a6O1
neighborhood t36v25 v22t14s3M1
nena  j6O1
neonatal  o3
neris  C2O2G1
net O3 O10
network O6k3 k231O14j3d3
neuro  I3
neutral O3 O3
new O1 O1
newborn a3 I3
news O3 O3L1
next  O12B11r4G3
nfc  j3
nfpa J3
nhs  e10
ni  e6
nibrs D3 D20o3C1O1
nickname a12s3 a4d3
nid e3 e6
night O4 b6O1
nightclub s3
nik e4
nin e5
node O3 O3
noise  O3
nominee a3s1F1 a3
non  J3O2p1
none O3
nonff O1 O18I4l2o2n2E1
normalized O3
north A6 w3s3A3
northing A16y3 A6
not O1 O3B1
notary a3 a3
note M479J35K4O4L3s2I1 M18O15I9K3J3B1
notepad M3
notice J3O3 O7B4M3p3
notification  B11O10H6c6j3
notified B15O8a6H3 B8O6G4
notify O3B1 B4c3O2
notifying  G3
nov  D1C1
now m3 B1
npa b7
npi e5O1 e3O1
nrc O3
nric e3 e3
nta v3 v9
nuip e3
null O3
number C907e873b455q342O253G205v185p173f162g137j100h96K27r23L21u21F16m10B10t9k9w4J3I3o3D1x1a1 e80O31g27C24p24b23G19q15j12v9f9t6J6E5B4K3I2
nummernschild g3
nurse a3 M6a3O1
nursing  s6e3
nxx b3
nyckel v2
oa  v3
ob  C3B1
obesity I3
obfuscated  r3p1
obj O3
object O6D1s1 O23e3E1
obscured  r3
observations M7 M3
observed I3B2 B4M3o3
obstetric I3
obtained I1 O1
oca C5
occupancy O3 O13p4u3s2q1
occupant a10O5J3I1 O18a7m3I1
occupation O11 O3
occupied O7
occurred B16p3 B93p18O9C6s6v5
occurrence B3M3 B28p22s9C7M6v4O4t3D1
od I3 I6
odometer O8i1 O12
off G12B6 p10r9B9D6m4O4o4n4J3w3b3s3I1
offender J22a3O1 O15a12o10J9m8e8n7l6L3I3C1
offense D47J1C1O1n1 D99B35p19C14t6M6O6m4E4s3u3
offer O3
office O3p3 q15b10p7s4c3O1
officer G381O10J6a6 G189J38O33M22o16a15H10n10m7p7x6E3c3B3w3F3q3I2D1l1b1
official  c3G2E1L1O1a1b1
offn D3 D6l3B3o3n3
offset O15
offspring a3
oic G3 G1
ol  e3
olc y3
onboarding O3
online d6O4 d9O1
onlyfans d3
ons B3 v1
onscene B38G15O4J3a1 B34M3G3O2
onset I11B1 B7
onview H6 H1
open B4O4 B7O5y3H1w1x1z1A1
opened B16 B8G3
opener K3 K6
operandi D4B3 M2D1
operated O1 G3
operating O8 O8
operations  O2
operator G51a6O1 e18G17l6M6a6m3O3n3p3
opid G3
opinion M3
opioid I4 I3
opportunity O3 O1
opposing  a3
opposite  O2
opt O6 O3
opted  O2
optin  B1k1
option O3
or n3
oral  I6
ord J3B1
order O28J21G4C3 O27B14J3C1
ordered  B3
ordinance D3E1 D1
organ  I5
organization O14s1 O21
organizer a3
ori O13 O5C3
orientation n4
oriented I3
origin H31o15t3O1 t17H16O15q7w6x6b4u4p4k3s3o3
original O3 H9F7B6O6b6o6t5a4p4w3x3u3C2M2D1
origination H3 k3
originator a3
os j3O3 y6O4
osgr y3z1A1
other M1 O26M23a11G8b7I6c3B3g3n3p3i3h3D1E1o1
otn C4
ou  v3
out B31O12a1 B10
outage O3 B3
outbound O3 b3
outcm E3
outcome E46I4O2M1 E21M6O1
outdoor  p3O1
outlet s3
output O3 O3
outside O1 D1O1p1
outstanding J3 J9O1
outward  u4
over a6O1 O1
overdose I6 I6
overdue O6
override  B1O1
overtime O3 O4
own  O3b3p3
owned O3
owner a38J3 O27a24b21p13t7c6u6m3l3J3g3n3e1h1
ox I3
oximetry I4
oxygen I13J1 I14
pacemaker I3
package O3 O4
packet O3
pad  K6q3
page v27O20 O26B4
paged B3 B6
pager b6 b6
paid O21B3 B7O3
pain I6 I13
paint O3 i4
pair y9
pallet O3
pan f6 e9
panel O6 K12O4J3
pani j5
panic O3
par  B3
paralysis I3
paramedic G6 G1
parameter O4
paraphernalia  I3
parcel O4 O8j6p3
parent a16O3 b12O9C7c6a6D1
parish t3 s3
park s9 s11O3
parked O3
parking O1 s9O5K3v3
parole J6 J9a3G1
parolee J3 J3
part I14O10p3D2 I3O3
partial O3h3 h5
participant O3 O15D1
particulars M3
partition O3
partner a15O1 O3a3G3
party a63O7b3F3G1 O18a14b12g7I4u4i4m3J3n3c2o1p1
pass K12 K9O6m3l3e3a3o3n3
passcode K17 K3
passed O3
passenger a12O3 O6m3l3a3n3
passphrase K3
passport e5 e29t1B1O1
password K15O8 O11K9v4B2
past  I24
pastor a3
patch  L3
paternal  a3
path L82O3 O6y1
pathologist a3
patient I10B4p4y3E1O1a1 I103a40e33O32m28B28l25b23n23t22p21o18u17M15q11E8c6w6x6s4y3C1f1G1
patrol G3 v32G12
patron a3
patronymic a3
pay O5t3 O16B5f3
payee a3 f6O3a1
payer O3 f6a6e3c1O1b1
payload O4
payment O2 O28f18B7
payout  f3O1
paypal f3 f6
payroll  f3
pccc  e3
pcf  D2
pci O3
pcr  C15M3
pd D2r1 D8v3C1
pdf L8O1 L12
pe  I3
peak O3
pedestrian a3 O8m3a3n3
pediatric  I3
peer  k6
pen  a3
penal  D7
penalty O5
pending B3 B3O3
penitent a3
pensioner  e3
penthouse q3
people O9 O6a3
perceived  o5n5m1I1O1
percent O17j10v4I1 O4
percentile O3
performance O3 M3O2
performed I10M3O1 G22I1
perfusion I3
period O6B1 B9
permanent  e11p6
permission O4 O4
permit e15J1 e36O17J4p3C1
perp a3 n7m6o4l3a3
perpetrator a6
person a57J18e12O5s3G3 a85O65b19J18e17l15n12s9p9m8L7G7M5o5c3
personal  c6e6I1O1
personnel O4 O7G7
personnummer e3
pesel e3
pet O1 O10a3
petition  M4
petitioner a3
petitioning  a3
pets O5
pf  O2
pfx p3
pg v4
pharmacy s3 b3s3
phase j6O3 j12w4x4
philhealth  e3
phone b799O8j6 b140O25j18B8H7a5K4
phoned  a3
photo L133O3 L79O7e6
photograph L3
phrase K6
physical I1 I20O4D3M2p1
physician a16 a6O3b3B1
pick  p7B4s3
picked  a6
pickup B3 p13B12x10w7q3s2v1O1y1
picture L10 L19
pid p1 G3
pier s3 q3
pilot a9g1 b3G3e1O1a1
pin K56y6O1G1 u9K3y3
pincode u3 u3
pistol J4
pit  J3
pitch O3
placard J7 J3
placarded J3O1
place s115t33p3I1 s24t15v3I3O3p3M1
placement O3
plaintiff a8 a4
plan O21M7 O19M10v6J3L1I1
plane z9A9 z1
planned  B3
planning  v9
plant s3 s3
plat t1v1
plate g197O7y6d6C1 g185O21L10C3h1
platform O3 O4q3
platoon G3O2 G3
play  O3
player a3 a3
plaza s3 s3
plea E3O1 E3
plural O3
plus u20O3 y6O1u1
po  p8v4J3B1
pobox p3
poc a3 c1a1G1
pod q6O1 q6L1
poi s9 s3O1
point y67O18z9A9p6u4a3w2x2q1 x6O6y6j3w3z3A3p3
points O3I1 O1
poison I3
police v3J3F3I1 v70C10M9O9G8E4D3e3s3F1
policing  v3O2
policy e6F5O3 O24e16a6B1v1
policyholder a3O1
polling  v6
pollution O3
polygon y1 v6O3
poo  t3O1
pool O3 K3
popularity O3
population O28 O3
portable b3 j3
portal O4s3 s3d1G1
portfolio O3
portrait L3
position O32y32z6A6I4G3 O13y7G5j3z3A3w1x1
positioning  j3
positive I3O3
possessed J3
possible  a3J1I1O1
post p6v5c3 p26u18O9M6t3B3
postal u30p3 u136t11p7j3I2M1
posted B6O3 O13B6G6
posture I3
potential O3 J3
power O3a3
ppe O1 O1
pra v2
practitioner a1 a3
precinct v43 v37O3
precip O3
precision O8
predator J3
prefecture t3
preference O10 O1
preferred a3 a9O6B1n1
prefix p28a10O5r4b3n3u1 p22O21a8J3I3q1
pregnancy I4 I3
pregnant I3 I3
premise s22J1q1 J65s39p20O16M15b7K6q3t1
premium O3 O1
prenatal I3
prepaid  f6
prescribed  I3
prescribing  a3
prescription I6
presence O2I1 O2
present J20O15a6I1 I4p3
presentationsgrupp D2
presenting  I7D1
president  a3
presiding  a4
press I3
pressure I21O3 I11
previous  O8p7a6u4J3E1
price O35 O8I3B1
priest a3
primary G4 G36O34D19b18p18I17a14C8i7r5c5B4f3H2E2K1h1
prime O3
principal a3O1 a6c3
print  O6B3a3
printed B6O3 a3
prior F3 J21p6O5I3
priority F177O2 F86b3G3O2C1
prisoner  e10a3
privacy O4
private O3 M3O3
privilege O5
prize O3
probability O3I1 O3
probable  M9
probation J6 J12a3
problem D27I22M3 D25M9F3p3B2
procedure I10O1 I13O3B1G1
process O3 B7C4O4a1p1
processed B3O3 B4O3G3
processing B1 B7O4
product O18 O39
production O3
prof O3a3 e3
profession O4
professional  e6
professor O3
profile d24 L21O8I3d3a2l1
profit O5
prognosis I3
program O3 O6B1
progress O7 M6E3I3B1O1G1
prohibited  J3
project O3 O12
promotion O7 O3
pronoun n8 O5
pronounced  B3
proof e7O4 e6L3
prop O1 O17M4t3u3p3C1
propane J3
proper  t2
property O8D1 O69p14a11M4t3s3u3b2D1j1
proposer a3
proqa I4 I13m1n1
prosecution  E3G3
prosecutor a3 a1
protected  a3
protection J3O1 J3
protective  J6I1O1
protocol I6O1 I12O7
provided I6E1O1 I1
provider O7a4G1 O18a6I4j3b2t1B1e1s1u1n1p1
province t21 t17O3g1
provinsi t3
proxy  k3
psa v4
psap  v7B4G3O2
pseudo  j9
psn e3
pso  O3c1a1b1
psych I3 I9
psychiatric I3 I6
psychiatrist a3
psychologist a3
pub s3 O2
publication  B1O1
published O3
publisher O3
pull  B6
pulse I7v3 I8
puma v3
pump  O6G2B1
pupil I6e3 e3I3a3
purchase  B7O6
purchased B3
purchaser a3
purge  B3O3
purok t3
purpose O5D3 I1O1
pursuit O8
push  j12O3
qa  O6G1
qtr  B3
qtrs  B4O1G1
quadrant v35 v6y3
qualification O8
qualifier O2q2I1
quality O12I1 O3
quarantine I3
quarreling  a3
quarter B3 B10
query O4 O1
question  K3M3
queue B9O3E1 B13O7C1
queued B5 G3
quota O3
quote M3 O1
ra v3 v3
rabies  B1O1
race o226G1 o73O8
radiation J3I2
radio O6H3G3 O31G19j16L6D5b4J3M3
radius j10O3
railroad  s3
railway  s3
rainfall O3
ramp p4s3O1 s3O1
ranch s3
random z1A1
range m17O12v6p4q4r3 m3B2
ranger G3 a3G3
rank O13G12F3D1 O3
rapid  K6
rasse o3
rate O55I25 O5B3p3
rating O23J3F3 e6v3O3
ratio O3 O1
rationale M2
raw O4
rd  C7v4
re O3 B3
reach O3 b3
read O7g4 O8g6a3B1
reading O14I3
ready  B3
real  k6O3a3
rear  q3
reason D43E35O27M15I6J4 D10M7O7I4E3J3
rebate O3
rebid O1 j1O1
recall O3 B3
receive B3a3H1 O3a3b3
received B47H25O6L3M3a3 B61H34O19G10L9p3c1C1
receiving  s17O3G2a1
recipient a13G1 c7b7a5t3O2u2p2e1
recommendation M3
recommendations M3
record O7J3C2 O40e34C17a9B3M3G2
recorded B9O3 B3G3
recording L27 L33G6B2
recovered B5J3O3I1 O9p6B3
recovery  B9c3p3
recreation  s3
recurring O3
red O3 J3
redacted O3 r3
redaction O1 O2
reddit  d3
redirecting  b3
reference C42O38L19v16y12G3D1q1 C18O10v3a2b1z1A1
referral O1 H7E2O2
referrer O4 a4
referring  a9s4
refill I4
refresh  B3
refund O3 f6O3
refusal  I1O1
refused  I4
regd  J3
region t24O9v3I3 t12O10
registered B6O3a3 a12p7J3g3v1
registrant J3 a3
registration g32e12 g95B12e7O7a4j3k3p3t1
rehab  I3s3
reinspect  B2
rejected O3
related O3 J9C7O5I3
relation O7I3 a1
relationship O41J8a4 O6C3G3B1J1
relative a9 a9b4t3O3p2u1
relay  b3
releasable O4
release J3O3a3 B23E13O8M4m3I2
released B6J1 B11E4G2
relief  G3
religion O3o2 O10o6
relocation  p3
remaining O3
remand  B4
remark M133O1 M7
reminder O3
remitter a3
remote O3 k16
removal O3 O3
remove B1 G1
removed B3a3 O3
rent O11 O3
rental O4 O4B2
renter a3
reopened B3O1 O4B3
repair  s3
repeat O3 J3O2
replacement  O3
replied O3
replies O3
reply c3 M3
report M15C8H3B3a3O2I1G1 B80C66O28H24v24G22M17L12E10D6a3p3I1y1
reported B44H9a3I2D1O1 B26a8H6p6m4G4M3D1I1
reporter a1 M10b6c3a3
reporting O3a3G3D1 v33G27a26b17p8O7H3l3c3M3C1
representative a6 O4
reptd H3
request C3O1 C28D24O18H13M7B4k3G3
requested O4 O19B11M3D1G1
requester  c4k3a2b1
requesting  G6
requestor a6 c4a1b1
required O18I1 O5
requirement O3
rescue J1 O34l4v4o4n4G3E1B1
rescued O2 a3O1
research O3
reservation t6 B1O1
reserve O3
reserved O4 O1
reset O4 K3O1
residence p12 t24e6u4O3p3
residency O3
resident a6O3 e9O9a7c3b3J1
residential  p11t4u3s1
residual O3
resist J3
resolution E6O1 E16M13B3
resolved B6 B7G4M1a1
resort s3
resource G16 G15O11
respiration I6
respiratory  I13p3
respond B3p1 B3
responded B3
respondent a3
responder G16 G8O4J3M3B1
responding G14B2 G38O4B3
response O13I12G3F2B1 B60v44F35O33G16M14C13D7E4I4p3c1b1y1
responsibility O4G1
responsible O3G3 a14c1O1
rest  O5s3
restaurant s3 s6
restrained  a4m1l1n1
restraining  J9
restraint O3I1
restricted O3 O1
restriction I3
restrictions e3O3
result E40I32J3 E12O7I4M1
resume  B3O1
resumen M3
resuscitation I3 I1
retail  O3
retention O3 O1
retired O3
retirement  s3
retries O3
return B15 O9B5b3p3E1G1
returned B10 B1
retweets O3
rev  G3
revenue O4 O3
review M3 M19B6O2
reviewed  G9B5O3
reviewer a3G1 a4O1
reviewing  G4
revision O3 L1O1
revoked  a3
reward O3
rewards O3
rfc e4
rfid  K3
rg e3
rh  I3
rhythm I26
ri  C3
ride  a3O2
rider a3 m3
riding v3
rifle J3
rig G3 G6
right O3 O4
ring  B8b2O1y1
risk J30I10 J35O10I1
river s3 s3
rng m3
road r23p12v4O3B2 O36p14v3
robbery  J3
role O31G3 O18G2
roll  B3
rolling O3
rollover O2
roof O3 O4
room q81O6 q54O11
roommate a3 a3
root O3 C1
rosc I3
roster  j6G1
rotation O3
rottweiler J3
round O3 O1
rounded z2r1A1 r4z1A1
route B9O8p8I7u1 p12O10B3G3I1
routing f16O3 f13
row O14q1 O24
rpa v2
rpted  m5B3
rst  O2
rts I3
rtsp L3 L3
rua p3
rule O3 O3
ruling E3
run O11C5D2 C26O22v16B6e3D1
runaway a3 a3
runcard v3
runid C3
rural O4 p3O2
rut e4
safe K3 K15
safety J17 J50O15v3I2M1
salary O7 O8
sale O7 O19B9a3
salutation  a3
samaritan a3
sample O3 e3O3
sanitation  v3O1
sao I3
sat O3 I3b3
satellite  b3
satisfaction O4
saturation I8
saved  B3
savings O3 f9
sbi  e3
sc  C1O1
scale I6O6 I2O2
scan L9 L6
scanned h3 L3
scar O3 O5
scenario O3
scene B21 B39L19p19M15O13G9J8t6w4x3I3a3b3s3u3F3y2
sch  O5
schedule O4 O3
scheduled B6O2 B17G3
schema O6
school O6s6 s17v16O14c3e3b3u3p3
scope O3D1
score O59I23J6F6 B3O2I1
scrape  B8O3
scraped  B4
screen I6O3 L6d6a3I2O1
screening  B2
script O3
se  w3
sealed O3
search O2 O43G6E4M3
searched O13a3 O8a3G1
searching  G3
season O3B1
seat O4q2 O15
seating  O9
second B66O5 a16G6B5p4r3b1
secondary  q19D9b9G7i7p5a4r3c3I2H1E1B1O1h1
secret O2 O1
secretary a3
section D29v4O3q2t1 O6v5D3e1
sector v41j15w3u3 v34j11q6O5I3b3
secured B3
security e6f3O1 e90K18J13O4v3b3a1
sedation I3
seed O3 v3
seeker  a1b1u1
seen B18J6m3p2 B24p10k3O1
seg r3
segment O12p4 r3O2
seized O16a3 O13G3
seizure I3 B2
select O3
selected O3
selective  e3
self  H10o8I3
selfie L3 L3
sell O3 O3
seller a3 c3O1a1
semester O3
senate v1 v4
send  O4B3E1
sender a4G1 c6b6a3O1
sending  s3G3
sensitivity O4
sensor O3 O6
sent B18O10G8 B7O7
sentence E3 E14B4M3O1
sentenced  B3
sentiment O3
sepa f3 f3
separate J3
separatee J3
sepsis I3
sequence O59M4C3G3 O17C6
ser  C4O1
sergeant G9
serial j41G6h6O5 j17h7O6K3e3G3C1
series i6O1 i10O6
serious  D3
serve  B3
served B4s3 p7B6G4
server O4 O4k3
service O7 B45O44v43j40C24D21H12p12s10M7e6t5I3q1G1
serving  j3G3
session O5 O11B3k3M3j1
set O9 J3O3
setting O3 O3
settlement t3 O3f3p3
severe  I3O2
severity I25F18O3 F24I10B3O3
sewer O3
sex n199I3 n41J21D6
sexual  D6n4J3
sha O1 O1
share O3 O3
sheet v3 B1
shelf O4 O1
shelter s3 s7b3O1
shield G6 G4
shift O17B9 O21B14G9M3
ship O5a3 t9B8u7O4p4b3q3a1
shipped  B5
shipping O4 t6O6u6p6b4c3B1a1
shock I3 I3
shoe  O3
shooter  J3
shop s9 s6b3p3q3
shopping  s6
short  O7M3D2C1I1
shortened  L2
shot L9 L3
shotgun J3
show O1 O3
shrine s3
shutoff O1 O4K3B1
shuttle O3
sibling a6 a3
sick I3 O1
sickness I3
side O5B3 r3
sign G16I9O6B3k3 B7L3I3G2a1
signal D3O3I1 D14O6B3d3
signatory a3 a3
signature a9L1 L17a4O3
signed a6B4 a5B3
signer a6 O1
significance O3
signing  G3a2O1
signout  L3
signup  k3
sim j3 j21O1
since B3 O4
sip  k3j1
sir  a3
siren F7 O1
sister a3
site s26I7j3 p22s19O9J8t7L5j4w4x4q4v3M3a3b3u3
sitio t3
situation M3p3D2 M6p6D4I2
size O71i4 O10
sketch L3
skill O7
skin o4 o21I19O4
skipper a3
sku O5
skype d3 d6
sla O3 O3
slack  d3
slip q9 q6
slope O4
slot O3B1
smoke  O4I3
smoker I3
smoking I3 I7
sms b9O1 M7b6c3K1B1O1
smt O5
snap d3
snapshot L6 B6L6
snils e3
sniper J3
snomed I3 I3
snow O3 v3O3p3
soa v3
sobriety I6 I3
soc e4 O1
social e3 e112d86O9a3s3
software O3 O3
solar  J3
sold O6B3 B3
solved O3 O3
son a3
song O3
sort O3 O11f10
sound I6L3 L6O3
source H76O35L3j1 H36O34k12b3G3C2B1
sous  a3
south  s3
sp z6A6O2 I4t1
space q6O4 q15O2
span O3
spare  K6
spc q3
spd O8 O4B1
special M3O3 O17M14I12J10D3a3G3
specialization O3
specialty O5 O1
species z6A6O3
specific  j2q1
specification O3
specimen I3
speech O1 O1
speed O30 O14v1
spend O3
spent B4O3 B1
splint I3
split O3v1
spo I6
spoken O4 M3
spokesperson a3
sponsor a3 a4b1
spot v3J1 v3
spouse a11 a17b6l3c3
spread O4
sprinkler O6 O8
spx z3
spy A3
sq  O3
sqft O10
squad G11 G15O1
squadron G3
square v3 O7
squatter a3
sr a3
sra v3
srcip k3
ssid j3O1
sss  e7
stacked O3B1 O1G1
stadium s3 s3
staff G8 G17M7c6O3a3
stage O3 B3O3a3
staged B8 B4G1
staging  B3y1G1
stair q3 q3
staircase q3
stairwell q3
stall q3 q6
stamp B119M12O5 M6B3
standard O3 H3O1
standby O3 O1
star O9G3 G6O3C1
start B65I3O3 B51x10O8w7p3t1
state t217g95e52E8I7O5F3z3A3 t46e46O29g12z10A9E2j1B1v1C1p1
statement M36O3I1 B8O7L3a2
station v25s21G20d3O1 v32G20s13O9B5k3w3x3
statistical  v8
statistics O3
status O234E165I82o23J20r3p2g1i1 E34O29B22M11v6D3F2
statute D13 D17
stay I1 p3
std O3
steam d1 d6
stemi I3
step O6 B3
stepdaughter a3
stepfather a3
stepson a3
steuer  e3
still  v7
sto  J3
stock O6 O4
stolen O5B3 J6g3i3O1
stop B12s9q6C3H1O1 B41D22p19E14O10s6t5C5v4M4u4w3x3n3G3r1z1A1q1
stopped B3 O2
storage J3O3 s10O8q6K3L3
store s6 s10O6a3b3p3
stored O3
storefront s3
stories O5 O5
story M6q1
strassen  p3
strategy O3
stream L6 L6O1
street p302r251t18E3q1 p252r43O14t12C6a6j3v3q3B1I1F1
streetname r1p1
streettype r1p1
strength O6
stretcher O3 I1
strike  G2
stripe  f6
stroke I6 I7
structural  J3
structure s4J3O3 O24D1
sts E3
student O3a3 e11O8l6o6a5m3c3n3
sty i3
style i25O10h2 i13O4h1
sub q1 D19v12O12t5o3q2E1B1
subcategory D2 O3
subcity t3
subcontractor  O4
subdivision t7v5D1s1 t10s6
subgrid v3 v1
subgroup D2
subject a10M4D1O1 O24a22o17M14n13m11p9l5I3D1E1J1
submission  H6B4k3O1
submit  B6
submitted B7a3O1 B9L7G7c3k3H1
submitting  G3
submodel i3
subregion t3
subscriber a3 e12a7j6l3c3b3O1
subscription O3 O6
substance I9 I10
subtotal O4
subtype D18O1 D4
subunit q3
suburb t9 t3
subway  s3
subzone v2
success O3
suffix p45a23r7b4u3D2I1 a5D1p1
sugar I3
suicidal I3 I7
suicide I3 J16I6
suite q34O3 q29
sum O3 O5
summary M61J5I2 M8O4D1E1B1
summon  E1O1
summons C1 C8E4m1
sup O2 v6O5G3
super  v1C1
superintendent a3
supermarket s3
supervised  J3
supervising  G4
supervision J1 J3B1O1
supervisor G11O1 v14O9G9c6M6a4B1b1
supervisorial  v3
supplement M3 C3M3
supplemental  M9g3I3l2e1
supplementary  M3
supplier O3 O3p3
supply O10 O2
support O4I3 O7c3
supporting  G3
suppression  O3
sur  a3
surcharge O4
surety a3 a3
surface O8 O6
surgeon a3
surgery I7s1
surgical I1 I4
surrendered  a3
surrenderer a3
survey O3 O3
surviving  a3
suspect a17D3 O34i27a16M15e12g12o12n12p10m9l8b7L6t3J3u3D1E1
suspected D3I1O1 I4O4D1
suspend  O2
suspension O3
sv j3
swat  G3
swift f3 f9
symbol O3
symptom I28 I10B1
syn M3
synagogue s3
sync O1 O6B3
synced B3 B3
sys I5O4 H3O3
sysid O2
system O41 O18j1B1I1F1
systolic I5 I9
tab O3
table O6 O5
tactic  B2O2
tactical O10 O5j3v3G3
tail g3 g6O1
tak E3 B1
taken E29I9s6B3O3M1 G13B6O5L3s3
taker G15 G20M7O3j1
taking  B7G2
talk  O8B5
taluk t3
taluka t3
tanggal B3 l3
tanker  q3
tape  L3
target O4 B8O6p4G4v1
tariff O3
taser  O3
task O3 O6E3B3M3G3
tattoo O12 O1
tax O10e3 e32O13
taxi  t1p1
taxid e3
taxpayer  e3
taz v3
tazid v3
tb  v3I3
tcd  O4
tckn e3
tdcj  e3
tdd b3 b1
teacher a3 a4
team G9O1 O12G9s3E1
technical  M3
technician G9O3 M3O1G1
technology j3
teeth O3
tehsil t3
telco j6 j6
telecom b4 b5O2
telecommunicator G4 G3
telefax b3
telegram d4 d9
temperature I12O9 I12O7p3
template O3 O3
temple s3
temporary  p3
ten  D13
tenant a12 c6a6b6O4l3p3
tendencies J3
tenure O5
term O13C1 G9B6O2
terminal s6q3j2 k3M3s3G3
terminated  B3
termination  B5O1
territory t3v3 v6
terror  J3
terrorist J3
test I27O6G1 I13O12
testator a3
testimony M3
tetanus I3
text M266p24E21D19O18J13y9b8l6I6n6g4a4o4H3t3u3F2G2K1r1 M17I9b6O4H3D1
tfs  B2O1
tgl  l3
than B3 O1
thana v3
theater s3
theatre s3
theft  B3O1
theme O3
therapist a3
therapy I3 I3
third  a5G3O1
thomas  v9
thread O4M1
threat J15I1 J16F6O2
threatening I3 D1
threshold O3
through H3
thru f3 B1
thumbnail L6 L12O3
ticket C3O3 C14O13M12E7D3
tide O3
tie O3
tier O7 q6J3O3
time B1736O20p16l6K3r3b3 B444O21M18b6m4t3I3w1x1p1
timeout B3
timezone O4 O3
tin e3 e6
tinder  d3
tip O3 M3a3b3O1
tipster a3
tire O3
title O37D16a8s3J1M1 O10a3t1i1
tkt  C3
toa B3
tobacco I3 I4
toc B5 G1
tod B3 B3
today m3
token j27O6f6 O4j3
tolerance O3
toll O3 b3
tomis  e3
tone o8B3O1p1 B4o4
toned B6 B6
tongue O3
tonnage O3
tool O3 O6
top i9 i3
topic O3D1 O3
totp  O3
touched  O5
tour O3
tow p9 O16B11s10p9C6G3D1b1
towed O7p4B3s3 g3i3
tower j6 j22q6O1
town t29 t7O3q3
townland t3 t1
township t11 t7v6
tox I3 I6
toxicity O3
toxicology J3I3
tp O3
tpep  B2
tr v3
trace  O3
track O3j1
tracker j7a3 j6
tracking O3 O8C3
tract v35 v6O3
tractor  g3
trade O3 s7
trading  s6
traffic O5 O15G6v3M3
trafficway  p3O1
trail s3 O3s3
trailer a3q3 g15q15i12s6h6O3
trailhead s3
train O1 s3
trainee  O1a1
training O7 O6
tranq I3
transaction O3 O16B4C2
transcript M15 M5L3
transfer O4b3B1 O14B4b3s3
transferable O3
transferred B6O3b3s1 B4O1
transgender n3
transit f6O3 B3v1f1
translated  M3
translator a3
transmission i4O3 O3
transport B6O3E1 B30O17s15E11G9I6F4M3
transported s3 s8B3O3G3E1b1
transporting s3B1 G6B4
trap J3
trauma I3 I26s9
travel O2 O19B18e3a3p2
treat  C1I1O1a1b1F1
treating  a3
treatment I13 I10s6B4M3O3
tree O3 p1
trend O3 O3
trespass  J9p3E1B1O1
trespassed J3 a3
trespasser a3
triage  I25F12M3
trial O3 B3
tribal  o6t3e3
tribe o6 o6
trigger O3D1 H1
trim i10 i6
trip C1 O16C9B6
trk v3 C1
trl  O5g3
trooper G4 G3
trs v3
truck G5 G9i7g4O4s3h3
true  O3a3
trunk O4 H3O2
trust  f6O3
trustee a3
tsc  J3
tty b3O1 b4
tunnel s3
turf v3
turn B3
turned  a3
turnout B6a3 B14O1
tway  p4
tweet M3 M3d3
twilio  b3
twitch d3
twr j3
tx I3H1 B3I3
txn  B6
txs I3
tycod D6
type O737D416I73i64H58J29p27E21j8g8G8r4e4F3o3n3q2h2B1 D111O62H10i10e6I5s5g3f3q3p1
typed  a3
ucn e6
ucr D4 D26E1
udid j6 j3
udtext v2
ugc  v3
uin e3
umid e3
un  J3O1
unc j12 j3
uncertainty j35O1 j11
uncle a3
unconscious I3
under  B13a3E2O2I1
underwriter  a3
unfounded E3O1 E3
uniform O1 O2
unique O3C1 O5C3j1
unit G402q97O30m12B5I5v3z3A3 G190O96B58q53M12x9w6E4y4j3g3a3i3F2m1C1
universal  e3
university s3O1 s6O3
unix  B4
unknown  a3
unlisted O3 b3
unlock  K3
unread O3 O6
unsafe J3
unstable  J3
unsub  B1O1
unsubscribe  c3
until B3O3
uof  C3O2
uom m3O3
up O7B5a4M3 M7p7a6O5E4B4b3s3G3
upazila t4
update B7O1 B12O7
updated B19O8i3 B48G28O8i8
upi f3 f6
upload L3O3 B7L3
uploaded B3 L9B3G2
upn c3 e3
upper  q3i3p1
urban  O6t3
urg F3
urgency F7 F18O7
urgent  O3
urine  I3
url L275O27d19b2 L15O11
urn C4
us  y5e3t1O1
usable O3
usage O8 O4
uscis  e3
usd O2
use O51I15E1J1M1 O23I4J3
used O16I11J9a3 O5J3
user G50d10O8 d45G37O35c12k9M9a9x6L4K3w3j2
using  I1O1
usng y3 y3
utilities O3 O1
utility O3 v3f3
utm z9A9 z9A9y3O1
utmx z3
utmy A3
va  e3
vacancy O3
vacant O3 B1
vaccinated I3
vaccination I3 O3
vaccine I4 I4B2O2
val x6m4w3O3z3A3 B1O1
valid B11O3 O9B3f3
validated O3
validation O3
validity O3 O1
value O80I7b6z3A3w2q2c1e1x1a1 O20I1
variable O3
variance O3
variant O3
vat O3 e4
vault  K3
vco i3
vcolor i3
vcolour i3
vehicle i45g24O21h3 i309g140O117h80G28x9L9M7a7w6b3y3t2B2I2E1C1p1
ven t2
vendor O4 O18j3a3B1C1
venmo d3 f3d3
ventilator I3
venue s10t3 v3s3
verbal I3 K6I3M3
verbatim M3
verdict E3 E6
verification M3O1 B8K3O3M1
verified O12B3 B7c6G6O3p1
verify O3 B1
version O50 O4v3
vertical  j6
vessel  i15g6
vet  M3
veteran O4 O5e3
via H11O1 O3
viber b3
vicious  J3
victim a20O3 O58a30m24o21n20p17I16b15l11M10u7e6t3q3s2D1c1v1L1
video L36 L66O6
view O15 O6L3
viewed O3B1
village t6 t4
vin h55 h42O1
vina h1 i11
violation D12O5 D50B26p8m5O5v3C3t2M1
violence J12D1 J31D1
violent J3 J18D9B9p3
virtual O3
visa e3 e6O2B1
visibility O3 O1
visible O4
vision  I3
visit O5B1I1 B18O12M9C7E1I1
visiting a1q1 a3s3
visitor a3 a5c3k3t2e1
vital I7 I15B1O1
vk d3 d3
vlg t6
vma i3
vmake i3
vmo i3
vmodel i3
vmy i3
voice  L15M3
voicemail  L9b3
voided  B3O1
voip  b3
voltage O6
volume O6
volunteer a3 a7c3O3
vomiting I3
vote O3
voter O3 e22O2
votes O3
voting  v7
vpa f3
vpn  k3
vrn g8 g4
vst i3
vstyle i3
vtype i3
vyear i3
vyr i3
wage O4 O1
wait  B4O3
waiter O3
waktu B3
walk H3 O3
walker a3
wall O3
wallet f9 f12
wan  k3
wante  J2
wanted J11D1M1O1 J18
wants J3 J6O1
war  C3
ward v18a6 v29q7
warehouse O3s3 O3s3
warning J23 J18E8O4D3B3M3
warrant J34 J29C17B12D8E7O3G3a1
warrantless  M1a1
warranty O3 O1
was  I3O3J1
waste O3
watch J13O4I2B1 B4v3O3G3
water B4O3 O15s3e1
waterway s3
wav L3 L6
wave O3
way B3
wealth O3
weapon J33O1 J92e7O6
wearer G3 G4a1
weather O12 O17v3
web O3 O6z3A3d3
webcam L3
webmerc z1A1
website O5 O1
wechat d3 d3
weed  v3
week B26O1 B7O4
weekday B7 B3
weekend  O2
weight O58I13 I6O6i3
weighting O3
welfare  M3a3
west  s3
westgate s3
what  M4b3y3
whatsapp b3 b6d3
wheel O3i3 O3
wheelbase i3
wheelchair I3
when B18 B17m3
where p4s3 p12s3
which  O2
whistleblower a3
who a1 a6G1
wi  j3
widow a3
width O6 O6
wife a6 a3b3
wifi  K9j6O1
wildlife O3
win O3
wind O3 O10
window O3
wing q4 q3
winner a3
wire  f3
wireless  j12b3w1x1
withdrawal I3 f3
witness a32 p9M8O7a7l6b6m3g3o3n3G3
witnessed I3
wlan  j3
wo  C3
word O13K9y6 O6
work O6b6c3 b25O24s12p12B9e9c8M6v4C3t2
worked O3 O1
worker a7O3 c3O3a3G1
workflow O3 E3
working  I3O1
workplace s3 O3s3p3
workstation G3j1 k3G1
worn  L6
wound I7 I3
wph j6
write  M3
writeup M3
writing  G3
written E3 G6M3
xm z3
xml  O4
xy y17 y12
yard s9
year B66i63l38O35m23g15h14f3G1 B24O19i13m11l6C1
yes  O3
yield O3
ym A3
ymm i3
yomi a1 a1
your  a4m1C1
youth a3 m3a3
youtube d3 d3
yyyymm B3
yyyymmdd l3
zelle  f3
zip u289t6 u101O3
zipc u3
zone v173O18u3y1 v51O14t3
zonea v3
zoning O3 O6
zoo s3
zoom O3 O3
`;
