/** Where a Chromium of this machine is; null: nowhere. */
export function chromium(): string | null;
