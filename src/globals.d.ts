/** The version in package.json, put in by esbuild. */
declare const CHANCERY_VERSION: string;
