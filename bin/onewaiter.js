#!/usr/bin/env node
// The program is built from the TypeScript as it lies in the tree whenever that has changed, so a clone needs no build step.
import {dirname, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {builtProgram} from './program.js';

// A fault of ours is told by the lines of the TypeScript.
process.setSourceMapsEnabled(true);
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
await import(pathToFileURL(await builtProgram(root)).href);
