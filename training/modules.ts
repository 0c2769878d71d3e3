import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes bytes as a module of the knowledge base: a base64 string under a name, with a comment that says what it is. */
export function writeModule(file: string, name: string, bytes: Uint8Array, comment: string): void {
  const text = Buffer.from(bytes).toString('base64');
  const target = path.resolve('src/knowledge', `${file}.ts`);
  writeFileSync(
    target,
    `/**\n * ${comment}\n */\n// prettier-ignore\nexport const ${name} =\n  '${text}';\n`,
  );
  console.log(`${path.relative('.', target)}: ${bytes.length} bytes`);
}
