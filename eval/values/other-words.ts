/** Words for the makers of other forms: none of them stands in `words.ts`. People, firms, streets and goods are made up. */
export const FIRST_TOO =
  'Agnieszka|Liam|Chloé|Matteo|Ingrid|Kofi|Beatriz|Søren|Harriet|Dmitri|Noor|Callum|Leila|Tobias|Wanda|Jérôme|Pauline|Rashid|Bridget|Hiroshi|Camille|Ezekiel|Monique|Stefan|Abigail|Trevor|Lakshmi|Owen|Rosalind|Curtis|Gwendolyn|Pablo|Edith|Malik|Sabrina|Howard';
export const LAST_TOO =
  'Novak|Baptiste|Ferreira|McAllister|Van den Berg|Takahashi|Szymański|Lefèvre|Rasmussen|Adeyemi|Gallagher|Müller|Barbosa|Cunningham|Haddad|Ivanova|Jensen|Kaur|Lombardi|Mbeki|Norris|Ortega|Pruitt|Quintero|Romano|Stevenson|Tran|Underwood|Vasquez|Weiss|Yamamoto|Zielinski|Blackwood|Holloway|Dubois|Fitzgerald';
export const STREET_TOO =
  'Foxglove|Quail Run|Old Mill|Sunnyside|Prospect|Walnut|Chestnut|Highland|Lakeview|Spruce|Magnolia|Hawthorn|Brookside|Valley View|Poplar|Monroe|Franklin|Jefferson|College|Church|Mission|Railroad|Union|Delaware|5th|22nd|Country Club|Martin Luther King Jr';
export const STREET_TYPE_TOO = 'Street|Avenue|Road|Drive|Lane|Boulevard|Court|Terrace|Circle|Parkway|Trail|Hwy';
export const STREET_GERMAN = 'Lindenstraße|Bahnhofstr.|Am Mühlbach|Gartenweg|Kirchplatz|Rosenallee';
export const STREET_FRENCH = 'rue des Lilas|avenue du Moulin|boulevard Pasteur|place de l’Église|chemin des Vignes';
export const CITY_TOO =
  'Tulsa|Spokane|Boise|Mobile|Reno|Fargo|Macon|Waco|Yuma|Provo|Leeds|Gdańsk|Lyon|Porto|Ghent|Aarhus|Bergen|Malmö|Bologna|Cork';
export const COUNTRY_TOO = 'Poland|Portugal|Nigeria|Vietnam|Norway|Chile|Ghana|Egypt|South Korea|Ireland|Peru|Belgium';
export const COUNTRY_CODE = 'US|GB|DE|FR|NL|PL|BR|IN|JP|CA|MX|SE';
export const FIRM =
  'Aldergate Holdings|Brightwater Foods plc|Cobalt Freight GmbH|Dunmore & Sons|Evergreen Dental Clinic|Falcon Robotics Inc.|Granite Mutual|Hollis Brothers Ltd|Indigo Travel S.A.|Jasper Kitchens|Kingfisher Insurance Co|Lowell Textile Mills|Morgan Price Associates|Nordic Paper AB';
export const GOODS =
  'Marlowe Lounge Chair, Oak|Charlotte Tea Set 6 pc|Winston Leather Wallet|Savannah Rug 5x8|Dexter Drill 18V|Florence Lamp|Logan Jacket (M)|Penelope Dress|HDMI Splitter 4K|Organic Oats 1kg|Bluetooth Speaker X2|Stainless Bottle 750 ml|Paper Towels 12 ct|Running Shoe 42';
export const CAR_MODEL =
  'Corolla LE|Golf GTI|Model 3|Octavia|3 Series|A4 Avant|Fiesta|Wrangler|Clio|Leon|Ranger XLT|Soul|Juke|Swift Dzire';
export const CAR_MAKE = 'Volkswagen|Tesla|Skoda|BMW|Audi|Jeep|Renault|Seat|Peugeot|Maruti|Volvo|Lexus';
export const TITLE =
  'Warehouse Associate|Software Engineer II|Pharmacist|Bus Driver|HR Generalist|Barista|Surveyor|Welder|Paralegal|Data Scientist';
export const MEDICINE =
  'ibuprofen|Gabapentin 300mg|levothyroxine|Amlodipine 5 MG Oral Tablet|prednisone|Warfarin|Tramadol|Losartan potassium|cetirizine|Fluoxetine';
export const ILLNESS =
  'COPD|Acute bronchitis|Hyperlipidemia|Atrial fibrillation|Otitis media|Iron deficiency anemia|GERD|Osteoarthritis of knee|Urinary tract infection|Obesity|Chronic kidney disease stage 3|Bipolar disorder';
export const SYMPTOM = 'fever|cough|shortness of breath|nausea|headache|rash|dizziness|sore throat|fatigue|abdominal pain';
export const COMMENT =
  'Great value, will recommend to friends.|Delivery took longer than promised but item is fine.|Not compatible with my device, returning it.|Loved the texture and the smell.|Support never answered my tickets.|Would be five stars if the strap were longer.|Bought as a gift, arrived well packed.|The manual is hard to follow.';
export const ETHNIC = 'Caucasian|African American|Hispanic or Latino|Asian|Pacific Islander|Two or more races|Declined';
export const RELIGION = 'Catholic|Protestant|Muslim|Hindu|None|Jewish';
export const NARRATIVE =
  'Comp stated that an unknown male knocked on the rear door twice and left on a bicycle. Area checked, nothing found.|R/P hears what sounds like shots from the direction of the park. Two separate calls. No damage located.|Vehicle parked across driveway since this morning, driver not around. Owner wants it moved today.|Elderly female fell from chair, is alert, complains of pain in left wrist. Neighbor is with her.|Keyholder advised and will respond with alarm company. Interior motion, no signs of forced entry.|Two dogs loose near the school, one with a red collar. Animal control notified and enroute.|Smoke alarm sounding in stairwell, odor of burnt food on arrival. Ventilated and returned to service.';
export const NATURE =
  'Medical - Breathing Problem|Fire Alarm Commercial|Traffic Hazard|Parking Complaint|Animal Bite|Shots Heard|Check Welfare|Unwanted Subject|Vehicle Theft|Juvenile Problem|Lift Assist|Brush Fire|Keep the Peace|Fraud Report|Hit and Run|Civil Dispute';
export const ENDING =
  'No Action Required|Report Written|Unable to Locate|Transported to Hospital|Peace Restored|Referred to Other Agency|Arrest|Advised|False Alarm|Duplicate Call';
export const PLACE =
  'KWIK TRIP #214|EASTGATE MALL|MERCY MEDICAL CENTER|JEFFERSON MIDDLE SCHOOL|PINE RIDGE MOBILE HOME PARK|HOLIDAY LODGE|FIRST BAPTIST CHURCH|CITY HALL|DOLLAR BARN|RIVERFRONT ARENA';
