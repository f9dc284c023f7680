import { Command, CommanderError } from 'commander';
import { MissingPackageError } from '../export/missing-package';
import { OutputError, outputProblem } from '../export/output-error';
import { GENERATOR } from '../extract/generator';
import { COMMANDS } from './commands';
import { EXIT_CODES, ExitCode } from './exit-codes';
import { say } from './say';
import { untilUnknown } from './unknown-command';
import { UsageError } from './usage-error';

/** The command line: parses the arguments, runs a command, exits with one of the documented exit codes. */
async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('klynge')
    .description('Turns university and research news pages into typed records.')
    .version(GENERATOR.version)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /u, 'klynge: ')) })
    .showHelpAfterError('(run klynge --help, or klynge COMMAND --help, for what it takes)')
    .addHelpText('after', `\n${EXIT_CODES}`);
  let code: number = ExitCode.ok;
  for (const register of COMMANDS) register(program, (ended) => (code = ended));
  try {
    await program.parseAsync(untilUnknown(program, argv));
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.ok : ExitCode.usage;
    if (error instanceof UsageError || error instanceof MissingPackageError) {
      for (const line of error.message.split('\n')) say(line);
      return ExitCode.usage;
    }
    if (!(error instanceof OutputError)) throw error;
    say(error.message);
    return ExitCode.failed;
  }
}

// A reader that closes the pipe early (`klynge … | head`) is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(ExitCode.ok);
  say(outputProblem('standard output', error).message);
  process.exit(ExitCode.failed);
});

// Without a reader, messages are lost; the work goes on.
process.stderr.on('error', () => undefined);

void main(process.argv).then((code) => {
  process.exitCode = code;
});
