import { Button } from "@/components/ui/button";
import { type DemoPerson, demoPeople, demoPersonWords } from "@/newsroom/demo-people";

/** One click for each role of a demo newsroom. */
export function DemoEntrance({ next }: { next: string }) {
  return (
    <section aria-labelledby="demo" className="mt-10 border-t border-line pt-5">
      <h2 id="demo" className="font-semibold">
        A demo on this machine
      </h2>
      <p className="mt-1 mb-4 text-soft">
        Step in as any of its people. They all have the password{" "}
        <b className="whitespace-nowrap">let-it-stand</b>.
      </p>
      <div className="grid grid-cols-1 gap-2 min-[25rem]:grid-cols-2">
        {demoPeople.map((person) => (
          <DemoButton key={person} person={person} next={next} />
        ))}
      </div>
    </section>
  );
}

function DemoButton({ person, next }: { person: DemoPerson; next: string }) {
  return (
    <form method="post" action="/api/sign-in/demo">
      <input type="hidden" name="person" value={person} />
      <input type="hidden" name="next" value={next} />
      <Button type="submit" className="h-10! w-full">
        Sign in as {demoPersonWords[person]}
      </Button>
    </form>
  );
}
