import { isDate } from "../names.ts";
import { dateLine } from "../rules/date-line.ts";

/** A date as pages write it in their data, in ISO 8601 with its time where it has one; undefined where it is no date. The day stays the one that is written. */
export function pageDate(date: string | null | undefined): string | undefined {
  const words = (date ?? "").trim();
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?[ ]?(Z|UTC|[+-]\d\d:?\d\d)?)?/.exec(words);
  if (iso !== null) {
    const [, day = "", time, zone = ""] = iso;
    const whole = time === undefined ? day : `${day}T${time}${zone === "UTC" ? "Z" : zone.replace(/(\d\d)(\d\d)$/, "$1:$2")}`;
    return isDate(whole) ? whole : isDate(day) ? day : undefined;
  }
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6})?$/.exec(words);
  if (compact !== null) {
    const day = `${compact[1]}-${compact[2]}-${compact[3]}`;
    return isDate(day) ? day : undefined;
  }
  const [, month, day, year] = /^\w{3} (\w{3}) (\d{1,2}) (\d{4}) /.exec(words) ?? [];
  return dateLine(month === undefined ? words : `${month} ${day}, ${year}`);
}
