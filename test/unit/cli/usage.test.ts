import { describe, expect, it } from 'vitest';
import { parseRequest, UsageError } from '../../../src/cli/usage';

describe('the command line', () => {
  it.each([
    ['', 'no command given'],
    ['summarise', 'no such command: summarise'],
    ['analyze', 'no files given'],
    ['analyze --frmat json a.txt', "Unknown option '--frmat'"],
    ['analyze --format', "Option '--format <value>' argument missing"],
    ['analyze --format pdf a.txt', 'no such format: pdf'],
    ['analyze --jsonl a.txt', '--jsonl reads standard input and takes no files'],
    ['analyze --jsonl --format markdown', '--jsonl prints JSON lines and takes no other format'],
  ])('is wrong with "%s": %s', (line, message) => {
    const args = line.split(' ').filter((word) => word !== '');
    expect(() => parseRequest(args, '1.2.3')).toThrow(new UsageError(message));
  });

  it('takes options before and after the files', () => {
    const request = { kind: 'files', files: ['a.txt', '-b.md'], format: 'markdown', force: true };
    expect(
      parseRequest(['analyze', '--force', 'a.txt', '--format=markdown', '--', '-b.md'], '1.2.3'),
    ).toEqual(request);
  });

  it('tells usage and version wherever it is asked', () => {
    expect(parseRequest(['analyze', '-h'], '1.2.3')).toMatchObject({
      text: expect.stringMatching(/^Usage:/) as string,
    });
    expect(parseRequest(['--version'], '1.2.3')).toEqual({ kind: 'print', text: '1.2.3\n' });
  });
});
