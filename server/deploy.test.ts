import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { settingNames } from "@/env";

const folder = "deploy";
const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
const yaml: { load: (text: string) => unknown } = createRequire(import.meta.url)("js-yaml");

/** The part of the compose specification that is used here; any other key is a typing error. */
const text = z.string();
const list = z.array(text);
const healthcheck = z.strictObject({
  test: z.tuple([z.literal("CMD")]).rest(text),
  interval: z.string().regex(/^\d+s$/),
  timeout: z.string().regex(/^\d+s$/),
  start_period: z
    .string()
    .regex(/^\d+s$/)
    .optional(),
  retries: z.number(),
});
const service = z.strictObject({
  image: text,
  build: z.strictObject({ context: text, dockerfile: text }).optional(),
  restart: z.enum(["unless-stopped"]),
  depends_on: z.record(text, z.strictObject({ condition: z.enum(["service_healthy"]) })).optional(),
  environment: z.record(text, text),
  ports: z.array(z.string().regex(/^127\.0\.0\.1:\d+:\d+$/)).optional(),
  volumes: list,
  init: z.boolean().optional(),
  read_only: z.boolean().optional(),
  tmpfs: list.optional(),
  cap_drop: z.array(z.literal("ALL")).optional(),
  security_opt: z.array(z.literal("no-new-privileges:true")),
  shm_size: text.optional(),
  stop_grace_period: z.string().regex(/^\d+s$/),
  healthcheck,
});
const compose = z.strictObject({
  name: text,
  services: z.strictObject({ postgres: service, stet: service }),
  volumes: z.record(text, z.null()),
});

describe("the compose file", () => {
  const { services, volumes } = compose.parse(yaml.load(read("compose.yaml")));

  test("sets only what Stet reads, and all that it must have", () => {
    const set = Object.keys(services.stet.environment);
    expect(set.filter((name) => !settingNames.includes(name))).toEqual([]);
    expect(set).toEqual(
      expect.arrayContaining(["DATABASE_URL", "READER_DATABASE_URL", "MIGRATE_DATABASE_URL"]),
    );
    expect(set).toEqual(expect.arrayContaining(["AUTH_SECRET", "SITE_URL"]));
  });

  test("asks for nothing that the example of the settings does not have", () => {
    const asked = [...read("compose.yaml").matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name);
    expect([...new Set(asked)].filter((name) => !given().includes(name ?? ""))).toEqual([]);
  });

  test("mounts volumes and files that are there, and nothing of Stet's may be written but its data", () => {
    for (const { volumes: mounts } of Object.values(services))
      for (const mount of mounts) {
        const [from = ""] = mount.split(":");
        if (from.startsWith(".")) expect(existsSync(path.join(folder, from)), from).toBe(true);
        else expect(Object.keys(volumes)).toContain(from);
      }
    expect(services.stet).toMatchObject({ read_only: true, cap_drop: ["ALL"] });
    expect(services.stet.volumes).toEqual(["data:/data"]);
    expect(read("Dockerfile")).toMatch(/^USER node$/m);
  });

  test("makes the roles with the passwords that it connects with", () => {
    const { OWNER_PASSWORD, DESK_PASSWORD, READER_PASSWORD } = services.postgres.environment;
    expect([OWNER_PASSWORD, DESK_PASSWORD, READER_PASSWORD].join()).toMatch(/OWNER.*DESK.*READER/);
    for (const [name, role] of [
      ["MIGRATE_DATABASE_URL", "owner"],
      ["DATABASE_URL", "desk"],
      ["READER_DATABASE_URL", "reader"],
    ] as const) {
      const address = services.stet.environment[name] ?? "";
      expect(address).toContain(`stet_${role}:\${${role.toUpperCase()}_PASSWORD}@postgres/stet`);
      expect(read("make-roles.sh")).toContain(`create role stet_${role} login password :'${role}'`);
    }
    expect(spawnSync("bash", ["-n", path.join(folder, "make-roles.sh")]).status).toBe(0);
  });

  test("gives both the time to stop that they need", () => {
    for (const { stop_grace_period } of Object.values(services))
      expect(Number.parseInt(stop_grace_period, 10)).toBeGreaterThanOrEqual(45);
  });
});

const knownKeys: Record<string, readonly string[]> = {
  Unit: ["Description", "Documentation", "Wants", "After"],
  Install: ["WantedBy"],
  Timer: ["OnCalendar", "RandomizedDelaySec", "Persistent"],
  Service: [
    "Type User Group WorkingDirectory EnvironmentFile Environment ExecStart Restart RestartSec",
    "KillMode TimeoutStopSec LimitNOFILE Nice IOSchedulingClass StateDirectory StateDirectoryMode",
    "UMask NoNewPrivileges CapabilityBoundingSet AmbientCapabilities ProtectSystem ProtectHome",
    "PrivateTmp PrivateDevices ProtectClock ProtectControlGroups ProtectHostname ProtectKernelLogs",
    "ProtectKernelModules ProtectKernelTunables ProtectProc RestrictAddressFamilies",
    "RestrictNamespaces RestrictRealtime RestrictSUIDSGID LockPersonality RemoveIPC",
    "SystemCallArchitectures SystemCallFilter SystemCallErrorNumber",
  ].flatMap((names) => names.split(" ")),
};

