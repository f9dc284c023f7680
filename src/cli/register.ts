import type { Command } from 'commander';

/** Adds a command to the program; `end` sets the exit code. What a command needs is imported when it runs. */
export type Register = (program: Command, end: (code: number) => void) => void;
