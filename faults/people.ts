import { untilAnswered } from "@/faults/patience";
import type { DemoPerson } from "@/newsroom/demo-people";

/** Signs somebody in as the demo's one click does; answers the cookie that a browser would send. */
export function signIn(url: string, person: DemoPerson): Promise<string> {
  return untilAnswered(async () => {
    const answer = await fetch(`${url}/api/sign-in/demo`, {
      method: "POST",
      headers: { origin: url, accept: "application/json" },
      body: new URLSearchParams({ person }),
      signal: AbortSignal.timeout(10_000),
    });
    const [cookie] = answer.headers.getSetCookie();
    await answer.text();
    return cookie?.split(";")[0] ?? null;
  });
}
