import { expect, test } from "vitest";
import { isForeign } from "../../src/ingest/language.ts";

test.each([
  [
    "English",
    "The mayor said that the bridge would be closed for the rest of the week and that nobody knew when it would be opened again.",
    false,
  ],
  [
    "English of numbers and names",
    "Leeds beat York by 3 goals to 1 on Saturday with goals from Smith, Jones and Brown, the first of which was a penalty in the 9th minute.",
    false,
  ],
  [
    "German",
    "Der Bürgermeister sagte am Montag, dass die Brücke für den Rest der Woche geschlossen bleibt und dass niemand weiß, wann sie wieder öffnet.",
    true,
  ],
  [
    "Dutch",
    "De burgemeester zei dat de brug de rest van de week gesloten blijft en dat niemand weet wanneer die weer open gaat voor het verkeer.",
    true,
  ],
  [
    "French",
    "Le maire a dit que le pont resterait fermé pour le reste de la semaine et que personne ne savait quand il serait rouvert à la circulation.",
    true,
  ],
  [
    "Spanish",
    "El alcalde dijo que el puente permanecerá cerrado el resto de la semana y que nadie sabe cuándo volverá a abrirse al tráfico de la ciudad.",
    true,
  ],
  [
    "Russian",
    "Мэр сказал в понедельник, что мост будет закрыт до конца недели и что никто не знает, когда он снова откроется для движения машин и людей в этом городе.",
    true,
  ],
  ["too short to tell", "Guten Tag", false],
])("%s", (_, text, foreign) => {
  expect(isForeign(text)).toBe(foreign);
});
