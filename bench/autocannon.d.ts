declare module "autocannon" {
  type Result = {
    errors: number;
    timeouts: number;
    non2xx: number;
    requests: { average: number };
    latency: { p50: number; p99: number };
  };
  type Options = {
    url: string;
    connections: number;
    duration: number;
    headers?: Record<string, string>;
  };
  export default function autocannon(options: Options): Promise<Result>;
}
