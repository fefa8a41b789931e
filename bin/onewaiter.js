#!/usr/bin/env node
// The program is built from the TypeScript as it lies in the tree whenever that has changed, so a clone needs no build step.
import {dirname, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {builtProgram} from './program.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
await import(pathToFileURL(await builtProgram(root)).href);
