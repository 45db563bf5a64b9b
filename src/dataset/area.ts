import { current, type Succession, successors, type Unit, unit } from "../gazetteer/index";
import type { Register } from "../records";

/** What the gazetteer adds to the area of an observation. */
export interface Area {
  readonly province?: string;
  /** The unit of 2025 that it is, or became for the main part. */
  readonly today?: { readonly code: string; readonly name: string; readonly province?: string };
  /** Whether it was shared out among several units; absent where no source knows its successor. */
  readonly isSplit?: boolean;
}

const areas = new Map<string, Area | undefined>();

/** What is known of the unit with this code; undefined where there is none. */
export function areaOf(code: string | undefined, register: Register | undefined): Area | undefined {
  if (code === undefined || register === undefined) return undefined;
  const key = `${register} ${code}`;
  if (!areas.has(key)) {
    const found = unit(code, register);
    areas.set(key, found && describe(found));
  }
  return areas.get(key);
}

function describe(found: Unit): Area {
  const today = current(found);
  const province = provinceOf(found);
  if (today === undefined) return { ...(province && { province }) };
  const provinceToday = provinceOf(today);
  return {
    ...(province && { province }),
    today: { code: today.code, name: today.name, ...(provinceToday && { province: provinceToday }) },
    isSplit: isSplit(found),
  };
}

function provinceOf(unit: Unit): string | undefined {
  return unit.level === "province" ? unit.name : unit.province?.name;
}

/** Whether any step on the way to the unit of today leads to several units. */
function isSplit(start: Unit): boolean {
  for (let unit: Unit | undefined = start; unit !== undefined; ) {
    const next: readonly Succession[] = successors(unit);
    if (next.length > 1) return true;
    unit = next[0]?.unit;
  }
  return false;
}
