import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { listWords } from "@/app/desk/list-words";
import { mustBeThere } from "@/app/session";
import { AuditTrail } from "@/components/desk/audit-trail";
import { auditFor } from "@/db/audit";
import { isRefusal } from "@/newsroom/refusals";

export const metadata: Metadata = { title: "Audit" };

type Asked = { searchParams: Promise<Record<string, string | string[] | undefined>> };
const moment = z.iso.datetime({ precision: 6 }).nullable().catch(null);

export default async function AuditPage({ searchParams }: Asked) {
  const person = await mustBeThere();
  const before = moment.parse((await searchParams).before ?? null);
  const trail = await auditFor(person, before);
  if (isRefusal(trail)) notFound();
  const { zone } = await listWords();
  const now = new Date().toISOString();
  return <AuditTrail {...trail} zone={zone} now={now} isLatest={before === null} />;
}
