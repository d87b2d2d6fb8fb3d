import { AsyncLocalStorage } from "node:async_hooks";

/** The id of the request that is being answered, from front to database; undefined outside of one. */
export function requestId(): string | undefined {
  return current.getStore();
}

export function duringRequest<T>(id: string, act: () => T): T {
  return current.run(id, act);
}

// The framework evaluates modules several times in one process; the request is still one.
const key = Symbol.for("stet.request");
const shared = globalThis as typeof globalThis & { [key]?: AsyncLocalStorage<string> };
shared[key] ??= new AsyncLocalStorage<string>();
const current: AsyncLocalStorage<string> = shared[key];
