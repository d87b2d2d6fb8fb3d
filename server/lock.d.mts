export function hold(folder: string): Promise<{ release: () => Promise<void> } | false>;
