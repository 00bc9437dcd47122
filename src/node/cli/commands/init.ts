import { starterFiles } from '../../source/starter.ts';
import { examples, type AddCommand } from '../command.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { printLine, type Terminal } from '../terminal.ts';
import { expectEmpty, writeTexts } from '../write-texts.ts';

export const addInit: AddCommand = (program, { terminal, exit }) => {
  program
    .command('init')
    .description('write a small glossary to begin with, every line explained')
    .argument('[dir]', 'new folder', 'glossary')
    .addHelpText('after', examples('init', 'init docs/glossary'))
    .action(async (dir: string) => exit(await init(dir, terminal)));
};

async function init(dir: string, terminal: Terminal): Promise<ExitCode> {
  await expectEmpty(dir);
  await writeTexts(dir, starterFiles());
  printLine(
    terminal,
    `A glossary of two terms is in ${dir}. Look at it while you write:\n  glossator dev ${dir}`,
  );
  return EXIT_CODES.done;
}
