import type { Command } from 'commander';

/** Adds a command to the program; `end` sets the exit code. A command imports what it needs when it runs. */
export type Register = (program: Command, end: (code: number) => void) => void;
