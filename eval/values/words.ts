/** Words the invented values are made of. People, firms, streets and goods are made up; towns and countries are not. */
export const FIRST =
  'Maria|James|Aisha|Robert|Linda|Miguel|Jennifer|David|Priya|Thomas|Susan|Kevin|Carmen|Daniel|Emily|Andre|Nancy|Brian|Fatima|Laura|Gregory|Thanh|Olivia|Peter|Yolanda|Marcus|Helen|Ivan|Denise|Samuel';
export const LAST =
  'Alvarez|Johnson|Okafor|Kowalski|Nguyen|Martinez|Thompson|Rossi|Patel|Whitfield|Garcia|Lindqvist|Ramirez|Sullivan|Chen|Hernandez|Bauer|Oconnor|Petrov|Washington|Delgado|Fischer|Kim|Anderson|Moreno|Schwartz|Ibrahim|Castillo|Wagner|Lopez';
export const STREET =
  'Alder|Birchwood|Cedar Hollow|Dunmore|Elkhorn|Fernbank|Glenview|Harbor|Ironwood|Juniper|Kestrel|Larkspur|Meadow|Northgate|Orchard|Pinecrest|Quarry|Ridgeway|Sycamore|Tamarack|Vine|Willow';
export const STREET_TYPE = 'St|Ave|Rd|Dr|Ln|Blvd|Ct|Way|Pl';
export const CITY =
  'Springfield|Riverton|Fairview|Lakewood|Georgetown|Clinton|Salem|Madison|Ashland|Burlington|Dayton|Franklin|Oxford|Jackson|Milton|Newport|Arlington|Bristol|Dover|Hudson';
export const STATE = 'CA|TX|NY|FL|OH|WA|AZ|CO|GA|IL|MI|NC|OR|PA|VA|WI';
export const STATE_NAME = 'California|Texas|New York|Florida|Ohio|Washington|Arizona|Colorado|Georgia|Illinois|Oregon|Virginia';
export const COUNTRY = 'United States|Canada|Germany|France|Mexico|Japan|Brazil|India|Australia|Spain|Italy|Kenya';
export const COMPANY =
  'Northgate Supply LLC|Harbor Goods Ltd|Ridgeline Partners|Parker Brothers Inc|Summit Dental Group|Bluewater Logistics|Johnson Controls Supply|Martinez Roofing Co|Lakeside Bank|Quarry Tools Corp|Madison Avenue Media|St Mary Hospital';
export const PRODUCT =
  'Stanley Flask 500ml|Jackson Desk Lamp|Madison Table|Chelsea Boot|Oxford Shirt|Austin Armchair|Taylor Mug|Ruby Vase|Wireless Mouse|USB-C Cable 2m|Trail Backpack|Ceramic Bowl|LED Strip|Garden Hose|Yoga Mat|Desk Organizer';
export const BRAND = 'Calvin Reed|Hugo Marlow|Tommy Brandt|Estee Corner|Ralph Winter|Northface Mill|Kestrel|Ironwood|Bluewater';
export const MAKE = 'Ford|Toyota|Honda|Chevrolet|Nissan|Subaru|Hyundai|Kia|Dodge|Mazda';
export const MODEL = 'F-150|Camry|Civic|Malibu|Altima|Outback|Elantra|Sorento|Charger|CX-5|Santa Fe|Sierra 1500|Tacoma';
export const COLOR = 'Red|Blue|White|Black|Silver|Gray|Green|Tan|Maroon';
export const JOB = 'Analyst|Engineer|Nurse|Teacher|Sales Manager|Clerk|Driver|Accountant|Technician|Director|Cook|Electrician';
export const DEPARTMENT = 'Finance|Operations|Human Resources|Marketing|Engineering|Legal|Support|Logistics';
export const DRUG =
  'Lisinopril 10 mg|Metformin 500 mg|Atorvastatin 20 mg|Amoxicillin 250 mg|Sertraline 50 mg|Albuterol|Omeprazole 20 mg|Insulin glargine';
export const DIAGNOSIS =
  'Type 2 diabetes|Essential hypertension|Asthma|Major depression|Low back pain|Migraine|Pneumonia|Fracture of wrist|Anxiety disorder';
export const RACE = 'White|Black|Asian|Hispanic|Native American|Other|Unknown';
export const REVIEW =
  'Arrived on time and works as described.|Too small for the price, sent it back.|Good quality; would buy again.|The color is not what the photo shows.|Broke after two weeks. Support was friendly though.|Exactly what I needed for the kitchen.';
export const REMARK =
  'RP ADV MALE IN GRAY HOODIE LOOKING INTO VEHICLES, LEFT EASTBOUND ON FOOT. NO WEAPONS SEEN.|CALLER STATES NEIGHBORS ARGUING LOUDLY, SOUND OF GLASS BREAKING. UNITS ADVISED.|ALARM CO REPORTS FRONT DOOR MOTION. KEYHOLDER ENROUTE, ETA 20 MIN.|TWO VEH MVA BLOCKING LANE ONE. NO INJ REPORTED. TOW REQUESTED BY UNIT ON SCENE.|RP REQ WELFARE CHECK ON ELDERLY FATHER, NOT ANSWERING PHONE SINCE YESTERDAY.|SUBJ SLEEPING IN DOORWAY, REFUSED SERVICES. ADVISED TO MOVE ALONG.|SMOKE SHOWING FROM ATTIC ON ARRIVAL. SECOND ALARM REQUESTED BY COMMAND.|PT FELL IN BATHROOM, CONSCIOUS AND BREATHING, HIP PAIN. LIFT ASSIST THEN TRANSPORT.';
export const CALL_TYPE =
  'TRAFFIC STOP|WELFARE CHECK|DISTURBANCE|BURGLARY ALARM|THEFT|ACCIDENT - INJURY|ACCIDENT - NO INJURY|SUSPICIOUS PERSON|DOMESTIC|NOISE COMPLAINT|ASSAULT|TRESPASSING|MISSING PERSON|SHOPLIFTING|VANDALISM|MENTAL HEALTH|OVERDOSE|STRUCTURE FIRE|CHEST PAIN|FALL';
export const DISPOSITION =
  'REPORT TAKEN|NO REPORT|GONE ON ARRIVAL|UNFOUNDED|ARREST MADE|CITATION ISSUED|WARNING|CANCELLED|ASSISTED|TRANSPORTED';
export const PREMISE =
  'WALMART|LINCOLN HIGH SCHOOL|ST MARYS HOSPITAL|RIVERSIDE PARK|SHELL GAS STATION|MOTEL SIX|CITY LIBRARY|OAKWOOD APARTMENTS|7-ELEVEN|MEMORIAL STADIUM';
