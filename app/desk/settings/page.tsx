import type { Metadata } from "next";
import { RulesScreen } from "@/app/desk/settings/rules-screen";
import { SettingsScreen } from "@/app/desk/settings/settings-screen";
import { mustBeThere } from "@/app/session";
import { NotOpen } from "@/components/settings/not-open";
import { atDesk } from "@/db/client";
import { deskRulesFor } from "@/db/edits-in-review";
import { hasFactor } from "@/db/second-factor";
import { settingsFor } from "@/db/settings";
import { env } from "@/env";
import { isRefusal } from "@/newsroom/refusals";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const person = await mustBeThere();
  const proof = { needsCode: await hasFactor(atDesk(), person.id), isDemo: env().isDemo };
  const rules = await deskRulesFor(person);
  if (!isRefusal(rules)) return <RulesScreen desks={rules.desks} proof={proof} />;
  const settings = await settingsFor(person);
  if (isRefusal(settings)) return <NotOpen title="Settings" />;
  const { revision, sections, desks, ...paper } = settings;
  const zones = new Set(["UTC", ...Intl.supportedValuesOf("timeZone"), paper.zone]);
  return (
    <SettingsScreen
      paper={paper}
      revision={revision}
      sections={sections}
      desks={desks}
      zones={[...zones]}
      proof={proof}
    />
  );
}
