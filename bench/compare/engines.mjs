// Engines in processes of their own that take turns: for each line on its standard input an engine reads the texts of a file
// (parted by NUL), over and over for so many milliseconds, and answers with a line: {"name": milliseconds of one pass}.
// Those of other languages are installed once, into a cache, as the files beside this one name them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { onPath, runQuietly } from '../../scripts/support/commands.mjs';
import { installOnce } from '../../scripts/support/install.mjs';
import { start, stop } from '../../scripts/support/lifetime.mjs';
import { engineCache } from '../../scripts/support/paths.mjs';
import { bundle } from '../libraries.mjs';

/** @typedef {[command: string, args: string[]]} Command what starts an engine, before the file and the milliseconds */

const beside = (/** @type {string} */ file) => path.join(import.meta.dirname, file);

/** Whatever is measured is kept to one core, where the system can, since some use many and others one. */
const taskset = onPath('taskset');
export const cores = taskset ? 'one processor core' : 'all processor cores (there is no taskset here)';

/**
 * Starts an engine; its first turn is when it has loaded.
 * @param {Command} command
 */
export function startEngine([command, args]) {
  const [program, ...first] = taskset ? [taskset, '-c', '0', command] : [command];
  const engine = start(program ?? command, [...first, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  let log = '';
  engine.stderr?.on('data', (data) => (log = (log + data).slice(-4000)));
  engine.stdin?.on('error', () => undefined); // An engine that has ended says why below.
  const answers = createInterface({ input: engine.stdout ?? process.stdin })[Symbol.asyncIterator]();
  return {
    /** @returns {Promise<import('../measure.mjs').Times>} */
    turn: async () => {
      engine.stdin?.write('\n');
      const { value, done } = await answers.next();
      if (done) throw new Error(`${log.trim()}\n${[command, ...args].join(' ')} ended.`);
      return JSON.parse(value);
    },
    stop: () => stop(engine),
  };
}

/**
 * The commands of all engines, installed where they are not yet.
 * @param {string} texts a file @param {number} atLeast milliseconds of a turn
 * @returns {Promise<Command[]>}
 */
export async function installEngines(texts, atLeast) {
  const turn = [texts, String(atLeast)];
  const [python, [java, jars]] = [await installPython(), await installJava()];
  return [
    [process.execPath, [beside('engine.mjs'), ...turn, 'wink', await bundle('wink')]],
    [process.execPath, [beside('engine.mjs'), ...turn, 'chancery', await bundle('chancery')]],
    [python, [beside('engine.py'), ...turn]],
    [java, ['-Xmx6g', '-cp', path.join(jars, '*'), beside('Engine.java'), ...turn]],
  ];
}

/** @returns {Promise<string>} a Python that has spaCy and textacy */
async function installPython() {
  const python = onPath('python3', 'python');
  if (!python)
    throw new Error('spaCy needs Python: install Python 3.10 to 3.13 with venv and pip, and run again.');
  const manifest = beside('requirements.txt');
  const inside = process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python';
  const installed = cached('python', manifest);
  await installOnce(installed, async (building) => {
    console.log('Installing spaCy and textacy…');
    await runQuietly(python, ['-m', 'venv', building]);
    const pip = ['-m', 'pip', 'install', '--disable-pip-version-check', '--only-binary', ':all:'];
    await runQuietly(path.join(building, inside), [...pip, '--requirement', manifest]);
  });
  return path.join(installed, inside);
}

/** @returns {Promise<[java: string, jars: string]>} a Java, and the folder of CoreNLP and what it needs */
async function installJava() {
  const [java, maven] = [onPath('java'), onPath('mvn')];
  if (!java || !onPath('javac'))
    throw new Error('CoreNLP needs Java: install a JDK, 11 or newer, and run again.');
  const manifest = beside('pom.xml');
  const installed = cached('java', manifest);
  await installOnce(installed, async (building) => {
    if (!maven) throw new Error('CoreNLP comes by Maven: install Maven 3 (mvn), and run again.');
    console.log('Installing CoreNLP…');
    const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${building}`];
    await runQuietly(maven, ['--batch-mode', '--file', manifest, ...goal]);
  });
  return [java, installed];
}

/** A folder of the cache for what a manifest names: another one when the manifest changes. */
function cached(/** @type {string} */ name, /** @type {string} */ manifest) {
  const hash = createHash('sha256').update(readFileSync(manifest)).digest('hex').slice(0, 12);
  return path.join(engineCache, `${name}-${hash}`);
}
