import autocannon from "autocannon";
import type { BenchNewsroom } from "@/bench/newsroom";
import type { Row, Table } from "@/bench/table";

const seconds = 6;

/** Requests a second and latency of the reader's pages, from print, at 10 and 50 connections. */
export async function readers({ url }: BenchNewsroom): Promise<Table> {
  const story = await newestStory(url);
  const pages = { front: "/", section: story.slice(0, story.lastIndexOf("/")), story };
  const rows: Row[] = [];
  for (const [page, path] of Object.entries(pages))
    for (const connections of [10, 50]) rows.push(await shoot(url + path, page, connections));
  return {
    title: "Reader pages, answered by the front",
    columns: ["page", "connections", "requests/s", "p50 ms", "p99 ms", "KB (brotli)", "failed"],
    rows,
  };
}

async function shoot(url: string, page: string, connections: number): Promise<Row> {
  const headers = { "accept-encoding": "br" };
  const size = await transferSize(url);
  await autocannon({ url, connections, duration: 1, headers });
  const { requests, latency, errors, timeouts, non2xx } = await autocannon({
    url,
    connections,
    duration: seconds,
    headers,
  });
  const failed = errors + timeouts + non2xx;
  return [page, connections, requests.average, latency.p50, latency.p99, size / 1024, failed];
}

async function transferSize(url: string): Promise<number> {
  const answer = await fetch(url, { method: "HEAD", headers: { "accept-encoding": "br" } });
  return Number(answer.headers.get("content-length") ?? 0);
}

async function newestStory(url: string): Promise<string> {
  const feed = await (await fetch(`${url}/feed.json`)).json();
  return new URL(feed.items[0].url).pathname;
}
