import type { Fact } from "./fact";
import type { Measured } from "./measured";

/**
 * Whether a figure tells how many were for something: that was so at the meeting, whatever it is that they voted for.
 *
 * ```
 * > | Kỳ họp thông qua nghị quyết về nhiệm vụ năm 2025 với tỷ lệ tán thành 100%
 *                                                          ^^^^^^^^^^^^^^^
 * ```
 */
export function isVote({ record }: Fact, { wording }: Measured): boolean {
  return (record.type === "percentage" || record.type === "count") && VOTE.test(wording);
}
const VOTE: RegExp =
  /^(?:tỷ|tỉ) lệ (?:biểu quyết|tán thành|nhất trí|phiếu)|^(?:số )?(?:đại biểu|ủy viên|uỷ viên|cử tri|phiếu) .*(?:biểu quyết|tán thành|nhất trí|đồng ý)|^(?:biểu quyết|tán thành)/;
