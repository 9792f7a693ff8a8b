import { mulberry32 } from '../../../eval/mulberry32.ts';
import type { Call, Mask } from './synthetic-city.ts';

/** A call and where its block begins and ends: between two crossings of its street. */
interface HouseOfTown extends Call {
  readonly from: Spot;
  readonly to: Spot;
}

type Spot = readonly [east: number, north: number];

const SPOKES = 12;
const RINGS = [300, 480, 690, 930, 1200] as const;
/** Metres from one house number to the next on the same side. */
const LOT_M = 14;
const CENTRE = 2000;

/**
 * An invented town of the old world: streets run out of its middle and round it, numbers count the houses from 1 and run on past every
 * crossing, so that a hundred of them is no block.
 */
export function makeTown(count: number, seed: number): readonly HouseOfTown[] {
  const chance = mulberry32(seed);
  const houses: HouseOfTown[] = [];
  const angleOf = (spoke: number): number => (2 * Math.PI * (spoke + 0.3 * Math.sin(spoke * 2.1))) / SPOKES;
  const spot = (radius: number, angle: number): Spot => [CENTRE + radius * Math.cos(angle), CENTRE + radius * Math.sin(angle)];
  /** The houses of a street, block by block; `at` gives the place at a share of a block, `aside` metres to the left of it. */
  const build = (street: number, metres: readonly number[], at: (block: number, share: number, aside: number) => Spot): void => {
    let number = 1;
    metres.forEach((length, block) => {
      for (let way = LOT_M / 2; way < length; way += LOT_M, number += 2) {
        for (const side of [0, 1]) {
          const [east, north] = at(block, (way + 4 * (chance() - 0.5)) / length, (side === 0 ? 1 : -1) * (9 + 5 * chance()));
          houses.push({ street, number: number + side, east, north, from: at(block, 0, 0), to: at(block, 1, 0) });
        }
      }
    });
  };
  for (let spoke = 0; spoke < SPOKES; spoke++) {
    const angle = angleOf(spoke);
    const ends = [120, ...RINGS];
    const metres = RINGS.map((ring, index) => ring - (ends[index] as number));
    build(spoke, metres, (block, share, aside) => {
      const radius = (ends[block] as number) + share * (metres[block] as number);
      return spot(radius, angle + aside / radius);
    });
  }
  RINGS.forEach((ring, index) => {
    for (let part = 0; part < 4; part++) {
      const spokes = [0, 1, 2, 3].map((step) => angleOf(part * 3 + step));
      const arcs = [0, 1, 2].map((step) => (spokes[step + 1] as number) - (spokes[step] as number));
      const metres = arcs.map((arc) => arc * ring);
      build(SPOKES + index * 4 + part, metres, (block, share, aside) =>
        spot(ring + aside, (spokes[block] as number) + share * (arcs[block] as number)),
      );
    }
  });
  return Array.from({ length: count }, () => houses[Math.floor(chance() * houses.length)] as HouseOfTown);
}

const isOfTown = (call: Call): call is HouseOfTown => 'from' in call;

/** The middle between the two crossings, `aside` metres towards the house's side of the street. */
export const middleOfBlock =
  (aside = 0): Mask =>
  (call) => {
    if (!isOfTown(call)) return call;
    const { from, to, east, north } = call;
    const middle = { east: (from[0] + to[0]) / 2, north: (from[1] + to[1]) / 2 };
    const [along, across] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(along, across);
    const side = Math.sign(along * (north - middle.north) - across * (east - middle.east));
    return { east: middle.east - (side * aside * across) / length, north: middle.north + (side * aside * along) / length };
  };
