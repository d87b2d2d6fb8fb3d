import { ownerPool } from "@/db/connect";

/**
 * Names the build that prints from now on. Pages of another build go out of print, because the
 * style sheets and typefaces that they name went with it. True if it was another.
 */
export async function printFromBuild(build: string): Promise<boolean> {
  const client = await ownerPool().connect();
  try {
    await client.query("begin");
    const { rowCount } = await client.query(
      `insert into press.build (id) values ($1)
       on conflict (only_one) do update set id = excluded.id where press.build.id <> excluded.id`,
      [build],
    );
    if (rowCount === 1) await client.query("update press.page set out_of_print = true");
    await client.query("commit");
    return rowCount === 1;
  } catch (fault) {
    await client.query("rollback");
    throw fault;
  } finally {
    client.release();
  }
}
