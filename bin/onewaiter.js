#!/usr/bin/env node
// The TypeScript runs as it lies in the tree, so a clone needs no build.
import {register} from 'tsx/esm/api';

register();
await import('../src/cli/main.ts');
