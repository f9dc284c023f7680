import type { SiteProfile } from '../../models/site';
import { SITES } from '../../sites/sites';
import { parsedAddress } from '../address';

function byHost(profiles: readonly SiteProfile[]): ReadonlyMap<string, SiteProfile> {
  return new Map(profiles.flatMap((profile) => profile.hosts.map((host) => [host.toLowerCase(), profile] as const)));
}

const KNOWN = byHost(SITES);

function hostOf(address: string | null): string | null {
  return address === null ? null : (parsedAddress(address)?.hostname.toLowerCase() ?? null);
}

/** The profile of a host, or of its closest parent domain. */
function profileOf(host: string, profiles: ReadonlyMap<string, SiteProfile>): SiteProfile | null {
  for (let rest = host; rest !== '';) {
    const profile = profiles.get(rest);
    if (profile !== undefined) return profile;
    const dot = rest.indexOf('.');
    rest = dot < 0 ? '' : rest.slice(dot + 1);
  }
  return null;
}

/** The profile of a page's site, by its addresses; the caller's profiles take precedence over the built-in ones. */
export function profileFor(addresses: readonly (string | null)[], own: readonly SiteProfile[] = []): SiteProfile | null {
  const given = own.length === 0 ? null : byHost(own);
  for (const address of addresses) {
    const host = hostOf(address);
    if (host === null) continue;
    const profile = (given && profileOf(host, given)) ?? profileOf(host, KNOWN);
    if (profile !== null) return profile;
  }
  return null;
}
