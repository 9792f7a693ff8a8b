// Made by `npm run eval -- --words` from the labelled schemas in eval/data; do not edit.

/** How many names of each class there were. */
export const NAMES_OF_CLASSES =
  'O9096B3948G2125I2034a1961M1793p1385D1309J1093C1015v1008s876b763e749t693L691E550K440j396q391F313H287f264o247i234u230y227w222x215c203r195n191m190l154g150d146h131k95z88A85';

/** A line a word: how often it ends names of each class, then how often it stands before the end; the letters are `CLASS_LETTERS`. */
export const HEARD_WORDS = `
aadhaar e3 e4
aadhar  e3
aaid j3
aba  f3
abandoned E1O1 B3O1
abducted  a3
ability O3
abode p3
about M2p1
absconding J4
absent  O2
abstract M3
abuse I4D3
accepted O3 B3G1
access K17I4 K34B6j3
accident O1 B8C6D1v1O1F1p1
accomplice a3
account f75O4M3 f36O25e4a4c3d3
accuracy O13 j3
accused a3 a3O2
ach  f3
acknowledged B3 B5G1
acknowledging  G3
acn  O7h5j1B1C1I1b1p1
acreage O3
acres O5 O4
action O10E9M3B1 E18M14B9O5v1G1
activation O1 B6O1
active O17J3 O7J6B3C1
activity D3B3 D8O7C5B4M2E1
actual  B6O4
acuity I7F1 I1
added B4G1 B4G2s1
additional p3M2 M40O6q4s3p3D2a2E1B1
address p595k85r43c17j10q5O4f3 p69O23t22r13J12u9M7q6s5c3k3b2v1
adid j3
adjusted  O3
adjuster a6 O1
adm  B1I1
administered I11O3 I1G1
administrative O1 n5v3
admission I3 B12O8M1s1
admit  B5
admitting  I4s3
adopted  B3
adoptive  a3
adult a3O1 m3
advance  O3I1
advertising  j3
advised O3
advocate a3
aed  I4
affected a3M1O1 O2
affiliation O7J5o3
affix a4
after  b8M3a2B1s1
against D3
age m124I4B3O3i1 m61O6
agency O60 O60G8C6B5M3
agent G7O6a3j2 O7G7M6B1a1
aggravating  I2
aggressive  J6O1
aggressor a3
ahv  e3
ai  M2
aid O10I3 O21B3I3G3M1
aided O3
air O3 O5a3G3B1
airbag O1 O5
airport s3
airway I3 I4
aka a4
alarm B9O8F2H1 O34B26F24K22b9D7v7s7p7C5H4a3G3t1
alarms O3F2D1 O6
album O3
alc  I2
alcohol I8O1 I17
alert J48I11O1 J22O5B4c3M3a3F3D1I1
algorithm O3
ali  j9p5t2O2a2H1M1
alias a17s3h1 a1
aliases a4
alien  e9
alignment O2
alive B3
allegation M3 M3
alleged  D4a3J2O2
allergic I3
allergy I29 I7
allocated O3G1
allowed O3
along a3
als  I4O1
altered  I3
alternate  b13a4c3G3O2e1
altitude O6
amb B3F1G1 B6
ambient  O3
ambulance G3 G19v3I3a3s3O2
ambulation I3
ambulatory  I3
ammunition J3
amount O125 O7
amputation I3
amputee  a3
analysis  v5M3
analyst G3
anatomic  I4
ancestry o3
android  j3
ani b7j3 b3O1
animal J10O8 O18J3I3
anniversary B1 B3
annotation M3
annual  O8B1
anonymous O2
answer O3 B6
answered B5 B3
answering B2
anti  J3
antidote I3
any O4
apartment q40 q40s4K3
apd  v2
apgar I3
api  O6C1
apnea I3
app O2 B4O4
apparatus G8 G10K1O1
apparent  m3
appeal  M3
appearance O3
appellant a3
appliance O1G1
applicant a6 O3a3
application  O7B1C1
applied  O3B1h1
appointment  B5I1O1
apprehension  e3
approval  B3O3E1
approved B7O3 G4B2
approver  a3
approving  G7
approx m1O1 m3
approximate m3 r4m1
appt  B2
arc  t1p1
archived O3 B2
area v119O35t6s6u6I3D1b1 v15O14u3b2
arena s3
armed J10O2 J10
arraigned B3
arraignment  B4
array O3 O3
arrest I4J3B1C1s1 B29C13E11p10s9O8I7G6M5D4e3t2m1v1J1w1y1u1
arrested E7a4B3O3 O3E1
arrestee  a6O4o3E2e2I2b2p2t1l1c1J1M1u1n1
arresting  G9O4a4
arrival B42 B26O6I3s3
arrive B10 B14
arrived B30s3G3 B30G1
arriving  G12B1
arson  J3
article O3D1 L1
as B7E3D1d1 s3I1
asbestos J3
assault D3J3
assaultive J3
assembled  B3
assessment I7J6M3 M6I4O1
asset O6 O9j1
assign B1G1 B7G2w1x1O1p1
assigned G42B17O7a1 G55B10O9v1C1
assignment G8q3O1 B5M3O1
assist O3 O6G6
assistance  O2
assistant  a1b1
assisted a3 G3
assisting G3 G13
associate  a3
associated O1 C3I2
associates a3
association O1 C3
asthma I3
atom v4
attachment L12 L15O4
attack I3 J3O1
attempt O15I4 O7I3E1
attempted  D1E1O1
attendance O3 O5a3B2
attendant G3 G3a1
attended  B4
attendee a3
attending a3 G8O2
attention I3
attn a3I1
attorney a6 a5O2b1
attraction s3 s3
attribute M1O1
audio L7O3 L35O1
audited  G3
auditor  O3
author  O3a1
authored  G3
authority t1 v2
authorization  O3
authorized  O1a1b1
authorizing  G3
auto  O7
automated O3
automatic O3 O3H1
autopay O1 f3
aux  D1C1
avail B6 B3G1
availability O4B1
available B5O3 B8O5G1
avatar L3 L7
average O3 O9
aviation  G3
avoid J3 O1
avpu I3
award O4
axle  O4
axles  i3
axon  L3
azimuth j3
babysitter  a3
bac I3 I4
back B15b11O2 b25B4O4K3M3a1G1
background o3
backlog O3
backup  G6O1
badge G25 G26e3O3
bag O1 O1
bail  O8E4B3a3b3p3M1
bailor a3
balance O9 O4
ballot O3 v3
ban J1 J3
band m5O3
bandwidth O3
bank O3f3 f26s6O2L1
banned J3
bar s3 e3O3
barracks s3
barricade J3
base O3 B6O5j3s3C2M1
basement O3
basic  v3
basis O5
batch O6 O7
bathrooms O3 O1
baths O3
battalion v7 G3v1
battery O3 O13
bay q3
bbl v1O1
beach s3
beacon  j3
bearer a3
beat v45O3 v20G6O5j3
bed q14O12 O13I1
bedridden I3
bedrooms O5 O6
begin B18 B3O1
behalf a3
behavioral O3 I3
belt O4
beneficiary a3 e3f3B2t1l1I1o1n1
benefits O3
berth q3
best  a3
between p7B2
bias  O2D1
bic f3
bicycle O3 O1
bicyclist a3
bidder a3
bill a3 O4
billed O3
billing O1 O16t5c5p5a4f3u3b1
bin O4 e3
binary O3
bio M3 J6
biohazard J3
biological  n3
birth l4 l132t24e6a6B3n3O2m1I1p1
bitcoin  f3
bite  I2B1
ble  j3
bleeding I3
block r20v4q4O1z1A1p1 r34v8O3p3q3
blood  I41O3a3
bluetooth  j3
bmi I4
bns  D4
board v2
boat  O3s3G3
body M23I6i6s3 I23L18i16O6M3G3h1
bolo J3 J3O1
bomb J3
bond  O19a3
bonus O3
book C1 B3s3O1
booked B6 B7
booking  C13B11G6O5s4e3L3M3m1
born l9 l3
borough t9v1 t9v2
borrower a3 t1a1u1p1
bounce  O3
bounced  B1O1
boundary v2O1
box v19K9p8c6O3 K27v18O4p2t1
boyfriend a3
bracket m3
branch O4s3 O5
brand O6 O3
breathing I8 I4
breed O8
bride a3
bridge s3 O3s3p2
brief M6 M13
briefing M3
brigade  G3
broadcast O3 B3
browser O5
bsb f4
bssid j6
bucket O3
budget O3
build O4 O5
building s21q16O1 O23q16K12p4b3s3
built O4
bullet J3M3 I1
burglar a3 K3
burn I3 I7
burned O4 O1
bus  s3O2p1
business s10O5b1 O22s22b10p6t2v2a1u1
button O3
buyer  c1O1a1
buzzer K3 K3
bvn e3
by G184a13B6O5J3I3b3 G40O17H6E3J3B2I1
bystander a3
byte O5 O1
cabin q4
cad C6
cal  B3
calc O7
call D49B10O9C8H3M1 B193D176C69M59G55H49O44b38E23L13p13F10j4K3t1a1
called B12H3b3G3 b8B7a3
caller a27b3O1i1 a74b71O18M14p14H10t8q4c3u3l2s2n2B1
calling a3 b11C1
callsign G13j1
calories O3
caltrans  t1v1
cam L3 L3G3
camera L6a3O2 L21j3O3w1x1
camp s3
campaign O4 O3
campground s3
campus  s3
cancel  E11O2v1
cancelled B4O4G1 O7B4
candidate E1 a3
canton t3J1
capability O10I1M1
capacity O15 O10i1
capillary  I4
capital  O2
captain G6a3
captured O1 B1
car G6 i17G6g1O1b1
carbon O3
card e21f19O2 f57e14O10L4I3a3B1
cardholder a3 a1
cardiac I3 I13
care I6a3s3O1 I10O10a6B1C1
careful J3
caregiver a3 a1b1
carer a6
caretaker a3
cargo O3 O2
carrier j15O4 O8j5B1u1
carry  e3
case C27B3O3t2 C63E29M13O9G9a6D5B4I4c3b1
casino s3
caste o3
casualty O2 O14I4n2m1l1o1G1
catalog O3
category D68O26J6I6m4E3i1h1 O9D5I1
cathedral s3
cause I23D11O6M3 O9M6C1I1
caution J25 J33
cautionary J3
ccn C4
cctv  L3
ccw  e4
cdw  C2
cedula e3
cell b28j6q5v3B2 j25b22q18O7G3E1p1
celsius  I3
cemetery s3
census v1 v18O3
center s21O9z4A4 O3w1x1
centroid w3x3 w3x3
certificate  e6
certification O5 O5a2B1
certified O3
cervical  I3
cfd v3 D2
cfs C12 C29w4x4p4M3H1D1B1G1
cgi j3
chalet q3
chamber O3
change B4O1 O4B1
changed B8O1 B4
channel O46H25d3 O6d3H1
chaplain  a3
chapter O3
charge D29O9G3 D26a12O9B6G5E2F2
chart  O4e3
chassis  h6
chat  M10O1
check O7B4J3 O9B7
checked O3 B6G3
checking  f3
checksum O3 O1
chef a3
chemical J9 J6
chest  I3
chief G12 I14M3a3D1
child a3 m3l3a3
children O4a2 O3
cholera  O3
cholesterol I3
chosen  s1G1
chp  O3
christian  a3
chronic  I9
chronology M3
church s3
cid b3C1O1
cipher O1 K3
circulation O1 I2
circumstance M3D1J1 M1O1
citation C4 C11B6D5E4I2m1O1
citee  m1o1n1
citing  G3
citizen O2 e6O2I1
citizenship o1 o7
city t184 t40O4s3v2
civic  p8
civil  O3
civilian  O7
cjis  J3
clabe f4
claim  C6a3O1
claimant  a3O1
classification O37D25H12e8j6I5m3J3i3 O13D4e3M1
clear B12 B17
clearance E3 E13B4e3M3
cleared B24E3 B18E9G5
clearing  M3G3E1
clerk G6 G3
clicks O3
client  O8k7a6j4l2t1c1B1y1u1n1d1
clinic s3 s4O1
clinical  I7M3F1
clip L12 L3O1
clm B1 B2C1I1O1
close O3B1 B13E7M3D1
closed B22E7O3 B16G9O4
closest  p7t3a3O2r1b1u1
closing  M9E5B3G2D1t1
closure E3M3 E9
clothing O3 O2
cloud O3 O3
club s6 O3a3
cluster v3O3t1
cm O4 O1
cmd O1 v2O1
cms  O2
cn C1a1
cni e3
cnn v1O1
coach a6
coaching  M3
code O224D176K157u92I60E58v37t32o28J23G20F16n16f8h8e6y6s5i4H3C3z3A3a2b2M1p1 O32D23u14I11K10B4j3t1e1F1
cognitive  I6
cohabitant a3
cold  I3
collar I3O1 D2G1
collected O5B3 G4O3
collection  B4p4s3
college s3
collision  B4O4p3D2C1L1F1
color O49i36h8I3o3F2 O6i4I3h2
column O5y1
com M2
combative J3
combination K20 K3
command v3O2G2 v7M7G7B4O2
commander G21 G3
commanding  G3
commence B3
commenced B3
comment M213J7O2I1 M11O6B1
commercial O3 e7O3B1
commission O3 v3O3
committed B3O1 B3
commodity O3
common  s55O3
commune t4
communicable  J3
communication O1 O1
communications  M3
community t7M1 v10O6t4s4e1
comorbidity I3
companies G1 O1
companion a6
company O25G7s2h1 O26b8t4a3G3B2j1s1u1p1
compartment q3
compensation O3
complainant a7 a10b4M3O2p1
complaining  a3
complaint I24D4t1B1C1i1 D23I12C11M11H6c3B2O1a1
complete O6B4E1p1 O5p4M3B1a1
completed B9O3E2D1 B5O3G3M1
completeness O6
completion  B6E3
complex s7 s3
complexion o6
compliance O3 O4
component O3p1h1
compressed O3
computed O3 O5v1
concealed  e3
concern M6J3I3 M3s3
concierge  K3
conclusion E3I3
condition I47O25M2i1h1 I3M3E1O1
condo q3 q3
conducted O5
conductor a3
conference O3
confidant a3
confidence O11j9 j4O3
confidential O3 O1
confidentiality O3
configuration O3
confined I1 O1
confirm  B1k1
confirmation  B3C2
confirmed O3B1
congressional  v12
connected O3D1
connection  O6
consciousness I3 I7
consent O6 O2
consignee a3
consignor a3
console  G3
constituency v2
construction O4 O6
consular  e3
consultant  a3
consumer  O3M1
contact a95b31B9O4 b88O37a23B21H20c10G5p4D3J3M3C2j1E1L1
contacted a3O1 B1
contagious  I3
contained  B3O3
container O3 O3
contamination J3
content M3 O11M3
contents  O7
contraband O5 O6
contract O4 O7L1
contractor a1 a1
contraindications I3
contributing  O2
control B6O4 O10B5G4C3
controlled B3
controller G3 G3
convenience  s3
conversation M3
conversion  O3
converted O1 O2B1
conveyance  g2
conviction E3a3O1 O4
coordinate y24z19A18v1O1 z6A6O5w3x3y3
copies O3
coroner G3
correct O3 B1
correctional  s3
correlation O3 O1
correspondence M3 p3
cos H1j1
cosigner a3
cost O34 O8
council v3 v18O1
counsel a9
counseling  M3
counselor a3G1 a1G1
count O666B5I5J3i3j1 O55B8I1
counterparty  a3
country t43e6o6g1 t6O5e1
county t45O4G1 t29O6a6G3B2e1v1
coupon O4
courier  a3
course O4I3s3 O4
court O6B3v1s1 O17E6B6C4M3G3
cover O3 L3
coverage O4 v4O3
covered O3 t1e1O1a1
covering  G3
covid I3 I9
coworker a3
cpr I6 I7e3
cr  C7B1O1
crash O1 D9B7C6p4O3I2
create B5 B13G1
created B26G3I1 B36G10O8j2
creation B1 B5
creator O1a1 G1
credential O1 O1
credit O6 f14O13
crew G27 G33O21M9a6E1C1
crime D13O4m1 D58C17p7B4M3G3v1O1
criminal  e7J6D3O1a1
crisis  I1O1
criteria O6I2 D1
critical F1 J1
criticality F3
crop O3 L1
cross p23r6 p139r28O4s3C1q1
crossing  r3s3
crypto  f3
csi G3
csop  t7u2
csv  O3
cubicle q3
culture O3
currency O3 O6
custodial a3 E1
custody E1 B10s7E5M4G3m1
custom O6 v2O2p1
customer O3 O18a13b6t1c1e1k1u1p1
cutoff B3
cvv f3
cycle O7
cylinder O1i1
da B1 O1
daily  O2
damage O11 O10M4
damaged O3
danger J15 J6F3
dangerous J9 J9
dash  L3
dashcam L3 L3
data O15M4L3j2I2a1y1z1A1 O27B9H4M3G3l1w1x1
dataset O3
date B980l112O8f3i1 B446l13O5
daughter a3
day B25O11l3I1 B50O13b9s3
db  O4B1
dc  v1C1
dclr  B1C1w1x1
dea  e3
dead O1 B4
deadline B5
dealer  a3s1
death  B24I17m3s3E1M1O1
debit O6 f12O3
debrief M3
debtor a3
deceased a3I1 a3B1O1
decedent  a6
decile O1 O1
decision E6 B4a3
deductible O3
dedupe  O3
default O3 O6F3
defect O3I1 M3
defence  a3
defendant a4 a6o2m1t1l1O1u1p1
defender a3
defibrillation I3
defined  o7C1
deformity I3
deg w6x6
degree O10I8D1 w5x4
delay B3O1 O9B6
delayed  B3G2
delegate a3
deleted O11 B2M1G1
deliver  B3
delivered  B8
delivery  O9u8s6p4a3t1B1M1
delta O3 O1
demand O3
dementia I3
demo  O2m1o1n1
density O6
dep  B3
depart B8 B8
departed B3 B6
department O18 O17t3B3C3v1b1
departure B4 B3
dependent O4I3 l3t1
deployed O3
deployment O2
deponent a3
deposit O3 f9O4
depositor a3
depression I1 I3
depth O9
deputy G16 G6a3M1
descent o2
description D162M96O33E26J23I16F11s9i8t7v6o6H3n3p1h1 M18O4D3H1E1I1p1
descriptor D1E1O1
designator q5 q3
designer a3
desk  b6G3
destination s25B1O1 s21B15O10t8k4p4E2y2u2I1
detail M81O4J3I3f3i3E2s2K1a1 I7b5M4O4a4
detailed  M3E1
detainee  a3
detected O1 B3
detection  s7O1
detective G12 G9M3
detector O3 O13
determinant I9 I14
developmental  I3
device O9j3I3v1 j52O20b4
diabetes I4
diabetic I3
diagnosed I3
diagnosis I22 I10M3
diagram L1 M1
dialed b6 b13
dialysis I3
diary  C3M3
diastolic I4
dictation M3
diem O3
diet I3
dietary  I4
diff O3
difficulty O1 I3
digital  L2
digits O7f6E1o1 u3
dim  B1C1
dimension O3
direct  b6f3
direction O22p10r3H2M1 O2
directional p8
directions M7p1
dis  M3
disability I12 I6O1
disabled I4
discharge  B16E4M3s1
discord d4 d4
discount O4 O7
discovered B6 B3
discoverer a3
discovery  B1O1
disease I16 I6J3
disorder I6
dispatch G18B6O5I1 B92O25C18M15G11v9F8p6H5I5D3E3y2r1t1w1x1s1u1q1
dispatched B32G9O2E1 B9G8
dispatcher G12 G14M7
dispatching  G3
displaced  O2
displacement i3 O1
disposal E3
disposition E73I1 E41B10M9I3G2s1
disputant a3
dispute  O2
distance O18 O7p1
district v185u8O5t4 v27O4t3k3a3
disturbance  D3
diversity O3
division v20D1 v4C1O1
divorce O3
dnis b3
dnr I3 I4
do O3 v1O1
doc  O6e3
docket  C7
doctor a11G1 O5a4b3
document e9O4L3 L12O8e3
dog J13 J3
dollar  O3
domain O4 O6
domestic O4 J14a3D2
donation  O3
dongle  j3
donor a3 a3
door K3 K21O4q3
dorm  q6
dormitory q3 s3
dosage I5 I4O3
dose I11 I7
dot  e3O1
dow B8
down J3O1 B3E1O1
download O3
dr  C7
draft O3M1
drawer O3
drg I1 I1
drive i1 i3O1
driven O3
driver a4O2e1 e89O13m10n6a5o4G4t3B2l1I1b1u1
driving  e6
drop  p9B4s4
drowning  a3
drug I18 I47J6O4a3B1
drunk I3
due v7B5O5G4 B12v6G4
duns O1 O1
duplicate O7 O3
duration B15I8O5 B12O1
duress  K3
duty B6 G12O8
dwelling  O3q3
dyspnea I3
early  B3
earnings O3
east z3
easting z10 z4
ecg I3
economic  O3
ed  I4s3B1
edit B3 B3O3
edited B3 G7B5O1
edition O3
editor  O3
education O10 O12B1v1
effect O3 O2
effective B6 B4O1
efficiency O3
effort I3
eid j3
ein e3 e1
ejection O2 v1
ekg I3 I3
elaboration M3
elapsed B4 B28
elderly  I4
electoral O3 e6
electrical  J3v1O1
electrician O1 O2
electronic c3 c3
elevation O3 O2
elevator O1 K8
eligibility O3 O3
eligible O3
email c130 c20O16M3B1
emd I4 I7t1
emergency O4 a20D17b16j11O8C5v4I4K3F3G2p1
emotional  I3
employee O7G4B1 G25O14a5c3e1
employer s3 b5t3e3O2p2c1a1u1
employment  O8
ems C3D1v1 I14O13D12v12C6B3E2F2G1
emt G6 G3
en a3
enabled O6 O4
encoding O3
encounter  D5C3H1E1B1O1s1p1G1
encryption O3
end B37O3f3e1q1 B21O10w3x3f3m1
energy O3
enforcement  E6v3O3G1
engaged O2
engine v3G3O1i1 O9G7i4v3h3
engineer  G3
english O1 O1
enodeb j3
enrollee a3
enrollment  O3B1
enroute B29O1 B24G4
enter  K3B3
entered B18G4 G11B10O3
entity O3 O9
entrance q3 y1
entry K18M7O6B1 K36B15O15G15M5H1C1q1
environment O3H1 O1
epic  e3
epilepsy I3
epoch B3
equipment O11G1 O8G4j3I2
equity O3
er  I1O1
err O6
error O19 O9
escalation  O1F1
escape  J6
escapee a3
escrow  f3
esim j3
esrk j4
established O3B1
establishment s3
estate O3
estimate O10m3
estimated  O17B5m3p1
estranged  a3
eta B3O1 B1
etag O3
etco I4 I3
ethanol  I3
ethics  O3
ethnicity o42 o24
etiology I3 I1
etl B1 B1O1
evacuated  p3
evaluation I3 I2O1
evening  b3
event C10D6O4M1 C69B62D53M29O11E10p9H7s7F4t1v1w1x1z1A1q1
evictee a3
evidence O7 O26L19M10G6
ex  a6O3
exact  p6D1
examiner I12 I3O3
except  E1B1
exception E3O3B1 O1
exceptionally E2
exchange O3 O3
executor a3
exempt O3 O3
exercise O3
exhibit  O3s3
exhibition s3
existing  I3
exit p1 O4y1
expectancy O3
expected  B6
expense O3
experience O7 O4
expiration B24f9e6g6O1 B9f7e3I2O1
explain M3
explanation M3
explosive J6
export  O6B3
exposure O9I6 O5I3B1
extended p1 O3
extension b14D4u4O1 b6O3D1B1i1
extent I3O2
exterior  i4
external  O10C3k3M1
extinguished B3
extinguishing  O2
extra  M6q1
extract  B4
extremely  J3
extremist J3
eye O3I1 O14I9
eyewitness a3
face r3 L6a1
facial O1 L3O2
facility s68O2b1 M15O12s8p3b1
facsimile b3
factor O5D3J3I3a3 O3
fail O3
failed O3 O3
failure  O4
fall  I11
false O3 O10B1
family a4O3 a17O8b4I3J1
fare O4 O4
farm  s3
fatal O5I1 I4
fatality O7 O6I3
father a4 a7l3
fault O4 O4a3i1
fax b10 b9O4
fbi e6 e6D1
fcm  j3
fd  O4
fdc  O5
fdid O6
feature O6
fee O49 O14
feed L6
feedback M3 M6
feet O6z3A3 I1
fein e3
felon J3
female n3 O1
fence y1 O4
ferry s3
fever I3
ff O1 O21I2l1o1n1G1
fiance a3
field O3
fight  J3
file L45O9C3 O22L17B5e4J1
filed B6 B3O1
filing  B4
filter O3
final  D25E19O5F5B3M3
financial  O5
finder a3
finding I10E6 M6
fine O10 O7
fingerprint j4O1f1 e8L3
finished B3
fips t13 t1
fir  C5B1M1
fire O7v4D3I1F1G1 v40O39D29B12K7C7M6G6J4j3s3F3p3b1
firearm J12O1 J10e3
firefighter G3 G3O1
firmware O4 O1
first a20B6G4v1 B91a51G27v13O7I4r3D2p2
fiscal  B3e3O3
fiscale  e3
fishing  e1O1
five  u3
fix y3
fk O3
flag O284J109I18E4H1D1F1 O17m3
flammable J3
flammables J3
flat q3 q6
fleeing O1 O1
fleet  O6
flight  J3O3C1y1
flood  O3
floor q15O5 q17O13
flow O6 O3
flu I3
fluids I3 I3
fob  K3
follow  O5B4M3b3G3
followers O3
following O3
followup M3 M3
food O3 I1
footage L6O1
force O3G3 O17G3M2J1
foreperson a3
form I3M3O3e1 O11I1M1
format O9 p1
formula O3
forwarded k4
foster  a3
found J9p8a6D3B3s3O2 p7a3J1
founder a3
fps O3
fr  B2O1
fraction O3
fracture I3
frail I3
frame O3B1 h3
fraud O1 O1
free O3b3M1 M9O1p1
freight O5 O1
frequency O3I1
friend a3
friendly O3
frisk  B2O1
front O3 L7K3O1
ft O10
fte O2
fuel i4O1 O9s3
fugitive  a3
fully  O3
function O3
fund O3
fundraiser O3
fwd O1 O1
gaid j3
gallery L3
gallons O3 O1
game O3
gamertag d3
gang J7O1 J18
garage  K18
garnishee a3
gas  O4J3s3
gate  K59q3
gateway c3 k3
gcs I5 I12
gd  C4B1
gender n71G1 n20O9
general  M15O3C2r1D1a1
generated O3C1 B3
generational  a3
generator O3
geo z3A3t1y1 O15y14v10w4t3x3p3u1
geocode O6y4v1 O20y3
geofence O3y1 v3
geographic  t3v3
geography y3t2
geohash y11
geolocation y4 w1x1
geometry y21 O8y4
gif L3
girlfriend a3
giro f3
gis  O3
github d3
given I27a10O8 a17I1
giver a3
gl  C3
glasgow I3 I1
glasses O5
global  O6
glucose I4
go  C5
goal O3
godparent a3
golf  s3
good O3 O3
government  v2e1
governor a3
governorate t3
gp O1 s1
gpa O4
gps y16z3A3 y22w12x12
grade O18F2 O5
grand  O3E1
grandchild a3
grant  O3
grantee a3
grata J3
green O3 e3
greeting  a3
grid v20O1 v12O3y2
grief I3
groom a3
gross O3 O7
ground v2O1 B1O1
group O29D26m11v8o8J3I3E2 O18e4D1v1I1
gsm  j3
guarantor a3 a4
guardian a15J1 a7b7c6p5t3O2u1
guest O7a3 I3O3
gun J15 e3J3
gym s3
ha  O5h5v3G2
hair O10 O22
half  a3O1p1
halfway  s3
hall s6 q3
hamlet t3
hand O1 O1
handicap I3
handle d39a1G1
handled  G3
handler G10
handling G3 G8M3
handover B3 B4M3
handset  j6
happened M4
harbor s3D1
hardware  j6
harm I3 O1
has  O19I1
hash O14j4 O3
hate  J3O2
hazard J77 J46D3M3O1
hazardous  J8
hazmat J9O1 J31
head D3O3a3 O4a4L3I3e1
header O3j1
heading O4 O3
health I7e3 I35e17O8s3
hearing B3 B6I3E1
heart  I13
heat O3 O5I3
height O35I1 O8I6D3M1
helicopter G3 G3
help  O3a1b1u1
hemoglobin I4
hemorrhage I3
hepatitis I3
heritage o3
hi  I1p1
hidden O3 K9O3
high O6p1 r3J3O3I1
highest  O4D2F2
highway  p4O3
hiker a3
hire  B10
hired B6
hispanic o5 o6
history I44J36M3E1 J4e3M3I1
hit J6O3g1 O4D3J1
hiv I3 I3
hoarder J3
hold B6I6J4O3 B7O2I1
holder a4O1 O7f3a2b1
holding  s3
home b4O3s3I2 t25b25p24O12u10J4q4c3v3K1I1
homeless O3
homeowner a3
homework O3
honorific a3 a4
horizontal  j3
horse O3
horsepower O3
hose O3 O7
hospital s27B25I2O1 s24B17O7I6e3M3p3E2
hospitalized I7
host k3 O5a4k3t2j1B1L1M1
hostage a3
hostile J3 J3
hot  v3g3J1
hotel s3O1
hotline b3
hour O39B36I1 O14B13b8a2
hourly  O5
house J3s3p2v1 p26O8K6q6J3v1
household  O9a8e1
housing q1 O4q4s3v1
how  H22E6I2
hse p3 p3
html O3
http  O3
hull  h3
humidity O3
hundred  r9
hunter a3
hunting  e1O1
husband a6
hwid j3
hydrant O1 O15s3
hypoglycemia I3
iban f9 f3
ibr D2 D6
ic G3 e3G3
iccid j3
icd I10 I11
icon O11 L3O3
icu  O4I3
ideation I3 I1
identification h6e5g2G2C1O1 e16C1g1O1G1h1
identifier O509C253G226e111j68v32L24I23D15d14t7J7f6E5n5c4o4b3s3h3m2H2g2i1 e65O20L18C7G6j4h3n1
identity j7n5b3 e26O3C1
idfa j4
idfv j3
idi  E2
idle O3
if  O1s1
ifsc f3
ignited O5
ignition O3 O6
ii  j3w1x1
ileads  p2
illness I13 I9
image L108 L39O25
imei j11 j6
immigration e3 e6
immobilization I3
immunization I6 I2O1
impact O6 O3
impaired I10 J3I3
impairment I12
impediment M1 M1O1
import  O6
importance F3
imported  B3
impound  s3C1
impounded B3
impression I24 I3M3O3
improvement  O4v1
imsi j3
inbound O3 O3b3
incident C40D7O6B4p4 C175D121B97M52O39p37t15E14v12u9F8G7H6L6r5h5m4s4y3w1x1I1q1
income O11 O5
incoming  b3
incorporated  t2
index O7C1 O6e1F1
indicated J3
indicator O47J10I7o3
indigenous  o4
individual G1 O4e3a2E1
indoor  O2
industry O8 O3
infection I3 I1
infectious  I3
inflation O3
influence I7 I1
information M88J11K6i5v4O4b3q3I2s2p2 a5O4b4M3H1D1l1B1C1g1I1p1G1
ingest  B3
ingested I3 B1
ingredient O3
inhalation I3
inhaler I3
initial a7 D18G17M14I7O7F6a2E1B1w1x1
initiated H8G3O2 H3B3G3
initiating  G3
initiation  H6
initiator G3
injured I11O5a3 I6O6a3
injury I28O8 I86B14O11M3s3u1
inmate  e8a4J3L3
inn s3
inner  q3
input O3 O3
inquiry M1 M3
insert  B7O3
inserted B3
inspected B3 B3G3
inspecting  G3
inspection G3B1 B10O4E3v3M3D1
inspector G4a3 M6G3a1
install  O3B1
installation O3
installed O3
instance O3
institution s3
instructions M10K9 M3E1
instrument O3
insulin I4
insurance e9O5 e31O30t3B1b1u1p1
insured O4 a14O7l1c1e1
int  i2O1F1
intake I6O1 H9M3s3B2
integer O4
intelligence  M3
intended  a3
intensity O3
intent I6
interaction p1 O3
interchange  s3
intercom  K3
interest O3 a6J3O3
interim  M3
internal O1 M6O6C5k3D1F1
international O3
internet O3 O1
interpreter O3 a3
intersecting r1 r7p2O1
intersection r15p13O3 r4O3p2y1
intersects p1 O1
interval  O3
intervention  E1I1p1
interview M3 M7L6B3O1
interviewed a3
interviewer a3
interviewing  G3
intoxicated I3
intoxication I3 I3
intubated I3
inventory O3J1 O7C1
invest  G3
investigated  G3
investigating  G8
investigation  M7E4O2
investigative  M3
investigator G9a3 M6G3
investor O3
invitee a3
invoice O3 O10B1
involved  O34J17a11I7G7e1g1b1h1
involvement O4B1 O2
ipc  D3
irnum C3
is O11 O136J4E3m1I1F1
isbn O3
islander t3
iso O3
isolation O2
issue I7D3J3O2 B15O6D3e3M3t1G1
issued E8B7O2 a8B5G4E1e1J1O1
issuer  G3v1O1
issuing  G9e6O5a1
item O9C1 O40C4i1
iteration O3
iti  D2
iv  I6
ivr  b3
jail s3E1B1 s6B1e1
job O1F1 O33C11
joined B6 B1
journal M3
jpeg L3
jr  a3
json O4y4p1 O3
judge a2 O3
judicial  v4
jumin  e3
junction r3 O1
junk O3
jurisdiction v15t2O1 v5O5
juror a3
justification M6
juv  O2
juvenile m1O1 O4a3
kakao d3
kcse  O2
keeper a3
kennel  G3O1
key K36O32C19B6D1 K35O14C3v1a1b1
keyholder a9 b5M3c1a1
keyless  K3
keypad K6 K6
keystroke B3
kidnapper a3
killed O12 O6
kin a4 b17a5p4c3O3
kind D9O7
km O4
kmh O3
kms O3
knife J3 J1
knives J3
knockdown  B3
known I3O1 J12B7a6p4s3c1
knox  K30O1
kota t3
kpi O3
ky  D5
lab J6I3 I10G1
label O14I4G3E1p1 O3
lac j6
ladder G3 O2
lake s3
land  O9
landed B3
landline b3 b3
landlord  a5b1
landmark s16
lane O7
language O19 O11
lapd v1 D2
laps O3
last a14f13e12G4B3h3 B112a86O18I12p8G7E3k3e1C1w1x1
late B1 B3O2
latency O3 O1
later  B3
latest O3 B2O2
latino o4
latitude w207y1 y21w12O9
latlng y3
launch  B1w1x1O1
law a3v1 D13v1C1
lawyer a3
layer O3v2 O6
layout O3
le  O3C1
lead G1 O15G14D3M3a3
leader G6a3
league O3
leak O3 J3
learning  O3
lease  O3a3B1
leaseholder a3
leave  B3O2
left B6 B11
legacy  O4
legal  a20O6n3D1B1s1
legend O3D1
legislation D2
legislative  v4
lender O3 O1
length O33B3i3 O5
lengthy  M6O3C1
lessee a3
lessor a3
letter q6
level O87F68I37J8q3i3D1 I7F4J3O3
liability O3
library s3 O3
license e24g7O5a3 e91g45O34L6C3B2t1h1
lien  O1a1
lienholder  a3
lieutenant G3 a3y1
life  I6O3a3
light  F4O2
lighting O5
likes O6
limit O11 B1O1
line b24p19O10B4M4 O16b9p4H3d3C1
linked  C7O1a1b1G1i1
linkedin d4O1 d3
listing  O5
litigant a3
live O3 L3
living O1 O3p3
lmpd  v2
ln p3
load O12 B5O3
loaded  B5O3
loan  O19B1
locale O3 s1
locality t9 t3
located p3j1 p3
location p220K47y39s37O29r17t11q10I5J3v2z2A2B1M1 s62O61M55p46q24J22y18t12j12I10v9w6x5u5K2r2b2a1F1z1A1
lock K9 K21J3
lockbox K3 K14
locked O6 O2K1
lodge  q3
lodger a3
lodging s3
log M20 M27C9O8B5G3
logged B6G3 B5G5
logic O3
login d6G5B3O1 d7k6O4B1
logo  L3
loi  J2
longitude x201y22M3 x11O9y1G1
lookup p3
loss O19I3 O11B7M3
lost O6
lot q12s10O2x1 O12q6
low O6p1 r3
loyalty  O4
lsoa v4 v2
lucas I3
luggage O3
lumens O3
lunch O1 O1
ma  D1O1
mac j29 j4
machine O3 j4O3
made E6B6O4 G3O1
maiden a4 a2
mail c33 c14O7p6t3M3q3u2a1
mailing  p13a6u4t3b2O1
main  b12K3r1O1
maintenance O3 B1
major  D1p1
make i41h14 i10O3h2
maker O3a3
male  a6O3n3
mall s3
man a3 O2
management I3 v3
manager a14 O5c3M3a2b2
mandatory O3
manner I6
manual O4 O3
manufacturer i5O3j1h1
map v27z8A7p1 v37O10L3y3z1A1p1
mapped  y6
margin O3
marina s3
marital O4 O14
mark g4O2 O2
marker O4p4J1 O6
market O3 O7
marketing O1 O1
marriage  e3
marshal G3
mascot O3
mass  O4I3
master  C11O4K3
mat J1 J2
match O3 O16a1
matched O3
material J7O6 a3J1O1
matronymic a3
max O4m3 O5
maximum O3
mayday O1 O1
mc D1 O1
mcc  j3
mci  D1I1
meal O4I3
mean O3 I1
measure O4m1 O10
mechanism I11
medal O3
media d10L3O3 L22d19O12
median O3
medic G12 G10M6I3a3
medicaid  e8
medical I23 I107e17B2s1F1G1
medicare  e8
medicated I3
medication I30 I28G1
medicine I6
medium H3
meeting O3
meid j6
melway v1 v1
member G14a10J3O2 e7O6G6l3c3
membership O4 O6
memo M4L3 M4O1
memory O3
menstrual I3
mental  I37
mentee a3
mentor a3
menu O3 O3
mercator z3A3
merchant O4 w1x1
merge  O4
message M28O5 M14O9v3J3C1G1
messenger a3 d3
met O3
meta O3
metadata O4
meter  O9
meters j7O3
method H43O34j1E1 O6K3H3J3
metric O3
metro  t3
metropolitan  t3
mga z1A1
mgrs y3
mic G3
middle a2 a28
midwife a3
mile O18p1 O5p2
mileage O19 O7
milepost p3 p3
military  O4e3
militia J3
min m3O3B1 B1p1
mine s3
minimum O3 O2
minor O6 m3O3D1
minute B32M3 B12
miranda  O4B1
misc O1 M9
miscellaneous M4
missing a3p3O1 a8O6l1B1o1n1
mission O3 C3M3O1
mixed  O2
mnc j3
mobile  M3
mobilisation  O2
mobilised B2
mobility I6H1 I4
mode O16F9H6 E1
model i25h13j6 O16i6h5G3j1
modem  j3
modified B7O1 B14G4
modifier p2O1
modify  B1G1
module O4 O3
modus  D5M2
moisture O3
money O3
monitoring  I1O1f1
month B34l7O2f1 B13m3l3D1O1
monthly  O10
monument s3
mood I3O1
mortgage O3
mosque s3
most  D3I3
motel s3
mother a7 a6O3e1
motivation O2D1
motive O3
motor I1 I3e1O1
motorcycle  i3
motorist a3 O1
move B1 B2
moved I2 G3
movement O2
movie O3
mpg O3
ms B1O1
msid j3
msisdn b4
msoa v3
mtbf O3
mtm z1A1
mug  L3
mugshot L4 L10
multi O1 O7
multiple  O5
municipal  O3t1
municipality t21 t8
museum s3
mutual  O13B3M1
naics  O3
naloxone I3 I6
name a633s205O168G92t55v33p28L21D18d16I13j10B8J7r5E2h2H1F1q1 a39O21s12G2r1e1I1p1h1
namesake a3
nanny a3
narcan I3O1 I8
narcotics I3
narration M3
narrative M138 M11G1
natal  l3
nation t3 e3
national e3 e41y2D1O1
nationality o8 o5
nature D83I1O1 D17
nausea I3
nba O3
nc  O5a5t4e3M3h3l2B2v2C2w2b2u2p2D1c1g1x1o1n1G1i1
ncic  J9C1O1
ndc O3
near D1 s3
nearest  r6s6t3a3p3O1
necessity I3
need I17O1 O2I1
needed O4I3
neighbor a3 a3
neighborhood v25t8 v13s3t2M1
neris  C2O1G1
net O3 O10
network O6k3 k78O14j3
neuro  I3
neutral O3 O3
new O1 O1
news O3 O3L1
next  O12B10G3
nfc  j3
nhs  e7
nibrs D3 D14C1O1
nickname a6s3 d3
night O4 b3O1
nik e3
nin e4
node O3 O3
noise  O3
nominee a3s1F1 a3
non  J3O2p1
none O3
nonff O1 O10I2l1o1n1
normalized O3
north A3
northing A10 A3
not O1 O3
notary a3
note M418J23K4O4s2I1 O15I9M9J3B1
notepad M3
notice O3 B4M3O3p3
notification  H6B6c3O3
notified B14a6H3O2 B8G4
notify O3 B1O1
notifying  G3
nov  D1C1
npa b4
npi e2O1 O1
nrc O3
nric e3
nta v3
nuip e3
null O3
number C541e356b266O195G132q82p63f45v41j19h19g16r11B7F7K3L3I3m1D1w1x1a1 e37b20C18p18O16G10g8B4j3v3J3f3q3E2I2
nurse a3 M6O1
nursing  s3
nyckel v2
ob  C3B1
obesity I3
obfuscated  r3p1
obj O3
object O5D1s1 O21E1
observations M4 M3
observed I3B1 B4
obstetric I3
obtained I1 O1
oca C5
occupancy O3 O10s2p1q1
occupant a7J3I1O1 O11a4I1
occupation O10
occupied O7
occurred B13 B70p6O3s3v2
occurrence  B18p15C7M6s6O4t3D1v1
od I3 I3
odometer O8i1 O12
off B6 B9O4r3b3s3m1I1o1n1p1
offender J16O1 O15e6J6I3a3m2o1n1
offense D40J1C1O1 D80B28p12C11O6E4M3m1
offer O3
office O3p3 p7q6b4s4O1
officer G325O10a6J3 G150O29J25M22a7o6H4m3c3B3F3n3p3I2D1l1b1
official  c3G2E1L1O1a1b1
offset O15
offspring a3
oic G3 G1
onboarding O3
online O4d3 O1
onscene B29G15O4a1 B17M3G3O1
onset I11B1 B4
open O4B3 B6O5y3H1w1x1z1A1
opened B15 B7G3
opener K3 K3
operandi D4 M2D1
operated O1 G3
operating O8 O8
operations  O2
operator G42a6O1 G13e6M6O3a3
opinion M3
opioid I4 I3
opportunity O3 O1
opposing  a3
opt O6 O3
opted  O2
optin  B1k1
option O3
or n3
oral  I6
order O28J21G4C3 O27B11J3C1
ordinance E1 D1
organization O13s1 O18
organizer a3
ori O12 C3O2
orientation n4
origin H24o6O1 O14H7t6k3s3o3
original  O6B5F4M2D1C1p1
origination H3
originator a3
os O3 O4
osgr z1A1
other M1 M20O20a10G8b4B3I3D1E1o1
out B28O12 B10
outage O3 B3
outbound O3 b3
outcome E43I4M1O1 E11M5O1
outdoor  p3O1
output O3 O3
outside O1 D1O1
outstanding J3 J6O1
outward  u4
over a3O1 O1
overdose I6 I6
overdue O6
overtime O3 O4
own  O3
owned O3
owner a27J3 O21a14b11p4c3t1e1h1
ox I3
oximetry I4
oxygen I10J1 I11
pacemaker I3
package O3 O4
packet O3
pad  K6q3
page O20v12 O19B4
paged B3 B3
pager b6 b3
paid O18B3 O3B1
pain I6 I13
paint O3 i4
pair y3
pallet O3
pan f6 e6
panel O6 K12O4J3
pani j2
panic O2
par  B3
paralysis I3
paramedic G6 G1
parameter O4
paraphernalia  I3
parcel O4 O8p3
parent a16O3 O9c6a6b6C4D1
parish t3
park s3 s5O3
parked O3
parking O1 O5v3s3
parole J6 J6G1
parolee J3
part I11O10p3D2 I3O3
partial O3 h1
participant O3
partition O3
partner a9O1 O3G3
party a47O7b3G1 O15b5I4m3J3n3c2a1o1
pass K6 O6K3
passcode K14 K3
passed O3
passenger a9O3 O6
passphrase K3
passport e4 e20t1B1O1
password K12O6 O4B2
past  I14
patch  L3
paternal  a3
path L36O3 O5y1
patient I10B4E1O1a1 I96a36O28e23B19m12M12n10t8p8l6o6b5s4u4c3C1f1q1G1
patrol G3 v20G9
patronymic a3
pay O5 O16B2
payee a3 O3f3a1
payer O3 e3f3a3c1O1b1
payload O4
payment O1 O28f9B7
payout  f3O1
paypal  f3
payroll  f3
pccc  e3
pcf  D2
pci O3
pcr  C12M3
pd r1D1 D8C1
pe  I3
peak O3
pedestrian a3 O4
pediatric  I3
peer  k6
penal  D4
penalty O4
pending B3 B3O3
penitent a3
pensioner  e3
people O5 O5
perceived  o5n2m1I1O1
percent O17j4I1 O4
percentile O3
performance O3 M3O2
performed I7M3 G22I1
perfusion I3
period O6B1 B9
permanent  e7p3
permission O4 O4
permit e12 O16e9J3C1
perp  o1n1
perpetrator a3
person a45J18e3s3G3O1 a65O42J18e14l8L7b7o5n5m4G4s3p3M2
personal  c6e6I1O1
personnel O4 O7G7
personnummer e3
pesel e3
pet O1 O6a3
petition  M4
petitioning  a3
pharmacy s3 s3
phase O3 j6w1x1
philhealth  e3
phone b266O8j3 b78O25j9B8a5K4H4
phoned  a3
photo L81O3 L40e6O3
photograph L3
phrase K6
physical I1 I20O4D3M1p1
physician a10 O3a3B1
pick  B4p4s3
pickup B3 B11p9w4x4s2v1O1y1
picture L7 L13
pier s3
pilot a6g1 b3G3e1O1a1
pin K44O1G1 K3u3
pincode u3
pit  J3
pitch O3
placard J4
place s79t12p3I1 s12v3I3M1
placement O3
plaintiff a1 a3
plan O18M7 O19M10J3L1I1
plane z6A6 z1
planning  v6
plant s3
plat t1v1
plate g51O7 g47O13L10C3h1
platform O3 O4
platoon G3O1 G3
play  O3
player a3
plaza s3
plea E3O1
plural O3
plus u11O3 y3O1u1
po  p5v4
poc a3 c1a1G1
pod q3O1 L1
poi  s3O1
point y35z6A6p6u4O3a3w2x2q1 O5j3p3
points O3I1 O1
poison I3
police J3I1 v36G7M6O6D3e3C3E1F1
policing  v3O2
policy e6O3F1 O13e9a3B1v1
policyholder a3O1
polling  v3
pollution O3
polygon y1 O3
poo  t3O1
pool O3
popularity O3
population O28 O3
portal O4s3 d1G1
portfolio O3
portrait L3
position O20y5I4G3 O13G5y4z3A3w1x1
positive I3O3
possessed J3
possible  a3J1I1O1
post v4 p13O9M6u4t3
postal u8 u64t5p4I1M1
posted B6O3 O8B6G3
posture I3
potential O3 J3
power O3a3
ppe O1 O1
pra v2
practitioner a1 a3
precinct v26 v13O3
precip O3
precision O8
predator J3
prefecture t3
preference O10 O1
preferred a3 O6a3B1n1
prefix a10p8O1u1 O14p9J3I3a2q1
pregnancy I4 I3
pregnant I3
premise s5J1q1 J53s16M12p11O10K6q3t1b1
premium O3 O1
prenatal I3
prepaid  f3
prescribed  I3
prescribing  a3
prescription I6
presence O2I1 O1
present J17O15a3I1 p3
presentationsgrupp D2
presenting  I7D1
pressure I7O3 I5
previous  O6a6J3p3E1
price O35 O8B1
primary G4 O31G31D19I14a11b9C8p7r5c5B4f3i3H2E2K1h1
prime O3
principal a3O1 a3
print  O6B3
printed B6O3
prior  J12O5I3p3
priority F138O2 F40b3O2C1
prisoner  e3a3
privacy O4
private O3 M3O3
prize O3
probability O3I1 O3
probable  M9
probation J6 J6
problem D24I16M3 D16M9F3p3B2
procedure I4O1 I10O3B1G1
process O3 B4O3
processed B3O3 B3O3G3
processing B1 B7O4
product O18 O39
production O3
prof O3a3
profession O4
professional  e3
professor O3
profile d12 L15O8I3d3a2l1
profit O5
prognosis I3
program O3 O6B1
progress O7 E3I3M3B1G1
prohibited  J3
project O3 O12
promotion O7 O3
pronoun n8 O1
proof O3 e3
prop O1 O3
propane J3
proper  t2
property O8D1 O64p10a8M4s3b2D1j1
proposer a3
proqa I4 I13m1n1
prosecution  E3G3
prosecutor a3 a1
protection O1 J3
protective  J6I1O1
protocol I3O1 I9O7
provided I6E1O1 I1
provider O6a4G1 O18a6I4b2t1B1e1s1u1n1p1
province t5 t5O3g1
psa v4
psap  B4G3O2v1
pseudo  j3
psn e3
psych  I6
psychiatric I3 I6
psychologist a3
publication  B1O1
published O3
publisher O3
pull  B6
pulse I4 I8
pump  O6G2B1
pupil I6
purchase  O6B4
purchased B3
purchaser a3
purge  B3O3
purpose O5 I1O1
push  j3O3
qa  O6G1
qtrs  B1O1G1
quadrant v23 v3
qualification O8
qualifier O2q2I1
quality O12I1 O3
quarantine I3
quarreling  a3
quarter B3 B9
query O4 O1
question  M3
queue B8O2E1 B10O7C1
queued B5 G3
quota O3
quote M3
rabies  B1O1
race o83G1 o32O8
radiation J3I2
radio O5 O31G16D5j4J3L3M3b1
radius j4O3
railroad  s3
rainfall O3
ramp s3O1p1 s3O1
random z1A1
range O12m7r3 B2
ranger G3 a3
rank O12G12F3D1 O3
rapid  K6
rate O54I17 O5
rating O23F3
ratio O3 O1
raw O4
re O3 B3
reach O3 b3
read O7g4 O8g3a3B1
reading O14I3
ready  B3
real  O3
reason D28E25O23M12I6J1 O7D6M6I4
rebate O3
rebid O1 j1O1
recall O3 B3
receive B3H1 O3a3
received B36H12O6M3 B39H16G9O5c1C1
receiving  s14O3a1G1
recipient a13G1 c4b4t3O2a2u2p2e1
recommendation M3
recommendations M3
record O7J3C2 O30e21a9C7B3M3G2
recorded B9O3 B3G3
recording L21 L27G6B2
recovered B5J3O3I1 O9p3
recovery  B6p3
recreation  s3
recurring O3
red O3 J3
redacted O3 r3
redaction O1 O2
reference O38C31L18v6G3D1q1 C11O10z1A1
referral O1 H7E2O2
referrer O4 a1
referring  a6s4
refill I4
refund O3 O3f3
refusal  I1O1
refused  I4
region t19O9v3I3 O10t3
registered B6O3 p6a4J3v1
registrant  a3
registration e12g5 g26B12O7e4k3t1a1
rehab  I3s3
reinspect  B2
rejected O3
related O3 C7O4I3J2
relation O5I3 a1
relationship O30J1 O6G3B1
relative a3 a6t3O3p2b1u1
release O3 B14E10O7I2
released B6J1 E1B1G1
relief  G3
religion O3o2 O6
relocation  p3
remaining O3
remand  B4
remark M95 M4
reminder O3
remitter a3
remote O3 k10
removal O2 O2
remove B1 G1
removed B3a3 O1
rent O7
rental O4 O3B2
renter a3
reopened B3O1 O4
repeat O3 J3O2
replacement  O3
replied O3
replies O3
reply c3 M3
report M12C5B3a3I1O1G1 B70C37O25H15M13G13v6D5E3a3p3I1y1
reported B40H6a3D1I1O1 B21a7p6G4H3M3m1D1I1
reporter a1 M7c3a3b3
reporting O3a3G3D1 v21G19a8O7b5H3M3p2C1
representative a6 O4
request C3O1 O18D11H10C8M6G3B1
requested  B11O11D1G1
requester  a2c1b1
requesting  G6
requestor a6
required O17I1 O5
requirement O3
rescue J1 O25l3o3n3G3v1
rescued O2 a3O1
research O3
reservation  B1O1
reserve O3
reserved O1 O1
reset  K3O1
residence p12 t9u1
resident O3a3 e9O9a4J1
residential  p8t4u3s1
residual O3
resolution E6O1 M9E6B2
resolved B6 B6G4M1a1
resource G16 G15O7
respiration I6
respiratory  I9
respond B3p1 B3
responded B3
respondent a3
responder G8 G5O4J3M3B1
responding G14B2 G34O4
response O13I9F2G2B1 B40O30F23v17M11G10D7C7E4I4p3c1b1y1
responsibility O4G1
responsible O3G3 a11c1
rest  s3O1
restaurant s3 s3
restraining  J6
restricted O3
restriction I3
restrictions e3O3
result E30I23J3 O7E3I1M1
resume  B3O1
resuscitation I3 I1
retail  O3
retention O3 O1
retired O3
retries O3
return B15 O8B5b3p3E1G1
returned B10 B1
retweets O3
revenue O4 O3
review M3 M18B3O2
reviewed  G5O3B1
reviewer a3G1 O1a1
reviewing  G4
revision O3 L1O1
revoked  a3
reward O3
rewards O3
rfc e4
rhythm I20
ri  C3
ride  a3O1
rig G3 G3
right O3 O4
ring  B5b2O1y1
risk J27I10 J17O10I1
river s3
road p6r5v4O3B2 O22p2
robbery  J3
role O26G3 O8G2
roll  B3
rolling O3
roof O3 O4
room q22O6 q18O10
roommate a3
root O3
rosc I3
roster  j3G1
rotation O3
rottweiler J3
round O3 O1
rounded z2r1A1 r1z1A1
route O8B5I4p2u1 O9B3G3I1
routing f7O3 f4
row O10q1 O23
rpa v2
rst  O2
rule O3 O3
run D2C2O1 C15O13B6D1v1
runaway a3 a3
rural  O2
safe  K3
safety J10 J34O6v3I2M1
salary O7 O5
sale O7 O19B6a3
salutation  a3
sample O3 O3
sat O3
satisfaction O4
saturation I5
savings O3 f3
sbi  e3
sc  C1O1
scale I6O6 I2O1
scan L6 L6
scanned  L3
scar  O2
scenario O3
scene B21 B30L16p16M15O13G9J7I3a3b3F3y2w1
schedule O4 O3
scheduled B6O2 B7G3
schema O6
school O5s3 O14s8v7c3
scope O3D1
score O53I20F2 I1O1
scrape  O2B1
screen I3O3 L6d3I2O1
screening  B2
script O3
search O2 O25G6E4M3
searched O5a3 O7a3G1
searching  G3
season O3B1
seat O4q2 O8
seating  O8
second B54O2 a11G6B5b1p1
secondary  q12D9G7b6p5a4r3I2H1E1B1O1h1
secret O2 O1
secretary a3
section D22O3q2t1v1 O6e1v1
sector v26j9u3 v9j5O4b3
secured B3
security e3f3O1 e43K12J6O1
sedation I3
seed O3
seeker  a1b1u1
seen B16J6p1 B10O1
segment O12p4 O2
seized O13a3 O12G3
seizure I3 B2
select O3
selected O3
selective  e3
self  o5H4I3
selfie L3 L3
sell O3 O3
seller a3 c3O1a1
semester O3
senate v1 v4
send  O4B3E1
sender a4G1 c3b3O1
sending  s3G3
sensitivity O4
sensor O3 O6
sent B18O10G8 O7B4
sentence E3 E5B4M3
sentiment O3
sepa f3
sepsis I3
sequence O47C3G3 O10C6
sergeant G9
serial j11O5G3h3 h4K3j2C1O1
series i3O1 O6
serious  D3
served B4s3 G4B3
server O4 O4k3
service O7 O39B32j16D15H12C11p11s10v9M7e3I3t2q1G1
serving  j3G3
session O4 O8B3M3j1
set O9 O3
setting O3
settlement t3 O3f3p3
severe  I3O2
severity F15I14 F14O3I1
sewer O3
sex n73 J12n9D6
sexual  D6n4J3
sha O1 O1
share O3 O3
sheet v3 B1
shelf O3 O1
shelter s3 s4b3O1
shield G6 G4
shift O15B9 O15B14G9M3
ship O5 B5O4u4p4t3a1
shipped  B2
shipping O4 O6t3B1a1b1
shoe  O3
shooter  J3
shop  s3p3q3
shopping  s3
short  M3O3D1
shortened  L2
shot L9
shotgun J3
show O1 O3
shrine s3
shutoff O1 O4K3B1
shuttle O3
sibling a6
sick I3 O1
sickness I3
side O5B3
sign G13I6O6 B7G2
signal D3O3I1 O6D5B3d3
signatory  a3
signature a6L1 L11a4O3
signed B4a3 B3a2
significance O3
signing  G3a2O1
sim j3 j9O1
since B3 O3
sir  a3
siren F4 O1
sister a3
site s20I7j3 p16s10J8O8L5q4a3t1j1w1x1
situation M3p3D2 M6D4p3I2
size O70i1 O4
skill O7
skin  I10o7O4
skipper a3
sku O5
skype d3 d3
sla O3 O3
slack  d3
slope O4
slot O3B1
smoke  O4I3
smoker I3
smoking I3 I7
sms b6O1 M7c3b3K1B1O1
snapshot L3 B6L3
snow O3 O3p3
sobriety I6 I3
social e3 e56d35O9s3
software O3 O3
solar  J3
sold O6B3
solved O3 O3
son a3
song O3
sort O3 O8f4
sound L3I3 L6O3
source H58O33j1 O28H14k9G3C2B1
sous  a3
sp O1 I4t1
space O4q3 q3O2
span O3
spare  K6
spc q3
spd O1 B1
special O3 M13O10I6J4D3a3G3
specialization O3
specialty O5 O1
species O3
specific  j2q1
specification O3
speech O1 O1
speed O23 O9v1
spend O3
spent B4O3 B1
splint I3
split O3v1
spo I6
spoken  M3
spokesperson a3
sponsor  a4b1
spot v3J1
spouse a11 a13l3
spread O4
sprinkler O3 O8
sq  O3
sqft O6
squad G7 G12O1
squadron G3
square v3 O7
squatter a3
sr a3
sra v3
sss  e4
stacked O2B1 O1G1
stadium s3 s3
staff G7 G17M7c3O3
stage O3 O3
staged B8 B1G1
staging  B3y1G1
stairwell q3
stamp B64M12O5 B3M3
standard O3 H3O1
standby O3 O1
star O6G3 G6O3C1
start B52O3 B41O8w4x4t1
state t95g38e35E8I7O5 t26e23O14z7A6E2j1B1v1C1p1
statement M36O2I1 B8O6M3a2
station v21s12G4O1 G14O9v8B5s4
statistical  v5
statistics O3
status O198E108I72J20o5p2i1 O22E21B20M11F2
statute D12 D11
stay I1 p3
std O3
stemi I3
step O6 B3
stepfather a3
sto  J3
stock O6 O4
stolen O5B3 O1
stop B7s6q3H1 B38D18E14O10p10C5v4M4G3t2r1u1z1A1q1
stopped B3 O2
storage J3O3 O8s4K3q3
store s3 O6s4a3p3
stored O3
storefront s3
stories O5 O5
story M6q1
strategy O3
stream L6 L6O1
street p214r52t1q1 p110O14r13v3a3C1
streetname r1p1
streettype r1p1
strength O6
stretcher O3 I1
strike  G2
stroke I6 I7
structural  J3
structure J3O3s1 O21D1
student O3a3 O8e5l3c3a2
style i9O6h2 O4h1
sub q1 v12O12D10q2t1E1
subcategory D2 O3
subcontractor  O4
subdivision v5D1s1 s3t1
subgrid v3 v1
subgroup D2
subject a10M4O1 O23M13a10p9o7n6m4l4I3D1E1J1
submission  H6B1O1
submit  B3
submitted B6a3O1 B5G5H1
submitting  G3
submodel i3
subregion t3
subscriber a3 e6j3a1
subscription O3 O3
substance I6 I10
subtotal O4
subtype D18 D1
subunit q3
suburb t9
subway  s3
subzone v2
success O3
suffix a16p10r3D2I1b1 a5D1p1
sugar I3
suicidal I3 I7
suicide I3 J7I6
suite q19O3 q11
sum O3 O5
summary M52J5I2 M5O4D1E1B1
summons C1 m1E1C1
sup O1 O1
supervising  G4
supervision  B1O1
supervisor G10O1 G9v7M6O4c3B1
supplement M3 C3M3
supplemental  g3I3M3l2e1
supplementary  M3
supplier O3 O3p3
supply O10 O2
support O4I3 O7c3
supporting  G3
suppression  O3
sur  a3
surcharge O4
surety a3
surface O8 O2
surgery I7s1
surgical I1 I4
survey O3 O3
surviving  a3
suspect a13 O22M15e12a10L6p4m3J3o3n3i3l2D1E1b1
suspected I1O1 I4O4D1
suspension O3
sv j3
swat  G3
swift f3 f3
symbol O3
symptom I19 I10B1
synagogue s3
sync O1 O6
synced B3 B3
sys I2O1 O3
system O40 O14j1B1I1F1
systolic I5 I5
tab O3
table O6 O5
tactic  B2O2
tactical O10 O5j3v3G3
taken E19I9B3M1O1 G13B3L3O2
taker G9 G14M7O3j1
taking  B7G2
talk  O8B5
tape  L3
target O4 O6B4p4G4v1
tariff O3
task O3 O6E3B3M3G3
tattoo O3 O1
tax O10e3 e20O13
taxi  t1p1
taxpayer  e3
taz v3
tckn e3
teacher a3 a1
team G9O1 O12G9s3E1
technical  M3
technician G9O3 M3O1G1
telecom b3 b5O2
telecommunicator G4 G3
telegram d4 d3
temperature I9O9 O7I6
template O3 O3
temple s3
temporary  p3
ten  D10
tenant a6 a6O4c3b3
tendencies J3
tenure O5
term O13C1 B3O2
terminal s6j2 M3
termination  B5O1
territory t3
terror  J3
terrorist J3
test I12O6G1 O9I7
testator a3
testimony M3
tetanus I3
text M197O15D13J13p12E9b5a4I3F2G2K1r1g1o1 M10O4I3b3D1
tfs  B2O1
than B3 O1
thana v3
theater s3
theft  B3O1
theme O3
therapy I3 I3
third  a4G3O1
thread O4M1
threat J12I1 J10F3O2
threatening I3 D1
threshold O3
thumbnail L6 L6O3
ticket C3O3 O13M12C11E4D3
tide O3
tie O3
tier O7 O3q3
time B1209O19l6p6b3 B363O21M15b6I3m1w1x1p1
timeout B2
timezone O4 O3
tin e3
tip O3 M3a3b3O1
tire O3
title O33D7a4s3J1M1 O7a3t1i1
tobacco  I4
toc B2 G1
token j12O6f3 O4
tolerance O3
toll O3 b3
tone B3o3O1p1 B1o1
toned B6 B3
tongue O3
tonnage O3
tool O3 O6
topic O3D1 O3
totp  O3
tow p6 O16B5s4C3p3G3D1b1
towed O5B3s3p1
tower j3 j10O1
town t23 t4O3q3
townland t3 t1
township t2 t1
tox  I3
toxicity O3
toxicology J3I3
tp O3
tpep  B2
trace  O3
track O3j1
tracker j4a3 j3
tracking O3 O8C3
tract v17 O3
trade O3
traffic O5 O9G6v3M3
trail  O3s3
trailer a3q3 q6g3i3
trailhead s3
training O7 O6
tranq I3
transaction O3 O16B4C2
transcript M15 L3M2
transfer O4b3B1 O14B4s3
transferable O3
transferred B6O3s1 B4O1
transit O3f3 B3v1f1
translated  M3
transmission O3i1 O3
transport B3O2E1 O16B13G9E8I6F4M3s3
transported s3 s5B3G3O2E1b1
transporting s3B1 G6B1
trauma I3 I17s6
travel O1 B15O12e3a3p1
treat  O1a1b1
treating  a3
treatment I13 I10s6B4M3O3
tree O3 p1
trend O3 O3
trespass  J6p3E1B1
trespassed  a3
trespasser a3
triage  I19F6M3
trial O3
tribal  e3o3
tribe o3
trigger O3D1 H1
trim i1 i3
trip C1 O14B6C3
trooper G4 G3
truck G5 G6O4s3g1i1
true  O3
trunk O4 O2
trust  O3
trustee a3
tty b3O1 b1
tunnel s3
turn B3
turned  a3
turnout B6a3 B8O1
tweet M3 M3
twilio  b3
type O594D337I49H46i21E18J15p8G8g4F3j2q2h2B1e1 D84O33e6I5i3s2H1p1
ucn e6
ucr D4 D22E1
udid j6
udtext v2
uin e3
umid e3
uncertainty j20O1 j8
uncle a3
unconscious I3
under  B10E2I1O1
underwriter  a3
unfounded E3O1
uniform O1 O2
unique O3C1 O5C3j1
unit G370q48O30B5I5m3v3 G172O83B58q24M12a3F2m1E1C1y1
universal  e3
university s3O1 O3s3
unix  B4
unknown  a3
unlisted O3
unlock  K3
unread O3 O6
unsafe J3
unstable  J3
unsub  B1O1
until B3
uof  C3O2
uom O3
up O6B4M3 O5B4p4M3b3s3G3
update B4O1 O7B6
updated B9O4 B23G9O8i1
upi  f3
upload O3 B7L3
uploaded B3 L6B3G2
upper  i3p1
urban  O2
urgency F7 F8O6
urgent  O3
urine  I3
url L161O25d10b2 O11L6
urn C4
us  e3y2t1O1
usable O3
usage O4 O4
usd O2
use O25I15E1J1M1 O14I4J3
used O13I11J9a3 O4J3
user G38O2d1 O31G31d17M9a9c3k3j2
using  I1O1
usng y3
utilities O3 O1
utility O3 v3
utm z6A6 y3z3A3O1
va  e3
vacancy O3
vacant O3
vaccinated I3
vaccination I3
vaccine I4 I4B2O2
val  B1O1
valid B11O3 O6B3
validated O3
validation O3
validity O3 O1
value O77b6I4w2q2c1e1x1a1 O20I1
variable O3
variance O3
variant O3
vat O3 e1
vault  K3
vehicle O11i8g3h3 i83h56O53g41G16M7a7L6B2I2E1
ven t2
vendor O4 O10j3a3
venmo d3
ventilator I3
venue s10t3
verbal  I3M3
verbatim M3
verdict E3 E3
verification O1 K3O2
verified O12B3 B7G6p1
verify O3 B1
version O47 O4v3
vessel  i6
vet  M3
veteran O4 O5
via H11O1 O3
victim a13O3 O38a18o12m11M10n10p8e6b6I5l2s2D1c1v1L1u1
video L30 L48O6
view O15 O6L3
viewed O3B1
village t3 t1
vin h23 h9
vina h1 i1
violation D6O3 D38B12O5C3v2m1t1M1p1
violence J8D1 J22D1
violent J3 J12D3
virtual O3
visa e3 e6O2B1
visibility O3
visible O4
vision  I3
visit O4B1I1 B14O12M9E1C1I1
visiting a1q1 a3s3
visitor a3 t2a2e1
vital I7 I15B1O1
vk  d3
voice  L9M3
voicemail  L6b3
voided  B3O1
voip  b3
voltage O6
volume O6
volunteer a3 a4O3
vomiting I3
vote O3
voter O3 e16O2
votes O3
voting  v7
vpa f3
vrn g3 g1
wage O4 O1
wait  B4O3
waiter O3
walk  O3
walker a3
wall O3
wallet f6 f6
wanted J4D1O1 J12
wants  J3O1
ward v14a6 v11q4
warehouse O3s3 O3
warning J23 J18E4O4B3M3
warrant J24 J26C5D4G3B2O1a1
warrantless  M1a1
warranty O3 O1
was  I3O2J1
waste O3
watch J10O4I2B1 B4G3
water O3B1 O15s3e1
waterway s3
wav L3 L3
wave O3
way B3
wealth O3
weapon J28O1 J64O5e1
wearer G3 G4a1
weather O8 O13
web O3 O6
webcam L3
webmerc z1A1
website O5 O1
wechat d3
week B24O1 B7O4
weekday B4
weekend  O2
weight O44I10 I6O3
weighting O3
welfare  M3a3
what  M4
whatsapp  b3
wheel O3 O3
wheelbase i3
wheelchair I3
when B15 B17
where p4s3 p6
which  O2
who a1 a6G1
widow a3
width O6 O6
wife a6
wifi  j6K3O1
wildlife O3
win O3
wind O3 O10
window O3
wing q4 q3
winner a3
wire  f3
wireless  j3b3w1x1
withdrawal I3 f3
witness a26 M8O7a4p3G3
witnessed I3
wlan  j3
wo  C3
word O10 O6
work O6c3b3 b21O17p12c8e6M6s6B3C3t2v1
worked O3 O1
worker O3a1 c3O2G1
workflow O3 E3
workplace s3 O3s3p3
workstation j1 G1
worn  L6
wound I7 I3
write  M3
writeup M3
writing  G3
written  G6M3
xy y8
year B40O30i20h14l13m11G1 B20O19m5i4l3C1
yes  O3
yield O3
yomi a1 a1
youth a3 a3
youtube  d3
yyyymm B3
zip u87t3 u46O3
zone v70O12y1 v20O9
zoning O3 O3
zoo s3
zoom O3 O3
`;
