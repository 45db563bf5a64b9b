import { useDeferredValue, useMemo, useState } from "react";
import { extract } from "trichluc";
import { Highlights } from "./Highlights";

const FIRST =
  "Năm 2021, phường Kim Tân (TP. Lào Cai) thu ngân sách đạt 24 tỷ đồng, vượt 11% kế hoạch; còn 12 hộ nghèo.";

/** A text to edit, the same with its records marked, and what it says of the place. */
export function Page() {
  const [text, setText] = useState(FIRST);
  const read = useDeferredValue(text);
  const { records, observations } = useMemo(() => extract(read), [read]);
  return (
    <>
      <textarea aria-label="Bài viết" rows={5} value={text} onChange={(event) => setText(event.target.value)} />
      <p className="text">
        <Highlights text={read} records={records} />
      </p>
      <table>
        <tbody>
          {observations.map(({ indicator, refArea, timePeriod, value, unit, evidence }) => (
            <tr key={`${evidence.start} ${indicator} ${value}`}>
              <td>{indicator}</td>
              <td>{refArea}</td>
              <td>{timePeriod}</td>
              <td>
                {value?.toLocaleString("vi")} {unit}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
