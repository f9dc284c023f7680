import type { Command } from 'commander';
import { registerExtract } from './extract-command';
import { registerSchema } from './schema-command';

/** Adds a command to the program; `end` sets the exit code. What a command needs is imported when it runs. */
export type Register = (program: Command, end: (code: number) => void) => void;

/** The commands, as `klynge --help` lists them. To add one: a file beside these, and a line here. */
export const COMMANDS: readonly Register[] = [registerExtract, registerSchema];
