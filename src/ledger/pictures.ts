import type { PictureFiles } from "./memory.ts";
import type { Database } from "./tables.ts";

/** Files of pictures, each uploaded once and kept while an answer shows it. */
export function pictureFiles(db: Database, now: () => number): PictureFiles {
  const of = async (picture: string) => {
    const row = await db.selectFrom("files").select("file").where("picture", "=", picture).executeTakeFirst();
    return row?.file;
  };
  const release = async (picture: string) => {
    const [gone] = await db
      .deleteFrom("files")
      .where("picture", "=", picture)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom("pictures").select("pictures.answer").where("pictures.picture", "=", picture))),
      )
      .returning("file")
      .execute();
    return gone?.file;
  };
  return {
    of,
    keep: async (picture, file) => {
      await db
        .insertInto("files")
        .values({ picture, file, at: now() })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return (await of(picture)) ?? file;
    },
    forget: async (picture, file) => {
      await db.deleteFrom("files").where("picture", "=", picture).where("file", "=", file).execute();
    },
    release,
    releaseOf: async (answer) => {
      const [row] = await db.deleteFrom("pictures").where("answer", "=", answer).returning("picture").execute();
      return row?.picture === null || row?.picture === undefined ? undefined : release(row.picture);
    },
  };
}
