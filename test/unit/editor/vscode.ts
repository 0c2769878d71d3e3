/** Stands for VS Code in the tests of the editor's pure parts: a message with its arguments put in. */
export const l10n = {
  t: (message: string, ...args: (string | number)[]) =>
    message.replace(/\{(\d+)\}/g, (_, index: string) => String(args[Number(index)])),
};
