import type { Register } from "../records";
import type { UnitKind } from "./kinds";
import type { Share } from "./successions";

/** Districts were abolished on 2025-07-01: there is none in register 2025. */
export type Level = "province" | "district" | "commune";

/**
 * An administrative unit, as it was under one kind, one name and one parent. One that was renamed, or moved to another
 * district, is another unit from that day on; {@link Succession}s lead from each to the next.
 *
 * @example
 * ```ts
 * import { unit } from "trichluc/gazetteer";
 *
 * unit("31135", "2024");
 * // → {
 * //   code: "31135", register: "2024", level: "commune", kind: "phường", name: "Tân An",
 * //   validUntil: "2025-07-01",
 * //   district: { code: "916", kind: "quận", name: "Ninh Kiều", … },
 * //   province: { code: "92", kind: "thành phố", name: "Cần Thơ", … },
 * //   variants: [], …
 * // }
 * ```
 */
export interface Unit {
  /**
   * Official code: two digits for a province, three for a district, five for a commune. Codes were reused on
   * 2025-07-01, so a code means a unit only together with its register.
   */
  readonly code: string;
  /** `"2025"` for the units since 2025-07-01, `"2024"` for all codes in use before that day. */
  readonly register: Register;
  /** Where it stands among the others. */
  readonly level: Level;
  /** Its kind word, in full and in lower case: `"phường"`. */
  readonly kind: UnitKind;
  /** Without the kind word, as published: `"Ninh Kiều"`, `"1"`. */
  readonly name: string;
  /** First day (ISO; a month where only that is known); absent where no source tells. */
  readonly validFrom?: string;
  /**
   * First day on which it was no more (ISO; a month where only that is known); absent for the units of today. Those
   * that lasted until the reform have `"2025-07-01"`.
   */
  readonly validUntil?: string;
  /** The district that it lay in, at the end; absent in register 2025. */
  readonly district?: Unit;
  /** The province that it lies in, or lay in at the end; absent for a province. */
  readonly province?: Unit;
  /** Other official spellings of the name: `["Quý Quân"]`. */
  readonly variants: readonly string[];
}

/** One step from a unit to what it became. */
export interface Succession {
  /** The unit that the step leads to. */
  readonly unit: Unit;
  /**
   * How much went there: `all`; `part` of land and people; `land` without people; `people`, all of them with part of the
   * land. Absent for units that were gone before 2025: no source tells whether other units had a share.
   */
  readonly part?: Share;
  /** Whether this is the main one; each unit that was split has just one. */
  readonly main: boolean;
}
