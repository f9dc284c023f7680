// Made by scripts/build-dates.mjs from CLDR (Unicode License v3). Do not edit.
import type { CalendarNames } from '../contracts/dates';

export const names = (): CalendarNames => ({
  months: [
    { full: ['january'], short: ['jan'] },
    { full: ['february'], short: ['feb'] },
    { full: ['march'], short: ['mar'] },
    { full: ['april'], short: ['apr'] },
    { full: ['may'], short: [] },
    { full: ['june'], short: ['jun'] },
    { full: ['july'], short: ['jul'] },
    { full: ['august'], short: ['aug'] },
    { full: ['september'], short: ['sept', 'sep'] },
    { full: ['october'], short: ['oct'] },
    { full: ['november'], short: ['nov'] },
    { full: ['december'], short: ['dec'] },
  ],
  weekdays: [
    { full: ['monday'], short: ['mon'] },
    { full: ['tuesday'], short: ['tue'] },
    { full: ['wednesday'], short: ['wed'] },
    { full: ['thursday'], short: ['thu'] },
    { full: ['friday'], short: ['fri'] },
    { full: ['saturday'], short: ['sat'] },
    { full: ['sunday'], short: ['sun'] },
  ],
});
