import { type PreparedTables, prepared } from '../../../model/prepared.ts';
import { rules } from '../../index.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { rulePhrases } from './rule-phrases.ts';
import { WORD_GROUPS } from './word-groups.ts';

/** Words that parts of names consist of though no rule asks for them. They keep glued names and typing errors apart. */
const PLAIN = `about accident across action active actual after all also analysis animal answer any application are area as assist at
  attribute auto available base basis before below best board body bureau business buyer by call can care center central change
  channel check client close closest command compliance computed conducted contact contain control core create custom daily dash data
  database day degree delta direct display document domain door dual each edit else entity entry error every exit explain external
  factor false feature federal fee field file filter final flow for form format found from full function general global good ground
  half head health help high hit home if import in income input inside internal involved is item job joint key label lane large late
  layer leave left letter life light limit line link list local lock long loss low machine main manual market mass master match
  material max maximum mean measure member menu merge min minimum mobile mode model most mutual my national near need net next night
  normal not object occupant of off office official old on only open option or order other out over own page parent part party pass
  path pay per percent physical plan play police power present print process product profile program project property protocol public
  purpose put queue quick raw read ready real reason red region relation remote request required rescue return review right risk road
  role root round route row rule safety sale same save scene school score scroll search season seat section select self send sent
  serial series server session set setting shape share shift short show sign single site size skill social sort spec special speed
  split spot staff stage standard start stop storage store stream structure style sub suggest sum supply support surface switch system
  table take target task tax team temp term test the their this time title to today tool top total tower track traffic transfer
  true turn under unique until up upper use used valid value verify version view visit volume wait walk wall war was water way
  wearing weather web week weight what when where which while white who width will wind window with within without word work world
  write wrong x y zero occupied vacant fuel ignition loading percentage involved approximate relative blurred masked public geocoded
  pick ring fence seat book rolling column computed quarter half secs responded altitude elevation context content radius uncertainty carrier apart heartbeat transmission gearbox horsepower torque cylinder drivetrain err handle theme contract latency lateral calendar fiscal general special boolean citizenship nationality attendance second orientation taken receipt referer lifetime runtime one two three four decimal geojson warranty linked wearer upload retention redaction subnet netmask gateway hostname kernel firmware uptime cluster socket proxy cache bucket replica purl album insulation creation winery brewery bakery grocery nursery gallery battery latin latino species genus family`;

let words: ReadonlySet<string> | undefined;

/** Every plain word the program knows in column names: the words of the rules, of the groups, of abbreviations spelt out. */
export function vocabulary(): ReadonlySet<string> {
  words ??= new Set(prepared('headerWords')?.split('\t') ?? readWords());
  return words;
}

/** The words for the build to keep; some hold a blank. */
export const layOutHeaderWords = (): Pick<PreparedTables, 'headerWords'> => ({ headerWords: [...readWords()].join('\t') });

function readWords(): ReadonlySet<string> {
  const set = new Set<string>(rulePhrases().words.keys());
  for (const word of PLAIN.split(/\s+/)) set.add(word);
  for (const word of WORD_GROUPS.keys()) set.add(word);
  for (const expansion of ABBREVIATIONS.values()) for (const word of expansion) set.add(word);
  for (const rule of rules) for (const word in rule.header.not) set.add(word);
  return set;
}
