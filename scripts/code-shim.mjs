#!/usr/bin/env node
// Stands in for the `code` executable where no desktop VS Code can be had: takes the arguments of a test run, as
// @vscode/test-electron gives them, and runs it in code-server.
import process from 'node:process';
import { main } from './support/lifetime.mjs';
import { runTestsInCodeServer } from './support/code-server-tests.mjs';

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('-'));
const values = (/** @type {string} */ name) =>
  args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3));

await main(async () => {
  const [tests] = values('extensionTestsPath');
  if (!tests) throw new Error('Only test runs are supported: --extensionTestsPath=FILE is missing.');
  return runTestsInCodeServer({ extensions: values('extensionDevelopmentPath'), tests, folder });
});
