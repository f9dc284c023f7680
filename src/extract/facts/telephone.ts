import { once } from '../../text/once';
import type { Line } from '../content/lines';

const number = once(() => /(?:\d[ ()/.-]{0,2}){7}/u);

/** Whether a line has enough digits for a telephone number: the person beside it is a contact. */
export const hasTelephone = ({ text }: Line): boolean => number().test(text);
