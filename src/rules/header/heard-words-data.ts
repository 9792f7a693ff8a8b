// Made by `npm run eval -- --words` from the labelled schemas in eval/data; do not edit.

/** A line a word: how often it ends names of each class, then how often it stands before the end; the letters are `CLASS_LETTERS`. */
export const HEARD_WORDS = `
aadhaar e3 e4
aadhar  e3
aba  f3
abandoned E1 O1
ability O3
about M2p1
absconding J4
absent  O2
abstract M3
abuse I4D3
accepted O3 B3
access K8I4 K13B3
accident O1 C6B2D1v1O1F1p1
account f29O4M3 O25f22a3d3e1
accuracy O10 j3
accused a3 a3O2
ach  f3
acknowledged  B4
acknowledging  G3
acn  O7h5j1B1C1I1b1p1
acreage O3
acres O2 O4
action O9E8B1 E16M7B6O5v1G1
activation O1 B3O1
active O13 O7J3C1
activity D3B3 D8O7C5B4M2E1
actual  O4
acuity I7F1 I1
added B4G1 G2B1s1
additional p3M2 M33O6q4s3D2a2E1B1
address p432k85r41c11j7q5O4f3 p50t21O17r10u8s5M4c3k3q3b2v1
adjusted  O3
administered I7 I1G1
administrative O1 n5v3
admission  B9O8M1s1
admit  B2
admitting  I4s3
adult a3O1 m3
advance  O3I1
advertising  j3
advised O3
affected M1 O1
affiliation O7J5o3
affix a4
after  b8a2B1s1
against D2
age m121B3O3I1i1 m60O3
agency O42 O56C6B2G2
agent O6G4a3j2 O7G5M3B1a1
aggravating  I2
aid O7 O18M1
air O3 O5B1
airbag O1 O4
airport s3
airway I3
alarm O5B3F2H1 O23F21B19K16D7v7C5b5H4s4p4a3t1
alarms O3D1F1 O6
album O3
alc  I2
alcohol I6O1 I12
alert J30I4O1 J10F3O2B1I1
algorithm O3
ali  j6p4O2H1t1M1a1
alias a11s3h1 a1
aliases a4
alien  e6
alignment O2
alleged  D4a3J2O2
allergy I18 I3
allocated O3G1
allowed O3
als  I4O1
alternate  b7a4c3O2e1
altitude O6
amb F1G1 B3
ambulance G3 G10v3I3O2
ambulatory  I3
amount O97 O7
analysis  v5
ancestry o3
android  j3
ani j3b3 b3O1
animal J3O2 O15
annotation M3
annual  O5B1
anonymous O2
answer O3 B6
answered B4
answering B2
any O4
apartment q33 q33s1
apd  v2
apgar I3
api  O6C1
app O2 O4B1
apparatus G2 G7K1O1
apparent  m3
appearance O3
appliance O1G1
applicant a6 a3
application  O4B1C1
applied  O3B1h1
appointment  B4I1O1
approval  O3E1
approved O3B1 G4B1
approver  a3
approving  G4
approx m1O1 m3
approximate m3 r4m1
appt  B2
arc  t1p1
archived O3 B1
area v115O25t6u6s3D1b1 v12O8u3b2
armed J7O2 J4
arraignment  B4
array O3
arrest I4B1C1s1 B19C13E11O7p7s6D4t2M2G2m1v1J1w1I1y1u1
arrested E7a4O3 E1
arrestee  a6O4o3E2e2I2b2p2t1l1c1J1M1u1n1
arresting  G6O4a1
arrival B21 B23O3s3
arrive B7 B4
arrived B14 B19G1
arriving  G9B1
article O3D1 L1
as B7E3D1d1 I1
assault D3
assaultive J3
assessment J6I4 M3I1O1
asset O6 O6j1
assign B1G1 G2B1w1x1O1p1
assigned G24B14O4a1 G43B10O6v1C1
assignment G5O1 B5O1
assist O3 O6
assistant  a1b1
assisting  G10
associated O1 C3I2
associates a3
association O1 C3
asthma I3
atom v4
attachment L9 L6O1
attempt O8I4 I3E1O1
attempted  D1E1O1
attendance O3 O5a3B2
attendant G3 G3a1
attendee a3
attending a3 O2G2
attn a3
attorney a3 O2a2b1
attraction s3
attribute M1O1
audio L7O3 L19
author  O3a1
authored  G3
authority t1 v2
authorization  O3
authorized  O1a1b1
auto  O3
automatic O3 O3H1
aux  D1C1
avail B3 G1
availability O3B1
available B5O3 B5O5G1
avatar L3 L4
average O3 O6
avpu I3
award O4
axles  i3
azimuth j3
babysitter  a3
bac I3 I1
back B9b5O2 b25O4a1G1
background o3
backlog O3
backup  G6
badge G10 G21e3
bag O1 O1
bail  O5E4B3a3M1
balance O8 O4
ballot  v3
band m5
bandwidth O3
bank f3 f14s3O1
bar s3 e3O3
barricade J3
base O3 O5j3C2M1
basement O3
basic  v3
basis O5
batch O3 O4
bathrooms O3 O1
battalion v7
battery O3 O10
bbl v1O1
beach s3
bearer a3
beat v41 v19O5G3
bed O12q7 O10
bedrooms O5
begin B6 B3O1
behavioral O3
belt O4
beneficiary  e3B2t1l1I1o1n1
benefits O3
berth q3
best  a3
between p7B2
bias  O2D1
bic f3
bicycle O3 O1
bill a3 O4
billing O1 O10t5p4u3c1a1b1
bin O3
bio  J3
biohazard J3
biological  n3
birth l4 l125t23a6e3n3O2m1I1p1
bitcoin  f3
bite  I2B1
block r19v4q4z1A1p1 r32v8
blood  I30O3
bluetooth  j3
bmi I4
bns  D4
board v2
boat  O3
body M14i6I3 i16I11L6M3O3h1
bomb J3
bond  O10a3
bonus O3
book C1 O1
booked  B4
booking  C12B11s4e3G3O2m1
born l9 l3
borough t8v1 t8v2
borrower a3 t1a1u1p1
bounce  O3
bounced  B1O1
boundary v2
box v18K9p8O3 v18K12O4p2t1
boyfriend a3
bracket m3
branch O4s3 O4
brand O6
breathing I5
breed O8
bride a3
bridge  s3p2
brief M6 M10
broadcast O3
browser O5
bsb f4
bssid j6
bucket O3
budget O3
build O4 O5
building q15s6O1 O19q10K6p4s3
built O4
burglar a3
burn  I3
burned O4
bus  s3O2p1
business s7O5b1 O16s16b7p3t2v1a1u1
buyer  c1O1a1
by G117a9O1 G16O11H6E3B1I1
byte O5 O1
cabin q4
cad C6
cal  B3
calc O4
call D49C8B4H3O3M1 D171B153C66H48M40G34O29b29E23p13F10L7t1j1a1
called H3b3G3 b8B4a3
caller a18O1i1 a64b56O16H10p9M8t7q4u3l2s2B1n1
calling a3 b8C1
callsign G10j1
calories O3
caltrans  t1v1
cam  L3
camera O2 j3L3w1x1
campaign O4 O3
campus  s3
cancel  E11O2v1
cancelled B1O1G1 B4O4
canton t3J1
capability O7I1M1
capacity O4 O7i1
capillary  I3
capital  O2
captain a3
captured O1 B1
car G6 i16O1b1
card e21f13O2 f30e8O4a3B1
cardiac  I10
care I6a3O1 O10I7a6B1C1
careful J3
caregiver a3 a1b1
carer a6
caretaker a3
cargo O3 O2
carrier j11O1 O7j5B1u1
carry  e3
case C26O3t2 C59E27M13D4B4I4O3a3G3b1
caste o3
casualty O2 O14I4n2m1l1o1G1
category D64O22J6m4E3I3i1h1 O6D5I1
cause I14D10O6M3 M3O3C1I1
caution J15 J18
ccn C4
cctv  L3
ccw  e4
cdw  C2
cell b15v3B2q1 j18b12q12O3E1p1
cemetery s3
census v1 v18O3
center s12O6z4A4 O3w1x1
centroid w3x3 w3x3
certificate  e3
certification O4 O5a2B1
certified O3
cfd v3 D2
cfs C12 C29w4x4p4M3H1D1B1G1
chamber O3
change O1 O3B1
changed B2O1 B4
channel O46H25d3 O6d3H1
charge D27O8 D25a12O9G5B3E2F2
chart  e3O1
chassis  h6
chat  M4
check O4J3B1 O6B1
checked O3 G3
checking  f3
checksum O3 O1
chemical J3 J3
chest  I3
chief  I13M3a3D1
child  m3l3a3
children O4a2 O3
cholera  O3
cholesterol I3
chosen  s1G1
chp  O3
christian  a3
cid C1O1
circumstance M3D1J1 M1O1
citation C4 C11D5E4B3I2m1O1
citee  m1o1n1
citing  G3
citizen O2 e3O2I1
citizenship o1 o7
city t177 t37O4v2
civic  p8
civil  O3
civilian  O4
clabe f4
claim  C6O1
claimant  a3O1
classification D23O21H11e8j6I5m3i3 O4D3M1
clear B6 B7
clearance E3 E13B4e3
cleared B17E3 B11E9G2
clearing  G3E1
clerk G3
clicks O3
client  k7O3a3l2t1j1c1y1u1n1d1
clinic s3 s3
clinical  I7M3F1
clip L6 L3O1
clm B1 B2C1I1O1
close B1 B10E7D1
closed B16E7O3 B9G5O1
closest  p7t3a3O2r1b1u1
closing  M6E5B3G2D1t1
closure E3M3 E9
clothing O3 O2
cloud O3 O3
club s3 O3
cluster v3O3t1
cm O1 O1
cmd O1 v1O1
cms  O2
cn C1a1
cnic e3
cnn v1O1
coach a3
code D172O131u89K65E57I47v34t30o27G20J17F16n16h8f7y6i4H3e3s3z3A3C2a2b2M1p1 D21O14u14I8K7j3t1B1e1F1
cognitive  I3
collar O1 D2G1
collected O5 G4
collection  p4s3B1
collision  B4O4p3D2C1L1F1
color i35O25h8o3F2 O6i4h2
column O5y1
com M2
combative J3
combination K11
command v3O2G2 v7G7M4O2B1
commander G3
commanding  G3
comment M134O2J1I1 M11O3B1
commercial  e7O3B1
commission O3 v3O3
committed O1 B3
commodity O3
common  s49
commune t4
communicable  J3
communication O1 O1
communications  M3
community t7M1 v10t4O3e1s1
comorbidity I3
companies G1 O1
companion a6
company O15G4s2h1 O17b7t4B2j1s1u1p1
compensation O3
complainant a1 a7b4O2p1
complaint I23D4t1B1C1i1 D22C10M8H6I6B2O1a1
complete B4O3E1p1 p4M3O2B1
completed O3E2D1 O3G3B2M1
completeness O6
completion  B6E3
complex s1 s3
complexion o6
compliance O3 O1
component O3p1h1
computed O3 O5v1
concealed  e3
concern M6J3
conclusion E3
condition I26O20M2i1h1 I3E1O1
condo  q3
conducted O5
confidant a3
confidence O11j5 j4O3
configuration O3
confirm  B1k1
confirmation  C2
confirmed O3B1
congressional  v12
connected O3D1
connection  O3
consciousness I3 I3
consent O6 O2
constituency v2
construction O4 O6
consumer  O3M1
contact a39b18B9O4 b60H20O20a18c6B5D3C2G2j1E1
contacted a3O1 B1
container O3
content  O8
contents  O7
contraband O5 O6
contract O4 O3
contractor a1 a1
contraindications I3
control B3O3 O6C3B2
controller G3 G3
conversation M3
conversion  O3
converted O1 O2B1
conveyance  g2
conviction E3O1 O4
coordinate y23z19A18v1O1 z6A6w3x3y3O2
correlation O3 O1
correspondence M3 p3
cos H1j1
cost O25 O5
council v3 v18O1
counsel a9
counseling  M3
counselor a3G1 a1G1
count O364I5i3B2j1 O28B7I1
counterparty  a3
country t43e6o6g1 t6O5e1
county t44O1 t29O6B2e1v1
coupon O4
courier  a3
course O4I3s3 O4
court O5v1s1 O14E6B6C4
cover O3
coverage O4 v4O3
covered  t1e1O1a1
covid  I3
cpf e3
cpr I3 I4
cr  C7B1O1
crash O1 D8C6B5p3I1O1
create B5 B10G1
created B11I1 B33G10O5j2
creation B1 B5
creator O1a1 G1
credential O1 O1
credit O6 O10f8
crew G15 G16O15M3a3E1C1
crime D10O4m1 D52C17B2v1O1
criminal  D3e1
crisis  I1O1
criteria O3I2 D1
critical F1 J1
criticality F3
crop O3 L1
cross p23r6 p139r22O2C1q1
crossing  r3s3
crypto  f3
csop  t7u2
csv  O3
curp e4
currency O3 O6
custody E1 s7E5B4m1M1
custom  v2O2p1
customer O3 O18a9b6t1c1k1u1
cvv f3
cycle O4
cylinder O1i1
da B1 O1
damage O9 O8
danger J3 F3
dangerous J3 J3
dashcam  L3
data M4O3j2I2a1y1z1A1 O18B8H4M3G3w1x1
dataset O3
date B579l105O5i1 B266l13O5
daughter a3
day B19O8l3I1 B40O7b6
db  B1O1
dc  v1C1
dea  e3
dead O1 B1
deadline B5
death  B18I11m3s3E1M1O1
debit O3 f9O3
deceased a3I1 a3B1O1
decedent  a3
decile O1 O1
decision E6 B4
default O3 O3F3
defect O3I1 M3
defence  a3
defendant a4 a6o2m1t1l1O1u1p1
defender a3
defined  o7C1
deg w6x6
degree I8O3D1 w5x4
delay B3O1 O6
delayed  B3G2
delegate a3
deleted O11 B1M1G1
delivered  B5
delivery  u8O6p4s3t1B1M1
demand O3
dementia I3
demo  O2m1o1n1
density O6
depart B2 B5
departed  B3
department O15 O16t3C2v1b1
departure B1 B3
dependent O1 l3t1
deployed O3
deponent a3
deposit O3 f3O1
depression I1 I3
depth O3
deputy G3 a3M1
description D152M77O33E24I15J13F10s8t7i7v6o6H3n3p1h1 M18O4D3H1E1I1p1
descriptor D1E1O1
designator q5 q3
designer a3
desk  b3
destination s7B1O1 s12t8O7B6k4p4E2y2u2I1
detail M68O4J3I3i3E2s2K1a1 M4a4O2b2I1
detailed  M3E1
detected O1 B3
detection  s7
detective G9 G3
detector O3 O13
determinant I9 I14
device O9v1 j41O13b1
diabetes I4
diabetic I3
diagnosis I15 I10
dialed b6 b9
diary  C3M3
diastolic I4
dictation M3
dietary  I4
diff O3
digits O4E1o1 u3
dim  B1C1
dimension O3
direct  b6
direction O19p10r3H2M1 O2
directional p8
directions M7p1
dis  M3
disability I6 I6O1
disabled I4
discharge  B9E3M3s1
discord d4 d4
discount O4 O7
discovery  B1O1
disease I4 J3
dispatch G12B6O5I1 B60C17O13v9M9F8p6H5I5G5D3E3y2r1t1w1x1s1u1q1
dispatched B19G6O2E1 B8G8
dispatcher G6 G10M7
displaced  O2
displacement i3 O1
disposal E3
disposition E70I1 E41B7I3G2s1
disputant a3
dispute  O2
distance O11 O7p1
district v181u8O5t4 v25O4t3k3
disturbance  D3
diversity O3
division v18D1 v3O1
dnis b3
do  v1O1
doc  e3O3
docket  C7
doctor a11G1 O4a3b3
document e6O4L3 L6O5
dog J7
dollar  O3
domain O4 O3
domestic O4 J3
donation  O3
donor  a3
door K3 K9O4
dorm  q3
dormitory q3
dosage I5 I4O3
dose I8 I1
dow B8
down O1 E1O1
download O3
dr  C7
draft O3
drive i1 i3O1
driver e1O1a1 e43m10O10n5o4G4t2B1a1
driving  e6
drop  p6B4s4
drug I5 I23O4B1
due v7O5G4B2 B6v6
duns O1 O1
duplicate O4
duration B12O5I2 B12
duress  K3
duty  O5
dv J1 J7
dwelling  q3
earnings O3
east z3
easting z10 z4
ecg I3
ed  s3B1I1
edit  O3
edited  G7B5O1
education O9 O5v1
effect  O2
effective  B3O1
efficiency O3
ein e3 e1
ejection O1 v1
ekg I3
elaboration M3
elapsed B4 B22
electoral  e3
electrical  v1O1
electrician O1 O2
electronic c3 c3
elevation  O2
elevator  K4
eligibility O3
eligible O3
email c74 O16c14M3B1
emd I4 I7
emergency O4 D16a15b11j8C5v4O4F3G2I1
emotional  I3
employee O7B1G1 G20O14a5e1
employer s3 t3O2b2p2c1a1u1
employment  O8
ems C3D1v1 D12v12O12I8C6B3F2E1G1
en a3
enabled O3 O1
encoding O3
encounter  D5C3H1E1B1O1s1p1G1
encryption O3
end B13O3 B10O6w3x3m1
energy O3
enforcement  E6v3G1
engaged O2
engine v3O1i1 O5G4i4v3h3
english O1 O1
enrollee a3
enrollment  O3B1
enroute B22O1 B11G1
enter  K3
entered B9G1 B7G7O3
entity  O3
entrance q3 y1
entry M7K3O3 K9B9G9O6M5H1C1q1
environment O3H1 O1
epilepsy I3
equipment O5G1 O7I2G1
equity O3
er  I1O1
err O6
error O19 O8
escape  J3
esrk j4
established O3B1
establishment s3
estate O3
estimate O6m3
estimated  O15B5m3p1
eta B3O1 B1
etco I4
ethnicity o42 o24
etl B1 B1O1
evaluation  I2O1
evening  b3
event C10D4O4M1 C69D53B35M23E10H7O5s4F4p3t1v1w1x1z1A1q1
evidence O6 O21M4L3
ex  O3
exact  p3
examiner  I3
except  E1B1
exception E3B1 O1
exceptionally E2
exchange O3 O3
executor a3
exempt O3
exhibit  O3s3
exit p1 O4y1
expectancy O3
expected  B3
expense O3
experience O7 O4
expiration B17g6f3O1 f4B3e3I2O1
explain M3
explanation M3
explosive J3
export  O3
exposure O9 O5I3B1
extended p1 O3
extension b11D4u4O1 O3b3D1B1i1
extent I3O1
exterior  i4
external  C3k3M1
extinguishing  O2
extract  B4
extremist J3
eye O2I1 O14I3
face r3 L3a1
facial O1 O2
facility s39O2b1 M12O12s2b1
facsimile b3
factor O5D3J3I3a3 O3
failed  O3
fall  I2
false  O7B1
family a4O3 a8O5J1b1
fare O4 O1
fatal O5I1 I4
fatality O7 O3
father a4 a4l3
fault O4 O4i1
fax b10 b6O1
fbi  e2D1
fcm  j3
fd  O4
fdc  O4
fdid O6
feature O5
fee O19 O8
feed L3
feedback M3 M3
feet O6z3A3 I1
felon J3
female n3
fence y1 O1
ff O1 O20I2l1o1n1G1
fiance a3
field O3
file L24O5C3 O12e4L3B2J1
filed B3 O1
filing  B3
final  D23E19F5O2
financial  O5
finder a3
finding E6I4 M3
fine O1 O7
fingerprint j3f1 e8
fips t13 t1
fir  C5B1M1
fire O7v4D3I1F1G1 v39O36D27C7j3B3F2K1J1b1
firearm J11O1 e3J3
firmware O4 O1
first a19B3v1G1 B60a44G18v13O7r3p2D1I1
fiscal  B3e3O3
fishing  e1O1
five  u3
fix y3
flag O109J42I15E3H1F1 O8m3
flat q3 q3
fleeing O1 O1
fleet  O3
flight  O3C1y1
floor q11O5 q10O4
flow O3
fob  K3
follow  O5M3G3B1
footage L3O1
force O3 O16J1M1
foreperson a3
form I3M3e1 O8I1M1
format O6 p1
formula O3
forwarded k4
found J6p5D3B3O2 J1
founder a3
fr  B2O1
fraction O3
fracture I3
frame B1 h3
fraud O1 O1
free b3M1 M9O1p1
freight O2 O1
frequency O3I1
friend a3
frisk  B2O1
ft O3
fte O2
fuel i4O1 O3
function O3
fund O3
fwd O1 O1
gallons O3 O1
gamertag d3
gang J3O1 J12
garage  K6
gas  O3s3
gate  K25
gateway c3 k3
gcs I4 I6
gd  C4B1
gender n67G1 n20O6
general  M9O3C2r1D1a1
generated O3C1
generational  a3
geo z3A3t1y1 y14v10O6w4t3x3p3u1
geocode y4O3v1 O18y3
geofence y1 v3
geographic  t3v3
geography y3t2
geohash y11
geolocation y4 w1x1
geometry y21 O8y4
girlfriend a3
github d3
given I12O8a7 a16I1
giver a3
gl  C3
glasgow I3 I1
glasses O5
global  O3
glucose I4
go  C5
goal O3
godparent a3
golf  s3
good O3 O3
government  v2e1
governorate t3
gp O1 s1
gpa O4
gps y16z3A3 y21w12x12
grade O18F2 O5
grant  O3
grantee a3
green  e3
greeting  a3
grid v20O1 v12y2
groom a3
gross O3 O4
ground v2O1 O1
group D25O14m11v8o8I3E2 O12e4v1I1
guarantor a3 a4
guardian a6J1 b7a6t3c3O2p2u1
guest O4a3
gun J9
ha  O5h5v3G2
hair O9 O22
half  O1p1
hall s3
hamlet t3
hand O1 O1
handle d39a1G1
handling  G8
handover  B4M3
handset  j3
happened M3
hardware  j3
has  O19I1
hash O11j1
hate  O2
hazard J32 J18D3O1
hazardous  J8
hazmat J5O1 J9
head D3 O4e1a1
header O3j1
heading O4
health I7e3 I17e11O8s3
hearing  B6E1
heart  I7
heat  O5
height O28I1 O5D3I3M1
help  a1b1u1
hemoglobin I4
heritage o3
hi  I1p1
hidden O3 K3
high p1 r3O3I1
highest  O4D2F1
highway  p4O3
hire  B9
hispanic o5 o6
history I25J15E1 M3J1I1
hit J6g1 O3D2J1
hiv  I3
hold O3 B7O2I1
holder a4O1 f3
holding  s3
home b4s3I2 t25b18p18u10O6q4c3v3K1J1I1
homeless O3
homework O3
honorific a3 a4
horsepower O3
hose  O4
hospital s20B10I2O1 B10s8I6O4e3E2
host k3 O5k3t2j1B1L1M1a1
hostage a3
hostile J3
hot  v3g3J1
hotel s3O1
hotline b3
hour B27O11 b8B4O4a2
hourly  O5
house p2v1 p14O4v1
household  O6a5e1
housing  O4q4s3v1
how  H22E6I2
http  O3
hull  h3
humidity O3
hundred  r8
hunting  e1O1
husband a3
hydrant O1 O12
iban f9 f3
ibr D1 D3
ic  e3
iccid j3
icd I10 I11
icon O5
icu  O4
identification h6e5g2G2C1O1 e13C1g1O1G1h1
identifier O311C248G157e78j43v28I23D15d14L8t6E5n5c4o4f3b3s3h3m2H2g2J1i1 e37O11C7L7G6h3j1n1
identity n5j1 e12C1
idfa j4
idi  E2
if  O1s1
ifsc f3
ignited O5
ignition O3 O6
ii  w1x1
ileads  p2
illness I1 I6
image L23 L24O19
imei j2 j3
immigration e3 e3
immunization I3 I2O1
impact O6 O2
impairment I3
impediment M1 M1O1
importance F3
impound  s3C1
impression I18 I3M3O3
improvement  O4v1
imsi j3
inbound O3
incident C40D7O6B4p1 C169D112B73M45O33p31t14E14v12u9F8H6r5h5m4y3w1x1I1s1q1G1
income O11 O5
incorporated  t2
index O4C1 O3e1F1
indicator O46I6o3J1
indigenous  o4
individual G1 O4e3a2E1
indoor  O2
industry O8
infection I3 I1
inflation O3
influence I7 I1
information M79v4O4i4K3q3J2I2b2s2p2 a5O4b4H1D1l1B1C1g1I1p1G1
ingredient O3
initial a6 D16M8G8F6I4O3a2E1B1w1x1
initiated H8O2 H3
initiating  G3
initiation  H6
initiator G3
injured I11O3 O6a3
injury I13O6 I54B5O5M3s3u1
inmate  e7a1
input O3
inquiry M1 M3
insert  B3
inspected  G3
inspection  B5O4E3v3M3D1
inspector G4a3 G3a1
install  O3B1
installed O3
instructions M10K6 E1
instrument O3
insurance e9O5 O22e21t3B1b1u1p1
insured O1 a10O4l1e1
int  i2O1F1
intake I6O1 H9M3B2
interest  J3O3a3
internal O1 M6C5k3D1F1
international O3
internet O3 O1
interpreter  a3
intersecting  r6p2O1
intersection r15p13O2 r4O3p2y1
intersects p1 O1
intervention  E1p1
interview M3 M4O1
interviewed a3
intoxicated I3
inventory O3J1 O4C1
investigating  G5
investigation  M7E4O2
investigative  M3
investigator G9a3 G1
invitee a3
invoice O3 O10B1
involved  O22J12a5e1g1I1b1G1h1
involvement O3B1 O2
ipc  D3
irnum C3
is O5 O86J4E3m1I1F1
isbn O3
islander t3
isolation O2
issue I7D3O2 B9D3t1G1
issued E7B4O2 G4B2a2E1e1J1O1
issuer  G3v1O1
issuing  G6O4e3a1
item O9C1 O40C4i1
iteration O3
iti  D2
iv  I3
jail s3E1B1 s3B1e1
job O1F1 O24C11
journal M3
jr  a3
json y4O3
judge a2
judicial  v4
junction r3 O1
jurisdiction v15t2O1 v5O2
justification M5
juv  O2
juvenile m1O1 O1
kakao d3
kcse  O2
key C18O11K3B3D1 K20O13C3
keyholder a7 b5c1a1
keypad  K3
keystroke B3
killed O9 O6
kin a1 b10a4O2p1
kind D9O3
km O4
known O1 B4p4J3a3c1
knox  K14O1
kota t3
kpi O3
ky  D5
lab  I4G1
label O13I4E1p1
land  O9
landline b3
landlord  a5b1
landmark s7
language O16 O7
laps O3
last a13e11f10h3G1 a81B67O9G7I6p5E3k3e1C1w1x1
late B1 O2
latency O3 O1
later  B3
latino o4
latitude w204y1 y21w12O9
latlng y3
launch  B1w1x1O1
law v1 D13v1C1
lawyer a3
layer O3v2
layout O3
lead  O9G9D3
league O3
learning  O3
lease  O3a3B1
leaseholder a3
leave  B3O2
left  B5
legal  a14O3n3D1B1s1
legislation D2
legislative  v4
length O21B3i3 O2
lengthy  M6C1
letter q3
level F64O59I12J5q3i3 O3F3I1
library s3 O3
license e8g7a3O2 e58g42O19C3t1B1h1
lien  O1a1
lienholder  a3
life  O3
light  F4O1
lighting O5
likes O3
limit O11 B1O1
line b24p13O6M4B1 O10p4H3b3d3C1
linked  C7O1a1b1G1i1
linkedin d3O1 d3
listing  O2
litigant a3
living O1 O3
lmpd  v2
load O9 B5
loaded  B5O3
loan  O16B1
locale O3 s1
locality t9 t3
located p3j1 p3
location p194y36s31O27K22r17t11q4J3v2z2A2B1I1M1 O61M51s47p30q21y18J13t12j9v9I7w6x5u5K2r2b2a1F1z1A1
lock  K9
lockbox  K5
locked  O2K1
lodging s3
log M11 M12C9B5O2
logged B3 B5G5
logic O3
login d6B3O1G1 d7k6B1
loi  J2
longitude x199y22 x11O9y1G1
lookup p3
loss O15 O7B4M3
lot s10q9O1 O6q3
low p1 r3
loyalty  O4
lsoa v4 v2
luggage O3
lunch O1 O1
ma  D1O1
mac j8 j1
machine O3 j4O3
made E6O1 O1
maiden a4 a2
mail c15 c11t3p3q3u2O1a1
mailing  p10u4t3a3b2O1
main  b12O1
make i39h14 i10O3h2
male  a3n3
mall s3
man a3 O2
management  v3
manager a10 O2a2b2
manual O1 O3
manufacturer i4O3j1h1
map v26z8A7p1 v37O4y3z1A1p1
mapped  y6
margin O3
marina s3
marital O4 O14
mark g4O2 O2
marker O4p4J1
market O3 O7
marketing O1 O1
mascot O3
master  C11O1
mat J1 J2
match  O13a1
material J7O6 a3J1O1
matronymic a3
max O4m3 O5
mayday O1 O1
mc D1 O1
mci  D1I1
meal O4
mean O3 I1
measure O4m1 O6
mechanism I7
media d8L3O3 d19L16
median O3
medic G6 G4
medicaid  e8
medical I17 I46e13B2F1G1
medicare  e8
medication I23 I18G1
medium H3
meid j6
melway v1 v1
member a4G4J3O2 e7O6G6l3
membership O4 O6
memo M4 M1O1
mental  I19
mentee a3
mentor a3
menu O3
mercator z3A3
merchant O1 w1x1
message M17O5 M11O6v3C1G1
messenger a3 d3
met O3
meta O3
metadata O4
meter  O9
meters j4
method H42O31j1E1 H3O3
metric O3
metro  t3
metropolitan  t3
mga z1A1
mgrs y3
middle a2 a27
midwife a3
mile O15p1 O2p2
mileage O13 O4
milepost p2 p3
military  O4e3
min m3O3B1 B1p1
mine s3
minimum  O2
minor  m3
minute B24M3 B9
miranda  O4B1
misc O1 M6
miscellaneous M4
missing O1 a5O3l1B1o1n1
mission O3 C3O1
mixed  O2
mobile  M3
mobilisation  O2
mobilised B2
mobility I3H1 I1
mode O10F9H6 E1
model i25h13j6 O7i6h5j1
modified B4O1 B11G4
modifier p2O1
modify  B1G1
module O4
modus  D5M2
moisture O3
money O3
monitoring  I1O1f1
month B27l7O2f1 B10m3l3O1
monthly  O7
monument s3
mortgage O3
most  D3I1
mother a7 a6O3e1
motivation O2D1
motor I1 I3e1O1
motorcycle  i3
move B1 B2
moved I2
movement O2
movie O3
mpg O3
ms B1O1
msisdn b4
msoa v3
mtm z1A1
mug  L3
mugshot L4 L4
multi O1 O3
multiple  O5
municipality t19 t8
mutual  O10M1
naics  O3
naloxone I3 I3
name a500s145O128G55t52v32p22D17d15B8j7I7L6r4J4E2h2H1F1q1 a39O18s6G2e1I1p1h1
namesake a3
nanny a3
narcan I3O1 I7
narration M3
narrative M70 M10G1
natal  l3
nation t3 e3
national  e21y2D1O1
nationality o8 o5
nature D81I1O1 D17
nc  O5a5t4e3M3h3l2B2v2C2w2b2u2p2D1c1g1x1o1n1G1i1
ncic  J3C1
nearest  r6t3a3s3p3O1
necessity I3
need I1O1 O2I1
needed O3
neighbor a3
neighborhood v24t8 v13t2M1
neris  C2O1G1
net O3 O7
network O6k3 k78O5j3
neutral O3 O3
new O1 O1
news O3 L1
next  O6B1
nhs  e4
nibrs D3 D14O1
nickname a6s3 d3
night O1 b3O1
nin e4
node O3 O3
noise  O3
nominee s1F1 a3
non  O2p1
nonff O1 O10I2l1o1n1
normalized O3
north A3
northing A10 A3
not O1 O3
notary a3
note M217J13O4s2K1I1 O12I6M6J3B1
notepad M3
notice O3 B4
notification  H6c3
notified B5H3 B2G1
notify  B1O1
npa b4
npi e2O1 O1
nric e3
nta v3
number C523e232b181O123G71q55p42v39f34h19j16g15r11F7B4I3m1D1w1x1a1 e27C18b14O13p12g7B4G4j3v3f3q3E2I2
nurse a3 M3
nursing  s3
nyckel v2
ob  C3B1
obesity I3
obfuscated  r3p1
object O5D1s1 O15E1
observations M4
observed B1 B4
obtained I1 O1
oca C5
occupancy O3 O8s2p1q1
occupant a4I1O1 O7I1a1
occupation O10
occupied O7
occurred B7 B45p6O3v2
occurrence  B15p9C7t3s3v1O1
odometer O8i1 O12
off  O4r3B3s3m1I1o1n1p1
offender J7O1 O12e3J3I3m2o1n1
offense D38J1C1O1 D77B22C11p9E4O3m1
offer O3
office  b4p4O1s1
officer G142O10a3 G77O26M13J10o6H4a4m3B3F3n3p3D1l1I1b1
official  G2E1L1O1a1b1
offset O6
offspring a3
online O4d3 O1
onscene B15G6O4a1 B11G3O1
onset I5B1 B1
open O4B3 B3y3O2H1w1x1z1A1
opened B6 B4G3
operandi D4 M2D1
operating O8 O5
operations  O2
operator G18O1 G10e3a3
opinion M3
opportunity O3 O1
opposing  a3
opt O6 O3
opted  O2
optin  B1k1
option O3
or n3
oral  I6
order O7J6C3G1 O20B11C1
ordinance E1 D1
organization O9s1 O9
organizer a3
ori O12 C3O2
orientation n4
origin H24o6O1 O11H7t6k3o3
original  B4F4M2O2D1C1p1
origination H3
originator a3
os O3 O4
osgr z1A1
other M1 M17O12a10b4B3I3G2D1E1o1
out B10O9 B1
outbound O3
outcome E40I4M1O1 E11M2O1
outdoor  p3O1
output O3
outside O1 D1O1
outstanding  J3
outward  u4
over O1 O1
overdue O6
overtime O3 O1
own  O3
owner a11 O17a10b7p4c3e1h1
ox I3
oxygen I6J1 I8
package O3 O1
packet O3
page v12O8 O10B1
paged B3
pager b6 b3
paid O12 O3B1
pain I3 I10
paint  i4
pair y3
pan f6 e6
panel  O4K3
pani j2
paramedic G6 G1
parameter O4
parcel O4 O8
parent a4 a6C4c3O3b3D1
parish t3
park  s5
parking O1 O5v3s3
parole J6 J3G1
parolee J3
part I5O3p3D1 I3
participant O3
partner O1 O3G3
party a26O4b3G1 O15b5I4m3J3n3c2a1o1
pass  K3O3
passcode K11
passenger O3a3 O6
passphrase K3
passport e4 e13t1B1O1
password K6O5 O4
past  I8
paternal  a3
path L24O1 O2y1
patient B4I4E1O1a1 I65a30O28e17B12m10n7p7t6M6o5l4b4u3C1f1s1q1G1
patrol  v20G6
patronymic a3
pay O2 O7B2
payee a3 a1
payer O3 e3c1O1b1
payload O4
payment O1 O26B7f6
paypal  f3
payroll  f3
pcf  D2
pci O3
pcr  C11
pd D1 D7C1
pedestrian  O3
peer  k6
penal  D4
penalty O4
pending  B3
penitent a3
pensioner  e3
people O1 O5
perceived  o5n2m1I1O1
percent O8j4 O4
performance O3 M3O2
performed I6M3 G19I1
period O6B1 B2
permanent  e4
permission O4 O1
permit e9 O12e6C1
perp  o1n1
perpetrator a3
person a23J3s3O1 O37a35e11l8b6o5n5m4J3s3p3M2G1
personal  c6e6I1O1
personnel O4 G7O4
personnummer e3
pet O1 O3
petition  M4
petitioning  a3
pharmacy  s3
phase O3 w1x1
phone b187O4 b67O16B5H4j3a2K1
phoned  a3
photo L24O3 L26e3O3
photograph L3
phrase K3
physical I1 I9O4D3M1p1
physician a4 O3a3B1
pick  B4s3p1
pickup  p9B8w4x4s2v1y1
picture L7 L4
pilot a3g1 e1O1a1
pin K17O1G1 K3u3
pincode u3
pitch O3
placard J3
place s73t11p3I1 s9v3M1
plaintiff a1 a3
plan O17M4 O13M7L1I1
plane z6A6 z1
planning  v6
plant s3
plat t1v1
plate g48O4 g44O4C3L1h1
platform O3
platoon G3O1
player a3
plea E3O1
plus u11 y3O1u1
po  p5v4
poc a3 c1a1G1
pod q3O1 L1
poi  s3O1
point y35z6A6p6u4O3a3w2x2q1 p3O2
points O3I1 O1
police I1 v34O4D3e3C3E1F1
policing  v3O2
policy O3e2F1 e9O7a3B1v1
policyholder a3O1
polling  v3
pollution O3
poo  t3O1
pool O3
population O27 O3
portal O4 d1G1
portfolio O3
portrait L3
position O19y5I4G2 O7G5y4z3A3
possible  a3J1I1O1
post v4 p13u4t3M3O3
postal u8 u63t5p4I1M1
posted  O7B3
power O3
ppe O1 O1
pra v2
practitioner a1 a3
precinct v25 v13
precision O5
prefecture t3
preference O3 O1
preferred a3 O6a3B1n1
prefix a10p8O1u1 p9O7a2q1
pregnancy I4 I3
pregnant I3
premise s5J1q1 J38s10M6O6p4b1
premium O3 O1
prescribing  a3
prescription I3
presence O2I1 O1
present O9J8a3I1
presentationsgrupp D2
presenting  I7D1
pressure I3O3 I5
previous  O6a6p3
price O32 B1
primary G1 O25G25D19I14b9C8a8p7c5r4B4f3i3H2K1E1h1
prime O3
principal a3O1 a3
print  O3
printed O3
prior  J3I3O2
priority F137O2 F40O2C1
prisoner  e3a3
privacy O4
private  M3O3
probability O3I1
probable  M6
probation J6 J3
problem D24I7M3 D15M6F3B2
procedure O1 I10O3B1G1
process O3 B4O3
processed  B3O3G3
processing B1 B7O4
product O9 O30
production O3
prof a3
professional O4 e3
profile d12 L8O5I3d3a2l1
profit O5
prognosis I3
program O3 O3B1
progress O4 E3M3B1G1
project O3 O6
promotion O7
pronoun n8 O1
proof  e3
prop O1 O3
proper  t2
property O8D1 O48a5p4b2j1M1
proposer a3
proqa I4 I13m1n1
prosecution  E3
prosecutor a3 a1
protective  J3I1O1
protocol O1 I9O4
provided I3E1O1 I1
provider a4O3G1 O14a6I4b2t1B1e1s1u1n1p1
province t5 t5O3g1
psa v4
psap  O2B1v1
pseudo  j3
psychiatric I3 I3
psychologist a3
publication  B1O1
publisher O3
pull  B3
pulse I3 I5
pump  O6G2B1
pupil I3
purchase  O3B1
purchaser a3
purpose O5 I1O1
push  j3
qtrs  B1O1G1
quadrant v23 v3
qualification O2
qualifier O2q2I1
quality O9I1
quarter B3
query O3
question  M3
queue B5O2E1 B10C1O1
queued B2
quota O3
rabies  B1O1
race o81G1 o31O5
radiation I2
radio O2 O28G7D5j1b1
radius j4O3
railroad  s3
rainfall O3
ramp p1 O1
random z1A1
range O9m6r3 B2
rank O9G8F3D1
rate O41I10 O5
rating O11F3
ratio O3
raw O4
reach  b3
read g4O1 g3O2B1
reading O14
real  O3
reason D27E24O20M9I3J1 O7D6I4M3
rebate O3
rebid O1 j1
recall O3
receive H1 a3
received B27H12O5 B17H16G5O2c1
receiving  s9O3G1
recipient a7G1 c4b4t3O2a2u2p2e1
recommendation M3
recommendations M3
record C1O1 O18e14a9C7B3G2
recorded B3O3 G3
recording L9 L15G3B2
recovered B2I1 O6
recurring O3
redacted  r3
redaction O1 O2
reference O35C31v6D1q1 C11O4a1z1A1
referral O1 H7E2O2
referrer O4 a1
referring  a4s4
refill I3
refund O3
refusal  I1O1
refused  I3
region t18O9v3 O7t3
registered O3 J3v1
registration g5e3 g26B9e4k3t1O1a1
reinspect  B2
related  C7O4I3J2
relation O5I3 a1
relationship O26J1 O6B1
relative a3 t3O3a3p2b1u1
release O3 E10B8O4I2
released J1 G1
religion O3o2 O3
remaining O3
remand  B4
remark M46 M4
remote O3 k10
removal O2 O2
remove B1 G1
rent O7
rental O4 B1O1
reopened O1 O1
repeat O3 O2
replacement  O3
replies O3
reply c3 M3
report M6C5a3I1O1G1 B43C32O18H15M13D5v5E3a3G3I1y1
reported B25H6D1O1 B12H3M3p3m1D1I1
reporting O3a3D1 v19G16a8b5H3O3p2C1
representative a6 O4
request C3O1 O11H10D10C8B1
requested  O10B5D1G1
requester  a2c1b1
requesting  G3
required O11I1 O2
requirement O3
rescue J1 O25l3o3n3v1
rescued O2 O1
research O3
reservation  B1O1
reserve O3
reserved O1 O1
residence p3 t9u1
resident O3 e6O5J1a1
residential  p8t4u3s1
resolution E6O1 M8E6B2
resolved B3 G4B2M1
resource G13 G11O4
respiration I6
respiratory  I5
responder G5 G4B1O1
responding G5B2 G24O3
response I9O9F2G2B1 B33O24F23v17D7C7G7M5E3p3c1I1b1y1
responsibility O4G1
responsible O3 a8c1
rest  s3O1
restaurant s3 s3
restraining  J3
restricted O3
restriction I3
result E30I7 E3O3I1M1
resuscitation I3 I1
retail  O3
retention O3 O1
retries O3
return B3 B5p3O2E1G1
returned B4
retweets O3
revenue O4
review M3 M13O2
reviewed  G5B1
reviewer a3G1 O1a1
reviewing  G4
revision O3 L1O1
reward O3
rfc e4
rhythm I14
ri  C3
right  O4
ring  B4b2O1y1
risk J12I4 J17O5I1
road p6r5v4B2 O18p2
role O22G3 O8G2
roll  B3
rolling O3
roof  O4
room q14O3 O10q8
roommate a3
rosc I3
rotation O3
round O3 O1
rounded z2r1A1 r1z1A1
route O8B2I1u1p1 O6B3I1
routing f4 f4
row O7q1 O17
rpa v2
rule O3
run D2C2O1 C15B6O6v1
rural  O2
safe  K6
safety J3 J22O5v3I2M1
salary O7 O5
sale O4 O13B3a3
salutation  a3
sample O3 O3
satisfaction O4
saturation I5
savings O3 f3
sc  C1O1
scale I6O3 I2O1
scan  L3
scanned  L3
scar  O2
scene B12 B27p10M9O7L3F3G3y2w1
schedule O4 O3
scheduled B3O2 B1
schema O3
school O2 O11s8v7c3
score O27I14F1 I1O1
scrape  O2
screen  L3d3I2O1
screening  B2
search O2 O21E4G3
searched O5 O4
season O3B1
seat O4q2 O8
seating  O5
second B37O1 a8B5b1
secondary  q12D7b6p5G4r3I2H1E1B1O1a1h1
section D20q2t1v1 O3e1
sector v26j5u3 v9j5O4
secured B3
security e3O1 e28K6J3
seeker  a1b1u1
seen B13J3p1 B1O1
segment O12p4 O2
seized O10 O6
seizure I3 B1
self  o5H4
selfie L3
sell  O3
seller a3 O1a1
semester O3
senate v1 v4
send  E1O1
sender a3G1 c3
sensor O3 O6
sent B12O3G2 O3B1
sentence E3 E5B4M3
sentiment O3
sequence O5C3 C6O4
sergeant G3
serial j8O5h3 h4j2C1O1
series i3O1 O3
serious  D3
served B1 G1
server O4 k3O1
service O7 O30B17D15j13H11C11s10v8p8M4t2q1G1
serving  G3
session O3 O5B3j1
settlement t3 O3
severe  O2I1
severity I13F12 F13O3I1
sewer O3
sex n69 J9n9D6
sexual  D6n4
share O3
sheet v3 B1
shelter s3 O1
shield  G4
shift O14 O13B4M3G3
ship O5 B5O4u4t3a1p1
shipped  B2
shipping O1 O6t3B1a1b1
shoe  O3
shooter  J3
shop  s3
shortened  L2
shot L6
shutoff  O4B1
sibling a3
side O5B3
sign G4I3O3 G2B1
signal D3I1 D5O3d3
signatory  a3
signature a5 L4a1
signed a3B1 a2
significance O3
signing  a2O1
sim  j6O1
since B4 O3
sir  a3
siren F4
sister a3
site s17j3I1 p13s10q4a3J2L2O2t1j1w1x1
situation p3D2 D4p3I2
size O36i1 O1
skill O7
skin  o7O4I3
sku O5
skype d3 d3
sla O3 O3
slack  d3
slope O4
smoke  O4
smoker I3
smoking I3 I4
sms O1 c3b3K1B1M1
snapshot  B3L3
snow O3
sobriety I6
social  e35d33O3
software O3 O3
sold O6
solved O3
son a3
song O3
sort  O5f4
sound  L3
source H56O24j1 O16H14k9C2B1
sp O1 I4t1
space O4q3 q3O2
spd O1 B1
special  M10O9D3I2J1
specialty O4 O1
species O3
specific  j2q1
specification O3
speech O1 O1
speed O19 O6v1
spend O3
spent B4 B1
spo I5
spoken  M3
spokesperson a3
sponsor  a4b1
spot v3J1
spouse a8 a10l3
spread O4
sprinkler O3 O8
sq  O2
sqft O6
squad G7 G6O1
square v3 O4
sr a3
sra v3
stacked O2B1 O1G1
stadium s3
staff G1 G11M1
stage O3
staged B8 B1G1
staging  y1G1
stairwell q3
stamp B49M9O2 B3M3
standard O3 H3O1
star O3 O3C1
start B20O3 B28O5w4x4t1
state t93g37e20E8I7O5 t26e19O11z7A6E2j1B1v1C1p1
statement M27O2I1 O6B5M3a2
station v21s9G3 G10v8O5B1s1
statistical  v5
status O130E103I36J14o5p2i1 E18O13B12M8F2
statute D11 D11
std O3
step O3 B3
stepfather a3
sto  J3
stock O6 O1
stolen O2 O1
stop s3q3H1B1 B26D18E14p10C5v4O4t2r1M1u1z1A1q1
stopped  O2
storage O3 O4s4
store  O6s4
stories O4 O1
story M6
strategy O3
stream  L3
street p184r46t1q1 p95r12O12v3C1
streetname r1p1
streettype r1p1
strength O6
stretcher O3 I1
strike  G2
stroke  I7
structure s1 O17D1
student O3a3 e5O5l3a2
style i9O6h2 O1h1
sub q1 v11D10O6q2t1E1
subcategory D2 O3
subcontractor  O4
subdivision v5D1s1 t1
subgrid v3 v1
subgroup D2
subject M4O1a1 O15o7M6n6a5m4l3p3I2D1E1J1
submission  H6B1O1
submitted B3O1 G5B2H1
submodel i3
subregion t3
subscriber  e6a1
subscription O3
substance  I7
subtotal O4
subtype D18 D1
subunit q3
suburb t8
subway  s3
subzone v2
success O3
suffix a15p10r2D2I1b1 a5D1p1
sugar I3
suicidal I3 I4
suicide  I5J4
suite q13O3 q8
sum O3 O2
summary M31J2I2 M5D1B1O1
summons  m1E1C1
sup O1 O1
supervising  G4
supervision  B1O1
supervisor G7O1 v7G3B1
supplement M3 C3M3
supplemental  g3M3l2e1
supplementary  M3
supplier O3 O3p3
supply O10 O2
support O4 O4
suppression  O3
sur  a3
surety a3
surface O8 O1
surgery I4s1
surgical I1 I4
survey O3
surviving  a3
suspect a7 O19M9a6m3e3o3n3i3l2D1E1
suspected I1O1 D1O1
suspension O3
swift f3 f3
symbol O3
symptom I16 I4B1
synced B3
sys I2O1
system O13 O5j1B1I1F1
systolic I5 I2
table O6 O5
tactic  B2O2
tactical O10 O5v3
taken E17O1 G4O2
taker G6 G11O3j1M1
taking  B7G2
talk  O8B4
target O4 p4G4B1v1
tariff O3
task  E3
tattoo O3 O1
tax O4 e16O7
taxi  t1p1
taxpayer  e3
taz v3
teacher a3 a1
team G3O1 O9s3G3E1
technician  M3O1G1
telecom b3 b5O2
telegram d4 d3
temperature O6I5 I3
template O3
ten  D10
tenant a3 O1
tenure O2
term O10C1 O2
terminal j2 M3
termination  B4O1
territory t3
terrorist J3
test O6G1 O3I2
testator a3
testimony M3
tetanus I3
text M167D13J13p12O11E9a4I2b2F2G2K1r1g1o1 M4b3D1O1
tfs  B2O1
than B3 O1
thana v3
theater s3
theme O3
therapy I3
third  a4O1
thread M1O1
threat J9I1 J4F3O2
threshold O3
thumbnail L3 L6
ticket C3O3 C11O7M6E4D3
tier O7
time B755O13l6b3p3 B252O15M12b3m1w1x1p1
timeout B2
timezone O4
tin e3
tip O3 O1
title O30D5a4s3J1M1 O7a3t1i1
toc B2 G1
token j12O6f3 O1
tolerance O3
toll  b3
tone o3O1p1 B1o1
tongue O3
tonnage O3
tool O3 O3
topic O3D1
tow p6 O10s4C3B2D1b1
towed O4s3p1
tower  j4O1
town t22 t4
townland t3 t1
township t1 t1
toxicity O3
tp O3
tpep  B2
track O3j1
tracker j4
tracking O3 O8C3
tract v17
trade O3
traffic O5 O4v3
trailer a3q3 q6g3i3
training O4
transaction  O16C2B1
transcript M9 M2
transfer B1O1 O11B4s3
transferred O2s1 B1O1
transit f3 v1f1
translated  M3
transmission O3i1 O3
transport O2 O15E7B7I6F4
transported  s5O1
transporting B1 G6B1
trauma  I8s3
travel O1 B12O10a3p1
treat  O1a1b1
treating  a3
treatment I10 I5M3O3s3B1
trend O3
triage  I10F6
trial O3
tribal  e3o3
tribe o3
trim i1 i3
trip C1 O8B3C3
trooper G4 G3
truck G2 G3i1
trunk  O2
trust  O3
trustee a3
tty b3 b1
turn B3
turnout B3 B8O1
tweet  M3
type O402D317H45I29i20E18p8G7J6g4F3j2q2h2B1 D80O27i3I2s2H1p1
ucr D4 D22E1
udid j3
udtext v2
uin e3
uncertainty j4O1 j5
uncle a3
under  B4E2I1O1
underwriter  a3
unfounded E3O1
uniform O1 O1
unique  O5C3j1
unit G230q21O15B5m3v3I2 G95O43B42q12M6F2m1E1C1y1
universal  e3
university s3 O3
unix  B4
unread O3 O3
unsub  B1O1
uof  C3O2
uom O3
up B4O3 O5M3s3G3B1p1
update B4O1 B6O4
updated B6O1 B17O8G6i1
upload O3 B4
uploaded  G2
upper  i3p1
urban  O2
urgency F7 F8O3
url L108O17d10b2 L6O4
urn C4
us  y2t1O1
usage O4 O1
use O24I12E1J1M1 O7J3I3
used O9I5J3a3 O4J2
user G23O2d1 G19d16O15M6c3k3j2a1
using  I1O1
usng y3
utilities O3 O1
utility O3 v3
utm z6A6 y3z3A3O1
va  e3
vaccinated I3
vaccination I3
vaccine I1 B2O2I1
val  B1O1
valid B8O3 O3
validity O3 O1
value O46b6w2q2c1e1x1I1a1 O11I1
variable O3
variance O3
variant O3
vat O3 e1
vehicle O11i7g3h3 i78h56g41O40G10M4B2I2E1a1
ven t2
vendor O4 O7j3a3
venmo d3
venue s7t3
verbal  I3
verbatim M3
verdict E3 E3
verification O1 O1
verified O12 B4G3p1
version O32 v3O1
vessel  i6
veteran O4 O5
via H11O1
victim a4O3 O31o11m10n9a7I5M4b3l2s2p2D1c1v1L1u1
video L9 L24
view O6 O3
village t3
vin h22 h9
vina h1 i1
violation D6O3 D35B9C3v2O2m1t1M1p1
violence J4 J9
violent J3 J3D2
visa  e3O2B1
visibility O3
visit O4B1I1 B11M6O6E1C1I1
visiting a1q1 s3
visitor a3 t2a2e1
vital I3 I6B1O1
vk  d3
voice  L3
voicemail  b3
voltage O6
volume O3
volunteer a3
voter  e13O2
votes O3
voting  v7
vrn g3 g1
wage O4 O1
wait  B4O3
wallet f6 f6
wanted J4D1O1 J6
ward v14a3 v11q1
warehouse s3 O3
warning J14 J9E3O1
warrant J9 J11C4D3B2O1a1
warrantless  M1a1
warranty O3 O1
was  I3O2J1
watch B1J1I1O1 B4G3
water O3B1 O9e1
wav  L3
wave O3
wealth O3
weapon J18O1 J36O5e1
wearer G3 a1G1
weather O8 O9
web  O6
webmerc z1A1
website O5 O1
wechat d3
week B24 B7O4
weekday B4
weekend  O2
weight O31I6 I3
weighting O3
what  M3
whatsapp  b3
wheel O3
wheelbase i3
when B6 B5
where p3 p3
which  O2
widow a3
width O6
wife a3
wifi  K3j3O1
wind O3 O7
wing q4 q3
wire  f3
wireless  j3w1x1
witness a11 O7M5a1
wo  C3
word O10K3 O3
work O6c3b3 b15O8s6p6c5e3C3M3t2v1
worked O3 O1
worker a1 O2G1
workflow O3 E3
workplace s3 O3p3
workstation j1 G1
worn  L3
wound I7
written  M3
xy y8
year B33O24i20h14l13m11G1 O16B7m5i4l3C1
yield O3
yomi a1 a1
youtube  d3
yyyymm B3
zip u84t3 u44
zone v70O5y1 v18O3
zoning O3 O3
`;
