import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "@/db/test-database";
import { takeTurn, takeTurnFrom, waitToSearch } from "@/db/turns";
import { isRefusal } from "@/newsroom/refusals";
import { turns } from "@/newsroom/turns";

let desk: pg.Pool;
let reader: pg.Pool;
let owner: pg.Pool;

beforeAll(async () => {
  ({ desk, reader, owner } = await testDatabase());
  await stopClock();
});

const rosa = { id: "7b0e8f3c-6b0e-4a34-9a46-0d7b6a1d5a01" };
const sami = { id: "7b0e8f3c-6b0e-4a34-9a46-0d7b6a1d5a02" };

describe("a turn", () => {
  test("is taken until the share is used up, by each person for themselves", async () => {
    const { atOnce } = turns.search.perPerson;
    expect(await takeTurn(rosa, "search", "192.0.2.1", atOnce)).toEqual({});
    const refused = await takeTurn(rosa, "search", "192.0.2.1");
    expect(refused).toMatchObject({ refused: "too-often", after: 1 });
    expect(await takeTurn(sami, "search", "192.0.2.1")).toEqual({});
    expect(await takeTurn(rosa, "save", "192.0.2.1")).toEqual({});
  });

  test("comes back with time, and says when", async () => {
    const { atOnce, perMinute } = turns.invitation.perPerson;
    await takeTurn(rosa, "invitation", "", atOnce);
    expect(await takeTurn(rosa, "invitation", "", 10)).toMatchObject({
      after: Math.ceil((10 * 60) / perMinute),
    });
    await letPass("19 seconds");
    expect(await takeTurn(rosa, "invitation", "", 10)).toMatchObject({ after: 1 });
    await letPass("1 second");
    expect(await takeTurn(rosa, "invitation", "", 10)).toEqual({});
    expect(await takeTurn(rosa, "invitation", "")).toMatchObject({
      after: Math.ceil(60 / perMinute),
    });
  });

  test("counts all who share an address, and IPv6 by household", async () => {
    const { atOnce } = turns.wayIn.perAddress;
    const answers = [];
    for (let n = 0; n <= atOnce; n++)
      answers.push(await takeTurnFrom(`2001:db8:0:1::${n.toString(16)}`, "wayIn"));
    expect(answers.map(isRefusal)).toEqual([...Array(atOnce).fill(false), true]);
    expect(await takeTurnFrom("2001:db8:0:2::1", "wayIn")).toEqual({});
  });

  test("of many at once is given to no more than there are", async () => {
    const { atOnce } = turns.readerSearch.perAddress;
    const waits = await Promise.all(
      Array.from({ length: atOnce + 40 }, () => waitToSearch("198.51.100.7")),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(atOnce);
  });

  test("is nothing that a role can give itself", async () => {
    for (const pool of [desk, reader])
      for (const statement of [
        "select * from turn",
        "delete from turn",
        "update turn set key = ''",
      ])
        await expect(pool.query(statement)).rejects.toThrow(/permission denied/);
    await expect(reader.query("select take_turns('x', 1, 1, 1)")).rejects.toThrow(
      /permission denied/,
    );
  });

  test("that is whole again is forgotten in time", async () => {
    await owner.query("insert into turn select 'old', at - interval '1 minute' from stopped.clock");
    for (let n = 0; n < 3_000; n++) {
      const { rowCount } = await owner.query("select from turn where key = 'old'");
      if (rowCount === 0) return;
      await waitToSearch(`203.0.113.${n % 200}`);
    }
    expect.unreachable("a whole share is kept for ever");
  });
});

/** From here on turns are counted by a clock that goes on only when it is told to. */
async function stopClock() {
  await owner.query(`
    create schema stopped;
    create table stopped.clock as select now() as at;
    create function stopped.clock_timestamp() returns timestamptz language sql as
      'select at from stopped.clock';
    create function stopped.now() returns timestamptz language sql as
      'select at from stopped.clock';
    alter function take_turns set search_path = stopped, pg_catalog, public, pg_temp`);
}

async function letPass(time: string) {
  await owner.query("update stopped.clock set at = at + $1::interval", [time]);
}
