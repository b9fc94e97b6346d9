import { pattern } from "../pattern.ts";

const NOT_BEFORE =
  /(?:[$£€#]|\b(?:no|nos|number|flight|route|page|pages|room|sec|section|article|act|boeing|highway|channel|model)\.?)\s?$/i;
const NOT_AFTER =
  /^(?:[.,]\d|\s?%|[-\s](?:percent|people|men|women|soldiers|troops|miles|feet|meters|metres|km|kilometers|kilometres|points|dollars|euros|pounds|shares|tons|tonnes|votes|jobs|employees|workers|members|homes|houses|deaths|cases|copies|acres|seats|words|students|children|prisoners|casualties|refugees|families|civilians|police|officers|delegates|aircraft|ships|tanks|guns|cars|hours|days|years|times|square|mm|cc)\b)/i;

/** What is before a year long ago; other numbers of its size count things. */
const EARLY =
  /(?:\b(?:in|of|by|since|until|till|from|to|around|about|circa|before|after|between|and|year|early|late)|\d{4}\s?[-–]|\p{L}-|\()\s?$/iu;

/** A four-digit year alone: "2002". */
export const year = pattern("year", "(?<year>1[5-9]\\d\\d|20\\d\\d)", ({ group, before, after }) =>
  NOT_BEFORE.test(before) ||
  (Number(group("year")) < 1700 && !EARLY.test(before)) ||
  NOT_AFTER.test(after) ||
  (/[\d][.,]$|[-/]$/.test(before) && !/\p{L}-$/u.test(before) && !/\d{4}[-–/]$/.test(before))
    ? null
    : { kind: "calendar", year: Number(group("year")) },
);