describe.each(readdirSync(folder).filter((name) => /\.(service|timer)$/.test(name)))(
  "%s",
  (name) => {
    const entries = entriesOf(read(name));

    test("has sections and keys that systemd knows", () => {
      for (const { section, key } of entries)
        expect(knownKeys[section] ?? [], section).toContain(key);
    });

    test("sets only what Stet reads, and starts a file that is there", () => {
      for (const { key, value } of entries) {
        if (key === "Environment") expect(settingNames).toContain(value.split("=")[0]);
        if (key === "ExecStart") expect(existsSync(value.split(" ")[1] ?? ""), value).toBe(true);
      }
    });

    test.skipIf(spawnSync("systemd-analyze", ["--version"]).status !== 0)(
      "is verified by systemd",
      () => {
        const shelf = mkdtempSync(path.join(os.tmpdir(), "stet-units-"));
        for (const unit of readdirSync(folder).filter((one) => /\.(service|timer)$/.test(one)))
          writeFileSync(
            path.join(shelf, unit),
            // The program may be elsewhere here, and the folder of the documentation is not there yet.
            read(unit)
              .replaceAll("/usr/bin/node", process.execPath)
              .replaceAll("/opt/stet", process.cwd()),
          );
        const { status, stderr } = spawnSync(
          "systemd-analyze",
          ["verify", path.join(shelf, name)],
          {
            encoding: "utf8",
          },
        );
        rmSync(shelf, { recursive: true });
        const ours = stderr.split("\n").filter((line) => line.includes("stet"));
        expect(ours).toEqual([]);
        expect(status).toBe(0);
      },
    );
  },
);

describe("the runbook and the files of deploy", () => {
  const everything = [
    ...readdirSync(folder).map(read),
    readFileSync("docs/operations.md", "utf8"),
  ].join("\n");
  const scripts = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).scripts);
  const commands = [...readFileSync("server/stet.ts", "utf8").matchAll(/usage: "([\w-]+)/g)].map(
    ([, name]) => name,
  );

  test("name commands that there are", () => {
    const run = [...everything.matchAll(/npm (?:run )?(?:-s )?(start|test|(?<=run )[\w-]+)/g)];
    expect(run.map(([, name]) => name).filter((name) => !scripts.includes(name ?? ""))).toEqual([]);
    const asked = [...everything.matchAll(/(?:run stet --|run\.mjs stet) ([a-z][\w-]*)/g)];
    expect(asked.map(([, name]) => name).filter((name) => !commands.includes(name))).toEqual([]);
    expect(asked.length).toBeGreaterThan(5);
    for (const [, file] of everything.matchAll(/\b(server\/[\w-]+\.mjs)/g))
      expect(existsSync(file ?? ""), file).toBe(true);
  });

  test("name settings that there are", () => {
    const table =
      readFileSync("docs/operations.md", "utf8").split("## Settings")[1]?.split("\n## ")[0] ?? "";
    const named = [...table.matchAll(/^\| ([^|]*) \|/gm)].flatMap(([, cell]) => [
      ...(cell ?? "").matchAll(/`([A-Z_]+)`/g),
    ]);
    expect(named.length).toBeGreaterThan(8);
    expect(
      named.map(([, name]) => name).filter((name) => !settingNames.includes(name ?? "")),
    ).toEqual([]);
    const others = given().filter((name) => !/_PASSWORD$/.test(name));
    expect(others.filter((name) => !settingNames.includes(name))).toEqual([]);
  });

  test("put nginx's braces in pairs and end its lines", () => {
    let depth = 0;
    for (const line of read("nginx.conf")
      .split("\n")
      .map((one) => one.replace(/#.*/, "").trim())) {
      expect(line, line).toMatch(/^$|[;{}]$/);
      depth += Number(line.endsWith("{")) - Number(line === "}");
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });
});

/** What the example of the settings has, commented out or not. */
function given(): string[] {
  return [...read("stet.env.example").matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name ?? "");
}

function entriesOf(unit: string): { section: string; key: string; value: string }[] {
  let section = "";
  return unit.split("\n").flatMap((line) => {
    if (line === "" || line.startsWith("#")) return [];
    const head = /^\[(\w+)\]$/.exec(line);
    if (head) {
      section = head[1] ?? "";
      return [];
    }
    const [, key, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
    if (key === undefined || value === undefined) throw new Error(`Not a line of a unit: ${line}`);
    return [{ section, key, value }];
  });
}
